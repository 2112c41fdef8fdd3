#pragma once

#include <cstddef>
#include <memory>

namespace pellucid {

/// Where the voxels of large volumes lie in a process that hands its volumes on. Any thread may call both.
struct VolumeStorage {
  /// Makes zero-filled storage; null when there is no memory for it.
  std::shared_ptr<std::byte> (*make)(std::size_t byteCount) = nullptr;
  /// Hears of each part of it before that is filled.
  void (*prepare)(const std::byte* begin, std::size_t byteCount) noexcept = nullptr;
};

/// Where Volume::allocate() takes the storage of volumes of 1 MiB and more from in this process, in place of the heap.
/// Called once, before the first volume.
void setVolumeStorage(const VolumeStorage& storage) noexcept;

/// Says that a part of a new volume, or all of it, will be filled now: its storage then makes it ready in large pieces
/// and not at every 4 KiB. To be called where volumes are large and time counts; for others it may be left out, and on
/// the heap it does nothing. Any thread, also again for the same part.
void prepareToFill(const std::byte* begin, std::size_t byteCount) noexcept;

}  // namespace pellucid
