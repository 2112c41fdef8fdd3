#pragma once

#include <cstddef>
#include <memory>

namespace pellucid {

/// Makes zero-filled storage; null when there is no memory for it. Any thread may call it.
using VolumeStorage = std::shared_ptr<std::byte> (*)(std::size_t byteCount);

/// Where Volume::allocate() takes the storage of volumes of 1 MiB and more from in this process, in place of the heap.
/// For processes that hand their volumes on; called once, before the first volume.
void setVolumeStorage(VolumeStorage storage) noexcept;

}  // namespace pellucid
