#pragma once

#include <filesystem>

#include "core/base/volume.h"

namespace pellucid {

/// PNG, JPEG, TIFF (as 2D images without millimetres), NIfTI and NRRD (with their geometry, turned into LPS;
/// `calibration` File). Grey stays grey; an RGB file whose three channels are equal becomes grey.
Result<Volume> readImageFile(const std::filesystem::path& file);

/// By the extension: .nii, .nii.gz, .nrrd hold the geometry; .png holds one slice (8 or 16 bit, no geometry).
/// Written through a temporary file: the target is whole or untouched.
Result<void> writeImageFile(const Volume& volume, const std::filesystem::path& file);

/// 8-bit grey or RGB slice as PNG bytes (reports, thumbnails).
Result<std::string> encodePng(const Volume& slice);

}  // namespace pellucid
