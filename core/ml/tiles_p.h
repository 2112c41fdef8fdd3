#pragma once

#include <array>
#include <cstdint>
#include <vector>

namespace pellucid {

/// First indices of overlapping tiles of length `tile` that cover `size` evenly; a single 0 where one tile is enough.
/// Neighbours overlap by at least half a tile (Isensee 2021, nnU-Net).
std::vector<std::int64_t> tileStarts(std::int64_t size, std::int64_t tile);

/// Weight of each position along one axis of a tile: a Gaussian of a standard deviation of tile / 8 about the middle,
/// and next to nothing in the outer eighths, so that each voxel is decided by tiles that see it well inside.
std::vector<float> tileWeights(std::int64_t tile);

}  // namespace pellucid
