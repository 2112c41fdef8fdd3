// What the reader drew, as the model and the store keep it.
#include <csignal>

#include <QProcess>
#include <QtTest>

#include "ui/model/annotation_text.h"
#include "ui/model/image_plane.h"
#include "ui/model/lesion_course.h"
#include "ui/model/session.h"
#include "ui/model/study_memory.h"
#include "ui/worker_fixture.h"

using namespace pellucid;
using namespace pellucid::test;
using namespace pellucid::ui;

namespace {

Annotation length(const std::string& seriesUid) {
  Annotation annotation;
  annotation.kind = AnnotationKind::Length;
  annotation.points = {{4, 4}, {20, 4}};
  annotation.seriesUid = seriesUid;
  annotation.plane.size = {32, 32, 1};
  annotation.plane.spacing = {0.7, 0.7, 1.25};
  annotation.plane.calibration = Calibration::Scanner;
  return annotation;
}

bool open(Session& session, const QString& folder) {
  QSignalSpy opened(&session, &Session::opened);
  session.open({folder.toStdString()});
  return opened.wait(60000);
}

/// What the test kills: opens a study, draws in it, says so and goes on living.
int drawAndWait(const QString& folder, const QString& store) {
  WorkerClient client(builtWorkers(), nullptr);
  Session session(client);
  StudyMemory memory(session, store.toStdString());
  if (!open(session, folder)) return 1;
  session.measurements().setText(session.measurements().add(length(session.currentSeriesUid())), "Nodule");
  const std::string gone = session.measurements().add(length(session.currentSeriesUid()));
  session.measurements().remove(gone);
  QTextStream(stdout) << "drawn" << Qt::endl;
  return QCoreApplication::exec();
}

}  // namespace

class TestAnnotations : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(m_folder.isValid());
    writeCt(ctRamp(32, 8), "FIRST", m_folder.filePath("first"));
  }

  void theLastActOfEitherKindIsUndoneFirst() {
    Findings findings;
    Annotations annotations(findings.undoStack());
    const std::string line = annotations.add(length("1"));
    const std::string finding = findings.add("Nodule", "1", 0);
    annotations.setText(line, "L");
    findings.undoStack().undo();
    QVERIFY(annotations.find(line)->text.empty());
    QVERIFY(findings.find(finding) != nullptr);
    findings.undoStack().undo();
    QVERIFY(findings.find(finding) == nullptr);
    QVERIFY(annotations.find(line) != nullptr);
    findings.undoStack().undo();
    QVERIFY(annotations.find(line) == nullptr);
    for (int i = 0; i < 3; ++i) findings.undoStack().redo();
    QCOMPARE(annotations.find(line)->text, std::string("L"));
    QVERIFY(findings.find(finding) != nullptr);
  }
  void whatChangesNothingIsNoStepOfUndo() {
    QUndoStack undo;
    Annotations annotations(undo);
    const std::string id = annotations.add(length("1"));
    annotations.replace(*annotations.find(id));
    annotations.setText(id, "");
    annotations.setLesion(id, "");
    annotations.remove("unknown");
    annotations.select(id);
    QCOMPARE(undo.count(), 1);
  }
  void deletingKeepsThePlaceAndTheReader() {
    QUndoStack undo;
    Annotations annotations(undo);
    annotations.setReader("Dr Test");
    const std::string first = annotations.add(length("1"));
    annotations.add(length("1"));
    annotations.select(first);
    annotations.remove(first);
    QVERIFY(annotations.selected().empty());
    undo.undo();
    QCOMPARE(annotations.all().front().id, first);
    QCOMPARE(annotations.all().front().reader, std::string("Dr Test"));
    QVERIFY(!annotations.all().front().changedAt.empty());
  }
  void closingAStudyForgetsItsStepsOfUndo() {
    QUndoStack undo;
    Annotations annotations(undo);
    const std::string id = annotations.add(length("1"));
    annotations.add(length("2"));
    annotations.remove(id);
    annotations.removeSeries("1");
    QVERIFY(!undo.canUndo());
    QCOMPARE(annotations.all().size(), std::size_t(1));
  }
  void numbersAreWrittenWithTheirUnits() {
    Annotation annotation = length("1");
    QCOMPARE(measureSummary(annotation.kind, measure(annotation, {})), QString("11.2 mm"));
    annotation.kind = AnnotationKind::Rectangle;
    annotation.points = {{0, 0}, {10, 0}, {10, 10}, {0, 10}};
    QCOMPARE(measureSummary(annotation.kind, measure(annotation, {})), QString("Area 49.0 mm²"));
    annotation.points = {{0, 0}, {30, 0}, {30, 30}, {0, 30}};
    QCOMPARE(measureSummary(annotation.kind, measure(annotation, {})), QString("Area 4.41 cm²"));
    annotation.plane.calibration = Calibration::None;
    annotation.plane.spacing = {1, 1, 1};
    QCOMPARE(measureSummary(annotation.kind, measure(annotation, {})), QString("Area 900 px²"));
    QCOMPARE(measureCaption(measure(annotation, {})), QString("Not calibrated"));
    const AnnotationMeasures bothSides{{{Quantity::Value, -0.04, "HU"}}, false, Calibration::None, {}};
    QCOMPARE(measureSummary(AnnotationKind::Probe, bothSides), QString("-0.04 HU"));
  }
  void numbersAreComputedAnewWhenSomethingTheyDependOnChanges() {
    MeasureCache cache;
    Annotation annotation = length("1");
    annotation.id = "a";
    const auto value = [&](const Volume& voxels) { return cache.of(annotation, voxels).values.at(0).value; };
    QVERIFY(std::abs(value({}) - 11.2) < 1e-9);
    annotation.points[1][0] += 10;
    QVERIFY(std::abs(value({}) - 18.2) < 1e-9);
    annotation.kind = AnnotationKind::Probe;
    annotation.points = {{3, 3}};
    Geometry grid = annotation.plane;
    Volume first = *Volume::allocate(grid, VoxelType::UInt8);
    Volume second = *Volume::allocate(grid, VoxelType::UInt8);
    second.mutableData<std::uint8_t>()[3 * 32 + 3] = 9;
    QCOMPARE(value(first), 0.0);
    QCOMPARE(value(second), 9.0);
    annotation.plane.calibration = Calibration::None;
    annotation.kind = AnnotationKind::Length;
    annotation.points = {{0, 0}, {1, 0}};
    QCOMPARE(cache.of(annotation, second).values.at(0).unit, std::string("px"));
  }
  void isFoundOnItsImageWhenTheSeriesIsSortedAnew() {
    LoadedSeries loaded;
    loaded.series.uid = "1";
    loaded.volume = ctRamp(32, 3);
    for (int i = 0; i < 3; ++i) {
      loaded.series.instances.emplace_back();
      loaded.series.instances.back().sopInstanceUid = "1.1." + std::to_string(i);
    }
    Annotation annotation = length("1");
    const ShownPlane plane = planeOf(loaded, 2);
    annotation.plane = plane.grid;
    annotation.sopInstanceUid = plane.sopInstanceUid;
    annotation.frame = plane.frame;
    QCOMPARE(imageOf(loaded, annotation), 2);
    std::reverse(loaded.series.instances.begin(), loaded.series.instances.end());
    QCOMPARE(imageOf(loaded, annotation), 0);
    annotation.seriesUid = "2";
    QCOMPARE(imageOf(loaded, annotation), -1);
  }

  void aLesionIsFollowedThroughTheStudiesOfThePatient() {
    WorkerClient client(builtWorkers(), nullptr);
    Session session(client);
    QVERIFY(open(session, m_folder.filePath("first")));
    Study now = *session.currentStudy();
    now.date = "20260301";
    const auto ofLength = [&](double columns, const std::string& lesion) {
      Annotation annotation = length(session.currentSeriesUid());
      annotation.points[1][0] = annotation.points[0][0] + columns;
      annotation.lesion = lesion;
      return annotation;
    };
    Annotation axes = ofLength(20, "L1");
    axes.kind = AnnotationKind::Bidirectional;
    axes.points = {{4, 4}, {24, 4}, {14, 0}, {14, 8}};
    Annotation pixels = ofLength(99, "L1");
    pixels.plane.calibration = Calibration::None;
    session.setLesionHistory(now.uid, {{"2.25.3", "20250901", axes},
                                       {"2.25.2", "20250301", ofLength(10, "L1")},
                                       {"2.25.2", "20250301", ofLength(77, "L1")},
                                       {"2.25.4", "20251001", ofLength(10, "L2")},
                                       {"2.25.5", "20251101", pixels},
                                       {"2.25.6", "2025", ofLength(10, "L1")},
                                       {now.uid, "20260301", ofLength(88, "L1")}});
    Measured measured{ofLength(15, "L1"), {}, 0};
    measured.values = measure(measured.annotation, {});
    const LesionCourse course = lesionCourse(session, now, measured);
    QCOMPARE(course.unit, std::string("mm"));
    QCOMPARE(course.points.size(), std::size_t(3));
    QCOMPARE(course.points[0].date, std::string("20250301"));
    QVERIFY(!course.points[0].changePercent);
    QVERIFY(std::abs(course.points[0].value - 7.0) < 1e-9);
    QVERIFY(std::abs(*course.points[1].changePercent - 100.0) < 1e-9);
    QVERIFY(std::abs(*course.points[2].changePercent + 25.0) < 1e-9);
    QCOMPARE(course.points[2].studyUid, now.uid);
    measured.annotation.lesion = "L3";
    QVERIFY(lesionCourse(session, now, measured).points.empty());
    now.patient = Patient();
    measured.annotation.lesion = "L1";
    QVERIFY(lesionCourse(session, now, measured).points.empty());
  }
  void isRestoredWhenTheStudyIsOpenedAgainAndWhatWasDeletedIsNot() {
    const QString store = m_folder.filePath("reopened.sqlite");
    std::string kept, gone;
    {
      WorkerClient client(builtWorkers(), nullptr);
      Session session(client);
      StudyMemory memory(session, store.toStdString());
      QVERIFY(open(session, m_folder.filePath("first")));
      kept = session.measurements().add(length(session.currentSeriesUid()));
      gone = session.measurements().add(length(session.currentSeriesUid()));
      session.measurements().remove(gone);
      session.measurements().setText(kept, "Kept");
    }
    WorkerClient client(builtWorkers(), nullptr);
    Session session(client);
    StudyMemory memory(session, store.toStdString());
    QVERIFY(open(session, m_folder.filePath("first")));
    QVERIFY(QTest::qWaitFor([&] { return session.measurements().find(kept) != nullptr; }, 10000));
    QCOMPARE(session.measurements().find(kept)->text, std::string("Kept"));
    QVERIFY(session.measurements().find(gone) == nullptr);
    QVERIFY(!session.findings().undoStack().canUndo());
  }
  void isFoundByItsImageWhenTheSeriesHasAnotherName() {
    const std::filesystem::path store = m_folder.filePath("renamed.sqlite").toStdString();
    WorkerClient client(builtWorkers(), nullptr);
    Session session(client);
    StudyMemory memory(session, store);
    QVERIFY(open(session, m_folder.filePath("first")));
    const Study study = *session.currentStudy();
    Annotation annotation = length(study.series[0].uid + "#2");
    annotation.id = "before";
    annotation.sopInstanceUid = study.series[0].instances[3].sopInstanceUid;
    memory.flush();
    QVERIFY(StudyStore::open(store)->saveAnnotation({study.uid, "p", ""}, annotation).ok());
    session.closeStudy(study.uid);
    QVERIFY(open(session, m_folder.filePath("first")));
    QVERIFY(QTest::qWaitFor([&] { return session.measurements().find("before") != nullptr; }, 10000));
    QCOMPARE(session.measurements().find("before")->seriesUid, study.series[0].uid);
  }
  void aKilledProcessHasLostNothingOfASecondAgo() {
    const QString store = m_folder.filePath("killed.sqlite");
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {"--draw-and-wait", m_folder.filePath("first"), store});
    QVERIFY(process.waitForStarted());
    QVERIFY(process.waitForReadyRead(60000));
    QCOMPARE(process.readLine().trimmed(), QByteArray("drawn"));
    QTest::qSleep(1000);
    QCOMPARE(process.state(), QProcess::Running);
    QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGKILL), 0);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);

    WorkerClient client(builtWorkers(), nullptr);
    Session session(client);
    StudyMemory memory(session, store.toStdString());
    QVERIFY(open(session, m_folder.filePath("first")));
    QVERIFY(QTest::qWaitFor([&] { return !session.measurements().all().empty(); }, 10000));
    QCOMPARE(session.measurements().all().size(), std::size_t(1));
    QCOMPARE(session.measurements().all().front().text, std::string("Nodule"));
  }

 private:
  QTemporaryDir m_folder;
};

int main(int argc, char** argv) {
  QCoreApplication application(argc, argv);
  const QStringList arguments = QCoreApplication::arguments();
  if (arguments.size() == 4 && arguments[1] == "--draw-and-wait") return drawAndWait(arguments[2], arguments[3]);
  TestAnnotations test;
  return QTest::qExec(&test, argc, argv);
}
#include "tst_annotations.moc"
