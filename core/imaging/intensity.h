#pragma once

#include <vector>

#include "core/base/volume.h"

namespace pellucid {

/// Percentiles of the modality values of a grey volume, with linear interpolation between the ranks (Hyndman and Fan
/// 1996, type 7); `percents` from 0 to 100. With a mask (UInt8, same size), only voxels where it is not zero count.
/// Values that are no numbers are left out. Empty when nothing counts.
std::vector<double> percentilesOf(const Volume& volume, const std::vector<double>& percents,
                                  const Volume* mask = nullptr);

struct IntensityMoments {
  double mean = 0.0;
  double deviation = 0.0;  ///< Standard deviation of the population.
  double minimum = 0.0;
  double maximum = 0.0;
  std::size_t count = 0;  ///< Voxels that count; 0 makes the rest meaningless.
};

/// Moments of the modality values, over the mask where there is one.
IntensityMoments momentsOf(const Volume& volume, const Volume* mask = nullptr);

/// Threshold between dark and bright modality values (Otsu 1979), from 256 classes between the 0.1 and 99.9
/// percentiles. The minimum when the volume is constant.
double otsuThreshold(const Volume& volume);
/// UInt8 mask of the voxels whose modality value is above the threshold.
Result<Volume> maskAbove(const Volume& volume, double threshold);

}  // namespace pellucid
