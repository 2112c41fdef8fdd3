#include <QtTest>
#include <cmath>
#include <thread>

#include "core/ml/analyser.h"
#include "inference_fixture.h"
#include "pack_fixture.h"

using namespace pellucid;

namespace {

LoadedSeries texturedChest(int columns, int rows, int images = 1) {
  LoadedSeries loaded = test::chestImage(columns, rows);
  Geometry geometry = loaded.volume.geometry();
  geometry.size[2] = images;
  loaded.volume = *Volume::allocate(geometry, VoxelType::UInt16);
  auto* pixels = loaded.volume.mutableData<std::uint16_t>();
  for (int image = 0; image < images; ++image)
    for (int row = 0; row < rows; ++row)
      for (int column = 0; column < columns; ++column)
        *pixels++ = static_cast<std::uint16_t>(1000 + 300 * std::sin(column * (0.05 + 0.03 * image)) +
                                               400 * std::cos(row * 0.04) + (column * 31 + row * 17) % 23);
  return loaded;
}

double sumOf(const std::vector<LabelScore>& scores) {
  double sum = 0.0;
  for (const LabelScore& score : scores) sum += score.probability;
  return sum;
}

}  // namespace

class TestAnalyser : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() {
    m_folder = std::make_unique<TemporaryFolder>(std::move(*TemporaryFolder::create()));
    m_pack = test::randomPack(m_folder->path() / "random");
  }

  void theWholeChainEqualsADirectForward() {
    const LoadedSeries loaded = texturedChest(300, 200);
    AnalysisOptions options;
    options.uncertainty = false;
    Job job;
    const auto analysis = m_analyser.analyse(loaded, m_pack, options, job);
    QVERIFY2(analysis.ok(), analysis.ok() ? "" : analysis.error().message.c_str());
    const auto direct = test::eagerProbabilities(m_pack, loaded.volume);
    QCOMPARE(analysis->scores.size(), direct.size());
    double calibratedSum = 0.0;
    for (const double p : direct) calibratedSum += std::pow(p, 1.0 / m_pack.temperature);
    for (std::size_t i = 0; i < direct.size(); ++i) {
      const LabelScore& score = analysis->scores[i];
      QVERIFY2(std::abs(score.rawProbability - direct[i]) < 1e-5, score.name.c_str());
      QVERIFY(std::abs(score.probability - std::pow(direct[i], 1.0 / m_pack.temperature) / calibratedSum) < 1e-5);
      QCOMPARE(score.low, score.probability);
      QCOMPARE(score.high, score.probability);
    }
    QCOMPARE(analysis->pack.weightsSha256, m_pack.weightsSha256);
    QVERIFY(!analysis->device.empty() && analysis->seconds > 0.0);
    QVERIFY(QDateTime::fromString(QString::fromStdString(analysis->time), Qt::ISODate).isValid());
  }

  void testTimeAugmentationGivesARange() {
    Job job;
    const auto analysis = m_analyser.analyse(texturedChest(300, 200), m_pack, {}, job);
    QVERIFY(analysis.ok());
    QVERIFY(std::abs(sumOf(analysis->scores) - 1.0) < 1e-9);
    bool wide = false;
    for (const LabelScore& score : analysis->scores) {
      QVERIFY(score.low <= score.probability && score.probability <= score.high);
      wide = wide || score.high - score.low > 1e-4;
    }
    QVERIFY(wide);
  }

  void normalIsNeverAFinding() {
    ModelPack pack = m_pack;
    for (PackLabel& label : pack.labels) label.threshold = 0.0;
    Job job;
    const auto analysis = m_analyser.analyse(texturedChest(100, 100), pack, {}, job);
    QVERIFY(analysis.ok());
    QVERIFY(!analysis->scores[0].positive);
    QVERIFY(analysis->scores[1].positive && analysis->scores[2].positive);
  }

  void theMiddleImageOfAStackIsAnalysedUnlessAnotherIsAskedFor() {
    const LoadedSeries stack = texturedChest(80, 80, 5);
    AnalysisOptions options;
    Job job;
    const auto middle = m_analyser.analyse(stack, m_pack, options, job);
    QVERIFY(middle.ok());
    QCOMPARE(middle->image, 2);
    options.image = 4;
    const auto last = m_analyser.analyse(stack, m_pack, options, job);
    QVERIFY(last.ok());
    QCOMPARE(last->image, 4);
    QVERIFY(std::abs(last->scores[0].probability - middle->scores[0].probability) > 1e-9);
    options.image = 5;
    QVERIFY(m_analyser.analyse(stack, m_pack, options, job).error().code == ErrorCode::InvalidArgument);
  }

  void oneImageOfAStackSaysHowFarItsNeighboursLie() {
    LoadedSeries stack = texturedChest(80, 80, 5);
    Geometry grid = stack.volume.geometry();
    grid.spacing = {0.69, 0.69, 6.5};
    grid.inPatient = true;
    grid.calibration = Calibration::Scanner;
    stack.volume = stack.volume.withGeometry(grid);
    stack.series.modality = "MR";
    ModelPack pack = m_pack;
    pack.accepts.modalities = {"MR"};
    Job job;
    const auto analysis = m_analyser.analyse(stack, pack, {}, job);
    QVERIFY2(analysis.ok(), analysis.ok() ? "" : analysis.error().message.c_str());
    const auto valueOf = [&](const std::string& id) {
      for (const QualityMeasure& measure : analysis->quality.measures)
        if (measure.id == id) return measure.value;
      return -1.0;
    };
    QCOMPARE(valueOf("spacing"), 0.69);
    QCOMPARE(valueOf("slice_distance"), 6.5);
  }

  void anImageWhoseLowValuesAreBrightGivesTheSameAsItsInverse() {
    const LoadedSeries loaded = texturedChest(120, 90);
    LoadedSeries inverse = loaded;
    inverse.volume = *Volume::allocate(loaded.volume.geometry(), VoxelType::UInt16);
    for (int i = 0; i < 120 * 90; ++i)
      inverse.volume.mutableData<std::uint16_t>()[i] =
          static_cast<std::uint16_t>(4095 - loaded.volume.data<std::uint16_t>()[i]);
    Job job;
    const auto plain = m_analyser.analyse(loaded, m_pack, {}, job);
    const auto wrong = m_analyser.analyse(inverse, m_pack, {}, job);
    inverse.display.inverted = true;
    const auto right = m_analyser.analyse(inverse, m_pack, {}, job);
    QVERIFY(plain.ok() && wrong.ok() && right.ok());
    QVERIFY(std::abs(plain->scores[0].probability - wrong->scores[0].probability) > 1e-4);
    QVERIFY(std::abs(plain->scores[0].probability - right->scores[0].probability) < 1e-5);
  }

  void refusesWhatDoesNotFitWithTheSentence() {
    LoadedSeries loaded = texturedChest(100, 100);
    loaded.series.modality = "MR";
    loaded.series.bodyPart = "BRAIN";
    Job job;
    const auto refused = m_analyser.analyse(loaded, m_pack, {}, job);
    QVERIFY(!refused.ok() && refused.error().code == ErrorCode::Unsupported);
    QCOMPARE(refused.error().message, std::string("Expects chest X-ray, frontal; this is MR BRAIN PA."));
  }

  void runsUnsureFitsOnlyAfterConfirmation() {
    LoadedSeries loaded = texturedChest(100, 100);
    loaded.series.bodyPart.clear();
    AnalysisOptions options;
    Job job;
    QVERIFY(m_analyser.analyse(loaded, m_pack, options, job).error().code == ErrorCode::Unsupported);
    options.fitConfirmed = true;
    const auto analysis = m_analyser.analyse(loaded, m_pack, options, job);
    QVERIFY(analysis.ok());
    QVERIFY(analysis->notes.front().find("confirmed") != std::string::npos);
  }

  void aDeadImageIsRefused() {
    Job job;
    const auto refused = m_analyser.analyse(test::chestImage(100, 100), m_pack, {}, job);
    QVERIFY(!refused.ok() && refused.error().code == ErrorCode::Unsupported);
  }

  void weightsThatChangedAreRefused() {
    const ModelPack pack = test::randomPack(m_folder->path() / "changed");
    auto bytes = readTextFile(pack.folder / pack.weightsFile, 1 << 30);
    bytes->back() = static_cast<char>(bytes->back() ^ 1);
    QVERIFY(writeFile(pack.folder / pack.weightsFile, *bytes).ok());
    Job job;
    const auto refused = m_analyser.analyse(texturedChest(100, 100), pack, {}, job);
    QVERIFY(!refused.ok() && refused.error().code == ErrorCode::Untrusted);
  }

  void refusesWhatNeedsMoreMemoryThanThereIs() {
    AnalysisOptions options;
    options.memoryLimit = 1 << 20;
    Job job;
    const auto refused = m_analyser.analyse(texturedChest(100, 100), m_pack, options, job);
    QVERIFY(!refused.ok() && refused.error().code == ErrorCode::OutOfMemory);
    LoadedSeries large;
    Geometry geometry;
    geometry.size = {4096, 4096, 1};
    large.volume = Volume().withGeometry(geometry);
    QVERIFY(Analyser::memoryEstimate(large, m_pack) > Analyser::memoryEstimate(texturedChest(100, 100), m_pack));
  }

  void stopsWhenItIsCancelledInTheMiddle() {
    // Cancelled at each share of the way, so that every stage is met.
    for (const double at : {0.0, 0.15, 0.3, 0.4, 0.6}) {
      bool asked = false;
      Job* running = nullptr;
      Job job([&](double fraction, const std::string&) {
        if (fraction < at) return;
        asked = true;
        running->cancel();
      });
      running = &job;
      AnalysisOptions options;
      options.saliencyLabels = {"pneumonia"};
      const auto stopped = m_analyser.analyse(texturedChest(300, 300), m_pack, options, job);
      QVERIFY(asked);
      QVERIFY2(!stopped.ok() && stopped.error().code == ErrorCode::Cancelled, qPrintable(QString::number(at)));
    }
  }

  void aDeviceThatIsAbsentFallsBackWithANote() {
    AnalysisOptions options;
    options.device = "cuda";
    Job job;
    const auto analysis = m_analyser.analyse(texturedChest(100, 100), m_pack, options, job);
    QVERIFY(analysis.ok());
    const bool onCpu = analysis->device == "cpu";
    const bool noted = std::any_of(analysis->notes.begin(), analysis->notes.end(),
                                   [](const std::string& note) { return note.find("CPU") != std::string::npos; });
    QCOMPARE(onCpu, noted);
  }

  void severalThreadsMayAsk() {
    const LoadedSeries loaded = texturedChest(100, 100);
    std::array<double, 3> first{};
    std::vector<std::thread> threads;
    for (double& value : first)
      threads.emplace_back([&] {
        Job job;
        const auto analysis = m_analyser.analyse(loaded, m_pack, {}, job);
        value = analysis.ok() ? analysis->scores[0].probability : -1.0;
      });
    for (std::thread& thread : threads) thread.join();
    QVERIFY(first[0] > 0.0);
    QCOMPARE(first[1], first[0]);
    QCOMPARE(first[2], first[0]);
  }

 private:
  std::unique_ptr<TemporaryFolder> m_folder;
  ModelPack m_pack;
  Analyser m_analyser;
};

QTEST_APPLESS_MAIN(TestAnalyser)
#include "tst_analyser.moc"
