// All that the mouse does on an image, done by keys alone.
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <set>
#include <utility>

#include "tests/ui/measure_desk.h"
#include "ui/model/segments.h"
#include "ui/viewer/key_pointer.h"
#include "ui/widgets/theme.h"

using namespace pellucid;
using namespace pellucid::test;
using namespace pellucid::ui;

namespace {

/// No event of a mouse is sent here; keys go where a reader's go.
class KeyDesk : public Desk {
 public:
  KeyDesk() {
    view.setSegments(&segments);
    view.show();
    if (!QTest::qWaitForWindowActive(&view)) qFatal("no active window");
    view.setFocus();
    press(Qt::Key_P, Qt::ShiftModifier);
  }
  void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, int times = 1) {
    for (int i = 0; i < times; ++i) QTest::keyClick(&view, key, modifiers);
  }
  const QPointF& pointer() const { return view.keyPointer().position(); }
  QPointF onImage() const { return view.displayTransform().toImage(pointer()); }
  /// With far steps and single ones, to the pixel of the screen nearest to a point of the image.
  void walkTo(double column, double row) {
    const QPointF way = at(column, row) - pointer();
    walk(static_cast<int>(std::lround(way.x())), Qt::Key_Left, Qt::Key_Right);
    walk(static_cast<int>(std::lround(way.y())), Qt::Key_Up, Qt::Key_Down);
  }

  QUndoStack painted;
  Segments segments{painted};

 private:
  void walk(int pixels, Qt::Key back, Qt::Key on) {
    const Qt::Key key = pixels < 0 ? back : on;
    press(key, Qt::ShiftModifier, std::abs(pixels) / 10);
    press(key, Qt::NoModifier, std::abs(pixels) % 10);
  }
};

}  // namespace

class TestKeyPointer : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() { applyTheme(*qApp, Theme::Dark); }

  void theArrowsMoveItByOneAndByTenAndNotOutOfTheView() {
    KeyDesk desk;
    QVERIFY(desk.view.keyPointer().isOn());
    const QPointF start = desk.pointer();
    QCOMPARE(start, QRectF(desk.view.rect()).center());
    const int image = desk.view.image();
    desk.press(Qt::Key_Right, Qt::NoModifier, 3);
    desk.press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(desk.pointer(), start + QPointF(3, 10));
    QCOMPARE(desk.view.image(), image);
    desk.press(Qt::Key_Left, Qt::ShiftModifier, 200);
    QCOMPARE(desk.pointer().x(), 0.0);
    // Without it the arrows lead through the images again.
    desk.press(Qt::Key_P, Qt::ShiftModifier);
    desk.press(Qt::Key_Down);
    QCOMPARE(desk.view.image(), image + 1);
  }
  void theValueUnderItIsSaid() {
    KeyDesk desk;
    QSignalSpy probe(&desk.view, &SliceView::probeMoved);
    desk.walkTo(30, 20);
    QVERIFY2(probe.last().first().toString().contains("column 30"), qPrintable(probe.last().first().toString()));
    // 10 column + row + 1000 slice of the middle image.
    QVERIFY2(probe.last().first().toString().contains("2,320") || probe.last().first().toString().contains("2320"),
             qPrintable(probe.last().first().toString()));
    desk.press(Qt::Key_PageDown);
    QVERIFY(probe.last().first().toString().contains("3320") || probe.last().first().toString().contains("3,320"));
    desk.press(Qt::Key_Escape);
    QVERIFY(!desk.view.keyPointer().isOn());
    QVERIFY(probe.last().first().toString().isEmpty());
  }
  void aLengthIsDrawnByTwoClicks() {
    KeyDesk desk;
    desk.press(Qt::Key_D);
    desk.walkTo(20, 20);
    const QPointF from = desk.onImage();
    desk.press(Qt::Key_Return);
    desk.walkTo(60, 20);
    const QPointF to = desk.onImage();
    QCOMPARE(desk.model.all().size(), std::size_t{0});
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.model.all().size(), std::size_t{1});
    QVERIFY(std::abs(desk.value(Quantity::Length) - (to.x() - from.x()) * 0.5) < 1e-6);
    QVERIFY(std::abs(desk.value(Quantity::Length) - 20.0) < 0.1);
  }
  void anEllipseIsDrawnByHoldingTheButton() {
    KeyDesk desk;
    desk.press(Qt::Key_E);
    desk.walkTo(20, 20);
    desk.press(Qt::Key_Return, Qt::ShiftModifier);
    QVERIFY(desk.view.keyPointer().holding());
    desk.walkTo(60, 50);
    desk.press(Qt::Key_Space, Qt::ShiftModifier);
    QVERIFY(!desk.view.keyPointer().holding());
    QCOMPARE(desk.model.all().size(), std::size_t{1});
    QCOMPARE(desk.last().kind, AnnotationKind::Ellipse);
    const double area = 3.14159265 / 4 * (40 * 0.5) * (30 * 0.8);
    QVERIFY(std::abs(desk.value(Quantity::Area) - area) < area * 0.02);
  }
  void aPolygonIsClosedByADoubleClick() {
    KeyDesk desk;
    desk.press(Qt::Key_L);
    for (const QPointF corner : {QPointF(20, 20), QPointF(60, 20), QPointF(60, 50)}) {
      desk.walkTo(corner.x(), corner.y());
      desk.press(Qt::Key_Return);
    }
    desk.walkTo(20, 50);
    desk.press(Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(desk.model.all().size(), std::size_t{1});
    QCOMPARE(desk.last().points.size(), std::size_t{4});
  }
  void aPointIsFoundAndMovedByASinglePixel() {
    KeyDesk desk;
    desk.press(Qt::Key_D);
    desk.walkTo(20, 20);
    desk.press(Qt::Key_Return);
    desk.walkTo(60, 20);
    desk.press(Qt::Key_Return);
    const double before = desk.value(Quantity::Length);
    desk.walkTo(50, 60);
    desk.press(Qt::Key_Period);
    QVERIFY(QLineF(desk.onImage(), QPointF(60, 20)).length() < 0.2);
    desk.press(Qt::Key_Period);
    QVERIFY(QLineF(desk.onImage(), QPointF(20, 20)).length() < 0.2);
    desk.press(Qt::Key_Comma);
    desk.press(Qt::Key_Return, Qt::ShiftModifier);
    desk.press(Qt::Key_Right);
    desk.press(Qt::Key_Return);
    QVERIFY(!desk.view.keyPointer().holding());
    const double pixel = 0.5 / desk.view.displayTransform().scale();
    QVERIFY2(std::abs(desk.value(Quantity::Length) - before - pixel) < pixel * 0.2,
             qPrintable(QString::number(desk.value(Quantity::Length) - before)));
    QVERIFY(desk.undo.canUndo());
    desk.undo.undo();
    QCOMPARE(desk.value(Quantity::Length), before);
  }
  void wordsAreTypedAndThePointerIsThereAgain() {
    KeyDesk desk;
    desk.press(Qt::Key_T, Qt::ShiftModifier);
    desk.walkTo(30, 30);
    desk.press(Qt::Key_Return);
    auto* edit = desk.view.findChild<QLineEdit*>("measureText");
    QVERIFY(edit != nullptr);
    QTest::keyClicks(edit, "Left of it");
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(desk.last().text, std::string("Left of it"));
    const QPointF there = desk.pointer();
    desk.press(Qt::Key_Left);
    QCOMPARE(desk.pointer(), there - QPointF(1, 0));
  }
  void aSegmentIsPaintedAndErased() {
    KeyDesk desk;
    BrushSettings brush = desk.segments.brush();
    brush.radius = 4.0;
    desk.segments.setBrush(brush);
    desk.press(Qt::Key_B);
    desk.walkTo(30, 30);
    desk.press(Qt::Key_Return, Qt::ShiftModifier);
    desk.walkTo(50, 30);
    desk.press(Qt::Key_Return, Qt::ShiftModifier);
    const auto painted = [&desk](int column, int row) {
      return desk.segments.labels(desk.loaded->series.uid).modalityValue(column, row, desk.view.image());
    };
    for (const int column : {30, 40, 50}) QVERIFY(painted(column, 30) > 0);
    QCOMPARE(painted(40, 45), 0.0);
    desk.press(Qt::Key_U);
    desk.press(Qt::Key_Return);
    QCOMPARE(painted(50, 30), 0.0);
    QVERIFY(painted(30, 30) > 0);
  }
  void theWindowIsDraggedAndSteppedByKeys() {
    KeyDesk desk;
    const auto window = *desk.view.window();
    desk.press(Qt::Key_Return, Qt::ShiftModifier);
    desk.press(Qt::Key_Right, Qt::ShiftModifier);
    desk.press(Qt::Key_Return, Qt::ShiftModifier);
    QVERIFY(desk.view.window()->width > window.width);
    desk.press(Qt::Key_Escape);
    const auto wide = *desk.view.window();
    desk.press(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    QVERIFY(desk.view.window()->width < wide.width);
    QCOMPARE(desk.view.window()->center, wide.center);
    const auto narrow = *desk.view.window();
    // Brighter is a lower centre, whichever way the mouse is set to.
    for (const WindowDrag direction : {WindowDrag::UpIsBrighter, WindowDrag::DownIsBrighter}) {
      desk.view.setWindow(narrow);
      desk.view.setWindowDrag(direction);
      desk.press(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
      QVERIFY(desk.view.window()->center < narrow.center);
      desk.press(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
      QCOMPARE(desk.view.window()->center, narrow.center);
      QCOMPARE(desk.view.window()->width, narrow.width);
    }
  }
  void theCrosshairOfPlanesIsLedToIt() {
    KeyDesk desk;
    QVERIFY(desk.view.setPlane(PlaneKind::Coronal).isEmpty());
    desk.press(Qt::Key_H);
    // Beside the lines of the other planes, which can be held.
    desk.press(Qt::Key_Right, Qt::ShiftModifier, 4);
    desk.press(Qt::Key_Down, Qt::ShiftModifier, 2);
    desk.press(Qt::Key_Return);
    QVERIFY(desk.view.viewState().point.has_value());
    const Vector3 wanted = desk.view.worldAt(desk.pointer());
    for (int i = 0; i < 3; ++i) QVERIFY(std::abs((*desk.view.viewState().point)[i] - wanted[i]) < 1e-6);
  }
  void theLensStaysWhileItIsHeldAndItsPowerChanges() {
    KeyDesk desk;
    desk.press(Qt::Key_Z, Qt::ShiftModifier);
    desk.press(Qt::Key_Return, Qt::ShiftModifier);
    QVERIFY(desk.view.lens().has_value());
    const double factor = desk.view.lensFactor();
    const double zoom = desk.view.viewState().zoom;
    desk.press(Qt::Key_Plus);
    QVERIFY(desk.view.lensFactor() > factor);
    QCOMPARE(desk.view.viewState().zoom, zoom);
    desk.press(Qt::Key_Escape);
    QVERIFY(!desk.view.lens().has_value());
    QVERIFY(desk.view.keyPointer().isOn());
  }
  void escTakesBackStepByStep() {
    KeyDesk desk;
    ViewState zoomed = desk.view.viewState();
    zoomed.zoom = 3.0;
    desk.view.changeViewState(zoomed);
    desk.press(Qt::Key_D);
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(desk.view.measures().drawing());
    desk.press(Qt::Key_Escape);
    QVERIFY(!desk.view.measures().drawing());
    QVERIFY(desk.view.keyPointer().isOn());
    desk.press(Qt::Key_Escape);
    QVERIFY(!desk.view.keyPointer().isOn());
    QCOMPARE(desk.view.viewState().zoom, 3.0);
    desk.press(Qt::Key_Escape);
    QVERIFY(desk.view.viewState().zoom != 3.0);
    QCOMPARE(desk.model.all().size(), std::size_t{0});
  }
  void whatIsHeldAndTakenBackStaysWhereItWas() {
    KeyDesk desk;
    desk.press(Qt::Key_D);
    desk.walkTo(20, 20);
    desk.press(Qt::Key_Return);
    desk.walkTo(60, 20);
    desk.press(Qt::Key_Return);
    const double before = desk.value(Quantity::Length);
    desk.press(Qt::Key_Return, Qt::ShiftModifier);
    desk.press(Qt::Key_Right, Qt::ShiftModifier, 3);
    desk.press(Qt::Key_Escape);
    QCOMPARE(desk.value(Quantity::Length), before);
    QVERIFY(!desk.view.keyPointer().holding());
    desk.press(Qt::Key_Right, Qt::ShiftModifier, 3);
    QCOMPARE(desk.value(Quantity::Length), before);
  }
  void aHeldKeyPressesOnce() {
    KeyDesk desk;
    desk.press(Qt::Key_Q);
    for (const bool again : {false, true, true}) {
      QKeyEvent event(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, {}, again);
      QApplication::sendEvent(&desk.view, &event);
    }
    QCOMPARE(desk.model.all().size(), std::size_t{1});
    const QPointF before = desk.pointer();
    QKeyEvent event(QEvent::KeyPress, Qt::Key_Left, Qt::NoModifier, {}, true);
    QApplication::sendEvent(&desk.view, &event);
    QCOMPARE(desk.pointer(), before - QPointF(1, 0));
  }
  void itHoldsNothingOnceSomethingElseIsShown() {
    KeyDesk desk;
    desk.press(Qt::Key_Return, Qt::ShiftModifier);
    QVERIFY(desk.view.keyPointer().holding());
    QVERIFY(desk.view.setPlane(PlaneKind::Sagittal).isEmpty());
    QVERIFY(desk.view.keyPointer().isOn() && !desk.view.keyPointer().holding());
    desk.press(Qt::Key_Return, Qt::ShiftModifier);
    const Study owner = study();
    auto other = phantom();
    other->series.uid = "1.2.9";
    desk.view.setSeries(other, &owner);
    QVERIFY(desk.view.keyPointer().isOn() && !desk.view.keyPointer().holding());
    // Its button works for what is shown now.
    desk.press(Qt::Key_D);
    desk.press(Qt::Key_Return);
    QVERIFY(desk.view.measures().drawing());
    desk.press(Qt::Key_Return, Qt::ShiftModifier);
    QFocusEvent gone(QEvent::FocusOut, Qt::TabFocusReason);
    QApplication::sendEvent(&desk.view, &gone);
    QVERIFY(!desk.view.keyPointer().holding());
  }
  void itStaysInAViewThatBecomesSmaller() {
    KeyDesk desk;
    desk.press(Qt::Key_Right, Qt::ShiftModifier, 90);
    desk.view.resize(300, 300);
    QVERIFY(desk.view.rect().contains(desk.pointer().toPoint()));
  }
  void pointsInOnePlaceDoNotStopIt() {
    KeyDesk desk;
    desk.press(Qt::Key_E, Qt::ShiftModifier);
    desk.walkTo(40, 40);
    desk.press(Qt::Key_Return);
    desk.walkTo(60, 60);
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_D);
    desk.walkTo(60, 60);
    desk.press(Qt::Key_Right, Qt::ControlModifier);
    std::set<std::pair<int, int>> places;
    for (int i = 0; i < 6; ++i) {
      desk.press(Qt::Key_Right, Qt::ControlModifier);
      places.insert({static_cast<int>(desk.pointer().x()), static_cast<int>(desk.pointer().y())});
    }
    QCOMPARE(places.size(), std::size_t{4});
    // What is being drawn has no points yet.
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Right, Qt::ControlModifier);
    desk.press(Qt::Key_Right, Qt::ControlModifier);
    QVERIFY(places.contains({static_cast<int>(desk.pointer().x()), static_cast<int>(desk.pointer().y())}));
  }
  void theMouseIsNotHeededUntilItsButtonIsPressed() {
    KeyDesk desk;
    QSignalSpy probe(&desk.view, &SliceView::probeMoved);
    send(desk.view, QEvent::MouseMove, {10, 10}, Qt::NoButton);
    QCOMPARE(probe.count(), 0);
    send(desk.view, QEvent::MouseButtonPress, {10, 10});
    send(desk.view, QEvent::MouseButtonRelease, {10, 10});
    QVERIFY(!desk.view.keyPointer().isOn());
  }
  void itGoesWithTheImage() {
    KeyDesk desk;
    desk.view.setSeries(nullptr, nullptr);
    QVERIFY(!desk.view.keyPointer().isOn());
    desk.press(Qt::Key_P, Qt::ShiftModifier);
    QVERIFY(!desk.view.keyPointer().isOn());
  }
  void itIsSeenAndItsRingWhileItHolds() {
    KeyDesk desk;
    desk.view.setWindow({20'000.0, 30'000.0, VoiFunction::Linear, ""});
    desk.walkTo(60, 40);
    const auto bright = [&desk](const QPointF& away) {
      return qGray(desk.view.grab().toImage().pixel((desk.pointer() + away).toPoint())) > 200;
    };
    QVERIFY(bright({10, 0}) && bright({0, -10}));
    QVERIFY(!bright({0, 0}));
    desk.press(Qt::Key_Return, Qt::ShiftModifier);
    const QImage held = desk.view.grab().toImage();
    desk.press(Qt::Key_Return, Qt::ShiftModifier);
    QVERIFY(held != desk.view.grab().toImage());
  }
  void theMenuOfPresetsOpensWhereThePointerIs() {
    KeyDesk desk;
    QSignalSpy menu(&desk.view, &SliceView::contextMenuRequested);
    desk.walkTo(30, 30);
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, desk.view.rect().center(), {});
    QApplication::sendEvent(&desk.view, &byKey);
    QCOMPARE(menu.count(), 1);
    QCOMPARE(menu.last().first().toPoint(), desk.view.mapToGlobal(desk.pointer().toPoint()));
    QContextMenuEvent byMouse(QContextMenuEvent::Mouse, {20, 20}, {});
    QApplication::sendEvent(&desk.view, &byMouse);
    QCOMPARE(menu.count(), 1);
  }
};

QTEST_MAIN(TestKeyPointer)
#include "tst_key_pointer.moc"
