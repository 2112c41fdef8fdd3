// What the reader does to a view: mouse, wheel, keys and drops.
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QKeySequence>
#include <QLineF>
#include <QMimeData>
#include <QMouseEvent>
#include <QScreen>
#include <QStyleHints>
#include <QUrl>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

#include "core/imaging/voi.h"
#include "ui/model/segments.h"
#include "ui/viewer/key_binding.h"
#include "ui/viewer/measure_editor.h"
#include "ui/viewer/slice_painter.h"
#include "ui/viewer/slice_view.h"
#include "ui/viewer/window_presets.h"

namespace pellucid::ui {

namespace {

constexpr double kClickTolerance = 4.0;  ///< Movement below is a click.
constexpr double kLargestZoom = 64.0;
constexpr double kSmallestZoom = 0.02;
constexpr double kZoomOfNotch = 1.1;  ///< Where the wheel zooms.

OverlayText after(OverlayText text) {
  switch (text) {
    case OverlayText::All:
      return OverlayText::Minimal;
    case OverlayText::Minimal:
      return OverlayText::None;
    case OverlayText::None:
      break;
  }
  return OverlayText::All;
}

/// In tenths, so that 1 is met again.
double steppedGamma(double gamma, int steps) {
  constexpr double kLeast = 0.3;
  constexpr double kMost = 3.0;
  return std::clamp((std::round(gamma * 10) + steps) / 10, kLeast, kMost);
}

/// How many images a command goes on; 0 for commands that do not.
int imagesOn(ViewCommand command) {
  switch (command) {
    case ViewCommand::NextImage:
      return 1;
    case ViewCommand::PreviousImage:
      return -1;
    case ViewCommand::NextTenImages:
      return 10;
    case ViewCommand::PreviousTenImages:
      return -10;
    default:
      return 0;
  }
}

/// By a share of the view.
ViewState movedBy(ViewState state, const QPointF& share, const QSize& view) {
  state.panX += share.x() * view.width();
  state.panY += share.y() * view.height();
  return state;
}

/// The commands that change nothing but the state of the view; others leave it as it is.
void changeState(ViewState& state, ViewCommand command, double devicePixelRatio) {
  switch (command) {
    case ViewCommand::Invert:
      state.inverted = !state.inverted;
      break;
    case ViewCommand::DefaultWindow:
      state.window.reset();
      break;
    case ViewCommand::ColourGrey:
      state.colourMap.clear();
      break;
    case ViewCommand::ColourViridis:
      state.colourMap = "viridis";
      break;
    case ViewCommand::ColourInferno:
      state.colourMap = "inferno";
      break;
    case ViewCommand::ColourHot:
      state.colourMap = "hot";
      break;
    case ViewCommand::BrighterGreys:
      state.gamma = steppedGamma(state.gamma, 1);
      break;
    case ViewCommand::DarkerGreys:
      state.gamma = steppedGamma(state.gamma, -1);
      break;
    case ViewCommand::Fit:
      state.zoom = state.panX = state.panY = 0.0;
      break;
    case ViewCommand::OneToOne:
      state.zoom = 1.0 / devicePixelRatio;
      state.panX = state.panY = 0.0;
      break;
    case ViewCommand::TurnRight:
      turnClockwise(state, 1);
      break;
    case ViewCommand::TurnLeft:
      turnClockwise(state, -1);
      break;
    case ViewCommand::FlipHorizontal:
      flipHorizontally(state);
      break;
    case ViewCommand::FlipVertical:
      flipVertically(state);
      break;
    case ViewCommand::ToggleProcessed:
      state.showProcessed = !state.showProcessed;
      break;
    case ViewCommand::Reset: {
      ViewState fresh;
      fresh.slice = state.slice;
      fresh.overlays = state.overlays;
      fresh.point = state.point;
      fresh.planes = state.planes;
      fresh.showMeasurements = state.showMeasurements;
      fresh.showProcessed = state.showProcessed;
      fresh.fusion = state.fusion;
      state = fresh;
      break;
    }
    default:
      break;
  }
}

QStringList localPaths(const QMimeData* data) {
  QStringList paths;
  for (const QUrl& url : data->urls())
    if (url.isLocalFile()) paths << url.toLocalFile();
  return paths;
}

}  // namespace

void SliceView::setOverlayText(OverlayText text) {
  if (text == m_overlayText) return;
  m_overlayText = text;
  update();
  Q_EMIT overlayTextChanged(text);
}

void SliceView::setSmoothing(Smoothing smoothing) {
  m_smoothing = smoothing;
  update();
}

void SliceView::setTool(ToolId tool) {
  if (tool == m_tool) return;
  m_tool = tool;
  m_measures->toolChanged(tool);
  setCursor(toolRow(tool).cursor);
  Q_EMIT toolChanged(tool);
}

void SliceView::setDisplayTable(std::shared_ptr<const DisplayTable> table) {
  m_display = std::move(table);
  update();
}

void SliceView::setTextScale(double scale) {
  m_textScale = std::clamp(scale, 0.5, 3.0);
  update();
}

void SliceView::setActive(bool active) {
  m_active = active;
  update();
}

QSize SliceView::sizeHint() const {
  return {768, 768};
}

QSize SliceView::minimumSizeHint() const {
  return {96, 80};
}

void SliceView::zoomBy(double factor, const QPointF& fixedPoint) {
  if (!m_series || !(factor > 0)) return;
  const DisplayTransform before = displayTransform();
  const QPointF held = before.toImage(fixedPoint);
  ViewState state = m_state;
  state.zoom = std::clamp(before.scale() * factor, kSmallestZoom, kLargestZoom);
  const QPointF moved = fixedPoint - DisplayTransform(grid(), size(), state, devicePixelRatioF()).toView(held);
  state.panX += moved.x();
  state.panY += moved.y();
  changeViewState(state);
}

void SliceView::scrollBy(int images) {
  setImage(image() + images);
}

void SliceView::toggleOverlays() {
  ViewState state = m_state;
  const bool fileOverlaysShown = m_series && !m_series->graphics.empty() && state.showFileOverlays;
  const bool measuresShown = state.showMeasurements && !m_measures->layers().empty();
  const bool anyShown =
      fileOverlaysShown || measuresShown ||
      std::any_of(state.overlays.begin(), state.overlays.end(), [](const auto& entry) { return entry.second.visible; });
  state.showFileOverlays = state.showMeasurements = !anyShown;
  for (auto& [id, overlay] : state.overlays) overlay.visible = !anyShown;
  changeViewState(state);
}

void SliceView::showRealSize() {
  constexpr double kMmPerInch = 25.4;
  if (!m_series) return;
  const Geometry shown = grid();
  if (shown.calibration == Calibration::None)
    return Q_EMIT refused(tr("The image has no calibration: its real size is not known."));
  // By what the screen says of its own size; in pixels of the window already, not in those of the device.
  const double dotsPerInch = screen()->physicalDotsPerInchX();
  if (!(dotsPerInch > 0.0)) return Q_EMIT refused(tr("The screen does not say how large it is."));
  const double pixelsPerMm = dotsPerInch / kMmPerInch;
  ViewState state = m_state;
  state.zoom = std::clamp(pixelsPerMm * std::min(shown.spacing[0], shown.spacing[1]), kSmallestZoom, kLargestZoom);
  changeViewState(state);
}

void SliceView::execute(ViewCommand command) {
  const QPointF centre(width() / 2.0, height() / 2.0);
  // Esc first takes back what is being drawn or chosen.
  if (command == ViewCommand::Reset && m_measures->cancel()) return;
  if (const int images = imagesOn(command); images != 0) return scrollBy(images);
  if (const auto share = panOf(command)) return changeViewState(movedBy(m_state, *share, size()));
  switch (command) {
    case ViewCommand::RealSize:
      return showRealSize();
    case ViewCommand::FirstImage:
      return setImage(0);
    case ViewCommand::LastImage:
      return setImage(imageCount() - 1);
    case ViewCommand::NextSeries:
      return Q_EMIT nextSeriesRequested();
    case ViewCommand::PreviousSeries:
      return Q_EMIT previousSeriesRequested();
    case ViewCommand::AutoWindow:
      applyPreset(0);
      return;
    case ViewCommand::ZoomIn:
      return zoomBy(1.25, centre);
    case ViewCommand::ZoomOut:
      return zoomBy(0.8, centre);
    case ViewCommand::CycleOverlayText:
      return setOverlayText(after(m_overlayText));
    case ViewCommand::ToggleSmoothing:
      return setSmoothing(m_smoothing == Smoothing::Smooth ? Smoothing::Pixels : Smoothing::Smooth);
    case ViewCommand::ToggleOverlays:
      return toggleOverlays();
    case ViewCommand::Maximise:
      return Q_EMIT maximiseRequested();
    case ViewCommand::PlayClip:
      return Q_EMIT cineRequested();
    case ViewCommand::Measure:
      return setTool(m_measures->lastTool());
    case ViewCommand::SmallerBrush:
      return changeBrush(0.8);
    case ViewCommand::LargerBrush:
      return changeBrush(1.25);
    case ViewCommand::KeyImage:
      return m_measures->toggleKeyImage();
    case ViewCommand::RatioFromOutlines:
      return m_measures->addRatioFromOutlines();
    case ViewCommand::DeleteMeasurement:
      return m_measures->removeSelected();
    default:
      break;
  }
  if (isPlaneCommand(command)) return changePlane(command);
  if (command == ViewCommand::DefaultWindow) chooseProcessedWindow();
  ViewState state = m_state;
  changeState(state, command, devicePixelRatioF());
  if (command == ViewCommand::Reset) state.planes.erase(m_plane);
  if (m_processed.volume.empty()) state.showProcessed = false;
  changeViewState(state);
}

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
  setLens({});
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
    if (!m_moved && (position - m_pressed).manhattanLength() < kClickTolerance) return;
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

void SliceView::keyPressEvent(QKeyEvent* event) {
  const QKeySequence pressed(event->keyCombination().toCombined() & ~static_cast<int>(Qt::KeypadModifier));
  for (const ViewCommandRow& row : viewCommandTable()) {
    if (isVolumeCommand(row.command) ||
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
