#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include "core/base/volume.h"
#include "core/imaging/annotation.h"

namespace pellucid {

/// Of modality values.
struct RegionStatistics {
  std::int64_t count = 0;
  double mean = 0.0;
  double deviation = 0.0;  ///< Of the population: divided by `count`.
  double minimum = 0.0;
  double maximum = 0.0;
};

/// Of the pixels of the annotation's plane whose centres lie within it (even-odd) and which have a stored voxel. Empty
/// for a region of more pixels than any image has.
std::optional<RegionStatistics> statisticsWithin(const Annotation& annotation, const Volume& voxels);

/// Column, row and slice of the stored voxel that holds a point of the plane; empty outside.
std::optional<std::array<int, 3>> nearestVoxel(const Geometry& plane, const PlanePoint& point, const Geometry& grid);

}  // namespace pellucid
