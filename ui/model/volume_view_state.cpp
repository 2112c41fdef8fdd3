#include "ui/model/volume_view_state.h"

namespace pellucid::ui {

VolumeViewState VolumeViewStates::of(const std::string& seriesUid) const {
  const auto found = m_states.find(seriesUid);
  return found == m_states.end() ? VolumeViewState() : found->second;
}

}  // namespace pellucid::ui
