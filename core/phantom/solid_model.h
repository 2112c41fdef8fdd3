#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/base/job.h"
#include "core/base/volume.h"

namespace pellucid {

/// A superellipsoid with axes parallel to those of the patient, in LPS millimetres: the points where
/// |x/rx|^power + |y/ry|^power + |z/rz|^powerZ <= 1. A body is a list of them; later ones lie inside earlier ones and
/// replace them.
struct Solid {
  Vector3 center{};
  Vector3 radii{1, 1, 1};
  double value = 0.0;  ///< HU, or signal.
  int label = 0;       ///< Number in the truth; 0 keeps what was there, -1 clears it.
  double power = 2.0;
  double powerZ = 2.0;  ///< 0 for flat ends.

  double volumeMl() const;  ///< Of an ellipsoid (both powers 2).
};

Solid ellipsoid(const Vector3& center, const Vector3& radii, double value, int label = 0);
/// Flat at both ends, `radii[2]` is half its height.
Solid column(const Vector3& center, const Vector3& radii, double power, double value, int label = 0);

/// A bent tube as a chain of ellipsoids.
struct TubePoint {
  Vector3 center{};
  double radius = 1.0;  ///< mm, across.
};
void addTube(std::vector<Solid>& solids, std::span<const TubePoint> path, double heightFactor, double value);

/// The solids on the voxel centres of one slice of a grid that is parallel to the axes of the patient. `values` and
/// `labels` hold one slice each and are painted over.
void paintSlice(std::span<const Solid> solids, const Geometry& grid, int slice, float* values, std::uint8_t* labels);

struct Sampled {
  Volume values;  ///< Float32
  Volume labels;  ///< UInt8
};
/// The model on the voxel centres of a grid, `background` where there is nothing. Errors: OutOfMemory, Cancelled.
Result<Sampled> sample(std::span<const Solid> solids, const Geometry& grid, double background, Job& job);

}  // namespace pellucid
