// Editing of label maps on shapes whose area, volume and overlap are known.
#include <QTest>
#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

#include "core/imaging/mask_compare.h"
#include "core/imaging/mask_edit.h"
#include "core/imaging/mask_runs.h"
#include "core/imaging/mask_statistics.h"

using namespace pellucid;

namespace {

Volume map(std::array<int, 3> size, Vector3 spacing = {1, 1, 1}, VoxelType type = VoxelType::UInt8) {
  Geometry grid;
  grid.size = size;
  grid.spacing = spacing;
  return *Volume::allocate(grid, type);
}

std::uint8_t& at(Volume& labels, int column, int row, int slice) {
  const auto& size = labels.geometry().size;
  return labels.mutableData<std::uint8_t>()[(static_cast<std::ptrdiff_t>(slice) * size[1] + row) * size[0] + column];
}

std::int64_t count(const Volume& labels, int value) {
  const auto* begin = labels.data<std::uint8_t>();
  return std::count(begin, begin + labels.geometry().voxelCount(), value);
}

std::vector<std::uint8_t> contentOf(const Volume& labels) {
  const auto* begin = labels.data<std::uint8_t>();
  return {begin, begin + labels.geometry().voxelCount()};
}

void box(Volume& labels, std::array<int, 3> first, std::array<int, 3> last, std::uint8_t value) {
  for (int slice = first[2]; slice <= last[2]; ++slice)
    for (int row = first[1]; row <= last[1]; ++row)
      for (int column = first[0]; column <= last[0]; ++column) at(labels, column, row, slice) = value;
}

void dab(Volume& labels, const MaskBrush& brush, const Vector3& where) {
  applyChange(labels, brushStroke(labels, brush, where, where));
}

Job& job() {
  static Job quiet;
  return quiet;
}

}  // namespace

class TestMaskEdit : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void aDiscHasItsAreaWithinARingOfPixels_data() {
    QTest::addColumn<double>("columns");
    QTest::addColumn<double>("rows");
    QTest::newRow("square pixels") << 1.0 << 1.0;
    QTest::newRow("wide pixels") << 2.0 << 0.5;
    QTest::newRow("small pixels") << 0.3 << 0.7;
  }
  void aDiscHasItsAreaWithinARingOfPixels() {
    QFETCH(double, columns);
    QFETCH(double, rows);
    Volume labels = map({200, 200, 3}, {columns, rows, 5});
    const double radius = 20.0;
    dab(labels, {.value = 2, .radius = radius}, {100, 100, 1});
    const double area = static_cast<double>(count(labels, 2)) * columns * rows;
    const double ring = 2 * std::numbers::pi * radius * std::hypot(columns, rows) / 2;
    QVERIFY(std::abs(area - std::numbers::pi * radius * radius) < ring);
    QCOMPARE(count(labels.slice(0), 2) + count(labels.slice(2), 2), 0);
    QCOMPARE(int(at(labels, 100 + int(radius / columns), 100, 1)), 2);
    QCOMPARE(int(at(labels, 100 + int(radius / columns) + 1, 100, 1)), 0);
  }

  void aBallHasItsVolumeWhateverTheSpacing() {
    Volume labels = map({80, 80, 40}, {1, 0.9, 2.5});
    dab(labels, {.radius = 25, .ball = true}, {40, 40, 20});
    const double volume = static_cast<double>(count(labels, 1)) * 1 * 0.9 * 2.5;
    const double expected = 4.0 / 3.0 * std::numbers::pi * 25 * 25 * 25;
    QVERIFY2(std::abs(volume / expected - 1) < 0.02, qPrintable(QString::number(volume / expected)));
    const VoxelBox reach = boxOfLabel(labels, 1);
    QCOMPARE(reach.first, (std::array<int, 3>{15, 13, 10}));
    QCOMPARE(reach.last, (std::array<int, 3>{65, 67, 30}));
  }

  void aStrokeLeavesNoGapsAndCanBeUndone() {
    Volume labels = map({100, 60, 2});
    box(labels, {40, 20, 0}, {50, 40, 0}, 7);
    const auto before = contentOf(labels);
    MaskChange stroke = brushStroke(labels, {.value = 1, .radius = 4}, {10, 30, 0}, {90, 30, 0});
    applyChange(labels, stroke);
    for (int column = 6; column <= 94; ++column) QCOMPARE(int(at(labels, column, 30, 0)), 1);
    const VoxelBox touched = boxOfLabel(labels, 1);
    QCOMPARE(touched.first, (std::array<int, 3>{6, 26, 0}));
    QCOMPARE(touched.last, (std::array<int, 3>{94, 34, 0}));
    MaskChange second =
        brushStroke(labels, {.value = 0, .radius = 2, .only = std::uint8_t{1}}, {45, 10, 0}, {45, 50, 0});
    applyChange(labels, second);
    QCOMPARE(int(at(labels, 45, 30, 0)), 0);
    QCOMPARE(int(at(labels, 45, 22, 0)), 7);
    stroke.append(second);
    const auto after = contentOf(labels);
    revertChange(labels, stroke);
    QCOMPARE(contentOf(labels), before);
    applyChange(labels, stroke);
    QCOMPARE(contentOf(labels), after);
  }

  void aBrushBelowOnePixelStillPaintsTheOneUnderThePointer() {
    Volume labels = map({10, 10, 1}, {3, 3, 3});
    dab(labels, {.radius = 0.2}, {4.3, 5.4, 0});
    QCOMPARE(count(labels, 1), 1);
    QCOMPARE(int(at(labels, 4, 5, 0)), 1);
  }

  void aDiscIsRoundInMillimetresAcrossEveryAxis_data() {
    QTest::addColumn<int>("across");
    for (int across = 0; across < 3; ++across) QTest::addRow("axis %d", across) << across;
  }
  void aDiscIsRoundInMillimetresAcrossEveryAxis() {
    QFETCH(int, across);
    const Vector3 spacing{0.5, 0.8, 3.0};
    Volume labels = map({60, 50, 20}, spacing);
    const double radius = 7.0;
    const std::array<int, 3> centre{30, 25, 10};
    dab(labels, {.radius = radius, .across = across}, {30, 25, 10});
    for (int z = 0; z < 20; ++z)
      for (int y = 0; y < 50; ++y)
        for (int x = 0; x < 60; ++x) {
          const std::array<int, 3> index{x, y, z};
          double squared = 0;
          for (int axis = 0; axis < 3; ++axis) squared += std::pow((index[axis] - centre[axis]) * spacing[axis], 2);
          const bool within = index[across] == centre[across] && squared <= radius * radius;
          QCOMPARE(int(at(labels, x, y, z)), within ? 1 : 0);
        }
    // A stroke stays in the plane in which it began.
    Vector3 from{30, 25, 10}, to{35, 28, 12};
    const MaskChange stroke = brushStroke(labels, {.value = 2, .radius = radius, .across = across}, from, to);
    QCOMPARE(stroke.box.first[across], centre[across]);
    QCOMPARE(stroke.box.last[across], centre[across]);
  }

  void outlinesAreFilledAcrossEveryAxis() {
    for (int across = 0; across < 3; ++across) {
      Volume labels = map({20, 20, 20});
      std::array<int, 3> first{4, 4, 4}, last{12, 12, 12}, seed{8, 8, 8};
      first[across] = last[across] = seed[across] = 9;
      box(labels, first, last, 1);
      auto inner = first, end = last;
      for (int axis = 0; axis < 3; ++axis)
        if (axis != across) ++inner[axis], --end[axis];
      box(labels, inner, end, 0);
      for (int other = 0; other < 3; ++other) QCOMPARE(fillRegion(labels, seed, 2, other).ok(), other == across);
      applyChange(labels, *fillRegion(labels, seed, 2, across));
      QCOMPARE(count(labels, 2), 7 * 7);
    }
    QVERIFY(!fillRegion(map({4, 4, 4}), {2, 2, 2}, 1, 3).ok());
  }

  void brushesOutsideTheImageOrOfNoSizeChangeNothing() {
    const Volume labels = map({10, 10, 2});
    QVERIFY(brushStroke(labels, {.radius = 3}, {-1e300, 4, 0}, {-1e300, 4, 0}).empty());
    QVERIFY(brushStroke(labels, {.radius = 3}, {4, 4, 9}, {4, 4, 9}).empty());
    QVERIFY(brushStroke(labels, {.radius = std::nan("")}, {4, 4, 0}, {4, 4, 0}).empty());
  }

  void aBrushWithARangePaintsOnlyThere() {
    Volume labels = map({20, 20, 1});
    Volume image = map({20, 20, 1}, {1, 1, 1}, VoxelType::Int16);
    for (int i = 0; i < 400; ++i)
      image.mutableData<std::int16_t>()[i] = static_cast<std::int16_t>(i % 20 < 10 ? 0 : 100);
    image.modality.intercept = -50;  // 100 is 50 then.
    const MaskBrush brush{.radius = 5, .valuesWithin = ValueRange{40, 60}};
    applyChange(labels, brushStroke(labels, brush, {10, 10, 0}, {10, 10, 0}, image));
    QVERIFY(count(labels, 1) > 30);
    for (int row = 0; row < 20; ++row)
      for (int column = 0; column < 10; ++column) QCOMPARE(int(at(labels, column, row, 0)), 0);
    QVERIFY(brushStroke(labels, brush, {10, 10, 0}, {10, 10, 0}, map({5, 5, 1})).empty());
  }

  void closedOutlinesAreFilledAndOpenOnesRefused() {
    Volume labels = map({30, 30, 2});
    box(labels, {5, 5, 1}, {20, 20, 1}, 3);
    box(labels, {6, 6, 1}, {19, 19, 1}, 0);
    const auto filled = fillRegion(labels, {10, 10, 1}, 3);
    QVERIFY(filled.ok());
    QCOMPARE(filled->box.first, (std::array<int, 3>{6, 6, 1}));
    applyChange(labels, *filled);
    QCOMPARE(count(labels, 3), 16 * 16);
    at(labels, 5, 10, 1) = 0;
    box(labels, {6, 6, 1}, {19, 19, 1}, 0);
    QCOMPARE(fillRegion(labels, {10, 10, 1}, 3).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(fillRegion(labels, {99, 10, 1}, 3).error().code, ErrorCode::InvalidArgument);
  }

  void aRegionGrowsWithinItsRangeAndNotThroughOthers() {
    Volume labels = map({20, 20, 20});
    Volume image = map({20, 20, 20}, {1, 1, 1}, VoxelType::UInt8);
    box(image, {2, 2, 2}, {9, 9, 9}, 100);
    box(image, {12, 2, 2}, {15, 9, 9}, 100);  // Not connected.
    box(labels, {2, 2, 9}, {9, 9, 9}, 5);     // Another segment.
    const auto grown = growRegion(labels, image, {4, 4, 4}, 1, {90, 110}, 10000, job());
    QVERIFY(grown.ok());
    applyChange(labels, *grown);
    QCOMPARE(count(labels, 1), 8 * 8 * 7);
    QCOMPARE(count(labels, 5), 64);
    QVERIFY(!growRegion(labels, image, {4, 4, 4}, 2, {90, 110}, 10000, job()).ok());
    QVERIFY(!growRegion(labels, image, {0, 0, 0}, 1, {90, 110}, 10000, job()).ok());
    QCOMPARE(growRegion(labels, image, {0, 0, 0}, 1, {0, 0}, 1000, job()).error().code, ErrorCode::InvalidArgument);
    Job stopped;
    stopped.cancel();
    Volume large = map({64, 64, 64});
    QCOMPARE(growRegion(large, large, {1, 1, 1}, 1, {0, 0}, 1 << 20, stopped).error().code, ErrorCode::Cancelled);
  }

  void betweenTwoDiscsLiesOneOfTheMeanRadius() {
    Volume labels = map({120, 120, 11}, {0.5, 1, 4});
    dab(labels, {.radius = 10}, {60, 60, 0});
    dab(labels, {.radius = 20}, {60, 60, 10});
    const auto between = interpolateSlices(labels, 1, job());
    QVERIFY(between.ok());
    applyChange(labels, *between);
    for (int slice = 1; slice < 10; ++slice) {
      const double radius = 10 + slice;
      const double area = static_cast<double>(count(labels.slice(slice), 1)) * 0.5;
      const double ring = 2 * std::numbers::pi * radius * std::hypot(0.5, 1.0) / 2;
      QVERIFY2(std::abs(area - std::numbers::pi * radius * radius) < ring, qPrintable(QString::number(slice)));
    }
    QVERIFY(!interpolateSlices(labels, 1, job()).ok());
  }

  void aMovingShapeMovesBetweenAndKeepsItsEnds() {
    Volume labels = map({60, 40, 5});
    box(labels, {0, 10, 0}, {19, 29, 0}, 1);  // At the edge of the image.
    box(labels, {10, 10, 4}, {29, 29, 4}, 1);
    applyChange(labels, *interpolateSlices(labels, 1, job()));
    const VoxelBox middle = boxOfLabel(labels.slice(2), 1);
    QVERIFY(std::abs(middle.first[0] - 5) <= 1 && std::abs(middle.last[0] - 24) <= 1);
    QCOMPARE(count(labels.slice(0), 1), 400);
    QCOMPARE(count(labels.slice(4), 1), 400);
  }

  void smoothingRemovesSpecksFillsPitsAndSparesOthers() {
    Volume labels = map({30, 30, 10});
    box(labels, {5, 5, 1}, {20, 20, 8}, 1);
    at(labels, 10, 10, 5) = 0;
    at(labels, 25, 25, 5) = 1;
    at(labels, 12, 12, 5) = 9;
    applyChange(labels, *smoothLabel(labels, 1, job()));
    QCOMPARE(int(at(labels, 10, 10, 5)), 1);
    QCOMPARE(int(at(labels, 25, 25, 5)), 0);
    QCOMPARE(int(at(labels, 12, 12, 5)), 9);
    Volume thick = map({30, 30, 3}, {1, 1, 5});
    box(thick, {5, 5, 1}, {20, 20, 1}, 1);  // One slice only: not to be lost between thick slices.
    applyChange(thick, *smoothLabel(thick, 1, job()));
    QCOMPARE(count(thick, 1), 16 * 16 - 4);
  }

  void islandsGoAndOtherLabelsStay() {
    Volume labels = map({40, 40, 4});
    box(labels, {2, 2, 1}, {10, 10, 2}, 1);
    box(labels, {20, 20, 1}, {23, 23, 1}, 1);
    at(labels, 35, 35, 3) = 1;
    at(labels, 30, 2, 0) = 2;
    const auto largest = removeIslands(labels, 1, 1, 1, job());
    const auto above = removeIslands(labels, 1, 100, 10, job());
    applyChange(labels, *above);
    QCOMPARE(count(labels, 1), 162 + 16);
    revertChange(labels, *above);
    applyChange(labels, *largest);
    QCOMPARE(count(labels, 1), 162);
    QCOMPARE(count(labels, 2), 1);
    applyChange(labels, eraseLabel(labels, 1));
    QCOMPARE(count(labels, 1), 0);
    QVERIFY(boxOfLabel(labels, 1).empty());
  }

  void labelsAreCombinedAsSets() {
    Volume a = map({20, 20, 2}), b = map({20, 20, 2});
    box(a, {0, 0, 0}, {9, 9, 0}, 1);
    box(a, {12, 0, 0}, {13, 9, 0}, 4);
    box(b, {5, 0, 0}, {14, 9, 0}, 2);
    const auto sizeAfter = [&](MaskBoolean operation) {
      const auto change = combineLabels({a, 1}, {b, 2}, operation);
      applyChange(a, *change);
      const auto size = count(a, 1);
      revertChange(a, *change);
      return size;
    };
    QCOMPARE(sizeAfter(MaskBoolean::Union), 150 - 20);  // The third label stays.
    QCOMPARE(sizeAfter(MaskBoolean::Intersection), 50);
    QCOMPARE(sizeAfter(MaskBoolean::Difference), 50);
    applyChange(a, *combineLabels({a, 1}, {a, 4}, MaskBoolean::Union));
    QCOMPARE(count(a, 1), 120);
    QCOMPARE(count(a, 4), 0);
    QVERIFY(!combineLabels({a, 1}, {map({3, 3, 3}), 1}, MaskBoolean::Union).ok());
  }

  void shiftedBoxesHaveTheirDice() {
    Volume a = map({40, 20, 4}), b = map({40, 20, 4});
    box(a, {0, 0, 0}, {19, 9, 3}, 1);
    box(b, {5, 0, 0}, {24, 9, 3}, 6);
    const auto compared = compareMasks({a, 1}, {b, 6});
    QVERIFY(compared.ok());
    QCOMPARE(compared->first, 800);
    QCOMPARE(compared->second, 800);
    QCOMPARE(compared->both, 600);
    QCOMPARE(*compared->dice, 0.75);
    QCOMPARE(count(compared->difference, kOnlyFirst), 200);
    QCOMPARE(count(compared->difference, kOnlySecond), 200);
    QCOMPARE(count(compared->difference, kBoth), 600);
    QVERIFY(!compareMasks({a, 9}, {b, 9})->dice);
    QVERIFY(!compareMasks({a, 1}, {map({40, 20, 4}, {2, 1, 1}), 1}).ok());
  }

  void packedLabelsComeBackAndDamagedOnesAreRefused() {
    Volume labels = map({300, 300, 1});
    dab(labels, {.value = 200, .radius = 70}, {100, 150, 0});
    const std::string packed = packLabels(labels.data<std::uint8_t>(), 90000);
    QVERIFY(packed.size() < 2000);
    std::vector<std::uint8_t> back(90000, 5);
    QVERIFY(unpackLabels(packed, back.data(), back.size()).ok());
    QCOMPARE(back, contentOf(labels));
    for (std::size_t length = 0; length < packed.size(); ++length)
      QVERIFY(!unpackLabels(packed.substr(0, length), back.data(), back.size()).ok());
    QVERIFY(!unpackLabels(packed, back.data(), 89999).ok());
    QVERIFY(!unpackLabels(std::string("\x01\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x7F"), back.data(), 90000).ok());
    QVERIFY(!unpackLabels(std::string("\x01\x00", 2), back.data(), 0).ok());
  }

  void aStrokeOnALargeMapCostsOnlyItsBox() {
    Volume labels = map({512, 512, 500}, {0.7, 0.7, 1.0});
    QBENCHMARK_ONCE {
      for (int i = 0; i < 100; ++i)
        applyChange(labels, brushStroke(labels, {.value = std::uint8_t(1 + i % 20), .radius = 10},
                                        {100.0 + i, 200, 250}, {103.0 + i, 201, 250}));
    }
    QVERIFY(count(labels, 1) > 0);
  }

  void statisticsAreOfTheVoxelsUnderTheLabel() {
    Volume labels = map({8, 6, 4});
    box(labels, {1, 1, 1}, {4, 3, 2}, 3);
    Volume voxels = *Volume::allocate(labels.geometry(), VoxelType::Int16);
    auto* value = voxels.mutableData<std::int16_t>();
    for (int z = 0; z < 4; ++z)
      for (int y = 0; y < 6; ++y)
        for (int x = 0; x < 8; ++x) *value++ = static_cast<std::int16_t>(x + 10 * y + 100 * z);
    voxels.modality = {2.0, -1000.0, "HU"};
    const auto statistics = maskStatistics(labels, 3, voxels, job());
    QVERIFY(statistics.ok() && statistics->values);
    QCOMPARE(statistics->voxels, std::int64_t{4 * 3 * 2});
    QCOMPARE(statistics->images, 2);
    // x 1 to 4, y 1 to 3, z 1 and 2: mean 2.5 + 20 + 150, variance 1.25 + 66.67 + 2500, all doubled by the slope.
    QVERIFY(std::abs(statistics->values->mean - (2 * 172.5 - 1000)) < 1e-9);
    QVERIFY(std::abs(statistics->values->deviation - 2 * std::sqrt(1.25 + 200.0 / 3 + 2500)) < 1e-9);
    QCOMPARE(statistics->values->minimum, 2 * 111.0 - 1000);
    QCOMPARE(statistics->values->maximum, 2 * 234.0 - 1000);
    Volume missing = *Volume::allocate(labels.geometry(), VoxelType::Float32);
    std::fill_n(missing.mutableData<float>(), missing.geometry().voxelCount(), 7.0F);
    missing.mutableData<float>()[(2 * 6 + 2) * 8 + 2] = std::nanf("");
    const auto others = maskStatistics(labels, 3, missing, job());
    QCOMPARE(others->voxels, std::int64_t{4 * 3 * 2});
    QCOMPARE(others->values->mean, 7.0);
    QCOMPARE(others->values->deviation, 0.0);
    const auto nothing = maskStatistics(labels, 9, voxels, job());
    QVERIFY(nothing.ok() && nothing->voxels == 0 && !nothing->values);
    QVERIFY(!maskStatistics(map({8, 6, 3}), 3, voxels, job()).ok());
    QVERIFY(!maskStatistics(voxels, 3, voxels, job()).ok());
  }
};

QTEST_GUILESS_MAIN(TestMaskEdit)
#include "tst_mask_edit.moc"
