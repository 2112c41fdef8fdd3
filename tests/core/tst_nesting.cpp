#include <QtTest>
#include <fstream>

#include "core/base/files.h"
#include "core/dicom/element_dump.h"
#include "core/dicom/study_scanner.h"
#include "tests/support/dicom_writer.h"
#include "tests/support/raw_dicom.h"

using namespace pellucid;
using namespace pellucid::test;

namespace {

std::string metaHeader(const std::string& syntax) {
  return RawDicom(syntax).bytes();
}

/// `levels` sequences inside each other, of undefined or of exact length.
std::string nested(int levels, bool explicitVr, bool exactLengths) {
  const std::uint32_t perLevel = explicitVr ? 20 : 16;
  std::string bytes = metaHeader(explicitVr ? "1.2.840.10008.1.2.1" : "1.2.840.10008.1.2");
  for (int level = levels; level > 0; --level) {
    const std::uint32_t inside = std::uint32_t(level - 1) * perLevel;
    bytes += std::string("\x08\x00\x40\x11", 4) + (explicitVr ? std::string("SQ\0\0", 4) : std::string());
    bytes += littleEndian(exactLengths ? inside + 8 : 0xFFFFFFFF, 4);
    bytes += std::string("\xFE\xFF\x00\xE0", 4);
    bytes += littleEndian(exactLengths ? inside : 0xFFFFFFFF, 4);
  }
  return bytes;
}

}  // namespace

class TestNesting : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void refusesFilesThatWouldExhaustTheStack_data() {
    QTest::addColumn<bool>("explicitVr");
    QTest::addColumn<bool>("exactLengths");
    QTest::addColumn<int>("levels");
    QTest::addColumn<bool>("fine");
    for (const bool explicitVr : {true, false})
      for (const bool exact : {true, false})
        for (const int levels : {3, 30, 100, 200000}) {
          const std::string name =
              std::to_string(levels) + (explicitVr ? " explicit" : " implicit") + (exact ? " exact" : "");
          QTest::newRow(name.c_str()) << explicitVr << exact << levels << (levels <= 30);
        }
  }
  void refusesFilesThatWouldExhaustTheStack() {
    QFETCH(bool, explicitVr);
    QFETCH(bool, exactLengths);
    QFETCH(int, levels);
    QFETCH(bool, fine);
    auto folder = TemporaryFolder::create();
    const auto file = folder->path() / "nested.dcm";
    std::ofstream(file, std::ios::binary) << nested(levels, explicitVr, exactLengths);
    Job job;
    const auto scan = scanDicomFiles({file}, job);
    QVERIFY(scan.ok());
    const std::string reason = scan->skipped.empty() ? "" : scan->skipped[0].reason;
    QCOMPARE(reason.find("nests its sequences") == std::string::npos, fine);
  }

  void looksIntoDeflatedFiles() {
    auto folder = TemporaryFolder::create();
    for (const int levels : {30, 10'000, 200'000}) {
      const auto file = folder->path() / "deflated.dcm";
      const std::string plain = nested(levels, true, false);
      const std::string inside = plain.substr(metaHeader("1.2.840.10008.1.2.1").size());
      // Qt puts its own length and zlib's two bytes before the deflated ones, a checksum behind.
      const std::string zlib = qCompress(QByteArray::fromStdString(inside)).toStdString();
      std::ofstream(file, std::ios::binary) << metaHeader("1.2.840.10008.1.2.1.99") << zlib.substr(6, zlib.size() - 10);
      const auto dump = dumpElements(file);
      const std::string reason = dump ? std::string() : dump.error().message;
      QCOMPARE(reason.find("nests its sequences") == std::string::npos, levels == 30);
    }
  }

  void manyItemsSideBySideAreNoNesting() {
    auto folder = TemporaryFolder::create();
    const auto file = folder->path() / "wide.dcm";
    std::string bytes = metaHeader("1.2.840.10008.1.2.1") + std::string("\x08\x00\x40\x11SQ\0\0\xFF\xFF\xFF\xFF", 12);
    for (int i = 0; i < 5000; ++i)
      bytes += i % 2 != 0 ? std::string("\xFE\xFF\x00\xE0\0\0\0\0", 8)
                          : std::string("\xFE\xFF\x00\xE0\xFF\xFF\xFF\xFF\xFE\xFF\x0D\xE0\0\0\0\0", 16);
    bytes += std::string("\xFE\xFF\xDD\xE0\0\0\0\0", 8);
    std::ofstream(file, std::ios::binary) << bytes;
    const auto dump = dumpElements(file);
    QVERIFY(dump.ok());
    QCOMPARE(dump->lines.at(1).length, 5000U);
  }

  // What stands between the start of the file and the sequences must not hide them.
  void refusesThemBehindDamageAndCompression_data() {
    QTest::addColumn<QByteArray>("bytes");
    const std::string plain = nested(100000, true, false);
    const std::size_t start = metaHeader("1.2.840.10008.1.2.1").size();
    std::string damaged = plain;
    damaged.insert(start, std::string("\x08\0\x05\0??\x04\0\0\0\0\0", 12));
    QTest::newRow("a value representation that does not exist") << QByteArray::fromStdString(damaged);
    damaged = plain;
    damaged.insert(start, std::string("\x08\0\x05\0CS\x03\0ABC", 11));
    QTest::newRow("a value of odd length") << QByteArray::fromStdString(damaged);
    // PS3.5 A.5: raw deflate, which is what qCompress makes between its own head of 4 bytes, zlib's of 2, and a
    // checksum.
    const QByteArray packed = qCompress(QByteArray::fromStdString(plain.substr(start)));
    QTest::newRow("deflate") << QByteArray::fromStdString(metaHeader("1.2.840.10008.1.2.1.99")) +
                                    packed.mid(6, packed.size() - 10);
  }
  void refusesThemBehindDamageAndCompression() {
    QFETCH(QByteArray, bytes);
    auto folder = TemporaryFolder::create();
    const auto file = folder->path() / "nested.dcm";
    std::ofstream(file, std::ios::binary) << bytes.toStdString();
    const auto dump = dumpElements(file);
    QVERIFY(!dump.ok());
    QVERIFY2(dump.error().message.find("nests its sequences") != std::string::npos, dump.error().message.c_str());
  }

  void passesTheFilesOfRealScanners() {
    const std::filesystem::path data = PELLUCID_DATA_DIR;
    if (!std::filesystem::exists(data / "dicom")) QSKIP("The reference data are not here");
    Job job;
    const auto scan = scanDicomFiles(filesIn(data / "dicom"), job);
    QVERIFY(scan.ok());
    for (const auto& skipped : scan->skipped)
      QVERIFY2(skipped.reason.find("nests its") == std::string::npos, skipped.file.filename().c_str());
    QVERIFY(scan->filesSeen > 500);
  }
};

QTEST_APPLESS_MAIN(TestNesting)
#include "tst_nesting.moc"
