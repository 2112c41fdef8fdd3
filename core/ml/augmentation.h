#pragma once

#include <string>
#include <string_view>

#include "core/base/result.h"

namespace pellucid {

enum class AugmentationKind { FlipHorizontal, Rotate, Scale, Shift };

/// One entry of a pack's `test_time_augmentation`, applied to the network's input about its centre.
struct Augmentation {
  AugmentationKind kind = AugmentationKind::FlipHorizontal;
  double amount =
      0.0;  ///< Degrees counter-clockwise (-45..45), factor (0.5..2), pixels to the right and down (-64..64).
};

/// "flip_horizontal", "rotate:5", "scale:1.05", "shift:8". InvalidArgument with a sentence that names the entry.
Result<Augmentation> parseAugmentation(std::string_view text);

}  // namespace pellucid
