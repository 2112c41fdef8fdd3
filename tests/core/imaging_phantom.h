#pragma once

// Analytic images for the tests of core/imaging.
#include <cmath>
#include <functional>
#include <random>

#include "core/base/volume.h"

namespace pellucid::phantom {

inline Geometry gridOf(std::array<int, 3> size, Vector3 spacing = {1, 1, 1}) {
  Geometry geometry;
  geometry.size = size;
  geometry.spacing = spacing;
  geometry.calibration = Calibration::File;
  geometry.inPatient = true;
  return geometry;
}

/// Turned about two axes, anisotropic, away from the origin.
inline Geometry obliqueGrid(std::array<int, 3> size, Vector3 spacing) {
  Geometry geometry = gridOf(size, spacing);
  const double a = 0.4;
  const double b = -0.25;
  const Vector3 x{std::cos(a), std::sin(a), 0};
  const Vector3 y{-std::sin(a) * std::cos(b), std::cos(a) * std::cos(b), std::sin(b)};
  const Vector3 z = cross(x, y);
  for (int i = 0; i < 3; ++i) geometry.direction[i] = {x[i], y[i], z[i]};
  geometry.origin = {-31.5, 12.25, 107.0};
  return geometry;
}

inline Volume make(const Geometry& geometry, VoxelType type, const std::function<double(int, int, int)>& value) {
  Volume volume = std::move(Volume::allocate(geometry, type)).value();
  visitVoxels(volume, [&](const auto* typed) {
    using T = std::remove_cv_t<std::remove_pointer_t<decltype(typed)>>;
    T* out = volume.mutableData<T>();
    for (int k = 0; k < geometry.size[2]; ++k)
      for (int j = 0; j < geometry.size[1]; ++j)
        for (int i = 0; i < geometry.size[0]; ++i) *out++ = static_cast<T>(value(i, j, k));
  });
  return volume;
}

/// A ramp in world coordinates: whatever the grid, its value belongs to the place.
inline double rampAt(const Vector3& world) {
  return 100.0 + 2.0 * world[0] - 1.5 * world[1] + 0.75 * world[2];
}

inline Volume ramp(const Geometry& geometry) {
  return make(geometry, VoxelType::Float32, [&](int i, int j, int k) {
    return rampAt(geometry.indexToWorld({double(i), double(j), double(k)}));
  });
}

inline Volume sphere(const Geometry& geometry, const Vector3& centre, double radius) {
  return make(geometry, VoxelType::UInt8, [&](int i, int j, int k) {
    const Vector3 p = geometry.indexToWorld({double(i), double(j), double(k)});
    return length({p[0] - centre[0], p[1] - centre[1], p[2] - centre[2]}) <= radius ? 1 : 0;
  });
}

/// Smooth structure on which no filter finds an edge, plus Gaussian noise of a known deviation.
inline Volume noisy(std::array<int, 3> size, double deviation, double amplitude = 200.0) {
  std::mt19937 random(42);
  std::normal_distribution<double> noise(0.0, 1.0);
  return make(gridOf(size), VoxelType::Float32, [&](int i, int j, int k) {
    return 500.0 + amplitude * std::sin(i * 0.05) * std::cos(j * 0.04 + k * 0.1) + deviation * noise(random);
  });
}

/// Bright squares of 16 pixels on a shaded ground, between about 40 and 220; enough for every step to find something.
inline Volume checkerboard(std::array<int, 3> size, VoxelType type) {
  return make(gridOf(size), type,
              [](int i, int j, int k) { return ((i / 16 + j / 16) % 2 == 0 ? 160 : 60) + (i + j) % 32 + k % 4; });
}

}  // namespace pellucid::phantom
