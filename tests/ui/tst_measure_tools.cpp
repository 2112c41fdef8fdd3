#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <numbers>

#include "tests/ui/measure_desk.h"
#include "ui/widgets/theme.h"

using namespace pellucid;
using namespace pellucid::test;
using namespace pellucid::ui;

namespace {

bool near(double a, double b, double tolerance = 1e-6) {
  return std::abs(a - b) <= tolerance;
}

bool near(const PlanePoint& a, const PlanePoint& b) {
  return near(a[0], b[0]) && near(a[1], b[1]);
}

}  // namespace

class TestMeasureTools : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() { applyTheme(*qApp, Theme::Dark); }

  void valuesAreTheSameUnderEveryTurnAndFlip_data() {
    QTest::addColumn<int>("quarterTurns");
    QTest::addColumn<bool>("horizontally");
    QTest::addColumn<bool>("vertically");
    QTest::addColumn<double>("zoom");
    for (int turns = 0; turns < 4; ++turns)
      for (const bool horizontally : {false, true})
        for (const bool vertically : {false, true})
          for (const double zoom : {0.0, 1.7})
            QTest::addRow("%d turns, flips %d %d, zoom %g", turns, horizontally, vertically, zoom)
                << turns << horizontally << vertically << zoom;
  }
  void valuesAreTheSameUnderEveryTurnAndFlip() {
    QFETCH(int, quarterTurns);
    QFETCH(bool, horizontally);
    QFETCH(bool, vertically);
    QFETCH(double, zoom);
    ViewState state;
    state.quarterTurns = quarterTurns;
    state.flippedHorizontally = horizontally;
    state.flippedVertically = vertically;
    state.zoom = zoom;
    state.slice = 2;
    Desk desk(phantom(), state);
    // 48 columns of 0.5 mm and 40 rows of 0.8 mm: 24, 32, 40.
    desk.drawLength({20, 20}, {68, 60});
    QVERIFY(near(desk.value(Quantity::Length), 40.0));
    QVERIFY(near(desk.last().points[0], {20, 20}) && near(desk.last().points[1], {68, 60}));

    desk.view.setTool(ToolId::Rectangle);
    drag(desk.view, desk.at(79.5, 9.5), desk.at(89.5, 29.5));
    QVERIFY(near(desk.value(Quantity::Area), 10 * 0.5 * 20 * 0.8));
    QCOMPARE(desk.value(Quantity::Pixels), 200.0);
    QVERIFY(near(desk.value(Quantity::Mean), 10 * 84.5 + 19.5 + 2000));

    desk.view.setTool(ToolId::Angle);
    drag(desk.view, desk.at(110, 70), desk.at(50, 70));
    click(desk.view, desk.at(50, 50));
    QVERIFY(near(desk.value(Quantity::Angle), 90.0));

    desk.view.setTool(ToolId::Bidirectional);
    drag(desk.view, desk.at(10, 40), desk.at(40, 76));
    const double longAxis = std::hypot(30 * 0.5, 36 * 0.8);
    QVERIFY(near(desk.value(Quantity::LongAxis), longAxis));
    QVERIFY(near(desk.value(Quantity::ShortAxis), longAxis / 2));

    desk.view.setTool(ToolId::Probe);
    click(desk.view, desk.at(33.3, 44.4));
    QCOMPARE(desk.value(Quantity::Value), 2374.0);
  }

  void everyToolDrawsItsKind_data() {
    QTest::addColumn<int>("tool");
    QTest::addColumn<QList<QPointF>>("drags");  // Pairs; the rest are clicks.
    QTest::addColumn<int>("points");
    using Places = QList<QPointF>;
    QTest::newRow("length") << int(ToolId::Length) << Places{{10, 10}, {50, 20}} << 2;
    QTest::newRow("bidirectional") << int(ToolId::Bidirectional) << Places{{10, 10}, {50, 20}} << 4;
    QTest::newRow("angle") << int(ToolId::Angle) << Places{{10, 10}, {50, 20}, {30, 60}} << 3;
    QTest::newRow("cobb") << int(ToolId::Cobb) << Places{{10, 10}, {50, 20}, {10, 60}, {50, 50}} << 4;
    QTest::newRow("ellipse") << int(ToolId::Ellipse) << Places{{10, 10}, {50, 40}} << 4;
    QTest::newRow("rectangle") << int(ToolId::Rectangle) << Places{{10, 10}, {50, 40}} << 4;
    QTest::newRow("freehand") << int(ToolId::Freehand) << Places{{10, 10}, {50, 40}} << 3;
    QTest::newRow("probe") << int(ToolId::Probe) << Places{{10, 10}} << 1;
    QTest::newRow("cardiothoracic ratio")
        << int(ToolId::CardiothoracicRatio) << Places{{40, 40}, {80, 41}, {10, 50}, {110, 52}} << 4;
  }
  void everyToolDrawsItsKind() {
    QFETCH(int, tool);
    QFETCH(QList<QPointF>, drags);
    QFETCH(int, points);
    Desk desk;
    desk.view.setTool(static_cast<ToolId>(tool));
    int i = 0;
    for (; i + 1 < drags.size(); i += 2) {
      QVERIFY(desk.model.all().empty());
      drag(desk.view, desk.at(drags[i].x(), drags[i].y()), desk.at(drags[i + 1].x(), drags[i + 1].y()));
    }
    if (i < drags.size()) click(desk.view, desk.at(drags[i].x(), drags[i].y()));
    QCOMPARE(desk.model.all().size(), std::size_t(1));
    QCOMPARE(desk.last().kind, *toolRow(static_cast<ToolId>(tool)).draws);
    QCOMPARE(static_cast<int>(desk.last().points.size()), points);
    QCOMPARE(desk.last().sopInstanceUid, std::string("1.2.3.4.2"));
    QCOMPARE(desk.last().frame, 1);
    QCOMPARE(desk.undo.count(), 1);
    QCOMPARE(desk.model.selected(), desk.last().id);
  }
  void clicksDrawAsDragsDo() {
    Desk desk;
    desk.view.setTool(ToolId::Length);
    click(desk.view, desk.at(20, 20));
    QVERIFY(desk.model.all().empty());
    QVERIFY(desk.view.measures().drawing());
    click(desk.view, desk.at(68, 60));
    QCOMPARE(desk.model.all().size(), std::size_t(1));
    QVERIFY(near(desk.value(Quantity::Length), 40.0));
  }
  void thePairOfWidthsStaysHorizontal() {
    Desk desk;
    desk.view.setTool(ToolId::CardiothoracicRatio);
    drag(desk.view, desk.at(40, 40), desk.at(80, 47));
    drag(desk.view, desk.at(10, 50), desk.at(110, 58));
    QVERIFY(near(desk.value(Quantity::Ratio), 0.4));
    QVERIFY(near(desk.last().points[1], {80, 40}) && near(desk.last().points[3], {110, 50}));
  }
  void anEllipseIsTurnedByItsHandleOnceItIsSelected() {
    Desk desk;
    desk.view.setTool(ToolId::Ellipse);
    drag(desk.view, desk.at(40, 30), desk.at(80, 50));
    const double area = desk.value(Quantity::Area);
    const auto turner = desk.shape().turner;
    QVERIFY(turner.has_value());
    // Above the middle, seen on the screen; to the right of it by a quarter turn.
    const QPointF middle = desk.at(60, 40);
    const QPointF beside = middle + QPointF(QLineF(middle, *turner).length(), 0);
    drag(desk.view, *turner, beside);
    QCOMPARE(desk.model.all().size(), std::size_t(1));
    QVERIFY(near(desk.value(Quantity::Area), area));
    const auto& corners = desk.last().points;
    QVERIFY(near(corners[0], {60 + 8 / 0.5, 40 - 10 / 0.8}));
    desk.undo.undo();
    QVERIFY(near(desk.last().points[0], {40, 30}));
    // Where it is not seen, something else is drawn there.
    desk.model.select({});
    drag(desk.view, *turner, beside);
    QCOMPARE(desk.model.all().size(), std::size_t(2));
  }
  void aPolygonIsClosedOnItsFirstCornerOrByADoubleClick() {
    Desk desk;
    desk.view.setTool(ToolId::Polygon);
    for (const QPointF& corner : {QPointF(20, 20), QPointF(60, 20), QPointF(60, 60)})
      click(desk.view, desk.at(corner.x(), corner.y()));
    QVERIFY(desk.view.measures().drawing());
    click(desk.view, desk.at(20, 20));
    QCOMPARE(desk.model.all().size(), std::size_t(1));
    QVERIFY(near(desk.value(Quantity::Area), 0.5 * 40 * 0.5 * 40 * 0.8));
    desk.undo.undo();  // Its text would be in the way.
    for (const QPointF& corner : {QPointF(80, 20), QPointF(100, 20), QPointF(100, 60), QPointF(80, 60)})
      click(desk.view, desk.at(corner.x(), corner.y()));
    QSignalSpy maximised(&desk.view, &SliceView::maximiseRequested);
    send(desk.view, QEvent::MouseButtonDblClick, desk.at(80, 60));
    send(desk.view, QEvent::MouseButtonRelease, desk.at(80, 60));
    QCOMPARE(desk.model.all().size(), std::size_t(1));
    QCOMPARE(desk.last().points.size(), std::size_t(4));
    QCOMPARE(maximised.count(), 0);
  }
  void aDoubleClickEnlargesTheViewWhateverToolIsChosenAndLeavesNothing() {
    for (const ToolRow& row : toolTable()) {
      // The first click on a text begins the typing.
      if (!row.draws || *row.draws == AnnotationKind::Text) continue;
      Desk desk;
      desk.view.setTool(row.id);
      QSignalSpy maximised(&desk.view, &SliceView::maximiseRequested);
      click(desk.view, desk.at(40, 40));
      send(desk.view, QEvent::MouseButtonDblClick, desk.at(40, 40));
      send(desk.view, QEvent::MouseButtonRelease, desk.at(40, 40));
      QVERIFY2(maximised.count() == 1, row.name);
      QVERIFY2(!desk.view.measures().drawing(), row.name);
      QVERIFY2(desk.model.all().empty(), row.name);
    }
  }
  void aDoubleClickThatEndsAMeasurementIsForItAlone() {
    for (const ToolId tool : {ToolId::Length, ToolId::Ellipse}) {
      Desk desk;
      desk.view.setTool(tool);
      QSignalSpy maximised(&desk.view, &SliceView::maximiseRequested);
      click(desk.view, desk.at(20, 20));
      click(desk.view, desk.at(80, 60));
      send(desk.view, QEvent::MouseButtonDblClick, desk.at(80, 60));
      send(desk.view, QEvent::MouseButtonRelease, desk.at(80, 60));
      QCOMPARE(desk.model.all().size(), std::size_t(1));
      QCOMPARE(maximised.count(), 0);
      QVERIFY(!desk.view.measures().drawing());
    }
  }
  void escapeTakesBackWhatIsBeingDrawnAndNothingElse() {
    Desk desk;
    ViewState turned = desk.view.viewState();
    turned.quarterTurns = 1;
    desk.view.changeViewState(turned);
    desk.view.setTool(ToolId::Angle);
    drag(desk.view, desk.at(20, 20), desk.at(60, 20));
    QVERIFY(desk.view.measures().drawing());
    QTest::keyClick(&desk.view, Qt::Key_Escape);
    QVERIFY(!desk.view.measures().drawing());
    QVERIFY(desk.model.all().empty());
    QCOMPARE(desk.view.viewState().quarterTurns, 1);
    QTest::keyClick(&desk.view, Qt::Key_Escape);
    QCOMPARE(desk.view.viewState().quarterTurns, 0);
  }
  void anotherImageOrToolEndsADrawing() {
    Desk desk;
    desk.view.setTool(ToolId::Angle);
    drag(desk.view, desk.at(20, 20), desk.at(60, 20));
    desk.view.setImage(4);
    QVERIFY(!desk.view.measures().drawing());
    drag(desk.view, desk.at(20, 20), desk.at(60, 20));
    desk.view.setTool(ToolId::Window);
    QVERIFY(!desk.view.measures().drawing());
    QVERIFY(desk.model.all().empty());
  }
  void nothingIsMeasuredOutsideTheImage() {
    Desk desk;
    desk.drawLength({100, 40}, {400, 40});
    QVERIFY(near(desk.last().points[1], {119.5, 40}));
    const std::size_t before = desk.model.all().size();
    desk.drawLength({-20, -20}, {50, 50});
    QCOMPARE(desk.model.all().size(), before);
  }
  void eachActIsOneStepOfUndo() {
    Desk desk;
    desk.drawLength({20, 20}, {68, 60});
    // The end is moved, then the whole line, then the label.
    drag(desk.view, desk.at(68, 60), desk.at(68, 20));
    QVERIFY(near(desk.value(Quantity::Length), 24.0));
    drag(desk.view, desk.at(44, 20), desk.at(44, 30));
    QVERIFY(near(desk.last().points[0], {20, 30}));
    QCOMPARE(desk.undo.count(), 3);
    const QRectF label = desk.shape().label;
    QVERIFY(!label.isEmpty());
    drag(desk.view, label.center(), label.center() + QPointF(-120, 150));
    QVERIFY(desk.last().label.has_value());
    QVERIFY(near(desk.last().points[0], {20, 30}));
    QCOMPARE(desk.undo.count(), 4);
    const MeasureShape shape = desk.shape();
    QVERIFY(near(shape.label.center().x(), label.center().x() - 120) && !shape.leader.isNull());
    desk.undo.undo();
    QVERIFY(!desk.last().label.has_value());
    desk.undo.undo();
    desk.undo.undo();
    QVERIFY(near(desk.value(Quantity::Length), 40.0));
    desk.undo.undo();
    QVERIFY(desk.model.all().empty());
    desk.undo.redo();
    QVERIFY(near(desk.value(Quantity::Length), 40.0));
  }
  void theSelectedOneIsDeletedByAKeyAndComesBackByUndo() {
    Desk desk;
    desk.drawLength({20, 20}, {68, 60});
    desk.drawLength({20, 70}, {68, 70});
    desk.view.setTool(ToolId::Window);
    click(desk.view, desk.at(44, 40));
    const std::string id = desk.model.all().front().id;
    QCOMPARE(desk.model.selected(), id);
    QTest::keyClick(&desk.view, Qt::Key_Delete);
    QCOMPARE(desk.model.all().size(), std::size_t(1));
    QVERIFY(desk.model.find(id) == nullptr);
    desk.undo.undo();
    QVERIFY(desk.model.find(id) != nullptr);
    click(desk.view, desk.at(100, 20));
    QVERIFY(desk.model.selected().empty());
  }
  void nothingIsDeletedThatIsNotOnTheScreen() {
    Desk desk;
    desk.drawLength({20, 20}, {68, 60});
    desk.view.setImage(4);
    QTest::keyClick(&desk.view, Qt::Key_Delete);
    QCOMPARE(desk.model.all().size(), std::size_t(1));
    desk.view.setImage(2);
    desk.view.execute(ViewCommand::ToggleOverlays);
    QTest::keyClick(&desk.view, Qt::Key_Delete);
    QCOMPARE(desk.model.all().size(), std::size_t(1));
    // Who draws wants to see it.
    desk.drawLength({20, 70}, {68, 70});
    QCOMPARE(desk.view.measures().layers().size(), std::size_t(2));
  }
  void scrollingWhileTypingKeepsTheWords() {
    Desk desk;
    desk.view.show();
    desk.view.setTool(ToolId::Text);
    click(desk.view, desk.at(30, 40));
    QTest::keyClicks(desk.view.findChild<QLineEdit*>("measureText"), "Kept");
    desk.view.setImage(4);
    QCOMPARE(desk.model.all().size(), std::size_t(1));
    QCOMPARE(desk.last().text, std::string("Kept"));
    QVERIFY(desk.view.measures().layers().empty());
  }
  void windowingOverAMeasurementDoesNotMoveIt() {
    Desk desk;
    desk.drawLength({20, 20}, {68, 60});
    const Annotation before = desk.last();
    desk.view.setTool(ToolId::Window);
    desk.model.select({});
    const VoiWindow window = *desk.view.window();
    drag(desk.view, desk.at(44, 40), desk.at(60, 40));
    QVERIFY(desk.last() == before);
    QVERIFY(desk.view.window()->width != window.width);
    // Once it is selected it can be moved with any tool.
    desk.model.select(before.id);
    drag(desk.view, desk.at(44, 40), desk.at(60, 40));
    QVERIFY(near(desk.last().points[0], {36, 20}));
  }
  void isShownOnItsOwnImageOnly() {
    Desk desk;
    desk.drawLength({20, 20}, {68, 60});
    QCOMPARE(desk.view.measures().layers().size(), std::size_t(1));
    desk.view.setImage(3);
    QVERIFY(desk.view.measures().layers().empty());
    desk.view.setImage(2);
    QCOMPARE(desk.view.measures().layers().size(), std::size_t(1));
    // Another series in the same view shows none of it.
    auto other = phantom();
    other->series.uid = "9.9.9";
    desk.view.setSeries(other, nullptr);
    QVERIFY(desk.view.measures().layers().empty());
  }
  void theKeyForOverlaysHidesThem() {
    Desk desk;
    desk.drawLength({20, 20}, {68, 60});
    desk.view.execute(ViewCommand::ToggleOverlays);
    QVERIFY(desk.view.measures().layers().empty());
    desk.view.execute(ViewCommand::ToggleOverlays);
    QCOMPARE(desk.view.measures().layers().size(), std::size_t(1));
  }
  void saysWhatMillimetresRestOn() {
    Desk known;
    known.drawLength({20, 20}, {68, 60});
    QCOMPARE(known.view.measures().layers().front().lines, QStringList{"40.0 mm"});
    QCOMPARE(known.view.measures().layers().front().caption, QString("At scanner"));
    QVERIFY(!known.view.measures().layers().front().uncalibrated);
    Desk unknown(phantom(Calibration::None));
    unknown.drawLength({20, 20}, {68, 60});
    QVERIFY(unknown.view.measures().layers().front().lines.front().endsWith(" px"));
    QCOMPARE(unknown.view.measures().layers().front().caption, QString("Not calibrated"));
    QVERIFY(unknown.view.measures().layers().front().uncalibrated);
  }
  void aProcessedCopyIsNeverMeasured() {
    Desk desk;
    desk.view.setTool(ToolId::Rectangle);
    drag(desk.view, desk.at(79.5, 9.5), desk.at(89.5, 29.5));
    const QStringList before = desk.view.measures().layers().front().lines;
    Processed processed;
    processed.volume =
        filled<float>(desk.loaded->volume.geometry(), VoxelType::Float32, [](int, int, int) { return 7; });
    desk.view.setProcessed(processed);
    ViewState state = desk.view.viewState();
    state.showProcessed = true;
    desk.view.setViewState(state);
    desk.view.grab();
    QCOMPARE(desk.view.measures().layers().front().lines, before);
    QVERIFY(before.join(' ').contains("2864.5 HU") || before.join(' ').contains("Mean"));
  }
  void wordsAreTypedOnTheImage() {
    Desk desk;
    desk.view.show();
    desk.view.setTool(ToolId::Arrow);
    drag(desk.view, desk.at(20, 20), desk.at(68, 60));
    auto* edit = desk.view.findChild<QLineEdit*>("measureText");
    QVERIFY(edit != nullptr);
    QVERIFY(desk.model.all().empty());
    QSignalSpy maximised(&desk.view, &SliceView::maximiseRequested);
    QTest::keyClicks(edit, "Fissure");
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(desk.model.all().size(), std::size_t(1));
    QCOMPARE(desk.last().text, std::string("Fissure"));
    QCOMPARE(maximised.count(), 0);
    QCOMPARE(desk.undo.count(), 1);
    // A text without words is none; an arrow may stand alone.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    desk.view.setTool(ToolId::Text);
    click(desk.view, desk.at(30, 70));
    edit = desk.view.findChild<QLineEdit*>("measureText");
    QVERIFY(edit != nullptr);
    QTest::keyClicks(edit, "never kept");
    QTest::keyClick(edit, Qt::Key_Escape);
    QCOMPARE(desk.model.all().size(), std::size_t(1));
  }
  void textsDoNotCoverEachOther() {
    Desk desk;
    for (int i = 0; i < 4; ++i) desk.drawLength({20, 20.0 + 4 * i}, {60, 20.0 + 4 * i});
    QCOMPARE(desk.model.all().size(), std::size_t(4));
    const auto shapes =
        measureShapes(desk.view.measures().layers(), desk.view.displayTransform().imageToView(), desk.view.size(), 1.0);
    for (std::size_t i = 0; i < shapes.size(); ++i)
      for (std::size_t j = 0; j < i; ++j) QVERIFY(!shapes[i].label.intersects(shapes[j].label));
  }
  void aPlaneThroughTheVolumeIsMeasuredOnStoredVoxels() {
    Desk desk;
    QVERIFY(desk.view.setPlane(PlaneKind::Coronal).isEmpty());
    desk.view.grab();
    desk.view.setTool(ToolId::Length);
    const Geometry plane = desk.view.shownPlane().grid;
    // Along the columns of the volume and across its slices: 30 mm and 12 mm, wherever the plane's grid begins.
    const auto to = [&](const Vector3& index) {
      const Vector3 there = plane.worldToIndex(desk.loaded->volume.geometry().indexToWorld(index));
      return desk.at(there[0], there[1]);
    };
    drag(desk.view, to({20, 40, 0}), to({80, 40, 4}));
    QVERIFY(near(desk.value(Quantity::Length), std::hypot(30.0, 12.0)));
    QVERIFY(desk.last().sopInstanceUid.empty());
    QCOMPARE(desk.view.measures().layers().size(), std::size_t(1));
    desk.view.setTool(ToolId::Probe);
    click(desk.view, to({100, 40, 3}));
    const double row = desk.loaded->volume.geometry().worldToIndex(plane.indexToWorld({0, 0, 0}))[1];
    QCOMPARE(desk.value(Quantity::Value), 3000.0 + 1000.0 + std::floor(row + 0.5));
    // On another plane there is none of it, and what is drawn halfway ends where the plane moves.
    desk.view.setTool(ToolId::Angle);
    drag(desk.view, to({30, 40, 1}), to({60, 40, 1}));
    QVERIFY(desk.view.measures().drawing());
    desk.view.setImage(desk.view.image() + 5);
    QVERIFY(!desk.view.measures().drawing());
    QVERIFY(desk.view.measures().layers().empty());
    desk.view.setPlane(PlaneKind::Stack);
    QVERIFY(desk.view.measures().layers().empty());
  }
  void movingTheImageDoesNotEndADrawing() {
    Desk desk;
    desk.view.setTool(ToolId::Angle);
    drag(desk.view, desk.at(20, 20), desk.at(60, 20));
    drag(desk.view, QPointF(300, 300), QPointF(320, 330), Qt::MiddleButton);
    desk.view.zoomBy(1.5, QPointF(400, 300));
    QVERIFY(desk.view.measures().drawing());
    click(desk.view, desk.at(60, 60));
    QVERIFY(near(desk.value(Quantity::Angle), 90.0));
  }
  void everyKindIsPaintedAndCanBeGraspedWhereItIsPainted() {
    for (const AnnotationKindRow& row : annotationKinds()) {
      if (row.kind == AnnotationKind::KeyImage || row.kind == AnnotationKind::KeyRendering) continue;  // Not drawn.
      Desk desk;
      const QImage bare = desk.view.grab().toImage();
      Annotation annotation;
      annotation.kind = row.kind;
      const ShownPlane plane = desk.view.shownPlane();
      annotation.plane = plane.grid;
      annotation.seriesUid = plane.seriesUid;
      annotation.text = "Words";
      const std::vector<PlanePoint> corners{{30, 20}, {70, 20}, {70, 50}, {30, 50}};
      for (int i = 0; i < row.fewestPoints; ++i) annotation.points.push_back(corners[static_cast<std::size_t>(i)]);
      desk.model.add(annotation);
      desk.view.setTool(ToolId::Length);
      QVERIFY2(desk.view.grab().toImage() != bare, row.name);
      const MeasureShape shape = desk.shape();
      QVERIFY2(!shape.label.isEmpty(), row.name);
      QVERIFY2(QRectF(QPointF(), desk.view.size()).contains(shape.label), row.name);
      // Two pixels beside the middle of its first stroke, or in its text.
      const QPointF place = shape.line.isEmpty() ? shape.label.center() : shape.line.pointAtPercent(0.3);
      drag(desk.view, place, place + QPointF(40, 0));
      QCOMPARE(desk.model.all().size(), std::size_t(1));
      QVERIFY2(!(desk.last().points == annotation.points), row.name);
    }
  }
};

QTEST_MAIN(TestMeasureTools)
#include "tst_measure_tools.moc"
