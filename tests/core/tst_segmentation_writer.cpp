// Segments of a reader as a DICOM segmentation, read back by our own reader, dciodvfy and pydicom.
#include <QtTest>
#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <nlohmann/json.hpp>
#include <set>

#include "core/base/files.h"
#include "core/dicom/lab_colour_p.h"
#include "core/dicom/segmentation_object.h"
#include "core/dicom/segmentation_writer.h"
#include "core/open/object_drawing.h"
#include "core/open/opener.h"
#include "tests/support/axis_orders.h"
#include "tests/support/dicom_writer.h"
#include "tests/support/enhanced_writer.h"

using namespace pellucid;
using namespace pellucid::test;

namespace fs = std::filesystem;

Q_DECLARE_METATYPE(pellucid::Matrix3)

namespace {

/// Turned out of all axes, of another spacing along each.
Geometry obliqueGrid() {
  Geometry grid;
  grid.size = {13, 9, 6};
  grid.spacing = {0.7, 0.9, 2.5};
  grid.origin = {-31.25, 17.5, 104.125};
  const Vector3 right{0.8, 0.6, 0.0};
  const Vector3 down{-0.36, 0.48, 0.8};
  const Vector3 normal = cross(right, down);
  for (int i = 0; i < 3; ++i) grid.direction[i] = {right[i], down[i], normal[i]};
  grid.calibration = Calibration::Scanner;
  grid.inPatient = true;
  return grid;
}

/// Of the voxels that are not 0, in mm.
Vector3 centroid(const Volume& mask) {
  const Geometry& grid = mask.geometry();
  Vector3 sum{};
  double count = 0;
  for (int k = 0; k < grid.size[2]; ++k)
    for (int j = 0; j < grid.size[1]; ++j)
      for (int i = 0; i < grid.size[0]; ++i) {
        if (mask.storedValue(i, j, k) == 0) continue;
        const Vector3 world = grid.indexToWorld({double(i), double(j), double(k)});
        for (std::size_t c = 0; c < 3; ++c) sum[c] += world[c];
        ++count;
      }
  for (double& each : sum) each /= count;
  return sum;
}

/// A CT series on the disk, as it is opened.
struct Scene {
  Result<TemporaryFolder> folder = TemporaryFolder::create();
  Study study;
  LoadedSeries ct;
  Job job;

  explicit Scene(const Geometry& grid = obliqueGrid()) {
    Volume volume = *Volume::allocate(grid, VoxelType::Int16);
    for (std::int64_t i = 0; i < grid.voxelCount(); ++i)
      volume.mutableData<std::int16_t>()[i] = static_cast<std::int16_t>(i % 1000);
    const fs::path images = folder->path() / "ct";
    fs::create_directory(images);
    QVERIFY(writeSeries(volume, plantedAttributes("CT"), images, job).ok());
    Opener opener;
    const auto scan = opener.scan({images}, job);
    QVERIFY(scan.ok() && scan->studies.size() == 1);
    study = scan->studies.front();
    auto loaded = loadSeries(study.series.front(), job);
    QVERIFY(loaded.ok());
    ct = std::move(*loaded);
  }
  fs::path target() const { return folder->path() / "segments.dcm"; }
};

/// Two segments: one through neighbouring slices, one with a slice left out.
LabelMap segmentsOn(const Geometry& grid) {
  LabelMap map{*Volume::allocate(grid, VoxelType::UInt8), {}};
  auto* voxels = map.voxels.mutableData<std::uint8_t>();
  const auto at = [&](int x, int y, int z) -> std::uint8_t& {
    return voxels[(z * grid.size[1] + y) * grid.size[0] + x];
  };
  for (int z = 1; z < 4; ++z)
    for (int y = 2; y < 7; ++y)
      for (int x = 3; x < 9 + z; ++x) at(x, y, z) = 3;
  at(0, 0, 0) = 7;
  at(12, 8, 5) = 7;
  SegmentLabel liver;
  liver.value = 3;
  liver.name = "Liver";
  liver.codeScheme = "SCT";
  liver.codeValue = "10200004";
  liver.codeMeaning = "Liver";
  liver.rgb = 0xE69F00;
  SegmentLabel other;
  other.value = 7;
  other.name = "Knötchen 肺";
  other.rgb = 0x0072B2;
  map.labels = {liver, other};
  return map;
}

/// Each frame of the segmentation must name the frame of `source` that lies at its place, of that time where one is
/// given. What went wrong, or the number of frames.
std::string framesThatNameTheirSource(const fs::path& segmentation, const fs::path& source, const std::string& time) {
  const std::string program = R"(
import sys, pydicom
segments, source = pydicom.dcmread(sys.argv[1]), pydicom.dcmread(sys.argv[2])
for group in segments.PerFrameFunctionalGroupsSequence:
    image, = group.DerivationImageSequence[0].SourceImageSequence
    assert image.ReferencedSOPInstanceUID == source.SOPInstanceUID
    assert image.ReferencedSOPClassUID == source.SOPClassUID
    named = source.PerFrameFunctionalGroupsSequence[image.ReferencedFrameNumber - 1]
    assert not sys.argv[3] or named.FrameContentSequence[0].TemporalPositionIndex == int(sys.argv[3])
    for a, b in zip(group.PlanePositionSequence[0].ImagePositionPatient,
                    named.PlanePositionSequence[0].ImagePositionPatient):
        assert abs(a - b) < 1e-4, (a, b)
print(len(segments.PerFrameFunctionalGroupsSequence))
)";
  return runProgram({"/usr/bin/python3", "-W", "ignore", "-c", program, segmentation.string(), source.string(), time});
}

bool hasPydicom() {
  int code = 0;
  runProgram({"/usr/bin/python3", "-c", "import pydicom, numpy"}, &code);
  return code == 0;
}

bool installed(const char* program) {
  return std::system((std::string("command -v ") + program + " > /dev/null").c_str()) == 0;
}

}  // namespace

class TestSegmentationWriter : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void comesBackVoxelByVoxelOnTheSameGrid() {
    Scene scene;
    const LabelMap map = segmentsOn(scene.ct.volume.geometry());
    const auto written =
        writeSegmentation(map, scene.ct, {.seriesDescription = "Mine", .seriesNumber = 7, .reader = "READER^A"},
                          scene.target(), scene.job);
    QVERIFY2(written.ok(), written.ok() ? "" : (written.error().message + written.error().detail).c_str());
    auto reader = SegmentationReader::open(scene.target());
    QVERIFY(reader.ok());
    const SegmentationObject& object = reader->object();
    QVERIFY(object.type == SegmentationType::Binary);
    QCOMPARE(object.segments.size(), std::size_t(2));
    QCOMPARE(object.segments[0].label, std::string("Liver"));
    QCOMPARE(object.segments[0].type.value, std::string("10200004"));
    QCOMPARE(object.segments[0].algorithmType, std::string("MANUAL"));
    QCOMPARE(object.segments[1].label, map.labels[1].name);
    QCOMPARE(object.frames, 5);
    QCOMPARE(object.frameOfReferenceUid, scene.ct.series.frameOfReferenceUid);
    QCOMPARE(object.referencedSeriesUids, (std::vector<std::string>{scene.ct.series.uid}));
    for (std::size_t i = 0; i < 2; ++i) QCOMPARE(object.segments[i].rgb.value_or(0), map.labels[i].rgb);
    const auto drawn = drawObject(scene.target(), scene.ct.series, scene.ct.volume.geometry(), scene.job);
    QVERIFY2(drawn.ok(), drawn.ok() ? "" : drawn.error().message.c_str());
    Volume joined = *Volume::allocate(scene.ct.volume.geometry(), VoxelType::UInt8);
    for (const LabelMap& layer : drawn->layers) {
      QVERIFY(layer.voxels.geometry().matches(scene.ct.volume.geometry(), 1e-6));
      for (std::int64_t i = 0; i < joined.geometry().voxelCount(); ++i)
        if (const int value = layer.voxels.data<std::uint8_t>()[i]; value != 0)
          joined.mutableData<std::uint8_t>()[i] = value == 1 ? 3 : 7;
    }
    for (std::int64_t i = 0; i < joined.geometry().voxelCount(); ++i)
      QVERIFY2(joined.data<std::uint8_t>()[i] == map.voxels.data<std::uint8_t>()[i],
               qPrintable(QString("voxel %1, %2 layers").arg(i).arg(drawn->layers.size())));
  }

  /// Every order of axes with every width from 1 to 17: bits of odd rows end within a byte.
  void comesBackInEveryOrientationAndWidth_data() {
    QTest::addColumn<Matrix3>("direction");
    QTest::addColumn<int>("width");
    const auto orders = axisOrders();
    for (std::size_t i = 0; i < orders.size(); ++i) {
      const int width = 1 + static_cast<int>(i) % 17;
      QTest::newRow((orders[i].first + " width " + std::to_string(width)).c_str()) << orders[i].second << width;
    }
  }
  void comesBackInEveryOrientationAndWidth() {
    QFETCH(Matrix3, direction);
    QFETCH(int, width);
    Geometry grid = obliqueGrid();
    grid.direction = direction;
    grid.size = {width, 5, 4};
    Scene scene(grid);
    const Geometry& images = scene.ct.volume.geometry();
    SegmentLabel nodule;
    nodule.name = "Nodule";
    LabelMap map{*Volume::allocate(images, VoxelType::UInt8), {nodule}};
    auto* voxels = map.voxels.mutableData<std::uint8_t>();
    // No symmetry, and not in every slice.
    for (std::int64_t i = 0; i < images.voxelCount(); ++i)
      voxels[i] = i % 3 == 0 || i * 3 < images.voxelCount() ? 1 : 0;
    for (int i = 0; i < width * 5; ++i) voxels[width * 5 * 2 + i] = 0;
    QVERIFY(writeSegmentation(map, scene.ct, {}, scene.target(), scene.job).ok());
    const auto drawn = drawObject(scene.target(), scene.ct.series, images, scene.job);
    QVERIFY2(drawn.ok(), drawn.ok() ? "" : drawn.error().message.c_str());
    QCOMPARE(drawn->layers.size(), std::size_t(1));
    const Volume& back = drawn->layers.front().voxels;
    QVERIFY(back.geometry().matches(images, 1e-6));
    QVERIFY(std::equal(voxels, voxels + images.voxelCount(), back.data<std::uint8_t>()));
    // Where it lies in the patient by what the file says alone, without the images.
    auto reader = SegmentationReader::open(scene.target());
    QVERIFY(reader.ok());
    const auto alone = reader->mask(1, scene.job);
    QVERIFY2(alone.ok(), alone.ok() ? "" : alone.error().message.c_str());
    const Vector3 truth = centroid(map.voxels);
    const Vector3 found = centroid(*alone);
    for (std::size_t c = 0; c < 3; ++c) QVERIFY(std::abs(truth[c] - found[c]) < 1e-4);
  }

  void isValidAndOfThePatientOfTheImages() {
    if (!installed("dciodvfy")) QSKIP("dicom3tools is not installed");
    Scene scene;
    QVERIFY(writeSegmentation(segmentsOn(scene.ct.volume.geometry()), scene.ct, {}, scene.target(), scene.job).ok());
    const std::string output = runProgram({"dciodvfy", "-new", scene.target().string()});
    QVERIFY2(output.find("Error") == std::string::npos, output.c_str());
    Opener opener;
    const auto scan = opener.scan({scene.folder->path()}, scene.job);
    QVERIFY(scan.ok());
    QCOMPARE(scan->studies.size(), std::size_t(1));
    QCOMPARE(scan->studies.front().series.size(), std::size_t(2));
  }

  void namesTheModelThatBeganASegment() {
    Scene scene;
    const LabelMap map = segmentsOn(scene.ct.volume.geometry());
    const int begun = map.labels.at(1).value;
    const SegmentationNotes notes{.models = {{begun, "chest-xray-lungs 1.2.0"}}};
    QVERIFY(writeSegmentation(map, scene.ct, notes, scene.target(), scene.job).ok());
    const auto bytes = readTextFile(scene.target(), 10 << 20);
    QVERIFY(bytes.ok());
    for (const char* words : {"SEMIAUTOMATIC", "chest-xray-lungs 1.2.0", "Not for primary diagnosis"}) {
      QVERIFY2(bytes->find(words) != std::string::npos, words);
      QCOMPARE(bytes->find(words), bytes->rfind(words));
    }
    QVERIFY(bytes->find("MANUAL") < bytes->find("SEMIAUTOMATIC"));
    if (installed("dciodvfy")) {
      const std::string output = runProgram({"dciodvfy", "-new", scene.target().string()});
      QVERIFY2(output.find("Error") == std::string::npos, output.c_str());
    }
  }

  void pydicomReadsTheSameVoxels() {
    if (!hasPydicom()) QSKIP("pydicom is not installed");
    int code = 0;
    Scene scene;
    const LabelMap map = segmentsOn(scene.ct.volume.geometry());
    QVERIFY(writeSegmentation(map, scene.ct, {}, scene.target(), scene.job).ok());
    const std::string program = R"(
import sys, pydicom
data = pydicom.dcmread(sys.argv[1])
print(data.PatientID, data.Modality, data.SegmentationType, data.SegmentSequence[1].SegmentLabel)
for frame, group in zip(data.pixel_array, data.PerFrameFunctionalGroupsSequence):
    print(group.SegmentIdentificationSequence[0].ReferencedSegmentNumber, int(frame.sum()),
          group.DerivationImageSequence[0].SourceImageSequence[0].ReferencedSOPInstanceUID,
          'ReferencedFrameNumber' in group.DerivationImageSequence[0].SourceImageSequence[0])
)";
    const std::string output = runProgram(
        {"env", "PYTHONIOENCODING=utf-8", "/usr/bin/python3", "-c", program, scene.target().string()}, &code);
    QVERIFY2(code == 0, output.c_str());
    std::string expected = "PLANTED-4711 SEG BINARY Knötchen 肺\n";
    const auto& instances = scene.ct.series.instances;
    for (int slice = 1; slice < 4; ++slice)
      expected += "1 " + std::to_string(5 * (6 + slice)) + " " +
                  instances[static_cast<std::size_t>(slice)].sopInstanceUid + " False\n";
    for (const std::size_t slice : {0, 5}) expected += "2 1 " + instances[slice].sopInstanceUid + " False\n";
    QVERIFY2(output == expected, (output + "\n" + expected).c_str());
  }

  void namesTheFileAndFrameOfMultiFrameImages_data() {
    QTest::addColumn<int>("times");
    QTest::newRow("one volume") << 1;
    QTest::newRow("two times in one file") << 2;
  }
  void namesTheFileAndFrameOfMultiFrameImages() {
    if (!hasPydicom()) QSKIP("pydicom is not installed");
    QFETCH(int, times);
    Scene single;
    std::vector<fs::path> files;
    for (int time = 1; time <= times; ++time) {
      const fs::path copies = single.folder->path() / std::to_string(time);
      fs::copy(single.folder->path() / "ct", copies);
      for (const auto& file : filesIn(copies)) {
        QVERIFY(editDicom(file, {{"TemporalPositionIdentifier", std::to_string(time)}}));
        files.push_back(file);
      }
    }
    // Out of order, so that a slice is not the frame of its number.
    std::rotate(files.begin(), files.begin() + 4, files.end());
    std::swap(files[0], files[2]);
    const fs::path enhanced = single.folder->path() / "enhanced.dcm";
    QVERIFY(writeEnhanced(files, enhanced));
    Opener opener;
    const auto scan = opener.scan({enhanced}, single.job);
    QVERIFY(scan.ok() && scan->studies.size() == 1);
    QCOMPARE(scan->studies[0].series.size(), std::size_t(times));
    const auto loaded = loadSeries(scan->studies[0].series.back(), single.job);
    QVERIFY(loaded.ok());
    // As the header crosses processes.
    const auto images = headerFromJson(headerToJson(*loaded));
    QVERIFY(images.ok() && images->sources == loaded->sources);
    const LabelMap map = segmentsOn(loaded->volume.geometry());
    QVERIFY(writeSegmentation(map, *images, {}, single.target(), single.job).ok());
    const std::string output =
        framesThatNameTheirSource(single.target(), enhanced, times > 1 ? std::to_string(times) : "");
    QVERIFY2(output == "5\n", output.c_str());
    if (installed("dciodvfy")) {
      const std::string faults = runProgram({"dciodvfy", "-new", single.target().string()});
      QVERIFY2(faults.find("Error") == std::string::npos, faults.c_str());
    }
    const auto drawn = drawObject(single.target(), loaded->series, loaded->volume.geometry(), single.job);
    QVERIFY2(drawn.ok(), drawn.ok() ? "" : drawn.error().message.c_str());
    std::int64_t voxels = 0;
    for (const LabelMap& layer : drawn->layers)
      for (std::int64_t i = 0; i < layer.voxels.geometry().voxelCount(); ++i)
        if (layer.voxels.data<std::uint8_t>()[i] != 0) {
          ++voxels;
          QVERIFY(map.voxels.data<std::uint8_t>()[i] != 0);
        }
    QCOMPARE(voxels, std::int64_t(5 * (7 + 8 + 9) + 2));
  }

  void namesTheFramesOfRealFiles_data() {
    QTest::addColumn<QString>("name");
    for (const char* name :
         {"dcmqi/data/segmentations/24x38x3/multiframe/mf.dcm", "dcmqi/data/segmentations/23x38x3/multiframe/mf.dcm",
          "cornerstone/testImages/CT0012.fragmented_no_bot_jpeg_baseline.51.dcm"})
      QTest::newRow(name) << QString(name);
  }
  void namesTheFramesOfRealFiles() {
    QFETCH(QString, name);
    const fs::path file = fs::path(PELLUCID_DATA_DIR) / "dicom" / name.toStdString();
    if (!fs::exists(file)) QSKIP("the shared data are not here");
    if (!hasPydicom()) QSKIP("pydicom is not installed");
    const auto folder = TemporaryFolder::create();
    Job job;
    const auto images = loadFile(file, job);
    QVERIFY2(images.ok(), images ? "" : images.error().message.c_str());
    const int slices = images->volume.geometry().size[2];
    QVERIFY(slices > 1);
    LabelMap map{*Volume::allocate(images->volume.geometry(), VoxelType::UInt8), {SegmentLabel{}}};
    for (std::int64_t i = 0; i < map.voxels.geometry().voxelCount(); ++i) map.voxels.mutableData<std::uint8_t>()[i] = 1;
    const fs::path target = folder->path() / "segments.dcm";
    const auto written = writeSegmentation(map, *images, {}, target, job);
    QVERIFY2(written.ok(), written ? "" : written.error().message.c_str());
    const std::string output = framesThatNameTheirSource(target, file, "");
    QVERIFY2(output == std::to_string(slices) + "\n", output.c_str());
    if (!installed("dciodvfy")) return;
    const std::string faults = runProgram({"dciodvfy", "-new", target.string()});
    QVERIFY2(faults.find("Error") == std::string::npos, faults.c_str());
  }

  void anImageThatNoReferenceCanNameIsNamedByNone() {
    Scene scene;
    scene.ct.sources.assign(scene.ct.series.instances.size(), {.instance = 0, .frame = 0, .frames = 1});
    QVERIFY(writeSegmentation(segmentsOn(scene.ct.volume.geometry()), scene.ct, {}, scene.target(), scene.job).ok());
    const std::string dump = runProgram({"dcmdump", "+P", "0008,2112", scene.target().string()});
    if (installed("dcmdump")) QVERIFY2(dump.find("SourceImageSequence") == std::string::npos, dump.c_str());
  }

  void whatCannotBeSaidInDicomIsRefused() {
    Scene scene;
    const LabelMap map = segmentsOn(scene.ct.volume.geometry());
    const auto code = [&](const LabelMap& labels, const Series& series) {
      LoadedSeries images = scene.ct;
      images.series = series;
      const auto written = writeSegmentation(labels, images, {}, scene.target(), scene.job);
      return written ? ErrorCode::Internal : written.error().code;
    };
    Series picture = scene.ct.series;
    picture.format = FileFormat::Nifti;
    QCOMPARE(code(map, picture), ErrorCode::InvalidArgument);
    Series shorter = scene.ct.series;
    shorter.instances.pop_back();
    QCOMPARE(code(map, shorter), ErrorCode::InvalidArgument);
    LabelMap empty = map;
    empty.voxels = *Volume::allocate(map.voxels.geometry(), VoxelType::UInt8);
    QCOMPARE(code(empty, scene.ct.series), ErrorCode::InvalidArgument);
    Geometry nowhere = map.voxels.geometry();
    nowhere.inPatient = false;
    QCOMPARE(code({map.voxels.withGeometry(nowhere), map.labels}, scene.ct.series), ErrorCode::InvalidArgument);
    Series gone = scene.ct.series;
    gone.instances.front().file = scene.folder->path() / "nothing.dcm";
    QVERIFY(code(map, gone) != ErrorCode::Internal);
    QVERIFY(!fs::exists(scene.target()));
    scene.job.cancel();
    QCOMPARE(code(map, scene.ct.series), ErrorCode::Cancelled);
  }

  void coloursComeBackFromLab() {
    for (const std::uint32_t rgb : {0x000000U, 0xFFFFFFU, 0xE69F00U, 0x56B4E9U, 0x009E73U, 0xF0E442U, 0xCC79A7U,
                                    0xD55E00U, 0x0072B2U, 0x808080U}) {
      const auto lab = labOf(rgb);
      const auto back = rgbOfLab({lab[0], lab[1], lab[2]});
      QVERIFY(back.has_value());
      for (int shift = 0; shift < 24; shift += 8)
        QVERIFY(std::abs(int(*back >> shift & 0xFF) - int(rgb >> shift & 0xFF)) <= 1);
    }
  }
};

QTEST_GUILESS_MAIN(TestSegmentationWriter)
#include "tst_segmentation_writer.moc"
