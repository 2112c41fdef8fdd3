#pragma once

#include <filesystem>

#include "core/base/job.h"
#include "core/dicom/drawn_object.h"
#include "core/dicom/study.h"

namespace pellucid {

/// Draws the masks of a segmentation (fractions from one half on), or the regions inside the closed contours of a
/// structure set (pixels whose centres they enclose; a contour within a contour is a hole), on the grid of `series`.
/// Errors: as openDicom(); Unsupported for other objects; Inconsistent where the frames of reference differ or nothing
/// lies on these images; OutOfMemory, Cancelled.
Result<DrawnObject> drawObject(const std::filesystem::path& file, const Series& series, const Geometry& grid, Job& job);

}  // namespace pellucid
