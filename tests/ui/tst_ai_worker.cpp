#include <QtTest>

#include <cstring>

#include "core/inference_fixture.h"
#include "core/ml/analyser.h"
#include "core/pack_fixture.h"
#include "ui/catalogue_fixture.h"
#include "ui/model/analysis_round.h"
#include "ui/model/session.h"
#include "ui/model/settings.h"

using namespace pellucid;
using namespace pellucid::test;
using namespace pellucid::ui;

namespace {

LoadedSeries brightSpot(int columns, int rows) {
  LoadedSeries loaded = chestImage(columns, rows);
  Volume volume = *Volume::allocate(loaded.volume.geometry(), VoxelType::UInt16);
  for (int row = 0; row < rows; ++row)
    for (int column = 0; column < columns; ++column) {
      const bool inside = std::abs(column - columns / 4) < columns / 8 && std::abs(row - rows / 4) < rows / 8;
      // With texture everywhere: a constant image is refused before it reaches a network.
      const int texture = (column * 31 + row * 17) % 401 + 4 * (column + row);
      volume.mutableData<std::uint16_t>()[row * columns + column] =
          static_cast<std::uint16_t>((inside ? 3000 : 500) + texture);
    }
  loaded.volume = volume;
  return loaded;
}

bool sameVoxels(const Volume& a, const Volume& b) {
  return a.byteCount() == b.byteCount() && std::memcmp(a.bytes(), b.bytes(), a.byteCount()) == 0;
}

}  // namespace

/// Networks through the real worker, with packs of known behaviour.
class TestAiWorker : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() {
    m_pack = brightSpotPack(std::filesystem::path(m_folder.path().toStdString()) / "bright");
    m_options = builtWorkers();
    m_options.packFolders = {m_folder.path().toStdString()};
  }

  void saysWhatTheCoreSays() {
    const LoadedSeries loaded = brightSpot(96, 80);
    const AnalysisOptions options{.saliencyLabels = {"*"}, .fitConfirmed = true};
    WorkerClient client(m_options, nullptr);
    client.warmUp();
    Outcome<Analysis> outcome;
    client.analyse(loaded, m_pack, options, outcome.completion());
    QVERIFY(outcome.wait(120000));
    QVERIFY2(outcome.result->ok(), outcome.error().message.c_str());
    const Analysis& crossed = outcome.result->value();

    Analyser analyser;
    Job job;
    const auto direct = analyser.analyse(loaded, m_pack, options, job);
    QVERIFY2(direct.ok(), direct.ok() ? "" : direct.error().message.c_str());
    QCOMPARE(crossed.pack.weightsSha256, direct->pack.weightsSha256);
    QCOMPARE(crossed.scores.size(), direct->scores.size());
    for (std::size_t i = 0; i < direct->scores.size(); ++i) {
      QCOMPARE(crossed.scores[i].name, direct->scores[i].name);
      QVERIFY(std::abs(crossed.scores[i].probability - direct->scores[i].probability) < 1e-5);
      QCOMPARE(crossed.scores[i].positive, direct->scores[i].positive);
    }
    QVERIFY(!direct->saliency.empty());
    QCOMPARE(crossed.saliency.size(), direct->saliency.size());
    for (std::size_t i = 0; i < direct->saliency.size(); ++i) {
      QCOMPARE(crossed.saliency[i].label, direct->saliency[i].label);
      QVERIFY(crossed.saliency[i].values.geometry().matches(direct->saliency[i].values.geometry(), 1e-9));
      const Volume& a = crossed.saliency[i].values;
      const Volume& b = direct->saliency[i].values;
      for (std::int64_t v = 0; v < a.geometry().voxelCount(); ++v)
        QVERIFY(std::abs(a.data<float>()[v] - b.data<float>()[v]) < 1e-4f);
    }
  }

  void masksCrossOnTheGridOfTheImage() {
    const ModelPack pack =
        thresholdPack(std::filesystem::path(m_folder.path().toStdString()) / "threshold", 2, 64, Json::array());
    LoadedSeries loaded = brightSpot(96, 80);
    const AnalysisOptions options{.uncertainty = false, .saliencyLabels = {}, .fitConfirmed = true};
    WorkerClient client(m_options, nullptr);
    Outcome<Analysis> outcome;
    client.analyse(loaded, pack, options, outcome.completion());
    QVERIFY(outcome.wait(120000));
    QVERIFY2(outcome.result->ok(), outcome.error().message.c_str());
    Analyser analyser;
    Job job;
    const auto direct = analyser.analyse(loaded, pack, options, job);
    QVERIFY(direct.ok());
    QVERIFY(sameVoxels(outcome.result->value().segmentation->voxels, direct->segmentation->voxels));
    QVERIFY(outcome.result->value().segmentation->voxels.geometry().matches(loaded.volume.geometry(), 1e-9));
  }

  void packsOutsideTheLibraryAreOutOfReach() {
    const QTemporaryDir elsewhere;
    const ModelPack pack = brightSpotPack(std::filesystem::path(elsewhere.path().toStdString()) / "bright");
    WorkerClient client(m_options, nullptr);
    Outcome<Analysis> outcome;
    client.analyse(brightSpot(96, 80), pack, {}, outcome.completion());
    QVERIFY(outcome.wait(120000));
    QVERIFY(!outcome.result->ok());
  }

  void theLibraryIsListedWithItsFit() {
    WorkerClient client(m_options, nullptr);
    Outcome<std::vector<PackOffer>> outcome;
    client.packs(brightSpot(96, 80), outcome.completion());
    QVERIFY(outcome.wait());
    QVERIFY2(outcome.result->ok(), outcome.error().message.c_str());
    const auto& offers = outcome.result->value();
    const auto found = std::find_if(offers.begin(), offers.end(), [&](const PackOffer& offer) {
      return offer.pack.ok() && offer.pack->id == m_pack.id;
    });
    QVERIFY(found != offers.end());
    QCOMPARE(found->pack->folder.filename().string(), std::string("bright"));
    const PackFit direct = fitOf(m_pack, brightSpot(96, 80));
    QCOMPARE(found->fit.kind, direct.kind);
    QCOMPARE(found->fit.sentence, direct.sentence);
  }

  void aFinishedAnalysisMakesTheStudyAnalysed() {
    const QTemporaryDir folder;
    writeChest("SPOT", folder.path());
    WorkerClient client(m_options, nullptr);
    const Settings settings(folder.filePath("settings.ini"));
    Catalogue catalogue(client, folder.filePath("list/studies.sqlite").toStdString());
    Session session(client);
    catalogue.follow(session, settings);
    session.open({folder.path().toStdString()});
    QVERIFY(QTest::qWaitFor([&] { return session.packs(session.currentSeriesUid()) != nullptr; }, 120000));
    QCOMPARE(found(catalogue).studies.at(0).status, StudyStatus::New);
    const std::string uid = session.currentSeriesUid();
    QVERIFY(session.analyse(uid, m_pack.id, {.saliencyLabels = {}, .fitConfirmed = true}) != nullptr);
    QVERIFY(QTest::qWaitFor([&] { return !session.analyses(uid).empty(); }, 120000));
    QCOMPARE(found(catalogue).studies.at(0).status, StudyStatus::Analysed);
  }

  void aRoundRunsWhatFitsOnAllThatIsOpenedAndNothingElse() {
    const QTemporaryDir folder;
    for (const char* name : {"first", "second"}) writeChest(name, folder.filePath(name));
    writeChest("hand", folder.filePath("hand"), "HAND");
    const QTemporaryDir packs;
    const ModelPack pack = brightSpotPack(std::filesystem::path(packs.path().toStdString()) / "bright");
    WorkerClient::Options options = m_options;
    options.packFolders = {packs.path().toStdString()};
    WorkerClient client(options, nullptr);
    Session session(client);
    AnalysisRound round(session);
    QSignalSpy finished(&round, &AnalysisRound::roundFinished);
    session.open({folder.path().toStdString()});
    QVERIFY(QTest::qWaitFor([&] { return !finished.isEmpty(); }, 240000));
    QVERIFY(round.finished());
    int analysed = 0;
    for (const Study& study : session.studies())
      for (const Series& series : study.series) {
        const bool chest = series.bodyPart == "CHEST";
        QCOMPARE(session.analyses(series.uid).size(), chest ? std::size_t(1) : std::size_t(0));
        if (chest) QVERIFY(!session.analysis(series.uid, pack.id)->saliency.empty());
        analysed += chest ? 1 : 0;
      }
    QCOMPARE(analysed, 2);
    // What is shown stays; what is closed meanwhile is not waited for.
    QCOMPARE(session.currentSeriesUid(), session.studies().front().series.front().uid);
    const std::string again = session.studies().front().uid;
    session.closeStudy(again);
    finished.clear();
    session.open({folder.path().toStdString()});
    QVERIFY(QTest::qWaitFor([&] { return session.study(again) != nullptr; }, 60000));
    session.closeStudy(again);
    QVERIFY(QTest::qWaitFor([&] { return !finished.isEmpty() && round.finished(); }, 240000));
  }

 private:
  static void writeChest(const std::string& patient, const QString& folder, const std::string& bodyPart = "CHEST") {
    ObjectAttributes attributes;
    attributes.patient.id = patient;
    attributes.modality = "CR";
    attributes.bodyPart = bodyPart;
    attributes.viewPosition = "PA";
    attributes.imageType = {"ORIGINAL", "PRIMARY"};
    std::filesystem::create_directories(folder.toStdString());
    Job job;
    const auto written = writeSeries(brightSpot(96, 80).volume, attributes, folder.toStdString(), job);
    QVERIFY2(written.ok(), written.ok() ? "" : written.error().message.c_str());
  }

  QTemporaryDir m_folder;
  ModelPack m_pack;
  WorkerClient::Options m_options;
};

QTEST_GUILESS_MAIN(TestAiWorker)
#include "tst_ai_worker.moc"
