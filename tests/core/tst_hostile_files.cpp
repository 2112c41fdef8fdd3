#include <QtTest>
#include <cstring>
#include <fstream>

#include "core/base/files.h"
#include "core/dicom/element_dump.h"
#include "core/dicom/file_facts.h"
#include "core/dicom/frame_hash.h"
#include "core/dicom/jpeg2000_p.h"
#include "core/dicom/jpeg_markers_p.h"
#include "core/dicom/pixel_reader_p.h"
#include "core/dicom/series_loader.h"
#include "core/dicom/study_scanner.h"
#include "tests/support/dicom_writer.h"
#include "tests/support/raw_dicom.h"

using namespace pellucid;
using namespace pellucid::test;

namespace {

/// A file of the given bytes that is gone at the end.
class File {
 public:
  explicit File(const std::string& bytes) : m_folder(TemporaryFolder::create()) {
    std::ofstream(path(), std::ios::binary) << bytes;
  }
  std::filesystem::path path() const { return m_folder->path() / "hostile.dcm"; }

 private:
  Result<TemporaryFolder> m_folder;
};

RawDicom secondaryCapture(std::string_view syntax = "1.2.840.10008.1.2.1") {
  RawDicom file(syntax);
  file.element(0x00080016, "UI", "1.2.840.10008.5.1.4.1.1.7").element(0x00080018, "UI", "1.2.3.4");
  return file.element(0x0020000D, "UI", "1.2.3").element(0x0020000E, "UI", "1.2.3.1");
}

Result<void> decode(const std::filesystem::path& file) {
  auto reader = PixelReader::open(file);
  if (!reader) return reader.error();
  std::vector<std::byte> frame(reader->format().frameBytesOut());
  return reader->read(0, frame.data());
}

std::string bigEndian(std::uint32_t value, int count) {
  const std::string little = littleEndian(value, count);
  return {little.rbegin(), little.rend()};
}

/// Start of a code stream that claims an image of 512 x `height` in tiles of 512 x 512 (ISO 15444-1 A.5.1).
std::string jpeg2000Of(std::uint32_t height) {
  std::string bytes("\xFF\x4F\xFF\x51\x00\x29\x00\x00", 8);
  for (const std::uint32_t word : {512U, height, 0U, 0U, 512U, 512U, 0U, 0U}) bytes += bigEndian(word, 4);
  return bytes + std::string("\0\x01\x0F\x01\x01\xFF\x52\0\x0C\0\0\0\x01\0\x05\x04\x04\0\x01", 19);
}

}  // namespace

class TestHostileFiles : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  // DCMTK 3.6.7 throws where the type of a directory record is longer than it may be.
  void exceptionsOfTheParserBecomeSentences() {
    std::string item = RawDicom("").element(0x00041430, "CS", std::string(40, 'A')).bytes();
    item.erase(0, RawDicom("").bytes().size());
    const File file(RawDicom()
                        .raw({"\x04\0\x20\x12SQ\0\0\xFF\xFF\xFF\xFF\xFE\xFF\0\xE0", 16})
                        .raw(littleEndian(std::uint32_t(item.size()), 4))
                        .raw(item)
                        .raw({"\xFE\xFF\xDD\xE0\0\0\0\0", 8})
                        .bytes());
    Job job;
    QVERIFY(!factsOfFile(file.path()).ok());
    QVERIFY(!dumpElements(file.path()).ok());
    QVERIFY(!hashFrames(file.path(), job).ok());
    QVERIFY(!filesOfDicomdir(file.path()).ok());
    QCOMPARE(factsOfFile(file.path()).error().code, ErrorCode::Malformed);
  }

  // Each attribute makes sense by itself; a reader that sizes its buffers by one and fills them by another writes
  // beyond.
  void combinationsThatDoNotExistAreRefused_data() {
    QTest::addColumn<QByteArray>("bytes");
    const std::string floats(64, '\x40');
    const auto row = [](const char* name, const RawDicom& file) {
      QTest::newRow(name) << QByteArray::fromStdString(file.bytes());
    };
    row("floating point in colour", secondaryCapture().image(4, 4, 3, "RGB", 8, 8).element(0x7FE00008, "OF", floats));
    row("floating point with a palette",
        secondaryCapture().image(4, 4, 1, "PALETTE COLOR", 8, 8).element(0x7FE00008, "OF", floats));
    row("compressed floating point",
        secondaryCapture("1.2.840.10008.1.2.5").image(3, 3, 1, "MONOCHROME2", 8, 8).element(0x7FE00008, "OF", floats));
    row("single bits in colour", secondaryCapture().image(4, 4, 3, "RGB", 1, 1).element(0x7FE00010, "OB", floats));
    row("compressed single bits", secondaryCapture("1.2.840.10008.1.2.4.90")
                                      .image(512, 512, 1, "MONOCHROME2", 1, 1)
                                      .compressedPixels(jpeg2000Of(512)));
    row("a palette for 32 bits",
        secondaryCapture().image(4, 4, 1, "PALETTE COLOR", 32, 32).element(0x7FE00010, "OW", floats));
  }
  void combinationsThatDoNotExistAreRefused() {
    QFETCH(QByteArray, bytes);
    const File file(bytes.toStdString());
    const auto decoded = decode(file.path());
    QVERIFY(!decoded.ok());
    QVERIFY2(decoded.error().message.find("not exist") != std::string::npos, decoded.error().message.c_str());
  }

  void palettesOfAbsurdExtentStayInsideTheirTable() {
    RawDicom file = secondaryCapture();
    file.image(2, 2, 1, "PALETTE COLOR", 8, 8);
    for (std::uint32_t tag = 0x00281101; tag <= 0x00281103; ++tag) file.element(tag, "DS", "1e300\\-1e300\\1e300");
    for (std::uint32_t tag = 0x00281201; tag <= 0x00281203; ++tag) file.element(tag, "OW", std::string("\1\2\3\4", 4));
    const File written(file.element(0x7FE00010, "OB", std::string("\0\1\xFE\xFF", 4)).bytes());
    const auto decoded = decode(written.path());
    QVERIFY2(decoded.ok(), decoded ? "" : decoded.error().message.c_str());
  }

  // DCMTK 3.6.7 stands still at this marker for ever.
  void jpegMarkersThatStopTheDecoderAreRefused() {
    const std::string head("\xFF\xD8\xFF\xE0\0\x04\xFF\x01", 8);
    QVERIFY(readJpegHead(head + std::string("\xFF\x01\0\0\0\0", 6)).stallsDecoder);
    // Fill bytes before the marker (ISO/IEC 10918-1 B.1.1.2) do not hide it.
    QVERIFY(readJpegHead(head + std::string("\xFF\xFF\xFF\x01\0\0\0\0", 8)).stallsDecoder);
    QVERIFY(!readJpegHead(head + std::string("\xFF\xC0\0\x0B\x08\0", 6)).stallsDecoder);
    const File file(secondaryCapture("1.2.840.10008.1.2.4.50")
                        .image(16, 16, 1, "MONOCHROME2", 8, 8)
                        .compressedPixels(head + std::string("\xFF\x01\0\0\0\0", 6))
                        .bytes());
    QVERIFY(!decode(file.path()).ok());
  }

  void jpegLargerThanItsHeaderIsRefusedBeforehand() {
    // A progressive frame of 60000 x 60000: the decoder would hold 7 GB of coefficients.
    const std::string codeStream(
        "\xFF\xD8\xFF\xC2\0\x0B\x08\xEA\x60\xEA\x60\x01\x01\x11\0\xFF\xDA\0\x08\x01\x01\0\0\0\0\0", 26);
    const JpegHead head = readJpegHead(codeStream);
    QCOMPARE(head.rows, 60000U);
    QCOMPARE(head.columns, 60000U);
    QCOMPARE(head.components, 1U);
    const File file(secondaryCapture("1.2.840.10008.1.2.4.55")
                        .image(16, 16, 1, "MONOCHROME2", 8, 8)
                        .compressedPixels(codeStream)
                        .bytes());
    const auto decoded = decode(file.path());
    QVERIFY(!decoded.ok());
    QVERIFY2(decoded.error().message.find("has 60000 x 60000 pixels") != std::string::npos,
             decoded.error().message.c_str());
  }

  void moreFramesThanTheFileHasBytesAreRefused() {
    for (const char* syntax : {"1.2.840.10008.1.2.1", "1.2.840.10008.1.2.5"}) {
      RawDicom file = secondaryCapture(syntax);
      file.element(0x00280008, "IS", "9999999").image(1, 1, 1, "MONOCHROME2", 8, 8);
      const bool compressed = syntax[18] == '5';
      if (compressed) file.compressedPixels(std::string(100, '\1'));
      if (!compressed) file.element(0x7FE00010, "OB", std::string(100, '\1'));
      const File written(file.bytes());
      const auto decoded = decode(written.path());
      QVERIFY(!decoded.ok());
      QVERIFY2(decoded.error().message.find("9999999 frames") != std::string::npos, decoded.error().message.c_str());
    }
  }

  void mosaicsOfMillionsOfTilesAreNone() {
    RawDicom file = secondaryCapture("1.2.840.10008.1.2.5");
    file.element(0x00080008, "CS", "ORIGINAL\\PRIMARY\\MOSAIC").element(0x0019100A, "IS", "100000000");
    const File written(
        file.image(10000, 10000, 1, "MONOCHROME2", 8, 8).compressedPixels(std::string(100, '\1')).bytes());
    Job job;
    const auto scan = scanDicomFiles({written.path()}, job);
    QCOMPARE(scan->studies.size(), std::size_t(1));
    QVERIFY(!loadDicomSeries(scan->studies[0].series[0], job).ok());
  }

  // PS3.3 C.7.9.2: a segment may repeat others 65535 times; of segments of nothing that never fills the table.
  void palettesThatRepeatNothingEnd() {
    std::string segments(4, '\0');
    for (int i = 0; i < 30000; ++i) segments += std::string("\2\0\xFF\xFF\0\0\0\0", 8);
    RawDicom file = secondaryCapture();
    file.image(2, 2, 1, "PALETTE COLOR", 8, 8);
    for (std::uint32_t tag = 0x00281101; tag <= 0x00281103; ++tag)
      file.element(tag, "US", std::string("\0\1\0\0\x10\0", 6));
    for (std::uint32_t tag = 0x00281221; tag <= 0x00281223; ++tag) file.element(tag, "OW", segments);
    const File written(file.element(0x7FE00010, "OB", std::string("\0\1\xFE\xFF", 4)).bytes());
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!decode(written.path()).ok());
    QVERIFY2(timer.elapsed() < 2000, std::to_string(timer.elapsed()).c_str());
  }

  void deflateBombsAreNotInflated() {
    const std::string value(std::size_t{200} << 20, '\0');
    std::string element = std::string("\x09\0\x10\x10OB\0\0", 8) + littleEndian(std::uint32_t(value.size()), 4);
    const QByteArray packed = qCompress(QByteArray::fromStdString(element + value));
    QVERIFY(packed.size() < 500'000);
    const File file(RawDicom("1.2.840.10008.1.2.1.99").bytes() + packed.mid(6, packed.size() - 10).toStdString());
    const auto dump = dumpElements(file.path());
    QVERIFY(!dump.ok());
    QVERIFY2(dump.error().message.find("compressed more than") != std::string::npos, dump.error().message.c_str());
  }

  // OpenJPEG makes room for all tiles, 10 kB each, before it says what the header holds.
  void jpeg2000ThatClaimsMoreTilesThanPixelsIsRefusedBeforehand() {
    const auto tall = decodeJpeg2000(jpeg2000Of(512 * 32000), 512, 512);
    QVERIFY(!tall.ok());
    QCOMPARE(tall.error().detail, std::string("size of image or tiles"));
    const auto honest = decodeJpeg2000(jpeg2000Of(512), 512, 512);
    QVERIFY(!honest.ok());
    QVERIFY(honest.error().detail != "size of image or tiles");
  }

  void jpeg2000InBoxesIsReadByItsCodeStreamAlone() {
    int code = 0;
    runProgram({"sh", "-c", "command -v gdcmconv"}, &code);
    if (code != 0) QSKIP("The encoder is not installed");
    Geometry geometry;
    geometry.size = {31, 23, 1};
    auto volume = Volume::allocate(geometry, VoxelType::UInt8);
    for (std::size_t i = 0; i < volume->byteCount(); ++i) volume->mutableData<std::uint8_t>()[i] = std::uint8_t(i * 7);
    auto folder = TemporaryFolder::create();
    Job job;
    QVERIFY(writeSeries(*volume, plantedAttributes("OT"), folder->path(), job).ok());
    const auto encoded = folder->path() / "j2k.dcm";
    runProgram({"gdcmconv", "--j2k", (folder->path() / "IM0001.dcm").string(), encoded.string()}, &code);
    QCOMPARE(code, 0);
    auto reader = PixelReader::open(encoded);
    const auto codeStream = reader->compressedFrame(0);
    QVERIFY(codeStream.ok());
    const std::string signature = bigEndian(12, 4) + "jP  " + std::string("\x0D\x0A\x87\x0A", 4);
    const std::string decoy = bigEndian(24, 4) + "uuid" + std::string("\xFF\x4F\xFF\x51", 4) + std::string(12, '\0');
    const auto boxed = decodeJpeg2000(signature + decoy + bigEndian(0, 4) + "jp2c" + *codeStream, 31, 23);
    QVERIFY2(boxed.ok(), boxed ? "" : boxed.error().detail.c_str());
    for (std::size_t i = 0; i < volume->byteCount(); ++i)
      QCOMPARE(boxed->samples[i], std::int32_t(volume->data<std::uint8_t>()[i]));
    QVERIFY(!decodeJpeg2000(signature + decoy, 31, 23).ok());
    QVERIFY(!decodeJpeg2000(signature + bigEndian(2, 4) + "uuid", 31, 23).ok());
  }

  // Compressed transfer syntaxes have explicit VR (PS3.5 A.4); DCMTK reads nonsense from files that have not.
  void implicitDataSetsBehindCompressedSyntaxesAreRead() {
    const auto implicit = [](std::uint32_t tag, const std::string& value) {
      return littleEndian(tag >> 16, 2) + littleEndian(tag & 0xFFFF, 2) + littleEndian(std::uint32_t(value.size()), 4) +
             value;
    };
    RawDicom file("");
    const std::string preamble = file.bytes().substr(0, 132);
    std::string meta = RawDicom("1.2.840.10008.1.2.5").bytes().substr(132);
    meta = std::string("\x02\0\0\0UL\x04\0", 8) + littleEndian(std::uint32_t(meta.size()), 4) + meta;
    std::string data = implicit(0x00080016, std::string("1.2.840.10008.5.1.4.1.1.7\0", 26));
    data += implicit(0x0020000D, "1.23") + implicit(0x0020000E, "1.24") + implicit(0x00280002, littleEndian(1, 2));
    data += implicit(0x00280004, "MONOCHROME2 ") + implicit(0x00280010, littleEndian(2, 2));
    data += implicit(0x00280011, littleEndian(4, 2)) + implicit(0x00280100, littleEndian(8, 2));
    data += implicit(0x00280101, littleEndian(8, 2)) + implicit(0x00280102, littleEndian(7, 2));
    data += implicit(0x00280103, littleEndian(0, 2)) + std::string("\xE0\x7F\x10\0\xFF\xFF\xFF\xFF", 8);
    const std::string rle =
        littleEndian(1, 4) + littleEndian(64, 4) + std::string(56, '\0') + std::string("\x07\1\2\3\4\5\6\7\x08\0", 10);
    data += std::string("\xFE\xFF\0\xE0\0\0\0\0\xFE\xFF\0\xE0", 12) + littleEndian(std::uint32_t(rle.size()), 4) + rle;
    data += std::string("\xFE\xFF\xDD\xE0\0\0\0\0", 8);
    const File written(preamble + meta + data);
    auto reader = PixelReader::open(written.path());
    QVERIFY2(reader.ok(), reader ? "" : reader.error().message.c_str());
    std::byte pixels[8] = {};
    QVERIFY(reader->read(0, pixels).ok());
    QVERIFY(std::memcmp(pixels, "\1\2\3\4\5\6\7\x08", 8) == 0);
    const auto facts = factsOfFile(written.path());
    QCOMPARE(facts->transferSyntax, std::string("RLE"));
    QVERIFY(facts->repairs.at(0).find("implicit VR") != std::string::npos);
    Job job;
    const auto scan = scanDicomFiles({written.path()}, job);
    QVERIFY(scan->skipped.empty());
    QVERIFY(loadDicomSeries(scan->studies.at(0).series.at(0), job).ok());
  }

  void realFilesCutOffAnywhereEndInASentence() {
    const std::filesystem::path folder = std::filesystem::path(PELLUCID_DATA_DIR) / "dicom/pydicom";
    if (!std::filesystem::exists(folder)) QSKIP("The reference data are not here");
    int cuts = 0;
    for (const auto& file : filesIn(folder)) {
      if (!looksLikeDicom(file)) continue;
      const auto bytes = readTextFile(file, 20'000);
      if (!bytes) continue;
      for (std::size_t length = 1024; length < bytes->size(); length += 4096, ++cuts) {
        const File cut(bytes->substr(0, length));
        Job job;
        const auto scan = scanDicomFiles({cut.path()}, job);
        QVERIFY(scan.ok());
        for (const Study& study : scan->studies)
          for (const Series& series : study.series) (void)loadDicomSeries(series, job);
      }
    }
    QVERIFY(cuts > 100);
  }
};

QTEST_APPLESS_MAIN(TestHostileFiles)
#include "tst_hostile_files.moc"
