#pragma once

#include <map>
#include <string>

#include "core/imaging/kept_rendering.h"

namespace pellucid::ui {

/// How one series is looked at in 3D.
using VolumeViewState = VolumeLook;

/// Those of all series of the session, so that they survive switching series, views and layouts. GUI thread.
class VolumeViewStates {
 public:
  VolumeViewState of(const std::string& seriesUid) const;
  void set(const std::string& seriesUid, const VolumeViewState& state) { m_states[seriesUid] = state; }

 private:
  std::map<std::string, VolumeViewState> m_states;
};

}  // namespace pellucid::ui
