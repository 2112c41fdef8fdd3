#include "core/imaging/mask_statistics.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/imaging/mask_edit_p.h"

namespace pellucid {

namespace {

/// Welford's sums (Technometrics 4, 1962), which stay exact where the mean is large and the spread small.
struct Sums {
  std::int64_t count = 0;
  double mean = 0.0;
  double squares = 0.0;
  double lowest = std::numeric_limits<double>::infinity();
  double highest = -std::numeric_limits<double>::infinity();

  void add(double value) {
    if (!std::isfinite(value)) return;
    ++count;
    const double before = value - mean;
    mean += before / static_cast<double>(count);
    squares += before * (value - mean);
    lowest = std::min(lowest, value);
    highest = std::max(highest, value);
  }
};

}  // namespace

Result<MaskStatistics> maskStatistics(const Volume& labels, std::uint8_t value, const Volume& voxels, Job& job) {
  if (!isLabelMap(labels)) return notALabelMap();
  if (labels.geometry().size != voxels.geometry().size)
    return Error{ErrorCode::InvalidArgument, "The segments are not on the images of this series.", ""};
  const auto& size = labels.geometry().size;
  const std::int64_t perSlice = static_cast<std::int64_t>(size[0]) * size[1];
  const bool grey = voxels.channels() == 1;
  const ModalityTransform& modality = voxels.modality;
  MaskStatistics statistics;
  Sums sums;
  for (int slice = 0; slice < size[2]; ++slice) {
    if (job.cancelled()) return Job::cancelledError();
    const auto* label = labels.data<std::uint8_t>() + slice * perSlice;
    const auto here = std::count(label, label + perSlice, value);
    if (here == 0) continue;
    ++statistics.images;
    statistics.voxels += here;
    if (!grey) continue;
    visitVoxels(voxels, [&](const auto* stored) {
      stored += slice * perSlice;
      for (std::int64_t i = 0; i < perSlice; ++i)
        if (label[i] == value) sums.add(modality.slope * static_cast<double>(stored[i]) + modality.intercept);
    });
  }
  if (sums.count > 0)
    statistics.values = MaskStatistics::Values{sums.mean, std::sqrt(sums.squares / static_cast<double>(sums.count)),
                                               sums.lowest, sums.highest};
  return statistics;
}

}  // namespace pellucid
