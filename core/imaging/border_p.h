#pragma once

#include <array>

#include "core/base/volume.h"

namespace pellucid {

/// The rectangle of columns and rows that is left when uniform lines at the edges are taken off.
struct InnerArea {
  std::array<int, 2> first{};
  std::array<int, 2> count{};
};

/// A line is uniform when its modality values spread by no more than `tolerance` over all slices; at most the share
/// `largest` (0 to 0.49) of the width or height goes at each side.
InnerArea withoutUniformBorder(const Volume& volume, double tolerance, double largest);

}  // namespace pellucid
