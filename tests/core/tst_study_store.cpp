#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <SQLiteCpp/SQLiteCpp.h>

#include <QtTest>
#include <nlohmann/json.hpp>

#include "core/base/log.h"
#include "core/store/study_store.h"

using namespace pellucid;

namespace {

Finding finding(const std::string& id, FindingState state = FindingState::Proposed) {
  Finding made;
  made.id = id;
  made.text = "Text of " + id;
  made.state = state;
  made.comment = "Comment with 'quotes' and \"more\"";
  made.reader = "Dr. Reader";
  made.reviewedAt = "2026-03-01T15:00:00+01:00";
  made.probability = 0.5;
  return made;
}

Annotation annotation(const std::string& id, const std::string& lesion = {}) {
  Annotation made;
  made.id = id;
  made.points = {{1, 2}, {3, 4}};
  made.plane.size = {64, 48, 1};
  made.text = "Text of 'it'";
  made.lesion = lesion;
  made.seriesUid = "1.2.3";
  return made;
}

template <typename Made>
Made of(const std::string& seriesUid, Made made) {
  made.seriesUid = seriesUid;
  return made;
}

std::vector<Finding> manyFindings(int count, int round) {
  std::vector<Finding> findings;
  for (int i = 0; i < count; ++i) {
    findings.push_back(finding("f" + std::to_string(i)));
    findings.back().comment = std::to_string(round);
  }
  return findings;
}

}  // namespace

class TestStudyStore : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath("new folder/studies.sqlite").toStdString();
  }

  void keepsEverythingOverReopening() {
    {
      auto store = StudyStore::open(m_file);
      QVERIFY(store.ok());
      QVERIFY(store->note().empty());
      QVERIFY(store->rememberStudy("2.25.1", "/data/a.zip", "CT, chest").ok());
      QVERIFY(store->saveFindings("2.25.1", {finding("b", FindingState::Edited), finding("a")}).ok());
      QVERIFY(store->saveDraft("2.25.1", {"Dr. Reader", "Cough", "None", "Two lines\nof text", ""}).ok());
      QVERIFY(store->acceptGate("Dr. Reader", "gate-1").ok());
    }
    auto store = StudyStore::open(m_file);
    QVERIFY(store.ok());
    const auto findings = store->findings("2.25.1");
    QVERIFY(findings.ok());
    QCOMPARE(findings->size(), std::size_t(2));
    QCOMPARE(toJson((*findings)[0]).dump(), toJson(finding("b", FindingState::Edited)).dump());
    QCOMPARE((*findings)[1].id, std::string("a"));
    QVERIFY(store->findings("2.25.2")->empty());
    const auto draft = store->draft("2.25.1");
    QVERIFY(draft.ok() && *draft);
    QCOMPARE((*draft)->impression, std::string("Two lines\nof text"));
    QCOMPARE((*draft)->savedAt.size(), std::size_t(25));
    QVERIFY(!*store->draft("2.25.2"));
    QCOMPARE((*store->gateAcceptance("gate-1"))->who, std::string("Dr. Reader"));
    QVERIFY(!*store->gateAcceptance("gate-2"));
    QCOMPARE(store->recentStudies(10)->size(), std::size_t(1));
    QCOMPARE((*store->recentStudies(10))[0].path, std::string("/data/a.zip"));
  }
  void listsTheNewestStudyFirstAndAHundredAtMost() {
    auto store = StudyStore::open(m_file);
    for (int i = 0; i < 105; ++i) QVERIFY(store->rememberStudy("2.25." + std::to_string(i), "p", "t").ok());
    QVERIFY(store->rememberStudy("2.25.50", "again", "t").ok());
    const auto recent = store->recentStudies(1000);
    QCOMPARE(recent->size(), std::size_t(100));
    QCOMPARE((*recent)[0].studyUid, std::string("2.25.50"));
    QCOMPARE((*recent)[1].studyUid, std::string("2.25.104"));
    QVERIFY(store->saveFindings("2.25.50", {finding("a")}).ok());
    QVERIFY(store->forgetRecentStudies().ok());
    QVERIFY(store->recentStudies(1000)->empty());
    QCOMPARE(store->findings("2.25.50")->size(), std::size_t(1));
  }
  void forgetsAStudyWithAllThatBelongsToIt() {
    auto store = StudyStore::open(m_file);
    QVERIFY(store->saveFindings("2.25.1", {finding("a")}).ok());
    QVERIFY(store->saveDraft("2.25.1", {}).ok());
    QVERIFY(store->forgetStudy("2.25.1").ok());
    QVERIFY(store->findings("2.25.1")->empty());
    QVERIFY(!*store->draft("2.25.1"));
  }
  void keepsEachAnnotationByItself() {
    const AnnotatedStudy first{"2.25.1", "patient", "20260301"};
    {
      auto store = StudyStore::open(m_file);
      for (const char* id : {"a", "b", "c"}) QVERIFY(store->saveAnnotation(first, annotation(id)).ok());
      Annotation changed = annotation("b");
      changed.points[0] = {9, 9};
      QVERIFY(store->saveAnnotation(first, changed).ok());
      QVERIFY(store->removeAnnotation("2.25.1", "a").ok());
      QVERIFY(store->saveFindings("2.25.1", {finding("f")}).ok());
    }
    auto store = StudyStore::open(m_file);
    const auto kept = store->annotations("2.25.1");
    QVERIFY(kept.ok());
    QCOMPARE(kept->size(), std::size_t(2));
    QCOMPARE((*kept)[0].points[0], (PlanePoint{9, 9}));
    QVERIFY((*kept)[1] == annotation("c"));
    QVERIFY(store->annotations("2.25.2")->empty());
    QVERIFY(store->forgetStudy("2.25.1").ok());
    QVERIFY(store->annotations("2.25.1")->empty());
  }
  void findsALesionInAllStudiesOfThePatientAndOfNobodyElse() {
    Patient jane;
    jane.id = "PID-1";
    jane.name.alphabetic = "DOE^Jane";
    Patient john = jane;
    john.id = "PID-2";
    QVERIFY(patientKey(jane) != patientKey(john));
    QVERIFY(patientKey(Patient()).empty());
    QVERIFY(!QString::fromStdString(patientKey(jane)).contains("DOE"));
    auto store = StudyStore::open(m_file);
    QVERIFY(store->saveAnnotation({"2.25.2", patientKey(jane), "20260301"}, annotation("b", "L1")).ok());
    QVERIFY(store->saveAnnotation({"2.25.1", patientKey(jane), "20250301"}, annotation("a", "L1")).ok());
    QVERIFY(store->saveAnnotation({"2.25.1", patientKey(jane), "20250301"}, annotation("c")).ok());
    QVERIFY(store->saveAnnotation({"2.25.3", patientKey(john), "20250301"}, annotation("d", "L1")).ok());
    QVERIFY(store->saveAnnotation({"2.25.4", "", "20250301"}, annotation("e", "L1")).ok());
    const auto records = store->lesions(patientKey(jane));
    QVERIFY(records.ok());
    QCOMPARE(records->size(), std::size_t(2));
    QCOMPARE((*records)[0].date, std::string("20250301"));
    QCOMPARE((*records)[1].annotation.id, std::string("b"));
    QVERIFY(store->lesions("")->empty());
  }
  void leavesOutAnAnnotationThatCannotBeRead() {
    {
      auto store = StudyStore::open(m_file);
      QVERIFY(store->saveAnnotation({"2.25.1", "p", ""}, annotation("a")).ok());
      QVERIFY(store->saveAnnotation({"2.25.1", "p", ""}, annotation("b")).ok());
    }
    SQLite::Database(m_file, SQLite::OPEN_READWRITE).exec("UPDATE annotation SET json='{\"kind\":7}' WHERE id='a'");
    const auto kept = StudyStore::open(m_file)->annotations("2.25.1");
    QVERIFY(kept.ok());
    QCOMPARE(kept->size(), std::size_t(1));
  }
  void bringsAFileOfVersionOneUpToDate() {
    {
      auto store = StudyStore::open(m_file);
      QVERIFY(store->saveFindings("2.25.1", {finding("old")}).ok());
    }
    SQLite::Database(m_file, SQLite::OPEN_READWRITE)
        .exec(
            "DROP TABLE former_study; DROP TABLE listed_series; DROP TABLE listed; DROP TABLE segment_slice; DROP "
            "TABLE "
            "segmentation; DROP TABLE annotation; PRAGMA user_version=1");
    auto store = StudyStore::open(m_file);
    QVERIFY(store.ok());
    QVERIFY(store->note().empty());
    QCOMPARE(store->findings("2.25.1")->size(), std::size_t(1));
    QVERIFY(store->saveAnnotation({"2.25.1", "p", ""}, annotation("a")).ok());
    QCOMPARE(store->annotations("2.25.1")->size(), std::size_t(1));
  }
  /// Up to version 4 the image files of a folder were one study.
  void givesEachImageFileWhatWasMadeOnIt() {
    {
      auto store = StudyStore::open(m_file);
      QVERIFY(store
                  ->saveFindings("folder:1", {of("file:a", finding("on a")), of("file:b#2", finding("on b")),
                                              of("2.25.9", finding("of DICOM without a study"))})
                  .ok());
      QVERIFY(store->saveAnnotation({"folder:1", "", ""}, of("file:b#2", annotation("line"))).ok());
      QVERIFY(store->saveSegments("folder:1", {"file:a", "{}", {{3, "x"}, {4, "y"}}}).ok());
      QVERIFY(store->saveDraft("folder:1", {"R", "", "", "of one of the two", ""}).ok());
    }
    makeItVersion4();
    auto store = StudyStore::open(m_file);
    QVERIFY2(store.ok(), store.ok() ? "" : store.error().detail.c_str());
    QCOMPARE(store->findings("file:a")->size(), std::size_t(1));
    QCOMPARE(store->findings("file:a")->at(0).id, std::string("on a"));
    QCOMPARE(store->findings("file:b")->at(0).seriesUid, std::string("file:b#2"));
    QCOMPARE(store->findings("folder:1")->size(), std::size_t(1));
    QCOMPARE(store->annotations("file:b")->at(0).id, std::string("line"));
    QVERIFY(store->annotations("folder:1")->empty());
    const auto segments = store->segments("file:a");
    QCOMPARE(segments->size(), std::size_t(1));
    QCOMPARE(segments->at(0).slices, (std::map<int, std::string>{{3, "x"}, {4, "y"}}));
    QVERIFY(store->segments("folder:1")->empty() && store->segments("file:b")->empty());
    // Of which file the text speaks is not known: it is no draft of either, and neither loses it.
    for (const char* uid : {"file:a", "file:b"}) {
      QVERIFY(!*store->draft(uid));
      const auto shared = store->sharedDraft(uid);
      QVERIFY(shared.ok() && *shared);
      QCOMPARE((*shared)->draft.impression, std::string("of one of the two"));
      QCOMPARE((*shared)->files, 2);
    }
    QVERIFY(!*store->sharedDraft("file:c"));
  }
  void keepsTheLaterOfTwoJudgementsAndSegmentations() {
    {
      // The folder got another name when its oldest file was replaced.
      auto store = StudyStore::open(m_file);
      Finding early = of("file:a", finding("same", FindingState::Accepted));
      Finding late = of("file:a", finding("same", FindingState::Rejected));
      late.reviewedAt = "2026-04-01T15:00:00+01:00";
      QVERIFY(store->saveFindings("folder:2", {late}).ok());
      QVERIFY(store->saveFindings("folder:1", {early}).ok());
      QVERIFY(store->saveSegments("folder:1", {"file:a", "{}", {{1, "old"}, {2, "old"}}}).ok());
      QVERIFY(store->saveSegments("folder:2", {"file:a", "{}", {{2, "new"}}}).ok());
    }
    makeItVersion4();
    auto store = StudyStore::open(m_file);
    QCOMPARE(store->findings("file:a")->size(), std::size_t(1));
    QCOMPARE(store->findings("file:a")->at(0).state, FindingState::Rejected);
    QCOMPARE(store->segments("file:a")->at(0).slices, (std::map<int, std::string>{{2, "new"}}));
    QCOMPARE(store->segments("folder:1")->size(), std::size_t(1));
  }
  void leavesWhatCannotBeReadWhereItIs() {
    {
      auto store = StudyStore::open(m_file);
      QVERIFY(store->saveFindings("folder:1", {of("file:a", finding("a")), of("file:a", finding("b"))}).ok());
    }
    makeItVersion4("UPDATE finding SET json='{broken' WHERE id='b'");
    auto store = StudyStore::open(m_file);
    QVERIFY(store.ok());
    QCOMPARE(store->findings("file:a")->size(), std::size_t(1));
    SQLite::Database database(m_file, SQLite::OPEN_READONLY);
    QCOMPARE(database.execAndGet("SELECT count(*) FROM finding WHERE study_uid='folder:1'").getInt(), 1);
  }
  void keepsSegmentsBySlice() {
    auto store = StudyStore::open(m_file);
    StoredSegments segments{"2.25.5", "{}", {{3, std::string("\x01\x00\x02", 3)}, {4, "b"}}};
    QVERIFY(store->saveSegments("2.25.1", segments).ok());
    QVERIFY(store->saveSegments("2.25.1", {"2.25.5", "{\"version\":1}", {{4, ""}, {9, "c"}}}).ok());
    QVERIFY(store->saveSegments("2.25.1", {"2.25.6", "{}", {}}).ok());
    auto kept = StudyStore::open(m_file)->segments("2.25.1");
    QVERIFY(kept.ok());
    QCOMPARE(kept->size(), std::size_t(2));
    QCOMPARE(kept->at(0).header, std::string("{\"version\":1}"));
    QCOMPARE(kept->at(0).slices, (std::map<int, std::string>{{3, std::string("\x01\x00\x02", 3)}, {9, "c"}}));
    QVERIFY(kept->at(1).slices.empty());
    QVERIFY(store->segments("2.25.2")->empty());
    QVERIFY(store->forgetStudy("2.25.1").ok());
    QVERIFY(store->segments("2.25.1")->empty());
  }
  void hasAnAnnotationOnTheDiskWhenSavingReturns() {
    const pid_t child = ::fork();
    if (child == 0) {
      auto store = StudyStore::open(m_file);
      if (store.ok() && store->saveAnnotation({"2.25.1", "p", ""}, annotation("a")).ok()) ::kill(::getpid(), SIGKILL);
      ::_exit(1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    QVERIFY(WIFSIGNALED(status));
    auto store = StudyStore::open(m_file);
    QVERIFY(store.ok() && store->note().empty());
    QCOMPARE(store->annotations("2.25.1")->size(), std::size_t(1));
  }
  void movesADamagedFileAsideAndSaysSo_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text") << QByteArray(5000, 'x');
    QTest::newRow("truncated header") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("damaged page") << QByteArray();
    QTest::newRow("another program's database") << QByteArray("other");
  }
  void movesADamagedFileAsideAndSaysSo() {
    QFETCH(QByteArray, content);
    QDir().mkpath(m_folder->filePath("new folder"));
    QFile file(QString::fromStdString(m_file));
    if (content.isEmpty() || content == "other") {
      {
        auto store = StudyStore::open(m_file);
        QVERIFY(store->saveFindings("2.25.1", manyFindings(200, 1)).ok());
      }
      QVERIFY(file.open(QIODevice::ReadWrite));
      if (content == "other") {
        file.seek(68);  // Application id in the header of the file format.
        file.write("ELSE");
      } else {
        file.seek(4096);
        file.write(QByteArray(file.size() - 4096, '\xA5'));
      }
    } else {
      QVERIFY(file.open(QIODevice::WriteOnly));
      file.write(content);
    }
    file.close();
    auto store = StudyStore::open(m_file);
    QVERIFY(store.ok());
    QVERIFY(QString::fromStdString(store->note()).contains("new, empty one was begun"));
    QVERIFY(store->findings("2.25.1")->empty());
    QVERIFY(store->saveFindings("2.25.1", {finding("a")}).ok());
    QCOMPARE(QDir(m_folder->filePath("new folder")).entryList({"studies.sqlite.damaged-*"}).size(), 1);
    QVERIFY(StudyStore::open(m_file)->note().empty());
  }
  void refusesAFileOfALaterVersion() {
    QVERIFY(StudyStore::open(m_file).ok());
    QFile file(QString::fromStdString(m_file));
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(60);  // User version in the header of the file format, big endian.
    file.write(QByteArray("\0\0\0\x63", 4));
    file.close();
    const auto store = StudyStore::open(m_file);
    QVERIFY(!store.ok());
    QCOMPARE(store.error().code, ErrorCode::Unsupported);
  }
  void letsTwoConnectionsWriteInTurn() {
    auto first = StudyStore::open(m_file);
    auto second = StudyStore::open(m_file);
    QVERIFY(first.ok() && second.ok());
    for (int i = 0; i < 20; ++i) {
      QVERIFY(first->saveFindings("2.25.1", manyFindings(5, i)).ok());
      QCOMPARE((*second->findings("2.25.1"))[0].comment, std::to_string(i));
      QVERIFY(second->saveFindings("2.25.2", manyFindings(5, i)).ok());
      QCOMPARE((*first->findings("2.25.2"))[4].comment, std::to_string(i));
    }
  }
  void keepsTheLastCommitWhenKilledInTheMiddleOfAWrite() {
    int pipeEnds[2];
    QVERIFY(::pipe(pipeEnds) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
      auto store = StudyStore::open(m_file);
      for (int round = 1; store.ok(); ++round) {
        if (!store->saveFindings("2.25.1", manyFindings(500, round)).ok()) break;
        if (::write(pipeEnds[1], &round, sizeof round) < 0) break;
      }
      ::_exit(1);
    }
    ::close(pipeEnds[1]);
    int committed = 0;
    for (int i = 0; i < 5; ++i) QVERIFY(::read(pipeEnds[0], &committed, sizeof committed) == sizeof committed);
    ::usleep(3000);  // Somewhere inside the next transactions.
    ::kill(child, SIGKILL);
    int status = 0;
    ::waitpid(child, &status, 0);
    QVERIFY(WIFSIGNALED(status));
    while (::read(pipeEnds[0], &committed, sizeof committed) == sizeof committed) {
    }
    ::close(pipeEnds[0]);
    auto store = StudyStore::open(m_file);
    QVERIFY(store.ok());
    QVERIFY(store->note().empty());
    const auto findings = store->findings("2.25.1");
    QCOMPARE(findings->size(), std::size_t(500));
    // The commit that the child reported, or the one that was done before it could report it; never a mixture.
    const int round = std::stoi((*findings)[0].comment);
    QVERIFY(round == committed || round == committed + 1);
    for (const Finding& each : *findings) QCOMPARE(each.comment, (*findings)[0].comment);
  }
  void isReadableByItsUserAloneAndHoldsNothingAfterForgetting() {
    {
      auto store = StudyStore::open(m_file);
      Finding planted = finding("a");
      planted.comment = "PLANTEDCOMMENT";
      QVERIFY(store->saveFindings("2.25.1", {planted}).ok());
      struct stat state {};
      QVERIFY(::stat(m_file.c_str(), &state) == 0);
      QCOMPARE(static_cast<int>(state.st_mode & 0777), 0600);
      QVERIFY(store->forgetStudy("2.25.1").ok());
    }
    QFile file(QString::fromStdString(m_file));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("PLANTEDCOMMENT"));
  }
  void saysWhenItCannotWrite() {
    const auto store = StudyStore::open("/proc/pellucid/studies.sqlite");
    QVERIFY(!store.ok());
    QCOMPARE(store.error().code, ErrorCode::OutOfDisk);
  }

 private:
  void makeItVersion4(const std::string& more = {}) const {
    SQLite::Database(m_file, SQLite::OPEN_READWRITE).exec("DROP TABLE former_study; PRAGMA user_version=4; " + more);
  }

  std::unique_ptr<QTemporaryDir> m_folder;
  std::string m_file;
};

QTEST_APPLESS_MAIN(TestStudyStore)
#include "tst_study_store.moc"
