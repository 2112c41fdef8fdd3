// Phantoms whose lengths, angles, areas and values are known by calculation.
#include <QtTest>
#include <numbers>

#include "core/imaging/annotation_measures.h"
#include "core/imaging/annotation_shape.h"
#include "tests/core/imaging_phantom.h"

using namespace pellucid;

namespace {

constexpr double kPi = std::numbers::pi;

Geometry slicePlane(const Geometry& grid, int slice) {
  return grid.cropped({0, 0, slice}, {grid.size[0], grid.size[1], 1});
}

Annotation drawn(AnnotationKind kind, std::vector<PlanePoint> points, const Geometry& plane) {
  Annotation annotation;
  annotation.kind = kind;
  annotation.points = std::move(points);
  annotation.plane = plane;
  return annotation;
}

const MeasuredValue* find(const AnnotationMeasures& measures, Quantity quantity) {
  for (const MeasuredValue& value : measures.values)
    if (value.quantity == quantity) return &value;
  return nullptr;
}

double valueOf(const AnnotationMeasures& measures, Quantity quantity) {
  const MeasuredValue* found = find(measures, quantity);
  return found == nullptr ? std::nan("") : found->value;
}

bool near(double a, double b, double tolerance = 1e-9) {
  return std::abs(a - b) <= tolerance;
}

/// Corners of a regular polygon around a centre; in world units, so round in the world.
std::vector<PlanePoint> circle(const PlanePoint& centre, double radiusMm, const Geometry& plane, int corners) {
  std::vector<PlanePoint> points;
  for (int i = 0; i < corners; ++i) {
    const double angle = 2 * kPi * i / corners;
    points.push_back({centre[0] + radiusMm * std::cos(angle) / plane.spacing[0],
                      centre[1] + radiusMm * std::sin(angle) / plane.spacing[1]});
  }
  return points;
}

}  // namespace

class TestAnnotationMeasures : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void aLengthIsInTheWorldUnderAnisotropicSpacing() {
    const Geometry plane = slicePlane(phantom::obliqueGrid({64, 48, 3}, {0.5, 2.0, 3}), 1);
    // 6 columns of 0.5 mm and 2 rows of 2 mm: 3, 4, 5.
    const auto measures = measure(drawn(AnnotationKind::Length, {{10, 10}, {16, 12}}, plane), {});
    QCOMPARE(measures.values.size(), std::size_t(1));
    QVERIFY(near(valueOf(measures, Quantity::Length), 5.0));
    QCOMPARE(measures.values[0].unit, std::string("mm"));
    QVERIFY(measures.extent);
    QCOMPARE(measures.calibration, Calibration::File);
  }
  void withoutCalibrationLengthsAndAreasArePixels() {
    Geometry plane = slicePlane(phantom::gridOf({64, 48, 1}), 0);
    plane.calibration = Calibration::None;
    const auto length = measure(drawn(AnnotationKind::Length, {{10, 10}, {13, 14}}, plane), {});
    QVERIFY(near(valueOf(length, Quantity::Length), 5.0));
    QCOMPARE(length.values[0].unit, std::string("px"));
    QCOMPARE(length.calibration, Calibration::None);
    const auto area = measure(drawn(AnnotationKind::Rectangle, rectangleBetween({1, 1}, {11, 6}), plane), {});
    QVERIFY(near(valueOf(area, Quantity::Area), 50.0));
    QCOMPARE(area.values[0].unit, std::string("px2"));
  }
  void anAngleIsInTheWorld_data() {
    QTest::addColumn<double>("degrees");
    for (const double degrees : {0.5, 30.0, 90.0, 135.0, 179.0}) QTest::addRow("%g", degrees) << degrees;
  }
  void anAngleIsInTheWorld() {
    QFETCH(double, degrees);
    const Geometry plane = slicePlane(phantom::gridOf({64, 48, 1}, {0.5, 1.5, 1}), 0);
    const auto at = [&](double angle) {
      const double radians = angle * kPi / 180;
      return PlanePoint{20 + 10 * std::cos(radians) / 0.5, 20 + 10 * std::sin(radians) / 1.5};
    };
    const auto measures = measure(drawn(AnnotationKind::Angle, {at(17), {20, 20}, at(17 + degrees)}, plane), {});
    QVERIFY(near(valueOf(measures, Quantity::Angle), degrees, 1e-9));
    QCOMPARE(measures.values[0].unit, std::string("deg"));
    QVERIFY(!measures.extent);
  }
  void cobbIsTheAngleBetweenTwoLinesHoweverTheyAreDrawn() {
    const Geometry plane = slicePlane(phantom::gridOf({64, 48, 1}, {0.5, 1.5, 1}), 0);
    const auto line = [&](double degrees, double row) {
      const double radians = degrees * kPi / 180;
      return std::pair{PlanePoint{20, row},
                       PlanePoint{20 + 10 * std::cos(radians) / 0.5, row + 10 * std::sin(radians) / 1.5}};
    };
    const auto [a, b] = line(12, 10);
    const auto [c, d] = line(-25, 40);
    for (const auto& points : {std::vector<PlanePoint>{a, b, c, d}, {b, a, c, d}, {a, b, d, c}, {c, d, a, b}})
      QVERIFY(near(valueOf(measure(drawn(AnnotationKind::Cobb, points, plane), {}), Quantity::Angle), 37.0, 1e-9));
  }
  void theLongerAxisIsTheLongOne() {
    const Geometry plane = slicePlane(phantom::gridOf({64, 48, 1}, {0.5, 1.5, 1}), 0);
    const auto measures =
        measure(drawn(AnnotationKind::Bidirectional, {{10, 20}, {30, 20}, {20, 10}, {20, 30}}, plane), {});
    QVERIFY(near(valueOf(measures, Quantity::LongAxis), 30.0));
    QVERIFY(near(valueOf(measures, Quantity::ShortAxis), 10.0));
    QCOMPARE(measures.values[0].quantity, Quantity::LongAxis);
  }
  void theCardiothoracicRatioNeedsNoCalibration() {
    Geometry plane = slicePlane(phantom::gridOf({64, 48, 1}), 0);
    plane.calibration = Calibration::None;
    const auto measures =
        measure(drawn(AnnotationKind::CardiothoracicRatio, {{20, 20}, {40, 20}, {10, 30}, {50, 30}}, plane), {});
    QVERIFY(near(valueOf(measures, Quantity::Ratio), 0.5));
    QCOMPARE(find(measures, Quantity::HeartWidth)->unit, std::string("px"));
    QVERIFY(near(valueOf(measures, Quantity::ThoraxWidth), 40.0));
  }
  void areasAreThoseOfGeometry() {
    const Geometry plane = slicePlane(phantom::gridOf({400, 300, 1}, {0.5, 0.8, 1}), 0);
    // A rectangle of 20 x 16 mm; the ellipse in it has pi / 4 of its area.
    const auto corners = rectangleBetween({10, 10}, {50, 30});
    QVERIFY(near(valueOf(measure(drawn(AnnotationKind::Rectangle, corners, plane), {}), Quantity::Area), 320.0));
    QVERIFY(near(valueOf(measure(drawn(AnnotationKind::Ellipse, corners, plane), {}), Quantity::Area), 80.0 * kPi));
    // A polygon of 360 corners on a circle of 30 mm: n / 2 r^2 sin(2 pi / n).
    const auto round = measure(drawn(AnnotationKind::Polygon, circle({200, 150}, 30, plane, 360), plane), {});
    QVERIFY(near(valueOf(round, Quantity::Area), 180.0 * 900.0 * std::sin(2 * kPi / 360), 1e-6));
    QCOMPARE(round.values[0].unit, std::string("mm2"));
  }
  void turningKeepsSizeAndMiddleOnAnyPixels() {
    const Geometry plane = slicePlane(phantom::gridOf({400, 300, 1}, {0.5, 0.8, 1}), 0);
    // A ramp: its mean over anything symmetric is the value of the middle.
    Volume voxels = phantom::make(plane, VoxelType::Float32, [](int i, int j, int) { return 3 * i - 2 * j; });
    for (const AnnotationKind kind : {AnnotationKind::Rectangle, AnnotationKind::Ellipse}) {
      Annotation annotation = drawn(kind, rectangleBetween({100, 100}, {180, 130}), plane);
      const double area = valueOf(measure(annotation, voxels), Quantity::Area);
      // From beside the middle to below it: a quarter, clockwise on the screen.
      turnBy(annotation, {150, 115}, {140, 125});
      const auto& corners = annotation.points;
      QVERIFY(near(corners[0][0], 140 + 12 / 0.5) && near(corners[0][1], 115 - 20 / 0.8));
      turnBy(annotation, {150, 115}, {150, 115 + 5 / 0.8});
      const auto measures = measure(annotation, voxels);
      QVERIFY(near(valueOf(measures, Quantity::Area), area));
      QVERIFY(std::abs(valueOf(measures, Quantity::Mean) - (3 * 140 - 2 * 115)) < 0.5);
      // Its angles stay right in the world, and dragging a corner keeps them so.
      movePoint(annotation, 1, {170, 150});
      const auto side = [&](int from, int to) {
        return std::pair((corners[to][0] - corners[from][0]) * 0.5, (corners[to][1] - corners[from][1]) * 0.8);
      };
      const auto [ax, ay] = side(0, 1);
      const auto [bx, by] = side(1, 2);
      QVERIFY(std::abs(ax * bx + ay * by) < 1e-6 * std::hypot(ax, ay) * std::hypot(bx, by) + 1e-9);
    }
  }
  void anOutlineThatCrossesItselfHasNoArea() {
    const Geometry plane = slicePlane(phantom::gridOf({64, 48, 1}), 0);
    const auto measures = measure(drawn(AnnotationKind::Polygon, {{10, 10}, {30, 30}, {30, 10}, {10, 30}}, plane),
                                  phantom::make(plane, VoxelType::Int16, [](int, int, int) { return 1; }));
    QVERIFY(measures.values.empty());
    QVERIFY(measures.note.find("crosses itself") != std::string::npos);
  }
  void statisticsAreOfThePixelsWhoseCentresLieWithin() {
    Volume voxels = phantom::make(phantom::gridOf({64, 48, 3}, {0.5, 2.0, 3}), VoxelType::Int16,
                                  [](int i, int j, int k) { return k == 1 ? 100 * i + j : -5; });
    voxels.modality = {2.0, -1000.0, "HU"};
    const Geometry plane = slicePlane(voxels.geometry(), 1);
    // Columns 10 to 13 and rows 20 to 21: stored values 100 i + j.
    const auto measures =
        measure(drawn(AnnotationKind::Rectangle, rectangleBetween({9.5, 19.5}, {13.5, 21.5}), plane), voxels);
    QCOMPARE(valueOf(measures, Quantity::Pixels), 8.0);
    QVERIFY(near(valueOf(measures, Quantity::Mean), 2.0 * (1150.0 + 20.5) - 1000.0));
    // Columns deviate by 100 sqrt(1.25), rows by 0.5.
    QVERIFY(near(valueOf(measures, Quantity::Deviation), 2.0 * std::sqrt(10000.0 * 1.25 + 0.25), 1e-9));
    QVERIFY(near(valueOf(measures, Quantity::Minimum), 2.0 * 1020.0 - 1000.0));
    QVERIFY(near(valueOf(measures, Quantity::Maximum), 2.0 * 1321.0 - 1000.0));
    QCOMPARE(find(measures, Quantity::Mean)->unit, std::string("HU"));
    voxels.modality.unit.clear();
    const auto plain =
        measure(drawn(AnnotationKind::Rectangle, rectangleBetween({9.5, 19.5}, {13.5, 21.5}), plane), voxels);
    QVERIFY(find(plain, Quantity::Mean)->unit.empty());
  }
  void anEllipseAndAPolygonCountTheSamePixelsAsTheirFormula() {
    const Geometry grid = phantom::gridOf({90, 80, 1}, {0.7, 1.1, 1});
    const Volume voxels = phantom::make(grid, VoxelType::UInt16, [](int i, int j, int) { return i + j; });
    const PlanePoint centre{44.3, 39.6};
    constexpr double kRadius = 21.7;  // mm
    std::int64_t within = 0;
    double sum = 0.0;
    for (int j = 0; j < 80; ++j)
      for (int i = 0; i < 90; ++i)
        if (std::hypot((i - centre[0]) * 0.7, (j - centre[1]) * 1.1) < kRadius) {
          ++within;
          sum += i + j;
        }
    const PlanePoint corner{centre[0] - kRadius / 0.7, centre[1] - kRadius / 1.1};
    const PlanePoint opposite{centre[0] + kRadius / 0.7, centre[1] + kRadius / 1.1};
    const auto ellipse = measure(drawn(AnnotationKind::Ellipse, rectangleBetween(corner, opposite), grid), voxels);
    QCOMPARE(valueOf(ellipse, Quantity::Pixels), static_cast<double>(within));
    QVERIFY(near(valueOf(ellipse, Quantity::Mean), sum / static_cast<double>(within), 1e-9));
    const auto polygon = measure(drawn(AnnotationKind::Polygon, circle(centre, kRadius, grid, 4000), grid), voxels);
    QCOMPARE(valueOf(polygon, Quantity::Pixels), static_cast<double>(within));
  }
  void regionsSideBySideShareNoPixel() {
    const Geometry grid = phantom::gridOf({40, 40, 1});
    const Volume voxels = phantom::make(grid, VoxelType::UInt8, [](int, int, int) { return 1; });
    // Edges exactly on pixel centres.
    double pixels = 0.0;
    for (const double column : {5.0, 15.0})
      for (const double row : {5.0, 15.0})
        pixels += valueOf(
            measure(drawn(AnnotationKind::Rectangle, rectangleBetween({column, row}, {column + 10, row + 10}), grid),
                    voxels),
            Quantity::Pixels);
    QCOMPARE(pixels, 400.0);
  }
  void aReslicedPlaneMeasuresStoredVoxels() {
    // The value of a voxel is its slice: a sagittal plane sees the slices as rows.
    const Geometry grid = phantom::obliqueGrid({40, 30, 20}, {0.8, 0.8, 3.0});
    Volume voxels = phantom::make(grid, VoxelType::Int16, [](int, int, int k) { return 10 * k; });
    Geometry plane = grid;
    plane.size = {30, 61, 1};
    plane.spacing = {0.8, 1.0, 0.8};
    plane.origin = grid.indexToWorld({17, 0, 0});
    for (int i = 0; i < 3; ++i) plane.direction[i] = {grid.direction[i][1], grid.direction[i][2], grid.direction[i][0]};
    const auto probe = measure(drawn(AnnotationKind::Probe, {{12, 22.4}}, plane), voxels);
    QCOMPARE(valueOf(probe, Quantity::Value), 70.0);  // 22.4 mm / 3 mm is nearest to slice 7.
    const auto region =
        measure(drawn(AnnotationKind::Rectangle, rectangleBetween({5, 10.5}, {9, 13.5}), plane), voxels);
    QCOMPARE(valueOf(region, Quantity::Minimum), 40.0);
    QCOMPARE(valueOf(region, Quantity::Maximum), 40.0);
    QVERIFY(near(valueOf(region, Quantity::Area), 4 * 0.8 * 3.0));
  }
  void outsideTheImageNothingIsCounted() {
    const Geometry grid = phantom::gridOf({20, 20, 1});
    Volume voxels = phantom::make(grid, VoxelType::Int16, [](int, int, int) { return 7; });
    const auto half =
        measure(drawn(AnnotationKind::Rectangle, rectangleBetween({-10.5, -0.5}, {9.5, 9.5}), grid), voxels);
    QCOMPARE(valueOf(half, Quantity::Pixels), 100.0);
    QCOMPARE(valueOf(half, Quantity::Mean), 7.0);
    const auto none = measure(drawn(AnnotationKind::Rectangle, rectangleBetween({30, 30}, {40, 40}), grid), voxels);
    QVERIFY(find(none, Quantity::Mean) == nullptr);
    QVERIFY(!none.note.empty());
    const auto probe = measure(drawn(AnnotationKind::Probe, {{25, 3}}, grid), voxels);
    QVERIFY(probe.values.empty());
    QVERIFY(!probe.note.empty());
  }
  void aColourImageHasAnAreaAndNoStatistics() {
    const Geometry grid = phantom::gridOf({20, 20, 1});
    Volume voxels = std::move(Volume::allocate(grid, VoxelType::UInt8, 3)).value();
    voxels.mutableData<std::uint8_t>()[(4 * 20 + 3) * 3 + 1] = 200;
    const auto region = measure(drawn(AnnotationKind::Rectangle, rectangleBetween({1, 1}, {9, 9}), grid), voxels);
    QCOMPARE(region.values.size(), std::size_t(1));
    QCOMPARE(region.note, std::string("Colour image: no statistics."));
    const auto probe = measure(drawn(AnnotationKind::Probe, {{3.2, 3.9}}, grid), voxels);
    QCOMPARE(probe.values.size(), std::size_t(3));
    QCOMPARE(valueOf(probe, Quantity::Green), 200.0);
  }
  void largeValuesKeepTheirSmallDeviation() {
    const Geometry grid = phantom::gridOf({100, 100, 1});
    Volume voxels = phantom::make(grid, VoxelType::Float32, [](int i, int, int) { return i % 2; });
    voxels.modality = {1.0, 1e9, ""};
    const auto region = measure(drawn(AnnotationKind::Rectangle, rectangleBetween({0, 0}, {100, 100}), grid), voxels);
    QCOMPARE(valueOf(region, Quantity::Pixels), 10000.0);
    QVERIFY(near(valueOf(region, Quantity::Deviation), 0.5, 1e-6));
  }
};

QTEST_APPLESS_MAIN(TestAnnotationMeasures)
#include "tst_annotation_measures.moc"
