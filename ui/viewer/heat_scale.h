#pragma once

#include <algorithm>

namespace pellucid::ui {

/// Perceptual colour map of heat maps (colour_map.h).
inline constexpr const char* kHeatMap = "inferno";
/// Values below are not drawn: the anatomy stays as it is where the model hardly looked.
inline constexpr double kHeatFloor = 0.3;

/// Opacity of a saliency value 0..1 under the reader's opacity: none below the floor, all of it a little above.
inline double heatOpacity(double value, double opacity) {
  constexpr double kFade = 0.2;
  return std::clamp(opacity, 0.0, 1.0) * std::clamp((value - kHeatFloor) / kFade, 0.0, 1.0);
}

}  // namespace pellucid::ui
