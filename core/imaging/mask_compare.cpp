#include "core/imaging/mask_compare.h"

#include <algorithm>
#include <utility>

#include "core/imaging/mask_edit_p.h"

namespace pellucid {

namespace {

bool sameGrid(const Volume& a, const Volume& b) {
  const Vector3& spacing = a.geometry().spacing;
  const double tolerance = 0.01 * std::min({spacing[0], spacing[1], spacing[2]});
  return a.bytes() == b.bytes() || a.geometry().matches(b.geometry(), tolerance);
}

Error otherGrid() {
  return {ErrorCode::InvalidArgument, "These segmentations are of different images and cannot be compared.", ""};
}

/// What a voxel of the target becomes.
std::uint8_t combined(std::uint8_t there, std::uint8_t value, bool other, bool sameMap, MaskBoolean operation) {
  const bool own = there == value;
  switch (operation) {
    case MaskBoolean::Union:
      return other && (there == 0 || sameMap) ? value : there;
    case MaskBoolean::Intersection:
      return own && !other ? 0 : there;
    case MaskBoolean::Difference:
      break;
  }
  return own && other ? 0 : there;
}

}  // namespace

Result<MaskChange> combineLabels(const LabelOf& target, const LabelOf& other, MaskBoolean operation) {
  if (!isLabelMap(target.labels) || !isLabelMap(other.labels)) return notALabelMap();
  if (!sameGrid(target.labels, other.labels)) return otherGrid();
  const bool sameMap = target.labels.bytes() == other.labels.bytes();
  const auto& size = target.labels.geometry().size;
  const auto* voxel = target.labels.data<std::uint8_t>();
  const auto* otherVoxel = other.labels.data<std::uint8_t>();
  ChangeRecorder recorder(target.labels);
  for (int slice = 0; slice < size[2]; ++slice)
    for (int row = 0; row < size[1]; ++row)
      for (int column = 0; column < size[0]; ++column, ++voxel, ++otherVoxel) {
        const std::uint8_t after = combined(*voxel, target.value, *otherVoxel == other.value, sameMap, operation);
        if (after != *voxel) recorder.set(column, row, slice, after);
      }
  return recorder.take();
}

Result<LabelCopy> copyLabels(const Volume& labels, const Volume& source, const std::array<std::uint8_t, 256>& valueOf) {
  if (!isLabelMap(labels) || !isLabelMap(source)) return notALabelMap();
  if (!sameGrid(labels, source)) return otherGrid();
  const auto& size = labels.geometry().size;
  const auto* there = labels.data<std::uint8_t>();
  const auto* from = source.data<std::uint8_t>();
  LabelCopy copy;
  ChangeRecorder recorder(labels);
  for (int slice = 0; slice < size[2]; ++slice)
    for (int row = 0; row < size[1]; ++row)
      for (int column = 0; column < size[0]; ++column, ++there, ++from) {
        const std::uint8_t value = valueOf[*from];
        if (value == 0) continue;
        if (*there == 0)
          recorder.set(column, row, slice, value);
        else
          ++copy.leftOut;
      }
  copy.change = recorder.take();
  return copy;
}

Result<MaskComparison> compareMasks(const LabelOf& first, const LabelOf& second) {
  if (!isLabelMap(first.labels) || !isLabelMap(second.labels)) return notALabelMap();
  if (!sameGrid(first.labels, second.labels)) return otherGrid();
  auto difference = Volume::allocate(first.labels.geometry(), VoxelType::UInt8);
  if (!difference) return difference.error();
  const auto* a = first.labels.data<std::uint8_t>();
  const auto* b = second.labels.data<std::uint8_t>();
  auto* out = difference->mutableData<std::uint8_t>();
  MaskComparison result;
  for (std::int64_t i = 0; i < first.labels.geometry().voxelCount(); ++i) {
    const bool inFirst = a[i] == first.value;
    const bool inSecond = b[i] == second.value;
    result.first += inFirst ? 1 : 0;
    result.second += inSecond ? 1 : 0;
    result.both += inFirst && inSecond ? 1 : 0;
    out[i] = static_cast<std::uint8_t>((inFirst ? kOnlyFirst : 0) + (inSecond ? kOnlySecond : 0));
  }
  if (result.first + result.second > 0)
    result.dice = 2.0 * static_cast<double>(result.both) / static_cast<double>(result.first + result.second);
  result.difference = std::move(*difference);
  return result;
}

}  // namespace pellucid
