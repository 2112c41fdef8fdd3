#pragma once

#include <cstdint>
#include <random>

#include "core/base/volume.h"

namespace pellucid {

/// Adds Gaussian noise of the given standard deviation, the same for the same seed on every platform.
inline void addNoise(float* voxels, std::int64_t count, double sigma, std::uint64_t seed) {
  std::mt19937_64 generator(seed);
  // Irwin-Hall: the sum of 12 uniform numbers less 6 is Gaussian enough, and unlike std::normal_distribution defined.
  const auto gaussian = [&generator] {
    double sum = -6;
    for (int i = 0; i < 12; ++i) sum += static_cast<double>(generator() >> 11) * 0x1.0p-53;
    return sum;
  };
  for (std::int64_t i = 0; i < count; ++i) voxels[i] += static_cast<float>(sigma * gaussian());
}

/// Float voxels rounded into the stored type T, limited to [low, high].
template <typename T>
Result<Volume> rounded(const Volume& source, VoxelType type, double low, double high) {
  auto result = Volume::allocate(source.geometry(), type);
  if (!result) return result;
  const float* from = source.data<float>();
  T* to = result->template mutableData<T>();
  for (std::int64_t i = 0; i < source.geometry().voxelCount(); ++i) {
    const double value = from[i] < low ? low : from[i] > high ? high : static_cast<double>(from[i]);
    to[i] = static_cast<T>(value < 0 ? value - 0.5 : value + 0.5);
  }
  return result;
}

}  // namespace pellucid
