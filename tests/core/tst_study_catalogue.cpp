#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <SQLiteCpp/SQLiteCpp.h>

#include <QtTest>

#include "core/store/search_text.h"
#include "core/store/study_store.h"
#include "tests/core/listed_fixture.h"

using namespace pellucid;
using namespace pellucid::test;

namespace {

int modeOf(const std::filesystem::path& path) {
  struct stat status {};
  return ::stat(path.c_str(), &status) == 0 ? static_cast<int>(status.st_mode & 0777) : -1;
}

}  // namespace

/// The list of studies: entering, finding, status, notes, the trash.
class TestStudyCatalogue : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = at("data/studies.sqlite");
  }

  void keepsAStudyOverReopening() {
    const auto a = makeFile(at("disc/IM1"), "one"), b = makeFile(at("disc/IM2"), "second");
    {
      auto list = open();
      QVERIFY(list.ok() && list->note().empty());
      QVERIFY(*enter(*list, studyOf("1.2.1", "MÜLLER^Eva", {a, b})));
      QVERIFY(list->setNote("1.2.1", "call back").ok());
    }
    auto list = open();
    const auto study = list->study("1.2.1");
    QVERIFY(study.ok());
    QCOMPARE(study->patient.name.alphabetic, std::string("MÜLLER^Eva"));
    QCOMPARE(study->patient.birthDate, std::string("19700102"));
    QCOMPARE(study->accessionNumber, std::string("ACC-1.2.1"));
    QCOMPARE(study->modalities, std::vector<std::string>{"CT"});
    QCOMPARE(study->seriesCount, 1);
    QCOMPARE(study->imageCount, 2);
    QCOMPARE(study->fileCount, 2);
    QCOMPARE(study->bytes, std::uint64_t(9));
    QCOMPARE(study->note, std::string("call back"));
    QCOMPARE(study->status, StudyStatus::New);
    QCOMPARE(study->place, StudyPlace::Linked);
    QCOMPARE(study->location, at("disc").string());
    QCOMPARE(study->addedAt.size(), std::size_t(25));
    QVERIFY(study->openedAt.empty());
    const auto series = list->seriesOf("1.2.1");
    QCOMPARE((*series)[0].files[1].path, b);
    QCOMPARE((*series)[0].files[1].bytes, std::uint64_t(6));
    QCOMPARE(list->study("1.2.9").error().code, ErrorCode::NotFound);
  }

  void isForNobodyButTheUser() {
    auto list = open();
    QVERIFY(*enter(*list, studyOf("1.2.1", "A", {makeFile(at("a"), "x")})));
    QCOMPARE(modeOf(m_file.parent_path()), 0700);
    QCOMPARE(modeOf(m_file), 0600);
    QCOMPARE(modeOf(m_file.string() + "-wal"), 0600);
    // A folder that is not the program's own keeps its mode.
    std::filesystem::create_directory(at("shared"));
    ::chmod(at("shared").c_str(), 0755);
    QVERIFY(StudyCatalogue::open(at("shared/studies.sqlite")).ok());
    QCOMPARE(modeOf(at("shared")), 0755);
    QCOMPARE(modeOf(at("shared/studies.sqlite")), 0600);
  }

  void findsWordsInAnyFieldWithoutCaseAndAccents_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("nothing typed") << "" << QStringList{"3", "2", "1"};
    QTest::newRow("umlaut without its dots") << "muller" << QStringList{"1"};
    QTest::newRow("case") << "MÜLLER" << QStringList{"1"};
    QTest::newRow("inside of a word") << "ülle" << QStringList{"1"};
    QTest::newRow("sharp s") << "STRASSE" << QStringList{"2"};
    QTest::newRow("Chinese, the given name") << "小东" << QStringList{"3"};
    QTest::newRow("full width letters") << "ｗａｎｇ" << QStringList{"3"};
    QTest::newRow("words of several fields") << "eva pid" << QStringList{"1"};
    QTest::newRow("all words") << "eva strasse" << QStringList{};
    QTest::newRow("identifier") << "pid-stra" << QStringList{"2"};
    QTest::newRow("accession number") << "acc-3" << QStringList{"3"};
    QTest::newRow("description") << "thorax" << QStringList{"3", "2", "1"};
    QTest::newRow("note") << "rueckruf" << QStringList{"2"};
    QTest::newRow("no wildcard") << "%" << QStringList{};
    QTest::newRow("no wildcard either") << "m_ller" << QStringList{};
    QTest::newRow("no SQL") << "' OR 1=1 --" << QStringList{};
    QTest::newRow("not UTF-8") << QString::fromLatin1("\xff\xfe") << QStringList{};
  }
  void findsWordsInAnyFieldWithoutCaseAndAccents() {
    QFETCH(QString, typed);
    QFETCH(QStringList, found);
    auto list = open();
    const auto file = makeFile(at("a"), "x");
    QVERIFY(*enter(*list, studyOf("1", "MÜLLER^Eva", {file})));
    QVERIFY(*enter(*list, studyOf("2", "STRAßE^Jan", {file})));
    Study chinese = studyOf("3", "Wang^XiaoDong", {file});
    chinese.patient.name.ideographic = "王^小东";
    QVERIFY(*enter(*list, chinese));
    QVERIFY(list->setNote("2", "Rueckruf 12'; DROP TABLE listed").ok());
    QCOMPARE(uidsOf(list->studies({.text = typed.toStdString()})), found);
  }

  void filtersAndSorts() {
    auto list = open();
    const auto file = makeFile(at("a"), "x");
    Study first = studyOf("1", "Zeta", {file}, "CT"), second = studyOf("2", "alpha", {file}, "MR");
    Study third = studyOf("3", "Ärzte", {file}, "CT");
    second.date = "20250101";
    third.date = "";
    for (const Study& study : {first, second, third}) QVERIFY(*enter(*list, study));
    QVERIFY(list->raiseStatus("2", StudyStatus::Reported).ok());
    QCOMPARE(uidsOf(list->studies({.modality = "CT"})), (QStringList{"3", "1"}));
    QCOMPARE(uidsOf(list->studies({.modality = "C"})), QStringList{});
    QCOMPARE(uidsOf(list->studies({.status = StudyStatus::Reported})), QStringList{"2"});
    QCOMPARE(uidsOf(list->studies({.from = "20260101"})), QStringList{"1"});
    QCOMPARE(uidsOf(list->studies({.from = "20250101", .until = "20250101"})), QStringList{"2"});
    const StudyQuery byName{.order = StudyOrder::Patient, .descending = false};
    QCOMPARE(uidsOf(list->studies(byName)), (QStringList{"2", "3", "1"}));
    QCOMPARE(uidsOf(list->studies({.order = StudyOrder::StudyDate})), (QStringList{"1", "2", "3"}));
    QCOMPARE(*list->modalities(), (std::vector<std::string>{"CT", "MR"}));
  }

  void everyOrderIsAnOrder() {
    auto list = open();
    const auto file = makeFile(at("a"), "x");
    for (const char* uid : {"1", "2"}) QVERIFY(*enter(*list, studyOf(uid, uid, {file})));
    for (int order = 0; order <= static_cast<int>(StudyOrder::Note); ++order)
      QCOMPARE(uidsOf(list->studies({.order = static_cast<StudyOrder>(order)})).size(), 2);
  }

  void putsTheLastOpenedFirst() {
    auto list = open();
    const auto file = makeFile(at("a"), "x");
    for (const char* uid : {"1", "2", "3"}) QVERIFY(*enter(*list, studyOf(uid, uid, {file})));
    QVERIFY(*enter(*list, studyOf("1", "1", {file}), ListingReason::Opened));
    QCOMPARE(uidsOf(list->studies({})), (QStringList{"1", "3", "2"}));
    QVERIFY(!list->study("1")->openedAt.empty());
    // With the preference off.
    QCOMPARE(*enter(*list, studyOf("4", "4", {file}), ListingReason::OpenedIfKnown), false);
    QCOMPARE(*enter(*list, studyOf("2", "2", {file}), ListingReason::OpenedIfKnown), true);
    QCOMPARE(uidsOf(list->studies({})), (QStringList{"2", "1", "3"}));
  }

  void aStatusGoesBackByTheReaderOnly() {
    auto list = open();
    QVERIFY(*enter(*list, studyOf("1", "A", {makeFile(at("a"), "x")})));
    QVERIFY(list->raiseStatus("1", StudyStatus::Reported).ok());
    QVERIFY(list->raiseStatus("1", StudyStatus::Analysed).ok());
    QCOMPARE(list->study("1")->status, StudyStatus::Reported);
    QVERIFY(list->setStatus("1", StudyStatus::New).ok());
    QCOMPARE(list->study("1")->status, StudyStatus::New);
    QVERIFY(list->raiseStatus("unknown", StudyStatus::Analysed).ok());
    QVERIFY(!list->setStatus("unknown", StudyStatus::Analysed).ok());
    // Opening it again changes neither status nor note.
    QVERIFY(list->setStatus("1", StudyStatus::Analysed).ok() && list->setNote("1", "mine").ok());
    QVERIFY(*enter(*list, studyOf("1", "A", {at("a")}), ListingReason::Opened));
    QCOMPARE(list->study("1")->status, StudyStatus::Analysed);
    QCOMPARE(list->study("1")->note, std::string("mine"));
  }

  void countsAStudyWithFindingsAsAnalysed() {
    Finding finding;
    finding.id = "f";
    QVERIFY(StudyStore::open(m_file)->saveFindings("1", {finding}).ok());
    auto list = open();
    QVERIFY(*enter(*list, studyOf("1", "A", {makeFile(at("a"), "x")})));
    QCOMPARE(list->study("1")->status, StudyStatus::Analysed);
  }

  void joinsASeriesThatComesLater() {
    auto list = open();
    const auto ct1 = makeFile(at("a/1"), "x"), ct2 = makeFile(at("a/2"), "y"), report = makeFile(at("b/sr"), "z");
    QVERIFY(*enter(*list, studyOf("1", "A", {ct1, ct2})));
    // One image of a series that is known with two: the longer list stays.
    QVERIFY(*enter(*list, studyOf("1", "A", {ct1}), ListingReason::Opened));
    QCOMPARE(list->study("1")->fileCount, 2);
    QVERIFY(*enter(*list, studyOf("1", "A", {report}, "SR", "1.2")));
    QCOMPARE(list->study("1")->fileCount, 3);
    QCOMPARE(list->study("1")->modalities, (std::vector<std::string>{"CT", "SR"}));
    // The whole series from elsewhere takes the place of the first.
    const auto moved1 = makeFile(at("c/1"), "x"), moved2 = makeFile(at("c/2"), "y");
    QVERIFY(*enter(*list, studyOf("1", "A", {moved1, moved2})));
    QCOMPARE(list->study("1")->fileCount, 3);
    QCOMPARE((*list->seriesOf("1"))[0].files[0].path, moved1);
  }

  void countsPartsOfOneSeriesOnce() {
    auto list = open();
    const auto file = makeFile(at("a"), "x");
    Study study = studyOf("1", "A", {file});
    Series& whole = study.series[0];
    whole.instances[0].frames = 2;
    whole.instances[0].frameNumbers = {0, 1};
    Series second = whole;
    whole.uid = "1.1#1";
    second.uid = "1.1#2";
    second.instances[0].frameNumbers = {2, 3};
    study.series.push_back(second);
    second.uid = "1.1#1#together";
    second.instances[0].frames = 4;
    second.instances[0].frameNumbers = {};
    study.series.push_back(second);
    QVERIFY(*enter(*list, study));
    QCOMPARE(list->study("1")->seriesCount, 1);
    QCOMPARE(list->study("1")->imageCount, 4);
    QCOMPARE(list->study("1")->fileCount, 1);
  }

  void listsAnArchiveInsteadOfWhatWasUnpacked() {
    auto list = open();
    const auto archive = makeFile(at("disc.zip"), "PK..."), inside = makeFile(at("scratch/000001_IM1"), "x");
    const Study study = studyOf("1", "A", {inside});
    QVERIFY(list->put(study, listedSeriesOf(study, [&](const auto&) { return archive; }), ListingReason::Opened).ok());
    QCOMPARE(list->study("1")->location, archive.string());
    const auto paths = openablePaths(*list->seriesOf("1"));
    QCOMPARE(paths.paths, std::vector<std::filesystem::path>{archive});
  }

  void opensExactlyWhatIsListed() {
    const auto a = makeFile(at("one/a"), "x"), b = makeFile(at("one/b"), "x"), c = makeFile(at("two/c"), "x");
    makeFile(at("two/of somebody else"), "x");
    const Study study = studyOf("1", "A", {a, b, c});
    const auto series = listedSeriesOf(study);
    QCOMPARE(openablePaths(series).paths, (std::vector<std::filesystem::path>{at("one"), c}));
    std::filesystem::remove(b);
    std::filesystem::create_directory(at("one/deeper"));
    const auto fewer = openablePaths(series);
    QCOMPARE(fewer.paths, (std::vector<std::filesystem::path>{a, c}));
    QCOMPARE(fewer.missing, 1);
  }

  void refusesAStudyOfTheSameIdentifierOfAnotherPatient() {
    auto list = open();
    const auto file = makeFile(at("a"), "x");
    QVERIFY(*enter(*list, studyOf("1", "Planted^Zyxwv", {file})));
    const auto refused = enter(*list, studyOf("1", "Other", {file}));
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::Inconsistent);
    QVERIFY(!QString::fromStdString(refused.error().message + refused.error().detail).contains("Zyxwv"));
    QCOMPARE(list->study("1")->patient.name.alphabetic, std::string("Planted^Zyxwv"));
  }

  void refusesAStudyWithoutAnIdentifier() {
    auto list = open();
    QCOMPARE(enter(*list, studyOf("", "A", {makeFile(at("a"), "x")})).error().code, ErrorCode::Unsupported);
    QCOMPARE(uidsOf(list->studies({})), QStringList{});
  }

  void keepsHostileTextsAsTexts() {
    auto list = open();
    const std::string name = "'); DROP TABLE listed; --^<b>x</b>\xE2\x80\xAE evil \x01";
    const std::string uid = "../../../etc/passwd";
    Study study = studyOf(uid, name, {makeFile(at("a"), "x")});
    study.description = std::string(100'000, 'x') + "\xff";
    QVERIFY(*enter(*list, study));
    QCOMPARE(list->study(uid)->patient.name.alphabetic, name);
    QCOMPARE(list->study(uid)->description, study.description);
    QCOMPARE(uidsOf(list->studies({.text = "DROP TABLE listed"})).size(), 1);
    QVERIFY(QString::fromStdString(ManagedFiles::nameOf(uid)).contains(QRegularExpression("^[0-9a-f]{32}$")));
  }

  void removesAndRestores() {
    auto list = open();
    const auto file = makeFile(at("a"), "x");
    QVERIFY(*enter(*list, studyOf("1", "A", {file})));
    QVERIFY(list->setNote("1", "kept").ok());
    QVERIFY(list->remove("1").ok());
    QCOMPARE(uidsOf(list->studies({})), QStringList{});
    QCOMPARE(uidsOf(list->studies({.subset = StudySubset::Removed})), QStringList{"1"});
    QVERIFY(std::filesystem::exists(file));
    QVERIFY(list->restore("1").ok());
    QCOMPARE(uidsOf(list->studies({})), QStringList{"1"});
    QCOMPARE(list->study("1")->note, std::string("kept"));
    // Opened again, it is back too.
    QVERIFY(list->remove("1").ok());
    QVERIFY(*enter(*list, studyOf("1", "A", {file}), ListingReason::Opened));
    QCOMPARE(uidsOf(list->studies({})), QStringList{"1"});
  }

  void emptiesTheTrashOfWhatIsOldAndKeepsFindings() {
    Finding finding;
    finding.id = "f";
    QVERIFY(StudyStore::open(m_file)->saveFindings("1", {finding}).ok());
    auto list = open();
    const auto file = makeFile(at("a"), "x");
    for (const char* uid : {"1", "2", "3"}) QVERIFY(*enter(*list, studyOf(uid, "Planted", {file})));
    QVERIFY(list->remove("1").ok() && list->remove("2").ok());
    SQLite::Database(m_file, SQLite::OPEN_READWRITE)
        .exec("UPDATE listed SET removed_at='2020-03-01T15:00:00+01:00' WHERE uid='1'");
    QCOMPARE(*list->emptyTrash(30), 1);
    QCOMPARE(uidsOf(list->studies({.subset = StudySubset::Removed})), QStringList{"2"});
    QCOMPARE(StudyStore::open(m_file)->findings("1")->size(), std::size_t(1));
    QCOMPARE(*list->emptyTrash(0), 1);
    QCOMPARE(uidsOf(list->studies({})), QStringList{"3"});
    QVERIFY(std::filesystem::exists(file));
  }

  void forgettingAStudyTakesItOutOfTheList() {
    auto list = open();
    QVERIFY(*enter(*list, studyOf("1", "A", {makeFile(at("a"), "x")})));
    QVERIFY(StudyStore::open(m_file)->forgetStudy("1").ok());
    QVERIFY(!list->study("1").ok());
    QVERIFY(list->seriesOf("1").error().code == ErrorCode::NotFound);
  }

  void bringsADatabaseWithoutAListUpToDate() {
    Finding finding;
    finding.id = "old";
    QVERIFY(StudyStore::open(m_file)->saveFindings("1", {finding}).ok());
    QVERIFY(StudyStore::open(m_file)->rememberStudy("1", "/data", "CT").ok());
    SQLite::Database(m_file, SQLite::OPEN_READWRITE)
        .exec("DROP TABLE former_study; DROP TABLE listed_series; DROP TABLE listed; PRAGMA user_version=3");
    auto list = open();
    QVERIFY(list.ok() && list->note().empty());
    QCOMPARE(uidsOf(list->studies({})), QStringList{});
    QVERIFY(*enter(*list, studyOf("1", "A", {makeFile(at("a"), "x")})));
    QCOMPARE(StudyStore::open(m_file)->findings("1")->size(), std::size_t(1));
    QCOMPARE(StudyStore::open(m_file)->recentStudies(5)->size(), std::size_t(1));
  }

  void saysThatADamagedListWasBegunAnew() {
    {
      auto list = open();
      QVERIFY(*enter(*list, studyOf("1", "A", {makeFile(at("a"), "x")})));
    }
    QFile file(QString::fromStdString(m_file.string()));
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(4096));
    file.write(QByteArray(static_cast<int>(file.size()) - 4096, '\xA5'));
    file.close();
    auto list = open();
    QVERIFY(list.ok());
    QVERIFY(!list->note().empty());
    QCOMPARE(uidsOf(list->studies({})), QStringList{});
    QCOMPARE(modeOf(m_file), 0600);
  }

  void leavesOutWhatATamperedLineSaysAboutFiles() {
    auto list = open();
    QVERIFY(*enter(*list, studyOf("1", "A", {makeFile(at("a"), "x")})));
    SQLite::Database direct(m_file, SQLite::OPEN_READWRITE);
    for (const char* text :
         {R"(no json)", R"([["/etc",[["passwd",1]]]])", R"([["/etc",[["../passwd",1,1]]]])",
          R"([["etc",[["passwd",1,1]]]])", R"([["/etc",[["",1,1]]]])", R"({"a":1})", R"([[7,[[7,7,7]]]])"}) {
      SQLite::Statement update(direct, "UPDATE listed_series SET files=?");
      update.bind(1, text);
      update.exec();
      const auto series = list->seriesOf("1");
      QVERIFY2(series.ok() && (*series)[0].files.empty(), text);
    }
  }

  void hasAStudyOnTheDiskWhenEnteringReturns() {
    const Study study = studyOf("1", "A", {makeFile(at("a"), "x")});
    const pid_t child = ::fork();
    if (child == 0) {
      auto list = open();
      if (list.ok() && enter(*list, study).ok()) ::kill(::getpid(), SIGKILL);
      ::_exit(1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    QVERIFY(WIFSIGNALED(status));
    QCOMPARE(uidsOf(open()->studies({})), QStringList{"1"});
  }

  /// Up to version 4 the image files of a folder were one line.
  void givesEachImageFileALineOfItsOwn() {
    const auto a = makeFile(at("disc/a.png"), "one"), b = makeFile(at("disc/b.png"), "second");
    const auto lone = makeFile(at("lone/c.nii"), "c");
    const auto folder = [](const char* uid, const std::vector<std::pair<const char*, std::filesystem::path>>& files) {
      Study study;
      study.uid = uid;
      study.description = "Image files";
      for (const auto& [series, file] : files)
        study.series.push_back(studyOf(uid, "", {file}, "", series).series.front());
      return study;
    };
    {
      auto list = open();
      QVERIFY(enter(*list, folder("folder:1", {{"file:a", a}, {"file:b", b}}), ListingReason::Opened).ok());
      QVERIFY(enter(*list, folder("folder:2", {{"file:c", lone}})).ok());
      QVERIFY(enter(*list, studyOf("1.2.1", "EVA", {a})).ok());
      QVERIFY(list->setNote("folder:1", "left side").ok() && list->setNote("folder:2", "call back").ok());
      QVERIFY(list->setStatus("folder:1", StudyStatus::Reported).ok());
      QVERIFY(list->setStatus("folder:2", StudyStatus::Reported).ok());
      auto store = StudyStore::open(m_file);
      Finding finding;
      finding.id = "f";
      finding.seriesUid = "file:b";
      QVERIFY(store->saveFindings("folder:1", {finding}).ok());
      QVERIFY(store->saveDraft("folder:2", {"", "", "", "of the only file", ""}).ok());
      SQLite::Database(m_file, SQLite::OPEN_READWRITE).exec("DROP TABLE former_study; PRAGMA user_version=4");
    }
    auto list = open();
    QVERIFY2(list.ok(), list.ok() ? "" : list.error().detail.c_str());
    QStringList uids = uidsOf(list->studies({}));
    uids.sort();
    QCOMPARE(uids, (QStringList{"1.2.1", "file:a", "file:b", "file:c"}));
    const auto first = list->study("file:a"), second = list->study("file:b"), third = list->study("file:c");
    QCOMPARE(first->description, std::string("a.png"));
    QCOMPARE(first->location, a.string());
    QCOMPARE(second->bytes, std::uint64_t(6));
    QCOMPARE(first->imageCount, 1);
    QVERIFY(!first->openedAt.empty() && third->openedAt.empty());
    // One report of two files says of neither that it was reported; a note of both says so.
    QCOMPARE(first->status, StudyStatus::New);
    QCOMPARE(second->status, StudyStatus::Analysed);
    QCOMPARE(
        first->note,
        std::string("One study with 1 other image file until each became its own, and reported as such: left side"));
    QCOMPARE(uidsOf(list->studies({.text = "left side"})).size(), 2);
    // Where there was one file only, nothing changes but the name.
    QCOMPARE(third->status, StudyStatus::Reported);
    QCOMPARE(third->note, std::string("call back"));
    const auto store = StudyStore::open(m_file);
    QCOMPARE((*store->draft("file:c"))->impression, std::string("of the only file"));
    QVERIFY(!*store->sharedDraft("file:c"));
    QCOMPARE(list->seriesOf("file:a")->at(0).files.at(0).path, a);
  }

  void entersManyStudiesTogether() {
    const auto a = makeFile(at("disc/IM1"), "one");
    auto list = open();
    auto other = open();
    QVERIFY(list.ok() && other.ok());
    QVERIFY(enter(*list, studyOf("1", "EVA", {a})).ok());
    bool refused = false;
    QStringList seen;
    const auto written = list->together([&] {
      static_cast<void>(enter(*list, studyOf("2", "EVA", {a})));
      // Of another patient: the others stay.
      refused = !enter(*list, studyOf("1", "ADAM", {a})).ok();
      static_cast<void>(enter(*list, studyOf("3", "EVA", {a})));
      // Nobody else sees any of it before the end.
      seen = uidsOf(other->studies({}));
    });
    QVERIFY(written.ok());
    QVERIFY(refused);
    QCOMPARE(seen, QStringList{"1"});
    QCOMPARE(uidsOf(other->studies({})), (QStringList{"3", "2", "1"}));
  }

  void foldsWhatIsLongAndWhatIsEmpty() {
    QCOMPARE(foldedText(""), std::string());
    QCOMPARE(foldedText("ÀÉ^ﬁ＝"), std::string("ae fi "));
    // One character of Arabic that unfolds to eighteen.
    std::string long1;
    for (int i = 0; i < 1000; ++i) long1 += "\xEF\xB7\xBA";
    QVERIFY(foldedText(long1).size() > long1.size());
    QVERIFY(searchWords("a b c d e f g h i j").size() == 8);
  }

 private:
  std::filesystem::path at(const char* name) const {
    return std::filesystem::path(m_folder->path().toStdString()) / name;
  }
  Result<StudyCatalogue> open() const { return StudyCatalogue::open(m_file); }

  std::unique_ptr<QTemporaryDir> m_folder;
  std::filesystem::path m_file;
};

QTEST_APPLESS_MAIN(TestStudyCatalogue)
#include "tst_study_catalogue.moc"
