#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QtTest>

#include "core/base/hash.h"
#include "tests/core/listed_fixture.h"

using namespace pellucid;
using namespace pellucid::test;

namespace {

namespace fs = std::filesystem;

/// Files below a folder, relative.
QStringList below(const fs::path& folder) {
  QStringList names;
  std::error_code failure;
  for (fs::recursive_directory_iterator it(folder, failure), end; !failure && it != end; it.increment(failure))
    if (!it->is_directory()) names << QString::fromStdString(it->path().lexically_relative(folder).string());
  names.sort();
  return names;
}

/// The files of this process end at that size while this lives, as on a disk that is full.
class FullDisk {
 public:
  explicit FullDisk(rlim_t bytes) {
    ::getrlimit(RLIMIT_FSIZE, &m_before);
    m_handler = ::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{bytes, m_before.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &limit);
  }
  ~FullDisk() {
    ::setrlimit(RLIMIT_FSIZE, &m_before);
    ::signal(SIGXFSZ, m_handler);
  }

 private:
  rlimit m_before{};
  sighandler_t m_handler = SIG_DFL;
};

}  // namespace

/// Copies of studies: made whole or not at all, named by what is in them, checked, moved to the trash and back.
class TestManagedFiles : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_files = std::make_unique<ManagedFiles>(at("data"));
    m_study = studyOf("1.2.3", "Planted^Zyxwv",
                      {makeFile(at("disc/IM1"), "first"), makeFile(at("disc/IM2"), std::string(3'000'000, 'x'))});
  }

  void copiesUnderNamesOfItsOwn() {
    Job job;
    const auto outcome = m_files->copy(m_study, job);
    QVERIFY(outcome.ok());
    QCOMPARE(outcome->copied, 2);
    QCOMPARE(outcome->alreadyThere, 0);
    const QString study = QString::fromStdString(ManagedFiles::nameOf("1.2.3"));
    const QStringList copies = below(m_files->copies());
    QCOMPARE(copies.size(), 2);
    QVERIFY(copies.contains(study + "/" + QString::fromStdString(sha256Hex("first")) + ".dcm"));
    QVERIFY(!copies.join(' ').contains("IM1") && !copies.join(' ').contains("1.2.3"));
    QCOMPARE(contentOf(outcome->folder / (sha256Hex("first") + ".dcm")), std::string("first"));
    QCOMPARE(contentOf(at("disc/IM1")), std::string("first"));
    struct stat status {};
    QVERIFY(::stat((outcome->folder / (sha256Hex("first") + ".dcm")).c_str(), &status) == 0);
    QCOMPARE(static_cast<int>(status.st_mode & 0777), 0600);
    QVERIFY(::stat(m_files->copies().c_str(), &status) == 0);
    QCOMPARE(static_cast<int>(status.st_mode & 0777), 0700);
    QVERIFY(below(at("data/incoming")).isEmpty());
  }

  void studiesThatLostTheirUidsAreNotCopied() {
    Job job;
    m_study.uid = "folder:0123456789abcdef";
    const auto refused = m_files->copy(m_study, job);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::Unsupported);
    QVERIFY(below(m_files->copies()).isEmpty());
  }

  void clearingTheTrashLeavesWhatIsBeingCopied() {
    const fs::path incoming = at("data/incoming") / ManagedFiles::nameOf("1.2.3");
    makeFile(incoming / (sha256Hex("first") + ".dcm"), "first");
    QVERIFY(m_files->eraseAll().ok());
    QVERIFY(fs::exists(incoming / (sha256Hex("first") + ".dcm")));
  }

  void copiesTheSameFileOnce() {
    Job job;
    QVERIFY(m_files->copy(m_study, job).ok());
    const auto again = m_files->copy(m_study, job);
    QVERIFY(again.ok());
    QCOMPARE(again->copied, 0);
    QCOMPARE(again->alreadyThere, 2);
    QCOMPARE(below(m_files->copies()).size(), 2);
    // A later file of the study joins the others.
    m_study.series[0].instances[0].file = makeFile(at("later/IM3"), "third");
    QCOMPARE(m_files->copy(m_study, job)->copied, 1);
    QCOMPARE(below(m_files->copies()).size(), 3);
  }

  void makesADamagedCopyAgain() {
    Job job;
    const auto outcome = m_files->copy(m_study, job);
    const fs::path copy = outcome->folder / (sha256Hex("first") + ".dcm");
    makeFile(copy, "worse");
    QCOMPARE(m_files->copy(m_study, job)->copied, 1);
    QCOMPARE(contentOf(copy), std::string("first"));
  }

  void goesOnWhereAKilledProgramStopped() {
    const fs::path incoming = at("data/incoming") / ManagedFiles::nameOf("1.2.3");
    makeFile(incoming / (sha256Hex("first") + ".dcm"), "first");
    makeFile(incoming / (sha256Hex(std::string(3'000'000, 'x')) + ".dcm"), "not all of it");
    makeFile(incoming / "part-abcdef", "half");
    Job job;
    const auto outcome = m_files->copy(m_study, job);
    QVERIFY(outcome.ok());
    QCOMPARE(outcome->copied, 2);
    QCOMPARE(below(m_files->copies()).size(), 2);
    QCOMPARE(contentOf(outcome->folder / (sha256Hex(std::string(3'000'000, 'x')) + ".dcm")).size(),
             std::size_t(3'000'000));
    QVERIFY(below(at("data/incoming")).isEmpty());
  }

  void leavesNothingWhenItFails_data() {
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("code");
    QTest::newRow("a file that went away") << "gone" << static_cast<int>(ErrorCode::NotFound);
    QTest::newRow("a link") << "link" << static_cast<int>(ErrorCode::NotFound);
    QTest::newRow("a pipe that would never end") << "pipe" << static_cast<int>(ErrorCode::NotFound);
    QTest::newRow("a full disk") << "full" << static_cast<int>(ErrorCode::OutOfDisk);
    QTest::newRow("cancelled") << "cancel" << static_cast<int>(ErrorCode::Cancelled);
  }
  void leavesNothingWhenItFails() {
    QFETCH(QString, fault);
    QFETCH(int, code);
    const fs::path second = at("disc/IM2");
    Job job;
    std::unique_ptr<FullDisk> full;
    if (fault == "gone" || fault == "link" || fault == "pipe") fs::remove(second);
    if (fault == "link") fs::create_symlink(at("disc/IM1"), second);
    if (fault == "pipe") QVERIFY(::mkfifo(second.c_str(), 0600) == 0);
    if (fault == "full") full = std::make_unique<FullDisk>(1'000'000);
    if (fault == "cancel") job.cancel();
    const auto outcome = m_files->copy(m_study, job);
    full.reset();
    QVERIFY(!outcome.ok());
    QCOMPARE(static_cast<int>(outcome.error().code), code);
    const QString said = QString::fromStdString(outcome.error().message + outcome.error().detail);
    QVERIFY(fault == "cancel" || said.contains("nothing was copied"));
    QVERIFY(!said.contains("Zyxwv") && !said.contains("IM2") && !said.contains("1.2.3"));
    QVERIFY(below(at("data")).isEmpty());
    // What was there before stays, and it works when the reason has gone.
    if (fault != "full") return;
    Job second2;
    QVERIFY(m_files->copy(m_study, second2).ok());
  }

  void leavesNothingWhenCancelledBetweenTwoFiles() {
    Job* running = nullptr;
    Job job([&running](double fraction, const std::string&) {
      if (fraction > 0.4) running->cancel();
    });
    running = &job;
    QCOMPARE(m_files->copy(m_study, job).error().code, ErrorCode::Cancelled);
    QVERIFY(below(at("data")).isEmpty());
  }

  void copiesDicomFilesOnly() {
    m_study.series[0].format = FileFormat::Png;
    Job job;
    QCOMPARE(m_files->copy(m_study, job).error().code, ErrorCode::Unsupported);
    QVERIFY(below(at("data")).isEmpty());
  }

  void putsCopiesIntoTheTrashAndBack() {
    Job job;
    QVERIFY(m_files->copy(m_study, job).ok());
    QVERIFY(m_files->discard("1.2.3").ok());
    QVERIFY(below(m_files->copies()).isEmpty());
    QCOMPARE(below(m_files->trash()).size(), 2);
    // A second copy of the study meets the first in the trash.
    QVERIFY(m_files->copy(m_study, job).ok());
    QVERIFY(m_files->discard("1.2.3").ok());
    QCOMPARE(below(m_files->trash()).size(), 2);
    QVERIFY(m_files->bringBack("1.2.3").ok());
    QCOMPARE(below(m_files->copies()).size(), 2);
    QVERIFY(below(m_files->trash()).isEmpty());
    QVERIFY(m_files->discard("1.2.3").ok() && m_files->erase("1.2.3").ok());
    QVERIFY(below(at("data")).isEmpty());
    QVERIFY(m_files->discard("never copied").ok() && m_files->bringBack("never copied").ok());
    QVERIFY(fs::exists(at("disc/IM1")));
  }

  void checksLinksAndCopies() {
    Job job;
    auto links = listedSeriesOf(m_study);
    QCOMPARE(checkFiles(links, job)->sentence(), std::string("All 2 files are there and unchanged."));
    makeFile(at("disc/IM1"), "other");
    QCOMPARE(checkFiles(links, job)->sentence(), std::string("1 of 2 files has changed."));
    fs::remove(at("disc/IM2"));
    QCOMPARE(checkFiles(links, job)->sentence(), std::string("1 of 2 files is missing and 1 has changed."));
    QCOMPARE(checkFiles(links, job)->soundness(), StudySoundness::Missing);
    fs::remove(at("disc/IM1"));
    QCOMPARE(checkFiles(links, job)->sentence(), std::string("All 2 files are missing."));
  }

  void noticesACopyWhoseSizeAndTimeStayed() {
    auto list = StudyCatalogue::open(at("data/studies.sqlite"));
    Job job;
    const auto outcome = m_files->copy(m_study, job);
    const fs::path copy = outcome->folder / (sha256Hex("first") + ".dcm");
    Study copied =
        studyOf("1.2.3", "Planted^Zyxwv", {copy, outcome->folder / (sha256Hex(std::string(3'000'000, 'x')) + ".dcm")});
    QVERIFY(*enter(*list, copied));
    QCOMPARE(list->study("1.2.3")->place, StudyPlace::Copied);
    const auto time = fs::last_write_time(copy);
    makeFile(copy, "fir5t");
    fs::last_write_time(copy, time);
    const auto check = checkFiles(*list->seriesOf("1.2.3"), job);
    QCOMPARE(check->changed, 1);
    QVERIFY(list->setCheck("1.2.3", *check).ok());
    QCOMPARE(list->study("1.2.3")->soundness, StudySoundness::Changed);
    QCOMPARE(uidsOf(list->studies({.subset = StudySubset::WithFaults})), QStringList{"1.2.3"});
  }

  void findsTheCopiesOfARemovedStudy() {
    auto list = StudyCatalogue::open(at("data/studies.sqlite"));
    Job job;
    const auto outcome = m_files->copy(m_study, job);
    const fs::path copy = outcome->folder / (sha256Hex("first") + ".dcm");
    QVERIFY(*enter(*list, studyOf("1.2.3", "A", {copy})));
    // Opened from the disc again, the copies stay what is listed.
    QVERIFY(*enter(*list, studyOf("1.2.3", "A", {at("disc/IM1")}), ListingReason::Opened));
    QCOMPARE((*list->seriesOf("1.2.3"))[0].files[0].path, copy);
    QVERIFY(list->remove("1.2.3").ok());
    QVERIFY(!fs::exists(copy));
    QVERIFY(fs::exists((*list->seriesOf("1.2.3"))[0].files[0].path));
    QVERIFY(list->restore("1.2.3").ok());
    QVERIFY(fs::exists(copy));
    QVERIFY(list->remove("1.2.3").ok());
    QCOMPARE(*list->emptyTrash(0), 1);
    QVERIFY(below(m_files->trash()).isEmpty() && below(m_files->copies()).isEmpty());
  }

  void settlesWhatAKilledProgramLeftBetweenFolderAndList() {
    Job job;
    const auto outcome = m_files->copy(m_study, job);
    const fs::path copy = outcome->folder / (sha256Hex("first") + ".dcm");
    {
      auto list = StudyCatalogue::open(at("data/studies.sqlite"));
      QVERIFY(*enter(*list, studyOf("1.2.3", "A", {copy})));
    }
    // In the trash, but in the list.
    QVERIFY(m_files->discard("1.2.3").ok());
    QVERIFY(StudyCatalogue::open(at("data/studies.sqlite")).ok());
    QVERIFY(fs::exists(copy));
    // Out of the list, but not in the trash.
    QVERIFY(StudyCatalogue::open(at("data/studies.sqlite"))->remove("1.2.3").ok());
    QVERIFY(m_files->bringBack("1.2.3").ok());
    QVERIFY(StudyCatalogue::open(at("data/studies.sqlite")).ok());
    QVERIFY(!fs::exists(copy));
    QCOMPARE(below(m_files->trash()).size(), 2);
  }

  void dropsWhatWasAbandonedLongAgo() {
    const fs::path old = at("data/incoming/old"), fresh = at("data/incoming/fresh");
    makeFile(old / "a.dcm", "x");
    makeFile(fresh / "a.dcm", "x");
    fs::last_write_time(old, fs::file_time_type::clock::now() - std::chrono::hours(24 * 40));
    QVERIFY(m_files->eraseAbandoned(30).ok());
    QVERIFY(!fs::exists(old) && fs::exists(fresh));
  }

 private:
  fs::path at(const char* name) const { return fs::path(m_folder->path().toStdString()) / name; }

  std::unique_ptr<QTemporaryDir> m_folder;
  std::unique_ptr<ManagedFiles> m_files;
  Study m_study;
};

QTEST_APPLESS_MAIN(TestManagedFiles)
#include "tst_managed_files.moc"
