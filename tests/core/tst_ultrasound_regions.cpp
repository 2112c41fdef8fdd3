#include <QtTest>
#include <cmath>
#include <nlohmann/json.hpp>

#include "core/base/files.h"
#include "core/dicom/series_loader.h"
#include "core/dicom/study_scanner.h"
#include "core/dicom/ultrasound_regions.h"
#include "tests/support/dicom_writer.h"

using namespace pellucid;
using namespace pellucid::test;

namespace {

constexpr const char* kUltrasound = "1.2.840.10008.5.1.4.1.1.6.1";

/// Columns 0 to 39: tissue with the given mm per pixel; 50 to 89: a spectrum in seconds and cm/s.
std::vector<std::string> imageValues(double millimetres, int number) {
  const std::string delta = std::to_string(millimetres / 10);
  std::vector<std::string> values{"Modality=US",
                                  "Rows=60",
                                  "Columns=100",
                                  "BitsAllocated=8",
                                  "BitsStored=8",
                                  "HighBit=7",
                                  "PixelRepresentation=0",
                                  "SamplesPerPixel=1",
                                  "PhotometricInterpretation=MONOCHROME2",
                                  "SeriesInstanceUID=1.2.3.4",
                                  "StudyInstanceUID=1.2.3",
                                  "SOPInstanceUID=1.2.3.4." + std::to_string(number),
                                  "InstanceNumber=" + std::to_string(number)};
  const auto region = [&](int item, int firstColumn, int format, int unit) {
    const std::string path = "SequenceOfUltrasoundRegions[" + std::to_string(item) + "].";
    for (const auto& [name, value] :
         std::vector<std::pair<std::string, std::string>>{{"RegionSpatialFormat", std::to_string(format)},
                                                          {"RegionLocationMinX0", std::to_string(firstColumn)},
                                                          {"RegionLocationMinY0", "5"},
                                                          {"RegionLocationMaxX1", std::to_string(firstColumn + 39)},
                                                          {"RegionLocationMaxY1", "54"},
                                                          {"PhysicalUnitsXDirection", std::to_string(unit)},
                                                          {"PhysicalUnitsYDirection", std::to_string(unit)},
                                                          {"PhysicalDeltaX", delta},
                                                          {"PhysicalDeltaY", "-" + delta}})
      values.push_back(path + name + "=" + value);
  };
  region(0, 0, 1, 3);
  region(1, 50, 3, 4);
  return values;
}

Result<LoadedSeries> load(const std::filesystem::path& folder) {
  Job job;
  const auto scan = scanDicomFiles(filesIn(folder), job);
  if (!scan || scan->studies.empty()) return Error{ErrorCode::Unreadable, "nothing", ""};
  return loadDicomSeries(scan->studies.front().series.front(), job);
}

}  // namespace

class TestUltrasoundRegions : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void lengthsAreOfTheRegionTheyLieIn() {
    const auto folder = TemporaryFolder::create();
    const std::string pixels(60 * 100, '\x20');
    // The depth is changed between the two images, as it is in every examination.
    QVERIFY(writeObject(folder->path() / "a.dcm", kUltrasound, imageValues(0.2, 1), {{"PixelData", pixels}}));
    QVERIFY(writeObject(folder->path() / "b.dcm", kUltrasound, imageValues(0.4, 2), {{"PixelData", pixels}}));
    const auto loaded = load(folder->path());
    QVERIFY2(loaded.ok(), loaded ? "" : loaded.error().message.c_str());
    QCOMPARE(loaded->volume.geometry().size[2], 2);
    QCOMPARE(loaded->volume.geometry().calibration, Calibration::None);
    const auto first = scaleWithin(loaded->regions, 0, {{10, 10}, {30, 40}});
    const auto second = scaleWithin(loaded->regions, 1, {{10, 10}, {30, 40}});
    QVERIFY(first && std::abs((*first)[0] - 0.2) < 1e-9 && std::abs((*first)[1] - 0.2) < 1e-9);
    QVERIFY(second && std::abs((*second)[0] - 0.4) < 1e-9);
    // In the spectrum, between the regions, and across their edges there are none.
    QVERIFY(!scaleWithin(loaded->regions, 0, {{60, 10}, {70, 40}}));
    QVERIFY(!scaleWithin(loaded->regions, 0, {{44, 10}, {46, 40}}));
    QVERIFY(!scaleWithin(loaded->regions, 0, {{30, 10}, {45, 40}}));
    QVERIFY(!scaleWithin(loaded->regions, 0, {{30, 10}, {60, 40}}));
    QVERIFY(!scaleWithin(loaded->regions, 0, {{30, 2}, {30, 40}}));
    QVERIFY(!scaleWithin(loaded->regions, 2, {{10, 10}, {30, 40}}));
    QVERIFY(!scaleWithin(loaded->regions, 0, {}));
    const auto& remarks = loaded->report.remarks;
    QVERIFY(std::any_of(remarks.begin(), remarks.end(), [](const SeriesRemark& remark) {
      return remark.sentence.find("different scales") != std::string::npos;
    }));
  }

  void oneScaleForAllIsTheScaleOfTheImages() {
    const auto folder = TemporaryFolder::create();
    const std::string pixels(60 * 100, '\x20');
    for (const int number : {1, 2})
      QVERIFY(writeObject(folder->path() / (std::to_string(number) + ".dcm"), kUltrasound, imageValues(0.2, number),
                          {{"PixelData", pixels}}));
    const auto loaded = load(folder->path());
    QVERIFY(loaded.ok());
    QCOMPARE(loaded->volume.geometry().calibration, Calibration::UltrasoundRegion);
    QVERIFY(std::abs(loaded->volume.geometry().spacing[0] - 0.2) < 1e-9);
    // Equal regions of images that follow each other are kept once.
    QCOMPARE(loaded->regions.size(), std::size_t{2});
    QCOMPARE(loaded->regions.front().lastImage, 1);
    QVERIFY(!scaleWithin(loaded->regions, 0, {{60, 10}, {70, 40}}));
  }

  void overlappingRegionsOfOtherScalesGiveNone() {
    const std::vector<UltrasoundRegion> regions{{0, 0, 0, 0, 100, 100, 0.2, 0.2}, {0, 0, 50, 50, 80, 80, 0.1, 0.1}};
    QVERIFY(scaleWithin(regions, 0, {{10, 10}, {40, 40}}));
    QVERIFY(!scaleWithin(regions, 0, {{10, 10}, {60, 60}}));
    QVERIFY(!scaleWithin(regions, 0, {{55, 55}, {60, 60}}));
    QVERIFY(!commonScale(regions));
  }

  void damagedRegionsAreNone() {
    const auto folder = TemporaryFolder::create();
    auto values = imageValues(0.2, 1);
    for (std::string& value : values)
      if (value.find("[0].RegionLocationMaxX1") != std::string::npos) value = value.substr(0, value.find('=')) + "=-7";
    QVERIFY(writeObject(folder->path() / "a.dcm", kUltrasound, values, {{"PixelData", std::string(6000, ' ')}}));
    const auto loaded = load(folder->path());
    QVERIFY(loaded.ok());
    QVERIFY(loaded->regions.empty());
    QCOMPARE(loaded->volume.geometry().calibration, Calibration::None);
  }

  void theyCrossProcessesUnchanged() {
    const std::vector<UltrasoundRegion> regions{{0, 4, 1, 2, 30, 40, 0.25, 0.5}, {5, 9, 50, 5, 89, 54, 0.0, 0.0}};
    QVERIFY(ultrasoundRegionsFromJson(toJson(regions)) == regions);
    QVERIFY(ultrasoundRegionsFromJson(Json::parse(R"([{"images":[0,1]},7,{"images":[0,1],"columns":[0,1e99],
      "rows":[0,1],"mm":[1,1]},{"images":[0,1],"columns":[0,9],"rows":[0,9],"mm":[-1,1]}])"))
                .empty());
    QVERIFY(ultrasoundRegionsFromJson(Json(3)).empty());
  }
};

QTEST_MAIN(TestUltrasoundRegions)
#include "tst_ultrasound_regions.moc"
