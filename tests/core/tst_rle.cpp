#include <QtTest>
#include <cstring>

#include "core/dicom/rle_p.h"

using namespace pellucid;

namespace {

/// A frame of the given segments, each with its own offset unless `offset` replaces the second one.
std::string frameOf(const std::vector<std::string>& segments, long offset = -1) {
  std::vector<std::uint32_t> header(16, 0);
  header[0] = std::uint32_t(segments.size());
  std::uint32_t at = 64;
  for (std::size_t i = 0; i < segments.size(); ++i) {
    header[i + 1] = at;
    at += std::uint32_t(segments[i].size());
  }
  if (offset >= 0) header[2] = std::uint32_t(offset);
  std::string bytes(reinterpret_cast<const char*>(header.data()), 64);
  for (const auto& segment : segments) bytes += segment;
  return bytes;
}

}  // namespace

class TestRle : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void decodesLiteralsRunsAndPadding() {
    std::byte out[6] = {};
    // Two literals, a run of three, a "no operation", a run of one.
    const std::string segment("\x01\x0A\x0B\xFE\x0C\x80\xFF\x0D\x00", 9);
    QVERIFY(decodeRle(frameOf({segment}), 6, 1, 1, out).ok());
    const char expected[] = {10, 11, 12, 12, 12, 13};
    QVERIFY(std::memcmp(out, expected, 6) == 0);
  }
  void putsTheMostSignificantSegmentLast() {
    std::byte out[4] = {};
    QVERIFY(decodeRle(frameOf({std::string("\x01\x12\x56", 3), std::string("\x01\x34\x78", 3)}), 2, 1, 2, out).ok());
    std::uint16_t values[2];
    std::memcpy(values, out, 4);
    QCOMPARE(int(values[0]), 0x1234);
    QCOMPARE(int(values[1]), 0x5678);
  }
  void interleavesColour() {
    std::byte out[6] = {};
    const std::string a("\x01\x01\x02", 3);
    const std::string b("\x01\x03\x04", 3);
    const std::string c("\x01\x05\x06", 3);
    QVERIFY(decodeRle(frameOf({a, b, c}), 2, 3, 1, out).ok());
    const char expected[] = {1, 3, 5, 2, 4, 6};
    QVERIFY(std::memcmp(out, expected, 6) == 0);
  }
  void refusesDamageWithoutTouchingForeignMemory_data() {
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char* name, const std::string& bytes) {
      QTest::newRow(name) << QByteArray(bytes.data(), qsizetype(bytes.size()));
    };
    const std::string good("\x01\x12\x56", 3);
    row("empty", "");
    row("header cut", std::string(40, '\0'));
    row("other number of segments", frameOf({good}));
    row("offset behind the end", frameOf({good, good}, 4000000000L));
    row("offset within the header", frameOf({good, good}, 3));
    row("offsets in the wrong order", frameOf({good, good}, 70).replace(4, 1, "\x46").replace(8, 1, "\x40"));
    row("literal beyond the segment", frameOf({good, std::string("\x7F\x01", 2)}));
    row("run without a value", frameOf({good, std::string("\xFE", 1)}));
    row("too few pixels", frameOf({good, std::string("\x00\x01", 2)}));
  }
  void refusesDamageWithoutTouchingForeignMemory() {
    QFETCH(QByteArray, bytes);
    std::byte out[4] = {};
    const auto result = decodeRle({bytes.constData(), std::size_t(bytes.size())}, 2, 1, 2, out);
    QVERIFY(!result.ok());
    QCOMPARE(result.error().code, ErrorCode::Malformed);
  }
  void neverWritesMoreThanTheImage() {
    std::byte out[3] = {std::byte{0}, std::byte{0}, std::byte{0x55}};
    QVERIFY(decodeRle(frameOf({std::string("\x81\x09", 2)}), 2, 1, 1, out).ok());
    QVERIFY(out[1] == std::byte{9} && out[2] == std::byte{0x55});
  }
};

QTEST_APPLESS_MAIN(TestRle)
#include "tst_rle.moc"
