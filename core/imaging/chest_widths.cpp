#include "core/imaging/chest_widths.h"

#include <algorithm>
#include <cstdint>
#include <string>

namespace pellucid {

namespace {

using Wanted = std::array<bool, 256>;

/// Values of the labels with one of these codes.
Wanted labelled(const LabelMap& outlines, std::initializer_list<const char*> codes) {
  Wanted wanted{};
  for (const SegmentLabel& label : outlines.labels) {
    const bool named = label.codeScheme == "SCT" && std::any_of(codes.begin(), codes.end(), [&](const char* code) {
                         return label.codeValue == code;
                       });
    if (named && label.value > 0 && label.value < 256) wanted[label.value] = true;
  }
  return wanted;
}

/// What of a row has one of the labels.
struct RowPart {
  int first = -1;
  int last = -1;
  bool parted = false;  ///< Something else lies between.
  int width() const { return first < 0 ? 0 : last - first + 1; }
};

RowPart partOf(const std::uint8_t* row, int columns, const Wanted& wanted) {
  RowPart part;
  for (int column = 0; column < columns; ++column) {
    if (!wanted[row[column]]) continue;
    if (part.first < 0) part.first = column;
    part.parted = part.parted || (part.last >= 0 && column > part.last + 1);
    part.last = column;
  }
  return part;
}

ChestWidths::Width widthOf(const RowPart& part, int row) {
  return {PlanePoint{part.first - 0.5, static_cast<double>(row)},
          PlanePoint{part.last + 0.5, static_cast<double>(row)}};
}

}  // namespace

std::optional<ChestWidths> chestWidths(const LabelMap& outlines) {
  const Volume& voxels = outlines.voxels;
  const auto& size = voxels.geometry().size;
  if (voxels.empty() || voxels.type() != VoxelType::UInt8 || voxels.channels() != 1 || size[2] != 1)
    return std::nullopt;
  // Lung, left lung, right lung; heart.
  const Wanted lungs = labelled(outlines, {"39607008", "44029006", "3341006"});
  const Wanted heart = labelled(outlines, {"80891009"});
  RowPart widest, heartPart;
  int thoraxRow = 0, heartRow = 0;
  const auto* row = voxels.data<std::uint8_t>();
  for (int y = 0; y < size[1]; ++y, row += size[0]) {
    const RowPart part = partOf(row, size[0], lungs);
    if (part.parted && part.width() > widest.width()) {
      widest = part;
      thoraxRow = y;
    }
    // Its borders at the right and at the left rarely lie furthest out in the same row.
    const RowPart of = partOf(row, size[0], heart);
    if (of.first < 0) continue;
    if (of.width() > heartPart.last - heartPart.first + 1 || heartPart.first < 0) heartRow = y;
    heartPart.first = heartPart.first < 0 ? of.first : std::min(heartPart.first, of.first);
    heartPart.last = std::max(heartPart.last, of.last);
  }
  if (widest.first < 0) return std::nullopt;
  ChestWidths widths{widthOf(widest, thoraxRow), {}};
  if (heartPart.first >= 0) widths.heart = widthOf(heartPart, heartRow);
  return widths;
}

}  // namespace pellucid
