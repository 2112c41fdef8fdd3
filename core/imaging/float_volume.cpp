#include "core/imaging/float_volume_p.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace pellucid {

namespace {

bool allFinite(std::span<const float> values) {
  return std::all_of(values.begin(), values.end(), [](float value) { return std::isfinite(value); });
}

void replaceNonNumbers(std::span<float> values) {
  if (allFinite(values)) return;
  float lowest = std::numeric_limits<float>::infinity();
  for (const float value : values)
    if (std::isfinite(value)) lowest = std::min(lowest, value);
  if (!std::isfinite(lowest)) lowest = 0.0F;
  std::replace_if(
      values.begin(), values.end(), [](float value) { return !std::isfinite(value); }, lowest);
}

}  // namespace

Result<Volume> makeFloatLike(const Volume& volume) {
  auto result = Volume::allocate(volume.geometry(), VoxelType::Float32);
  if (result) result->modality = {1.0, 0.0, volume.modality.unit};
  return result;
}

Result<Volume> toFloat(const Volume& volume) {
  const ModalityTransform& modality = volume.modality;
  if (volume.type() == VoxelType::Float32 && modality.slope == 1.0 && modality.intercept == 0.0 &&
      allFinite(floatsOf(volume)))
    return volume;
  auto result = makeFloatLike(volume);
  if (!result) return result;
  const std::span<float> out = mutableFloatsOf(*result);
  visitVoxels(volume, [&](const auto* voxels) {
    for (std::size_t i = 0; i < out.size(); ++i)
      out[i] = static_cast<float>(modality.slope * static_cast<double>(voxels[i]) + modality.intercept);
  });
  replaceNonNumbers(out);
  return result;
}

std::pair<float, float> rangeOf(std::span<const float> values) {
  const auto [low, high] = std::minmax_element(values.begin(), values.end());
  return {*low, *high};
}

}  // namespace pellucid
