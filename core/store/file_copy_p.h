#pragma once

#include <filesystem>
#include <string>

#include "core/base/job.h"

namespace pellucid {

/// Copies a regular file (no link) into the folder under the SHA-256 of its bytes and ".dcm", for nobody but the user:
/// through a temporary neighbour that is on the disk before it gets its name. Returns the name.
/// Errors: NotFound (gone, or no regular file), Unreadable, OutOfDisk, Cancelled; nothing is left then.
Result<std::string> copyUnderItsHash(const std::filesystem::path& file, const std::filesystem::path& folder, Job& job);

/// That names in the folder are on the disk. A refusal does no harm: the file system then decides.
void syncFolder(const std::filesystem::path& folder);

}  // namespace pellucid
