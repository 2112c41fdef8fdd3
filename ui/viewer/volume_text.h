#pragma once

#include <QString>
#include <QStringList>

#include "core/dicom/loaded_series.h"
#include "core/imaging/volume_presets.h"
#include "ui/model/volume_view_state.h"
#include "ui/viewer/display_transform.h"
#include "ui/viewer/slice_scene.h"

namespace pellucid::ui {

// What a 3D view says (pure functions of the data).

/// Why a series cannot be seen in 3D, as a sentence; empty where it can.
QString reasonAgainstVolume(const LoadedSeries& loaded);

/// The presets that mean something for a series, its default first.
std::vector<VolumePreset> presetsFor(const LoadedSeries& loaded);
QString presetTitle(const VolumePreset& preset);
/// "Front (A)", ...
QString sideName(PatientSide side);
/// The side of the patient at which a face of the clip box lies; several letters where it is oblique.
QString faceName(const Geometry& volume, int face);

/// Letters of the patient at the edges, from the axes of the camera.
EdgeLetters lettersOf(const PlaneAxes& axes);

/// Bottom left, the most important last.
QStringList volumeLines(const LoadedSeries& loaded, const VolumePreset& preset, const TransferFunction& function,
                        const VolumeViewState& state, OverlayText mode);

/// What the picture is less than it could be.
struct VolumeFidelity {
  int pixelReduction = 1;
  bool turning = false;
  std::array<int, 3> voxelReduction{1, 1, 1};
};
/// Permanent marks: that it is no image to measure in, how coarse it is, and that a part is cut away.
QStringList volumeMarks(const VolumeViewState& state, const VolumeFidelity& fidelity);

}  // namespace pellucid::ui
