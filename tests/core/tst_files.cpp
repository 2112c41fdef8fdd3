#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QScopeGuard>
#include <QtTest>

#include "core/base/files.h"

using namespace pellucid;
namespace fs = std::filesystem;

class TestFiles : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void writesAllOrNothing() {
    const auto folder = TemporaryFolder::create();
    QVERIFY(folder.ok());
    const fs::path file = folder->path() / "a.txt";
    QVERIFY(writeFile(file, "one").ok());
    QVERIFY(writeFile(file, "two").ok());
    QCOMPARE(QString::fromStdString(*readTextFile(file, 10)), QString("two"));
    QCOMPARE(std::distance(fs::directory_iterator(folder->path()), fs::directory_iterator()), 1);
  }
  void whatIsNotFinishedLeavesNothing() {
    const auto folder = TemporaryFolder::create();
    const fs::path file = folder->path() / "a.raw";
    QVERIFY(writeFile(file, "old").ok());
    {
      auto begun = NewFile::create(file);
      QVERIFY(begun.ok() && begun->write("new").ok());
    }
    QCOMPARE(QString::fromStdString(*readTextFile(file, 10)), QString("old"));
    QCOMPARE(std::distance(fs::directory_iterator(folder->path()), fs::directory_iterator()), 1);
    auto whole = NewFile::create(file);
    QVERIFY(whole.ok() && whole->write("n").ok() && whole->write("ew").ok() && whole->finish().ok());
    QCOMPARE(QString::fromStdString(*readTextFile(file, 10)), QString("new"));
  }
  void writesIntoAPipeInsteadOfReplacingIt() {
    const auto folder = TemporaryFolder::create();
    const fs::path pipe = folder->path() / "pipe";
    QVERIFY(::mkfifo(pipe.c_str(), 0600) == 0);
    const int reader = ::open(pipe.c_str(), O_RDONLY | O_NONBLOCK);
    const auto closed = qScopeGuard([reader] { ::close(reader); });
    QVERIFY(writeFile(pipe, "bytes").ok());
    QVERIFY(fs::is_fifo(pipe));
    char got[16] = {};
    QCOMPARE(::read(reader, got, sizeof got), ssize_t{5});
    QCOMPARE(QByteArray(got), QByteArray("bytes"));
  }
  void saysThatADiskIsFull() {
    // A link, so that nothing can replace the device itself, whoever runs this.
    const auto folder = TemporaryFolder::create();
    fs::create_symlink("/dev/full", folder->path() / "full");
    const auto result = writeFile(folder->path() / "full", "bytes");
    QVERIFY(!result.ok());
    QCOMPARE(result.error().code, ErrorCode::OutOfDisk);
    QVERIFY(result.error().message.find("no room left") != std::string::npos);
  }
  void saysThatTheFileCannotBeWritten() {
    // The kernel refuses new files there even to root, as a full or read-only disk does.
    const auto result = writeFile("/proc/pellucid.txt", "bytes");
    QVERIFY(!result.ok());
    QCOMPARE(result.error().code, ErrorCode::OutOfDisk);
  }
  void refusesMoreBytesThanAllowed() {
    const auto folder = TemporaryFolder::create();
    QVERIFY(writeFile(folder->path() / "b", "123456").ok());
    QVERIFY(!readTextFile(folder->path() / "b", 5).ok());
  }
  void temporaryFoldersVanishWithTheirContents() {
    fs::path path;
    {
      const auto folder = TemporaryFolder::create();
      path = folder->path();
      QVERIFY(writeFile(path / "c", "x").ok());
    }
    QVERIFY(!fs::exists(path));
  }
};

QTEST_APPLESS_MAIN(TestFiles)
#include "tst_files.moc"
