#include <QTest>
#include <cmath>

#include "core/imaging/chest_widths.h"
#include "core/phantom/phantom.h"

using namespace pellucid;

namespace {

constexpr int kLung = 3, kHeart = 7;

SegmentLabel label(int value, const char* code) {
  SegmentLabel label;
  label.value = value;
  label.codeScheme = "SCT";
  label.codeValue = code;
  return label;
}

bool inEllipse(double x, double y, double cx, double cy, double a, double b) {
  return (x - cx) * (x - cx) / (a * a) + (y - cy) * (y - cy) / (b * b) <= 1.0;
}

/// Two lungs 40 wide and 120 high about columns 60 and 140, row 100; a heart 60 wide about 110, row 130.
LabelMap chest(bool withHeart, bool bothLungs = true) {
  Geometry grid;
  grid.size = {200, 200, 1};
  LabelMap map{*Volume::allocate(grid, VoxelType::UInt8), {label(kLung, "39607008"), label(kHeart, "80891009")}};
  auto* voxel = map.voxels.mutableData<std::uint8_t>();
  for (int y = 0; y < 200; ++y)
    for (int x = 0; x < 200; ++x, ++voxel) {
      const bool lung = inEllipse(x, y, 60, 100, 20.4, 60) || (bothLungs && inEllipse(x, y, 140, 100, 20.4, 60));
      const bool heart = withHeart && inEllipse(x, y, 110, 130, 30.4, 25);
      *voxel = heart ? kHeart : lung ? kLung : 0;
    }
  return map;
}

double span(const ChestWidths::Width& width) {
  return width[1][0] - width[0][0];
}

}  // namespace

class TestChestWidths : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theThoraxIsTheGreatestDistanceOfTheOuterEdges() {
    const auto widths = chestWidths(chest(false));
    QVERIFY(widths.has_value());
    // Columns 40 to 160, edges half a pixel out.
    QCOMPARE(widths->thorax[0][0], 39.5);
    QCOMPARE(widths->thorax[1][0], 160.5);
    QVERIFY(std::abs(widths->thorax[0][1] - 100) <= 12);
    QCOMPARE(widths->thorax[0][1], widths->thorax[1][1]);
    QVERIFY(!widths->heart);
  }

  void theHeartIsMeasuredWhereItHasAnOutline() {
    const auto widths = chestWidths(chest(true));
    QVERIFY(widths && widths->heart);
    QCOMPARE(span(*widths->heart), 61.0);
    QVERIFY(std::abs((*widths->heart)[0][1] - 130) <= 4);
    QCOMPARE(span(*widths->heart) / span(widths->thorax), 61.0 / 121.0);
  }

  void oneLungIsNoThorax() { QVERIFY(!chestWidths(chest(true, false))); }

  void namesAloneAreNotTrusted() {
    LabelMap map = chest(true);
    for (SegmentLabel& each : map.labels) {
      each.name = "lung";
      each.codeScheme.clear();
    }
    QVERIFY(!chestWidths(map));
  }

  void otherVoxelsAreRefused() {
    QVERIFY(!chestWidths({}));
    Geometry grid;
    grid.size = {20, 20, 2};
    QVERIFY(!chestWidths({*Volume::allocate(grid, VoxelType::UInt8), {label(1, "39607008")}}));
    grid.size = {20, 20, 1};
    QVERIFY(!chestWidths({*Volume::allocate(grid, VoxelType::UInt16), {label(1, "39607008")}}));
  }

  void theLungsOfTheRadiographPhantomSpanItsThorax() {
    Job job;
    auto phantom = makePhantom(PhantomKind::ChestXray, {}, job);
    QVERIFY(phantom.ok());
    LabelMap truth = phantom->truth;
    truth.labels = {label(1, "3341006"), label(2, "44029006")};
    const auto widths = chestWidths(truth);
    QVERIFY(widths.has_value());
    const double mm = span(widths->thorax) * truth.voxels.geometry().spacing[0];
    // The torso is 250 mm wide; ribs and muscle lie outside of the lungs.
    QVERIFY2(mm > 170 && mm < 240, qPrintable(QString::number(mm)));
  }
};

QTEST_MAIN(TestChestWidths)
#include "tst_chest_widths.moc"
