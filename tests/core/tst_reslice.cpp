#include <QTest>
#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <vector>

#include "core/base/display.h"
#include "core/imaging/plane_stack.h"
#include "core/imaging/reslice.h"

using namespace pellucid;

namespace {

Geometry gridOf(const std::array<int, 3>& size, const Vector3& spacing, const Matrix3& direction = kNotTurned) {
  Geometry grid;
  grid.size = size;
  grid.spacing = spacing;
  grid.origin = {-31.5, 12.25, 7.0};
  grid.direction = direction;
  grid.calibration = Calibration::Scanner;
  grid.inPatient = true;
  return grid;
}

template <typename T>
Volume filled(const Geometry& grid, VoxelType type, const std::function<double(const Vector3&)>& valueAt) {
  Volume volume = *Volume::allocate(grid, type);
  T* voxel = volume.mutableData<T>();
  for (int slice = 0; slice < grid.size[2]; ++slice)
    for (int row = 0; row < grid.size[1]; ++row)
      for (int column = 0; column < grid.size[0]; ++column)
        *voxel++ = static_cast<T>(valueAt({double(column), double(row), double(slice)}));
  return volume;
}

/// A different value for every voxel of small grids.
double stamp(const Vector3& index) {
  return index[0] + 40 * index[1] + 1600 * index[2];
}

/// All 48 orders and senses of the axes, mirrored ones among them.
std::vector<Matrix3> axisOrders() {
  std::vector<Matrix3> orders;
  std::array<int, 3> axes{0, 1, 2};
  do {
    for (int signs = 0; signs < 8; ++signs) {
      Matrix3 direction{};
      for (int i = 0; i < 3; ++i) direction[axes[i]][i] = (signs >> i & 1) != 0 ? -1.0 : 1.0;
      orders.push_back(direction);
    }
  } while (std::next_permutation(axes.begin(), axes.end()));
  return orders;
}

Matrix3 tilted() {
  return turnedAbout(turnedAbout(kNotTurned, {0, 0, 1}, 0.4), {0.6, 0.8, 0}, -0.3);
}

/// 3 + 2 L - 1.5 P + 0.25 H, in mm.
double ramp(const Vector3& world) {
  return 3 + 2 * world[0] - 1.5 * world[1] + 0.25 * world[2];
}

bool isOutside(const ReslicedPlane& plane, int column, int row) {
  return !plane.outside.empty() && plane.outside.storedValue(column, row, 0) != 0;
}

constexpr std::array kKinds{PlaneKind::Axial, PlaneKind::Coronal, PlaneKind::Sagittal};

}  // namespace

class TestReslice : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void givesTheVoxelsThemselvesInAllOrdersOfAxes() {
    for (const Matrix3& order : axisOrders()) {
      const Volume volume = filled<std::uint16_t>(gridOf({7, 5, 4}, {0.7, 1.3, 3.0}, order), VoxelType::UInt16, stamp);
      for (const PlaneKind kind : kKinds) {
        const Geometry stack = planeStack(volume.geometry(), planeAxes(kind), {});
        QCOMPARE(stack.voxelCount(), volume.geometry().voxelCount());
        for (int index = 0; index < stack.size[2]; ++index) {
          const auto plane = reslice(volume, planeOf(stack, index), Interpolation::Linear);
          QVERIFY(plane && plane->outside.empty());
          for (int row = 0; row < stack.size[1]; ++row)
            for (int column = 0; column < stack.size[0]; ++column) {
              const Vector3 at =
                  volume.geometry().worldToIndex(stack.indexToWorld({double(column), double(row), double(index)}));
              QCOMPARE(plane->values.storedValue(column, row, 0),
                       stamp({std::round(at[0]), std::round(at[1]), std::round(at[2])}));
            }
        }
      }
    }
  }

  void manyPixelsByTwoThreadsAreThoseOfFewByOne() {
    const Geometry grid = gridOf({40, 36, 22}, {0.8, 1.1, 2.5}, tilted());
    const Volume volume = filled<std::int16_t>(grid, VoxelType::Int16, stamp);
    const Vector3 middle = grid.indexToWorld({19.5, 17.5, 10.5});
    const Geometry stack =
        planeStack(grid, planeAxes(PlaneKind::Coronal, turnedAbout(kNotTurned, {0.36, 0.48, 0.8}, 0.7)), middle);
    const Geometry large = planeOf(stack, nearestPlane(stack, middle)).resampledTo({900, 700, 1});
    const auto whole = reslice(volume, large, Interpolation::Linear);
    QVERIFY(whole);
    // In strips, each of which is too little for a second thread.
    for (int top = 0; top < 700; top += 50) {
      const auto part = reslice(volume, large.cropped({0, top, 0}, {900, 50, 1}), Interpolation::Linear);
      QVERIFY(part);
      for (int row = 0; row < 50; ++row)
        for (int column = 0; column < 900; ++column) {
          QCOMPARE(isOutside(*part, column, row), isOutside(*whole, column, top + row));
          if (!isOutside(*part, column, row))
            QVERIFY(std::abs(part->values.storedValue(column, row, 0) -
                             whole->values.storedValue(column, top + row, 0)) <= 1.0);
        }
    }
  }

  void followsALinearRampExactlyOnObliquePlanesOfAnisotropicVolumes() {
    const Geometry grid = gridOf({40, 36, 22}, {0.8, 1.1, 2.5}, tilted());
    const Volume volume =
        filled<float>(grid, VoxelType::Float32, [&](const Vector3& index) { return ramp(grid.indexToWorld(index)); });
    const Vector3 middle = grid.indexToWorld({19.5, 17.5, 10.5});
    for (const PlaneKind kind : kKinds) {
      const Geometry stack = planeStack(grid, planeAxes(kind, turnedAbout(kNotTurned, {0.36, 0.48, 0.8}, 0.7)), middle);
      const Geometry plane = planeOf(stack, nearestPlane(stack, middle));
      const auto cut = reslice(volume, plane, Interpolation::Linear);
      QVERIFY(cut);
      int compared = 0;
      for (int row = 0; row < plane.size[1]; ++row)
        for (int column = 0; column < plane.size[0]; ++column) {
          const Vector3 world = plane.indexToWorld({double(column), double(row), 0});
          const Vector3 index = grid.worldToIndex(world);
          bool within = true;
          bool beyond = false;
          for (int i = 0; i < 3; ++i) {
            within = within && index[i] >= 0 && index[i] <= grid.size[i] - 1;
            beyond = beyond || index[i] < -0.501 || index[i] > grid.size[i] - 0.499;
          }
          if (beyond) QVERIFY(isOutside(*cut, column, row));
          if (!within) continue;
          QVERIFY(!isOutside(*cut, column, row));
          QVERIFY(std::abs(cut->values.storedValue(column, row, 0) - ramp(world)) < 1e-3);
          ++compared;
        }
      QVERIFY(compared > 300);
    }
  }

  void anObliqueStackHasAPlaneThroughItsPoint() {
    const Geometry grid = gridOf({40, 36, 22}, {0.8, 1.1, 2.5});
    const Vector3 point = grid.indexToWorld({11.3, 20.1, 7.7});
    const Geometry stack = planeStack(grid, planeAxes(PlaneKind::Coronal, tilted()), point);
    const Vector3 index = stack.worldToIndex(point);
    for (int i = 0; i < 3; ++i) QVERIFY(std::abs(index[i] - std::round(index[i])) < 1e-9);
    QVERIFY(std::abs(stack.spacing[0] - 0.8) < 1e-12 && std::abs(stack.spacing[1] - 0.8) < 1e-12);
  }

  void joinsTheVoxelsOfASlab_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<double>("value");
    QTest::newRow("maximum") << int(SlabKind::Maximum) << 900.0;
    QTest::newRow("minimum") << int(SlabKind::Minimum) << -50.0;
    QTest::newRow("mean") << int(SlabKind::Mean) << (900.0 - 50.0 + 3 * 10.0) / 5.0;
  }
  void joinsTheVoxelsOfASlab() {
    QFETCH(int, kind);
    QFETCH(double, value);
    // 10 everywhere, 900 two slices before and -50 one slice behind the plane: 8 mm reach two slices of 2 mm each way.
    const Volume volume =
        filled<std::int16_t>(gridOf({6, 6, 11}, {1, 1, 2}), VoxelType::Int16, [](const Vector3& index) {
          return index[2] == 3 ? 900 : index[2] == 6 ? -50 : 10;
        });
    const Slab slab{static_cast<SlabKind>(kind), 8.0};
    const Geometry stack = planeStack(volume.geometry(), planeAxes(PlaneKind::Axial), {});
    QCOMPARE(slabPlanes(volume.geometry(), stack.axis(2), slab), 5);
    const auto plane = reslice(volume, planeOf(stack, 5), Interpolation::Linear, slab);
    QVERIFY(plane && plane->outside.empty());
    QCOMPARE(plane->values.storedValue(3, 3, 0), value);
    // At the border of the volume the slab is cut off; what is not there is not counted.
    const auto first = reslice(volume, planeOf(stack, 0), Interpolation::Linear, slab);
    QCOMPARE(first->values.storedValue(3, 3, 0), 10.0);
  }

  void aSlabThinnerThanTwoSlicesIsThePlane() {
    const Geometry grid = gridOf({6, 6, 11}, {1, 1, 5});
    QCOMPARE(slabPlanes(grid, {0, 0, 1}, {SlabKind::Mean, 0.0}), 1);
    QCOMPARE(slabPlanes(grid, {0, 0, 1}, {SlabKind::Mean, 9.0}), 1);
    QCOMPARE(slabPlanes(grid, {0, 0, 1}, {SlabKind::Mean, 10.0}), 3);
    QVERIFY(slabPlanes(grid, {0, 0, 1}, {SlabKind::Mean, 1e12}) < 3000);
  }

  void theMeanOfASlabOfARampIsTheRamp() {
    const Geometry grid = gridOf({40, 36, 40}, {1, 1, 1}, tilted());
    const Volume volume =
        filled<float>(grid, VoxelType::Float32, [&](const Vector3& index) { return ramp(grid.indexToWorld(index)); });
    const Vector3 middle = grid.indexToWorld({19.5, 17.5, 19.5});
    const Geometry stack = planeStack(grid, planeAxes(PlaneKind::Sagittal), middle);
    const Geometry plane = planeOf(stack, nearestPlane(stack, middle));
    const auto cut = reslice(volume, plane, Interpolation::Linear, {SlabKind::Mean, 6.0});
    const Vector3 index = plane.worldToIndex(middle);
    const int column = static_cast<int>(std::lround(index[0]));
    const int row = static_cast<int>(std::lround(index[1]));
    const double expected = ramp(plane.indexToWorld({double(column), double(row), 0}));
    QVERIFY(std::abs(cut->values.storedValue(column, row, 0) - expected) < 1e-3);
  }

  void keepsTheStoredTypeAndRoundsTheValues() {
    Volume volume = filled<std::int16_t>(gridOf({4, 4, 2}, {1, 1, 1}), VoxelType::Int16,
                                         [](const Vector3& index) { return index[2] == 0 ? -10 : -3; });
    volume.modality = {2.0, -1000.0, "HU"};
    Geometry between = planeOf(volume.geometry(), 0);
    between.origin[2] += 0.25;
    const auto plane = reslice(volume, between, Interpolation::Linear);
    QVERIFY(plane);
    QCOMPARE(plane->values.type(), VoxelType::Int16);
    QCOMPARE(plane->values.storedValue(1, 1, 0), -8.0);  // -8.25
    QCOMPARE(plane->values.modalityValue(1, 1, 0), -1016.0);
    QCOMPARE(plane->values.modality.unit, std::string("HU"));
  }

  void nearestInventsNoLabel() {
    const Volume labels = filled<std::uint8_t>(gridOf({20, 20, 20}, {1, 1, 1}), VoxelType::UInt8,
                                               [](const Vector3& index) { return index[0] < 10 ? 1 : 200; });
    const Vector3 middle = labels.geometry().indexToWorld({9.5, 9.5, 9.5});
    const Geometry stack = planeStack(labels.geometry(), planeAxes(PlaneKind::Axial, tilted()), middle);
    const auto plane = reslice(labels, planeOf(stack, nearestPlane(stack, middle)), Interpolation::Nearest);
    for (int row = 0; row < stack.size[1]; ++row)
      for (int column = 0; column < stack.size[0]; ++column) {
        const double value = plane->values.storedValue(column, row, 0);
        QVERIFY(value == 1 || value == 200);
      }
  }

  void marksWhatLiesOutsideAndRepeatsTheEdgeThere() {
    const Volume volume = filled<std::int16_t>(gridOf({4, 3, 2}, {1, 1, 1}), VoxelType::Int16,
                                               [](const Vector3& index) { return 100 + index[0]; });
    const Geometry wide = planeOf(volume.geometry(), 0).cropped({-2, -1, 0}, {8, 5, 1});
    const auto plane = reslice(volume, wide, Interpolation::Linear);
    QVERIFY(plane);
    for (int row = 0; row < 5; ++row)
      for (int column = 0; column < 8; ++column) {
        const bool inside = column >= 2 && column < 6 && row >= 1 && row < 4;
        QCOMPARE(plane->outside.storedValue(column, row, 0), inside ? 0.0 : double(kShutterBit));
        QCOMPARE(plane->values.storedValue(column, row, 0), 100.0 + std::clamp(column - 2, 0, 3));
      }
    Geometry beside = planeOf(volume.geometry(), 0);
    beside.origin[2] += 50;
    const auto nothing = reslice(volume, beside, Interpolation::Linear);
    QVERIFY(nothing && !nothing->outside.empty());
    for (int i = 0; i < 12; ++i) QCOMPARE(nothing->outside.data<std::uint8_t>()[i], kShutterBit);
  }

  void refusesWhatItCannotCut() {
    const Geometry grid = gridOf({4, 4, 4}, {1, 1, 1});
    const Volume volume = *Volume::allocate(grid, VoxelType::UInt8);
    const Volume colour = *Volume::allocate(grid, VoxelType::UInt8, 3);
    const Geometry plane = planeOf(grid, 1);
    QCOMPARE(reslice(colour, plane, Interpolation::Linear).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(reslice(volume, plane, Interpolation::Cubic).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(reslice(volume, grid, Interpolation::Linear).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(reslice({}, plane, Interpolation::Linear).error().code, ErrorCode::InvalidArgument);
  }

  void standardPlanesShowThePatientFromTheUsualSide() {
    const auto letters = [](PlaneKind kind) {
      const PlaneAxes axes = planeAxes(kind);
      return orientationLetters(axes.right) + orientationLetters(axes.down);
    };
    QCOMPARE(letters(PlaneKind::Axial), std::string("LP"));
    QCOMPARE(letters(PlaneKind::Coronal), std::string("LF"));
    QCOMPARE(letters(PlaneKind::Sagittal), std::string("PF"));
    for (const PlaneKind kind : kKinds)
      for (const Matrix3& turn : {kNotTurned, tilted(), turnedAbout(kNotTurned, {0, 1, 0}, 1.5707963)}) {
        const PlaneAxes axes = planeAxes(kind, turn);
        const Vector3 normal = cross(axes.right, axes.down);
        for (int i = 0; i < 3; ++i) QVERIFY(std::abs(normal[i] - axes.normal[i]) < 1e-9);
        QVERIFY(std::abs(length(axes.right) - 1) < 1e-9 && std::abs(length(axes.normal) - 1) < 1e-9);
      }
  }

  void aVoxelWithoutAValueNeverWinsInASlab() {
    const Geometry grid = gridOf({3, 3, 3}, {1, 1, 1});
    for (const double missing : {0.0, 1.0, 2.0}) {
      const Volume volume = filled<float>(grid, VoxelType::Float32, [&](const Vector3& index) {
        return index[2] == missing ? std::nan("") : 10 + index[2];
      });
      const Geometry plane = planeOf(grid, 1);
      const auto most = reslice(volume, plane, Interpolation::Nearest, {SlabKind::Maximum, 3.0});
      const auto least = reslice(volume, plane, Interpolation::Nearest, {SlabKind::Minimum, 3.0});
      QCOMPARE(most->values.storedValue(1, 1, 0), missing == 2.0 ? 11.0 : 12.0);
      QCOMPARE(least->values.storedValue(1, 1, 0), missing == 0.0 ? 11.0 : 10.0);
    }
  }

  void turningAPlaneAboutItsNormalTurnsNothingInIt() {
    const Matrix3 turn = turnedAbout(kNotTurned, {0, 0, 1}, 0.5);
    QVERIFY(std::abs(planeAxes(PlaneKind::Axial, turn).right[0] - 1.0) < 1e-12);
    QVERIFY(std::abs(planeAxes(PlaneKind::Coronal, turn).normal[0] + std::sin(0.5)) < 1e-12);
  }

  void twoPlanesMeetInALineWithinBoth() {
    const Geometry axial = planeOf(gridOf({10, 20, 5}, {2, 1, 3}), 2);
    // A sagittal plane 6 mm to the left of the first voxel (column 3), 8 rows deep from row 5 on.
    Geometry sagittal = gridOf({8, 40, 1}, {1, 1, 1}, {{{0, 0, -1}, {1, 0, 0}, {0, -1, 0}}});
    sagittal.origin = {axial.origin[0] + 6, axial.origin[1] + 5, axial.origin[2] + 20};
    const auto line = cutLine(axial, sagittal);
    QVERIFY(line);
    QVERIFY(std::abs(line->from[0] - 3) < 1e-9 && std::abs(line->to[0] - 3) < 1e-9);
    QVERIFY(std::abs(std::min(line->from[1], line->to[1]) - 4.5) < 1e-9);
    QVERIFY(std::abs(std::max(line->from[1], line->to[1]) - 12.5) < 1e-9);
    Geometry beside = sagittal;
    beside.origin[0] += 60;
    QVERIFY(!cutLine(axial, beside));
    Geometry above = sagittal;
    above.origin[2] += 200;
    QVERIFY(!cutLine(axial, above));
    QVERIFY(!cutLine(axial, planeOf(gridOf({10, 20, 5}, {2, 1, 3}), 4)));
  }
};

QTEST_GUILESS_MAIN(TestReslice)
#include "tst_reslice.moc"
