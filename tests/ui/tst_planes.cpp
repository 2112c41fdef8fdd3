#include <QApplication>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>
#include <cmath>

#include "core/base/display.h"
#include "tests/ui/viewer_phantom.h"
#include "ui/viewer/slice_view.h"
#include "ui/widgets/theme.h"

using namespace pellucid;
using namespace pellucid::ui;

namespace {

void send(SliceView& view, QEvent::Type type, const QPointF& at, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
  const bool move = type == QEvent::MouseMove;
  const Qt::MouseButtons held = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
  QMouseEvent event(type, at, view.mapToGlobal(at), move ? Qt::NoButton : Qt::LeftButton, held, modifiers);
  QApplication::sendEvent(&view, &event);
}

void drag(SliceView& view, const QPointF& from, const QPointF& to) {
  send(view, QEvent::MouseButtonPress, from);
  send(view, QEvent::MouseMove, (from + to) / 2);
  send(view, QEvent::MouseMove, to);
  send(view, QEvent::MouseButtonRelease, to);
}

void turnWheel(SliceView& view, int angle, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
  QWheelEvent event({50, 50}, {50, 50}, {}, {0, angle}, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
  QApplication::sendEvent(&view, &event);
}

/// 40 x 30 voxels of 1 mm, 12 images 3 mm apart: value = column + 50 * row + 2000 * image.
std::shared_ptr<LoadedSeries> stamped() {
  Volume volume = test::filled<std::int16_t>(test::axialGrid(40, 30, 12), VoxelType::Int16,
                                             [](int x, int y, int z) { return x + 50 * y + 2000 * z; });
  volume.modality = {1.0, 0.0, "HU"};
  return test::series(volume, "CT");
}

std::unique_ptr<SliceView> show(const std::shared_ptr<LoadedSeries>& loaded, PlaneKind plane) {
  auto view = std::make_unique<SliceView>();
  view->resize(900, 700);
  const Study study = test::study();
  view->setSeries(loaded, &study);
  if (const QString refusal = view->setPlane(plane); !refusal.isEmpty()) qWarning("%s", qPrintable(refusal));
  view->grab();
  return view;
}

QString painted(SliceView& view) {
  view.grab();
  QStringList texts;
  for (const PlacedText& text : view.placedTexts()) texts << text.text;
  return texts.join('\n');
}

QString letters(SliceView& view) {
  view.grab();
  QString result;
  for (const PlacedText& text : view.placedTexts())
    if (text.role == TextRole::Letter) result += text.text;
  std::sort(result.begin(), result.end());
  return result;
}

QPointF viewPointOf(const SliceView& view, const Vector3& world) {
  const Vector3 index = view.grid().worldToIndex(world);
  return view.displayTransform().toView({index[0], index[1]});
}

}  // namespace

class TestPlanes : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), Theme::Dark); }

  void refusesPlanesWhereTheSeriesForbidsThemAndSaysWhy() {
    const auto gaps = stamped();
    gaps->report.remarks.push_back({"Images 4 to 6 are missing.", {Capability::MultiplanarReformat}});
    SliceView view;
    view.setSeries(gaps, nullptr);
    QVERIFY(view.setPlane(PlaneKind::Coronal).contains("Images 4 to 6 are missing."));
    QVERIFY(view.plane() == PlaneKind::Stack);
    const auto single = test::series(stamped()->volume.slice(3), "CT");
    view.setSeries(single, nullptr);
    QVERIFY(!view.setPlane(PlaneKind::Axial).isEmpty());
    // A view of planes that is given such a series goes back to images, and says so.
    view.setSeries(stamped(), nullptr);
    QCOMPARE(view.setPlane(PlaneKind::Sagittal), QString());
    QSignalSpy refused(&view, &SliceView::planeRefused);
    view.setSeries(gaps, nullptr);
    QCOMPARE(refused.count(), 1);
    QVERIFY(view.plane() == PlaneKind::Stack);
  }

  void theNumberOfPlanesIsTheScrollRange() {
    QCOMPARE(show(stamped(), PlaneKind::Axial)->imageCount(), 12);
    QCOMPARE(show(stamped(), PlaneKind::Coronal)->imageCount(), 30);
    const auto view = show(stamped(), PlaneKind::Sagittal);
    QCOMPARE(view->imageCount(), 40);
    view->setImage(0);
    // Sagittal planes run from the left of the patient, where columns are highest.
    QVERIFY(std::abs(view->grid().origin[0] - 39.0) < 1e-9);
    turnWheel(*view, -120);
    QCOMPARE(view->image(), 1);
    QVERIFY(std::abs(view->grid().origin[0] - 38.0) < 1e-9);
  }

  void lettersAreThoseOfThePlane() {
    QCOMPARE(letters(*show(stamped(), PlaneKind::Axial)), QString("ALPR"));
    QCOMPARE(letters(*show(stamped(), PlaneKind::Coronal)), QString("FHLR"));
    QCOMPARE(letters(*show(stamped(), PlaneKind::Sagittal)), QString("AFHP"));
  }

  void theProbeNamesTheNearestOriginalVoxel() {
    const auto view = show(stamped(), PlaneKind::Coronal);
    view->setImage(7);
    const Geometry& volume = view->series()->volume.geometry();
    const QString text = view->probeText(viewPointOf(*view, volume.indexToWorld({11.2, 7, 4.3})));
    QVERIFY2(text.contains("8361 HU"), qPrintable(text));  // 11 + 50 * 7 + 2000 * 4
    QVERIFY2(text.contains("column 11, row 7, image 5"), qPrintable(text));
    QVERIFY(view->probeText(viewPointOf(*view, volume.indexToWorld({-9, 7, 4}))).isEmpty());
  }

  void onlyPlanesBetweenImagesAreMarkedAsInterpolated() {
    QVERIFY(!painted(*show(stamped(), PlaneKind::Axial)).contains("INTERPOLATED"));
    const auto coronal = show(stamped(), PlaneKind::Coronal);
    QVERIFY(painted(*coronal).contains("INTERPOLATED - images are 3.00 mm apart"));
    coronal->setOverlayText(OverlayText::None);
    QVERIFY(painted(*coronal).contains("INTERPOLATED"));
    QVERIFY(painted(*coronal).contains("DOE"));
  }

  void eachKindOfPlaneKeepsItsOwnPlace() {
    const auto view = show(stamped(), PlaneKind::Stack);
    ViewState kept;
    connect(view.get(), &SliceView::viewStateChanged, this, [&kept](const ViewState& state) { kept = state; });
    view->zoomBy(2.0, {450, 350});
    const double stackZoom = view->viewState().zoom;
    view->setPlane(PlaneKind::Coronal);
    QCOMPARE(view->viewState().zoom, 0.0);
    view->zoomBy(3.0, {450, 350});
    view->execute(ViewCommand::FlipHorizontal);
    const double planeZoom = view->viewState().zoom;
    QCOMPARE(kept.zoom, stackZoom);
    QVERIFY(!kept.flippedHorizontally);
    view->setPlane(PlaneKind::Stack);
    QCOMPARE(view->viewState().zoom, stackZoom);
    QVERIFY(!view->viewState().flippedHorizontally);
    // Another view of the same plane, in another layout, later.
    const auto later = show(stamped(), PlaneKind::Coronal);
    later->setViewState(kept);
    QCOMPARE(later->viewState().zoom, planeZoom);
    QVERIFY(later->viewState().flippedHorizontally);
    QVERIFY(painted(*later).contains("Flipped"));
  }

  void aSlabSaysItsKindThicknessAndPlanes() {
    const auto view = show(stamped(), PlaneKind::Axial);
    view->setImage(5);
    view->execute(ViewCommand::SlabMaximum);
    view->setSlab({SlabKind::Maximum, 12.0});
    QVERIFY2(painted(*view).contains("MIP slab 12 mm, 5 planes"), qPrintable(painted(*view)));
    const Geometry& volume = view->series()->volume.geometry();
    const QString text = view->probeText(viewPointOf(*view, volume.indexToWorld({10, 4, 5})));
    QVERIFY2(text.contains("14210 HU, MIP of 5 planes"), qPrintable(text));  // 10 + 50 * 4 + 2000 * 7
    turnWheel(*view, 120, Qt::ShiftModifier);
    QCOMPARE(view->slab().thicknessMm, 18.0);
    turnWheel(*view, -120 * 9, Qt::ShiftModifier);
    QCOMPARE(view->slab().thicknessMm, 0.0);
    QCOMPARE(view->image(), 5);
    QVERIFY(!painted(*view).contains("SLAB"));
  }

  void draggingTheCrosshairMovesTheOtherPlanes() {
    const auto view = show(stamped(), PlaneKind::Axial);
    const Geometry& volume = view->series()->volume.geometry();
    const Vector3 target = volume.indexToWorld({30, 20, 5});
    drag(*view, view->crosshair()->centre, viewPointOf(*view, target));
    QVERIFY(view->viewState().point);
    for (int i = 0; i < 2; ++i) QVERIFY(std::abs((*view->viewState().point)[i] - target[i]) < 0.2);
    QCOMPARE(view->window()->width, 200.0);  // The drag was not a window drag.
  }

  void draggingALineMovesItsPlaneOnly() {
    const auto view = show(stamped(), PlaneKind::Axial);
    const Vector3 before = planePoint(view->series()->volume.geometry(), view->viewState());
    // The coronal line is level; take it beside the centre and the handles, and go down and right.
    const QPointF grip = view->crosshair()->centre + QPointF(60, 0);
    drag(*view, grip, grip + QPointF(40, 90));
    const Vector3 after = *view->viewState().point;
    QVERIFY(std::abs(after[0] - before[0]) < 1e-6);
    QVERIFY(after[1] > before[1] + 2);
  }

  void turningAHandleMakesObliquePlanesAndResetStraightensThem() {
    const auto view = show(stamped(), PlaneKind::Axial);
    const Crosshair lines = *view->crosshair();
    const auto arm = std::find_if(lines.arms.begin(), lines.arms.end(),
                                  [](const Crosshair::Arm& each) { return each.plane == PlaneKind::Coronal; });
    const double reach = 0.3 * 700;
    const QPointF handle = lines.centre + arm->direction * reach;
    const double angle = 0.5;
    const QPointF turned(arm->direction.x() * std::cos(angle) - arm->direction.y() * std::sin(angle),
                         arm->direction.x() * std::sin(angle) + arm->direction.y() * std::cos(angle));
    drag(*view, handle, lines.centre + turned * reach);
    const ViewState state = view->viewState();
    QVERIFY(!isOblique(PlaneKind::Axial, state));
    QVERIFY(isOblique(PlaneKind::Coronal, state));
    const Crosshair after = *view->crosshair();
    for (const Crosshair::Arm& each : after.arms)
      if (each.plane == PlaneKind::Coronal) QVERIFY(std::abs(QPointF::dotProduct(each.direction, turned)) > 0.999);
    view->setPlane(PlaneKind::Coronal);
    QVERIFY(painted(*view).contains("Oblique, from coronal"));
    QVERIFY(painted(*view).contains("INTERPOLATED"));
    view->execute(ViewCommand::Reset);
    QVERIFY(!isOblique(PlaneKind::Coronal, view->viewState()));
  }

  void keysTurnThePlanes() {
    const auto view = show(stamped(), PlaneKind::Axial);
    const auto direction = [&view] {
      const Crosshair lines = *view->crosshair();
      const auto arm = std::find_if(lines.arms.begin(), lines.arms.end(),
                                    [](const Crosshair::Arm& each) { return each.plane == PlaneKind::Coronal; });
      return arm->direction;
    };
    const QPointF before = direction();
    for (int i = 0; i < 3; ++i) QTest::keyClick(view.get(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    const QPointF after = direction();
    // Three times 5 degrees, clockwise on the screen, where y is down.
    const double sine = before.x() * after.y() - before.y() * after.x();
    QVERIFY2(std::abs(sine - std::sin(15.0 * 3.14159265358979 / 180.0)) < 1e-3, qPrintable(QString::number(sine)));
    QVERIFY(!isOblique(PlaneKind::Axial, view->viewState()) && isOblique(PlaneKind::Coronal, view->viewState()));
    for (int i = 0; i < 3; ++i) QTest::keyClick(view.get(), Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!isOblique(PlaneKind::Coronal, view->viewState()));
  }

  void whatLiesOutsideOfTheVolumeIsBlackAlsoWhenInverted() {
    const auto bright = test::series(
        test::filled<std::int16_t>(test::axialGrid(40, 40, 12), VoxelType::Int16, [](int, int, int) { return 0; }),
        "CT");
    const auto view = show(bright, PlaneKind::Axial);
    ViewState state = view->viewState();
    state.turn = turnedAbout(kNotTurned, {0.6, 0.8, 0}, 0.8);
    state.inverted = true;
    view->changeViewState(state);
    view->setOverlayText(OverlayText::None);
    view->setCrosshairVisible(false);
    const Volume inside = *Volume::allocate(view->grid(), VoxelType::UInt8);
    const QImage image = view->grab().toImage();
    int black = 0;
    int white = 0;
    for (int row = 3; row < inside.geometry().size[1] - 3; ++row)
      for (int column = 3; column < inside.geometry().size[0] - 3; ++column) {
        const Vector3 world = view->grid().indexToWorld({double(column), double(row), 0});
        const Vector3 voxel = bright->volume.geometry().worldToIndex(world);
        const QPoint at = view->displayTransform().toView(QPointF(column, row)).toPoint();
        // Letters keep to the borders of the view, identity and marks to a corner.
        if (!image.rect().adjusted(40, 40, -40, -40).contains(at) || QRect(0, 0, 420, 140).contains(at)) continue;
        bool beyond = false;
        bool within = true;
        for (int i = 0; i < 3; ++i) {
          const int size = bright->volume.geometry().size[i];
          beyond = beyond || voxel[i] < -1.5 || voxel[i] > size + 0.5;
          within = within && voxel[i] > 0.5 && voxel[i] < size - 1.5;
        }
        if (beyond) {
          QCOMPARE(qGray(image.pixel(at)), 0);
          QVERIFY(view->probeText(at).isEmpty());
          ++black;
        } else if (within) {
          QVERIFY(qGray(image.pixel(at)) > 250);
          ++white;
        }
      }
    QVERIFY(black > 20 && white > 20);
  }

  void segmentsAreCutWithTheImage() {
    const auto loaded = stamped();
    LabelMap labels;
    labels.voxels = test::filled<std::uint8_t>(loaded->volume.geometry(), VoxelType::UInt8, [](int x, int y, int z) {
      return x >= 10 && x < 20 && y >= 10 && y < 20 && z >= 3 && z < 9 ? 1 : 0;
    });
    labels.labels.emplace_back();
    labels.labels.front().rgb = 0x00FF00;
    const auto view = show(loaded, PlaneKind::Coronal);
    view->setSegmentation("s", labels, OverlayOrigin::Reader);
    ViewState state = view->viewState();
    state.overlays["s"] = {.visible = true, .opacity = 1.0, .style = OverlayStyle::Fill};
    view->changeViewState(state);
    view->setCrosshairVisible(false);
    const auto greenAt = [&](const Vector3& index) {
      const QRgb pixel =
          view->grab().toImage().pixel(viewPointOf(*view, loaded->volume.geometry().indexToWorld(index)).toPoint());
      return qGreen(pixel) > 200 && qRed(pixel) < 60;
    };
    view->setImage(14);
    QVERIFY(greenAt({15, 14, 6}));
    QVERIFY(!greenAt({25, 14, 6}));
    QVERIFY(!greenAt({15, 14, 1}));
    view->setImage(25);
    QVERIFY(!greenAt({15, 25, 6}));
  }

  void labelsLieWhereTheirVoxelsLieInEveryPlane_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("oblique");
    QTest::addColumn<bool>("tiltedVolume");
    for (const PlaneKind kind : {PlaneKind::Axial, PlaneKind::Coronal, PlaneKind::Sagittal})
      for (const bool oblique : {false, true})
        for (const bool tilted : {false, true})
          QTest::addRow("plane %d%s%s", int(kind), oblique ? ", oblique" : "", tilted ? ", of a tilted volume" : "")
              << int(kind) << oblique << tilted;
  }
  void labelsLieWhereTheirVoxelsLieInEveryPlane() {
    QFETCH(int, kind);
    QFETCH(bool, oblique);
    QFETCH(bool, tiltedVolume);
    Geometry grid = test::axialGrid(30, 24, 10);
    grid.spacing = {1.0, 1.4, 3.0};
    if (tiltedVolume) grid.direction = turnedAbout(kNotTurned, {0.6, 0, 0.8}, 0.4);
    const auto loaded = test::series(*Volume::allocate(grid, VoxelType::Int16), "CT");
    LabelMap labels;
    labels.voxels = test::filled<std::uint8_t>(grid, VoxelType::UInt8,
                                               [](int x, int y, int z) { return (x / 5 + y / 4 * 3 + z / 2 * 5) % 4; });
    const std::array<QRgb, 4> colours{qRgb(0, 0, 0), qRgb(255, 0, 0), qRgb(0, 255, 0), qRgb(0, 0, 255)};
    for (int value = 1; value < 4; ++value) {
      labels.labels.emplace_back();
      labels.labels.back().value = value;
      labels.labels.back().rgb = colours[value] & 0xFFFFFFU;
    }
    const auto view = show(loaded, static_cast<PlaneKind>(kind));
    view->setSegmentation("s", labels, OverlayOrigin::Reader);
    view->setOverlayText(OverlayText::None);
    view->setCrosshairVisible(false);
    ViewState state = view->viewState();
    if (oblique) state.turn = turnedAbout(kNotTurned, {0.48, 0.6, 0.64}, 0.5);
    state.overlays["s"] = {.visible = true, .opacity = 1.0, .style = OverlayStyle::Fill};
    view->changeViewState(state);
    const QImage image = view->grab().toImage();
    const Geometry plane = view->grid();
    const auto labelAt = [&](int column, int row) {
      const Vector3 voxel = grid.worldToIndex(plane.indexToWorld({double(column), double(row), 0}));
      std::array<int, 3> nearest{};
      for (int i = 0; i < 3; ++i) {
        nearest[i] = static_cast<int>(std::lround(voxel[i]));
        if (nearest[i] < 0 || nearest[i] >= grid.size[i]) return 0;
      }
      return static_cast<int>(labels.voxels.storedValue(nearest[0], nearest[1], nearest[2]));
    };
    const auto isColour = [&](QRgb pixel, int value) {
      return std::abs(qRed(pixel) - qRed(colours[value])) < 100 &&
             std::abs(qGreen(pixel) - qGreen(colours[value])) < 100 &&
             std::abs(qBlue(pixel) - qBlue(colours[value])) < 100;
    };
    std::array<int, 4> seen{};
    int borders = 0, crossed = 0;
    for (int row = 1; row < plane.size[1] - 1; ++row)
      for (int column = 1; column < plane.size[0] - 1; ++column) {
        const QPoint at = view->displayTransform().toView(QPointF(column, row)).toPoint();
        if (!image.rect().adjusted(40, 40, -40, -60).contains(at) || QRect(0, 0, 420, 140).contains(at)) continue;
        const int value = labelAt(column, row);
        const bool border = value != labelAt(column - 1, row) || value != labelAt(column + 1, row) ||
                            value != labelAt(column, row - 1) || value != labelAt(column, row + 1);
        const bool right = isColour(image.pixel(at), value);
        QVERIFY2(right || border, qPrintable(QString("column %1, row %2: label %3").arg(column).arg(row).arg(value)));
        ++seen[value];
        borders += border ? 1 : 0;
        crossed += right ? 0 : 1;
      }
    for (const int count : seen) QVERIFY(count > 10);
    // The smoothed outline runs through the middle of a pixel here and there; half a pixel off would be half of them.
    QVERIFY2(crossed <= borders / 12, qPrintable(QString("%1 of %2").arg(crossed).arg(borders)));
  }

  void aSlabSaysThatOverlaysAreOfItsMiddlePlane() {
    const auto loaded = stamped();
    LabelMap labels;
    labels.voxels = *Volume::allocate(loaded->volume.geometry(), VoxelType::UInt8);
    labels.labels.emplace_back();
    const auto view = show(loaded, PlaneKind::Coronal);
    view->setSegmentation("s", labels, OverlayOrigin::Reader);
    ViewState state = view->viewState();
    state.overlays["s"].visible = true;
    view->changeViewState(state);
    QVERIFY(!painted(*view).contains("middle plane"));
    view->setSlab({SlabKind::Maximum, 12.0});
    QVERIFY(painted(*view).contains("OVERLAYS - of the middle plane of the slab"));
    state = view->viewState();
    state.overlays["s"].visible = false;
    view->changeViewState(state);
    QVERIFY(!painted(*view).contains("middle plane"));
  }

  void greyImagesMayBeSeenInColoursWithABarThatSaysWhatTheyMean() {
    const auto view = show(stamped(), PlaneKind::Stack);
    view->setWindow({.center = 100, .width = 200, .function = VoiFunction::LinearExact, .explanation = ""});
    const auto pixel = [&](const Vector3& index) {
      return view->grab().toImage().pixel(
          viewPointOf(*view, view->series()->volume.geometry().indexToWorld(index)).toPoint());
    };
    view->setImage(0);
    const QRgb grey = pixel({20, 1, 0});
    QCOMPARE(qRed(grey), qBlue(grey));
    view->execute(ViewCommand::ColourHot);
    QVERIFY(qRed(pixel({20, 1, 0})) > qBlue(pixel({20, 1, 0})) + 50);
    QVERIFY(painted(*view).contains("200 HU"));
    view->execute(ViewCommand::ColourGrey);
    QCOMPARE(pixel({20, 1, 0}), grey);
    QVERIFY(!painted(*view).contains("200 HU"));
  }

  void noTextRunsOverTheNameOfAPlane_data() {
    QTest::addColumn<QSize>("size");
    for (const QSize& size : {QSize(900, 700), QSize(430, 380), QSize(315, 350), QSize(315, 260), QSize(250, 330)})
      QTest::newRow(qPrintable(QString("%1x%2").arg(size.width()).arg(size.height()))) << size;
  }
  void noTextRunsOverTheNameOfAPlane() {
    QFETCH(QSize, size);
    for (const PlaneKind plane : {PlaneKind::Axial, PlaneKind::Coronal, PlaneKind::Sagittal}) {
      const auto view = show(stamped(), plane);
      view->resize(size);
      view->grab();
      int names = 0;
      const auto& texts = view->placedTexts();
      for (const PlacedText& name : texts) {
        if (name.role != TextRole::PlaneName) continue;
        ++names;
        for (const PlacedText& other : texts)
          QVERIFY2(&other == &name || !other.rect.intersects(name.rect), qPrintable(name.text + " | " + other.text));
      }
      QCOMPARE(names, 2);
    }
  }

  void imagesAndPlanesTellTheImageThatIsNearest() {
    const auto view = show(stamped(), PlaneKind::Coronal);
    view->setPoint(view->series()->volume.geometry().indexToWorld({3, 4, 9.2}));
    QCOMPARE(view->storedImage(), 9);
    view->setPoint({1e9, -1e9, 1e9});
    QCOMPARE(view->storedImage(), 11);
    QCOMPARE(view->image(), 0);
  }
};

QTEST_MAIN(TestPlanes)
#include "tst_planes.moc"
