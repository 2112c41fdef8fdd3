#pragma once

#include <map>
#include <memory>

#include "core/base/wire.h"

namespace pellucid::ui {

/// Volumes of this process that lie in shared memory, so that they go to a worker without a copy.
class SharedVoxels {
 public:
  /// Maps what a worker describes, checked.
  Result<Volume> receive(const Json& description, int processId);
  struct Lent {
    std::shared_ptr<Json> description;
    int descriptor = -1;  ///< To be sent along; it is open as long as the volume lives.
    Volume volume;
  };
  /// Describes the volume for a worker; copies it into shared memory when it is not there already.
  Result<Lent> lend(const Volume& volume);

 private:
  struct Known {
    std::weak_ptr<std::byte> storage;
    int descriptor = -1;
  };
  void remember(const SharedMemory& memory);

  std::map<const std::byte*, Known> m_known;
};

}  // namespace pellucid::ui
