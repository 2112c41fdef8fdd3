// What a reader can ask of a view: its commands, and how it shows what it shows.
#include <QPointF>
#include <QScreen>
#include <algorithm>
#include <cmath>

#include "ui/model/segments.h"
#include "ui/viewer/key_pointer.h"
#include "ui/viewer/measure_editor.h"
#include "ui/viewer/slice_view.h"
#include "ui/viewer/tools/tools.h"
#include "ui/viewer/window_presets.h"

namespace pellucid::ui {

namespace {

constexpr double kLargestZoom = 64.0;
constexpr double kSmallestZoom = 0.02;

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
      state.voiTable = 0;
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

void SliceView::endKeyPointer() {
  m_keyPointer->setOn(false);
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

void SliceView::zoomInPlace(double factor) {
  if (m_lens) return changeLens(factor > 1.0 ? -1.0 : 1.0);
  zoomBy(factor, m_keyPointer->isOn() ? m_keyPointer->position() : QPointF(width() / 2.0, height() / 2.0));
}

void SliceView::dragWindow(const QPointF& pixels) {
  const double up = m_windowDrag == WindowDrag::UpIsBrighter ? -1.0 : 1.0;
  makeWindowTool()->drag(*this, {{}, {}, {pixels.x(), up * pixels.y()}});
}

void SliceView::execute(ViewCommand command) {
  // Esc first takes back what is being drawn or chosen, then the pointer.
  if (command == ViewCommand::Reset) {
    const bool tookBack = m_measures->cancel();
    if ((!tookBack || m_keyPointer->holding()) && m_keyPointer->cancel()) return;
    if (tookBack) return;
  }
  if (isPointerCommand(command)) return m_keyPointer->execute(command);
  if (const int images = imagesOn(command); images != 0) return scrollBy(images);
  if (const auto share = panOf(command)) return changeViewState(movedBy(m_state, *share, size()));
  if (const auto step = windowStepOf(command)) return dragWindow(*step);
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
      return zoomInPlace(1.25);
    case ViewCommand::ZoomOut:
      return zoomInPlace(0.8);
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

}  // namespace pellucid::ui
