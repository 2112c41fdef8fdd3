#include <QApplication>
#include <QBuffer>
#include <QDoubleSpinBox>
#include <QMenu>
#include <QMouseEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

#include "core/imaging/kept_rendering.h"
#include "tests/ui/volume_view_fixture.h"
#include "ui/model/annotations.h"
#include "ui/viewer/kept_picture.h"
#include "ui/viewer/view_linker.h"
#include "ui/viewer/viewer_grid.h"
#include "ui/viewer/volume_bar.h"
#include "ui/viewer/volume_box_card.h"
#include "ui/viewer/volume_mode.h"
#include "ui/widgets/theme.h"

using namespace pellucid;
using namespace pellucid::test;
using namespace pellucid::ui;

class TestVolumeView : public VolumeViewTest {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() { applyTheme(*qApp, Theme::Dark); }
  void init() { openView(); }
  void cleanup() { closeView(); }

  void showsTheSeriesWithItsTextsAndMarks() {
    QVERIFY(settled());
    const QImage picture = m_view->renderer().picture();
    QCOMPARE(picture.size(), m_view->size());
    QVERIFY(qAlpha(picture.pixel(250, 200)) > 250);
    QCOMPARE(qAlpha(picture.pixel(30, 30)), 0);
    const QString texts = painted();
    for (const char* text : {"DOE, Jane", "PID-123", "3D RENDERING - not for measuring", "3D  Bone", "Values 150"})
      QVERIFY2(texts.contains(QString::fromLatin1(text)), qPrintable(texts));
    QCOMPARE(letters(), QStringList({"H", "L", "F", "R"}));
    QVERIFY(!texts.contains("COARSE"));
  }

  void draggingTurnsAndTheLettersFollow() {
    QVERIFY(settled());
    const QImage before = m_view->renderer().picture();
    QSignalSpy changes(m_view, &VolumeView::stateChanged);
    // The front goes to the right by half the shorter side: a quarter of a turn.
    send(*m_view, QEvent::MouseButtonPress, {100, 200});
    send(*m_view, QEvent::MouseMove, {200, 200});
    send(*m_view, QEvent::MouseMove, {300, 200});
    QVERIFY(!changes.isEmpty());
    QTRY_VERIFY(m_view->renderer().turning());
    QVERIFY(painted().contains("COARSE while it moves"));
    send(*m_view, QEvent::MouseButtonRelease, {300, 200});
    QVERIFY(settled());
    QVERIFY(!m_view->renderer().turning());
    QVERIFY(!painted().contains("COARSE"));
    QCOMPARE(letters(), QStringList({"H", "A", "F", "P"}));
    QCOMPARE(m_view->renderer().picture().size(), before.size());
  }

  void keysLookFromTheSides_data() {
    QTest::addColumn<int>("key");
    QTest::addColumn<QStringList>("expected");  // Top, right, bottom, left.
    QTest::newRow("A") << int(Qt::Key_A) << QStringList({"H", "L", "F", "R"});
    QTest::newRow("P") << int(Qt::Key_P) << QStringList({"H", "R", "F", "L"});
    QTest::newRow("L") << int(Qt::Key_L) << QStringList({"H", "P", "F", "A"});
    QTest::newRow("R") << int(Qt::Key_R) << QStringList({"H", "A", "F", "P"});
    QTest::newRow("H") << int(Qt::Key_H) << QStringList({"A", "R", "P", "L"});
    QTest::newRow("F") << int(Qt::Key_F) << QStringList({"A", "L", "P", "R"});
  }
  void keysLookFromTheSides() {
    QFETCH(int, key);
    QFETCH(QStringList, expected);
    QVERIFY(settled());
    QTest::keyClick(m_view, static_cast<Qt::Key>(key));
    // Until its picture is there the letters are those of the picture that is seen.
    QCOMPARE(letters(), QStringList({"H", "L", "F", "R"}));
    QVERIFY(settled());
    QCOMPARE(letters(), expected);
  }

  void arrowsTurnAndEscResets() {
    for (int i = 0; i < 3; ++i) QTest::keyClick(m_view, Qt::Key_Right);
    // 45 degrees to the right.
    QVERIFY(settled());
    QCOMPARE(letters().at(1).size(), 2);
    QTest::keyClick(m_view, Qt::Key_Escape);
    QVERIFY(settled());
    QCOMPARE(letters(), QStringList({"H", "L", "F", "R"}));
    QVERIFY(settled());
  }

  void theWheelAndTheRightButtonZoomAndTheMiddleOnePans() {
    QWheelEvent wheel({200, 200}, {200, 200}, {}, {0, 240}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(m_view, &wheel);
    QVERIFY(std::abs(m_view->state().zoom - 1.21) < 1e-9);
    drag(*m_view, {0, -90}, Qt::RightButton);
    QVERIFY(m_view->state().zoom > 1.5);
    m_view->execute(ViewCommand::Fit);
    QCOMPARE(m_view->state().zoom, 1.0);
    drag(*m_view, {100, 0}, Qt::MiddleButton);
    QVERIFY(settled());
    // The ball moved with the hand, so the camera looks further to the right of the patient.
    QVERIFY(m_view->state().offset[0] < -5.0);
    QVERIFY(qAlpha(m_view->renderer().picture().pixel(350, 200)) > 250);
    QCOMPARE(qAlpha(m_view->renderer().picture().pixel(230, 200)), 0);
  }

  void keysMoveTheVolume() {
    QVERIFY(settled());
    const Vector3 before = m_view->state().offset;
    QTest::keyClick(m_view, Qt::Key_Right, Qt::AltModifier);
    // From the front the left of the patient is to the right: the camera goes to the right of the patient.
    QVERIFY(m_view->state().offset[0] < before[0]);
    QTest::keyClick(m_view, Qt::Key_Left, Qt::AltModifier);
    QTest::keyClick(m_view, Qt::Key_Up, Qt::AltModifier);
    QVERIFY(std::abs(m_view->state().offset[0] - before[0]) < 1e-9 && m_view->state().offset[2] < before[2]);
    QTest::keyClick(m_view, Qt::Key_Escape);
    QVERIFY(settled());
  }

  void presetsAndWindowingChangeWhatIsSeen() {
    QVERIFY(settled());
    const auto seen = [this] {
      const QImage& picture = m_view->renderer().picture();
      int count = 0;
      for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x) count += qAlpha(picture.pixel(x, y)) > 128 ? 1 : 0;
      return count;
    };
    const int bone = seen();
    m_view->choosePreset("ct_skin");
    QVERIFY(settled());
    QVERIFY(seen() > bone);
    QVERIFY(painted().contains("3D  Skin"));
    m_view->choosePreset("ct_bone");
    // Down with Ctrl, as windowing darker: higher values are needed.
    drag(*m_view, {0, 120}, Qt::LeftButton, Qt::ControlModifier);
    QVERIFY(m_view->state().transfer.shift > 0.05);
    QVERIFY(settled());
    QVERIFY(seen() < bone);
    QVERIFY(!painted().contains("Values 150"));
    QMenu menu;
    m_view->fillMenu(menu);
    QVERIFY(menu.actions().size() >= 6);
    QVERIFY(menu.actions().front()->isChecked());
  }

  void theCutPlaneOpensTheVolume() {
    QVERIFY(settled());
    m_view->execute(ViewCommand::ToggleCut);
    QVERIFY(m_view->state().cut);
    QVERIFY(settled());
    QVERIFY(painted().contains("CUT - a part is left out"));
    // It faces the reader: pulled far behind the ball nothing is left, far before it everything.
    m_view->moveCut(-60);
    QVERIFY(settled());
    QCOMPARE(qAlpha(m_view->renderer().picture().pixel(250, 200)), 0);
    m_view->moveCut(100);
    QVERIFY(settled());
    QVERIFY(qAlpha(m_view->renderer().picture().pixel(250, 200)) > 250);
    const double before = m_view->state().cutMm;
    drag(*m_view, {0, -40}, Qt::LeftButton, Qt::ShiftModifier);
    QVERIFY(m_view->state().cutMm < before);
    const double dragged = m_view->state().cutMm;
    QTest::keyClick(m_view, Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(m_view->state().cutMm < dragged);
    QTest::keyClick(m_view, Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(m_view->state().cutMm, dragged);
    m_view->cutFrom(PatientSide::Head);
    QCOMPARE(m_view->state().cutNormal[2], 1.0);
    m_view->execute(ViewCommand::ToggleCut);
    QVERIFY(settled());
    QVERIFY(!painted().contains("CUT"));
  }

  void theBarAppearsUnderThePointer() {
    auto* bar = m_view->findChild<VolumeBar*>();
    QVERIFY(bar != nullptr && !bar->isVisible());
    QEnterEvent enter({250, 200}, {250, 200}, {250, 200});
    QApplication::sendEvent(m_view, &enter);
    QVERIFY(bar->isVisible());
    QVERIFY(m_view->rect().contains(bar->geometry()));
    const auto buttons = bar->findChildren<QToolButton*>();
    QCOMPARE(buttons.size(), 4);
    QVERIFY(!buttons[3]->isVisible());
    QCOMPARE(buttons[0]->text(), QStringLiteral("Bone"));
    buttons[1]->click();
    QVERIFY(m_view->state().cut);
    auto* slider = bar->findChild<QSlider*>();
    QVERIFY(slider->isVisible());
    slider->setValue(-12);
    QCOMPARE(m_view->state().cutMm, -12.0);
    QVERIFY(settled());
    QVERIFY(m_view->rect().contains(bar->geometry()));
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(m_view, &leave);
    QVERIFY(!bar->isVisible());
  }

  void aClickOnTheSurfaceMovesTheCrosshair() {
    QVERIFY(settled());
    QSignalSpy found(m_view, &VolumeView::pointChosen);
    send(*m_view, QEvent::MouseButtonPress, {250, 200});
    send(*m_view, QEvent::MouseButtonRelease, {250, 200});
    QVERIFY(found.count() > 0 || found.wait(10'000));
    const auto point = m_host->viewState().point;
    QVERIFY(point.has_value());
    // The front of the ball: 10 mm before its middle.
    QVERIFY2(
        std::abs((*point)[0] - 23.5) < 1.0 && std::abs((*point)[1] - 13.0) < 2.0 && std::abs((*point)[2] - 22.5) < 1.0,
        qPrintable(QString("%1 %2 %3").arg((*point)[0]).arg((*point)[1]).arg((*point)[2])));
    // Beside it there is nothing to choose.
    send(*m_view, QEvent::MouseButtonPress, {10, 10});
    send(*m_view, QEvent::MouseButtonRelease, {10, 10});
    QVERIFY(!found.wait(300));
  }

  void segmentsAreSeenInTheirColour() {
    Volume labels = test::filled<std::uint8_t>(test::axialGrid(48, 48, 16), VoxelType::UInt8,
                                               [](int x, int y, int z) { return x < 10 && y > 20 && z > 4; });
    ShownLabels shown{labels};
    shown.looks[1] = {true, 0x00FF00, 1.0};
    QVERIFY(settled());
    const QPoint there(250 - 150, 200 - 40);
    QCOMPARE(qAlpha(m_view->renderer().picture().pixel(there)), 0);
    m_view->setLabels({shown}, true);
    QTRY_VERIFY_WITH_TIMEOUT(m_view->renderer().settled() && qGreen(m_view->renderer().picture().pixel(there)) > 100,
                             20'000);
    QVERIFY(qRed(m_view->renderer().picture().pixel(there)) < qGreen(m_view->renderer().picture().pixel(there)) / 2);
    QVERIFY(painted().contains("AI overlay - not for primary diagnosis"));
    // The same again is no work.
    const int revision = m_view->renderer().revision();
    m_view->setLabels({shown}, true);
    QTest::qWait(300);
    QCOMPARE(m_view->renderer().revision(), revision);
    shown.looks[1].opacity = 0.5;
    m_view->setLabels({shown}, true);
    QTRY_VERIFY(m_view->renderer().revision() > revision);
  }

  void theClipBoxLeavesOutWhatIsOutside() {
    QVERIFY(settled());
    m_view->execute(ViewCommand::ToggleBox);
    QVERIFY(m_view->state().boxed);
    QVERIFY(settled());
    // All faces are still out.
    QVERIFY(!painted().contains("CUT"));
    QVERIFY(qAlpha(m_view->renderer().picture().pixel(250, 200)) > 250);
    // Rows run to the left of the patient, which is to the right here: the last face of the columns.
    m_view->moveBoxFace(1, 24.0);
    QVERIFY(settled());
    QVERIFY(painted().contains("CUT - a part is left out"));
    QCOMPARE(letters(), QStringList({"H", "L", "F", "R"}));
    QCOMPARE(qAlpha(m_view->renderer().picture().pixel(270, 200)), 0);
    QVERIFY(qAlpha(m_view->renderer().picture().pixel(230, 200)) > 250);
    m_view->resetBox();
    QVERIFY(settled());
    QVERIFY(qAlpha(m_view->renderer().picture().pixel(270, 200)) > 250);
    m_view->moveBoxFace(1, 24.0);
    m_view->execute(ViewCommand::ToggleBox);
    QVERIFY(settled());
    QVERIFY(!painted().contains("CUT"));
    // Switched on again it is as it was, and it belongs to the series.
    m_view->execute(ViewCommand::ToggleBox);
    open(ballOfBone("1.2.9"));
    QVERIFY(!m_view->state().boxed);
    open(ballOfBone());
    QVERIFY(m_view->state().boxed);
    QCOMPARE(m_view->state().box.last[0], 0.5);
  }

  void facesAreDraggedByTheirHandles() {
    QVERIFY(settled());
    m_view->execute(ViewCommand::ToggleBox);
    QVERIFY(settled());
    const QPointF left = m_view->boxHandle(1);
    QVERIFY(left.x() > 260 && std::abs(left.y() - 200) < 2);
    const double wide = left.x() - m_view->boxHandle(0).x();
    const auto pull = [this](const QPointF& from, const QPointF& by) {
      send(*m_view, QEvent::MouseButtonPress, from);
      send(*m_view, QEvent::MouseMove, from + by / 2);
      send(*m_view, QEvent::MouseMove, from + by);
      send(*m_view, QEvent::MouseButtonRelease, from + by);
    };
    const PlaneAxes axes = m_view->state().axes;
    pull(left, {-wide / 4, 10});
    // A quarter of 48 mm, and the handle stays under the pointer.
    QVERIFY2(std::abs(m_view->state().box.last[0] - 0.75) < 0.01,
             qPrintable(QString::number(m_view->state().box.last[0])));
    QVERIFY(std::abs(m_view->boxHandle(1).x() - (left.x() - wide / 4)) < 1.0);
    QCOMPARE(m_view->state().axes.right, axes.right);
    // The front faces the reader: up pushes it away. It lies before the one at the back.
    pull(m_view->boxHandle(2), {0, -60});
    QVERIFY(m_view->state().box.first[1] > 0.05);
    QCOMPARE(m_view->state().box.last[1], 1.0);
    // Beside the handles the view turns, as without a box.
    pull({40, 380}, {50, 0});
    QVERIFY(m_view->state().axes.right != axes.right);
    QVERIFY(settled());
  }

  void facesAreReachedByTheKeyboard() {
    QVERIFY(settled());
    m_view->execute(ViewCommand::MoveBoxFaces);
    QVERIFY(m_view->state().boxed);
    auto* card = m_view->findChild<VolumeBoxCard*>();
    QVERIFY(card->isVisible());
    const auto faces = card->findChildren<QDoubleSpinBox*>();
    QCOMPARE(faces.size(), kBoxFaces);
    QStringList names;
    for (const QDoubleSpinBox* face : faces) names << face->accessibleName();
    QCOMPARE(names, QStringList({"Right (R)", "Left (L)", "Front (A)", "Back (P)", "Feet (F)", "Head (H)"}));
    QCOMPARE(faces[4]->maximum(), 48.0);
    QTRY_VERIFY(faces[0]->hasFocus());
    QTest::keyClick(faces[0], Qt::Key_Up);
    QVERIFY(std::abs(m_view->state().box.first[0] * 48 - 5.0) < 1e-6);
    faces[5]->setValue(12.0);
    QCOMPARE(m_view->state().box.last[2], 0.75);
    for (QPushButton* button : card->findChildren<QPushButton*>()) button->click();
    QVERIFY(m_view->state().box.whole());
    QCOMPARE(faces[5]->value(), 0.0);
    card->close();
    // Reset takes the box away with all else.
    m_view->moveBoxFace(0, 10);
    m_view->execute(ViewCommand::Reset);
    QVERIFY(!m_view->state().boxed && m_view->state().box.whole());
  }

  void thePictureSaysByWhatItIsMade() {
    QVERIFY(settled());
    const QString device = m_view->renderer().deviceText();
    QVERIFY2(device.startsWith("3D: "), qPrintable(device));
    const auto buttons = m_view->findChild<VolumeBar*>()->findChildren<QToolButton*>();
    QVERIFY(
        std::any_of(buttons.begin(), buttons.end(), [&](QToolButton* one) { return one->toolTip().endsWith(device); }));
    m_mode->setRenderingDevice(RenderingDevice::Processor);
    QVERIFY(settled());
    QCOMPARE(m_view->renderer().deviceText(), QString("3D: processor"));
  }

  void theCardMakesPicturesWhereItIsWanted() {
    const auto choice = std::make_shared<RenderingChoice>(GraphicsCard::Software::Allowed);
    const auto card = GraphicsCard::open(GraphicsCard::Software::Allowed);
    if (!card) QSKIP("There is no OpenGL 3.3 here, not even by the processor (libegl1, libgl1-mesa-dri).");
    const Volume volume = ballOfBone()->volume;
    VolumeScene scene{{axesFrom(PatientSide::Anterior), volumeCentre(volume.geometry()), 0.6},
                      RenderMode::Shaded,
                      {{{150, 0xFFFFFF, 0.0}, {300, 0xFFFFFF, 0.9}}}};
    VolumeRenderer renderer(choice);
    const auto pictureOf = [&](RenderingDevice device, const QSize& size = {80, 70}) {
      choice->setWanted(device);
      renderer.chooseDevice();
      renderer.show(scene, size, RenderQuality::Full);
      return QTest::qWaitFor([&] { return renderer.settled(); }, 60'000) ? renderer.picture() : QImage();
    };
    renderer.setVolume(volume);
    const QImage byCard = pictureOf(RenderingDevice::GraphicsCard);
    QVERIFY2(renderer.deviceText().startsWith("3D: graphics card (" + QString::fromStdString((*card)->name())),
             qPrintable(renderer.deviceText()));
    const QImage byProcessor = pictureOf(RenderingDevice::Processor);
    QCOMPARE(renderer.deviceText(), QString("3D: processor"));
    QVERIFY(qAlpha(byCard.pixel(40, 35)) > 200);
    for (int y = 0; y < byCard.height(); ++y)
      for (int x = 0; x < byCard.width(); ++x)
        QVERIFY(std::abs(qRed(byCard.pixel(x, y)) - qRed(byProcessor.pixel(x, y))) < 40);
    // The processor's OpenGL is many times slower than the processor: measuring finds that.
    (void)pictureOf(RenderingDevice::Automatic, {400, 350});
    if (isSoftwareRenderer((*card)->name())) QCOMPARE(renderer.deviceText(), QString("3D: processor"));
    // What the card is not programmed for the processor does, and the reader is told.
    scene.cuts.assign(17, {{0, 0, 0}, {0, -1, 0}});
    QVERIFY(!pictureOf(RenderingDevice::GraphicsCard).isNull());
    QCOMPARE(renderer.deviceText(), QString("3D: processor. The graphics card cannot make this picture."));
  }

  void whatCannotBeSeenIn3dSaysWhy() {
    auto gap = ballOfBone("1.2.4");
    gap->report.remarks = {{"Expected 3 mm, found 6 mm between images 4 and 5.",
                            {Capability::MultiplanarReformat, Capability::VolumeAnalysis}}};
    open(gap);
    const QString texts = painted();
    QVERIFY2(texts.contains("This series cannot be seen in 3D: Expected 3 mm, found 6 mm between images 4 and 5."),
             qPrintable(texts));
    QVERIFY(texts.contains("DOE, Jane"));
    QVERIFY(m_view->renderer().picture().isNull());
    QVERIFY(letters().isEmpty());
    drag(*m_view, {100, 0});
    QTest::keyClick(m_view, Qt::Key_P);
    QCOMPARE(m_view->state().axes.right[0], 1.0);
    auto flat = ballOfBone("1.2.5");
    flat->volume = flat->volume.slice(3);
    QVERIFY(!reasonAgainstVolume(*flat).isEmpty());
    auto nowhere = ballOfBone("1.2.6");
    Geometry grid = nowhere->volume.geometry();
    grid.inPatient = false;
    nowhere->volume = nowhere->volume.withGeometry(grid);
    QVERIFY(!reasonAgainstVolume(*nowhere).isEmpty());
    QVERIFY(reasonAgainstVolume(*ballOfBone()).isEmpty());
  }

  void eachSeriesKeepsHowItWasLookedAt() {
    QTest::keyClick(m_view, Qt::Key_L);
    m_view->choosePreset("ct_skin");
    open(ballOfBone("1.2.7"));
    QCOMPARE(letters(), QStringList({"H", "L", "F", "R"}));
    open(ballOfBone());
    QVERIFY(settled());
    QCOMPARE(letters(), QStringList({"H", "P", "F", "A"}));
    QCOMPARE(m_view->preset().id, std::string("ct_skin"));
    // Also while the viewport showed something else.
    m_mode->hide(m_host);
    QVERIFY(m_mode->of(m_host) == nullptr);
    open(ballOfBone());
    QVERIFY(settled());
    QCOMPARE(letters(), QStringList({"H", "P", "F", "A"}));
  }

  void whatLiesUnderItLeadsNoOtherView() {
    m_grid->setLayoutKind(GridLayout::SideBySide);
    SliceView* other = m_grid->views()[1];
    const Study study = test::study();
    other->setSeries(ballOfBone("1.2.8"), &study);
    QVERIFY(!shareFrameOfReference(*m_host, *other));
    m_mode->hide(m_host);
    QVERIFY(shareFrameOfReference(*m_host, *other));
  }

  void manyPatientsAreSaidHereToo() {
    m_mode->setSeveralPatients(true);
    QVERIFY(painted().contains("More than one patient is open"));
    m_host->setOverlayText(OverlayText::None);
    QVERIFY(painted().contains("DOE, Jane"));
    QVERIFY(painted().contains("3D RENDERING"));
    QVERIFY(!painted().contains("3D  Bone"));
  }
};

QTEST_MAIN(TestVolumeView)
#include "tst_volume_view.moc"
