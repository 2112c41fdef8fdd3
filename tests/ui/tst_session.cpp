#include <QAbstractItemModelTester>
#include <QProcess>
#include <QStandardPaths>
#include <QtTest>
#include <functional>

#include "core/store/study_catalogue.h"
#include "ui/model/image_files.h"
#include "ui/model/session.h"
#include "ui/model/study_list_model.h"
#include "ui/model/study_memory.h"
#include "ui/session_fixture.h"

using namespace pellucid;
using namespace pellucid::test;
using namespace pellucid::ui;

class TestSession : public SessionFixture {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() { writeStudies(); }
  void init() { begin(); }
  void cleanup() { end(); }

  void theFirstSeriesFoundIsShownWhenNothingIs() {
    open("first");
    QCOMPARE(m_session->studies().size(), std::size_t{1});
    QCOMPARE(m_session->currentSeries()->number, 1);
    const std::string uid = m_session->currentSeriesUid();
    QVERIFY(QTest::qWaitFor([&] { return m_session->loaded(uid) != nullptr; }, 60000));
    QCOMPARE(m_session->loaded(uid)->volume.geometry().size[2], 8);
    QVERIFY(QTest::qWaitFor([&] { return m_session->quality(uid) != nullptr; }, 60000));
    QVERIFY(QTest::qWaitFor([&] { return m_session->packs(uid) != nullptr; }, 60000));
  }

  void unevenImagesHaveNoDistanceBetweenThem() {
    const auto measured = [&](const QString& folder) {
      open(folder);
      const std::string uid = m_session->studies().back().series.front().uid;
      m_session->load(uid);
      if (!QTest::qWaitFor([&] { return m_session->quality(uid) != nullptr; }, 60000)) return -1;
      const auto& measures = m_session->quality(uid)->measures;
      return static_cast<int>(std::count_if(measures.begin(), measures.end(), [](const QualityMeasure& measure) {
        return measure.id == "slice_distance";
      }));
    };
    QCOMPARE(measured("second"), 1);
    writeCt(ctRamp(32, 8), "GAP", m_folder.filePath("gap"));
    const auto files = filesIn(m_folder.filePath("gap").toStdString());
    std::filesystem::remove(files[3]);
    QCOMPARE(measured("gap"), 0);
  }

  void backgroundWorkNeverChangesWhatIsShown() {
    open("first");
    const std::string shown = m_session->currentSeriesUid();
    QSignalSpy changed(m_session.get(), &Session::currentChanged);

    open("second");
    QCOMPARE(m_session->studies().size(), std::size_t{2});
    QVERIFY(m_session->severalPatients());
    for (const Study& study : m_session->studies())
      for (const Series& series : study.series) {
        m_session->load(series.uid);
        (void)m_session->thumbnail(series.uid);
      }
    QVERIFY(QTest::qWaitFor(
        [&] {
          for (const Study& study : m_session->studies())
            for (const Series& series : study.series)
              if (!m_session->loaded(series.uid) || !m_session->quality(series.uid) || !m_session->packs(series.uid) ||
                  m_session->thumbnail(series.uid).empty())
                return false;
          return true;
        },
        120000));
    QCOMPARE(m_session->currentSeriesUid(), shown);
    QCOMPARE(m_session->currentStudy()->patient.id, std::string("FIRST"));
    QCOMPARE(changed.count(), 0);
  }

  void aLoadThatEndsLateDoesNotTakeTheScreen() {
    open("first");
    const auto& series = m_session->currentStudy()->series;
    m_session->show(series[1].uid);
    m_session->show(series[0].uid);
    QVERIFY(QTest::qWaitFor([&] { return m_session->loaded(series[1].uid) != nullptr; }, 60000));
    QCOMPARE(m_session->currentSeriesUid(), series[0].uid);
  }

  void openingTheSameAgainAddsNothing() {
    open("first");
    QSignalSpy opened(m_session.get(), &Session::opened);
    open("first");
    QCOMPARE(m_session->studies().size(), std::size_t{1});
    QCOMPARE(m_session->studies().front().series.size(), std::size_t{2});
    QVERIFY(opened.front().front().value<std::vector<std::string>>().empty());
  }

  void anUnknownSeriesIsNotShown() {
    m_session->show("1.2.3");
    QVERIFY(m_session->currentSeriesUid().empty());
  }

  void failuresAreSentences() {
    QSignalSpy failed(m_session.get(), &Session::failed);
    m_session->open({"/nonexistent"});
    QVERIFY(failed.wait(60000));
    QVERIFY(!failed.front().front().toString().isEmpty());
  }

  void processingIsKeptBesideTheOriginal() {
    const std::string uid = openAndLoad("first");
    const Volume before = m_session->loaded(uid)->volume;
    QSignalSpy processed(m_session.get(), &Session::processedChanged);
    const auto steps = parseSteps("median:radius=1");
    QVERIFY(m_session->process(uid, *steps) != nullptr);
    QVERIFY(processed.wait(60000));
    QVERIFY(m_session->processed(uid) != nullptr);
    QVERIFY(m_session->processed(uid)->result.volume.bytes() != before.bytes());
    QCOMPARE(m_session->loaded(uid)->volume.bytes(), before.bytes());
    m_session->process(uid, {});
    QVERIFY(m_session->processed(uid) == nullptr);
  }

  void onlyTheLastProcessingCounts() {
    const std::string uid = openAndLoad("first");
    QSignalSpy processed(m_session.get(), &Session::processedChanged);
    m_session->process(uid, *parseSteps("median:radius=2"));
    m_session->process(uid, *parseSteps("median:radius=1"));
    QVERIFY(processed.wait(60000));
    QTest::qWait(300);
    QCOMPARE(processed.count(), 1);
    QCOMPARE(std::get<double>(m_session->processed(uid)->steps[0].parameters.at("radius")), 1.0);
  }

  void voxelsLeaveWhenTheBudgetIsSpent() {
    const std::string uid = openAndLoad("first");
    const std::string other = m_session->currentStudy()->series[1].uid;
    m_session->setMemoryBudget(1);
    m_session->load(other);
    QVERIFY(QTest::qWaitFor([&] { return m_session->loaded(other) != nullptr; }, 60000));
    QVERIFY(m_session->loaded(uid) != nullptr);
    m_session->show(other);
    m_session->setMemoryBudget(0);
    QVERIFY(m_session->loaded(uid) == nullptr);
    QVERIFY(m_session->loaded(other) != nullptr);
    // What a report needs of the first is still known.
    QCOMPARE(m_session->reportInput(m_session->currentStudy()->uid).parts.size(), std::size_t{2});
  }

  void closingAStudyLeavesTheOthers() {
    open("first");
    open("second");
    const std::string first = m_session->studies()[0].uid;
    m_session->closeStudy(first);
    QCOMPARE(m_session->studies().size(), std::size_t{1});
    QVERIFY(m_session->currentSeriesUid().empty());
    QVERIFY(!m_session->severalPatients());
  }

  void theStudyListFollowsAndKeepsItsIndexes() {
    StudyListModel model(*m_session);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    open("first");
    QCOMPARE(model.rowCount(), 1);
    const QModelIndex patient = model.index(0, 0);
    QCOMPARE(patient.data().toString(), QString("TEST, FIRST"));
    const QPersistentModelIndex series = model.indexOfSeries(m_session->currentSeriesUid());
    QVERIFY(series.data(StudyListModel::CurrentRole).toBool());
    QCOMPARE(series.data(StudyListModel::ImageCountRole).toInt(), 8);
    open("second");
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(series.isValid());
    QCOMPARE(series.data(StudyListModel::UidRole).toString().toStdString(), m_session->currentSeriesUid());
    QVERIFY(QTest::qWaitFor([&] { return !series.data(Qt::DecorationRole).value<QImage>().isNull(); }, 60000));
    m_session->closeStudy(m_session->studies()[0].uid);
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(!series.isValid());
  }

  void filesOfOneNameNameTheirFolder() {
    const auto study = [](const std::string& path) {
      Study one;
      one.uid = "file:" + path;
      Series series;
      series.format = FileFormat::Png;
      series.description = std::filesystem::path(path).filename().string();
      series.instances.emplace_back();
      series.instances.front().file = path;
      one.series.push_back(series);
      return one;
    };
    const std::vector<Study> open{study("/d/images/1.png"), study("/d/labels/1.png"), study("/d/labels/2.png"),
                                  study("/e/images/1.png")};
    const auto told = [&](std::size_t at, const PlaceOfFile& place) { return folderThatTells(open, open[at], place); };
    const PlaceOfFile folder = [](const std::filesystem::path& file) { return file.parent_path(); };
    QCOMPARE(told(0, folder), std::string("d/images"));
    QCOMPARE(told(1, folder), std::string("labels"));
    QCOMPARE(told(2, folder), std::string());
    QCOMPARE(told(3, folder), std::string("e/images"));
    // Of one archive nothing is known that tells them apart.
    QCOMPARE(told(0, [](const std::filesystem::path&) { return std::filesystem::path("/a.zip"); }), std::string());
  }

  void imageFilesAreStudiesOfTheirOwnBelowTheirFolder() {
    writePictures("pictures", 3);
    StudyListModel model(*m_session);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    open("pictures");
    QCOMPARE(m_session->studies().size(), std::size_t{3});
    QVERIFY(!m_session->severalPatients());
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, 0).data().toString(), QString("Image files"));
    const QModelIndex folder = model.index(0, 0, model.index(0, 0));
    QCOMPARE(folder.data().toString(), QString("pictures"));
    QCOMPARE(folder.data(StudyListModel::FileCountRole).toInt(), 3);
    QCOMPARE(model.rowCount(folder), 3);
    QCOMPARE(model.index(1, 0, folder).data().toString(), QString("1.png"));
    QCOMPARE(model.index(1, 0, folder).data(StudyListModel::SubtitleRole).toString(), QString("PNG"));
    QCOMPARE(folder.data(StudyListModel::StudyUidsRole).toStringList().size(), 3);
    const QString second = model.index(1, 0, folder).data(StudyListModel::StudyUidsRole).toStringList().value(0);
    // Beside a patient they raise no alarm, and a second patient does.
    open("first");
    QVERIFY(!m_session->severalPatients());
    QCOMPARE(model.rowCount(), 2);
    open("second");
    QVERIFY(m_session->severalPatients());
    m_session->closeStudy(second.toStdString());
    QCOMPARE(model.rowCount(folder), 2);
    QCOMPARE(folder.data(StudyListModel::FileCountRole).toInt(), 2);
    QSignalSpy changed(m_session.get(), &Session::studiesChanged);
    std::vector<std::string> left;
    for (const QString& uid : folder.data(StudyListModel::StudyUidsRole).toStringList())
      left.push_back(uid.toStdString());
    m_session->closeStudies(left);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(m_session->studies().size(), std::size_t{2});
  }

  void whatIsMadeOnOneImageFileIsOfNoOther() {
    writePictures("two", 2);
    const std::filesystem::path file = m_folder.filePath("files.sqlite").toStdString();
    std::string uid;
    {
      StudyMemory memory(*m_session, file);
      open("two");
      uid = m_session->studies()[0].uid;
      QTest::qWait(1500);
      m_session->findings().add("Nodule", m_session->studies()[0].series[0].uid, 0);
      m_session->setDraft(uid, {"", "", "", "One nodule.", ""});
    }
    QVERIFY(m_session->draft(m_session->studies()[1].uid).impression.empty());
    QVERIFY(m_session->reportInput(m_session->studies()[1].uid).findings.empty());
    auto store = StudyStore::open(file);
    QCOMPARE(store->findings(uid)->size(), std::size_t{1});
    QVERIFY(store->findings(m_session->studies()[1].uid)->empty());
    // Nothing was done on the other: nothing is kept of it.
    QVERIFY(!*store->draft(m_session->studies()[1].uid));
    // Opened alone it is the same study.
    cleanup();
    init();
    StudyMemory memory(*m_session, file);
    open("two/0.png");
    QCOMPARE(m_session->studies().size(), std::size_t{1});
    QVERIFY(QTest::qWaitFor([&] { return m_session->findings().all().size() == 1; }));
    QCOMPARE(m_session->draft(uid).impression, std::string("One nodule."));
  }

  void workOnAnotherPatientOfTheSameStudyUidIsNeitherShownNorReplaced() {
    const std::string uid = newUid();
    writeCt(ctRamp(16, 3), "ONE", m_folder.filePath("carriers/one"), 1, uid);
    writeCt(ctRamp(16, 3), "OTHER", m_folder.filePath("carriers/other"), 2, uid);
    const std::filesystem::path file = m_folder.filePath("carriers.sqlite").toStdString();
    {
      StudyMemory memory(*m_session, file);
      open("carriers/one");
      auto list = StudyCatalogue::open(file);
      QVERIFY(
          list->put(m_session->studies()[0], listedSeriesOf(m_session->studies()[0]), ListingReason::Imported).ok());
      QTest::qWait(1000);
      m_session->setDraft(uid, {"", "", "", "Of the one.", ""});
    }
    cleanup();
    init();
    {
      StudyMemory memory(*m_session, file);
      QSignalSpy told(&memory, &StudyMemory::failed);
      open("carriers/other");
      QVERIFY(told.count() == 1 || told.wait());
      QVERIFY(told[0][0].toString().contains("another patient") && !told[0][0].toString().contains("ONE"));
      QVERIFY(m_session->draft(uid).impression.empty());
      m_session->setDraft(uid, {"", "", "", "Of the other.", ""});
    }
    QCOMPARE((*StudyStore::open(file)->draft(uid))->impression, std::string("Of the one."));
    // Side by side each has a name of its own.
    cleanup();
    init();
    StudyMemory memory(*m_session, file);
    open("carriers");
    QCOMPARE(m_session->studies().size(), std::size_t{2});
    QVERIFY(m_session->studies()[0].uid != m_session->studies()[1].uid);
    // A report says that of the files.
    for (const Study& study : m_session->studies()) QCOMPARE(m_session->reportInput(study.uid).study.uid, uid);
    QVERIFY(QTest::qWaitFor([&] { return m_session->draft(uid).impression == "Of the one."; }));
    QVERIFY(m_session->draft(m_session->studies()[1].uid).impression.empty());
  }

  void theTimesOfASeriesAreOneRow() {
    if (QStandardPaths::findExecutable("dcmodify").isEmpty()) QSKIP("dcmtk is not installed");
    const std::string study = newUid();
    const QString series = QString::fromStdString(newUid());
    for (const QString& time : {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")}) {
      const QString folder = m_folder.filePath("times/" + time);
      writeCt(ctRamp(32, 6), "TIMES", folder, 1, study);
      QStringList arguments{
          "-nb", "-m", "(0020,000e)=" + series, "-i", "(0020,0012)=" + time, "-i", "(0020,0052)=" + series + ".1"};
      for (const QString& file : QDir(folder).entryList(QDir::Files)) arguments << folder + '/' + file;
      QCOMPARE(QProcess::execute("dcmodify", arguments), 0);
    }
    StudyListModel model(*m_session);
    open("times");
    QCOMPARE(m_session->studies().front().series.size(), std::size_t{3});
    const QModelIndex row = model.indexOfSeries(m_session->studies().front().series[2].uid);
    QVERIFY(row.isValid());
    QCOMPARE(model.rowCount(row.parent()), 1);
    QVERIFY(row.data(StudyListModel::SubtitleRole).toString().contains("3 x 6 images"));
    // The row stands for the time that is shown.
    const std::string last = m_session->studies().front().series[2].uid;
    m_session->show(last);
    QCOMPARE(row.data(StudyListModel::UidRole).toString().toStdString(), last);
    QVERIFY(row.data(StudyListModel::CurrentRole).toBool());
  }

  void aSplitIsUndoneBesideItsParts() {
    if (QStandardPaths::findExecutable("dcmodify").isEmpty()) QSKIP("dcmtk is not installed");
    open("times");
    QCOMPARE(m_session->studies().front().series.size(), std::size_t{3});
    const std::string part = m_session->studies().front().series[1].uid;
    m_session->showTogether(part);
    QCOMPARE(m_session->studies().front().series.size(), std::size_t{4});
    const std::string together = m_session->currentSeriesUid();
    QVERIFY(together != part);
    QVERIFY(QTest::qWaitFor([&] { return m_session->loaded(together) != nullptr; }, 60000));
    QCOMPARE(m_session->loaded(together)->volume.geometry().size[2], 18);
    QVERIFY(!m_session->loaded(together)->report.allows(Capability::VolumeAnalysis));
    // Asked for again, from either, nothing is added.
    m_session->showTogether(part);
    m_session->showTogether(together);
    QCOMPARE(m_session->studies().front().series.size(), std::size_t{4});
    QCOMPARE(m_session->currentSeriesUid(), together);
  }

  void aTiltIsCorrectedInACopy() {
    if (QStandardPaths::findExecutable("dcmodify").isEmpty()) QSKIP("dcmtk is not installed");
    const QString folder = m_folder.filePath("tilted");
    writeCt(ctRamp(32, 8), "TILTED", folder);
    int slice = 0;
    for (const QString& file : QDir(folder).entryList(QDir::Files, QDir::Name)) {
      // 15 degrees: each slice is shifted along the columns by tan(15) of the distance to the first.
      const QString position = QStringLiteral("(0020,0032)=-100\\%1\\%2")
                                   .arg(-120 + slice * 1.25 * 0.26794919, 0, 'f', 6)
                                   .arg(40 + slice * 1.25, 0, 'f', 6);
      QCOMPARE(QProcess::execute("dcmodify", {"-nb", "-m", position, folder + '/' + file}), 0);
      ++slice;
    }
    open("tilted");
    const std::string tilted = m_session->currentSeriesUid();
    QVERIFY(QTest::qWaitFor([&] { return m_session->loaded(tilted) != nullptr; }, 60000));
    QVERIFY(m_session->loaded(tilted)->report.tilt.has_value());
    QVERIFY(!m_session->loaded(tilted)->report.allows(Capability::VolumeAnalysis));
    m_session->showStraightened(tilted);
    const std::string straight = m_session->currentSeriesUid();
    QVERIFY(QTest::qWaitFor([&] { return m_session->loaded(straight) != nullptr; }, 60000));
    const auto& copy = *m_session->loaded(straight);
    QVERIFY(copy.report.allows(Capability::VolumeAnalysis));
    QVERIFY(copy.volume.geometry().size[1] > 32);
    QCOMPARE(copy.series.description, std::string("Ramp (tilt corrected)"));
    QCOMPARE(m_session->series(tilted)->description, std::string("Ramp"));
  }

  void aStructureSetIsDrawnOnItsImages() {
    const QString folder = m_folder.filePath("structures");
    writeCt(ctRamp(32, 8), "DRAWN", folder);
    open("structures");
    const Study study = m_session->studies().front();
    const Series images = study.series.front();
    // 8 x 6 pixels of the fourth slice.
    std::string contour;
    for (const auto& [x, y] : {std::pair{3.5, 5.5}, {11.5, 5.5}, {11.5, 11.5}, {3.5, 11.5}})
      contour += (contour.empty() ? "" : "\\") + std::to_string(-100 + 0.7 * x) + "\\" +
                 std::to_string(-120 + 0.7 * y) + "\\" + std::to_string(40 + 1.25 * 3);
    const std::filesystem::path file = (folder + "/structures.dcm").toStdString();
    QVERIFY(writeObject(file, "1.2.840.10008.5.1.4.1.1.481.3",
                        {"StudyInstanceUID=" + study.uid, "SeriesInstanceUID=" + newUid(), "PatientID=DRAWN",
                         "PatientName=TEST^DRAWN", "Modality=RTSTRUCT", "StructureSetLabel=Plan",
                         "StructureSetROISequence[0].ROINumber=1", "StructureSetROISequence[0].ROIName=Heart",
                         "StructureSetROISequence[0].ReferencedFrameOfReferenceUID=" + images.frameOfReferenceUid,
                         "ROIContourSequence[0].ReferencedROINumber=1",
                         "ROIContourSequence[0].ContourSequence[0].ContourGeometricType=CLOSED_PLANAR",
                         "ROIContourSequence[0].ContourSequence[0].NumberOfContourPoints=4",
                         "ROIContourSequence[0].ContourSequence[0].ContourData=" + contour}));
    open("structures");
    QCOMPARE(m_session->studies().size(), std::size_t{1});
    const auto& all = m_session->studies().front().series;
    const auto object = std::find_if(all.begin(), all.end(), [](const Series& series) { return !series.hasPixels; });
    QVERIFY(object != all.end());
    Outcome<ObjectOutline> outline;
    m_client->outline(file, outline.completion());
    QVERIFY(outline.wait() && outline.result->ok());
    QVERIFY(outline.result->value().drawable);

    m_session->drawObject(object->uid, file, outline.result->value());
    QVERIFY(QTest::qWaitFor([&] { return !m_session->objects(images.uid).empty(); }, 60000));
    const ShownObject shown = m_session->objects(images.uid).front();
    QCOMPARE(shown.drawn.layers.size(), std::size_t{1});
    const Volume& mask = shown.drawn.layers[0].voxels;
    int inside = 0;
    for (int row = 0; row < 32; ++row)
      for (int column = 0; column < 32; ++column) inside += mask.storedValue(column, row, 3) != 0 ? 1 : 0;
    QCOMPARE(inside, 48);
    QVERIFY(m_session->views().of(images.uid).overlays.at(objectLayerId(shown.id, 0)).visible);
    // Drawn again it takes its own place.
    m_session->drawObject(object->uid, file, outline.result->value());
    QTest::qWait(300);
    QCOMPARE(m_session->objects(images.uid).size(), std::size_t{1});

    ObjectOutline elsewhere = outline.result->value();
    elsewhere.frameOfReferenceUid = "9.9";
    QSignalSpy failed(m_session.get(), &Session::failed);
    m_session->drawObject(object->uid, file, elsewhere);
    QCOMPARE(failed.count(), 1);
  }

  void aPresentationStateShowsTheImagesThatItNames() {
    if (QStandardPaths::findExecutable("dcmpsmk").isEmpty()) QSKIP("dcmtk is not installed");
    writeCt(ctRamp(32, 3), "STATE", m_folder.filePath("state"));
    const QStringList images = QDir(m_folder.filePath("state")).entryList(QDir::Files);
    const QString state = m_folder.filePath("state/state.pre");
    QCOMPARE(QProcess::execute("dcmpsmk", {m_folder.filePath("state/" + images[1]), state}), 0);
    QCOMPARE(QProcess::execute(
                 "dcmodify", {"-nb", "-i", "(0070,0042)=90", "-i", "(0028,3110)[0].(0028,1050)=50", "-i",
                              "(0028,3110)[0].(0028,1051)=350", "-i", "(0070,0001)[0].(0070,0008)[0].(0070,0006)=Here",
                              "-i", "(0070,0001)[0].(0070,0008)[0].(0070,0004)=PIXEL", "-i",
                              "(0070,0001)[0].(0070,0008)[0].(0070,0014)=7\\8", state}),
             0);
    open("state");
    const auto& series = m_session->studies().front().series;
    QCOMPARE(series.size(), std::size_t{2});
    const Series& shown = series[0].hasPixels ? series[1] : series[0];
    const std::string uid = shown.uid;
    QVERIFY(isPresentationState(shown));
    m_session->show(uid);
    QVERIFY(QTest::qWaitFor([&] { return m_session->loaded(uid) != nullptr; }, 60000));
    const auto loaded = m_session->loaded(uid);
    QCOMPARE(loaded->volume.geometry().size[2], 1);
    QCOMPARE(loaded->display.windows.front().width, 350.0);
    QCOMPARE(m_session->views().of(uid).quarterTurns, 1);
    QCOMPARE(m_session->annotations(uid).size(), std::size_t{1});
    QCOMPARE(m_session->annotations(uid).front().text, std::string("Here"));
    // The reader's own turn is kept when the voxels are loaded again.
    ViewState view = m_session->views().of(uid);
    view.quarterTurns = 0;
    m_session->views().set(uid, view);
    m_session->setMemoryBudget(0);
    m_session->load(uid);
    QTest::qWait(200);
    QCOMPARE(m_session->views().of(uid).quarterTurns, 0);
  }

 private:
  void writePictures(const QString& folder, int count) {
    QVERIFY(QDir(m_folder.path()).mkpath(folder));
    for (int i = 0; i < count; ++i) {
      QImage picture(32, 24, QImage::Format_Grayscale8);
      picture.fill(40 * (i + 1));
      QVERIFY(picture.save(m_folder.filePath(QStringLiteral("%1/%2.png").arg(folder).arg(i))));
    }
  }
  std::string openAndLoad(const QString& folder) {
    open(folder);
    const std::string uid = m_session->currentSeriesUid();
    if (!QTest::qWaitFor([&] { return m_session->loaded(uid) != nullptr; }, 60000)) qFatal("the load failed");
    return uid;
  }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
