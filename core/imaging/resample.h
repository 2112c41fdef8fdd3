#pragma once

#include "core/base/job.h"
#include "core/base/volume.h"

namespace pellucid {

enum class Interpolation { Nearest, Linear, Cubic };

/// `source` seen on the voxels of `grid` (same world); outside the source the value is `outside` (stored units).
/// The result has the type of the source.
Result<Volume> resampleTo(const Volume& source, const Geometry& grid, Interpolation interpolation, double outside,
                          Job& job);

}  // namespace pellucid
