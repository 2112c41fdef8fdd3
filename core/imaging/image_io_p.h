#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "core/base/volume.h"
#include "core/imaging/image_header_p.h"

namespace pellucid {

/// PNG, JPEG or TIFF through OpenCV. `bytes` is the whole file.
Result<Volume> readPicture(const std::string& bytes, ImageFormat format, const std::filesystem::path& file);

/// One volume of a NIfTI-1 or NIfTI-2 file, plain or gzipped: the one of that number, or without one the only one there
/// is. Voxels that are no numbers are left as they are.
Result<Volume> readNifti(const std::filesystem::path& file, std::optional<int> index);
Result<int> niftiVolumes(const std::filesystem::path& file);
Result<Geometry> niftiGrid(const std::filesystem::path& file);
/// By the header alone; errors as those of readVolumeFile().
Result<Geometry> gridOfVolumeFile(const std::filesystem::path& file, ImageFormat format);
/// NIfTI, or NRRD through ITK. Voxels that are no numbers are left as they are.
Result<Volume> readVolumeFile(const std::filesystem::path& file, ImageFormat format, std::optional<int> index = {});
/// Writes to exactly this path, which ends in .nii, .nii.gz or .nrrd.
Result<void> writeVolumeFile(const Volume& volume, const std::filesystem::path& file);
/// Take the statement of a place in the patient out of a file just written.
Result<void> removeNiftiPlace(const std::filesystem::path& file);
Result<void> removeNrrdPlace(const std::filesystem::path& file);

}  // namespace pellucid
