#pragma once

#include "core/base/job.h"
#include "core/dicom/loaded_series.h"

namespace pellucid {

/// A series that was acquired with a tilted gantry (`report.tilt`) with its slices resampled onto one straight grid:
/// each slice is moved within its own plane, linearly interpolated, and the grid grows so that nothing is cut off; what
/// lies outside gets the lowest stored value. The copy says so in its description, technique and report, and may be
/// reformatted and analysed as a volume. The original is left alone.
/// Errors: InvalidArgument where there is no tilt or nothing to resample, OutOfMemory, Cancelled.
Result<LoadedSeries> correctTilt(const LoadedSeries& tilted, Job& job);

}  // namespace pellucid
