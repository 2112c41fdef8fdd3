// Painting of segments with the mouse, as a reader does it.
#include <QSignalSpy>
#include <QTest>
#include <algorithm>
#include <numbers>
#include <set>
#include <utility>

#include "core/imaging/colour_map.h"
#include "tests/ui/view_events.h"
#include "tests/ui/viewer_phantom.h"
#include "ui/model/segments.h"
#include "ui/viewer/slice_painter.h"
#include "ui/viewer/slice_view.h"
#include "ui/widgets/theme.h"

using namespace pellucid;
using namespace pellucid::test;
using namespace pellucid::ui;

namespace {

/// 120 x 80 pixels of 0.5 x 0.8 mm; 100 at the right half, 0 at the left.
std::shared_ptr<LoadedSeries> phantom() {
  Geometry grid = axialGrid(120, 80, 5);
  grid.spacing = {0.5, 0.8, 3.0};
  grid.calibration = Calibration::Scanner;
  Volume volume = filled<std::int16_t>(grid, VoxelType::Int16, [](int x, int, int) { return x < 60 ? 0 : 100; });
  return series(volume, "CT");
}

/// A view with segments, as the window makes it.
struct Desk {
  QUndoStack undo;
  Segments model{undo};
  SliceView view;
  std::shared_ptr<LoadedSeries> loaded = phantom();
  std::string uid = loaded->series.uid;

  explicit Desk(ViewState state = {}) {
    view.resize(900, 700);
    view.setSegments(&model);
    state.overlays[kReaderSegments] = {.visible = true, .opacity = 1.0, .style = OverlayStyle::Fill};
    const Study owner = study();
    view.setSeries(loaded, &owner, state);
    view.grab();
    QObject::connect(&model, &Segments::changed, &view,
                     [this] { view.setEditedSegmentation(kReaderSegments, model.shown(uid)); });
  }
  QPointF at(double column, double row) const { return view.displayTransform().toView({column, row}); }
  /// Of a voxel on the plane that is shown.
  QPointF atVoxel(const Vector3& index) const {
    const Vector3 pixel = view.grid().worldToIndex(loaded->volume.geometry().indexToWorld(index));
    return view.displayTransform().toView({pixel[0], pixel[1]});
  }
  int label(int column, int row, int slice = 2) const {
    return model.labels(uid).data<std::uint8_t>()[(slice * 80 + row) * 120 + column];
  }
  QColor pixel(double column, double row) { return view.grab().toImage().pixelColor(at(column, row).toPoint()); }
};

/// How often a view that is on the screen was painted.
class PaintCount : public QObject {
 public:
  explicit PaintCount(SliceView& view) {
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.installEventFilter(this);
  }
  /// Since the last call.
  int take() {
    QTest::qWait(30);
    return std::exchange(m_count, 0);
  }
  bool eventFilter(QObject*, QEvent* event) override {
    if (event->type() == QEvent::Paint) ++m_count;
    return false;
  }

 private:
  int m_count = 0;
};

}  // namespace

class TestSegmentTools : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() { applyTheme(*qApp, Theme::Dark); }

  void noKeyIsGivenTwice() {
    // A 3D view and the pointer have keys of their own, which come before all others there.
    std::set<QString> given, inVolumes, ofPointer;
    const auto givenIn = [&](ViewCommand command) -> std::set<QString>& {
      const KeyContext context = contextOf(command);
      return context == KeyContext::Volume ? inVolumes : context == KeyContext::Pointer ? ofPointer : given;
    };
    for (const ToolRow& row : toolTable()) QVERIFY2(given.insert(row.key).second, row.key);
    for (const ViewCommandRow& row : viewCommandTable())
      for (const QString& key : QString(row.keys).split('|', Qt::SkipEmptyParts))
        QVERIFY2(givenIn(row.command).insert(key).second, qPrintable(key));
  }
  void aDragPaintsUnderThePointerInEveryOrientation_data() {
    QTest::addColumn<int>("turns");
    QTest::addColumn<bool>("flipped");
    for (int turns = 0; turns < 4; ++turns)
      for (const bool flipped : {false, true})
        QTest::addRow("%d turns%s", turns, flipped ? ", flipped" : "") << turns << flipped;
  }
  void aDragPaintsUnderThePointerInEveryOrientation() {
    QFETCH(int, turns);
    QFETCH(bool, flipped);
    ViewState state;
    state.quarterTurns = turns;
    state.flippedHorizontally = flipped;
    Desk desk(state);
    desk.view.setTool(ToolId::Brush);
    drag(desk.view, desk.at(30, 40), desk.at(90, 40));
    QCOMPARE(desk.undo.count(), 2);  // The first segment, and the stroke.
    for (int column = 30; column <= 90; ++column) QCOMPARE(desk.label(column, 40), 1);
    QCOMPARE(desk.label(21, 40), 1);  // 5 mm are 10 columns and 6 rows.
    QCOMPARE(desk.label(18, 40), 0);
    QCOMPARE(desk.label(60, 46), 1);
    QCOMPARE(desk.label(60, 47), 0);
    QCOMPARE(desk.label(60, 40, 1), 0);
    QCOMPARE(desk.pixel(60, 40), QColor::fromRgb(segmentColour(0)));
    desk.undo.undo();
    QCOMPARE(desk.label(60, 40), 0);
    QVERIFY(desk.pixel(60, 40) != QColor::fromRgb(segmentColour(0)));
  }
  void theNameOfTheSegmentStandsBehindTheValueUnderThePointer() {
    Desk desk;
    desk.view.setTool(ToolId::Brush);
    drag(desk.view, desk.at(30, 40), desk.at(50, 40));
    desk.model.rename(desk.uid, 1, "Liver");
    const auto probe = [&](double column, double row) {
      send(desk.view, QEvent::MouseMove, desk.at(column, row), Qt::NoButton);
      desk.view.grab();
      for (const PlacedText& text : desk.view.placedTexts())
        if (text.text.contains("at column")) return text.text;
      return QString();
    };
    QVERIFY2(probe(40, 40).endsWith(": Liver"), qPrintable(probe(40, 40)));
    QVERIFY(!probe(100, 40).isEmpty() && !probe(100, 40).contains("Liver"));
    desk.model.setVisible(desk.uid, 1, false);
    QVERIFY(!probe(40, 40).contains("Liver"));
  }
  void theEraserTakesTheChosenSegmentOnly() {
    Desk desk;
    desk.view.setTool(ToolId::Brush);
    drag(desk.view, desk.at(30, 40), desk.at(50, 40));
    desk.model.add(desk.uid, "Other");
    drag(desk.view, desk.at(80, 40), desk.at(100, 40));
    QCOMPARE(desk.label(90, 40), 2);
    desk.view.setTool(ToolId::Eraser);
    drag(desk.view, desk.at(20, 40), desk.at(110, 40));
    QCOMPARE(desk.label(40, 40), 1);
    QCOMPARE(desk.label(90, 40), 0);
  }
  void theThresholdBrushKeepsToItsRange() {
    Desk desk;
    BrushSettings brush = desk.model.brush();
    brush.range = ValueRange{50, 150};
    desk.model.setBrush(brush);
    desk.view.setTool(ToolId::ThresholdBrush);
    drag(desk.view, desk.at(50, 40), desk.at(70, 40));
    QCOMPARE(desk.label(59, 40), 0);
    QCOMPARE(desk.label(60, 40), 1);
  }
  void fillingNeedsAClosedOutline() {
    Desk desk;
    desk.view.setTool(ToolId::Brush);
    BrushSettings brush = desk.model.brush();
    brush.radius = 1;
    desk.model.setBrush(brush);
    QSignalSpy told(&desk.view, &SliceView::told);
    drag(desk.view, desk.at(30, 20), desk.at(80, 20));
    drag(desk.view, desk.at(80, 20), desk.at(80, 60));
    drag(desk.view, desk.at(80, 60), desk.at(30, 60));
    desk.view.setTool(ToolId::FillRegion);
    click(desk.view, desk.at(50, 40));
    QCOMPARE(told.count(), 1);
    QCOMPARE(desk.label(50, 40), 0);
    desk.view.setTool(ToolId::Brush);
    drag(desk.view, desk.at(30, 60), desk.at(30, 20));
    desk.view.setTool(ToolId::FillRegion);
    click(desk.view, desk.at(50, 40));
    QCOMPARE(told.count(), 1);
    QCOMPARE(desk.label(50, 40), 1);
    QCOMPARE(desk.label(10, 40), 0);
  }
  void growingFollowsTheValuesThroughAllImages() {
    Desk desk;
    desk.view.setTool(ToolId::GrowRegion);
    click(desk.view, desk.at(90, 40));
    QVERIFY(QTest::qWaitFor([&] { return !desk.model.computing(); }, 10000));
    QCOMPARE(desk.model.voxels(desk.uid, 1), 60 * 80 * 5);
    QCOMPARE(desk.label(59, 0, 0), 0);
    QCOMPARE(desk.label(60, 0, 4), 1);
  }
  void planesAlongTheAxesArePaintedInMillimetres_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("across");
    QTest::newRow("axial") << int(PlaneKind::Axial) << 2;
    QTest::newRow("coronal") << int(PlaneKind::Coronal) << 1;
    QTest::newRow("sagittal") << int(PlaneKind::Sagittal) << 0;
  }
  void planesAlongTheAxesArePaintedInMillimetres() {
    QFETCH(int, kind);
    QFETCH(int, across);
    Desk desk;
    QVERIFY(desk.view.setPlane(static_cast<PlaneKind>(kind)).isEmpty());
    const Geometry& volume = desk.loaded->volume.geometry();
    desk.view.setPoint(volume.indexToWorld({61, 40, 2}));
    desk.view.setTool(ToolId::Brush);
    click(desk.view, desk.atVoxel({61, 40, 2}));
    QCOMPARE(desk.undo.count(), 2);
    const std::array<int, 3> centre{61, 40, 2};
    for (int z = 0; z < 5; ++z)
      for (int y = 0; y < 80; ++y)
        for (int x = 0; x < 120; ++x) {
          const std::array<int, 3> index{x, y, z};
          double squared = 0;
          for (int axis = 0; axis < 3; ++axis)
            squared += std::pow((index[axis] - centre[axis]) * volume.spacing[axis], 2);
          // Where the pointer falls is rounded on its way: voxels at the very edge may lie on either side.
          if (std::abs(squared - 25) < 0.01) continue;
          QCOMPARE(desk.label(x, y, z), index[across] == centre[across] && squared < 25 ? 1 : 0);
        }
    QCOMPARE(desk.view.grab().toImage().pixelColor(desk.atVoxel({61, 40, 2}).toPoint()),
             QColor::fromRgb(segmentColour(0)));
    QCOMPARE(desk.model.takeChanges(desk.uid).slices.size(), std::size_t(across == 2 ? 1 : 3));
    desk.undo.undo();
    QCOMPARE(desk.model.voxels(desk.uid, 1), 0);
    QCOMPARE(desk.model.takeChanges(desk.uid).slices.size(), std::size_t(across == 2 ? 1 : 3));
  }
  void outlinesInACoronalPlaneAreFilledThere() {
    Desk desk;
    QVERIFY(desk.view.setPlane(PlaneKind::Coronal).isEmpty());
    desk.view.setPoint(desk.loaded->volume.geometry().indexToWorld({60, 33, 2}));
    desk.view.setTool(ToolId::Brush);
    BrushSettings brush = desk.model.brush();
    brush.radius = 0.5;
    desk.model.setBrush(brush);
    const std::array<Vector3, 5> corners{{{40, 33, 1}, {70, 33, 1}, {70, 33, 3}, {40, 33, 3}, {40, 33, 1}}};
    for (std::size_t i = 1; i < corners.size(); ++i)
      drag(desk.view, desk.atVoxel(corners[i - 1]), desk.atVoxel(corners[i]));
    QCOMPARE(desk.label(50, 33, 2), 0);
    desk.view.setTool(ToolId::FillRegion);
    click(desk.view, desk.atVoxel({50, 33, 2}));
    QCOMPARE(desk.label(50, 33, 2), 1);
    QCOMPARE(desk.label(50, 32, 2), 0);
    QCOMPARE(desk.label(30, 33, 2), 0);
  }
  void obliquePlanesAndSlabsRefuseInASentence() {
    Desk desk;
    QVERIFY(desk.view.setPlane(PlaneKind::Coronal).isEmpty());
    desk.view.setTool(ToolId::Brush);
    QSignalSpy told(&desk.view, &SliceView::told);
    ViewState state = desk.view.viewState();
    state.turn = turnedAbout(kNotTurned, {0, 0, 1}, 0.3);
    desk.view.changeViewState(state);
    drag(desk.view, QPointF(400, 350), QPointF(450, 350));
    QCOMPARE(told.count(), 1);
    QVERIFY(told.back().front().toString().contains("straighten"));
    desk.view.execute(ViewCommand::StraightenPlanes);
    desk.view.setSlab({SlabKind::Maximum, 10.0});
    drag(desk.view, QPointF(400, 350), QPointF(450, 350));
    QCOMPARE(told.count(), 2);
    QVERIFY(told.back().front().toString().contains("slab"));
    QVERIFY(desk.model.of(desk.uid).empty());
    desk.view.execute(ViewCommand::NoSlab);
    drag(desk.view, QPointF(400, 350), QPointF(450, 350));
    QCOMPARE(told.count(), 2);
    QCOMPARE(desk.model.of(desk.uid).size(), std::size_t(1));
  }
  void twoQuickDabsAtDifferentPlacesAreTwoDabs() {
    Desk desk;
    desk.view.setTool(ToolId::Brush);
    QSignalSpy maximised(&desk.view, &SliceView::maximiseRequested);
    click(desk.view, desk.at(40, 40));
    send(desk.view, QEvent::MouseButtonDblClick, desk.at(80, 40));
    send(desk.view, QEvent::MouseMove, desk.at(100, 40));
    send(desk.view, QEvent::MouseButtonRelease, desk.at(100, 40));
    QCOMPARE(maximised.count(), 0);
    for (const int column : {40, 80, 100}) QCOMPARE(desk.label(column, 40), 1);
    QCOMPARE(desk.label(60, 40), 0);
    QCOMPARE(desk.undo.count(), 3);
    // A stroke is no click, however quickly the next press comes.
    drag(desk.view, desk.at(20, 20), desk.at(30, 20));
    send(desk.view, QEvent::MouseButtonDblClick, desk.at(20, 20));
    send(desk.view, QEvent::MouseButtonRelease, desk.at(20, 20));
    QCOMPARE(maximised.count(), 0);
    QCOMPARE(desk.label(30, 20), 1);
  }
  void aDoubleClickEnlargesAndLeavesNothing_data() {
    QTest::addColumn<int>("tool");
    for (const ToolRow& row : toolTable())
      if (row.segments) QTest::newRow(row.name) << static_cast<int>(row.id);
  }
  void aDoubleClickEnlargesAndLeavesNothing() {
    QFETCH(int, tool);
    Desk desk;
    // A closed outline around the place, so that each tool has something to do there.
    desk.view.setTool(ToolId::Brush);
    BrushSettings brush = desk.model.brush();
    brush.radius = 1;
    desk.model.setBrush(brush);
    const std::array<QPointF, 5> corners{desk.at(30, 20), desk.at(80, 20), desk.at(80, 60), desk.at(30, 60),
                                         desk.at(30, 20)};
    for (std::size_t i = 1; i < corners.size(); ++i) drag(desk.view, corners[i - 1], corners[i]);
    const std::int64_t before = desk.model.voxels(desk.uid, 1);
    const int steps = desk.undo.count();
    desk.view.setTool(static_cast<ToolId>(tool));
    const QPointF at = static_cast<ToolId>(tool) == ToolId::Eraser ? corners[0] : desk.at(50, 40);
    QSignalSpy maximised(&desk.view, &SliceView::maximiseRequested);
    QSignalSpy failed(&desk.model, &Segments::failed);
    click(desk.view, at);
    const bool grows = static_cast<ToolId>(tool) == ToolId::GrowRegion;
    QVERIFY(grows ? desk.model.computing() : desk.model.voxels(desk.uid, 1) != before);
    send(desk.view, QEvent::MouseButtonDblClick, at);
    send(desk.view, QEvent::MouseButtonRelease, at);
    QVERIFY(QTest::qWaitFor([&] { return !desk.model.computing(); }, 10000));
    QCOMPARE(maximised.count(), 1);
    QCOMPARE(desk.model.voxels(desk.uid, 1), before);
    QCOMPARE(desk.undo.count(), steps);
    QVERIFY(!desk.undo.canRedo());
    QCOMPARE(failed.count(), 0);
  }
  void aDoubleClickWhereNothingWasPaintedTakesNothingBack() {
    Desk desk;
    desk.view.setTool(ToolId::Brush);
    QSignalSpy maximised(&desk.view, &SliceView::maximiseRequested);
    // The first segment comes with the first dab, and goes with it.
    click(desk.view, desk.at(40, 40));
    send(desk.view, QEvent::MouseButtonDblClick, desk.at(40, 40));
    send(desk.view, QEvent::MouseButtonRelease, desk.at(40, 40));
    QVERIFY(desk.model.of(desk.uid).empty());
    QCOMPARE(desk.undo.count(), 0);
    click(desk.view, desk.at(40, 40));
    const std::int64_t painted = desk.model.voxels(desk.uid, 1);
    // On what is painted already: the dab of before stays.
    click(desk.view, desk.at(40, 40));
    send(desk.view, QEvent::MouseButtonDblClick, desk.at(40, 40));
    send(desk.view, QEvent::MouseButtonRelease, desk.at(40, 40));
    QCOMPARE(maximised.count(), 2);
    QCOMPARE(desk.model.voxels(desk.uid, 1), painted);
    QCOMPARE(desk.undo.count(), 2);
  }
  void aDoubleClickBesideTheScrollBarTakesNothingBack() {
    Desk desk;
    desk.view.setTool(ToolId::Brush);
    QVERIFY(desk.model.prepare(desk.uid, desk.loaded->volume.geometry()).ok());
    desk.model.add(desk.uid);
    click(desk.view, desk.at(40, 40));
    desk.model.setColour(desk.uid, 1, 0x123456);
    const int steps = desk.undo.count();
    const QRectF track = SlicePainter::scrollTrack(desk.view.size());
    click(desk.view, {track.left() + 1, track.center().y()});
    send(desk.view, QEvent::MouseButtonDblClick, {track.left() - 1, track.center().y()});
    send(desk.view, QEvent::MouseButtonRelease, {track.left() - 1, track.center().y()});
    QVERIFY(desk.undo.count() >= steps);
    QVERIFY(desk.model.voxels(desk.uid, 1) > 0);
  }
  void onlyViewsThatShowAStrokeArePaintedAgain() {
    Desk desk;
    PaintCount paints(desk.view);
    QVERIFY(desk.model.prepare(desk.uid, desk.loaded->volume.geometry()).ok());
    desk.model.add(desk.uid);
    const auto dab = [&](double row, double slice) {
      const Vector3 at{60, row, slice};
      desk.model.paint(desk.uid, brushStroke(desk.model.labels(desk.uid), {.value = 1, .radius = 2}, at, at));
      return paints.take();
    };
    desk.view.setImage(2);
    paints.take();
    QCOMPARE(dab(40, 4), 0);
    QVERIFY(dab(40, 2) > 0);
    QCOMPARE(desk.pixel(60, 40), QColor::fromRgb(segmentColour(0)));
    // The same in a plane.
    QVERIFY(desk.view.setPlane(PlaneKind::Coronal).isEmpty());
    desk.view.setPoint(desk.loaded->volume.geometry().indexToWorld({60, 40, 2}));
    paints.take();
    QCOMPARE(dab(20, 2), 0);
    QVERIFY(dab(40, 3) > 0);
    // What the plane did not show is there when the images are shown again, and a colour is seen at once.
    QVERIFY(desk.view.setPlane(PlaneKind::Stack).isEmpty());
    QCOMPARE(desk.pixel(60, 20), QColor::fromRgb(segmentColour(0)));
    paints.take();
    desk.model.setColour(desk.uid, 1, 0x00FF00);
    QVERIFY(paints.take() > 0);
    desk.model.setVisible(desk.uid, 1, false);
    QVERIFY(paints.take() > 0);
  }
  void bracketsChangeTheBrushAndItsCircle() {
    Desk desk;
    desk.view.setTool(ToolId::Brush);
    send(desk.view, QEvent::MouseMove, desk.at(60, 40), Qt::NoButton);
    const QPointF edge = desk.at(60 + 5 / 0.5, 40);
    const auto bright = [&](const QPointF& at) {
      const QImage image = desk.view.grab().toImage();
      int most = 0;
      for (int x = -2; x <= 2; ++x) most = std::max(most, qGray(image.pixel(at.toPoint() + QPoint(x, 0))));
      return most;
    };
    desk.view.setWindow({1000, 10, VoiFunction::Linear, {}});  // All black.
    QVERIFY(bright(edge) > 120);
    QTest::keyClick(&desk.view, Qt::Key_BracketRight);
    QCOMPARE(desk.model.brush().radius, 6.25);
    QVERIFY(bright(edge) < 100);
    QVERIFY(bright(desk.at(60 + 6.25 / 0.5, 40)) > 120);
    QTest::keyClick(&desk.view, Qt::Key_BracketLeft);
    QCOMPARE(desk.model.brush().radius, 5.0);
  }
};

QTEST_MAIN(TestSegmentTools)
#include "tst_segment_tools.moc"
