#pragma once

#include "core/ml/network_input_p.h"
#include "core/ml/pack_network_p.h"

namespace pellucid {

/// Class probabilities [classes, slices, rows, columns] on the input's grid, from overlapping tiles of the pack's input
/// size; what a tile has beyond the image is 0. Errors: OutOfMemory, Inconsistent, Internal, Cancelled (asked between
/// tiles).
Result<at::Tensor> tiledProbabilities(PackNetwork& network, const ModelPack& pack, const NetworkInput& input, Job& job);

/// Labels on exactly the geometry `target` of the image or volume that the input was made from.
Result<LabelMap> segmentOn(const Geometry& target, PackNetwork& network, const ModelPack& pack,
                           const NetworkInput& input, Job& job);

}  // namespace pellucid
