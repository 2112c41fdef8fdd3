#include <QtTest>
#include <algorithm>
#include <cstring>
#include <fstream>
#include <iterator>
#include <random>

#include "core/base/files.h"
#include "core/dicom/series_loader.h"
#include "core/dicom/study_scanner.h"
#include "tests/support/dicom_writer.h"

using namespace pellucid;
using namespace pellucid::test;

namespace {

constexpr int kFrames = 24;
constexpr int kSide = 48;
constexpr std::size_t kFrameBytes = std::size_t{kSide} * kSide;

std::string textOf(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

Result<LoadedSeries> loadOne(const std::filesystem::path& file) {
  Job job;
  auto scan = scanDicomFiles({file}, job);
  if (scan->studies.empty()) return Error{ErrorCode::Malformed, scan->skipped.at(0).reason, ""};
  return loadDicomSeries(scan->studies[0].series[0], job);
}

}  // namespace

/// Frames in several fragments each, with offset tables that are right, missing or wrong (PS3.5 A.4).
class TestFrameFragments : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() {
    if (std::system("command -v dcmcjpeg > /dev/null") != 0) QSKIP("dcmtk is not installed");
    m_folder = std::make_unique<TemporaryFolder>(*TemporaryFolder::create());
    std::mt19937 random(5);
    for (std::size_t i = 0; i < kFrames * kFrameBytes; ++i) m_pixels += static_cast<char>(random() & 0xFF);
    const std::string side = std::to_string(kSide);
    QVERIFY(writeObject(m_folder->path() / "plain.dcm", "1.2.840.10008.5.1.4.1.1.7.2",
                        {"Modality=OT", "NumberOfFrames=" + std::to_string(kFrames), "Rows=" + side, "Columns=" + side,
                         "BitsAllocated=8", "BitsStored=8", "HighBit=7", "PixelRepresentation=0", "SamplesPerPixel=1",
                         "PhotometricInterpretation=MONOCHROME2"},
                        {{"PixelData", m_pixels}}));
  }

  void everyFrameIsFound_data() {
    QTest::addColumn<QString>("table");
    QTest::addColumn<bool>("fragmented");
    for (const char* table : {"right", "none", "zeros", "between fragments", "the next frame's"})
      for (const bool fragmented : {true, false})
        QTest::addRow("%s, %s", table, fragmented ? "several fragments" : "one fragment") << table << fragmented;
  }
  void everyFrameIsFound() {
    QFETCH(QString, table);
    QFETCH(bool, fragmented);
    const auto file = compressed(table != "none", fragmented);
    QVERIFY(!file.empty());
    if (table != "none") spoil(file, table);
    const auto loaded = loadOne(file);
    QVERIFY2(loaded.ok(), loaded ? "" : loaded.error().message.c_str());
    for (const SeriesRemark& remark : loaded->report.remarks)
      QVERIFY2(remark.sentence.find("left out") == std::string::npos, remark.sentence.c_str());
    QCOMPARE(loaded->volume.geometry().size[2], kFrames);
    QVERIFY(std::memcmp(loaded->volume.bytes(), m_pixels.data(), m_pixels.size()) == 0);
  }

  /// PS3.3 C.7.6.3.1.8; a frame that does not begin as an image costs no other.
  void anExtendedTableTellsWhatNothingElseDoes() {
    constexpr std::size_t kDamaged = 5;
    const auto file = compressed(true, true);
    QVERIFY(!file.empty());
    std::string text = textOf(file);
    const std::size_t item = pixelData(text);
    const std::string basic = text.substr(item + 20, 4 * kFrames);
    std::uint32_t offset = 0;
    std::memcpy(&offset, basic.data() + 4 * kDamaged, sizeof offset);
    text.replace(item + 20, basic.size(), basic.size(), '\0');
    text[item + 20 + basic.size() + offset + 8] = 0;
    using namespace std::string_literals;
    std::string extended = "\xE0\x7F\x01\0OV\0\0"s + static_cast<char>(8 * kFrames) + "\0\0\0"s;
    for (std::size_t i = 0; i < basic.size(); i += 4) extended += basic.substr(i, 4) + std::string(4, '\0');
    std::ofstream(file, std::ios::binary) << text.insert(item, extended);
    const auto loaded = loadOne(file);
    QVERIFY2(loaded.ok(), loaded ? "" : loaded.error().message.c_str());
    QCOMPARE(loaded->volume.geometry().size[2], kFrames - 1);
    const auto* bytes = reinterpret_cast<const char*>(loaded->volume.bytes());
    QVERIFY(std::memcmp(bytes, m_pixels.data(), kDamaged * kFrameBytes) == 0);
    QVERIFY(std::memcmp(bytes + kDamaged * kFrameBytes, m_pixels.data() + (kDamaged + 1) * kFrameBytes,
                        (kFrames - 1 - kDamaged) * kFrameBytes) == 0);
    const std::string said = "Image number 1 lacks 1 of its " + std::to_string(kFrames) + " frames: ";
    const auto& remarks = loaded->report.remarks;
    QVERIFY(std::any_of(remarks.begin(), remarks.end(),
                        [&](const SeriesRemark& remark) { return remark.sentence.starts_with(said); }));
  }

 private:
  /// Empty where it failed.
  std::filesystem::path compressed(bool table, bool fragmented) const {
    const auto file = m_folder->path() / "compressed.dcm";
    std::vector<std::string> command{"dcmcjpeg", table ? "+ot" : "-ot"};
    if (fragmented) command.insert(command.end(), {"+fs", "1"});
    command.insert(command.end(), {(m_folder->path() / "plain.dcm").string(), file.string()});
    int code = -1;
    runProgram(command, &code);
    return code == 0 ? file : std::filesystem::path();
  }

  /// Where the element of the pixels begins.
  static std::size_t pixelData(const std::string& text) {
    using namespace std::string_literals;
    return text.rfind("\xE0\x7F\x10\0OB\0\0\xFF\xFF\xFF\xFF\xFE\xFF\0\xE0"s);
  }

  /// Writes other offsets into the Basic Offset Table of the file.
  static void spoil(const std::filesystem::path& file, const QString& table) {
    std::string text = textOf(file);
    const std::size_t item = pixelData(text);
    QVERIFY(item != std::string::npos);
    const std::size_t offsets = item + 20;
    const std::string right = text.substr(offsets, 4 * kFrames);
    std::string wrong = right;
    if (table == "zeros") wrong.assign(right.size(), '\0');
    if (table == "the next frame's") wrong = right.substr(4) + right.substr(0, 4);
    for (std::size_t i = 4; table == "between fragments" && i < wrong.size(); i += 4) wrong[i] ^= 2;
    text.replace(offsets, wrong.size(), wrong);
    std::ofstream(file, std::ios::binary) << text;
  }

  std::unique_ptr<TemporaryFolder> m_folder;
  std::string m_pixels;
};

QTEST_APPLESS_MAIN(TestFrameFragments)
#include "tst_frame_fragments.moc"
