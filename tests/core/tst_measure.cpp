#include <QtTest>

#include <set>

#include "core/imaging/measure.h"
#include "tests/core/imaging_phantom.h"

using namespace pellucid;

namespace {

/// Signed area by the shoelace formula; positive and negative tell the sense.
double areaOf(const Outline& outline) {
  double sum = 0.0;
  for (std::size_t i = 0; i < outline.size(); ++i) {
    const auto& a = outline[i];
    const auto& b = outline[(i + 1) % outline.size()];
    sum += a[0] * b[1] - b[0] * a[1];
  }
  return 0.5 * sum;
}

Volume mask2d(std::array<int, 2> size, const std::function<int(int, int)>& value) {
  return phantom::make(phantom::gridOf({size[0], size[1], 1}), VoxelType::UInt8,
                       [&](int i, int j, int) { return value(i, j); });
}

}  // namespace

class TestMeasure : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void aSphereOfTwentyMillimetresHasItsVolume() {
    Geometry grid = phantom::obliqueGrid({90, 70, 60}, {0.5, 0.7, 0.9});
    const Vector3 centre = grid.indexToWorld({44.5, 34.5, 29.5});
    const auto measures = measureLabels(phantom::sphere(grid, centre, 20.0));
    QCOMPARE(measures.size(), std::size_t(1));
    QVERIFY(measures[0].volumeMl.has_value() && !measures[0].areaCm2.has_value());
    QVERIFY2(std::abs(*measures[0].volumeMl - 33.51) < 0.1, qPrintable(QString::number(*measures[0].volumeMl)));
    QVERIFY(std::abs(measures[0].centre[0] - 44.5) < 0.05);
  }
  void areasNeedMillimetres() {
    Volume labels = mask2d({40, 30}, [](int i, int j) { return i < 10 && j < 20 ? 1 : i >= 30 ? 3 : 0; });
    Geometry grid = labels.geometry();
    grid.spacing = {0.5, 2.0, 1.0};
    auto measures = measureLabels(labels.withGeometry(grid));
    QCOMPARE(measures.size(), std::size_t(2));
    QCOMPARE(measures[0].voxels, std::int64_t(200));
    QCOMPARE(*measures[0].areaCm2, 2.0);
    QCOMPARE(measures[1].label, 3);
    QCOMPARE(measures[1].first, (std::array<int, 3>{30, 0, 0}));
    QCOMPARE(measures[1].last, (std::array<int, 3>{39, 29, 0}));
    grid.calibration = Calibration::None;
    measures = measureLabels(labels.withGeometry(grid));
    QVERIFY(!measures[0].areaCm2 && !measures[0].volumeMl);
  }
  void partsComeLargestFirst() {
    const Volume labels = mask2d({50, 20}, [](int i, int j) {
      if (i >= 40 && j < 5) return 1;
      if (i >= 5 && i < 30 && j >= 2) return 1;
      return i == 35 ? 2 : 0;
    });
    Job job;
    const auto components = connectedComponents(labels, 1, Connectivity::Faces, job);
    QVERIFY(components.ok());
    QCOMPARE(components->parts.size(), std::size_t(2));
    QCOMPARE(components->parts[0].voxels, std::int64_t(25 * 18));
    QCOMPARE(components->parts[1].voxels, std::int64_t(50));
    QCOMPARE(components->numbers.storedValue(45, 2, 0), 2.0);
    QCOMPARE(components->numbers.storedValue(35, 2, 0), 0.0);
    QVERIFY(components->parts[0].centre[0] < components->parts[1].centre[0]);
  }
  void joinsArmsThatMeetLate() {
    // A U and a spiral give provisional numbers that have to be joined.
    const Volume u = mask2d({9, 9}, [](int i, int j) { return i == 0 || i == 8 || (j == 8) || (i == 4 && j > 2); });
    Job job;
    QCOMPARE(connectedComponents(u, 1, Connectivity::Faces, job)->parts.size(), std::size_t(1));
    const Volume ring = phantom::make(phantom::gridOf({9, 9, 9}), VoxelType::UInt8, [](int i, int j, int k) {
      return (i == 1 && j == 1) || (i == 7 && j == 7) || (k == 8 && (i == 1 || j == 7) && i <= 7 && j >= 1);
    });
    QCOMPARE(connectedComponents(ring, 1, Connectivity::Faces, job)->parts.size(), std::size_t(1));
  }
  void cornersJoinOnlyWhenAsked() {
    const Volume board = mask2d({8, 8}, [](int i, int j) { return (i + j) % 2; });
    Job job;
    QCOMPARE(connectedComponents(board, 1, Connectivity::Faces, job)->parts.size(), std::size_t(32));
    QCOMPARE(connectedComponents(board, 1, Connectivity::Corners, job)->parts.size(), std::size_t(1));
  }
  void keepsTheLargestAndOtherLabels() {
    const Volume labels = mask2d({30, 10}, [](int i, int j) {
      return i < 10 ? 1 : i == 12 ? 2 : i > 14 && i < 20 ? 1 : i == 25 && j == 5;
    });
    Job job;
    const auto kept = keepLargestParts(labels, 1, 2, 10, job);
    QCOMPARE(kept->storedValue(5, 5, 0), 1.0);
    QCOMPARE(kept->storedValue(17, 5, 0), 1.0);
    QCOMPARE(kept->storedValue(25, 5, 0), 0.0);
    QCOMPARE(kept->storedValue(12, 5, 0), 2.0);
    QCOMPARE(keepLargestParts(labels, 1, 1, 10, job)->storedValue(17, 5, 0), 0.0);
    QCOMPARE(keepLargestParts(labels, 1, 9, 60, job)->storedValue(17, 5, 0), 0.0);
  }
  void refusesWhatIsNoLabelMapAndStops() {
    Job job;
    const Volume image = phantom::ramp(phantom::gridOf({5, 5, 5}));
    QVERIFY(measureLabels(image).empty());
    QCOMPARE(connectedComponents(image, 1, Connectivity::Faces, job).error().code, ErrorCode::InvalidArgument);
    job.cancel();
    QCOMPARE(connectedComponents(mask2d({9, 9}, [](int, int) { return 1; }), 1, Connectivity::Faces, job).error().code,
             ErrorCode::Cancelled);
  }

  void anOutlineRunsHalfWay() {
    const Volume square = mask2d({10, 10}, [](int i, int j) { return i >= 3 && i <= 6 && j >= 2 && j <= 7; });
    const auto outlines = outlineOf(square, 0, 1);
    QCOMPARE(outlines.size(), std::size_t(1));
    QCOMPARE(outlines[0].size(), std::size_t(8));  // an octagon: corners are cut
    double left = 99;
    double right = -99;
    for (const auto& point : outlines[0]) {
      left = std::min(left, point[0]);
      right = std::max(right, point[0]);
    }
    QCOMPARE(left, 2.5);
    QCOMPARE(right, 6.5);
    // 4 x 6 pixels less an eighth of a pixel at each corner.
    QCOMPARE(std::abs(areaOf(outlines[0])), 24.0 - 0.5);
  }
  void holesRunTheOtherWay() {
    const Volume ring = mask2d({20, 20}, [](int i, int j) {
      const double r = std::hypot(i - 9.5, j - 9.5);
      return r < 9 && r > 4;
    });
    const auto outlines = outlineOf(ring, 0, 1);
    QCOMPARE(outlines.size(), std::size_t(2));
    QVERIFY(areaOf(outlines[0]) * areaOf(outlines[1]) < 0);
    const double area = std::abs(areaOf(outlines[0]) + areaOf(outlines[1]));
    QVERIFY(std::abs(area - static_cast<double>(measureLabels(ring)[0].voxels)) < 10.0);
  }
  void outlinesCloseAtTheEdgeOfTheImage() {
    const Volume full = mask2d({6, 4}, [](int, int) { return 5; });
    const auto outlines = outlineOf(full, 0, 5);
    QCOMPARE(outlines.size(), std::size_t(1));
    QCOMPARE(std::abs(areaOf(outlines[0])), 24.0 - 0.5);
    QVERIFY(outlineOf(full, 0, 1).empty());
    QVERIFY(outlineOf(full, 7, 5).empty());
  }
  void partsThatTouchAtACornerStaySeparate() {
    const Volume touching = mask2d({4, 4}, [](int i, int j) { return (i < 2) == (j < 2); });
    QCOMPARE(outlineOf(touching, 0, 1).size(), std::size_t(2));
    const Volume other = mask2d({4, 4}, [](int i, int j) { return (i < 2) != (j < 2); });
    QCOMPARE(outlineOf(other, 0, 1).size(), std::size_t(2));
  }
  void outlinesTakeTheRightSlice() {
    const Volume stack = phantom::make(phantom::gridOf({8, 8, 3}), VoxelType::UInt8,
                                       [](int i, int j, int k) { return k == 1 && i > 2 && j > 2; });
    QVERIFY(outlineOf(stack, 0, 1).empty());
    QCOMPARE(outlineOf(stack, 1, 1).size(), std::size_t(1));
  }
};

QTEST_APPLESS_MAIN(TestMeasure)
#include "tst_measure.moc"
