#pragma once

#include <filesystem>

#include "core/base/result.h"

namespace pellucid {

/// Looks at the text in front of the voxels of a NRRD file before ITK does. ITK 5.2 writes beyond a buffer when it
/// complains about a long line, and opens whatever file a detached header names.
/// Errors: Malformed, Unsupported (voxels in another file).
Result<void> checkNrrdHeader(const std::filesystem::path& file);

}  // namespace pellucid
