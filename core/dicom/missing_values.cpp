#include "core/dicom/missing_values.h"

#include <algorithm>
#include <cmath>

namespace pellucid {

void remarkMissingValues(LoadedSeries& loaded) {
  const Volume& volume = loaded.volume;
  if (volume.empty() || volume.type() != VoxelType::Float32) return;
  const auto* voxels = volume.data<float>();
  const std::int64_t all = volume.geometry().voxelCount() * volume.channels();
  const auto missing = std::count_if(voxels, voxels + all, [](float value) { return !std::isfinite(value); });
  if (missing == 0) return;
  loaded.report.remarks.push_back({std::to_string(missing) + " of " + std::to_string(all) +
                                       " voxels have no value: they are shown dark and left out of statistics.",
                                   {}});
}

}  // namespace pellucid
