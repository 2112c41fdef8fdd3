#include <QtTest>
#include <cmath>

#include "core/ml/analyser.h"
#include "core/ml/segment_measures.h"
#include "core/ml/tiles_p.h"
#include "inference_fixture.h"
#include "pack_fixture.h"

using namespace pellucid;

namespace {

/// Two bright ellipsoids beside each other on a textured ground, and what belongs to them.
struct Phantom {
  LoadedSeries loaded;
  std::vector<std::uint8_t> truth;
};

Phantom phantomOn(const Geometry& geometry) {
  Phantom phantom;
  phantom.loaded = test::chestImage(geometry.size[0], geometry.size[1]);
  phantom.loaded.volume = *Volume::allocate(geometry, VoxelType::Int16);
  auto* voxels = phantom.loaded.volume.mutableData<std::int16_t>();
  const auto& size = geometry.size;
  for (int slice = 0; slice < size[2]; ++slice) {
    for (int row = 0; row < size[1]; ++row) {
      for (int column = 0; column < size[0]; ++column) {
        const double y = (row + 0.5) / size[1] - 0.5;
        const double z = size[2] > 1 ? (slice + 0.5) / size[2] - 0.5 : 0.0;
        const double x = std::abs((column + 0.5) / size[0] - 0.5) - 0.23;
        const bool inside = x * x / 0.0225 + y * y / 0.09 + z * z / 0.12 <= 1.0;
        phantom.truth.push_back(inside);
        *voxels++ = static_cast<std::int16_t>((inside ? 900 : 100) + (column * 5 + row * 3 + slice) % 7);
      }
    }
  }
  return phantom;
}

double diceOf(const Volume& labels, const std::vector<std::uint8_t>& truth) {
  const auto* found = labels.data<std::uint8_t>();
  double both = 0, either = 0;
  for (std::size_t i = 0; i < truth.size(); ++i) {
    both += found[i] == 1 && truth[i] == 1;
    either += (found[i] == 1) + (truth[i] == 1);
  }
  return 2.0 * both / either;
}

Json toUnit() {
  return Json::parse(R"([{"step": "min_max"}])");
}

}  // namespace

class TestSegmentation : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() { m_folder = std::make_unique<TemporaryFolder>(std::move(*TemporaryFolder::create())); }

  void theResultLiesOnExactlyTheGridOfTheInput_data() {
    QTest::addColumn<int>("dimensions");
    QTest::addColumn<QVector<int>>("size");
    QTest::addColumn<QString>("steps");
    QTest::newRow("image, tiles") << 2 << QVector<int>{301, 187, 1} << R"([{"step": "min_max"}])";
    QTest::newRow("image, smaller than a tile") << 2 << QVector<int>{37, 29, 1} << R"([{"step": "min_max"}])";
    QTest::newRow("image, resized") << 2 << QVector<int>{301, 187, 1}
                                    << R"([{"step": "min_max"}, {"step": "resize", "columns": 128, "rows": 128}])";
    QTest::newRow("image, letterboxed")
        << 2 << QVector<int>{217, 431, 1}
        << R"([{"step": "min_max"}, {"step": "resize", "columns": 160, "rows": 160, "fit": "letterbox"}])";
    QTest::newRow("volume, tiles") << 3 << QVector<int>{67, 51, 43} << R"([{"step": "min_max"}])";
    QTest::newRow("volume, resampled") << 3 << QVector<int>{67, 51, 23}
                                       << R"([{"step": "min_max"}, {"step": "resample", "x": 1, "y": 1, "z": 1}])";
  }
  void theResultLiesOnExactlyTheGridOfTheInput() {
    QFETCH(int, dimensions);
    QFETCH(QVector<int>, size);
    QFETCH(QString, steps);
    const auto folder = m_folder->path() / QTest::currentDataTag();
    const ModelPack pack =
        test::thresholdPack(folder, dimensions, dimensions == 3 ? 32 : 64, Json::parse(steps.toStdString()));
    Geometry geometry;
    geometry.size = {size[0], size[1], size[2]};
    geometry.spacing = {0.9, 1.3, 2.1};
    geometry.origin = {-40.5, 12.25, 88.0};
    const double c = std::cos(0.4), s = std::sin(0.4);
    geometry.direction = {{{c, 0, -s}, {0, -1, 0}, {-s, 0, -c}}};
    geometry.calibration = Calibration::Scanner;
    geometry.inPatient = dimensions == 3;
    const Phantom phantom = phantomOn(geometry);
    Job job;
    const auto analysis = m_analyser.analyse(phantom.loaded, pack, {}, job);
    QVERIFY2(analysis.ok(), analysis.ok() ? "" : analysis.error().message.c_str());
    const Volume& labels = analysis->segmentation->voxels;
    QVERIFY(labels.type() == VoxelType::UInt8);
    QVERIFY(labels.geometry().matches(geometry, 0.0));
    const double dice = diceOf(labels, phantom.truth);
    QVERIFY2(dice > 0.96, qPrintable(QString("Dice %1").arg(dice)));
    QCOMPARE(analysis->segmentation->labels[0].value, 1);
    QVERIFY(!analysis->measurements.empty());
  }

  void changedCopiesAreBroughtBack_data() {
    QTest::addColumn<QString>("augmentation");
    for (const char* one : {"flip_horizontal", "rotate:20", "scale:0.8", "shift:9"}) QTest::newRow(one) << one;
  }
  void changedCopiesAreBroughtBack() {
    QFETCH(QString, augmentation);
    ModelPack pack = test::thresholdPack(m_folder->path() / ("copies-" + augmentation.toStdString()), 2, 64, toUnit());
    Geometry geometry;
    geometry.size = {61, 47, 1};
    Phantom phantom = phantomOn(geometry);
    // Not symmetric: a flip that is not undone would add a second ellipse.
    auto* voxels = phantom.loaded.volume.mutableData<std::int16_t>();
    for (int i = 0; i < 61 * 47; ++i) {
      if (i % 61 < 30) continue;
      voxels[i] = 100;
      phantom.truth[static_cast<std::size_t>(i)] = 0;
    }
    pack.testTimeAugmentation = {augmentation.toStdString()};
    Job job;
    const auto analysis = m_analyser.analyse(phantom.loaded, pack, {}, job);
    QVERIFY2(analysis.ok(), analysis.ok() ? "" : analysis.error().message.c_str());
    const double dice = diceOf(analysis->segmentation->voxels, phantom.truth);
    QVERIFY2(dice > 0.93, qPrintable(QString("Dice %1").arg(dice)));
    QVERIFY(std::any_of(analysis->notes.begin(), analysis->notes.end(), [](const std::string& note) {
      return note.find("mean over the image and 1 changed") != std::string::npos;
    }));
  }

  void tilesEqualTheWhole_data() {
    QTest::addColumn<int>("dimensions");
    QTest::addColumn<int>("side");
    QTest::addColumn<QVector<int>>("size");
    // Half tiles more than a tile: the pooling grid of the tiles is then that of the whole image.
    QTest::newRow("image") << 2 << 96 << QVector<int>{240, 192, 1};
    QTest::newRow("volume") << 3 << 80 << QVector<int>{120, 80, 120};
  }
  void tilesEqualTheWhole() {
    QFETCH(int, dimensions);
    QFETCH(int, side);
    QFETCH(QVector<int>, size);
    const ModelPack pack = test::randomSegmenter(m_folder->path() / QTest::currentDataTag(), dimensions, side);
    Geometry geometry;
    geometry.size = {size[0], size[1], size[2]};
    Volume image = *Volume::allocate(geometry, VoxelType::Float32);
    auto* values = image.mutableData<float>();
    for (std::int64_t i = 0; i < geometry.voxelCount(); ++i)
      values[i] = static_cast<float>(std::sin(0.37 * static_cast<double>(i)) + 0.001 * static_cast<double>(i % 700));
    const double difference = test::tilingDifference(pack, image);
    QVERIFY2(difference < 1e-3, qPrintable(QString::number(difference)));
  }

  void tilesCoverEveryVoxelAndOverlapByHalf() {
    for (const int size : {1, 31, 32, 33, 63, 64, 65, 100, 511}) {
      const auto starts = tileStarts(size, 32);
      QCOMPARE(starts.front(), std::int64_t(0));
      if (size > 32) QCOMPARE(starts.back(), std::int64_t(size - 32));
      for (std::size_t i = 1; i < starts.size(); ++i) QVERIFY(starts[i] - starts[i - 1] <= 16);
    }
    const auto weights = tileWeights(32);
    QVERIFY(weights[0] > 0.0F && weights[0] < weights[15] && weights[15] == weights[16]);
  }

  void stopsBetweenTiles() {
    const ModelPack pack = test::thresholdPack(m_folder->path() / "cancel", 2, 32, toUnit());
    Geometry geometry;
    geometry.size = {400, 400, 1};
    const Phantom phantom = phantomOn(geometry);
    Job* running = nullptr;
    int reports = 0;
    Job job([&](double fraction, const std::string&) {
      if (fraction > 0.5) ++reports;
      if (reports == 3) running->cancel();
    });
    running = &job;
    const auto stopped = m_analyser.analyse(phantom.loaded, pack, {}, job);
    QVERIFY(!stopped.ok() && stopped.error().code == ErrorCode::Cancelled);
    QVERIFY(reports < 6);
  }

  void sidesAreNamedOnlyWhereTheHeaderKnowsThem() {
    Geometry geometry;
    geometry.size = {200, 100, 1};
    geometry.spacing = {0.5, 2.0, 1.0};
    geometry.calibration = Calibration::Detector;
    LabelMap map;
    map.voxels = *Volume::allocate(geometry, VoxelType::UInt8);
    map.labels = {{1, "Lungs", "", "", "", 0}};
    const auto fill = [&](int from, int to) {
      for (int row = 20; row < 70; ++row)
        for (int column = from; column < to; ++column) map.voxels.mutableData<std::uint8_t>()[row * 200 + column] = 1;
    };
    fill(10, 60);
    fill(100, 180);
    const auto known = measureSegments(map, "L\\F");
    QCOMPARE(known.size(), std::size_t(2));
    QCOMPARE(known[0].name, std::string("Right lung area"));
    QCOMPARE(known[0].unit, std::string("cm2"));
    QCOMPARE(known[0].value, 50 * 50 * 1.0 / 100);
    QCOMPARE(known[1].name, std::string("Left lung area"));
    QCOMPARE(known[1].value, 80 * 50 * 1.0 / 100);
    QCOMPARE(known[1].note, std::string(calibrationName(Calibration::Detector)));
    QCOMPARE(measureSegments(map, "R\\F")[0].name, std::string("Left lung area"));
    const auto unknown = measureSegments(map, "");
    QCOMPARE(unknown[0].name, std::string("Lung at image left, area"));
    geometry.calibration = Calibration::None;
    map.voxels = map.voxels.withGeometry(geometry);
    const auto pixels = measureSegments(map, "");
    QCOMPARE(pixels[0].unit, std::string("px"));
    QCOMPARE(pixels[0].value, 2500.0);
    fill(60, 100);
    const auto joined = measureSegments(map, "L\\F");
    QCOMPARE(joined.size(), std::size_t(1));
    QCOMPARE(joined[0].value, 170.0 * 50);
  }

  void volumesAreInMillilitresOnlyWhereCalibrated() {
    Geometry geometry;
    geometry.size = {10, 10, 10};
    geometry.spacing = {2.0, 2.0, 5.0};
    geometry.calibration = Calibration::Scanner;
    LabelMap map;
    map.voxels = *Volume::allocate(geometry, VoxelType::UInt8);
    map.labels = {{1, "Hippocampus", "", "", "", 0}, {2, "Absent", "", "", "", 0}};
    std::fill_n(map.voxels.mutableData<std::uint8_t>(), 100, std::uint8_t(1));
    auto measured = measureSegments(map, "");
    QCOMPARE(measured.size(), std::size_t(1));
    QCOMPARE(measured[0].value, 2.0);
    QCOMPARE(measured[0].unit, std::string("ml"));
    geometry.calibration = Calibration::None;
    map.voxels = map.voxels.withGeometry(geometry);
    measured = measureSegments(map, "");
    QCOMPARE(measured[0].value, 100.0);
    QCOMPARE(measured[0].unit, std::string("voxels"));
  }

 private:
  std::unique_ptr<TemporaryFolder> m_folder;
  Analyser m_analyser;
};

QTEST_APPLESS_MAIN(TestSegmentation)
#include "tst_segmentation.moc"
