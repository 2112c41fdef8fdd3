#pragma once

#include <optional>

#include "core/base/volume.h"

namespace pellucid {

/// From now on this process makes large volumes in shared memory, so that they reach the window without a copy.
void makeVolumesInSharedMemory();
/// The descriptor of the memory that the volume begins; open as long as the volume lives. Nothing for other volumes.
std::optional<int> sharedDescriptorOf(const Volume& volume);

}  // namespace pellucid
