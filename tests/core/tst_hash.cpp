#include <QtTest>

#include "core/base/files.h"
#include "core/base/hash.h"

using namespace pellucid;

class TestHash : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void equalsThePublishedVectors() {  // FIPS 180-4, examples of NIST
    QCOMPARE(QString::fromStdString(sha256Hex("abc")),
             QString("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    QCOMPARE(QString::fromStdString(sha256Hex("")),
             QString("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
  }
  void ofAFileEqualsThatOfItsBytes() {
    const auto folder = TemporaryFolder::create();
    const std::string bytes(3000000, 'x');
    QVERIFY(writeFile(folder->path() / "f", bytes).ok());
    QVERIFY(*sha256OfFile(folder->path() / "f") == sha256Hex(bytes));
    QVERIFY(!sha256OfFile(folder->path() / "absent").ok());
  }
  void aSampleTellsFilesApartAndReadsLittle() {
    const auto folder = TemporaryFolder::create();
    const auto sample = [&](const std::string& bytes) {
      if (!writeFile(folder->path() / "f", bytes).ok()) return std::string("not written");
      return *sampleOfFile(folder->path() / "f");
    };
    std::string bytes(3000000, 'x');
    const std::string first = sample(bytes);
    QCOMPARE(sample(bytes), first);
    QVERIFY(sample(bytes + "x") != first);
    bytes.front() = 'y';
    QVERIFY(sample(bytes) != first);
    bytes.front() = 'x';
    bytes.back() = 'y';
    QVERIFY(sample(bytes) != first);
    QVERIFY(sample("") != sample("a"));
    QVERIFY(!sampleOfFile(folder->path() / "absent").ok());
  }
};

QTEST_APPLESS_MAIN(TestHash)
#include "tst_hash.moc"
