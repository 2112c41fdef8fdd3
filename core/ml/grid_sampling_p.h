#pragma once

#include <ATen/Tensor.h>

#include "core/base/job.h"
#include "core/base/volume.h"

namespace pellucid {

/// Brings class probabilities [classes, slices, rows, columns] that lie on `from` to the voxels of `target` linearly
/// and takes the most probable class there. Voxels outside the box of `from` become 0. UInt8 with exactly the geometry
/// `target`. Errors: OutOfMemory, Cancelled.
Result<Volume> mostProbableOn(const Geometry& target, const at::Tensor& probabilities, const Geometry& from, Job& job);

/// Values [slices, rows, columns] that lie on `from` seen linearly on `target`, 0 outside the box of `inside`. Where
/// `inside` reaches beyond the outermost centres of `from`, the border value is kept. Float32.
Result<Volume> valuesOn(const Geometry& target, const at::Tensor& values, const Geometry& from, const Geometry& inside,
                        Job& job);

}  // namespace pellucid
