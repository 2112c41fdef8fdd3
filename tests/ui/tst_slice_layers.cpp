#include <QTest>
#include <cmath>

#include "core/imaging/voi.h"
#include "tests/ui/viewer_phantom.h"
#include "ui/viewer/heat_scale.h"
#include "ui/viewer/slice_layers.h"
#include "ui/viewer/slice_view.h"

using namespace pellucid;
using namespace pellucid::ui;

namespace {

SliceScene sceneOf(const Volume& slice, const ViewState& state, const QSize& view) {
  SliceScene scene;
  scene.image = slice;
  scene.grid = slice.geometry();
  scene.window = {.center = 60, .width = 90, .function = VoiFunction::Linear, .explanation = ""};
  scene.transform = DisplayTransform(slice.geometry(), view, state);
  return scene;
}

ViewState orientation(int index) {
  ViewState state;
  state.quarterTurns = index % 4;
  state.flippedHorizontally = index >= 4;
  return state;
}

bool isGrey(QRgb colour) {
  return qRed(colour) == qGreen(colour) && qGreen(colour) == qBlue(colour);
}

template <typename T>
Volume rampOf(VoxelType type) {
  return test::filled<T>(test::axialGrid(37, 23, 1), type, [](int x, int y, int) { return x * 3 + y; });
}

}  // namespace

class TestSliceLayers : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void oneToOneShowsExactlyTheGreyOfEachValue_data() {
    QTest::addColumn<int>("type");
    QTest::addColumn<bool>("inverted");
    QTest::addColumn<double>("slope");
    for (const bool inverted : {false, true})
      for (const double slope : {1.0, -0.5}) {
        const QString rest = QString(" slope %1 %2").arg(slope).arg(inverted ? "inverted" : "plain");
        QTest::newRow(qPrintable("8 bit" + rest)) << 0 << inverted << slope;
        QTest::newRow(qPrintable("16 bit signed" + rest)) << 1 << inverted << slope;
        QTest::newRow(qPrintable("16 bit unsigned" + rest)) << 2 << inverted << slope;
      }
  }
  void oneToOneShowsExactlyTheGreyOfEachValue() {
    QFETCH(int, type);
    QFETCH(bool, inverted);
    QFETCH(double, slope);
    Volume slice = type == 0   ? rampOf<std::uint8_t>(VoxelType::UInt8)
                   : type == 1 ? rampOf<std::int16_t>(VoxelType::Int16)
                               : rampOf<std::uint16_t>(VoxelType::UInt16);
    slice.modality = {slope, 12.0, ""};
    const QSize view(50, 40);
    for (int turn = 0; turn < 8; ++turn) {
      ViewState state = orientation(turn);
      state.zoom = 1.0;
      SliceScene scene = sceneOf(slice, state, view);
      scene.inverted = inverted;
      SliceLayers layers;
      const QImage image = layers.compose(scene, scene.transform.imageToView(), view);
      for (int row = 0; row < 23; ++row)
        for (int column = 0; column < 37; ++column) {
          const QPointF at = scene.transform.toView(QPointF(column, row));
          const QRgb shown = image.pixel(static_cast<int>(std::floor(at.x())), static_cast<int>(std::floor(at.y())));
          QCOMPARE(qRed(shown), int(greyOf(slice.modalityValue(column, row, 0), scene.window, inverted)));
          QVERIFY(isGrey(shown));
        }
    }
  }

  void floatingPointImagesAreWithinOneGreyLevel() {
    const Volume slice = test::filled<float>(test::axialGrid(60, 40, 1), VoxelType::Float32,
                                             [](int x, int y, int) { return x / 60.0 + y * 0.001; });
    SliceScene scene = sceneOf(slice, {}, {60, 40});
    scene.window = {.center = 0.5, .width = 0.6, .function = VoiFunction::LinearExact, .explanation = ""};
    SliceLayers layers;
    const QImage image = layers.compose(scene, scene.transform.imageToView(), {60, 40});
    for (int row = 0; row < 40; ++row)
      for (int column = 0; column < 60; ++column)
        QVERIFY(std::abs(qRed(image.pixel(column, row)) -
                         greyOf(slice.modalityValue(column, row, 0), scene.window, false)) <= 1);
  }

  void colourIsShownAsStored() {
    Geometry grid = test::axialGrid(8, 4, 1);
    Volume slice = *Volume::allocate(grid, VoxelType::UInt8, 3);
    for (int i = 0; i < 8 * 4 * 3; ++i) slice.mutableData<std::uint8_t>()[i] = static_cast<std::uint8_t>(i * 2);
    SliceScene scene = sceneOf(slice, {}, {8, 4});
    SliceLayers layers;
    const QImage image = layers.compose(scene, scene.transform.imageToView(), {8, 4});
    for (int y = 0; y < 4; ++y)
      for (int x = 0; x < 8; ++x) {
        const int i = (y * 8 + x) * 3;
        QCOMPARE(image.pixel(x, y), qRgb(i * 2, i * 2 + 2, i * 2 + 4));
      }
  }

  void shrinkingAveragesInsteadOfSkipping() {
    // A chequerboard of 0 and 120 at a quarter of its size: its mean everywhere, as no skipping of pixels could give.
    const Volume slice = test::filled<std::uint8_t>(test::axialGrid(256, 256, 1), VoxelType::UInt8,
                                                    [](int x, int y, int) { return (x + y) % 2 == 0 ? 0 : 120; });
    SliceScene scene = sceneOf(slice, {}, {64, 64});
    SliceLayers layers;
    const QImage image = layers.compose(scene, scene.transform.imageToView(), {64, 64});
    const int mean = greyOf(60, scene.window, false);
    for (int y = 2; y < 62; ++y)
      for (int x = 2; x < 62; ++x) QVERIFY(std::abs(qRed(image.pixel(x, y)) - mean) <= 3);
  }

  void outsideTheImageIsBlack() {
    const Volume slice =
        test::filled<std::uint8_t>(test::axialGrid(10, 10, 1), VoxelType::UInt8, [](int, int, int) { return 200; });
    SliceScene scene = sceneOf(slice, {}, {100, 50});
    SliceLayers layers;
    const QImage image = layers.compose(scene, scene.transform.imageToView(), {100, 50});
    QCOMPARE(image.pixel(10, 25), qRgb(0, 0, 0));
    QCOMPARE(image.pixel(50, 25), qRgb(255, 255, 255));
  }

  void overlaysLandOnTheRightPixels_data() {
    QTest::addColumn<int>("turn");
    QTest::addColumn<bool>("coarse");
    for (int turn = 0; turn < 8; ++turn)
      for (const bool coarse : {false, true})
        QTest::newRow(qPrintable(QString("orientation %1%2").arg(turn).arg(coarse ? " coarse" : ""))) << turn << coarse;
  }
  void overlaysLandOnTheRightPixels() {
    QFETCH(int, turn);
    QFETCH(bool, coarse);
    Geometry grid = test::axialGrid(60, 40, 3);
    grid.spacing = {0.7, 1.3, 4.0};
    grid.origin = {-100, 30, 12};
    const auto loaded =
        test::series(test::filled<std::int16_t>(grid, VoxelType::Int16, [](int, int, int) { return 60; }), "CT");
    // Evidence in columns 8 to 15, rows 24 to 31 of image 1 only; also on a grid of half the resolution.
    const int factor = coarse ? 2 : 1;
    const Geometry own = grid.resampledTo({60 / factor, 40 / factor, 3});
    const auto inside = [factor](int x, int y, int z) {
      return z == 1 && x * factor >= 8 && x * factor < 16 && y * factor >= 24 && y * factor < 32;
    };
    LabelMap labels{
        test::filled<std::uint8_t>(own, VoxelType::UInt8, [&](int x, int y, int z) { return inside(x, y, z) ? 3 : 0; }),
        {{.value = 3, .name = "Mass", .codeScheme = "", .codeValue = "", .codeMeaning = "", .rgb = 0xE69F00}}};
    SaliencyMap heat{"mass", "Grad-CAM", test::filled<float>(own, VoxelType::Float32, [&](int x, int y, int z) {
                       return inside(x, y, z) ? 1.0 : 0.0;
                     })};
    for (const bool saliency : {false, true}) {
      SliceView view;
      view.resize(640, 640);
      view.setSeries(loaded, nullptr, orientation(turn));
      view.setOverlayText(OverlayText::None);
      if (saliency)
        view.setSaliency("o", heat);
      else
        view.setSegmentation("o", labels);
      ViewState state = view.viewState();
      state.overlays["o"] = {.visible = true, .opacity = 0.6, .style = OverlayStyle::Fill};
      state.slice = 1;
      view.setViewState(state);
      const QImage image = view.grab().toImage();
      const auto colourAt = [&](double column, double row) {
        return image.pixel(view.displayTransform().toView({column, row}).toPoint());
      };
      for (const QPointF& at : {QPointF(9.5, 25.5), QPointF(14.5, 25.5), QPointF(9.5, 30.5), QPointF(14.5, 30.5)})
        QVERIFY2(!isGrey(colourAt(at.x(), at.y())), saliency ? "saliency" : "segment");
      for (const QPointF& at : {QPointF(5, 28), QPointF(19, 28), QPointF(12, 21), QPointF(12, 35), QPointF(47, 12)})
        QVERIFY2(isGrey(colourAt(at.x(), at.y())), saliency ? "saliency outside" : "segment outside");
      state.slice = 0;
      view.setViewState(state);
      QVERIFY(isGrey(view.grab().toImage().pixel(view.displayTransform().toView({11.5, 27.5}).toPoint())));
    }
  }

  void heatMapsLeaveTheAnatomyReadable() {
    QCOMPARE(heatOpacity(0.2, 1.0), 0.0);
    QCOMPARE(heatOpacity(1.0, 0.5), 0.5);
    QVERIFY(heatOpacity(0.5, 0.5) < 0.25);
    for (double value = 0.0; value < 1.0; value += 0.01)
      QVERIFY(heatOpacity(value + 0.01, 0.7) >= heatOpacity(value, 0.7));
  }

  void outlineRunsBetweenInsideAndOutside() {
    const Volume labels =
        test::filled<std::uint8_t>(test::axialGrid(20, 20, 1), VoxelType::UInt8,
                                   [](int x, int y, int) { return x >= 5 && x < 15 && y >= 8 && y < 12 ? 7 : 0; });
    SliceLayers layers;
    const auto& outlines = layers.outlines(labels);
    QCOMPARE(outlines.size(), std::size_t{1});
    QCOMPARE(outlines[0].value, 7);
    QCOMPARE(outlines[0].rings.size(), std::size_t{1});
    QCOMPARE(outlines[0].rings[0].boundingRect(), QRectF(QPointF(4.5, 7.5), QPointF(14.5, 11.5)));
  }

  void outlinesOfThinSegmentsAreAsHighAsTheyAre() {
    // One row, as a slice is in a coronal plane; below it a sloping border of long steps.
    const Volume labels =
        test::filled<std::uint8_t>(test::axialGrid(60, 30, 1), VoxelType::UInt8, [](int x, int y, int) {
          const bool row = y == 5 && x >= 5 && x < 45;
          const bool slope = y >= 12 && y <= 15 + x / 8 && x >= 5 && x < 53;
          return row ? 1 : slope ? 2 : 0;
        });
    SliceLayers layers;
    const auto& outlines = layers.outlines(labels);
    QCOMPARE(outlines.size(), std::size_t{2});
    const QPolygonF& row = outlines[0].rings[0];
    for (double x = 5.5; x < 44; x += 1) {
      QVERIFY(row.containsPoint({x, 4.55}, Qt::OddEvenFill) && row.containsPoint({x, 5.45}, Qt::OddEvenFill));
      QVERIFY(!row.containsPoint({x, 4.45}, Qt::OddEvenFill) && !row.containsPoint({x, 5.55}, Qt::OddEvenFill));
    }
    // The steps are gone: within a quarter of a pixel of the straight line through their middles.
    const QPolygonF& slope = outlines[1].rings[0];
    for (double x = 16; x < 44; x += 1) {
      const double line = 15 + (x + 0.5) / 8;
      QVERIFY(slope.containsPoint({x, line - 0.27}, Qt::OddEvenFill));
      QVERIFY(!slope.containsPoint({x, line + 0.27}, Qt::OddEvenFill));
    }
  }

  void hiddenSegmentsAreNotDrawn() {
    const Geometry grid = test::axialGrid(40, 40, 1);
    const auto loaded =
        test::series(test::filled<std::int16_t>(grid, VoxelType::Int16, [](int, int, int) { return 60; }), "CT");
    LabelMap labels{test::filled<std::uint8_t>(grid, VoxelType::UInt8, [](int x, int, int) { return x < 20 ? 1 : 2; }),
                    {{.value = 1, .name = "A", .codeScheme = "", .codeValue = "", .codeMeaning = "", .rgb = 0xFF0000},
                     {.value = 2, .name = "B", .codeScheme = "", .codeValue = "", .codeMeaning = "", .rgb = 0x00FF00}}};
    SliceView view;
    view.resize(400, 400);
    view.setSeries(loaded, nullptr);
    view.setSegmentation("o", labels);
    view.setHiddenSegments("o", {2});
    ViewState state;
    state.overlays["o"] = {.visible = true, .opacity = 0.5, .style = OverlayStyle::Fill};
    view.setViewState(state);
    const QImage image = view.grab().toImage();
    QVERIFY(!isGrey(image.pixel(120, 150)));
    QVERIFY(isGrey(image.pixel(300, 150)));
  }

  void eachSegmentIsDrawnAsTheReaderWantsIt() {
    const Geometry grid = test::axialGrid(40, 40, 1);
    const auto loaded =
        test::series(test::filled<std::int16_t>(grid, VoxelType::Int16, [](int, int, int) { return 60; }), "CT");
    const LabelMap labels{
        test::filled<std::uint8_t>(grid, VoxelType::UInt8, [](int x, int, int) { return 1 + x / 10; }),
        {{.value = 1, .name = "A", .codeScheme = "", .codeValue = "", .codeMeaning = "", .rgb = 0xFF0000},
         {.value = 2, .name = "B", .codeScheme = "", .codeValue = "", .codeMeaning = "", .rgb = 0xFF0000},
         {.value = 3, .name = "C", .codeScheme = "", .codeValue = "", .codeMeaning = "", .rgb = 0xFF0000},
         {.value = 4, .name = "D", .codeScheme = "", .codeValue = "", .codeMeaning = "", .rgb = 0xFF0000}}};
    SliceView view;
    view.resize(400, 400);
    view.setSeries(loaded, nullptr);
    view.setSegmentation("o", labels);
    ViewState state;
    OverlayState& overlay = state.overlays["o"];
    overlay = {.visible = true, .opacity = 0.5, .style = OverlayStyle::Fill};
    overlay.labels[2].style = OverlayStyle::Outline;
    overlay.labels[3].opacity = 0.9;
    overlay.labels[4].visible = false;
    view.setViewState(state);
    const QImage image = view.grab().toImage();
    const auto redAt = [&](double column) {
      const QColor pixel = image.pixelColor(view.displayTransform().toView({column, 14}).toPoint());
      return pixel.red() - pixel.green();
    };
    QVERIFY(redAt(5) > 20);
    QCOMPARE(redAt(15), 0);
    QVERIFY(redAt(25) > redAt(5) + 20);
    QCOMPARE(redAt(35), 0);
    // A line fades, too, and with it that between two outlines; nothing is left of it at the end.
    overlay = {.visible = true, .opacity = 0.5, .style = OverlayStyle::Outline};
    const auto lineAt = [&](double opacity) {
      overlay.lineOpacity = opacity;
      view.setViewState(state);
      const QImage now = view.grab().toImage();
      int most = 0;
      for (double column = 9; column < 10; column += 0.05) {
        const QColor pixel = now.pixelColor(view.displayTransform().toView({column, 14}).toPoint());
        most = std::max(most, pixel.red() - pixel.green());
      }
      return most;
    };
    const int whole = lineAt(1.0);
    const int faint = lineAt(0.3);
    QVERIFY2(whole > faint + 20 && faint > 5, qPrintable(QString("%1 %2").arg(whole).arg(faint)));
    QCOMPARE(lineAt(0.0), 0);
  }

  void aDraggedWindowRepaintsAndAnUnchangedSceneDoesNot() {
    const Volume slice = rampOf<std::int16_t>(VoxelType::Int16);
    SliceScene scene = sceneOf(slice, {}, {74, 46});
    SliceLayers layers;
    const QImage first = layers.compose(scene, scene.transform.imageToView(), {74, 46});
    const qint64 key = first.cacheKey();
    QCOMPARE(layers.compose(scene, scene.transform.imageToView(), {74, 46}).cacheKey(), key);
    scene.window.center += 10;
    QVERIFY(layers.compose(scene, scene.transform.imageToView(), {74, 46}) != first);
  }
};

QTEST_MAIN(TestSliceLayers)
#include "tst_slice_layers.moc"
