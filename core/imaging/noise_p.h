#pragma once

#include <span>

namespace pellucid {

/// Standard deviation of the noise in one slice: from the second difference of Immerkaer (1996), which no plane and no
/// straight ramp disturbs, taken by its median (MAD), so that edges and texture count little. 0 for slices below 3 x 3
/// pixels. Pixels equal to the lowest value and their neighbours (air cut off at zero, padding) are left out.
double noiseDeviation(std::span<const float> slice, int columns, int rows);

}  // namespace pellucid
