#include "core/imaging/noise_p.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace pellucid {

namespace {

/// The kernel (1 -2 1; -2 4 -2; 1 -2 1): six times the deviation of the noise comes out of it.
float secondDifference(const float* centre, int columns) {
  const float* above = centre - columns;
  const float* below = centre + columns;
  return above[-1] - 2 * above[0] + above[1] - 2 * centre[-1] + 4 * centre[0] - 2 * centre[1] + below[-1] -
         2 * below[0] + below[1];
}

bool touches(const float* centre, int columns, float value) {
  for (int row = -1; row <= 1; ++row)
    for (int column = -1; column <= 1; ++column)
      if (centre[row * columns + column] == value) return true;
  return false;
}

}  // namespace

double noiseDeviation(std::span<const float> slice, int columns, int rows) {
  if (columns < 3 || rows < 3) return 0.0;
  const float lowest = *std::min_element(slice.begin(), slice.end());
  std::vector<float> differences;
  differences.reserve(slice.size());
  double sum = 0.0;
  for (int row = 1; row < rows - 1; ++row)
    for (int column = 1; column < columns - 1; ++column) {
      const float* centre = slice.data() + static_cast<std::size_t>(row) * columns + column;
      if (touches(centre, columns, lowest)) continue;
      differences.push_back(std::abs(secondDifference(centre, columns)));
      sum += differences.back();
    }
  constexpr std::size_t kFewest = 16;
  if (differences.size() < kFewest) return 0.0;
  const auto middle = differences.begin() + static_cast<std::ptrdiff_t>(differences.size() / 2);
  std::nth_element(differences.begin(), middle, differences.end());
  constexpr double kKernelGain = 6.0;
  constexpr double kMedianOfNormal = 0.67449;
  if (*middle > 0) return *middle / (kMedianOfNormal * kKernelGain);
  // Weak noise of few grey levels: the median falls on zero, the mean (Immerkaer's own estimate) does not.
  constexpr double kMeanOfNormal = 0.79788;
  return sum / static_cast<double>(differences.size()) / (kMeanOfNormal * kKernelGain);
}

}  // namespace pellucid
