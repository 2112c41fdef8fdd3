#pragma once

#include <cstdint>

#include "core/base/volume.h"

namespace pellucid {

/// A cylinder of soft tissue with noise in air: compresses about as CT does.
inline Volume cylinder(int side, int slices) {
  Geometry geometry;
  geometry.size = {side, side, slices};
  geometry.spacing = {0.7, 0.7, 0.8};
  geometry.calibration = Calibration::Scanner;
  geometry.inPatient = true;
  Volume volume = *Volume::allocate(geometry, VoxelType::Int16);
  auto* voxel = volume.mutableData<std::int16_t>();
  std::uint32_t state = 1;
  for (int k = 0; k < slices; ++k)
    for (int j = 0; j < side; ++j)
      for (int i = 0; i < side; ++i) {
        state = state * 1664525U + 1013904223U;
        const double x = (2.0 * i - side) / side, y = (2.0 * j - side) / side;
        const int noise = static_cast<int>(state >> 27) - 16;
        *voxel++ = static_cast<std::int16_t>((x * x + y * y < 0.7 ? 40 + k % 7 : -1000) + noise);
      }
  volume.modality = {1.0, 0.0, "HU"};
  return volume;
}

}  // namespace pellucid
