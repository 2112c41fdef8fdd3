// What the reader does to a 3D view: mouse, wheel and keys.
#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QTimer>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

#include "ui/viewer/key_binding.h"
#include "ui/viewer/slice_view.h"
#include "ui/viewer/volume_bar.h"
#include "ui/viewer/volume_box_card.h"
#include "ui/viewer/volume_view.h"

namespace pellucid::ui {

namespace {

constexpr double kClickTolerance = 4.0;
constexpr double kPi = 3.14159265358979;
constexpr double kSmallestZoom = 0.1, kLargestZoom = 20.0;

QKeySequence pressedKey(const QKeyEvent& event) {
  return QKeySequence(event.keyCombination().toCombined() & ~static_cast<int>(Qt::KeypadModifier));
}

}  // namespace

bool VolumeView::event(QEvent* event) {
  // Keys of the window that mean something else here while this view has the focus.
  if (event->type() == QEvent::ShortcutOverride && ownCommand(pressedKey(*static_cast<QKeyEvent*>(event)))) {
    event->accept();
    return true;
  }
  return QWidget::event(event);
}

bool VolumeView::eventFilter(QObject* object, QEvent* event) {
  if (object == &m_host && event->type() == QEvent::Resize) setGeometry(m_host.rect());
  return QWidget::eventFilter(object, event);
}

void VolumeView::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  placeBar();
  render(RenderQuality::Full);
}

void VolumeView::placeBar() {
  m_bar->adjustSize();
  m_bar->move((width() - m_bar->width()) / 2, height() - m_bar->height() - 34);
}

void VolumeView::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  m_host.endKeyPointer();
  if (m_series && m_refusal.isEmpty() && !m_renderer.prepared()) {
    m_renderer.setVolume(m_series->volume);
    if (!m_labels.empty()) m_renderer.setLabels(m_labels);
  }
  render(RenderQuality::Full);
}

void VolumeView::hideEvent(QHideEvent* event) {
  QWidget::hideEvent(event);
  // Not for a window that is only minimised: its copies of the volume are soon wanted again.
  if (!event->spontaneous()) m_renderer.setVolume({});
}

VolumeView::Drag VolumeView::dragOf(VolumeDrag act) {
  switch (act) {
    case VolumeDrag::Turn:
      return Drag::Turn;
    case VolumeDrag::Pan:
      return Drag::Pan;
    case VolumeDrag::Zoom:
      return Drag::Zoom;
    case VolumeDrag::Colours:
      return Drag::Transfer;
    case VolumeDrag::AsImages:
    case VolumeDrag::Nothing:
      break;
  }
  return Drag::None;
}

VolumeView::Drag VolumeView::dragOf(Qt::MouseButton button, Qt::KeyboardModifiers modifiers) const {
  const MouseBindings& mouse = m_host.mouseBindings();
  if (button != Qt::LeftButton) {
    const VolumeDrag act = mouse.volumeDragOf(button);
    if (act != VolumeDrag::AsImages) return dragOf(act);
    const auto tool = mouse.toolOf(button);
    if (!tool) return Drag::None;
    if (*tool == ToolId::Window) return Drag::Transfer;
    if (*tool == ToolId::Pan) return Drag::Pan;
    return *tool == ToolId::Zoom ? Drag::Zoom : Drag::Turn;
  }
  if (modifiers & Qt::ControlModifier) return Drag::Transfer;
  if (modifiers & Qt::ShiftModifier) return m_state.cut ? Drag::Cut : Drag::Turn;
  if (m_host.tool() == ToolId::Pan) return Drag::Pan;
  return m_host.tool() == ToolId::Zoom ? Drag::Zoom : dragOf(mouse.volumeLeft);
}

VolumeViewState VolumeView::withColoursDragged(VolumeViewState state, const QPointF& rightAndUp) const {
  const double shorter = std::max(1, std::min(width(), height()));
  state.transfer.stretch = std::clamp(state.transfer.stretch * std::exp(rightAndUp.x() / 300.0), 0.05, 10.0);
  state.transfer.shift = std::clamp(state.transfer.shift - rightAndUp.y() / (2 * shorter), -3.0, 3.0);
  return state;
}

void VolumeView::dragBy(const QPointF& moved) {
  const double shorter = std::max(1, std::min(width(), height()));
  VolumeViewState state = m_state;
  switch (m_drag) {
    case Drag::Turn:
      state.axes = turnedByHand(state.axes, moved.x() / shorter * kPi, moved.y() / shorter * kPi);
      break;
    case Drag::Pan:
      for (int i = 0; i < 3; ++i)
        state.offset[i] -= mmPerPixel() * (moved.x() * state.axes.right[i] + moved.y() * state.axes.down[i]);
      break;
    case Drag::Zoom:
      state.zoom = std::clamp(state.zoom * std::exp(-moved.y() / 180.0), kSmallestZoom, kLargestZoom);
      break;
    case Drag::Transfer: {
      const double up = m_host.windowDrag() == WindowDrag::UpIsBrighter ? -moved.y() : moved.y();
      state = withColoursDragged(state, {moved.x(), up});
      break;
    }
    case Drag::Cut: {
      const double across = dot(state.cutNormal, state.axes.right);
      const double along = dot(state.cutNormal, state.axes.down);
      constexpr double kFacing = 0.35;
      const bool facing = std::hypot(across, along) < kFacing;
      // A plane that faces the reader has no direction on the screen: down brings it nearer to the reader.
      const double nearer = dot(state.cutNormal, state.axes.normal) < 0 ? 1.0 : -1.0;
      return moveCut(mmPerPixel() * (facing ? nearer * moved.y() : moved.x() * across + moved.y() * along));
    }
    case Drag::Face:
    case Drag::None:
      return;
  }
  changeState(state, RenderQuality::Turning);
}

void VolumeView::mousePressEvent(QMouseEvent* event) {
  Q_EMIT m_host.activated();
  if (m_drag != Drag::None) return;
  m_pressed = m_last = event->position();
  m_face = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier ? faceAt(m_pressed) : -1;
  m_drag = m_face >= 0 ? Drag::Face : dragOf(event->button(), event->modifiers());
  if (m_face >= 0) m_faceStartMm = drawnInMm(m_state.box, m_series->volume.geometry(), m_face);
  m_moved = false;
}

void VolumeView::mouseMoveEvent(QMouseEvent* event) {
  if (m_drag == Drag::None) hoverFace(event->position());
  if (m_drag == Drag::None || !m_series || !m_refusal.isEmpty()) return;
  if (!m_moved && (event->position() - m_pressed).manhattanLength() < kClickTolerance) return;
  m_moved = true;
  if (m_drag == Drag::Face) return dragFace(event->position() - m_pressed);
  dragBy(event->position() - m_last);
  m_last = event->position();
}

void VolumeView::mouseReleaseEvent(QMouseEvent* event) {
  const bool clicked = !m_moved;
  const bool grasped = m_drag == Drag::Face;
  m_drag = Drag::None;
  m_moved = false;
  if (!clicked) return render(RenderQuality::Full);
  if (grasped) return;
  if (event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier)
    m_renderer.findPoint(event->position() * devicePixelRatioF());
  if (event->button() == Qt::RightButton) openMenu(event->globalPosition().toPoint());
}

void VolumeView::openMenu(const QPoint& at) {
  if (m_presets.empty()) return;
  QMenu menu(this);
  fillMenu(menu);
  menu.exec(at);
}

void VolumeView::contextMenuEvent(QContextMenuEvent* event) {
  // The mouse opens it when its button goes up.
  event->accept();
  if (event->reason() == QContextMenuEvent::Keyboard) openMenu(mapToGlobal(rect().center()));
}

void VolumeView::mouseDoubleClickEvent(QMouseEvent* event) {
  // Two quick presses of another button are two drags.
  if (event->button() != Qt::LeftButton) return mousePressEvent(event);
  Q_EMIT m_host.maximiseRequested();
}

void VolumeView::wheelEvent(QWheelEvent* event) {
  constexpr double kNotch = 120.0, kCutStepMm = 3.0;
  event->accept();
  if (!m_series || !m_refusal.isEmpty()) return;
  const double notches = (event->angleDelta().y() + event->angleDelta().x()) / kNotch;
  const bool shifted = event->modifiers() == Qt::ShiftModifier;
  if (shifted != (m_host.mouseBindings().volumeWheel == VolumeWheel::Cut && m_state.cut))
    return moveCut(notches * kCutStepMm);
  VolumeViewState state = m_state;
  state.zoom = std::clamp(state.zoom * std::pow(1.1, notches), kSmallestZoom, kLargestZoom);
  changeState(state, RenderQuality::Turning);
  m_rest->start();
}

std::optional<ViewCommand> VolumeView::ownCommand(const QKeySequence& pressed) const {
  for (const ViewCommandRow& row : viewCommandTable())
    if (contextOf(row.command) == KeyContext::Volume &&
        isKeyOf(*this, QString::fromLatin1(row.id), QString::fromLatin1(row.keys), pressed))
      return row.command;
  return std::nullopt;
}

void VolumeView::keyPressEvent(QKeyEvent* event) {
  // What is left would go to the images behind.
  event->accept();
  if (!m_series || !m_refusal.isEmpty()) return;
  const QKeySequence pressed = pressedKey(*event);
  if (const auto own = ownCommand(pressed)) {
    execute(*own);
    return;
  }
  for (const ViewCommandRow& row : viewCommandTable())
    if (isKeyOf(*this, QString::fromLatin1(row.id), QString::fromLatin1(row.keys), pressed) && execute(row.command))
      return;
}

void VolumeView::focusInEvent(QFocusEvent* event) {
  QWidget::focusInEvent(event);
  Q_EMIT m_host.activated();
}

void VolumeView::enterEvent(QEnterEvent* event) {
  QWidget::enterEvent(event);
  constexpr int kNarrowest = 300;
  m_handles = true;
  update();
  m_bar->setVisible(!m_presets.empty() && width() >= kNarrowest);
  placeBar();
}

void VolumeView::leaveEvent(QEvent* event) {
  QWidget::leaveEvent(event);
  m_handles = m_boxCard->isVisible();
  update();
  if (!m_bar->isInUse() && !m_boxCard->isVisible()) m_bar->hide();
}

}  // namespace pellucid::ui
