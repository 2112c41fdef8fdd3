#include <QAbstractItemModelTester>
#include <QtTest>

#include <optional>
#include <stdexcept>

#include "ui/model/findings.h"
#include "ui/model/findings_model.h"
#include "ui/model/job_runner.h"
#include "ui/model/series_cache.h"
#include "ui/model/settings.h"
#include "ui/model/study_merge.h"
#include "ui/model/view_state.h"

using namespace pellucid;
using namespace pellucid::ui;

namespace {

LoadedSeries seriesOfBytes(int bytes) {
  Geometry geometry;
  geometry.size = {bytes, 1, 1};
  LoadedSeries loaded;
  loaded.volume = *Volume::allocate(geometry, VoxelType::UInt8);
  return loaded;
}

Finding proposal(const std::string& id, const std::string& label) {
  Finding finding;
  finding.id = id;
  finding.text = label;
  finding.label = label;
  finding.seriesUid = "1.2";
  finding.probability = 0.93;
  finding.evidence = "Grad-CAM";
  finding.pack = PackIdentity{"chest", "1", "Chest", "00", "Second reading"};
  return finding;
}

Study studyOf(const std::string& uid, const std::string& patientId, const std::vector<Series>& series) {
  Study study;
  study.uid = uid;
  study.patient.id = patientId;
  study.patient.name.alphabetic = "DOE^" + patientId;
  study.series = series;
  return study;
}

Series seriesOf(const std::string& uid, int number, const std::vector<std::string>& instances) {
  Series series;
  series.uid = uid;
  series.number = number;
  for (const std::string& instance : instances) {
    series.instances.emplace_back();
    series.instances.back().sopInstanceUid = instance;
    series.instances.back().file = "/" + instance;
    series.instances.back().instanceNumber = static_cast<int>(series.instances.size());
  }
  return series;
}

}  // namespace

class TestModelValues : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void theLeastRecentlyUsedSeriesLeaves() {
    SeriesCache cache(100);
    QVERIFY(cache.insert("a", seriesOfBytes(40), "").empty());
    QVERIFY(cache.insert("b", seriesOfBytes(40), "").empty());
    QVERIFY(cache.use("a") != nullptr);
    QCOMPARE(cache.insert("c", seriesOfBytes(40), ""), std::vector<std::string>{"b"});
    QVERIFY(cache.find("a") != nullptr);
    QVERIFY(cache.find("b") == nullptr);
    QCOMPARE(cache.bytes(), std::uint64_t{80});
  }
  void theSeriesOnTheScreenNeverLeaves() {
    SeriesCache cache(100);
    cache.insert("shown", seriesOfBytes(60), "shown");
    cache.insert("other", seriesOfBytes(30), "shown");
    QCOMPARE(cache.insert("large", seriesOfBytes(90), "shown"), std::vector<std::string>{"other"});
    QVERIFY(cache.find("shown") != nullptr);
    QVERIFY(cache.find("large") != nullptr);
  }
  void viewStatesSurviveSwitching() {
    ViewStates states;
    ViewState lung;
    lung.window = VoiWindow{.center = -600, .width = 1500};
    lung.slice = 12;
    lung.overlays["segmentation:x"] = {.visible = true, .opacity = 0.3};
    states.set("a", lung);
    states.set("b", {});
    QCOMPARE(states.of("a").window->width, 1500.0);
    QCOMPARE(states.of("b").slice, -1);
    states.reset("a");
    QVERIFY(!states.of("a").window.has_value());
    QCOMPARE(states.of("a").slice, 12);
    QCOMPARE(states.of("a").overlays.at("segmentation:x").opacity, 0.3);
  }
  void judgingAFindingIsStampedAndUndone() {
    Findings findings;
    findings.setReader("Dr Test");
    findings.propose({proposal("1", "pneumonia")}, "chest", "1.2", -1);
    QSignalSpy edited(&findings, &Findings::edited);
    findings.accept("1");
    QCOMPARE(findings.find("1")->state, FindingState::Accepted);
    QCOMPARE(findings.find("1")->reader, std::string("Dr Test"));
    QVERIFY(QDateTime::fromString(QString::fromStdString(findings.find("1")->reviewedAt), Qt::ISODate).isValid());
    findings.edit("1", "Pneumonia, right lower lobe");
    QCOMPARE(findings.find("1")->state, FindingState::Edited);
    findings.undoStack().undo();
    QCOMPARE(findings.find("1")->state, FindingState::Accepted);
    QCOMPARE(findings.find("1")->text, std::string("pneumonia"));
    findings.undoStack().undo();
    QCOMPARE(findings.find("1")->state, FindingState::Proposed);
    QVERIFY(findings.find("1")->reader.empty());
    findings.undoStack().redo();
    QCOMPARE(findings.find("1")->state, FindingState::Accepted);
    QCOMPARE(edited.count(), 5);
  }
  void addingAndRemovingAreUndone() {
    Findings findings;
    findings.propose({proposal("1", "pneumonia"), proposal("2", "effusion")}, "chest", "1.2", -1);
    const std::string own = findings.add("Rib fracture", "1.2", 3);
    QCOMPARE(findings.find(own)->state, FindingState::Accepted);
    findings.remove("1");
    QCOMPARE(findings.all().size(), std::size_t{2});
    findings.undoStack().undo();
    QCOMPARE(findings.all().front().id, std::string("1"));
    findings.undoStack().undo();
    QVERIFY(findings.find(own) == nullptr);
  }
  void nothingOfAClosedSeriesComesBackByUndo() {
    Findings findings;
    const std::string kept = findings.add("Effusion", "1.3", 0);
    const std::string gone = findings.add("Rib fracture", "1.2", 3);
    findings.remove(gone);
    findings.removeSeries("1.2");
    findings.undoStack().undo();
    QVERIFY(findings.find(gone) == nullptr);
    QVERIFY(findings.find(kept) != nullptr);
  }
  void closingASeriesLeavesTheStepsOfOthersToUndo() {
    Findings findings;
    findings.propose({proposal("1", "pneumonia")}, "chest", "1.2", -1);
    const std::string own = findings.add("Effusion", "1.3", 0);
    findings.removeSeries("1.2");
    QVERIFY(findings.all().size() == 1 && findings.find(own) != nullptr);
    findings.undoStack().undo();
    QVERIFY(findings.find(own) == nullptr);
  }
  void aSecondRunKeepsWhatWasJudged() {
    Findings findings;
    findings.propose({proposal("1", "pneumonia"), proposal("2", "effusion")}, "chest", "1.2", -1);
    findings.reject("1");
    findings.propose({proposal("1", "pneumonia"), proposal("3", "nodule")}, "chest", "1.2", -1);
    QCOMPARE(findings.find("1")->state, FindingState::Rejected);
    QVERIFY(findings.find("2") == nullptr);
    QVERIFY(findings.find("3") != nullptr);
    QCOMPARE(findings.all().size(), std::size_t{2});
  }
  void theFindingsModelShowsAndEdits() {
    Findings findings;
    FindingsModel model(findings);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSeries({"1.2"});
    findings.propose({proposal("1", "pneumonia")}, "chest", "1.2", -1);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, FindingsModel::Probability).data().toString(), QString("93 %"));
    QCOMPARE(model.index(0, 0).data(FindingsModel::OverlayRole).toString(), QString("saliency:chest:pneumonia"));
    QVERIFY(model.setData(model.index(0, FindingsModel::Comment), "seen on the lateral view too"));
    QCOMPARE(findings.find("1")->comment, std::string("seen on the lateral view too"));
    QCOMPARE(findings.find("1")->state, FindingState::Proposed);
    QVERIFY(!model.setData(model.index(0, FindingsModel::Text), "  "));
    model.setSeries({"another"});
    QCOMPARE(model.rowCount(), 0);
  }
  void settingsOutliveTheProgram() {
    const QTemporaryDir folder;
    const QString file = folder.filePath("settings.ini");
    {
      Settings settings(file);
      QVERIFY(!settings.gateAccepted());
      QCOMPARE(settings.theme(), Theme::Dark);
      settings.acceptGate();
      settings.setTheme(Theme::Light);
      settings.setReaderName("  Dr Test ");
      settings.setKeyBinding("invert", "");
      for (int i = 0; i < 12; ++i) settings.addRecent(folder.path());
      settings.addRecent(folder.filePath("settings.ini.gone"));
    }
    Settings settings(file);
    QVERIFY(settings.gateAccepted());
    QCOMPARE(settings.theme(), Theme::Light);
    QCOMPARE(settings.readerName(), QString("Dr Test"));
    QCOMPARE(settings.keyBinding("invert", "I"), QString());
    settings.setKeyBinding("invert", QString());
    QCOMPARE(settings.keyBinding("invert", "I"), QString("I"));
    QCOMPARE(settings.recentPaths(), QStringList(folder.path()));
    settings.clearRecent();
    QVERIFY(settings.recentPaths().isEmpty());
  }
  void scansOfOneStudyAreMerged() {
    std::vector<Study> studies;
    std::vector<SkippedFile> skipped;
    ScanResult first;
    first.studies = {studyOf("S", "P", {seriesOf("S.2", 2, {"a", "b"})})};
    QCOMPARE(mergeScan(studies, skipped, first).newSeries, std::vector<std::string>{"S.2"});
    ScanResult second;
    second.studies = {studyOf("S", "P", {seriesOf("S.1", 1, {"x"}), seriesOf("S.2", 2, {"a", "b", "c"})})};
    const MergeOutcome outcome = mergeScan(studies, skipped, second);
    QCOMPARE(outcome.newSeries, std::vector<std::string>{"S.1"});
    QCOMPARE(outcome.changedSeries, std::vector<std::string>{"S.2"});
    QCOMPARE(studies.size(), std::size_t{1});
    QCOMPARE(studies[0].series[0].uid, std::string("S.1"));
    QCOMPARE(studies[0].series[1].instances.size(), std::size_t{3});
    QVERIFY(mergeScan(studies, skipped, second).changedSeries.empty());
  }
  void timesOfTwoScansAreNeverMixed() {
    const auto time = [](const char* uid, int index, int count, const std::vector<std::string>& images) {
      Series series = seriesOf(uid, 1, images);
      series.part = {"time " + std::to_string(index + 1) + " of " + std::to_string(count), "choice 1", index, count};
      return series;
    };
    std::vector<Study> studies;
    std::vector<SkippedFile> skipped;
    ScanResult first;
    first.studies = {studyOf("S", "P", {time("S.1#1", 0, 2, {"a", "b"}), time("S.1#2", 1, 2, {"c", "d"})})};
    mergeScan(studies, skipped, first);
    ScanResult more;
    more.studies = {studyOf("S", "P", {time("S.1#1", 0, 3, {"e", "f"})})};
    QCOMPARE(mergeScan(studies, skipped, more).newSeries, std::vector<std::string>{"S.1#1+"});
    QCOMPARE(studies[0].series.size(), std::size_t{3});
    for (const Series& series : studies[0].series) QCOMPARE(series.instances.size(), std::size_t{2});
    // The same scans again change nothing.
    QVERIFY(mergeScan(studies, skipped, more).newSeries.empty());
    QVERIFY(mergeScan(studies, skipped, first).newSeries.empty());
    QCOMPARE(studies[0].series.size(), std::size_t{3});
  }
  void anArchiveThatIsUnpackedAnewAddsNothing() {
    const auto unpacked = [](const std::string& uid, const std::string& folder) {
      Series series = seriesOf(uid, 1, {""});
      series.instances[0].file = folder + "/000001_picture.png";
      ScanResult scan;
      scan.studies = {studyOf("folder:1", "", {series})};
      return scan;
    };
    std::vector<Study> studies;
    std::vector<SkippedFile> skipped;
    mergeScan(studies, skipped, unpacked("file:1", "/tmp/a"));
    QVERIFY(mergeScan(studies, skipped, unpacked("file:1", "/tmp/b")).changedSeries.empty());
    QCOMPARE(studies.at(0).series.at(0).instances.size(), std::size_t{1});
    // Where the series has a UID, two files without one of their own are two images.
    mergeScan(studies, skipped, unpacked("2.25.1", "/tmp/a"));
    QVERIFY(!mergeScan(studies, skipped, unpacked("2.25.1", "/tmp/b")).changedSeries.empty());
  }
  void seriesOfTwoPatientsAreNeverMerged() {
    std::vector<Study> studies;
    std::vector<SkippedFile> skipped;
    ScanResult first;
    first.studies = {studyOf("S", "P", {seriesOf("S.1", 1, {"a"})})};
    ScanResult second;
    second.studies = {studyOf("S", "ANOTHER", {seriesOf("S.1", 1, {"b"})})};
    mergeScan(studies, skipped, first);
    QVERIFY(mergeScan(studies, skipped, second).newSeries.empty());
    QCOMPARE(studies.size(), std::size_t{1});
    QCOMPARE(studies[0].series[0].instances.size(), std::size_t{1});
    QCOMPARE(skipped.size(), std::size_t{1});
    QVERIFY(skipped[0].reason.find("ANOTHER") == std::string::npos);
  }
  void twoPatientsOfOneStudyUidAreTwoStudiesOfTheirOwnNames() {
    std::vector<Study> studies;
    std::vector<SkippedFile> skipped;
    ScanResult both;
    both.studies = {studyOf("S", "P", {seriesOf("S.1", 1, {"a"})}), studyOf("S", "Q", {seriesOf("S.2", 1, {"b"})})};
    QCOMPARE(mergeScan(studies, skipped, both).newSeries.size(), std::size_t{2});
    QCOMPARE(studies.at(0).uid, std::string("S"));
    QCOMPARE(studies.at(1).uid, std::string("S#2"));
    // Opened again, each finds its own.
    QVERIFY(mergeScan(studies, skipped, both).newSeries.empty());
    QCOMPARE(studies.size(), std::size_t{2});
    ScanResult third;
    third.studies = {studyOf("S", "R", {seriesOf("S.3", 1, {"c"})}), studyOf("S.4", "R", {seriesOf("S.5", 1, {"d"})})};
    mergeScan(studies, skipped, third);
    QCOMPARE(studies.at(2).uid, std::string("S#3"));
    QCOMPARE(studies.at(3).uid, std::string("S.4"));
    QVERIFY(skipped.empty());
  }
  void aStudyThatIsOpenedAgainTakesTheNameOfNoOther() {
    std::vector<Study> studies;
    std::vector<SkippedFile> skipped;
    ScanResult both;
    both.studies = {studyOf("S", "P", {seriesOf("S.1", 1, {"a"})}), studyOf("S", "Q", {seriesOf("S.2", 1, {"b"})})};
    mergeScan(studies, skipped, both);
    studies.erase(studies.begin());
    QCOMPARE(mergeScan(studies, skipped, both).newSeries, std::vector<std::string>{"S.1"});
    QCOMPARE(studies.at(0).uid, std::string("S#2"));
    QCOMPARE(studies.at(1).uid, std::string("S"));
    QCOMPARE(studies.at(1).patient.id, std::string("P"));
  }
  void filesThatNameNobodyAreNoStudyOfANamedPatient() {
    Study unnamed = studyOf("S", "", {seriesOf("S.1", 1, {"a"})});
    unnamed.patient = {};
    const Study named = studyOf("S", "Q", {seriesOf("S.2", 1, {"b"})});
    for (const auto& order : {std::pair(unnamed, named), std::pair(named, unnamed)}) {
      std::vector<Study> studies;
      std::vector<SkippedFile> skipped;
      for (const Study& study : {order.first, order.second}) {
        ScanResult scan;
        scan.studies = {study};
        mergeScan(studies, skipped, scan);
      }
      QCOMPARE(studies.size(), std::size_t{2});
      // Found again, each under its own name.
      for (const Study& study : {order.first, order.second}) {
        ScanResult scan;
        scan.studies = {study};
        QVERIFY(mergeScan(studies, skipped, scan).newSeries.empty());
      }
      QCOMPARE(studies.size(), std::size_t{2});
      QVERIFY(skipped.empty());
    }
  }
  void workOfThisProcessRunsOutsideTheGuiThread() {
    JobRunner runner;
    std::optional<int> outcome;
    const JobPointer job = runner.run(
        [](Job& task) -> Result<int> {
          task.step("counting");
          return QThread::currentThread() == QCoreApplication::instance()->thread() ? 1 : 2;
        },
        [&](Result<int> result) {
          QCOMPARE(QThread::currentThread(), QCoreApplication::instance()->thread());
          outcome = result.value();
        });
    QVERIFY(QTest::qWaitFor([&] { return outcome.has_value(); }));
    QCOMPARE(*outcome, 2);
    QCOMPARE(job->step(), QString("counting"));
    QVERIFY(!job->running());
  }
  void workOfThisProcessIsCancelledAndItsExceptionsAreErrors() {
    JobRunner runner;
    std::vector<ErrorCode> codes;
    const JobPointer job = runner.run(
        [](Job& task) -> Result<int> {
          while (!task.cancelled()) QThread::msleep(5);
          return Job::cancelledError();
        },
        [&](Result<int> result) { codes.push_back(result.error().code); });
    job->cancel();
    QVERIFY(QTest::qWaitFor([&] { return codes.size() == 1; }));
    QCOMPARE(codes[0], ErrorCode::Cancelled);
    runner.run([](Job&) -> Result<int> { throw std::runtime_error("x"); },
               [&](Result<int> result) { codes.push_back(result.error().code); });
    QVERIFY(QTest::qWaitFor([&] { return codes.size() == 2; }));
    QCOMPARE(codes[1], ErrorCode::Internal);
  }
};

QTEST_GUILESS_MAIN(TestModelValues)
#include "tst_model_values.moc"
