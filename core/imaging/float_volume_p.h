#pragma once

#include <span>

#include "core/base/job.h"
#include "core/base/volume.h"

namespace pellucid {

/// Modality values as Float32 (transform 1, 0; the unit stays). Values that are no numbers become the lowest one.
/// Returns the same voxels when they are that already.
Result<Volume> toFloat(const Volume& volume);
/// Zero-filled Float32 volume on the same grid, in the same unit.
Result<Volume> makeFloatLike(const Volume& volume);

inline std::span<const float> floatsOf(const Volume& volume) {
  return {volume.data<float>(), static_cast<std::size_t>(volume.geometry().voxelCount())};
}
inline std::span<float> mutableFloatsOf(Volume& volume) {
  return {volume.mutableData<float>(), static_cast<std::size_t>(volume.geometry().voxelCount())};
}

/// Lowest and highest value of a Float32 volume.
std::pair<float, float> rangeOf(std::span<const float> values);

}  // namespace pellucid
