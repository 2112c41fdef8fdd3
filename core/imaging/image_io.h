#pragma once

#include <filesystem>

#include "core/base/volume.h"

namespace pellucid {

/// PNG, JPEG, TIFF (as 2D images without millimetres), NIfTI and NRRD (with their geometry, turned into LPS;
/// `calibration` File). Grey stays grey; an RGB file whose three channels are equal becomes grey. Integers keep their
/// type; a scaling in the file becomes the modality transform. Values that are no numbers stay what they are.
/// Errors: NotFound, Unreadable, Malformed (damaged), Unsupported (sheared axes, time series, unknown types),
/// OutOfMemory (sizes are checked before anything is decoded).
Result<Volume> readImageFile(const std::filesystem::path& file);

/// Whether a PNG, JPEG or TIFF file is whole as far as its structure says, without decoding it; other files pass.
/// Errors as those of readImageFile().
Result<void> checkPictureFile(const std::filesystem::path& file);

/// How many volumes a file holds: more than one only for a NIfTI file of a time series.
Result<int> volumesInFile(const std::filesystem::path& file);
/// One volume of a NIfTI file, from 0. InvalidArgument where there are not as many; otherwise as readImageFile().
Result<Volume> readVolumeOfFile(const std::filesystem::path& file, int index);

/// Where the voxels of a NIfTI or NRRD file lie, by its header alone. Unsupported for other files; otherwise as
/// readImageFile().
Result<Geometry> gridOfFile(const std::filesystem::path& file);

/// By the extension: .nii, .nii.gz, .nrrd hold the geometry; .png holds one slice (8 or 16 bit, no geometry).
/// Volumes hold modality values, as integers where they are whole numbers. Where the geometry is not `inPatient` the
/// file does not state a place either. Written as a NewFile: the target is whole or untouched.
/// Errors: InvalidArgument (extension, or what the format cannot hold), OutOfDisk, OutOfMemory.
Result<void> writeImageFile(const Volume& volume, const std::filesystem::path& file);

/// 8-bit grey or RGB slice as PNG bytes (reports, thumbnails).
Result<std::string> encodePng(const Volume& slice);

}  // namespace pellucid
