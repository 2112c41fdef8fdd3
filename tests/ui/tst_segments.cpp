// The reader's own segmentations, as the model and the store keep them.
#include <csignal>

#include <QProcess>
#include <QtTest>
#include <map>

#include "core/imaging/mask_runs.h"
#include "tests/ui/times_fixture.h"
#include "ui/model/segment_copies.h"
#include "ui/model/session.h"
#include "ui/model/study_memory.h"

using namespace pellucid;
using namespace pellucid::test;
using namespace pellucid::ui;

namespace {

const std::string kSeries = "1.2.3";

Geometry grid(int slices = 8) {
  Geometry geometry;
  geometry.size = {32, 32, slices};
  geometry.spacing = {1, 1, 2};
  geometry.calibration = Calibration::File;
  return geometry;
}

std::vector<std::uint8_t> contentOf(const Volume& labels) {
  const auto* begin = labels.data<std::uint8_t>();
  return {begin, begin + labels.geometry().voxelCount()};
}

/// One stroke in one slice, of two movements.
void stroke(Segments& segments, const std::string& series, int value, double row, double slice) {
  const MaskBrush brush{.value = static_cast<std::uint8_t>(value), .radius = 3};
  segments.paint(series, brushStroke(segments.labels(series), brush, {5, row, slice}, {15, row, slice}));
  segments.paint(series, brushStroke(segments.labels(series), brush, {15, row, slice}, {25, row, slice}));
  segments.endStroke("painting");
}

bool open(Session& session, const QString& folder) {
  QSignalSpy opened(&session, &Session::opened);
  session.open({folder.toStdString()});
  if (!opened.wait(60000)) return false;
  return QTest::qWaitFor([&] { return session.loaded(session.currentSeriesUid()) != nullptr; }, 60000);
}

/// What the test kills: paints, says so and goes on living.
int paintAndWait(const QString& folder, const QString& store) {
  WorkerClient client(builtWorkers(), nullptr);
  Session session(client);
  StudyMemory memory(session, store.toStdString());
  if (!open(session, folder)) return 1;
  const std::string uid = session.currentSeriesUid();
  Segments& segments = session.segments();
  if (!segments.prepare(uid, session.loaded(uid)->volume.geometry())) return 1;
  segments.rename(uid, segments.add(uid), "Nodule");
  stroke(segments, uid, 1, 10, 3);
  stroke(segments, uid, 1, 20, 5);
  session.findings().undoStack().undo();
  QTextStream(stdout) << "painted" << Qt::endl;
  return QCoreApplication::exec();
}

}  // namespace

class TestSegments : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(m_folder.isValid());
    writeCt(ctRamp(32, 8), "FIRST", m_folder.filePath("first"));
  }

  void aStrokeIsOneStepOfUndoAndCountsItsVoxels() {
    QUndoStack undo;
    Segments segments(undo);
    QVERIFY(segments.prepare(kSeries, grid()).ok());
    QCOMPARE(segments.add(kSeries), 1);
    QCOMPARE(segments.add(kSeries, "Liver"), 2);
    const auto before = contentOf(segments.labels(kSeries));
    const int steps = undo.count();
    stroke(segments, kSeries, 2, 10, 3);
    QCOMPARE(undo.count(), steps + 1);
    const auto after = contentOf(segments.labels(kSeries));
    QCOMPARE(segments.voxels(kSeries, 2), std::count(after.begin(), after.end(), 2));
    QVERIFY(segments.voxels(kSeries, 2) > 100);
    stroke(segments, kSeries, 1, 12, 3);
    const auto both = contentOf(segments.labels(kSeries));
    for (const int value : {1, 2})
      QCOMPARE(segments.voxels(kSeries, value), std::count(both.begin(), both.end(), value));
    undo.undo();
    QCOMPARE(contentOf(segments.labels(kSeries)), after);
    undo.undo();
    QCOMPARE(contentOf(segments.labels(kSeries)), before);
    QCOMPARE(segments.voxels(kSeries, 2), 0);
    undo.redo();
    undo.redo();
    QCOMPARE(contentOf(segments.labels(kSeries)), both);
  }
  void copiesForOtherThreadsAreMadeOnlyWhereVoxelsChanged() {
    QUndoStack undo;
    Segments segments(undo);
    SegmentCopies copies(segments);
    QSignalSpy made(&copies, &SegmentCopies::made);
    copies.renew(kSeries);
    QVERIFY(copies.of(kSeries).empty() && !copies.outdated(kSeries));
    QVERIFY(segments.prepare(kSeries, grid()).ok());
    segments.add(kSeries);
    stroke(segments, kSeries, 1, 10, 3);
    QVERIFY(copies.outdated(kSeries));
    copies.renew(kSeries);
    // It is not made here and now: the GUI thread does not wait for it.
    QVERIFY(copies.of(kSeries).empty());
    QVERIFY(made.wait(10000));
    const Volume first = copies.of(kSeries);
    QVERIFY(first.bytes() != segments.labels(kSeries).bytes());
    QCOMPARE(contentOf(first), contentOf(segments.labels(kSeries)));
    // A way of looking changes no voxels.
    segments.setVisible(kSeries, 1, false);
    segments.setColour(kSeries, 1, 0x123456);
    copies.renew(kSeries);
    QVERIFY(copies.of(kSeries).bytes() == first.bytes());
    QVERIFY(!made.wait(300));
    // Painted on: the former copy serves until the next is there, and is not changed.
    const auto before = contentOf(first);
    stroke(segments, kSeries, 1, 20, 5);
    copies.renew(kSeries);
    QVERIFY(copies.of(kSeries).bytes() == first.bytes());
    QVERIFY(made.wait(10000));
    QCOMPARE(contentOf(copies.of(kSeries)), contentOf(segments.labels(kSeries)));
    QCOMPARE(contentOf(first), before);
    copies.keepOnly({});
    QVERIFY(copies.of(kSeries).empty());
  }
  void aCopyEndsUpAsTheMapWhileTheReaderPaints() {
    QUndoStack undo;
    Segments segments(undo);
    SegmentCopies copies(segments);
    QVERIFY(segments.prepare(kSeries, grid(600)).ok());
    segments.add(kSeries);
    copies.renew(kSeries);
    connect(&copies, &SegmentCopies::made, &copies, [&copies] { copies.renew(kSeries); });
    for (int slice = 0; slice < 600; slice += 20) {
      stroke(segments, kSeries, 1, 10, slice);
      copies.renew(kSeries);
      QCoreApplication::processEvents();
    }
    const auto painted = contentOf(segments.labels(kSeries));
    QTRY_VERIFY(!copies.of(kSeries).empty() && contentOf(copies.of(kSeries)) == painted);
  }
  void noCopyOutlivesItsStudy() {
    QUndoStack undo;
    Segments segments(undo);
    SegmentCopies copies(segments);
    QSignalSpy made(&copies, &SegmentCopies::made);
    QVERIFY(segments.prepare(kSeries, grid()).ok());
    copies.renew(kSeries);
    QVERIFY(made.wait(10000));
    QVERIFY(!copies.of(kSeries).empty());
    segments.removeSeries(kSeries);
    QVERIFY(copies.of(kSeries).empty());
    QVERIFY(segments.prepare(kSeries, grid()).ok());
    // As many changes as before: none. Still it is another map.
    QVERIFY(copies.of(kSeries).empty());
    QVERIFY(copies.outdated(kSeries));
    copies.renew(kSeries);
    QVERIFY(made.wait(10000));
  }
  void deletingASegmentIsUndoneWithItsVoxels() {
    QUndoStack undo;
    Segments segments(undo);
    QVERIFY(segments.prepare(kSeries, grid()).ok());
    segments.add(kSeries);
    segments.add(kSeries, "Liver");
    stroke(segments, kSeries, 2, 10, 3);
    const auto painted = contentOf(segments.labels(kSeries));
    segments.remove(kSeries, 2);
    QCOMPARE(segments.of(kSeries).size(), std::size_t(1));
    QCOMPARE(segments.active(kSeries), 1);
    QCOMPARE(segments.voxels(kSeries, 2), 0);
    undo.undo();
    QCOMPARE(segments.find(kSeries, 2)->label.name, std::string("Liver"));
    QCOMPARE(contentOf(segments.labels(kSeries)), painted);
    undo.undo();  // The stroke.
    undo.undo();  // The segment.
    QVERIFY(segments.find(kSeries, 2) == nullptr);
  }
  void whatChangesNothingIsNoStepOfUndo() {
    QUndoStack undo;
    Segments segments(undo);
    QCOMPARE(segments.add(kSeries), 0);
    QVERIFY(segments.prepare(kSeries, grid()).ok());
    segments.add(kSeries, "A");
    segments.rename(kSeries, 1, " A ");
    segments.rename(kSeries, 1, "");
    segments.rename(kSeries, 7, "B");
    segments.setColour(kSeries, 1, segments.of(kSeries).front().label.rgb);
    segments.setVisible(kSeries, 1, false);
    segments.remove(kSeries, 9);
    segments.change(kSeries, {}, "nothing");
    QCOMPARE(undo.count(), 1);
    QVERIFY(segments.shown(kSeries).labels.empty());
  }
  void aCopyIsEditedAndTheOriginalStays() {
    QUndoStack undo;
    Segments segments(undo);
    QVERIFY(segments.prepare(kSeries, grid()).ok());
    segments.add(kSeries);
    stroke(segments, kSeries, 1, 10, 3);
    const auto mine = segments.voxels(kSeries, 1);
    LabelMap model{*Volume::allocate(grid(), VoxelType::UInt8), {{9, "Lung", "SCT", "39607008", "Lung"}}};
    std::fill_n(model.voxels.mutableData<std::uint8_t>() + 3 * 32 * 32, 32 * 32, 9);
    const auto original = contentOf(model.voxels);
    const auto left = segments.copy(kSeries, model, "chest-xray-lungs 1.2.0");
    QVERIFY(left.ok());
    QCOMPARE(*left, mine);
    QCOMPARE(segments.active(kSeries), 2);
    QCOMPARE(segments.find(kSeries, 2)->label.codeValue, std::string("39607008"));
    // Who began it stays with it, on the disk too.
    QUndoStack other;
    Segments again(other);
    QVERIFY(again.restore(segments.takeChanges(kSeries)).ok());
    QVERIFY(again.prepare(kSeries, grid()).ok());
    QCOMPARE(again.find(kSeries, 2)->madeBy, std::string("chest-xray-lungs 1.2.0"));
    QVERIFY(again.find(kSeries, 1)->madeBy.empty());
    QCOMPARE(segments.voxels(kSeries, 2), 32 * 32 - mine);
    stroke(segments, kSeries, 2, 20, 4);
    QCOMPARE(contentOf(model.voxels), original);
    undo.undo();
    undo.undo();
    QCOMPARE(segments.of(kSeries).size(), std::size_t(1));
    QCOMPARE(segments.voxels(kSeries, 1), mine);
  }
  void aComputationIsOneStepAndNothingWhenTheMapChangedMeanwhile() {
    QUndoStack undo;
    Segments segments(undo);
    QVERIFY(segments.prepare(kSeries, grid()).ok());
    segments.add(kSeries);
    stroke(segments, kSeries, 1, 16, 1);
    stroke(segments, kSeries, 1, 16, 6);
    const auto interpolate = [](const Volume& labels, Job& job) { return interpolateSlices(labels, 1, job); };
    const int steps = undo.count();
    QSignalSpy failed(&segments, &Segments::failed);
    QVERIFY(segments.compute(kSeries, "filling", interpolate) != nullptr);
    stroke(segments, kSeries, 1, 5, 1);
    QVERIFY(failed.wait(10000));
    QCOMPARE(undo.count(), steps + 1);
    undo.undo();
    QVERIFY(segments.compute(kSeries, "filling", interpolate) != nullptr);
    QVERIFY(QTest::qWaitFor([&] { return !segments.computing(); }, 10000));
    QCOMPARE(undo.count(), steps + 1);
    QCOMPARE(int(segments.labels(kSeries).data<std::uint8_t>()[(4 * 32 + 16) * 32 + 15]), 1);
    undo.undo();
    QCOMPARE(int(segments.labels(kSeries).data<std::uint8_t>()[(4 * 32 + 16) * 32 + 15]), 0);
  }
  void whatIsJoinedWithAModelsOutlineTellsTheModel() {
    QUndoStack undo;
    Segments segments(undo);
    QVERIFY(segments.prepare(kSeries, grid()).ok());
    segments.add(kSeries);
    stroke(segments, kSeries, 1, 16, 1);
    stroke(segments, kSeries, 1, 16, 6);
    const auto made = [&] { return segments.find(kSeries, 1)->madeBy; };
    const auto compute = [&](const std::string& madeBy) {
      const auto fill = [](const Volume& labels, Job& job) { return interpolateSlices(labels, 1, job); };
      if (segments.compute(kSeries, "joining", fill, madeBy) == nullptr) return false;
      return QTest::qWaitFor([&] { return !segments.computing(); }, 10000);
    };
    QVERIFY(compute("lungs 1.2.0"));
    QCOMPARE(made(), std::string("lungs 1.2.0"));
    undo.undo();
    QCOMPARE(made(), std::string());
    undo.redo();
    QCOMPARE(made(), std::string("lungs 1.2.0"));
  }
  void whatWasBegunBeforeAnActIsNotTakenBackWithIt() {
    QUndoStack undo;
    Segments segments(undo);
    QVERIFY(segments.prepare(kSeries, grid()).ok());
    segments.add(kSeries);
    stroke(segments, kSeries, 1, 16, 3);
    stroke(segments, kSeries, 1, 16, 5);
    const auto interpolate = [](const Volume& labels, Job& job) { return interpolateSlices(labels, 1, job); };
    QVERIFY(segments.compute(kSeries, "filling", interpolate) != nullptr);
    segments.mark();
    QVERIFY(QTest::qWaitFor([&] { return !segments.computing(); }, 10000));
    const int steps = undo.count();
    const std::int64_t voxels = segments.voxels(kSeries, 1);
    segments.takeBack();
    QCOMPARE(undo.count(), steps);
    QCOMPARE(segments.voxels(kSeries, 1), voxels);
  }
  void onlySlicesThatHaveChangedAreSaved() {
    QUndoStack undo;
    Segments segments(undo);
    QVERIFY(segments.prepare(kSeries, grid()).ok());
    segments.add(kSeries);
    stroke(segments, kSeries, 1, 16, 1);
    stroke(segments, kSeries, 1, 16, 6);
    QCOMPARE(segments.takeChanges(kSeries).slices.size(), std::size_t(2));
    QVERIFY(segments.takeChanges(kSeries).slices.empty());
    undo.undo();
    const StoredSegments changes = segments.takeChanges(kSeries);
    QCOMPARE(changes.slices, (std::map<int, std::string>{{6, ""}}));
  }
  void whatWasSavedComesBackOnTheSameImagesOnly() {
    QUndoStack undo;
    Segments segments(undo);
    QVERIFY(segments.prepare(kSeries, grid()).ok());
    segments.setColour(kSeries, segments.add(kSeries, "Liver"), 0x123456);
    stroke(segments, kSeries, 1, 16, 1);
    const StoredSegments stored = segments.takeChanges(kSeries);
    Segments again(undo);
    QVERIFY(again.restore(stored).ok());
    QCOMPARE(again.of(kSeries), segments.of(kSeries));
    QVERIFY(again.labels(kSeries).empty());
    QCOMPARE(again.prepare(kSeries, grid(9)).error().code, ErrorCode::Inconsistent);
    QVERIFY(again.labels(kSeries).empty());
    QVERIFY(again.prepare(kSeries, grid()).ok());
    QCOMPARE(contentOf(again.labels(kSeries)), contentOf(segments.labels(kSeries)));
    QCOMPARE(again.voxels(kSeries, 1), segments.voxels(kSeries, 1));
  }
  void whatWasPaintedBeforeTheStoreAnsweredIsKeptToo() {
    QUndoStack undo;
    Segments segments(undo);
    QVERIFY(segments.prepare(kSeries, grid()).ok());
    segments.add(kSeries, "Old");
    stroke(segments, kSeries, 1, 16, 1);
    const StoredSegments stored = segments.takeChanges(kSeries);
    Segments fast(undo);
    QVERIFY(fast.prepare(kSeries, grid()).ok());
    fast.add(kSeries, "New");
    stroke(fast, kSeries, 1, 5, 4);
    QVERIFY(fast.restore(stored).ok());
    QCOMPARE(fast.of(kSeries).size(), std::size_t(2));
    QCOMPARE(fast.voxels(kSeries, 2), segments.voxels(kSeries, 1));
    QCOMPARE(fast.takeChanges(kSeries).slices.size(), std::size_t(2));
  }
  void damagedAndLaterOnesAreRefusedInASentence() {
    QUndoStack undo;
    Segments segments(undo);
    QCOMPARE(segments.restore({kSeries, "{\"version\":99}", {}}).error().code, ErrorCode::Unsupported);
    QCOMPARE(segments.restore({kSeries, "not JSON", {}}).error().code, ErrorCode::Malformed);
    QCOMPARE(segments.restore({kSeries, "{\"version\":1}", {}}).error().code, ErrorCode::Malformed);
    Segment twice;
    twice.label.name = "A";
    QVERIFY(!segmentsHeaderFromText(toText({grid(), {twice, twice}})).ok());
    QVERIFY(segmentsHeaderFromText(toText({grid(), {twice}})).ok());
    QVERIFY(segments.restore({kSeries, toText({grid(), {twice}}), {{2, "damaged"}}}).ok());
    QVERIFY(!segments.prepare(kSeries, grid()).ok());
    QVERIFY(segments.restore({"4", toText({grid(), {twice}}), {{800, "x"}}}).ok());
    QVERIFY(!segments.prepare("4", grid()).ok());
  }
  void closingAStudyForgetsItsStepsOfUndo() {
    QUndoStack undo;
    Segments segments(undo);
    QVERIFY(segments.prepare(kSeries, grid()).ok());
    segments.add(kSeries);
    segments.removeSeries(kSeries);
    QVERIFY(!undo.canUndo());
    QVERIFY(segments.of(kSeries).empty());
  }
  void twentySegmentsOnALargeMapStayFluid() {
    QUndoStack undo;
    Segments segments(undo);
    Geometry large = grid(500);
    large.size = {512, 512, 500};
    QVERIFY(segments.prepare(kSeries, large).ok());
    for (int i = 0; i < 20; ++i) segments.add(kSeries);
    const MaskBrush brush{.value = 7, .radius = 12, .ball = true};
    std::vector<double> milliseconds;
    for (int i = 0; i < 50; ++i) {
      QElapsedTimer timer;
      timer.start();
      segments.paint(kSeries,
                     brushStroke(segments.labels(kSeries), brush, {200.0 + i, 250, 250}, {202.0 + i, 251, 250}));
      if (i % 10 == 9) segments.endStroke("painting");
      if (i % 10 == 9) segments.takeChanges(kSeries);
      milliseconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(milliseconds.begin(), milliseconds.end());
    qInfo("One movement of a ball brush: median %.2f ms, longest %.2f ms", milliseconds[25], milliseconds.back());
    // A copy of the map (131 MB) alone would take longer.
    QVERIFY(milliseconds[25] < 16);
  }

  void aMapOfOtherImagesIsNeverTakenForTheseOnes() {
    QUndoStack undo;
    Segments segments(undo);
    QVERIFY(segments.prepare(kSeries, grid()).ok());
    segments.add(kSeries);
    // More images of the series were opened.
    QCOMPARE(segments.prepare(kSeries, grid(9)).error().code, ErrorCode::Inconsistent);
    QVERIFY(segments.prepare(kSeries, grid()).ok());
  }
  void segmentsStayWithTheirImagesWhenTheirPartIsNamedAnew() {
    writeTimes(m_folder.filePath("times"), 3);
    // Two of three times first: what is "#2" now will be "#3".
    QVERIFY(QDir().rename(m_folder.filePath("times/t2"), m_folder.filePath("times-t2")));
    const QString store = m_folder.filePath("times.sqlite");
    std::string painted;
    {
      WorkerClient client(builtWorkers(), nullptr);
      Session session(client);
      StudyMemory memory(session, store.toStdString());
      QVERIFY(open(session, m_folder.filePath("times")));
      painted = partOf(session, 1);
      QVERIFY(painted.ends_with("#2"));
      QVERIFY(paint(session, painted));
    }
    QVERIFY(QDir().rename(m_folder.filePath("times-t2"), m_folder.filePath("times/t2")));
    WorkerClient client(builtWorkers(), nullptr);
    Session session(client);
    StudyMemory memory(session, store.toStdString());
    QVERIFY(open(session, m_folder.filePath("times")));
    const std::string now = partOf(session, 2);
    QVERIFY(now.ends_with("#3"));
    QVERIFY(QTest::qWaitFor([&] { return !session.segments().of(now).empty(); }, 10000));
    QVERIFY(session.segments().of(painted).empty());
    // Images of that time, of another time at the same place, of all together: only the first get the map.
    session.show(now);
    QVERIFY(QTest::qWaitFor([&] { return session.loaded(now) != nullptr; }, 60000));
    QVERIFY(session.segments().prepare(now, session.loaded(now)->volume.geometry()).ok());
    QCOMPARE(session.segments().voxels(now, 1), m_painted);
    QSignalSpy told(&session, &Session::failed);
    session.showTogether(now);
    QVERIFY(!told.isEmpty() && told.back().front().toString().contains("all images together"));
    QVERIFY(session.segments().of(session.currentSeriesUid()).empty());
  }
  void segmentsOfImagesThatAreNotOpenAreKeptAndSaid() {
    writeTimes(m_folder.filePath("later"), 3);
    const QString store = m_folder.filePath("later.sqlite");
    {
      WorkerClient client(builtWorkers(), nullptr);
      Session session(client);
      StudyMemory memory(session, store.toStdString());
      QVERIFY(open(session, m_folder.filePath("later")));
      QVERIFY(paint(session, partOf(session, 2)));
    }
    QVERIFY(QDir().rename(m_folder.filePath("later/t3"), m_folder.filePath("later-t3")));
    WorkerClient client(builtWorkers(), nullptr);
    Session session(client);
    StudyMemory memory(session, store.toStdString());
    QSignalSpy told(&memory, &StudyMemory::failed);
    QVERIFY(open(session, m_folder.filePath("later")));
    QVERIFY(QTest::qWaitFor([&] { return !told.isEmpty(); }, 10000));
    QVERIFY(told.back().front().toString().contains("other images"));
    for (const Series& series : session.studies().front().series) QVERIFY(session.segments().of(series.uid).empty());
    // They come with their images.
    QSignalSpy opened(&session, &Session::opened);
    session.open({m_folder.filePath("later-t3").toStdString()});
    QVERIFY(opened.wait(60000));
    const auto& all = session.studies().front().series;
    QVERIFY(std::any_of(all.begin(), all.end(),
                        [&](const Series& series) { return !session.segments().of(series.uid).empty(); }));
  }

  void segmentsPaintedBeforeTheStoreAnsweredAreKeptBesideItsOwn() {
    const std::string store = m_folder.filePath("early.sqlite").toStdString();
    {
      WorkerClient client(builtWorkers(), nullptr);
      Session session(client);
      StudyMemory memory(session, store);
      QVERIFY(open(session, m_folder.filePath("first")));
      const std::string uid = session.currentSeriesUid();
      QVERIFY(session.segments().prepare(uid, session.loaded(uid)->volume.geometry()).ok());
      session.segments().rename(uid, session.segments().add(uid), "Stored");
      stroke(session.segments(), uid, 1, 10, 3);
    }
    // Who paints is faster than the store: it is asked only now, and closed at once.
    WorkerClient client(builtWorkers(), nullptr);
    {
      Session session(client);
      QVERIFY(open(session, m_folder.filePath("first")));
      const std::string uid = session.currentSeriesUid();
      StudyMemory memory(session, store);
      QVERIFY(session.segments().prepare(uid, session.loaded(uid)->volume.geometry()).ok());
      session.segments().rename(uid, session.segments().add(uid), "Early");
      stroke(session.segments(), uid, 1, 20, 5);
      session.closeStudy(std::string(session.studies().front().uid));
    }
    Session session(client);
    StudyMemory memory(session, store);
    QVERIFY(open(session, m_folder.filePath("first")));
    const std::string uid = session.currentSeriesUid();
    QVERIFY(QTest::qWaitFor([&] { return !session.segments().of(uid).empty(); }, 10000));
    QVERIFY(session.segments().prepare(uid, session.loaded(uid)->volume.geometry()).ok());
    std::map<std::string, std::int64_t> voxels;
    for (const Segment& segment : session.segments().of(uid))
      voxels[segment.label.name] = session.segments().voxels(uid, segment.label.value);
    QCOMPARE(voxels.size(), std::size_t{2});
    QVERIFY(voxels["Stored"] > 50 && voxels["Early"] > 50);
  }

  void aKilledProcessHasLostNothingOfASecondAgo() {
    const QString store = m_folder.filePath("killed.sqlite");
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {"--paint-and-wait", m_folder.filePath("first"), store});
    QVERIFY(process.waitForStarted());
    QVERIFY(process.waitForReadyRead(60000));
    QCOMPARE(process.readLine().trimmed(), QByteArray("painted"));
    QTest::qSleep(2000);
    QCOMPARE(process.state(), QProcess::Running);
    QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGKILL), 0);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);

    WorkerClient client(builtWorkers(), nullptr);
    Session session(client);
    StudyMemory memory(session, store.toStdString());
    QVERIFY(open(session, m_folder.filePath("first")));
    const std::string uid = session.currentSeriesUid();
    QVERIFY(QTest::qWaitFor([&] { return !session.segments().of(uid).empty(); }, 10000));
    QCOMPARE(session.segments().of(uid).front().label.name, std::string("Nodule"));
    QVERIFY(session.segments().prepare(uid, session.loaded(uid)->volume.geometry()).ok());
    const Volume& labels = session.segments().labels(uid);
    QVERIFY(session.segments().voxels(uid, 1) > 50);
    QCOMPARE(int(labels.data<std::uint8_t>()[(3 * 32 + 10) * 32 + 15]), 1);
    QCOMPARE(int(labels.data<std::uint8_t>()[(5 * 32 + 20) * 32 + 15]), 0);  // Undone.
  }

 private:
  /// The part of that index in the order of acquisition.
  static std::string partOf(const Session& session, int index) {
    for (const Series& series : session.studies().front().series)
      if (series.part.index == index && !series.part.of.empty()) return series.uid;
    return {};
  }
  bool paint(Session& session, const std::string& uid) {
    session.show(uid);
    if (!QTest::qWaitFor([&] { return session.loaded(uid) != nullptr; }, 60000)) return false;
    if (!session.segments().prepare(uid, session.loaded(uid)->volume.geometry())) return false;
    stroke(session.segments(), uid, session.segments().add(uid), 12, 3);
    m_painted = session.segments().voxels(uid, 1);
    return m_painted > 0;
  }

  QTemporaryDir m_folder;
  std::int64_t m_painted = 0;
};

int main(int argc, char** argv) {
  QCoreApplication application(argc, argv);
  const QStringList arguments = QCoreApplication::arguments();
  if (arguments.size() == 4 && arguments[1] == "--paint-and-wait") return paintAndWait(arguments[2], arguments[3]);
  TestSegments test;
  return QTest::qExec(&test, argc, argv);
}
#include "tst_segments.moc"
