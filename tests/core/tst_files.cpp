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
