#include "ui/model/view_state.h"

namespace pellucid::ui {

namespace {

PlaneState placeOf(const ViewState& state) {
  return {state.zoom, state.panX, state.panY, state.quarterTurns, state.flippedHorizontally, state.flippedVertically,
          {}};
}

void setPlace(ViewState& state, const PlaneState& place) {
  state.zoom = place.zoom;
  state.panX = place.panX;
  state.panY = place.panY;
  state.quarterTurns = place.quarterTurns;
  state.flippedHorizontally = place.flippedHorizontally;
  state.flippedVertically = place.flippedVertically;
}

/// Keeps the place of `from` and takes that of `to`.
ViewState exchanged(ViewState state, PlaneKind from, PlaneKind to) {
  PlaneState place = placeOf(state);
  place.slab = state.planes[from].slab;
  state.planes[from] = place;
  setPlace(state, state.planes[to]);
  return state;
}

}  // namespace

ViewState shownIn(const ViewState& series, PlaneKind plane) {
  return plane == PlaneKind::Stack ? series : exchanged(series, PlaneKind::Stack, plane);
}

ViewState ofSeries(const ViewState& shown, PlaneKind plane) {
  return plane == PlaneKind::Stack ? shown : exchanged(shown, plane, PlaneKind::Stack);
}

LabelChoice choiceOf(const OverlayState& overlay, int label) {
  const auto found = overlay.labels.find(label);
  return found == overlay.labels.end() ? LabelChoice{} : found->second;
}

LabelDrawing drawingOf(const OverlayState& overlay, int label) {
  const LabelChoice choice = choiceOf(overlay, label);
  const OverlayStyle style = choice.style.value_or(overlay.style);
  const double ofAll = style == OverlayStyle::Fill ? overlay.opacity : overlay.lineOpacity;
  return {choice.visible, style, choice.opacity.value_or(ofAll)};
}

std::string segmentationOverlayId(const std::string& packId) {
  return "segmentation:" + packId;
}

std::string saliencyOverlayId(const std::string& packId, const std::string& label) {
  return "saliency:" + packId + ":" + label;
}

std::string objectOverlayId(const std::string& file) {
  return "object:" + file;
}

std::string objectLayerId(const std::string& objectId, std::size_t layer) {
  return objectId + ":" + std::to_string(layer);
}

ViewStates::ViewStates(QObject* parent) : QObject(parent) {}

ViewState ViewStates::of(const std::string& seriesUid) const {
  const auto found = m_states.find(seriesUid);
  return found == m_states.end() ? ViewState{} : found->second;
}

void ViewStates::set(const std::string& seriesUid, const ViewState& state) {
  m_states[seriesUid] = state;
  Q_EMIT changed(seriesUid);
}

void ViewStates::reset(const std::string& seriesUid) {
  const ViewState old = of(seriesUid);
  ViewState fresh;
  fresh.slice = old.slice;
  fresh.showFileOverlays = old.showFileOverlays;
  fresh.showProcessed = old.showProcessed;
  fresh.overlays = old.overlays;
  fresh.point = old.point;
  set(seriesUid, fresh);
}

void ViewStates::setOverlay(const std::string& seriesUid, const std::string& overlayId, const OverlayState& state) {
  m_states[seriesUid].overlays[overlayId] = state;
  Q_EMIT changed(seriesUid);
}

void ViewStates::forget(const std::string& seriesUid) {
  m_states.erase(seriesUid);
}

}  // namespace pellucid::ui
