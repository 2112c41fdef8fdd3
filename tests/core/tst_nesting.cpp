#include <QtTest>
#include <fstream>

#include "core/base/files.h"
#include "core/dicom/nesting_p.h"
#include "core/dicom/study_scanner.h"
#include "tests/support/dicom_writer.h"

using namespace pellucid;
using namespace pellucid::test;

namespace {

void number(std::string& bytes, std::uint32_t value, int count) {
  for (int i = 0; i < count; ++i) bytes += char(value >> 8 * i & 0xFF);
}

std::string metaHeader(const std::string& syntax) {
  std::string bytes = std::string(128, '\0') + "DICM";
  std::string uid = syntax;
  if (uid.size() % 2 != 0) uid += '\0';
  bytes += std::string("\x02\x00\x10\x00UI", 6);
  number(bytes, std::uint32_t(uid.size()), 2);
  return bytes + uid;
}

/// `levels` sequences inside each other, of undefined or of exact length.
std::string nested(int levels, bool explicitVr, bool exactLengths) {
  const std::uint32_t perLevel = explicitVr ? 20 : 16;
  std::string bytes = metaHeader(explicitVr ? "1.2.840.10008.1.2.1" : "1.2.840.10008.1.2");
  for (int level = levels; level > 0; --level) {
    const std::uint32_t inside = std::uint32_t(level - 1) * perLevel;
    bytes += std::string("\x08\x00\x40\x11", 4) + (explicitVr ? std::string("SQ\0\0", 4) : std::string());
    number(bytes, exactLengths ? inside + 8 : 0xFFFFFFFF, 4);
    bytes += std::string("\xFE\xFF\x00\xE0", 4);
    number(bytes, exactLengths ? inside : 0xFFFFFFFF, 4);
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
    QCOMPARE(nestsWithinReason(file), fine);
    Job job;
    const auto scan = scanDicomFiles({file}, job);
    QVERIFY(scan.ok());
    if (!fine) QVERIFY(scan->skipped.at(0).reason.find("nests its sequences") != std::string::npos);
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
      QCOMPARE(nestsWithinReason(file), levels == 30);
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
    QVERIFY(nestsWithinReason(file));
  }

  void passesTheFilesOfRealScanners() {
    const std::filesystem::path data = PELLUCID_DATA_DIR;
    if (!std::filesystem::exists(data / "dicom")) QSKIP("The reference data are not here");
    int files = 0;
    for (const auto& file : filesIn(data / "dicom")) {
      if (!looksLikeDicom(file)) continue;
      QVERIFY2(nestsWithinReason(file), file.filename().c_str());
      ++files;
    }
    QVERIFY(files > 500);
  }
};

QTEST_APPLESS_MAIN(TestNesting)
#include "tst_nesting.moc"
