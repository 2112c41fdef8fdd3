#pragma once

#include <array>
#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

#include "core/base/job.h"
#include "core/base/volume.h"

// Editing of UInt8 label maps. Every operation only reads the map and says what would change, as runs of voxels; the
// caller applies it, and reverts it to undo. The cost is that of what changes, never that of the whole map. Indices are
// column, row, slice. Thread-safe as long as nobody applies meanwhile.

namespace pellucid {

/// Both ends included; empty as made.
struct VoxelBox {
  std::array<int, 3> first{std::numeric_limits<int>::max(), std::numeric_limits<int>::max(),
                           std::numeric_limits<int>::max()};
  std::array<int, 3> last{-1, -1, -1};
  bool empty() const noexcept { return last[0] < first[0]; }
  void include(const std::array<int, 3>& index) noexcept;
  void unite(const VoxelBox& other) noexcept;
};

/// Voxels that follow each other in memory, within one row.
struct MaskRun {
  std::int64_t start = 0;
  std::int32_t length = 0;
  std::uint8_t before = 0;
  std::uint8_t after = 0;
};

struct MaskChange {
  std::vector<MaskRun> runs;  ///< In the order in which they are applied.
  VoxelBox box;
  bool empty() const noexcept { return runs.empty(); }
  /// What is done after this one, to be undone together with it.
  void append(MaskChange next);
};

/// The map must be the one that the change was made for; it is written in place, whoever shares it.
void applyChange(Volume& labels, const MaskChange& change);
void revertChange(Volume& labels, const MaskChange& change);

/// Of modality values, both ends included.
struct ValueRange {
  double lowest = 0.0;
  double highest = 0.0;
};

struct MaskBrush {
  std::uint8_t value = 1;                    ///< What is written; 0 erases.
  double radius = 5.0;                       ///< In units of the spacing: mm, or pixels without a calibration.
  bool ball = false;                         ///< In all directions; else a disc in the plane of `from`.
  int across = 2;                            ///< The index axis that runs through a disc: 2 paints in slices.
  std::optional<std::uint8_t> only{};        ///< Only voxels of this value are written.
  std::optional<ValueRange> valuesWithin{};  ///< Only where the image lies in this range.
};

/// One movement of the brush from point to point, in indices. The voxel under each end is always painted. `image` is
/// read where the brush has a range; it must be of one channel and the size of the map, else nothing changes.
MaskChange brushStroke(const Volume& labels, const MaskBrush& brush, const Vector3& from, const Vector3& to,
                       const Volume& image = {});

/// Gives `value` to the region around `seed` (neighbours across faces of equal label) within the plane through it that
/// the index axis `across` crosses: 2 is its slice. InvalidArgument where the region reaches the edge of the plane: its
/// outline is then not closed.
Result<MaskChange> fillRegion(const Volume& labels, const std::array<int, 3>& seed, std::uint8_t value, int across = 2);

/// Grows from `seed` through faces over voxels of `image` within the range that are free or of `value` already.
/// InvalidArgument when more than `mostVoxels` would be reached or the seed lies outside the range; Cancelled.
Result<MaskChange> growRegion(const Volume& labels, const Volume& image, const std::array<int, 3>& seed,
                              std::uint8_t value, const ValueRange& range, std::int64_t mostVoxels, Job& job);

/// Fills the free voxels of slices without the label between slices that have it, half-way shapes by signed distance
/// (Raya and Udupa 1990, 10.1109/42.52980). InvalidArgument with fewer than two slices or without a gap; Cancelled.
Result<MaskChange> interpolateSlices(const Volume& labels, std::uint8_t value, Job& job);

/// Voxels follow the majority of their neighbourhood, 3 x 3 x 3, or 3 x 3 in each slice where slices lie more than
/// twice as far apart as pixels. Other labels stay. Cancelled.
Result<MaskChange> smoothLabel(const Volume& labels, std::uint8_t value, Job& job);

/// Removes all parts but the `count` largest, and any below `smallestVoxels` (measure.h). Cancelled.
Result<MaskChange> removeIslands(const Volume& labels, std::uint8_t value, int count, std::int64_t smallestVoxels,
                                 Job& job);

/// All voxels of the label become free.
MaskChange eraseLabel(const Volume& labels, std::uint8_t value);

/// Where the label lies; empty when nowhere.
VoxelBox boxOfLabel(const Volume& labels, std::uint8_t value);

}  // namespace pellucid
