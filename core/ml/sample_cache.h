#pragma once

#include <filesystem>

#include "core/base/job.h"

namespace pellucid {

/// How the values of images are kept. UInt8 rounds to whole numbers from 0 to 255 (a quarter of the size), which is
/// enough for images that came with eight bits.
enum class CachePrecision { Float32, UInt8 };

/// Reads the images of a plan that may be trained on, runs its steps up to the last normalisations, and writes the
/// result as tensors with their classes, masks and groups, in LibTorch's archive. Test images are left out. Names of
/// files, patients and groups do not enter the file. Errors: those of readPlan() and of reading the images;
/// InvalidArgument (values beyond the precision), OutOfDisk, Cancelled.
Result<void> cacheSamples(const std::filesystem::path& plan, CachePrecision precision,
                          const std::filesystem::path& file, Job& job);

}  // namespace pellucid
