#pragma once

#include <filesystem>

#include "core/base/job.h"
#include "core/base/volume.h"

namespace pellucid {

/// The values of an image as labels on the grid of `images`: 255 different ones at most besides 0, all of them whole
/// numbers. The axes may run in another order or direction, as other programs write them: the voxels are put in that of
/// the images. Values above 255 get numbers from 1; names are "Label 3" by the value in the file, unknown to any code.
/// Errors: Inconsistent where the grids differ by more than a tenth of a voxel (the sentence says in what) or only one
/// of the two says where it lies in the patient; Unsupported for what holds no labels; OutOfMemory, Cancelled.
Result<LabelMap> labelsOnGrid(const Volume& file, const Geometry& images, Job& job);

/// The same from a NIfTI or NRRD file; with the errors of readImageFile().
Result<LabelMap> readLabelMap(const std::filesystem::path& file, const Geometry& images, Job& job);

}  // namespace pellucid
