#include <QtTest>
#include <optional>

#include "core/base/files.h"
#include "core/dicom/series_loader.h"
#include "core/dicom/study_scanner.h"
#include "tests/support/dicom_writer.h"

using namespace pellucid;
using namespace pellucid::test;

namespace {

constexpr int kSlices = 48;

/// Large enough to be worth showing early; every slice has a value of its own.
Volume stack() {
  Geometry geometry;
  geometry.size = {320, 320, kSlices};
  geometry.spacing = {0.7, 0.7, 1.25};
  geometry.calibration = Calibration::Scanner;
  geometry.inPatient = true;
  Volume volume = *Volume::allocate(geometry, VoxelType::Int16);
  auto* voxel = volume.mutableData<std::int16_t>();
  for (std::int64_t i = 0; i < geometry.voxelCount(); ++i) voxel[i] = static_cast<std::int16_t>(1 + i / (320 * 320));
  volume.modality = {1.0, 0.0, "HU"};
  return volume;
}

Series scanned(const std::filesystem::path& folder) {
  Job job;
  auto scan = scanDicomFiles(filesIn(folder), job);
  return scan.ok() && !scan->studies.empty() ? scan->studies.front().series.front() : Series();
}

}  // namespace

class TestPartialSeries : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void init() {
    auto folder = TemporaryFolder::create();
    QVERIFY(folder.ok());
    m_folder.emplace(std::move(*folder));
    Job job;
    QVERIFY(writeSeries(stack(), plantedAttributes("CT"), m_folder->path(), job).ok());
  }

  void theMiddleImageIsThereFirstAndTheRestFollows() {
    std::optional<PartialSeries> part;
    int early = 0;
    Job job;
    const auto whole = loadDicomSeries(scanned(m_folder->path()), job, [&](const PartialSeries& begun) {
      QVERIFY(!part);
      part = begun;
      early = begun.decoded.number();
      QVERIFY(begun.decoded.has(kSlices / 2));
      QVERIFY(!begun.decoded.has(0));
      QCOMPARE(begun.loaded.volume.storedValue(10, 10, kSlices / 2), 1.0 + kSlices / 2);
    });
    QVERIFY(whole.ok());
    QVERIFY(part);
    QCOMPARE(early, 1);
    QCOMPARE(part->decoded.number(), kSlices);
    QCOMPARE(part->loaded.volume.geometry().size, whole->volume.geometry().size);
    QCOMPARE(part->loaded.volume.geometry().origin, whole->volume.geometry().origin);
    for (int slice = 0; slice < kSlices; ++slice)
      QCOMPARE(part->loaded.volume.storedValue(0, 0, slice), whole->volume.storedValue(0, 0, slice));
  }

  void aPartIsNoVolume() {
    std::optional<PartialSeries> part;
    Job job;
    const auto whole = loadDicomSeries(scanned(m_folder->path()), job, [&](const PartialSeries& begun) { part = begun; });
    QVERIFY(whole.ok() && part);
    QVERIFY(!part->loaded.report.allows(Capability::MultiplanarReformat));
    QVERIFY(!part->loaded.report.allows(Capability::VolumeAnalysis));
    QVERIFY(whole->report.allows(Capability::MultiplanarReformat));
  }

  void valuesThatNeedAllImagesAreNotShownEarly() {
    QVERIFY(editDicom(filesIn(m_folder->path()).front(), {{"RescaleSlope", "3"}}));
    bool called = false;
    Job job;
    const auto whole = loadDicomSeries(scanned(m_folder->path()), job, [&](const PartialSeries&) { called = true; });
    QVERIFY(whole.ok());
    QVERIFY(!called);
  }

  void anImageThatCannotBeReadIsNeverThere() {
    // The middle one: nothing is shown early, and the others are still opened.
    const auto files = filesIn(m_folder->path());
    std::filesystem::resize_file(files[kSlices / 2], 2000);
    const auto series = scanned(m_folder->path());
    Job job;
    const auto whole = loadDicomSeries(series, job, [&](const PartialSeries&) {});
    QVERIFY(whole.ok());
    QCOMPARE(whole->volume.geometry().size[2], kSlices - 1);
  }

  void flagsThatDoNotFitAreRefused() {
    Geometry geometry;
    geometry.size = {10, 1, 1};
    QVERIFY(!DecodedImages::from(*Volume::allocate(geometry, VoxelType::UInt8), 11).ok());
    QVERIFY(!DecodedImages::from(*Volume::allocate(geometry, VoxelType::Int16), 5).ok());
    auto decoded = DecodedImages::from(*Volume::allocate(geometry, VoxelType::UInt8), 10);
    QVERIFY(decoded.ok());
    decoded->add(3);
    decoded->add(99);
    QVERIFY(decoded->has(3) && !decoded->has(4) && !decoded->has(99) && !decoded->has(-1));
    QCOMPARE(decoded->number(), 1);
  }

 private:
  std::optional<TemporaryFolder> m_folder;
};

QTEST_APPLESS_MAIN(TestPartialSeries)
#include "tst_partial_series.moc"
