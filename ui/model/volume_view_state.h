#pragma once

#include <map>
#include <string>

#include "core/imaging/transfer_function.h"
#include "core/imaging/volume_camera.h"

namespace pellucid::ui {

/// How one series is looked at in 3D.
struct VolumeViewState {
  std::string preset;  ///< By its id; empty for the first that fits the series.
  TransferShift transfer;
  PlaneAxes axes = axesFrom(PatientSide::Anterior);
  double zoom = 1.0;  ///< 1 shows all of the volume.
  Vector3 offset{};   ///< Of the point in the middle of the view from the middle of the volume, mm.
  bool cut = false;   ///< Whether what lies beyond the plane is left out.
  Vector3 cutNormal{0, -1, 0};
  double cutMm = 0.0;  ///< Of the plane from the middle of the volume, along its normal.
};

/// Those of all series of the session, so that they survive switching series, views and layouts. GUI thread.
class VolumeViewStates {
 public:
  VolumeViewState of(const std::string& seriesUid) const;
  void set(const std::string& seriesUid, const VolumeViewState& state) { m_states[seriesUid] = state; }

 private:
  std::map<std::string, VolumeViewState> m_states;
};

}  // namespace pellucid::ui
