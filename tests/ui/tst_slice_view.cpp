#include <QAction>
#include <QApplication>
#include <QMouseEvent>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>
#include <cmath>
#include <set>

#include "core/imaging/preprocess.h"
#include "core/imaging/resample.h"
#include "tests/ui/slice_view_fixture.h"
#include "ui/viewer/overlay_text.h"
#include "ui/viewer/slice_view.h"
#include "ui/viewer/viewer_grid.h"
#include "ui/viewer/window_presets.h"
#include "ui/widgets/theme.h"

using namespace pellucid;
using namespace pellucid::test;
using namespace pellucid::ui;

namespace {

void drag(SliceView& view, const QPointF& from, const QPointF& to, Qt::MouseButton button,
          Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
  send(view, QEvent::MouseButtonPress, from, button, modifiers);
  send(view, QEvent::MouseMove, to, button, modifiers);
  send(view, QEvent::MouseButtonRelease, to, button, modifiers);
}

void turnWheel(SliceView& view, int angle, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
  QWheelEvent event({50, 50}, {50, 50}, {}, {0, angle}, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
  QApplication::sendEvent(&view, &event);
}

/// A body of soft tissue with noise, and in it a dense part, in air; shown by a window for soft tissue.
std::shared_ptr<LoadedSeries> body() {
  Volume volume = filled<std::int16_t>(axialGrid(128, 128, 3), VoxelType::Int16, [](int x, int y, int z) {
    const int noise = (x * 7919 + y * 104729 + z * 1299709) % 41 - 20;
    const double radius = std::hypot(x - 64, y - 64);
    return (radius > 55 ? -1000 : radius < 8 ? 900 : 40) + noise;
  });
  volume.modality.unit = "HU";
  auto loaded = series(volume, "CT");
  loaded->display.windows = {{.center = 40, .width = 400, .function = VoiFunction::Linear, .explanation = ""}};
  return loaded;
}

}  // namespace

class TestSliceView : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void buttonsAndTheWheelDoWhatIsSet() {
    auto view = show(ramp());
    const QPointF from(400, 300), to(440, 360);
    view->setMouseBindings(
        {.left = ToolId::Window, .middle = ToolId::Zoom, .right = std::nullopt, .wheel = WheelAct::Zoom});
    const double before = view->displayTransform().scale();
    drag(*view, from, to, Qt::MiddleButton);
    QVERIFY(view->displayTransform().scale() < before * 0.9);
    ViewState state = view->viewState();
    drag(*view, from, to, Qt::RightButton);
    QCOMPARE(view->viewState().zoom, state.zoom);
    QCOMPARE(view->viewState().panX, state.panX);
    const int image = view->image();
    const double scale = view->displayTransform().scale();
    turnWheel(*view, 120);
    QCOMPARE(view->image(), image);
    QVERIFY(view->displayTransform().scale() > scale * 1.05);
    // A right click opens the menu whatever is set.
    QSignalSpy menu(view.get(), &SliceView::contextMenuRequested);
    send(*view, QEvent::MouseButtonPress, from, Qt::RightButton);
    send(*view, QEvent::MouseButtonRelease, from, Qt::RightButton);
    QCOMPARE(menu.count(), 1);
    view->setMouseBindings({});
    turnWheel(*view, -120);
    QCOMPARE(view->image(), image + 1);
  }

  void realSizeNeedsACalibration() {
    const auto view = show(ramp(3));
    view->execute(ViewCommand::RealSize);
    const double pixelsPerMm = view->displayTransform().viewPixelsPerUnit();
    const QScreen* screen = view->screen();
    QVERIFY(std::abs(pixelsPerMm - screen->size().width() / screen->physicalSize().width()) < 1e-6);
    const auto film = ramp(1);
    Geometry pixels = film->volume.geometry();
    pixels.calibration = Calibration::None;
    film->volume = film->volume.withGeometry(pixels);
    const auto other = show(film);
    const double before = other->displayTransform().scale();
    QSignalSpy refused(other.get(), &SliceView::refused);
    other->execute(ViewCommand::RealSize);
    QCOMPARE(refused.count(), 1);
    QCOMPARE(other->displayTransform().scale(), before);
  }

  void initTestCase() { applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), Theme::Dark); }

  void draggingRightWidensTheWindow() {
    const auto view = show(ramp());
    const VoiWindow before = *view->window();
    drag(*view, {300, 300}, {400, 300}, Qt::LeftButton);
    const double wide = view->window()->width;
    QVERIFY(wide > before.width);
    QCOMPARE(view->window()->center, before.center);
    drag(*view, {400, 300}, {300, 300}, Qt::LeftButton);
    QVERIFY(view->window()->width < wide);
    drag(*view, {800, 300}, {-4000, 300}, Qt::LeftButton, Qt::ControlModifier);
    QVERIFY(view->window()->width >= 1.0);  // PS3.3 C.11.2.1.2
  }

  void draggingUpBrightensUnlessTheReaderPrefersDown() {
    const auto view = show(ramp());
    const double before = view->window()->center;
    drag(*view, {300, 300}, {300, 200}, Qt::LeftButton);
    QVERIFY(view->window()->center < before);
    view->setWindowDrag(WindowDrag::DownIsBrighter);
    const double lowered = view->window()->center;
    drag(*view, {300, 300}, {300, 200}, Qt::LeftButton);
    QVERIFY(view->window()->center > lowered);
  }

  void draggingUpBrightensInvertedImagesToo() {
    const auto view = show(ramp());
    view->execute(ViewCommand::Invert);
    const double before = view->window()->center;
    drag(*view, {300, 300}, {300, 200}, Qt::LeftButton);
    QVERIFY(view->window()->center > before);
  }

  void controlAcceleratesTheDrag() {
    const auto widened = [](Qt::KeyboardModifiers modifiers) {
      const auto view = show(ramp());
      const double before = view->window()->width;
      drag(*view, {300, 300}, {320, 300}, Qt::LeftButton, modifiers);
      return view->window()->width - before;
    };
    const double plain = widened(Qt::NoModifier);
    QVERIFY(plain > 0);
    QVERIFY(std::abs(widened(Qt::ControlModifier) / plain - 4.0) < 1e-6);
    QVERIFY(std::abs(widened(Qt::ControlModifier | Qt::ShiftModifier) / plain - 16.0) < 1e-6);
  }

  void wheelTowardsTheReaderShowsTheNextImage() {
    const auto view = show(ramp());
    view->setImage(5);
    QSignalSpy changed(view.get(), &SliceView::imageChanged);
    turnWheel(*view, -120);
    QCOMPARE(view->image(), 6);
    turnWheel(*view, 120);
    QCOMPARE(view->image(), 5);
    QCOMPARE(changed.count(), 2);
    turnWheel(*view, -120, Qt::ControlModifier);
    QCOMPARE(view->image(), 9);
    for (int i = 0; i < 4; ++i) turnWheel(*view, -30);  // A touch pad's quarter notches.
    QCOMPARE(view->image(), 10);
  }

  void keysAreThoseThatTheReaderHasSet() {
    const auto view = show(ramp(40));
    QAction invert;
    invert.setObjectName(QStringLiteral("view.invert"));
    invert.setShortcut(QKeySequence(QStringLiteral("Shift+U")));
    invert.setEnabled(false);  // Its key comes to the view.
    QTest::keyClick(view.get(), Qt::Key_N);
    QVERIFY(view->viewState().inverted);
    view->addAction(&invert);
    QTest::keyClick(view.get(), Qt::Key_N);
    QVERIFY(view->viewState().inverted);
    QTest::keyClick(view.get(), Qt::Key_U, Qt::ShiftModifier);
    QVERIFY(!view->viewState().inverted);
  }

  void keysWalkThroughTheSeries() {
    const auto view = show(ramp(40));
    view->setImage(15);
    QTest::keyClick(view.get(), Qt::Key_Down);
    QCOMPARE(view->image(), 16);
    QTest::keyClick(view.get(), Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(view->image(), 6);
    QTest::keyClick(view.get(), Qt::Key_End);
    QCOMPARE(view->image(), 39);
    QTest::keyClick(view.get(), Qt::Key_Down);
    QCOMPARE(view->image(), 39);
    QTest::keyClick(view.get(), Qt::Key_Home);
    QCOMPARE(view->image(), 0);
    QSignalSpy next(view.get(), &SliceView::nextSeriesRequested);
    QTest::keyClick(view.get(), Qt::Key_PageDown);
    QCOMPARE(next.count(), 1);
  }

  void eachOfTheTablesOfAFileCanBeChosen() {
    auto file = ramp();
    for (const char* name : {"NORMAL", "HARDER"}) {
      LookupTable table{-100, 8, std::vector<std::uint16_t>(400, 0), name};
      for (std::size_t i = 0; i < table.values.size(); ++i)
        table.values[i] = static_cast<std::uint16_t>(name[0] == 'N' ? i * 255 / 400 : (i < 200 ? 0 : 255));
      file->display.voiTables.push_back(std::move(table));
    }
    const auto view = show(file);
    const auto presets = view->presets();
    QStringList names;
    for (const auto& preset : presets) names << QString::fromStdString(preset.window.explanation);
    QCOMPARE(names.mid(1, 3), (QStringList{"NORMAL", "HARDER", "From the file"}));
    QCOMPARE(presets[1].digit, 1);
    QCOMPARE(presets[2].digit, -1);
    const auto shown = [&view] { return textsOf(*view, TextRole::Image); };
    QVERIFY2(shown().contains("VOI LUT  NORMAL"), qPrintable(shown()));
    const auto greys = [&view] {
      std::set<QRgb> found;
      const QImage picture = view->keyImage({640, 480});
      for (int x = 0; x < 640; ++x) found.insert(picture.pixel(x, 120));
      return found.size();
    };
    QVERIFY(greys() > 30);
    view->applyPreset(presets[2]);
    view->grab();
    QVERIFY(shown().contains("VOI LUT  HARDER"));
    view->setSmoothing(Smoothing::Pixels);
    QVERIFY(greys() <= 3);
    // A window of the file takes the place of tables; what the file asks for itself is its first table.
    view->applyPreset(presets[3]);
    QCOMPARE(view->viewState().window->width, 200.0);
    view->execute(ViewCommand::DefaultWindow);
    view->grab();
    QVERIFY(shown().contains("VOI LUT  NORMAL"));
  }

  void digitsChooseTheWindow() {
    const auto view = show(ramp());
    QTest::keyClick(view.get(), Qt::Key_3);
    QCOMPARE(view->window()->width, 1500.0);
    QCOMPARE(view->window()->center, -600.0);
    QTest::keyClick(view.get(), Qt::Key_1);
    QCOMPARE(view->window()->width, 200.0);
    // Angiography has a key, the windows of the head share one.
    QTest::keyClick(view.get(), Qt::Key_9);
    QCOMPARE(view->window()->center, 200.0);
    QTest::keyClick(view.get(), Qt::Key_8);
    QCOMPARE(view->window()->center, 75.0);
    QTest::keyClick(view.get(), Qt::Key_8);
    QCOMPARE(view->window()->center, 32.0);
    QTest::keyClick(view.get(), Qt::Key_8);
    QCOMPARE(view->window()->width, 40.0);
    QTest::keyClick(view.get(), Qt::Key_8);
    QCOMPARE(view->window()->center, 75.0);
    auto positrons = ramp();
    positrons->series.modality = "PT";
    positrons->volume.modality.unit = "SUVbw";
    const auto uptake = show(positrons);
    QTest::keyClick(uptake.get(), Qt::Key_2);
    QCOMPARE(uptake->window()->width, 6.0);
    QVERIFY(uptake->viewState().inverted);
    auto magnetic = ramp();
    magnetic->series.modality = "MR";
    magnetic->volume.modality.unit.clear();
    for (const auto& preset : windowPresetsFor(*magnetic, 0)) QVERIFY(preset.digit < 2);
  }

  void rightClickAsksForTheMenuAndRightDragZooms() {
    const auto view = show(ramp());
    QSignalSpy menu(view.get(), &SliceView::contextMenuRequested);
    const double fit = view->displayTransform().scale();
    drag(*view, {300, 300}, {300, 200}, Qt::RightButton);
    QCOMPARE(menu.count(), 0);
    QVERIFY(view->displayTransform().scale() > fit);
    send(*view, QEvent::MouseButtonPress, {300, 300}, Qt::RightButton);
    send(*view, QEvent::MouseButtonRelease, {301, 300}, Qt::RightButton);
    QCOMPARE(menu.count(), 1);
  }

  void aRightClickLeadsNowhereAndEndsItsToolBeforeTheMenu() {
    const auto series = ramp();
    series->series.frameOfReferenceUid = "1.2.3";
    const auto view = show(series);
    MouseBindings bindings;
    bindings.right = ToolId::Crosshair;
    view->setMouseBindings(bindings);
    QSignalSpy pointed(view.get(), &SliceView::pointedAt);
    QSignalSpy menu(view.get(), &SliceView::contextMenuRequested);
    send(*view, QEvent::MouseButtonPress, {300, 300}, Qt::RightButton);
    send(*view, QEvent::MouseButtonRelease, {300, 300}, Qt::RightButton);
    QCOMPARE(menu.count(), 1);
    QCOMPARE(pointed.count(), 0);
    drag(*view, {300, 300}, {300, 200}, Qt::RightButton);
    QCOMPARE(menu.count(), 1);
    QVERIFY(pointed.count() > 0);
    bindings.right = ToolId::Magnifier;
    view->setMouseBindings(bindings);
    bool lensAtMenu = true;
    connect(view.get(), &SliceView::contextMenuRequested, this, [&] { lensAtMenu = view->lens().has_value(); });
    send(*view, QEvent::MouseButtonPress, {300, 300}, Qt::RightButton);
    QVERIFY(view->lens().has_value());
    send(*view, QEvent::MouseButtonRelease, {300, 300}, Qt::RightButton);
    QCOMPARE(menu.count(), 2);
    QVERIFY(!lensAtMenu);
  }

  void twoQuickPressesAreLostNeitherByAButtonNorByTheScrollBar() {
    const auto view = show(ramp(101));
    QSignalSpy maximised(view.get(), &SliceView::maximiseRequested);
    const QPointF before = view->displayTransform().toView({10, 10});
    send(*view, QEvent::MouseButtonDblClick, {300, 300}, Qt::MiddleButton);
    send(*view, QEvent::MouseMove, {340, 270}, Qt::MiddleButton);
    send(*view, QEvent::MouseButtonRelease, {340, 270}, Qt::MiddleButton);
    QCOMPARE(view->displayTransform().toView({10, 10}) - before, QPointF(40, -30));
    send(*view, QEvent::MouseButtonDblClick, {view->width() - 6.0, view->height() - 10.0}, Qt::LeftButton);
    send(*view, QEvent::MouseButtonRelease, {view->width() - 6.0, view->height() - 10.0}, Qt::LeftButton);
    QCOMPARE(view->image(), 100);
    QCOMPARE(maximised.count(), 0);
  }

  void zoomKeepsThePointWhereTheDragBegan() {
    const auto view = show(ramp());
    const QPointF held = view->displayTransform().toImage({250, 410});
    drag(*view, {250, 410}, {250, 340}, Qt::RightButton);
    const QPointF now = view->displayTransform().toImage({250, 410});
    QVERIFY(std::abs(now.x() - held.x()) < 0.05 && std::abs(now.y() - held.y()) < 0.05);
  }

  void middleDragMovesTheImage() {
    const auto view = show(ramp());
    const QPointF before = view->displayTransform().toView({10, 10});
    drag(*view, {300, 300}, {340, 270}, Qt::MiddleButton);
    QCOMPARE(view->displayTransform().toView({10, 10}) - before, QPointF(40, -30));
  }

  void keysMoveTheImage() {
    const auto view = show(ramp());
    const QPointF before = view->displayTransform().toView({10, 10});
    QTest::keyClick(view.get(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(view->displayTransform().toView({10, 10}) - before, QPointF(90, 0));
    QTest::keyClick(view.get(), Qt::Key_Left, Qt::AltModifier);
    QTest::keyClick(view.get(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(view->displayTransform().toView({10, 10}) - before, QPointF(0, -70));
    QTest::keyClick(view.get(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(view->displayTransform().toView({10, 10}), before);
  }

  void doubleClickAsksToMaximise() {
    const auto view = show(ramp());
    QSignalSpy asked(view.get(), &SliceView::maximiseRequested);
    QTest::mouseDClick(view.get(), Qt::LeftButton, Qt::NoModifier, {300, 300});
    QCOMPARE(asked.count(), 1);
  }

  void resetRestoresEverythingButImageAndOverlays() {
    const auto view = show(ramp());
    ViewState state;
    state.window = VoiWindow{.center = 5, .width = 7, .function = VoiFunction::Linear, .explanation = ""};
    state.inverted = true;
    state.zoom = 3;
    state.panX = 50;
    state.slice = 7;
    state.quarterTurns = 1;
    state.flippedVertically = true;
    state.overlays["segmentation:x"].visible = true;
    view->changeViewState(state);
    QTest::keyClick(view.get(), Qt::Key_Escape);
    const ViewState& now = view->viewState();
    QVERIFY(!now.window && !now.inverted && now.zoom == 0 && now.panX == 0 && !now.turnedOrFlipped());
    QCOMPARE(now.slice, 7);
    QVERIFY(now.overlays.at("segmentation:x").visible);
  }

  void probeReadsTheOriginalWhileAProcessedCopyIsShown() {
    auto loaded = ramp();
    const auto view = show(loaded);
    view->setImage(2);
    const QPointF at = view->displayTransform().toView({20, 11});
    QCOMPARE(view->probeText(at), QString("117 HU at column 20, row 11"));
    Volume smoothed =
        test::filled<std::int16_t>(loaded->volume.geometry(), VoxelType::Int16, [](int, int, int) { return 7; });
    view->setProcessed({smoothed, {}});
    ViewState state = view->viewState();
    state.showProcessed = true;
    view->changeViewState(state);
    QCOMPARE(view->probeText(at), QString("117 HU at column 20, row 11"));
    QVERIFY(view->probeText({-5, -5}).isEmpty());
    loaded->volume.modality.unit.clear();
    QCOMPARE(show(loaded)->probeText(at).contains("HU"), false);
  }

  void normalisedCopiesGetAWindowOfTheirOwn() {
    const auto loaded = ramp();
    const auto view = show(loaded);
    const VoiWindow original = *view->window();
    const Volume normalised = test::filled<float>(loaded->volume.geometry(), VoxelType::Float32,
                                                  [](int x, int y, int) { return (x + y) / 111.0; });
    view->setProcessed({normalised, {}});
    QCOMPARE(view->window()->width, original.width);
    view->execute(ViewCommand::ToggleProcessed);
    QVERIFY(view->window()->width < 1.1);
    VoiWindow chosen = *view->window();
    chosen.width = 0.25;
    view->setWindow(chosen);
    view->setProcessed({normalised, {}});  // The same again: the choice stays.
    QCOMPARE(view->window()->width, 0.25);
    view->execute(ViewCommand::ToggleProcessed);
    QCOMPARE(view->window()->width, original.width);
  }

  void equalisedCopiesGetAWindowThatFitsThem() {
    const auto loaded = body();
    const auto view = show(loaded);
    Job job;
    const auto processed = [&](const char* steps) { return *runSteps(loaded->volume, *parseSteps(steps), {}, job); };
    ViewState state = view->viewState();
    state.showProcessed = true;
    view->changeViewState(state);
    view->setProcessed(processed("clahe:tiles=1:clip=40"));
    const VoiWindow fitted = *view->window();
    QVERIFY2(fitted.width > 1500, qPrintable(QString::number(fitted.width)));
    // What the reader sets stays while the step is adjusted, but not for values of another kind.
    view->setWindow({.center = 300, .width = 900, .function = VoiFunction::Linear, .explanation = ""});
    view->setProcessed(processed("clahe:tiles=1:clip=30"));
    QCOMPARE(view->window()->width, 900.0);
    view->setProcessed(processed("min_max"));
    QVERIFY2(view->window()->width < 1.1, qPrintable(QString::number(view->window()->width)));
    // The original has its own again, with the copy switched off or gone.
    view->execute(ViewCommand::ToggleProcessed);
    QCOMPARE(view->window()->width, 400.0);
    view->execute(ViewCommand::ToggleProcessed);
    view->setProcessed({});
    QCOMPARE(view->window()->width, 400.0);
    // Also where the reader had chosen one for the copy.
    view->setProcessed(processed("min_max"));
    view->setWindow({.center = 0.5, .width = 0.4, .function = VoiFunction::Linear, .explanation = ""});
    view->setProcessed({});
    QCOMPARE(view->window()->width, 400.0);
  }

  void copiesThatAreStillHounsfieldKeepTheWindow() {
    const auto loaded = body();
    const auto view = show(loaded);
    ViewState state = view->viewState();
    state.showProcessed = true;
    view->changeViewState(state);
    Job job;
    for (const char* steps : {"median", "bilateral", "unsharp"}) {
      view->setProcessed(*runSteps(loaded->volume, *parseSteps(steps), {}, job));
      QVERIFY2(view->window()->width == 400.0, steps);
    }
    // A part of the image, and fewer pixels of all of it.
    const Geometry& grid = loaded->volume.geometry();
    Geometry coarse = grid;
    coarse.size = {64, 64, 3};
    coarse.spacing = {2.0, 2.0, 3.0};
    for (const Geometry& other : {grid.cropped({40, 40, 0}, {48, 48, 3}), coarse}) {
      view->setProcessed({*resampleTo(loaded->volume, other, Interpolation::Nearest, 0.0, job), {}});
      QCOMPARE(view->window()->width, 400.0);
    }
  }

  void keyImagesShowThePartThatIsOnTheScreen() {
    const auto view = show(ramp(1), {500, 500});
    view->setOverlayText(OverlayText::None);
    ViewState state = view->viewState();
    state.zoom = 30;
    state.panX = 100;
    view->changeViewState(state);
    const QImage key = view->keyImage({1000, 1000});
    const QImage screen = view->grab().toImage();
    QCOMPARE(key.size(), QSize(1000, 1000));
    for (const QPoint& at : {QPoint(120, 260), QPoint(250, 250), QPoint(400, 130)})
      QVERIFY(std::abs(qRed(key.pixel(at * 2)) - qRed(screen.pixel(at))) <= 4);
  }

  void scrollBarLeadsToTheImage() {
    const auto view = show(ramp(101));
    send(*view, QEvent::MouseButtonPress, {view->width() - 6.0, view->height() - 10.0}, Qt::LeftButton);
    QCOMPARE(view->image(), 100);
    send(*view, QEvent::MouseMove, {view->width() - 6.0, 350.0}, Qt::LeftButton);
    send(*view, QEvent::MouseButtonRelease, {view->width() - 6.0, 350.0}, Qt::LeftButton);
    QCOMPARE(view->image(), 50);
    const VoiWindow window = *view->window();
    QCOMPARE(window.width, 200.0);  // The drag was not a window drag.
  }

  void gridKeepsEachViewsSeriesThroughLayouts() {
    ViewerGrid grid;
    grid.resize(1000, 800);
    const Study study = test::study();
    const auto first = ramp();
    const auto second = ramp(3);
    grid.setLayoutKind(GridLayout::Quad);
    QCOMPARE(grid.views().size(), std::size_t{4});
    grid.views()[0]->setSeries(first, &study);
    grid.views()[3]->setSeries(second, &study);
    QSignalSpy active(&grid, &ViewerGrid::activeViewChanged);
    grid.setActiveView(grid.views()[3]);
    QCOMPARE(active.count(), 1);
    grid.setMaximised(grid.activeView());
    QCOMPARE(grid.views().size(), std::size_t{1});
    QCOMPARE(grid.views()[0]->series(), std::shared_ptr<const LoadedSeries>(second));
    grid.setMaximised(nullptr);
    grid.setLayoutKind(GridLayout::Single);
    QCOMPARE(grid.activeView()->series(), std::shared_ptr<const LoadedSeries>(first));
    grid.setOverlayText(OverlayText::None);
    for (SliceView* view : grid.allViews()) QVERIFY(view->overlayText() == OverlayText::None);
  }
};

QTEST_MAIN(TestSliceView)
#include "tst_slice_view.moc"
