#pragma once

#include <array>

#include "core/base/job.h"
#include "core/base/volume.h"
#include "core/imaging/resample.h"

namespace pellucid {

/// A Float32 volume on another grid that is parallel to its own, axis by axis: faster than resampleTo(), and without
/// aliasing. `Linear` is the linear interpolant averaged over the part of a new voxel that goes beyond an old one; it
/// equals interpolation when enlarging, the mean of pairs when halving, and leaves ramps exact. Edges are repeated.
/// Fails with Cancelled or OutOfMemory.
Result<Volume> resizeAlongAxes(const Volume& source, const Geometry& grid, Interpolation interpolation, Job& job);

}  // namespace pellucid
