#include <QtTest>
#include <cmath>

#include "core/base/files.h"
#include "core/dicom/series_loader.h"
#include "core/dicom/study_scanner.h"
#include "core/open/tilt_correction.h"
#include "tests/support/dicom_writer.h"

using namespace pellucid;
using namespace pellucid::test;

namespace {

constexpr double kRadians = 3.14159265358979323846 / 180.0;
constexpr int kSlices = 12;

/// A value that is linear in space, so that linear interpolation reproduces it exactly but for rounding.
double truthAt(const Vector3& world) {
  return 1000.0 + 3.0 * world[0] - 2.0 * world[1] + 5.0 * world[2];
}

Geometry planeStack() {
  Geometry geometry;
  geometry.size = {16, 14, kSlices};
  geometry.spacing = {1.5, 1.25, 2.5};
  geometry.origin = {-20, -30, 100};
  geometry.calibration = Calibration::Scanner;
  geometry.inPatient = true;
  return geometry;
}

/// Slices in the planes of `planeStack()`, each shifted by as much as a gantry tilted by these angles shifts it.
Result<LoadedSeries> tiltedSeries(double rowDegrees, double columnDegrees, const std::filesystem::path& folder) {
  const Geometry stack = planeStack();
  const double alongRow = stack.spacing[2] * std::tan(rowDegrees * kRadians);
  const double alongColumn = stack.spacing[2] * std::tan(columnDegrees * kRadians);
  auto volume = Volume::allocate(stack, VoxelType::Int16);
  auto* voxel = volume->mutableData<std::int16_t>();
  const auto placeOf = [&](int i, int j, int k) {
    Vector3 world = stack.indexToWorld({double(i), double(j), double(k)});
    world[0] += alongRow * k;
    world[1] += alongColumn * k;
    return world;
  };
  for (int k = 0; k < kSlices; ++k)
    for (int j = 0; j < stack.size[1]; ++j)
      for (int i = 0; i < stack.size[0]; ++i) *voxel++ = std::int16_t(std::lround(truthAt(placeOf(i, j, k))));
  Job job;
  if (auto written = writeSeries(*volume, plantedAttributes("CT"), folder, job); !written) return written.error();
  const auto files = filesIn(folder);
  for (int k = 0; k < kSlices; ++k) {
    const Vector3 first = placeOf(0, 0, k);
    const std::string position =
        std::to_string(first[0]) + "\\" + std::to_string(first[1]) + "\\" + std::to_string(first[2]);
    if (!editDicom(files[std::size_t(k)], {{"ImagePositionPatient", position}}))
      return Error{ErrorCode::Internal, "The file could not be edited.", ""};
  }
  const auto scan = scanDicomFiles(filesIn(folder), job);
  return loadDicomSeries(scan->studies.at(0).series.at(0), job);
}

}  // namespace

class TestTiltCorrection : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void everyVoxelHasTheValueOfItsPlace_data() {
    QTest::addColumn<double>("row");
    QTest::addColumn<double>("column");
    QTest::newRow("15 degrees") << 0.0 << 15.0;
    QTest::newRow("15 degrees the other way") << 0.0 << -15.0;
    QTest::newRow("along the rows") << 22.5 << 0.0;
    QTest::newRow("both") << -8.0 << 12.0;
  }
  void everyVoxelHasTheValueOfItsPlace() {
    QFETCH(double, row);
    QFETCH(double, column);
    auto folder = TemporaryFolder::create();
    const auto tilted = tiltedSeries(row, column, folder->path());
    QVERIFY2(tilted.ok(), tilted ? "" : tilted.error().message.c_str());
    QVERIFY(tilted->report.tilt.has_value());
    const double expected = std::atan(std::hypot(std::tan(row * kRadians), std::tan(column * kRadians))) / kRadians;
    QVERIFY(std::abs(tilted->report.tilt->degrees - expected) < 1e-3);
    QVERIFY(!tilted->report.allows(Capability::MultiplanarReformat));
    Job job;
    const auto straight = correctTilt(*tilted, job);
    QVERIFY2(straight.ok(), straight ? "" : straight.error().message.c_str());
    QVERIFY(straight->report.allows(Capability::MultiplanarReformat));
    QVERIFY(straight->report.allows(Capability::VolumeAnalysis));
    const Geometry& grid = straight->volume.geometry();
    QCOMPARE(grid.size[2], kSlices);
    QCOMPARE(grid.spacing[2], 2.5);
    const double lowest = lowestOf(tilted->volume);
    int inside = 0;
    for (int k = 0; k < grid.size[2]; ++k)
      for (int j = 0; j < grid.size[1]; ++j)
        for (int i = 0; i < grid.size[0]; ++i) {
          const Vector3 world = grid.indexToWorld({double(i), double(j), double(k)});
          const double found = straight->volume.storedValue(i, j, k);
          const Vector3 own = placeInSlice(*tilted, k, world);
          if (own[0] >= 0 && own[0] <= 15 && own[1] >= 0 && own[1] <= 13) {
            ++inside;
            QVERIFY(std::abs(found - truthAt(world)) <= 1.0);
          } else if (own[0] < -0.6 || own[0] > 15.6 || own[1] < -0.6 || own[1] > 13.6) {
            QCOMPARE(found, lowest);
          }
        }
    // Nothing is cut off: a grid of the same voxels covers at least all but one row and column of every slice.
    QVERIFY(inside >= 15 * 13 * kSlices);
  }

  void theCorrectionIsMarked() {
    auto folder = TemporaryFolder::create();
    const auto tilted = tiltedSeries(0, 15, folder->path());
    Job job;
    const auto straight = correctTilt(*tilted, job);
    QCOMPARE(straight->report.remarks.at(0).sentence,
             std::string("These images are derived: the gantry tilt of 15.0 degrees was corrected by resampling each "
                         "slice within its plane."));
    QVERIFY(straight->series.description.ends_with("(tilt corrected)"));
    QVERIFY(straight->series.uid != tilted->series.uid);
    QVERIFY(!straight->report.tilt.has_value());
    bool marked = false;
    for (const auto& [name, value] : straight->technique)
      marked = marked || (name == "Derived" && value == "gantry tilt of 15.0 degrees corrected");
    QVERIFY(marked);
    // The original is as it was.
    QVERIFY(tilted->report.tilt.has_value());
  }

  void refusesASeriesWithoutTilt() {
    auto folder = TemporaryFolder::create();
    const auto sound = tiltedSeries(0, 0, folder->path());
    QVERIFY(sound->report.remarks.empty());
    Job job;
    const auto straight = correctTilt(*sound, job);
    QVERIFY(!straight.ok());
    QCOMPARE(straight.error().code, ErrorCode::InvalidArgument);
  }

  void refusesATiltThatCannotBe() {
    auto folder = TemporaryFolder::create();
    auto tilted = tiltedSeries(0, 15, folder->path());
    tilted->report.tilt->alongRowMm = 1e12;
    Job job;
    QCOMPARE(correctTilt(*tilted, job).error().code, ErrorCode::InvalidArgument);
    tilted->report.tilt->alongRowMm = std::nan("");
    QCOMPARE(correctTilt(*tilted, job).error().code, ErrorCode::InvalidArgument);
  }

 private:
  static double lowestOf(const Volume& volume) {
    const auto* voxels = volume.data<std::int16_t>();
    return *std::min_element(voxels, voxels + volume.geometry().voxelCount());
  }
  /// Column and row in the tilted slice `k` that a place has, from what the file of the slice says.
  static Vector3 placeInSlice(const LoadedSeries& tilted, int k, const Vector3& world) {
    const Vector3& first = *tilted.series.instances[std::size_t(k)].position;
    return {(world[0] - first[0]) / 1.5, (world[1] - first[1]) / 1.25, 0};
  }
};

QTEST_APPLESS_MAIN(TestTiltCorrection)
#include "tst_tilt_correction.moc"
