#pragma once

#include <optional>

#include "core/imaging/mask_edit.h"

namespace pellucid {

/// A label of a map; both maps of an operation are of the same size.
struct LabelOf {
  const Volume& labels;
  std::uint8_t value = 1;
};

enum class MaskBoolean { Union, Intersection, Difference };

/// What changes in `target.labels` so that its label becomes target OP other. Voxels of third labels stay, but for a
/// union within one map, where the other label becomes the target's. InvalidArgument for maps of different sizes.
Result<MaskChange> combineLabels(const LabelOf& target, const LabelOf& other, MaskBoolean operation);

struct LabelCopy {
  MaskChange change;
  std::int64_t leftOut = 0;  ///< Voxels that belong to another segment already.
};
/// Takes over labels of another map: value v becomes `valueOf[v]`, 0 is not taken. Only free voxels are written.
/// InvalidArgument for maps on other grids.
Result<LabelCopy> copyLabels(const Volume& labels, const Volume& source, const std::array<std::uint8_t, 256>& valueOf);

struct MaskComparison {
  std::int64_t first = 0;  ///< Voxels.
  std::int64_t second = 0;
  std::int64_t both = 0;
  std::optional<double> dice;  ///< 2 both / (first + second); none when both are empty.
  /// One label map on the grid of the first: kOnlyFirst, kOnlySecond, kBoth.
  Volume difference;
};
inline constexpr std::uint8_t kOnlyFirst = 1;
inline constexpr std::uint8_t kOnlySecond = 2;
inline constexpr std::uint8_t kBoth = 3;

/// InvalidArgument for maps that do not lie on the same grid (within a hundredth of a voxel); OutOfMemory.
Result<MaskComparison> compareMasks(const LabelOf& first, const LabelOf& second);

}  // namespace pellucid
