#pragma once

#include <cstdint>
#include <optional>

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/base/volume.h"

namespace pellucid {

/// What lies under a label.
struct MaskStatistics {
  std::int64_t voxels = 0;
  int images = 0;  ///< That have the label.
  /// Of modality values, in their unit; the deviation is that of the population.
  struct Values {
    double mean = 0.0;
    double deviation = 0.0;
    double minimum = 0.0;
    double maximum = 0.0;
  };
  std::optional<Values> values;  ///< Empty without voxels, and for colour images.
};

/// Of the stored voxels, never of processed ones. `labels` are UInt8 of the same size as `voxels`. One thread; blocks.
/// Errors: InvalidArgument for maps of other images, Cancelled.
Result<MaskStatistics> maskStatistics(const Volume& labels, std::uint8_t value, const Volume& voxels, Job& job);

}  // namespace pellucid
