#include <QtTest>
#include <cmath>
#include <numeric>

#include "core/base/files.h"
#include "core/dicom/segmentation_object.h"
#include "tests/support/dicom_writer.h"

using namespace pellucid;
using namespace pellucid::test;

namespace fs = std::filesystem;

namespace {

constexpr const char* kBinaryUid = "1.2.840.10008.5.1.4.1.1.66.4";
constexpr const char* kLabelMapUid = "1.2.840.10008.5.1.4.1.1.66.7";

struct Frame {
  int segment = 1;
  double slice = 0.0;  ///< Along the normal, in slices.
};

/// A segmentation in an oblique stack: columns towards x', rows towards y' of a frame that is turned about z.
struct Specimen {
  int columns = 5;
  int rows = 3;
  double spacing = 2.5;
  int segments = 2;
  std::vector<Frame> frames{{1, 0}, {1, 1}, {2, 0}, {2, 1}};
  std::string type = "BINARY";
  int bits = 1;
  std::vector<std::string> further{};
};

const double kCos = std::cos(0.3);
const double kSin = std::sin(0.3);

std::string item(const char* sequence, std::size_t index) {
  return sequence + ("[" + std::to_string(index) + "].");
}

std::vector<std::string> valuesOf(const Specimen& s) {
  const auto number = [](double value) {
    char text[32];
    std::snprintf(text, sizeof text, "%.6f", value);
    return std::string(text);
  };
  std::vector<std::string> values{
      "Modality=SEG",
      "Rows=" + std::to_string(s.rows),
      "Columns=" + std::to_string(s.columns),
      "NumberOfFrames=" + std::to_string(s.frames.size()),
      "SamplesPerPixel=1",
      "PhotometricInterpretation=MONOCHROME2",
      "PixelRepresentation=0",
      "BitsAllocated=" + std::to_string(s.bits),
      "BitsStored=" + std::to_string(s.bits),
      "HighBit=" + std::to_string(s.bits - 1),
      "SegmentationType=" + s.type,
      "SharedFunctionalGroupsSequence[0].PixelMeasuresSequence[0].PixelSpacing=0.5\\0.75",
      "SharedFunctionalGroupsSequence[0].PlaneOrientationSequence[0].ImageOrientationPatient=" + number(kCos) + "\\" +
          number(kSin) + "\\0\\" + number(-kSin) + "\\" + number(kCos) + "\\0"};
  for (int i = 0; i < s.segments; ++i) {
    const std::string segment = item("SegmentSequence", static_cast<std::size_t>(i));
    values.push_back(segment + "SegmentNumber=" + std::to_string(i + 1));
    values.push_back(segment + "SegmentLabel=Segment " + std::to_string(i + 1));
  }
  for (std::size_t i = 0; i < s.frames.size(); ++i) {
    const std::string frame = item("PerFrameFunctionalGroupsSequence", i);
    values.push_back(frame + "PlanePositionSequence[0].ImagePositionPatient=10\\20\\" +
                     number(-40 + s.spacing * s.frames[i].slice));
    if (s.type != "LABELMAP")
      values.push_back(
          frame + "SegmentIdentificationSequence[0].ReferencedSegmentNumber=" + std::to_string(s.frames[i].segment));
  }
  values.insert(values.end(), s.further.begin(), s.further.end());
  return values;
}

/// Whether a voxel is in a segment: a pattern that repeats with no row, column or frame.
bool inside(int segment, double slice, int column, int row) {
  const long seed = 7 * segment + 131 * std::lround(100 * slice) + 17 * column + 29 * row + column * row;
  return seed * seed % 5 < 2;
}

std::string packedBits(const Specimen& s) {
  std::string bytes;
  std::size_t bit = 0;
  for (const Frame& frame : s.frames)
    for (int row = 0; row < s.rows; ++row)
      for (int column = 0; column < s.columns; ++column, ++bit) {
        if (bit % 8 == 0) bytes += '\0';
        if (inside(frame.segment, frame.slice, column, row)) bytes.back() = char(bytes.back() | 1 << bit % 8);
      }
  return bytes;
}

class Files {
 public:
  Files() : m_folder(TemporaryFolder::create()) {}
  fs::path write(const Specimen& specimen, const std::string& pixels) {
    const fs::path file = m_folder->path() / ("seg" + std::to_string(++m_count) + ".dcm");
    const char* uid = specimen.type == "LABELMAP" ? kLabelMapUid : kBinaryUid;
    return writeObject(file, uid, valuesOf(specimen), {{"PixelData", pixels}}) ? file : fs::path();
  }
  fs::path write(const Specimen& specimen) { return write(specimen, packedBits(specimen)); }

 private:
  Result<TemporaryFolder> m_folder;
  int m_count = 0;
};

bool says(const std::vector<std::string>& remarks, const char* part) {
  return std::any_of(remarks.begin(), remarks.end(),
                     [part](const std::string& remark) { return remark.find(part) != std::string::npos; });
}

}  // namespace

class TestSegmentationObject : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void unpacksBitsOfEveryWidth_data() {
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("rows");
    for (int columns = 1; columns <= 17; ++columns)
      for (const int rows : {1, 3, 8})
        QTest::newRow(qPrintable(QString("%1 x %2").arg(columns).arg(rows))) << columns << rows;
  }
  void unpacksBitsOfEveryWidth() {
    QFETCH(int, columns);
    QFETCH(int, rows);
    Files files;
    // Neither by slice nor by segment.
    const Specimen specimen{
        .columns = columns, .rows = rows, .frames = {{2, 1}, {1, 2}, {2, 0}, {1, 0}, {1, 1}, {2, 2}}};
    auto reader = SegmentationReader::open(files.write(specimen));
    QVERIFY(reader.ok());
    Job job;
    for (const int segment : {1, 2}) {
      const auto mask = reader->mask(segment, job);
      QVERIFY(mask.ok());
      QCOMPARE(mask->geometry().size, (std::array{columns, rows, 3}));
      for (int slice = 0; slice < 3; ++slice)
        for (int row = 0; row < rows; ++row)
          for (int column = 0; column < columns; ++column)
            QCOMPARE(mask->storedValue(column, row, slice) > 0, inside(segment, slice, column, row));
    }
  }

  void placesFramesByTheirPosition() {
    Files files;
    auto reader = SegmentationReader::open(files.write({.frames = {{1, 5}, {2, 3}, {1, 0}}}));
    QVERIFY(reader.ok());
    QVERIFY(reader->object().remarks.empty());
    QVERIFY(reader->object().geometry.has_value());
    const Geometry& grid = *reader->object().geometry;
    // 0, 3 and 5 are multiples of 1 only, which no gap between them shows; the gaps of 3 and 2 have no common frame.
    QVERIFY(grid.inPatient);
    QCOMPARE(grid.size[2], 6);
    QVERIFY(std::abs(grid.spacing[2] - 2.5) < 1e-6);
    QCOMPARE(grid.spacing[0], 0.75);
    QCOMPARE(grid.spacing[1], 0.5);
    const Vector3 corner = grid.indexToWorld({4, 2, 5});
    QVERIFY(std::abs(corner[0] - (10 + 4 * 0.75 * kCos - 2 * 0.5 * kSin)) < 1e-4);
    QVERIFY(std::abs(corner[1] - (20 + 4 * 0.75 * kSin + 2 * 0.5 * kCos)) < 1e-4);
    QVERIFY(std::abs(corner[2] - (-40 + 5 * 2.5)) < 1e-4);
    Job job;
    const auto mask = reader->mask(2, job);
    QVERIFY(mask.ok());
    for (const int slice : {0, 1, 2, 4, 5})
      for (int i = 0; i < 15; ++i) QCOMPARE(mask->storedValue(i % 5, i / 5, slice), 0.0);
    QCOMPARE(mask->storedValue(1, 1, 3) > 0, inside(2, 3, 1, 1));
  }

  void takesTheStatedSpacingWhereAllFramesLieOnIt() {
    Files files;
    const char* stated = "SharedFunctionalGroupsSequence[0].PixelMeasuresSequence[0].SpacingBetweenSlices=";
    const auto slices = [&](const char* between) {
      const auto reader = SegmentationReader::open(
          files.write({.frames = {{1, 0}, {1, 4}}, .further = {stated + std::string(between)}}));
      return reader && reader->object().geometry ? reader->object().geometry->size[2] : 0;
    };
    QCOMPARE(slices("2.5"), 5);
    QCOMPARE(slices("5"), 3);
    QCOMPARE(slices("3"), 2);  // 10 mm are no multiple of 3: not believed
    QCOMPARE(slices("0.0001"), 2);
    QCOMPARE(slices("-2.5"), 5);
  }

  void refusesAVolumeOfFramesThatMakeNone() {
    Files files;
    Job job;
    for (const auto& [frames, part] : std::vector<std::pair<std::vector<Frame>, const char*>>{
             {{{1, 0}, {1, 1}, {1, 2.41}}, "not evenly spaced"}, {{{1, 0}, {1, 1}, {1, 1}}, "same place"}}) {
      auto reader = SegmentationReader::open(files.write({.frames = frames}));
      QVERIFY(reader.ok());
      QVERIFY(!reader->object().geometry);
      QVERIFY(says(reader->object().remarks, part));
      QCOMPARE(reader->mask(1, job).error().code, ErrorCode::Inconsistent);
      QVERIFY(reader->countVoxels(job).ok());
      QVERIFY(reader->object().segments.at(0).voxels.has_value());
    }
    auto shifted = SegmentationReader::open(files.write(
        {.further = {
             "PerFrameFunctionalGroupsSequence[1].PlanePositionSequence[0].ImagePositionPatient=12\\20\\-37.5"}}));
    QVERIFY(shifted.ok());
    QVERIFY(says(shifted->object().remarks, "shifted"));
    auto far = SegmentationReader::open(
        files.write({.further = {"PerFrameFunctionalGroupsSequence[0].PlanePositionSequence[0].ImagePositionPatient="
                                 "-1e308\\0\\1e308",
                                 "PerFrameFunctionalGroupsSequence[1].PlanePositionSequence[0].ImagePositionPatient="
                                 "1e308\\1e308\\-1e308"}}));
    QVERIFY(far.ok());
    QVERIFY(says(far->object().remarks, "nowhere near"));
    auto turned = SegmentationReader::open(files.write(
        {.further = {"PerFrameFunctionalGroupsSequence[1].PlaneOrientationSequence[0].ImageOrientationPatient="
                     "1\\0\\0\\0\\1\\0"}}));
    QVERIFY(turned.ok());
    QVERIFY(says(turned->object().remarks, "different directions"));
  }

  void keepsFractionsAndTheirMaximum() {
    Files files;
    const Specimen specimen{.columns = 3,
                            .rows = 2,
                            .segments = 1,
                            .frames = {{1, 1}, {1, 0}},
                            .type = "FRACTIONAL",
                            .bits = 8,
                            .further = {"SegmentationFractionalType=OCCUPANCY", "MaximumFractionalValue=200"}};
    std::string pixels(12, '\0');
    std::iota(pixels.begin(), pixels.end(), '\0');
    pixels[5] = char(200);
    auto reader = SegmentationReader::open(files.write(specimen, pixels));
    QVERIFY(reader.ok());
    Job job;
    const auto mask = reader->mask(1, job);
    QVERIFY(mask.ok());
    QCOMPARE(mask->modalityValue(2, 1, 1), 1.0);
    QCOMPARE(mask->modalityValue(1, 0, 0), 7.0 / 200);
    QCOMPARE(reader->object().fractionalType, std::string("OCCUPANCY"));
    QVERIFY(reader->countVoxels(job).ok());
    QCOMPARE(*reader->object().segments[0].voxels, std::int64_t(11));
  }

  void readsLabelMapsOfSixteenBits() {
    Files files;
    const Specimen specimen{.columns = 2,
                            .rows = 1,
                            .frames = {{0, 2}, {0, 0}},
                            .type = "LABELMAP",
                            .bits = 16,
                            .further = {"SegmentSequence[1].SegmentNumber=300", "PixelPaddingValue=7",
                                        "SharedFunctionalGroupsSequence[0].PixelMeasuresSequence[0]."
                                        "SpacingBetweenSlices=2.5"}};
    auto reader = SegmentationReader::open(files.write(specimen, std::string("\x2c\x01\x00\x00\x01\x00\x2c\x01", 8)));
    QVERIFY(reader.ok());
    Job job;
    const auto labels = reader->labels(job);
    QVERIFY(labels.ok());
    QCOMPARE(labels->type(), VoxelType::UInt16);
    const std::vector<double> expected{1, 300, 7, 7, 300, 0};
    for (std::size_t i = 0; i < expected.size(); ++i)
      QCOMPARE(labels->storedValue(int(i % 2), 0, int(i / 2)), expected[i]);
    const auto mask = reader->mask(300, job);
    QVERIFY(mask.ok());
    QCOMPARE(mask->storedValue(0, 0, 2), 1.0);
    QCOMPARE(mask->storedValue(0, 0, 0), 0.0);
    QVERIFY(reader->countVoxels(job).ok());
    QCOMPARE(*reader->object().segments[1].voxels, std::int64_t(2));
  }

  void readsColoursOfSegments() {
    // Expected values: LittleCMS through Pillow, ImageCms LAB (D50) to sRGB, which rounds Lab to 8 bits.
    Files files;
    const auto colourOf = [&](const std::string& encoded) {
      const auto reader = SegmentationReader::open(
          files.write({.further = {"SegmentSequence[0].RecommendedDisplayCIELabValue=" + encoded}}));
      return reader ? reader->object().segments[0].rgb : std::nullopt;
    };
    QCOMPARE(*colourOf("65535\\32896\\32896"), 0xFFFFFFU);
    QCOMPARE(*colourOf("0\\32896\\32896"), 0x000000U);
    const auto near = [](std::uint32_t rgb, int red, int green, int blue) {
      return std::abs(int(rgb >> 16) - red) <= 2 && std::abs(int(rgb >> 8 & 255) - green) <= 2 &&
             std::abs(int(rgb & 255) - blue) <= 2;
    };
    QVERIFY(near(*colourOf("41661\\41167\\40792"), 217, 130, 100));
    QVERIFY(near(*colourOf("39321\\25186\\38036"), 94, 159, 108));
    QVERIFY(near(*colourOf("26214\\38036\\20046"), 83, 85, 177));
    QVERIFY(near(*colourOf("52428\\34181\\48316"), 231, 193, 80));
    QVERIFY(!colourOf("1\\2").has_value());
  }

  void saysWhenCountsOfFramesLie() {
    Files files;
    Job job;
    Specimen specimen;
    specimen.further = {"NumberOfFrames=1000"};
    auto more = SegmentationReader::open(files.write(specimen));
    QVERIFY(more.ok());
    QVERIFY(says(more->object().remarks, "describes 4 frames and has 1000"));
    QVERIFY(!more->object().geometry);
    QCOMPARE(more->countVoxels(job).error().code, ErrorCode::Malformed);
    specimen.further = {"NumberOfFrames=2147483647"};
    QVERIFY(!SegmentationReader::open(files.write(specimen)).ok());
    specimen.further = {"NumberOfFrames=3"};
    auto fewer = SegmentationReader::open(files.write(specimen));
    QVERIFY(fewer.ok());
    QVERIFY(says(fewer->object().remarks, "describes 4 frames and has 3"));
    QVERIFY(fewer->mask(2, job).ok());
    auto shorter = SegmentationReader::open(files.write({}, "x"));
    QVERIFY(shorter.ok());
    QCOMPARE(shorter->mask(2, job).error().code, ErrorCode::Malformed);
  }

  void leavesOutFramesOfUnknownSegments() {
    Files files;
    Job job;
    auto reader = SegmentationReader::open(files.write({.frames = {{1, 0}, {1, 1}, {77, 0}, {65000, 1}}}));
    QVERIFY(reader.ok());
    QVERIFY(says(reader->object().remarks, "2 frames belong to a segment that the file does not describe"));
    QCOMPARE(reader->mask(77, job).error().code, ErrorCode::NotFound);
    QVERIFY(reader->mask(1, job).ok());
    QVERIFY(reader->countVoxels(job).ok());
  }

  void refusesMasksBeyondMemory() {
    Files files;
    Job job;
    // Two tiles at the ends of a slide of ten thousand million pixels.
    Specimen slide{.frames = {{1, 0}, {1, 0}}};
    slide.further = {"TotalPixelMatrixColumns=100000", "TotalPixelMatrixRows=100000"};
    for (const int i : {0, 1}) {
      const std::string place =
          item("PerFrameFunctionalGroupsSequence", std::size_t(i)) + "PlanePositionSlideSequence[0].";
      slide.further.push_back(place + "ColumnPositionInTotalImagePixelMatrix=" + std::to_string(1 + 99990 * i));
      slide.further.push_back(place + "RowPositionInTotalImagePixelMatrix=1");
    }
    auto reader = SegmentationReader::open(files.write(slide));
    QVERIFY(reader.ok());
    QCOMPARE(reader->mask(1, job).error().code, ErrorCode::OutOfMemory);
    QVERIFY(reader->countVoxels(job).ok());
    slide.further.push_back(slide.further[4].substr(0, slide.further[4].find('=')) + "=100001");
    auto outside = SegmentationReader::open(files.write(slide));
    QVERIFY(outside.ok());
    QVERIFY(says(outside->object().remarks, "outside its slide"));
  }

  void stopsWhenCancelled() {
    Files files;
    auto reader = SegmentationReader::open(files.write({}));
    QVERIFY(reader.ok());
    Job job;
    job.cancel();
    QCOMPARE(reader->mask(1, job).error().code, ErrorCode::Cancelled);
    QCOMPARE(reader->countVoxels(job).error().code, ErrorCode::Cancelled);
  }
};

QTEST_APPLESS_MAIN(TestSegmentationObject)
#include "tst_segmentation_object.moc"
