#include "ui/viewer/volume_mode.h"

#include "ui/viewer/viewer_grid.h"

namespace pellucid::ui {

VolumeMode::VolumeMode(ViewerGrid& grid) : QObject(&grid), m_grid(grid), m_choice(std::make_shared<RenderingChoice>()) {
  connect(&grid, &ViewerGrid::activeViewChanged, this, &VolumeMode::showActive);
  connect(&grid, &ViewerGrid::shapeChanged, this, &VolumeMode::showActive);
}

VolumeView* VolumeMode::of(const SliceView* view) const {
  const auto found = m_views.find(view);
  return found == m_views.end() || found->second->isHidden() ? nullptr : found->second;
}

VolumeView* VolumeMode::show(SliceView* view) {
  VolumeView*& volume = m_views[view];
  if (volume == nullptr) {
    volume = new VolumeView(*view, m_choice);
    connect(view, &SliceView::overlayTextChanged, volume, QOverload<>::of(&QWidget::update));
    connect(volume, &VolumeView::pointChosen, view, &SliceView::setPoint);
    connect(volume, &VolumeView::stateChanged, this, [this, made = volume](const VolumeViewState& state) {
      if (made->series()) m_states.set(made->series()->series.uid, state);
    });
  }
  volume->setSeveralPatients(m_severalPatients);
  volume->show();
  volume->raise();
  view->setFocusProxy(volume);
  // Its place among the other views is that of no plane.
  Q_EMIT view->placeChanged();
  showActive();
  return volume;
}

void VolumeMode::hide(SliceView* view) {
  VolumeView* volume = of(view);
  if (volume == nullptr) return;
  const bool focused = volume->hasFocus();
  view->setFocusProxy(nullptr);
  volume->hide();
  m_wantedPresets.erase(view);
  // Its voxels may belong to a study that is being closed; the next showing gives them back.
  volume->setSeries(nullptr, nullptr, {});
  if (focused) view->setFocus();
  Q_EMIT view->placeChanged();
}

void VolumeMode::hideAll() {
  for (SliceView* view : m_grid.allViews()) hide(view);
}

void VolumeMode::fill(SliceView* view, const std::shared_ptr<const LoadedSeries>& series, const Study* study,
                      const QString& placeholder) {
  VolumeView* volume = of(view);
  if (volume == nullptr) return;
  volume->setPlaceholder(placeholder);
  if (volume->series() == series) return;
  if (!series) return volume->setSeries(series, study, {});
  volume->setSeries(series, study, m_states.of(series->series.uid));
  if (const auto wanted = m_wantedPresets.extract(view))
    choosePreset(view, wanted.mapped().seriesUid, wanted.mapped().preset);
}

void VolumeMode::choosePreset(SliceView* view, const std::string& seriesUid, const std::string& preset) {
  VolumeView* volume = of(view);
  if (volume == nullptr) return;
  if (!volume->series())
    m_wantedPresets[view] = {seriesUid, preset};
  else if (volume->series()->series.uid == seriesUid && volume->state().preset != preset)
    volume->choosePreset(preset);
}

void VolumeMode::setSeveralPatients(bool several) {
  m_severalPatients = several;
  for (const auto& [view, volume] : m_views) volume->setSeveralPatients(several);
}

void VolumeMode::setRenderingDevice(RenderingDevice device) {
  if (!m_choice->setWanted(device)) return;
  for (const auto& [view, volume] : m_views) volume->chooseDevice();
}

void VolumeMode::showActive() {
  for (const auto& [view, volume] : m_views)
    volume->setActive(view == m_grid.activeView() && m_grid.views().size() > 1);
}

}  // namespace pellucid::ui
