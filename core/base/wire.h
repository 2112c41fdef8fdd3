#pragma once

#include <filesystem>

#include "core/base/json.h"
#include "core/base/shared_memory.h"

namespace pellucid {

/// What crosses between the window and its workers beside the values' own JSON: errors, and voxels in shared memory.

Json toJson(const Error& error);
/// Never fails: what is missing becomes an Internal error with a general sentence; texts are cut at 2000 bytes.
Error errorFromJson(const Json& json);

/// As text where the path is UTF-8, otherwise as an array of its bytes: names on old discs are not always UTF-8.
Json pathToJson(const std::filesystem::path& path);
/// Empty when it is neither.
std::filesystem::path pathFromJson(const Json& json);

/// Describes voxels that begin the shared memory `descriptor`; valid as long as the sender keeps that memory.
Json voxelsToJson(const Volume& volume, int descriptor);

Json toJson(const SegmentLabel& label);
/// Clears `sound` when the value is not 1 to 255.
SegmentLabel segmentLabelFromJson(const Json& json, bool& sound);

struct ReceivedVoxels {
  Volume volume;        ///< Keeps the mapping alive.
  SharedMemory memory;  ///< For handing the voxels on.
  int descriptor = -1;  ///< The sender's, to be named when it may let go.
};

/// Maps voxels that process `processId` describes. Everything is checked (sizes, type, finite geometry, the real size
/// of the memory), because the sender may have been taken over by a file: Malformed when anything does not add up.
Result<ReceivedVoxels> voxelsFromJson(const Json& json, int processId);

}  // namespace pellucid
