#pragma once

#include <algorithm>

namespace pellucid::ui {

/// Perceptual colour map of heat maps (colour_map.h).
inline constexpr const char* kHeatMap = "inferno";
/// Values below are not drawn: the anatomy stays as it is where the model hardly looked.
inline constexpr double kHeatFloor = 0.35;

/// Opacity of a saliency value 0..1 under the reader's opacity: none below the floor, a quarter just above it, all of
/// it only where the model looked most, so that the anatomy stays readable under a wide map.
inline double heatOpacity(double value, double opacity) {
  constexpr double kEdge = 0.05;
  constexpr double kLeast = 0.25;
  const double edge = std::clamp((value - kHeatFloor) / kEdge, 0.0, 1.0);
  const double share = std::clamp((value - kHeatFloor) / (1.0 - kHeatFloor), 0.0, 1.0);
  return std::clamp(opacity, 0.0, 1.0) * edge * (kLeast + (1.0 - kLeast) * share);
}

}  // namespace pellucid::ui
