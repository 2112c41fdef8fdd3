#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/base/volume.h"

namespace pellucid {

/// Voxels along each edge of the blocks by which a ray skips what cannot be seen, as a power of two: small ones fit
/// what is seen more closely, large ones are fewer.
inline constexpr int kSmallBlockBits = 2;
inline constexpr int kLargeBlockBits = 3;

/// The volume in one resolution, 8 or 16 bits per voxel, and what its blocks hold. A block reaches one voxel into its
/// neighbours, as interpolation does.
struct VolumeLevel {
  Volume voxels;
  std::array<int, 3> factor{1, 1, 1};  ///< Voxels of the original that one of these is the mean of, along each axis.
  int blockBits = kLargeBlockBits;
  std::array<int, 3> blocks{0, 0, 0};
  std::vector<float> lowest{}, highest{};  ///< Stored values, block by block, the first axis fastest.
  float low = 0.0F, high = 0.0F;           ///< Of all blocks.
};

/// A volume as rays go through it. Voxels of 8 and 16 bits are shared with the original; 32 bits become 16.
struct PreparedVolume {
  Geometry geometry{};                ///< Of the original.
  std::vector<VolumeLevel> levels{};  ///< The finest first, never empty.

  /// Whether the finest level is coarser than the original, for lack of memory.
  bool reduced() const { return levels.front().factor != std::array<int, 3>{1, 1, 1}; }
};

inline constexpr std::int64_t kMostPreparedBytes = std::int64_t{256} << 20;

/// Beside the original it takes at most `mostBytes`. Values that are no numbers become the lowest one. Two threads;
/// blocks. Errors: InvalidArgument for colour, an empty volume or a grid without extent; Unsupported for a modality
/// transform that turns values round; OutOfMemory; Cancelled.
Result<PreparedVolume> prepareVolume(const Volume& volume, Job& job, std::int64_t mostBytes = kMostPreparedBytes);

/// A label map, and which of its blocks (kLargeBlockBits) hold any label.
struct PreparedLabels {
  Volume voxels;
  std::array<int, 3> blocks{0, 0, 0};
  std::vector<std::uint8_t> occupied{};
};

/// InvalidArgument for anything but UInt8 of one channel.
Result<PreparedLabels> prepareLabels(const Volume& labels, Job& job);

}  // namespace pellucid
