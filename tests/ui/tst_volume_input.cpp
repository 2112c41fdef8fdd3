// Keys and mouse of 3D views as the reader sets them.
#include <QAction>
#include <QApplication>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include "tests/ui/viewer_phantom.h"
#include "ui/viewer/viewer_grid.h"
#include "ui/viewer/volume_mode.h"
#include "ui/widgets/theme.h"

using namespace pellucid;
using namespace pellucid::ui;

namespace {

std::shared_ptr<LoadedSeries> block() {
  Volume volume = test::filled<std::int16_t>(test::axialGrid(24, 24, 8), VoxelType::Int16, [](int x, int y, int z) {
    return x > 6 && x < 18 && y > 6 && y < 18 && z > 1 && z < 6 ? 700 : -1000;
  });
  volume.modality = {1.0, 0.0, "HU"};
  return test::series(std::move(volume), "CT");
}

void send(QWidget& view, QEvent::Type type, const QPointF& at, Qt::MouseButton button) {
  const bool move = type == QEvent::MouseMove;
  QMouseEvent event(type, at, view.mapToGlobal(at), move ? Qt::NoButton : button,
                    type == QEvent::MouseButtonRelease ? Qt::MouseButtons() : Qt::MouseButtons(button), Qt::NoModifier);
  QApplication::sendEvent(&view, &event);
}

void drag(QWidget& view, const QPointF& by, Qt::MouseButton button = Qt::LeftButton) {
  const QPointF start(200, 200);
  send(view, QEvent::MouseButtonPress, start, button);
  send(view, QEvent::MouseMove, start + by / 2, button);
  send(view, QEvent::MouseMove, start + by, button);
  send(view, QEvent::MouseButtonRelease, start + by, button);
}

}  // namespace

class TestVolumeInput : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() { applyTheme(*qApp, Theme::Dark); }
  void init() {
    m_grid = std::make_unique<ViewerGrid>();
    m_grid->resize(500, 400);
    m_mode = new VolumeMode(*m_grid);
    m_grid->show();
    m_host = m_grid->activeView();
    const Study study = test::study();
    const auto shown = block();
    m_host->setSeries(shown, &study);
    m_view = m_mode->show(m_host);
    m_mode->fill(m_host, shown, &study, {});
  }
  void cleanup() { m_grid.reset(); }

  void aPresetThatWaitsForItsSeriesIsForNoOther() {
    const Study study = test::study();
    const std::string preset = m_view->presets().back().id;
    QVERIFY(m_view->preset().id != preset);
    const auto other = block();
    other->series.uid = "1.2.9";
    m_mode->fill(m_host, nullptr, nullptr, "Loading ...");
    m_mode->choosePreset(m_host, "1.2.3", preset);
    m_mode->fill(m_host, other, &study, {});
    QVERIFY(m_view->preset().id != preset);
    // The other as it was meant.
    m_mode->fill(m_host, nullptr, nullptr, "Loading ...");
    m_mode->choosePreset(m_host, "1.2.3", preset);
    m_mode->fill(m_host, block(), &study, {});
    QCOMPARE(m_view->preset().id, preset);
  }
  void keysAreThoseThatTheReaderChose() {
    QAction left(m_grid->window());
    left.setObjectName("volume.left");
    left.setShortcuts({QKeySequence(Qt::Key_F9)});
    m_grid->window()->addAction(&left);
    QKeyEvent taken(QEvent::ShortcutOverride, Qt::Key_F9, Qt::NoModifier);
    QKeyEvent free(QEvent::ShortcutOverride, Qt::Key_L, Qt::NoModifier);
    for (QKeyEvent* event : {&taken, &free}) {
      event->ignore();
      QApplication::sendEvent(m_view, event);
    }
    QVERIFY(taken.isAccepted());
    QVERIFY(!free.isAccepted());
    QTest::keyClick(m_view, Qt::Key_L);
    QCOMPARE(m_view->state().axes.right[0], 1.0);
    QTest::keyClick(m_view, Qt::Key_F9);
    QVERIFY(m_view->state().axes.right == axesFrom(PatientSide::Left).right);
  }

  void buttonsAndTheWheelDoWhatTheReaderChose() {
    MouseBindings mouse;
    mouse.volumeLeft = VolumeDrag::Zoom;
    mouse.volumeMiddle = VolumeDrag::Colours;
    mouse.volumeRight = VolumeDrag::Turn;
    m_host->setMouseBindings(mouse);
    drag(*m_view, {0, -90});
    QVERIFY(m_view->state().zoom > 1.5);
    QCOMPARE(m_view->state().axes.right[0], 1.0);
    drag(*m_view, {60, 0}, Qt::MiddleButton);
    QVERIFY(m_view->state().transfer.stretch > 1.1);
    drag(*m_view, {100, 0}, Qt::RightButton);
    QVERIFY(m_view->state().axes.right[0] < 0.9);
    // The tool for panning takes the left button, as before.
    m_host->setTool(ToolId::Pan);
    drag(*m_view, {40, 0});
    QVERIFY(length(m_view->state().offset) > 1.0);
    // The wheel moves a cut plane where there is one, and zooms with Shift.
    mouse.volumeWheel = VolumeWheel::Cut;
    m_host->setMouseBindings(mouse);
    const auto roll = [&](Qt::KeyboardModifiers modifiers) {
      const QPointF at(200, 200);
      QWheelEvent event(at, m_view->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
      QApplication::sendEvent(m_view, &event);
    };
    double zoom = m_view->state().zoom;
    roll(Qt::NoModifier);
    QVERIFY(m_view->state().zoom > zoom);
    m_view->toggleCut();
    const double place = m_view->state().cutMm;
    zoom = m_view->state().zoom;
    roll(Qt::NoModifier);
    QCOMPARE(m_view->state().zoom, zoom);
    QVERIFY(m_view->state().cutMm != place);
    roll(Qt::ShiftModifier);
    QVERIFY(m_view->state().zoom > zoom);
  }

  void coloursAndThePointInTheMiddleHaveKeys() {
    const VolumeViewState before = m_view->state();
    QTest::keyClick(m_view, Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    QVERIFY(m_view->state().transfer.stretch > before.transfer.stretch);
    QTest::keyClick(m_view, Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    QVERIFY(std::abs(m_view->state().transfer.stretch - before.transfer.stretch) < 1e-9);
    QTest::keyClick(m_view, Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    QVERIFY(m_view->state().transfer.shift < before.transfer.shift);
    QTest::keyClick(m_view, Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(m_view->state(), before);
    QTRY_VERIFY(!m_view->renderer().picture().isNull());
    QSignalSpy found(m_view, &VolumeView::pointChosen);
    QTest::keyClick(m_view, Qt::Key_Q);
    QVERIFY(found.count() > 0 || found.wait(10'000));
  }

  void aPresetThatIsWantedIsChosenAsSoonAsTheSeriesIsThere() {
    QVERIFY(m_view->presets().size() > 1);
    const std::string last = m_view->presets().back().id;
    const auto shown = m_view->series();
    m_mode->hide(m_host);
    m_mode->show(m_host);
    m_mode->choosePreset(m_host, "1.2.3", last);
    const Study study = test::study();
    m_mode->fill(m_host, shown, &study, {});
    QCOMPARE(m_view->preset().id, last);
    m_mode->choosePreset(m_host, "1.2.3", m_view->presets().front().id);
    QCOMPARE(m_view->preset().id, m_view->presets().front().id);
  }

 private:
  std::unique_ptr<ViewerGrid> m_grid;
  VolumeMode* m_mode = nullptr;
  SliceView* m_host = nullptr;
  VolumeView* m_view = nullptr;
};

QTEST_MAIN(TestVolumeInput)
#include "tst_volume_input.moc"
