#pragma once

#include <array>
#include <optional>

#include "core/base/volume.h"
#include "core/imaging/annotation.h"

namespace pellucid {

/// The widths of the cardiothoracic ratio as outlines give them, along the rows of a frontal chest radiograph.
/// Source: Danzer, Am J Med Sci 157 (1919): transverse diameter of the heart over that of the thorax.
struct ChestWidths {
  using Width = std::array<PlanePoint, 2>;  ///< From the first edge to the last one, in one row.
  Width thorax;                             ///< Between the outer edges of the lungs, where they are furthest apart.
  std::optional<Width> heart;               ///< Where the heart has an outline of its own; else it is not known.
};

/// Lungs and heart are told by their SNOMED CT codes. Empty where there are no two lungs beside each other.
/// `outlines` are one slice of UInt8 on the grid of the image.
std::optional<ChestWidths> chestWidths(const LabelMap& outlines);

}  // namespace pellucid
