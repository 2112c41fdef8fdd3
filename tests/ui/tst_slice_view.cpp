#include <QAction>
#include <QApplication>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include "tests/ui/viewer_phantom.h"
#include "ui/viewer/overlay_text.h"
#include "ui/viewer/slice_view.h"
#include "ui/viewer/viewer_grid.h"
#include "ui/viewer/window_presets.h"
#include "ui/widgets/theme.h"

using namespace pellucid;
using namespace pellucid::ui;

namespace {

void send(SliceView& view, QEvent::Type type, const QPointF& at, Qt::MouseButton button,
          Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
  const Qt::MouseButtons held = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::MouseButtons(button);
  QMouseEvent event(type, at, view.mapToGlobal(at), type == QEvent::MouseMove ? Qt::NoButton : button, held, modifiers);
  QApplication::sendEvent(&view, &event);
}

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

std::shared_ptr<LoadedSeries> ramp(int slices = 20) {
  Volume volume = test::filled<std::int16_t>(test::axialGrid(64, 48, slices), VoxelType::Int16,
                                             [](int x, int y, int z) { return x * 10 + y + z * 3; });
  volume.modality = {1.0, -100.0, "HU"};
  return test::series(volume, "CT");
}

std::unique_ptr<SliceView> show(const std::shared_ptr<LoadedSeries>& loaded, const QSize& size = {900, 700}) {
  auto view = std::make_unique<SliceView>();
  view->resize(size);
  const Study study = test::study();
  view->setSeries(loaded, &study);
  view->grab();
  return view;
}

QString textsOf(const SliceView& view, TextRole role) {
  QStringList texts;
  for (const PlacedText& text : view.placedTexts())
    if (text.role == role) texts << text.text;
  return texts.join('\n');
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
    QVERIFY(std::abs(pixelsPerMm * 25.4 * view->devicePixelRatioF() - view->physicalDpiX()) < 1e-6);
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

  void missingImagesAreMarkedOnTheScrollBar() {
    const auto loaded = ramp(10);
    loaded->series.instances.resize(10);
    double z = 0.0;
    for (int i = 0; i < 10; ++i) {
      loaded->series.instances[std::size_t(i)].position = {0.0, 0.0, z};
      z += i == 3 ? 9.0 : 3.0;
    }
    QCOMPARE(gapsOf(*loaded), std::vector<int>{3});
    const auto amber = [](const SliceView& view) {
      int count = 0;
      const QImage picture = const_cast<SliceView&>(view).grab().toImage();
      for (int y = 0; y < picture.height(); ++y)
        for (int x = picture.width() - 20; x < picture.width(); ++x)
          count += picture.pixelColor(x, y) == themeColours(Theme::Dark).warning ? 1 : 0;
      return count;
    };
    QVERIFY(amber(*show(loaded)) > 0);
    for (Instance& instance : loaded->series.instances) instance.position.reset();
    QVERIFY(gapsOf(*loaded).empty());
    QCOMPARE(amber(*show(loaded)), 0);
  }

  void imagesThatAreNotThereYetAreSaidToBeLoading() {
    const auto view = show(ramp(20));
    auto decoded = DecodedImages::create(20);
    QVERIFY(decoded.ok());
    decoded->add(10);
    view->setDecoded(*decoded);
    view->setImage(10);
    view->grab();
    QVERIFY(!textsOf(*view, TextRole::Placeholder).contains("loading"));
    QVERIFY(textsOf(*view, TextRole::Mark).contains("1 of 20 images are there"));
    QVERIFY(!view->probeText(view->rect().center()).isEmpty());

    view->setImage(11);
    const QImage picture = view->grab().toImage();
    QVERIFY(textsOf(*view, TextRole::Placeholder).contains("Image 12 is still loading"));
    QVERIFY(textsOf(*view, TextRole::Identity).contains("DOE"));
    QVERIFY(view->probeText(view->rect().center()).isEmpty());
    QCOMPARE(picture.pixelColor(200, 500), QColor(Qt::black));

    decoded->add(11);
    view->grab();
    QVERIFY(textsOf(*view, TextRole::Placeholder).isEmpty());
  }

  void unevenSlicesShowTheirOwnPositionAndNoSpacing() {
    const auto loaded = ramp(3);
    loaded->series.instances.resize(3);
    for (int i = 0; i < 3; ++i)
      loaded->series.instances[static_cast<std::size_t>(i)].position = Vector3{0.0, 0.0, i == 2 ? 50.0 : 3.0 * i};
    const ImageFacts last{.image = 2, .zoom = 1.0, .window = {}, .probe = {}};
    QVERIFY(imageLines(*loaded, last, OverlayText::All).contains("Location H 6.0 mm"));
    QVERIFY(imageLines(*loaded, last, OverlayText::All).contains("Slice spacing 3.00 mm"));
    loaded->report.remarks.push_back({"The slices are not evenly spaced.", {Capability::MultiplanarReformat}});
    const QStringList lines = imageLines(*loaded, last, OverlayText::All);
    QVERIFY2(lines.contains("Location H 50.0 mm"), qPrintable(lines.join('|')));
    QVERIFY(lines.filter("spacing").isEmpty());
    loaded->series.instances[2].position.reset();
    QVERIFY(imageLines(*loaded, last, OverlayText::All).filter("Location").isEmpty());
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

  void digitsChooseTheWindow() {
    const auto view = show(ramp());
    QTest::keyClick(view.get(), Qt::Key_3);
    QCOMPARE(view->window()->width, 1500.0);
    QCOMPARE(view->window()->center, -600.0);
    QTest::keyClick(view.get(), Qt::Key_1);
    QCOMPARE(view->window()->width, 200.0);
    // Angiography has a key, two windows of the head share one.
    QTest::keyClick(view.get(), Qt::Key_9);
    QCOMPARE(view->window()->center, 200.0);
    QTest::keyClick(view.get(), Qt::Key_8);
    QCOMPARE(view->window()->center, 75.0);
    QTest::keyClick(view.get(), Qt::Key_8);
    QCOMPARE(view->window()->center, 32.0);
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

  void marksAreBrokenIntoLinesNotCut() {
    auto series = ramp();
    const std::string sentence = "Expected 8 mm, found 32 mm between images 17 and 18: 3 images are missing.";
    series->report.remarks.push_back({sentence, {Capability::VolumeAnalysis}});
    for (const QSize& size : {QSize(720, 600), QSize(340, 320)}) {
      const auto view = show(series, size);
      view->grab();
      QStringList marks;
      for (const PlacedText& text : view->placedTexts())
        if (text.role == TextRole::Mark) marks << text.text;
      QVERIFY2(marks.join(' ').contains(QString::fromStdString(sentence)), qPrintable(marks.join('|')));
    }
  }

  void smallWindowsOfUptakeAreNotRoundedToAnother() {
    QCOMPARE(windowText({7.5, 15.0, VoiFunction::LinearExact, {}}), QString("W 15.0  L 7.5"));
    QCOMPARE(windowText({3.0, 6.0, VoiFunction::LinearExact, {}}), QString("W 6.00  L 3.00"));
    QCOMPARE(windowText({40.0, 400.0, VoiFunction::Linear, {}}), QString("W 400  L 40"));
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

  void identityIsShownWhateverTextIsHidden() {
    const auto view = show(ramp());
    for (const OverlayText mode : {OverlayText::All, OverlayText::Minimal, OverlayText::None}) {
      view->setOverlayText(mode);
      view->grab();
      const QString identity = textsOf(*view, TextRole::Identity);
      QVERIFY(identity.contains("DOE, Jane"));
      QVERIFY(identity.contains("PID-123"));
      QVERIFY(identity.contains("1950"));
    }
    QCOMPARE(textsOf(*view, TextRole::Study), QString("12 Mar 2024  10:15"));
    QTest::keyClick(view.get(), Qt::Key_Space);
    view->grab();
    QVERIFY(view->overlayText() == OverlayText::All);
    QVERIFY(textsOf(*view, TextRole::Study).contains("City Hospital"));
  }

  void aPriorIsToldFromTheStudyAtHandWhateverTextIsHidden_data() {
    QTest::addColumn<QSize>("size");
    for (const QSize& size : {QSize(900, 700), QSize(430, 380), QSize(320, 280), QSize(178, 164)})
      QTest::newRow(qPrintable(QString("%1x%2").arg(size.width()).arg(size.height()))) << size;
  }
  void aPriorIsToldFromTheStudyAtHandWhateverTextIsHidden() {
    QFETCH(QSize, size);
    auto loaded = ramp();
    loaded->series.description = "T2 FLAIR after contrast, a name that is longer than a narrow view";
    loaded->lossy = "LOSSY 10:1";
    Study study = test::study();
    study.date = "20231101";
    study.time = "081500";
    SliceView view;
    view.resize(size);
    view.setSeries(loaded, &study);
    view.setSeveralPatients(true);
    for (const OverlayText mode : {OverlayText::All, OverlayText::Minimal, OverlayText::None}) {
      view.setOverlayText(mode);
      view.grab();
      const QString shown = textsOf(view, TextRole::Study) + '\n' + textsOf(view, TextRole::Series);
      QVERIFY2(shown.contains("1 Nov 2023  08:15"), qPrintable(shown));
      QCOMPARE(shown.contains("T2 FLAIR"), mode != OverlayText::None);
      const QString identity = textsOf(view, TextRole::Identity);
      QVERIFY(identity.contains("DOE, Jane") && identity.contains("PID-123") && identity.contains("1950"));
      // A letter that has no room on its own side is left out: elsewhere it would be wrong.
      for (const PlacedText& text : view.placedTexts()) {
        if (text.role != TextRole::Letter) continue;
        const QPointF off = text.rect.center() - QRectF(view.rect()).center();
        if (text.text == "A" || text.text == "P") QCOMPARE(text.text == "A", off.y() < 0);
        if (text.text == "R" || text.text == "L") QCOMPARE(text.text == "R", off.x() < 0);
      }
      QVERIFY(textsOf(view, TextRole::Letter).contains('A') && textsOf(view, TextRole::Letter).contains('P'));
      for (const PlacedText& text : view.placedTexts())
        QVERIFY2(QRectF(view.rect()).contains(text.rect), qPrintable(text.text));
    }
  }

  void theLetterAtTheBottomStandsInTheMiddleAboveTheRuler() {
    const auto view = show(ramp(), {900, 700});
    QRectF letter, ruler;
    for (const PlacedText& text : view->placedTexts()) {
      if (text.role == TextRole::Letter && text.text == "P") letter = text.rect;
      if (text.role == TextRole::Ruler && text.rect.center().y() > 600) ruler = text.rect;
    }
    QVERIFY(std::abs(letter.center().x() - ruler.center().x()) < 1 && letter.bottom() < ruler.top());
  }

  void aPartOfASeriesIsNamedWhereThereIsNoRoomForAllLines() {
    auto loaded = ramp();
    loaded->series.part = {"b = 1000 s/mm2", "choice 1", 1, 2};
    const auto view = show(loaded, {320, 280});
    QVERIFY2(textsOf(*view, TextRole::Study).contains("b = 1000"), qPrintable(textsOf(*view, TextRole::Study)));
  }

  void anImageOfMorePixelsThanTheScreenShowsSaysSo() {
    const auto large = [] {
      return test::series(test::filled<std::int16_t>(test::axialGrid(1000, 1000, 1), VoxelType::Int16,
                                                     [](int x, int, int) { return x; }),
                          "CT");
    };
    const auto view = show(large(), {500, 500});
    for (const OverlayText mode : {OverlayText::All, OverlayText::Minimal, OverlayText::None}) {
      view->setOverlayText(mode);
      view->grab();
      QVERIFY2(textsOf(*view, TextRole::Mark).contains("REDUCED to 50 % - pixels are averaged"),
               qPrintable(textsOf(*view, TextRole::Mark)));
    }
    view->execute(ViewCommand::OneToOne);
    view->grab();
    QVERIFY(!textsOf(*view, TextRole::Mark).contains("REDUCED"));
    const auto narrow = show(large(), {150, 200});
    QVERIFY(textsOf(*narrow, TextRole::Mark).contains("REDUCED to 15 %"));
    QVERIFY(!textsOf(*show(ramp()), TextRole::Mark).contains("REDUCED"));
  }

  void theSideIsSaidWithTheAttributeThatNamesIt() {
    auto loaded = ramp(1);
    loaded->series.modality = "DX";
    loaded->series.laterality = "R";
    const auto marks = [&](LateralitySource source) {
      loaded->series.lateralitySource = source;
      return textsOf(*show(loaded), TextRole::Mark);
    };
    QVERIFY(marks(LateralitySource::Series).contains("Laterality (0020,0060): R"));
    QVERIFY(marks(LateralitySource::Image).contains("Image laterality (0020,0062): R"));
    // Nothing is guessed of what an older version kept.
    QVERIFY(marks(LateralitySource::Unknown).contains("Laterality: R"));
    loaded->series.laterality.clear();
    QVERIFY(!marks(LateralitySource::Image).contains("aterality"));
  }

  void anImageThatNamesNobodySaysSo() {
    auto plain = ramp(1);
    SliceView view;
    view.resize(500, 400);
    view.setSeries(plain, nullptr);
    view.grab();
    QVERIFY(textsOf(view, TextRole::Identity).contains("No patient named"));
  }

  void lengthsAreInPixelsWithoutCalibration() {
    auto plain = ramp(1);
    Geometry grid = plain->volume.geometry();
    grid.calibration = Calibration::None;
    grid.inPatient = false;
    plain->volume = plain->volume.withGeometry(grid);
    const auto view = show(plain);
    const QString rulers = textsOf(*view, TextRole::Ruler);
    QVERIFY(rulers.contains("px") && rulers.contains("Not calibrated"));
    for (const PlacedText& text : view->placedTexts())
      if (text.role == TextRole::Ruler || text.role == TextRole::Image)
        QVERIFY2(!text.text.contains(" mm") && !text.text.contains(" cm"), qPrintable(text.text));
    QCOMPARE(textsOf(*view, TextRole::Letter), QString());
    grid.calibration = Calibration::Detector;
    plain->volume = plain->volume.withGeometry(grid);
    QVERIFY(textsOf(*show(plain), TextRole::Ruler).contains("At detector"));
  }

  void permanentMarksStayWhateverTextIsHidden() {
    auto loaded = ramp();
    loaded->lossy = "LOSSY 10:1";
    loaded->series.modality = "DX";
    loaded->series.laterality = "L";
    loaded->series.lateralitySource = LateralitySource::Series;
    loaded->report.remarks.push_back(
        {"Expected 3.00 mm, found 6.00 mm between images 4 and 5.", {Capability::VolumeAnalysis}});
    const auto view = show(loaded);
    view->setOverlayText(OverlayText::None);
    LabelMap labels;
    labels.voxels =
        test::filled<std::uint8_t>(loaded->volume.geometry(), VoxelType::UInt8, [](int, int, int) { return 0; });
    view->setSegmentation("segmentation:lungs", labels);
    view->setProcessed({loaded->volume, {}});
    ViewState state = view->viewState();
    view->grab();
    QVERIFY(!textsOf(*view, TextRole::Mark).contains("AI overlay"));
    QVERIFY(!textsOf(*view, TextRole::Mark).contains("PROCESSED"));
    state.overlays["segmentation:lungs"].visible = true;
    state.showProcessed = true;
    state.flippedHorizontally = true;
    view->changeViewState(state);
    view->grab();
    const QString marks = textsOf(*view, TextRole::Mark);
    for (const char* mark : {"LOSSY 10:1", "Laterality (0020,0060): L", "AI overlay - not for primary diagnosis",
                             "PROCESSED - not original", "Flipped horizontally", "between images 4 and 5"})
      QVERIFY2(marks.contains(mark), mark);
  }

  void aHeatMapSaysThatItIsWhereTheModelLooked() {
    auto loaded = ramp();
    const auto view = show(loaded);
    SaliencyMap heat{
        "a", "Grad-CAM",
        test::filled<float>(loaded->volume.geometry(), VoxelType::Float32, [](int x, int, int) { return x / 40.0; })};
    view->setSaliency("saliency:a:b", heat);
    const auto said = [&view] {
      view->grab();
      return std::any_of(view->placedTexts().begin(), view->placedTexts().end(), [](const PlacedText& text) {
        return text.text == "Where the model looked, not where disease is";
      });
    };
    QVERIFY(!said());
    ViewState state = view->viewState();
    state.overlays["saliency:a:b"].visible = true;
    view->changeViewState(state);
    for (const OverlayText text : {OverlayText::All, OverlayText::Minimal, OverlayText::None}) {
      view->setOverlayText(text);
      QVERIFY(said());
    }
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

  void textsNeverOverlap_data() {
    QTest::addColumn<QSize>("size");
    for (const QSize& size : {QSize(1600, 1000), QSize(900, 700), QSize(600, 420), QSize(430, 380), QSize(320, 280)})
      QTest::newRow(qPrintable(QString("%1x%2").arg(size.width()).arg(size.height()))) << size;
  }
  void textsNeverOverlap() {
    QFETCH(QSize, size);
    auto loaded = ramp();
    loaded->technique = {{"kVp", "120"}, {"mAs", "180"}, {"Kernel", "B31f"}, {"Slice", "3 mm"}};
    loaded->lossy = "LOSSY 10:1";
    loaded->series.description = "A description that is longer than any view of this size could show on one line";
    const auto view = show(loaded, size);
    SaliencyMap heat{
        "a", "Grad-CAM",
        test::filled<float>(loaded->volume.geometry(), VoxelType::Float32, [](int, int, int) { return 0.5; })};
    view->setSaliency("saliency:a:b", heat);
    ViewState state = view->viewState();
    state.overlays["saliency:a:b"].visible = true;
    state.quarterTurns = 1;
    view->changeViewState(state);
    send(*view, QEvent::MouseMove, {size.width() / 2.0, size.height() / 2.0}, Qt::NoButton);
    view->grab();
    const auto& texts = view->placedTexts();
    QVERIFY(texts.size() > 6);
    for (std::size_t i = 0; i < texts.size(); ++i) {
      for (std::size_t j = i + 1; j < texts.size(); ++j)
        QVERIFY2(!texts[i].rect.adjusted(1, 1, -1, -1).intersects(texts[j].rect.adjusted(1, 1, -1, -1)),
                 qPrintable(texts[i].text + " | " + texts[j].text));
      QVERIFY2(QRectF(QPointF(), size).adjusted(-1, -1, 1, 1).contains(texts[i].rect), qPrintable(texts[i].text));
    }
    QVERIFY(textsOf(*view, TextRole::ColourBar).contains("Where the model looked"));
  }

  void anEmptyViewSaysWhatToDo() {
    SliceView view;
    view.resize(600, 400);
    // As the window has it, with the key that the reader gave it.
    QAction open("&Open files ...");
    open.setObjectName("file.open");
    open.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_O));
    view.addAction(&open);
    view.grab();
    QCOMPARE(textsOf(view, TextRole::Placeholder), QString("Open a study: drop a folder here, or press Ctrl+O"));
    open.setShortcut(QKeySequence(Qt::Key_F9));
    view.grab();
    QVERIFY(textsOf(view, TextRole::Placeholder).endsWith("press F9"));
    open.setShortcut({});
    view.grab();
    QVERIFY(textsOf(view, TextRole::Placeholder).endsWith("press \"Open files\""));
  }

  void anEmptyViewSaysWhyItIsEmpty() {
    SliceView view;
    view.resize(600, 400);
    view.setPlaceholder("Loading ...");
    view.grab();
    QCOMPARE(textsOf(view, TextRole::Placeholder), QString("Loading ..."));
    view.setPlaceholder({});
    view.grab();
    QVERIFY(textsOf(view, TextRole::Placeholder).startsWith("Open a study"));
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
