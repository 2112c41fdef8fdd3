#pragma once

#include <array>
#include <cstddef>
#include <string>

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/imaging/clip_box.h"
#include "core/imaging/transfer_function.h"
#include "core/imaging/volume_camera.h"

namespace pellucid {

/// How one series is looked at in 3D.
struct VolumeLook {
  std::string preset;  ///< By its id; empty for the first that fits the series.
  TransferShift transfer;
  PlaneAxes axes = axesFrom(PatientSide::Anterior);
  double zoom = 1.0;  ///< 1 shows all of the volume.
  Vector3 offset{};   ///< Of the point in the middle of the view from the middle of the volume, mm.
  bool cut = false;   ///< Whether what lies beyond the plane is left out.
  Vector3 cutNormal{0, -1, 0};
  double cutMm = 0.0;  ///< Of the plane from the middle of the volume, along its normal.
  bool boxed = false;  ///< Whether what lies outside the box is left out.
  ClipBox box;

  bool operator==(const VolumeLook& other) const;
};

/// Whether a part of the volume is left out.
bool leavesOut(const VolumeLook& look);

/// A 3D view that a reader kept: the picture as it was seen, and how to look at the series like that again. What can be
/// said beside it (patient, marks, letters) comes from the series whenever it is shown, and is not in the picture.
struct KeptRendering {
  VolumeLook look;
  std::string png;         ///< The file's bytes: transparent where nothing is.
  int pixelReduction = 1;  ///< Pixels of the view for one that was computed, along each side.
  std::array<int, 3> voxelReduction{1, 1, 1};
  bool modelSurfaces = false;  ///< Surfaces that a model outlined are in it.

  bool operator==(const KeptRendering& other) const;
};

inline constexpr std::size_t kLargestKeptPng = std::size_t{16} << 20;

Json toJson(const KeptRendering& kept);
/// From outside: bounded in size and numbers. Malformed.
Result<KeptRendering> keptRenderingFromJson(const Json& json);

}  // namespace pellucid
