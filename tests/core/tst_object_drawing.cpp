#include <QtTest>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>

#include "core/base/files.h"
#include "core/dicom/segmentation_object.h"
#include "core/imaging/colour_map.h"
#include "core/imaging/image_io.h"
#include "core/open/label_layers_p.h"
#include "core/open/object_drawing.h"
#include "core/open/opener.h"
#include "tests/support/dicom_writer.h"

using namespace pellucid;
using namespace pellucid::test;

namespace fs = std::filesystem;

namespace {

const fs::path kData = fs::path(PELLUCID_DATA_DIR) / "dicom";
constexpr const char* kStructureSetUid = "1.2.840.10008.5.1.4.1.1.481.3";

Geometry ctGrid() {
  Geometry grid;
  grid.size = {12, 10, 4};
  grid.spacing = {2.0, 3.0, 5.0};
  grid.origin = {-10, 20, 100};
  grid.calibration = Calibration::Scanner;
  grid.inPatient = true;
  return grid;
}

std::int64_t count(const Volume& mask) {
  std::int64_t sum = 0;
  for (std::size_t i = 0; i < mask.byteCount(); ++i) sum += mask.data<std::uint8_t>()[i] != 0 ? 1 : 0;
  return sum;
}

/// A closed contour through these indices of the grid, as the elements of one item.
void addContour(std::vector<std::string>& values, const std::string& item, const Geometry& grid,
                const std::vector<Vector3>& indices, const char* type = "CLOSED_PLANAR") {
  std::string data;
  for (const Vector3& index : indices)
    for (const double value : grid.indexToWorld(index)) data += (data.empty() ? "" : "\\") + std::to_string(value);
  values.push_back(item + ".ContourGeometricType=" + type);
  values.push_back(item + ".NumberOfContourPoints=" + std::to_string(indices.size()));
  values.push_back(item + ".ContourData=" + data);
}

std::vector<std::string> region(int place, int number, const char* name) {
  const std::string roi = "StructureSetROISequence[" + std::to_string(place) + "].";
  return {roi + "ROINumber=" + std::to_string(number), roi + "ROIName=" + name,
          roi + "ReferencedFrameOfReferenceUID=1.2.7", roi + "ROIGenerationAlgorithm=MANUAL",
          "ROIContourSequence[" + std::to_string(place) + "].ReferencedROINumber=" + std::to_string(number)};
}

Series ofFrame(const char* frameOfReferenceUid) {
  Series series;
  series.frameOfReferenceUid = frameOfReferenceUid;
  return series;
}

}  // namespace

class TestObjectDrawing : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void fillsPixelsWhoseCentresLieInside() {
    Volume mask = *Volume::allocate(ctGrid(), VoxelType::UInt8);
    fillPolygons({{{1.5, 2.5}, {4.5, 2.5}, {4.5, 5.5}, {1.5, 5.5}}}, 1, mask);
    QCOMPARE(count(mask), std::int64_t{9});
    for (int row = 3; row <= 5; ++row)
      for (int column = 2; column <= 4; ++column) QCOMPARE(mask.storedValue(column, row, 1), 1.0);
  }

  void aPolygonWithinAPolygonIsAHole() {
    Volume mask = *Volume::allocate(ctGrid(), VoxelType::UInt8);
    fillPolygons({{{0.5, 0.5}, {7.5, 0.5}, {7.5, 7.5}, {0.5, 7.5}}, {{2.5, 2.5}, {2.5, 4.5}, {4.5, 4.5}, {4.5, 2.5}}},
                 0, mask);
    QCOMPARE(count(mask), std::int64_t{49 - 4});
    QCOMPARE(mask.storedValue(3, 3, 0), 0.0);
  }

  void whatLeavesTheImageIsCutOff() {
    Volume mask = *Volume::allocate(ctGrid(), VoxelType::UInt8);
    fillPolygons({{{-1e6, -1e6}, {1e6, -1e6}, {1e6, 1e6}, {-1e6, 1e6}}}, 3, mask);
    QCOMPARE(count(mask), std::int64_t{120});
  }

  void contoursAreDrawnWhereTheyLieInThePatient() {
    const auto folder = TemporaryFolder::create();
    const Geometry grid = ctGrid();
    std::vector<std::string> values = region(0, 4, "Heart");
    const auto lesion = region(1, 5, "Lesion");
    values.insert(values.end(), lesion.begin(), lesion.end());
    values.push_back("ROIContourSequence[0].ROIDisplayColor=255\\128\\1");
    const std::string heart = "ROIContourSequence[0].ContourSequence";
    addContour(values, heart + "[0]", grid, {{1.5, 2.5, 1}, {4.5, 2.5, 1}, {4.5, 5.5, 1}, {1.5, 5.5, 1}});
    addContour(values, heart + "[1]", grid, {{1.5, 2.5, 2}, {3.5, 2.5, 2}, {3.5, 5.5, 2}, {1.5, 5.5, 2}});
    addContour(values, heart + "[2]", grid, {{1, 1, 1}}, "POINT");
    // Within the heart: it needs a layer of its own.
    addContour(values, "ROIContourSequence[1].ContourSequence[0]", grid,
               {{2.5, 3.5, 1}, {3.5, 3.5, 1}, {3.5, 4.5, 1}, {2.5, 4.5, 1}});
    const fs::path file = folder->path() / "structures.dcm";
    QVERIFY(writeObject(file, kStructureSetUid, values));
    Job job;
    const auto drawn = drawObject(file, ofFrame("1.2.7"), grid, job);
    QVERIFY2(drawn.ok(), drawn.ok() ? "" : drawn.error().message.c_str());
    QCOMPARE(drawn->layers.size(), std::size_t{2});
    QVERIFY(drawn->layers[0].voxels.geometry().matches(grid, 0.0));
    QCOMPARE(count(drawn->layers[0].voxels), std::int64_t{9 + 6});
    QCOMPARE(count(drawn->layers[1].voxels), std::int64_t{1});
    QCOMPARE(drawn->layers[1].voxels.storedValue(3, 4, 1), 2.0);
    QCOMPARE(drawn->layers[0].labels.at(0).name, std::string("Heart"));
    QCOMPARE(drawn->layers[0].labels.at(0).rgb, 0xFF8001U);
    QVERIFY(!drawn->automatic);
    QCOMPARE(drawn->remarks.size(), std::size_t{1});
    QVERIFY(drawn->remarks[0].find("Points and open contours (1)") != std::string::npos);

    const auto again = drawnObjectFromJson(toJson(*drawn));
    QVERIFY(again.ok());
    QCOMPARE(again->layers.size(), std::size_t{2});
    QCOMPARE(again->layers[1].labels.at(0).value, 2);
  }

  void aHundredSegmentsWithoutColoursGetAHundredColours() {
    const Geometry grid = ctGrid();
    LabelLayers layers(grid);
    std::set<std::uint32_t> colours;
    for (int i = 0; i < 117; ++i) {
      Volume mask = *Volume::allocate(grid, VoxelType::UInt8);
      mask.mutableData<std::uint8_t>()[i] = 1;
      SegmentLabel label;
      label.rgb = i == 50 ? 0x123456 : 0;
      QVERIFY(layers.add(mask, label).ok());
    }
    DrawnObject drawn;
    layers.moveTo(drawn);
    QCOMPARE(drawn.layers.size(), std::size_t{1});
    for (const SegmentLabel& label : drawn.layers[0].labels) colours.insert(label.rgb);
    QCOMPARE(colours.size(), std::size_t{117});
    // One has its own; the others keep those of their numbers.
    QCOMPARE(drawn.layers[0].labels[50].rgb, 0x123456U);
    QCOMPARE(drawn.layers[0].labels[51].rgb, segmentColour(51));
  }

  void anotherFrameOfReferenceIsNotDrawnOn() {
    const auto folder = TemporaryFolder::create();
    const Geometry grid = ctGrid();
    std::vector<std::string> values = region(0, 4, "Heart");
    addContour(values, "ROIContourSequence[0].ContourSequence[0]", grid, {{1, 2, 1}, {4, 2, 1}, {4, 5, 1}});
    const fs::path file = folder->path() / "structures.dcm";
    QVERIFY(writeObject(file, kStructureSetUid, values));
    Job job;
    const auto drawn = drawObject(file, ofFrame("1.2.8"), grid, job);
    QVERIFY(!drawn.ok());
    QCOMPARE(drawn.error().code, ErrorCode::Inconsistent);
    QVERIFY(drawn.error().message.find("frame of reference") != std::string::npos);
    // Images without a place in the patient cannot say where the contours are.
    Geometry film = grid;
    film.inPatient = false;
    QCOMPARE(drawObject(file, ofFrame("1.2.7"), film, job).error().code, ErrorCode::Inconsistent);
    // Far away.
    Geometry far = grid;
    far.origin = {9000, 9000, 9000};
    QCOMPARE(drawObject(file, ofFrame("1.2.7"), far, job).error().code, ErrorCode::Inconsistent);
  }

  void anotherKindOfObjectIsNamed() {
    const auto folder = TemporaryFolder::create();
    const fs::path file = folder->path() / "letter.dcm";
    QVERIFY(writeObject(file, "1.2.840.10008.5.1.4.1.1.104.1", {"DocumentTitle=Letter"}));
    Job job;
    const auto drawn = drawObject(file, {}, ctGrid(), job);
    QCOMPARE(drawn.error().code, ErrorCode::Unsupported);
    QVERIFY(drawn.error().message.find("PDF") != std::string::npos);
  }

  void nonsenseFromElsewhereIsRefused() {
    QVERIFY(!drawnObjectFromJson(Json()).ok());
    QVERIFY(!drawnObjectFromJson(Json{{"layers", 3}}).ok());
    QVERIFY(!drawnObjectFromJson(Json{{"layers", Json::array({Json::array({Json{{"value", 700}}})})}}).ok());
  }

  void realMasksAreDrawnOnTheirImages() {
    const fs::path folder = kData / "dcmqi/data/segmentations";
    if (!fs::exists(folder)) QSKIP("the shared data are not here");
    Opener opener;
    Job job;
    const auto scan = opener.scan({folder / "ct-3slice"}, job);
    QVERIFY(scan.ok() && !scan->studies.empty());
    const Series& series = scan->studies.front().series.front();
    const auto ct = loadSeries(series, job);
    QVERIFY(ct.ok());
    const auto drawn = drawObject(folder / "liver.dcm", series, ct->volume.geometry(), job);
    QVERIFY2(drawn.ok(), drawn.ok() ? "" : drawn.error().message.c_str());
    QCOMPARE(drawn->layers.size(), std::size_t{1});
    QVERIFY(drawn->layers[0].voxels.geometry().matches(ct->volume.geometry(), 0.0));
    // What the mask was made from.
    const auto reference = readImageFile(folder / "liver_seg.nrrd");
    QVERIFY(reference.ok());
    const auto& size = ct->volume.geometry().size;
    std::int64_t inside = 0, different = 0;
    for (int k = 0; k < size[2]; ++k)
      for (int j = 0; j < size[1]; ++j)
        for (int i = 0; i < size[0]; ++i) {
          const Vector3 at =
              reference->geometry().worldToIndex(ct->volume.geometry().indexToWorld({double(i), double(j), double(k)}));
          const bool wanted =
              reference->storedValue(int(std::lround(at[0])), int(std::lround(at[1])), int(std::lround(at[2]))) != 0;
          inside += wanted;
          different += wanted != (drawn->layers[0].voxels.storedValue(i, j, k) != 0);
        }
    QVERIFY(inside > 1000);
    QCOMPARE(different, std::int64_t{0});
  }

  void segmentsThatOverlapAreAllDrawn() {
    const fs::path file = kData / "highdicom/data/test_files/seg_image_ct_binary_overlap.dcm";
    if (!fs::exists(file)) QSKIP("the shared data are not here");
    auto reader = SegmentationReader::open(file);
    QVERIFY(reader.ok() && reader->object().geometry);
    Job job;
    const auto drawn = drawObject(file, {}, *reader->object().geometry, job);
    QVERIFY2(drawn.ok(), drawn.ok() ? "" : drawn.error().message.c_str());
    std::int64_t wanted = 0, shown = 0;
    for (const Segment& segment : reader->object().segments) wanted += count(*reader->mask(segment.number, job));
    for (const LabelMap& layer : drawn->layers) shown += count(layer.voxels);
    QVERIFY(wanted > 0);
    QCOMPARE(shown, wanted);
    QVERIFY(drawn->layers.size() > 1);
  }
};

QTEST_APPLESS_MAIN(TestObjectDrawing)
#include "tst_object_drawing.moc"
