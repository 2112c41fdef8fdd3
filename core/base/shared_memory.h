#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <utility>

#include "core/base/result.h"
#include "core/base/volume.h"

namespace pellucid {

/// Anonymous memory that another process of the same user can map, named by process and descriptor. It has no name on
/// disk and vanishes with its last user, so that a crash leaves no patient data behind.
class SharedMemory {
 public:
  static Result<SharedMemory> create(std::size_t byteCount);
  /// Maps memory that process `processId` made, private to this process for writing; `byteCount` is checked against
  /// its real size.
  static Result<SharedMemory> open(int processId, int descriptor, std::size_t byteCount);

  int descriptor() const noexcept;
  std::size_t byteCount() const noexcept;
  /// Keeps the mapping alive as long as the pointer lives.
  std::shared_ptr<std::byte> bytes() const noexcept;

 private:
  struct Mapping;
  explicit SharedMemory(std::shared_ptr<Mapping> mapping);
  std::shared_ptr<Mapping> m_mapping;
};

/// A copy of the volume in shared memory.
Result<std::pair<Volume, SharedMemory>> toSharedMemory(const Volume& volume);

}  // namespace pellucid
