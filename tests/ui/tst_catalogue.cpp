#include <QImage>
#include <QProcess>
#include <QtTest>

#include "core/store/study_store.h"
#include "tests/ui/catalogue_fixture.h"
#include "ui/model/catalogue_model.h"
#include "ui/model/catalogue_text.h"
#include "ui/model/session.h"
#include "ui/model/settings.h"

using namespace pellucid;
using namespace pellucid::test;
using namespace pellucid::ui;

/// The study list behind the window, with real workers.
class TestCatalogue : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(m_folder.isValid());
    writeCt(ctRamp(32, 6), "FIRST", at("first"));
    writeCt(ctRamp(32, 5), "SECOND", at("second"));
    QProcess zip;
    zip.setWorkingDirectory(at("second"));
    zip.start("python3", {"-m", "zipfile", "-c", at("second.zip"), "."});
    m_zipped = zip.waitForFinished() && zip.exitCode() == 0;
  }
  void init() {
    m_data = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_data->filePath("settings.ini"));
    m_client = std::make_unique<WorkerClient>(builtWorkers(), nullptr);
    start();
  }
  void cleanup() {
    m_session.reset();
    m_catalogue.reset();
    m_client.reset();
  }

  void listsWhatIsOpenedAsLinked() {
    open(at("first"));
    const auto answer = found(*m_catalogue);
    QCOMPARE(answer.counts.listed, 1);
    QCOMPARE(answer.studies[0].patient.id, std::string("FIRST"));
    QCOMPARE(answer.studies[0].imageCount, 6);
    QCOMPARE(answer.studies[0].place, StudyPlace::Linked);
    QVERIFY(!answer.studies[0].openedAt.empty());
    QCOMPARE(answer.modalities, std::vector<std::string>{"CT"});
  }

  void listsNothingByItselfWhereThatIsSwitchedOff() {
    m_settings->setListsOpenedStudies(false);
    open(at("first"));
    QCOMPARE(found(*m_catalogue).counts.listed, 0);
    QCOMPARE(enter(*m_catalogue, at("first"), ImportKind::Link).entered, 1);
    QVERIFY(found(*m_catalogue).studies[0].openedAt.empty());
    start();
    open(at("first"));
    QVERIFY(!found(*m_catalogue).studies[0].openedAt.empty());
  }

  void listsTheArchiveThatWasOpened() {
    if (!m_zipped) QSKIP("python3 is not there to make an archive.");
    open(at("second.zip"));
    const auto study = found(*m_catalogue).studies.at(0);
    QCOMPARE(study.location, at("second.zip").toStdString());
    QCOMPARE(study.imageCount, 5);
    Outcome<OpenablePaths> paths;
    m_catalogue->pathsOf({study.uid}, paths.completion());
    QVERIFY(paths.wait());
    QCOMPARE((**paths.result).paths, std::vector<std::filesystem::path>{at("second.zip").toStdString()});
    // Copied from within the archive.
    const auto copied = enter(*m_catalogue, at("second.zip"), ImportKind::Copy);
    QVERIFY2(copied.problems.empty(), copied.problems.empty() ? "" : copied.problems[0].c_str());
    QCOMPARE(copied.copiedFiles, 5);
    QCOMPARE(found(*m_catalogue).studies.at(0).place, StudyPlace::Copied);
  }

  void picturesOfAnArchiveAreListedOnceHoweverOftenTheyAreOpened() {
    if (!m_zipped) QSKIP("python3 is not there to make an archive.");
    QImage picture(32, 24, QImage::Format_Grayscale8);
    picture.fill(77);
    QVERIFY(QDir().mkpath(at("pictures")) && picture.save(at("pictures/one.png")));
    QCOMPARE(QProcess::execute("python3", {"-m", "zipfile", "-c", at("pictures.zip"), at("pictures/one.png")}), 0);
    open(at("pictures.zip"));
    const std::string series = m_session->studies().front().series.front().uid;
    // The next program unpacks it elsewhere.
    m_session.reset();
    m_catalogue.reset();
    m_client = std::make_unique<WorkerClient>(builtWorkers(), nullptr);
    start();
    open(at("pictures.zip"));
    QCOMPARE(m_session->studies().front().series.front().uid, series);
    open(at("pictures.zip"));
    QCOMPARE(m_session->studies().size(), std::size_t(1));
    QCOMPARE(m_session->studies().front().series.front().imageCount(), 1);
    QCOMPARE(found(*m_catalogue).counts.listed, 1);
    QCOMPARE(found(*m_catalogue).studies[0].location, at("pictures.zip").toStdString());
    CatalogueModel model(*m_catalogue);
    QSignalSpy answered(&model, &CatalogueModel::answered);
    model.setQuery({});
    QVERIFY(answered.wait());
    QCOMPARE(model.index(0, CatalogueModel::Description).data().toString(), QStringLiteral("one.png"));
  }

  void eachImageFileIsALineWithAStatusOfItsOwn() {
    QImage picture(32, 24, QImage::Format_Grayscale8);
    QVERIFY(QDir().mkpath(at("films")));
    for (int i = 0; i < 3; ++i) {
      picture.fill(50 + i);
      QVERIFY(picture.save(at(QStringLiteral("films/%1.png").arg(i))));
    }
    open(at("films"));
    const auto all = found(*m_catalogue);
    QCOMPARE(all.counts.listed, 3);
    m_catalogue->noteReported(m_session->studies()[1].uid);
    for (const ListedStudy& study : found(*m_catalogue).studies)
      QCOMPARE(study.status, study.description == "1.png" ? StudyStatus::Reported : StudyStatus::New);
    // Opened from the list, it is the file, not its folder.
    Outcome<OpenablePaths> paths;
    m_catalogue->pathsOf({m_session->studies()[1].uid}, paths.completion());
    QVERIFY(paths.wait());
    QCOMPARE((**paths.result).paths, std::vector<std::filesystem::path>{at("films/1.png").toStdString()});
    const auto again = enter(*m_catalogue, at("films"), ImportKind::Link);
    QCOMPARE(again.entered, 3);
    QCOMPARE(found(*m_catalogue).counts.listed, 3);
    const auto copied = enter(*m_catalogue, at("films"), ImportKind::Copy);
    QCOMPARE(copied.problems.size(), std::size_t(3));
    QVERIFY2(copied.problems[0].starts_with("Only DICOM files"), copied.problems[0].c_str());
  }

  void theStatusFollowsTheWork() {
    open(at("first"));
    const Study study = m_session->studies().front();
    QCOMPARE(found(*m_catalogue).studies[0].status, StudyStatus::New);
    m_catalogue->noteReported(study.uid);
    QCOMPARE(found(*m_catalogue).studies[0].status, StudyStatus::Reported);
    m_catalogue->noteReported("not listed");
    // A finished analysis never takes it back.
    Q_EMIT m_session->analysesChanged(study.series.front().uid);
    QCOMPARE(found(*m_catalogue).studies[0].status, StudyStatus::Reported);
    QCOMPARE(found(*m_catalogue).counts.listed, 1);
  }

  void copiesChecksAndRebuilds() {
    QCOMPARE(enter(*m_catalogue, at("first"), ImportKind::Link).entered, 1);
    const auto copied = enter(*m_catalogue, at("first"), ImportKind::Copy);
    QCOMPARE(copied.entered, 1);
    QCOMPARE(copied.copiedFiles, 6);
    QCOMPARE(enter(*m_catalogue, at("first"), ImportKind::Copy).filesThere, 6);
    const ListedStudy before = found(*m_catalogue).studies.at(0);
    QCOMPARE(before.place, StudyPlace::Copied);
    QVERIFY(check().files.soundness() == StudySoundness::Sound);

    const std::filesystem::path copies = data() / "copies" / ManagedFiles::nameOf(before.uid);
    std::filesystem::remove(std::filesystem::directory_iterator(copies)->path());
    const CheckOutcome faults = check();
    QCOMPARE(faults.faulty, 1);
    QCOMPARE(faults.files.missing, 1);
    QCOMPARE(found(*m_catalogue, {.subset = StudySubset::WithFaults}).studies.size(), std::size_t(1));
    QVERIFY(filesText(found(*m_catalogue).studies.at(0)).contains("missing"));
    QVERIFY(checkText(faults).contains("1 missing"));

    m_session.reset();
    m_catalogue.reset();
    for (const char* name : {"studies.sqlite", "studies.sqlite-wal", "studies.sqlite-shm"})
      std::filesystem::remove(data() / name);
    start();
    QCOMPARE(found(*m_catalogue).counts.listed, 0);
    Outcome<ListingOutcome> rebuilt;
    m_catalogue->rebuild(rebuilt.completion());
    QVERIFY(rebuilt.wait());
    QCOMPARE((**rebuilt.result).entered, 1);
    const ListedStudy after = found(*m_catalogue).studies.at(0);
    QCOMPARE(after.uid, before.uid);
    QCOMPARE(after.patient.id, before.patient.id);
    QCOMPARE(after.fileCount, 5);
  }

  void rebuildsNothingFromNothing() {
    Outcome<ListingOutcome> rebuilt;
    m_catalogue->rebuild(rebuilt.completion());
    QVERIFY(rebuilt.wait());
    QVERIFY(rebuilt.result->ok());
    QCOMPARE((**rebuilt.result).entered, 0);
    QVERIFY(importText(**rebuilt.result, ImportKind::Rebuild).contains("no copies"));
  }

  void aCancelledImportEntersNothing() {
    Outcome<ListingOutcome> outcome;
    const JobPointer job = m_catalogue->import(
        {.kind = ImportKind::Copy, .paths = {at("first").toStdString()}, .studyUids = {}}, outcome.completion());
    QVERIFY(job && m_catalogue->importJob() == job);
    Outcome<ListingOutcome> second;
    QVERIFY(m_catalogue->import({}, second.completion()) == nullptr);
    QSignalSpy finished(job.get(), &JobHandle::finished);
    job->cancel();
    QVERIFY(outcome.wait());
    QCOMPARE(outcome.error().code, ErrorCode::Cancelled);
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(!m_catalogue->importJob());
    QCOMPARE(found(*m_catalogue).counts.listed, 0);
    QVERIFY(!std::filesystem::exists(data() / "copies" / "x"));
  }

  void saysWhatIsWrongWithAPathThatIsNotThere() {
    const auto outcome = enter(*m_catalogue, at("nowhere"), ImportKind::Link);
    QCOMPARE(outcome.entered, 0);
    QVERIFY(!outcome.problems.empty() && !QString::fromStdString(outcome.problems[0]).contains("nowhere"));
  }

  void undoesWhatTheReaderChanges() {
    QCOMPARE(enter(*m_catalogue, at("first"), ImportKind::Copy).entered, 1);
    const auto studies = found(*m_catalogue).studies;
    QUndoStack& undo = m_catalogue->undoStack();
    m_catalogue->setNote(studies[0], "call back");
    m_catalogue->setStatus(studies, StudyStatus::Reported);
    m_catalogue->remove(studies);
    QCOMPARE(found(*m_catalogue).counts.removed, 1);
    QVERIFY(std::filesystem::exists(data() / "trash" / ManagedFiles::nameOf(studies[0].uid)));
    undo.undo();
    QCOMPARE(found(*m_catalogue).counts.listed, 1);
    QVERIFY(std::filesystem::exists(data() / "copies" / ManagedFiles::nameOf(studies[0].uid)));
    QCOMPARE(found(*m_catalogue).studies[0].status, StudyStatus::Reported);
    undo.undo();
    QCOMPARE(found(*m_catalogue).studies[0].status, StudyStatus::New);
    undo.undo();
    QCOMPARE(found(*m_catalogue).studies[0].note, std::string());
    undo.redo();
    QCOMPARE(found(*m_catalogue).studies[0].note, std::string("call back"));
    QVERIFY(std::filesystem::exists(at("first").toStdString()));
  }

  void emptyingTheTrashEndsWhatCouldBeUndone() {
    QCOMPARE(enter(*m_catalogue, at("first"), ImportKind::Copy).entered, 1);
    m_catalogue->remove(found(*m_catalogue).studies);
    Outcome<int> emptied;
    m_catalogue->emptyTrash(emptied.completion());
    QVERIFY(emptied.wait());
    QCOMPARE(**emptied.result, 1);
    QVERIFY(!m_catalogue->undoStack().canUndo());
    QVERIFY(!std::filesystem::exists(data() / "trash"));
    QCOMPARE(found(*m_catalogue).counts.removed, 0);
  }

  void showsTextsOfFilesAsTexts() {
    QCOMPARE(shownText("a\tb\n\x01 c"), QStringLiteral("a b c"));
    QCOMPARE(shownText("evil\xE2\x80\xAE"
                       "txt\xE2\x81\xA6"),
             QStringLiteral("eviltxt"));
    QCOMPARE(shownText("王^小东"), QStringLiteral("王^小东"));
    QCOMPARE(shownText(std::string(5000, 'x')).size(), 1000);
    QVERIFY(shownDate("19210102").contains("1921") && shownDate("20210102").contains("2021"));
    QCOMPARE(shownDate("<b>soon</b>"), QStringLiteral("<b>soon</b>"));
    QCOMPARE(shownTime("nonsense"), QString());
    CatalogueModel model(*m_catalogue);
    Study study;
    study.uid = "1.2.3";
    study.patient.name.alphabetic = "<img src=x>^\"Eve\"";
    QVERIFY(StudyCatalogue::open(data() / "studies.sqlite")->put(study, {}, ListingReason::Imported).ok());
    QSignalSpy answered(&model, &CatalogueModel::answered);
    model.setQuery({});
    QVERIFY(answered.wait());
    QCOMPARE(model.rowCount(), 1);
    const QString tip = model.index(0, CatalogueModel::Patient).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains("&lt;img") && !tip.contains("<img"), qPrintable(tip));
  }

  void theTableSortsByItsColumns() {
    QCOMPARE(enter(*m_catalogue, at("first"), ImportKind::Link).entered, 1);
    QCOMPARE(enter(*m_catalogue, at("second"), ImportKind::Link).entered, 1);
    CatalogueModel model(*m_catalogue);
    QSignalSpy answered(&model, &CatalogueModel::answered);
    const auto firstId = [&](int column, Qt::SortOrder order) {
      answered.clear();
      model.sort(column, order);
      while (answered.isEmpty() && answered.wait()) {
      }
      return model.index(0, CatalogueModel::PatientId).data().toString();
    };
    QCOMPARE(firstId(CatalogueModel::PatientId, Qt::AscendingOrder), QStringLiteral("FIRST"));
    QCOMPARE(firstId(CatalogueModel::PatientId, Qt::DescendingOrder), QStringLiteral("SECOND"));
    QCOMPARE(firstId(CatalogueModel::Images, Qt::DescendingOrder), QStringLiteral("FIRST"));
    QCOMPARE(firstId(CatalogueModel::Images, Qt::AscendingOrder), QStringLiteral("SECOND"));
    for (int column = 0; column < CatalogueModel::ColumnCount; ++column) {
      QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
      QCOMPARE(model.index(0, column).data(Qt::AccessibleTextRole), model.index(0, column).data());
    }
    QCOMPARE(model.rowOf("nowhere"), -1);
    QVERIFY(model.setData(model.index(0, CatalogueModel::Note), "mine"));
    QVERIFY(!model.setData(model.index(0, CatalogueModel::Patient), "other"));
    QTRY_COMPARE(model.index(0, CatalogueModel::Note).data().toString(), QStringLiteral("mine"));
  }

 private:
  QString at(const QString& name) const { return m_folder.filePath(name); }
  std::filesystem::path data() const { return m_data->path().toStdString(); }
  void start() {
    m_session.reset();
    m_catalogue = std::make_unique<Catalogue>(*m_client, data() / "studies.sqlite");
    m_session = std::make_unique<Session>(*m_client);
    m_catalogue->follow(*m_session, *m_settings);
  }
  void open(const QString& path) {
    QSignalSpy opened(m_session.get(), &Session::opened);
    m_session->open({path.toStdString()});
    QVERIFY(opened.count() > 0 || opened.wait(120'000));
  }
  CheckOutcome check() {
    Outcome<CheckOutcome> outcome;
    m_catalogue->check({}, outcome.completion());
    outcome.wait();
    return outcome.result && *outcome.result ? **outcome.result : CheckOutcome();
  }

  QTemporaryDir m_folder;
  bool m_zipped = false;
  std::unique_ptr<QTemporaryDir> m_data;
  std::unique_ptr<Settings> m_settings;
  std::unique_ptr<WorkerClient> m_client;
  std::unique_ptr<Catalogue> m_catalogue;
  std::unique_ptr<Session> m_session;
};

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
