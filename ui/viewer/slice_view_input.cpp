// What the reader does to a view: mouse, wheel, keys and drops.
#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QKeySequence>
#include <QLineF>
#include <QMimeData>
#include <QMouseEvent>
#include <QStyleHints>
#include <QUrl>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

#include "core/imaging/voi.h"
#include "ui/model/segments.h"
#include "ui/viewer/key_binding.h"
#include "ui/viewer/key_pointer.h"
#include "ui/viewer/measure_editor.h"
#include "ui/viewer/slice_painter.h"
#include "ui/viewer/slice_view.h"
#include "ui/viewer/window_presets.h"

namespace pellucid::ui {

namespace {

constexpr double kClickTolerance = 4.0;  ///< Movement below is a click.
constexpr double kZoomOfNotch = 1.1;     ///< Where the wheel zooms.

QStringList localPaths(const QMimeData* data) {
  QStringList paths;
  for (const QUrl& url : data->urls())
    if (url.isLocalFile()) paths << url.toLocalFile();
  return paths;
}

}  // namespace

void SliceView::updateProbe(const QPointF& position) {
  m_pointer = position;
  Q_EMIT probeMoved(probeText(position));
  update();
}

bool SliceView::pressOnScrollBar(const QPointF& position) const {
  return imageCount() > 1 && SlicePainter::scrollTrack(size()).contains(position);
}

void SliceView::dragScrollBar(const QPointF& position) {
  const QRectF track = SlicePainter::scrollTrack(size());
  const double handle = SlicePainter::scrollHandle(size(), 0, imageCount()).height();
  const double share = (position.y() - track.top() - handle / 2) / std::max(1.0, track.height() - handle);
  setImage(static_cast<int>(std::lround(std::clamp(share, 0.0, 1.0) * (imageCount() - 1))));
}

void SliceView::startTool(ToolId tool, const QPointF& position) {
  m_running = toolRow(tool).make();
  m_running->begin(*this, position);
}

void SliceView::dropTool() {
  if (m_running) m_running->end(*this);
  m_running.reset();
  m_onScrollBar = m_moved = false;
  setLens({});
  m_keyPointer->dropped();
}

void SliceView::mousePressEvent(QMouseEvent* event) {
  Q_EMIT activated();
  if (!m_series || m_button != Qt::NoButton) return;
  m_button = event->button();
  m_pressed = m_last = event->position();
  m_moved = false;
  m_segmentClick = false;
  if (m_button == Qt::LeftButton && pressOnScrollBar(event->position())) {
    m_onScrollBar = true;
    dragScrollBar(event->position());
    update();
    return;
  }
  const bool segmenting = toolRow(m_tool).segments.has_value();
  m_segmentClick = m_button == Qt::LeftButton && segmenting;
  if (m_segmentClick && m_segments) m_segments->mark();
  if (m_button == Qt::LeftButton && !segmenting) m_running = m_measures->grasp(m_pressed);
  if (m_button == Qt::LeftButton && !m_running && !segmenting && !toolRow(m_tool).draws)
    m_running = crosshairDrag(m_pressed);
  if (m_button == Qt::LeftButton && !m_running) startTool(m_tool, m_pressed);
  const auto tool = m_mouse.toolOf(m_button);
  // A right click opens the menu and leads nowhere; the crosshair follows once it is dragged.
  if (m_button == Qt::RightButton && tool == ToolId::Crosshair)
    m_running = toolRow(*tool).make();
  else if (tool)
    startTool(*tool, m_pressed);
}

void SliceView::mouseMoveEvent(QMouseEvent* event) {
  const QPointF position = event->position();
  if (m_onScrollBar) {
    dragScrollBar(position);
  } else if (m_running) {
    const double tolerance = m_keyPointer->holding() ? 0.0 : kClickTolerance;
    if (!m_moved && (position - m_pressed).manhattanLength() < tolerance) return;
    m_moved = true;
    m_running->drag(*this, {m_pressed, position, position - m_last, acceleration(event->modifiers())});
    m_last = position;
  } else {
    m_measures->hover(position);
  }
  const bool over = pressOnScrollBar(position);
  if (over != m_overScrollBar) m_overScrollBar = over;
  if (!m_running) updateCursor(position);
  if (!m_running && event->modifiers() == Qt::ShiftModifier)
    pointOut(position);
  else if (m_pointing && !m_running)
    pointOut({-1, -1});
  updateProbe(position);
}

void SliceView::mouseReleaseEvent(QMouseEvent* event) {
  const bool forMenu = event->button() == Qt::RightButton && !m_moved && (!m_series || m_button == Qt::RightButton);
  if (event->button() == m_button) {
    if (m_running) m_running->end(*this);
    m_segmentClick = m_segmentClick && !m_moved;
    if (m_button == Qt::LeftButton && !m_moved && !m_onScrollBar && !toolRow(m_tool).draws && !toolRow(m_tool).segments)
      m_measures->click(m_pressed);
    m_running.reset();
    m_button = Qt::NoButton;
    m_onScrollBar = false;
    m_moved = false;
    if (m_pointing) pointOut({-1, -1});
    update();
  }
  // Last: the menu has a loop of its own, in which a tool would go on.
  if (forMenu) Q_EMIT contextMenuRequested(event->globalPosition().toPoint());
}

bool SliceView::takeBackClick(const QPointF& position) {
  const int reach = QGuiApplication::styleHints()->mouseDoubleClickDistance();
  if (!m_segmentClick || QLineF(m_pressed, position).length() > reach) return false;
  m_segmentClick = false;
  if (m_segments) m_segments->takeBack();
  return true;
}

void SliceView::mouseDoubleClickEvent(QMouseEvent* event) {
  // Two quick presses: of another button and on the scroll bar the second is as good as the first.
  if (event->button() != Qt::LeftButton || pressOnScrollBar(event->position())) return mousePressEvent(event);
  if (toolRow(m_tool).segments) {
    if (!takeBackClick(event->position())) return mousePressEvent(event);
  } else if (m_measures->doubleClick(event->position())) {
    return;
  }
  Q_EMIT maximiseRequested();
}

void SliceView::leaveEvent(QEvent* event) {
  QWidget::leaveEvent(event);
  m_pointer = {-1, -1};
  m_overScrollBar = false;
  if (m_pointing) pointOut({-1, -1});
  Q_EMIT probeMoved({});
  update();
}

void SliceView::wheelEvent(QWheelEvent* event) {
  if (!m_series) return;
  constexpr double kNotch = 120.0;  // One notch of a wheel; touch pads send parts of it.
  // Qt turns the wheel sideways under Alt; Ctrl leaves it alone.
  m_wheelRest -= event->angleDelta().y() / kNotch;
  const double whole = std::trunc(m_wheelRest);
  m_wheelRest -= whole;
  if (whole != 0.0 && m_lens)
    changeLens(whole);
  else if (whole != 0.0 && m_plane != PlaneKind::Stack && event->modifiers() == Qt::ShiftModifier)
    changeThickness(-whole);
  else if (whole != 0.0 && m_mouse.wheel == WheelAct::Zoom)
    zoomBy(std::pow(kZoomOfNotch, -whole * acceleration(event->modifiers())), event->position());
  else if (whole != 0.0)
    scrollBy(static_cast<int>(whole * acceleration(event->modifiers())));
  event->accept();
}

void SliceView::contextMenuEvent(QContextMenuEvent* event) {
  // The mouse opens it when its button goes up.
  event->accept();
  if (event->reason() != QContextMenuEvent::Keyboard) return;
  Q_EMIT contextMenuRequested(mapToGlobal(m_keyPointer->isOn() ? m_keyPointer->position().toPoint() : rect().center()));
}

void SliceView::keyPressEvent(QKeyEvent* event) {
  const QKeySequence pressed(event->keyCombination().toCombined() & ~static_cast<int>(Qt::KeypadModifier));
  for (const ViewCommandRow& row : viewCommandTable()) {
    if (isVolumeCommand(row.command) || contextOf(row.command) == KeyContext::Pointer ||
        !isKeyOf(*this, QString::fromLatin1(row.id), QString::fromLatin1(row.keys), pressed))
      continue;
    execute(row.command);
    return;
  }
  for (const ToolRow& row : toolTable()) {
    if (!isKeyOf(*this, QString::fromLatin1(row.name), QString::fromLatin1(row.key), pressed)) continue;
    setTool(row.id);
    return;
  }
  for (int digit = 1; digit <= 9; ++digit)
    if (isKeyOf(*this, presetCommandId(digit), QString::number(digit), pressed) && applyPreset(digit)) return;
  QWidget::keyPressEvent(event);
}

void SliceView::focusInEvent(QFocusEvent* event) {
  QWidget::focusInEvent(event);
  Q_EMIT activated();
}

void SliceView::dragEnterEvent(QDragEnterEvent* event) {
  const bool series = event->mimeData()->hasFormat(kSeriesMimeType);
  if (!series && localPaths(event->mimeData()).isEmpty()) return;
  m_dropTarget = true;
  update();
  event->acceptProposedAction();
}

void SliceView::dragLeaveEvent(QDragLeaveEvent* event) {
  QWidget::dragLeaveEvent(event);
  m_dropTarget = false;
  update();
}

void SliceView::dropEvent(QDropEvent* event) {
  m_dropTarget = false;
  update();
  event->acceptProposedAction();
  if (event->mimeData()->hasFormat(kSeriesMimeType))
    Q_EMIT seriesDropped(QString::fromUtf8(event->mimeData()->data(kSeriesMimeType)));
  else
    Q_EMIT filesDropped(localPaths(event->mimeData()));
}

}  // namespace pellucid::ui
