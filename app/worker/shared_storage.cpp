#include "app/worker/shared_storage.h"

#include <map>
#include <memory>
#include <mutex>

#include "core/base/shared_memory.h"
#include "core/base/volume_storage.h"

namespace pellucid {

namespace {

struct Known {
  std::weak_ptr<std::byte> storage;
  int descriptor = -1;
};

struct Registry {
  std::mutex mutex;
  std::map<const std::byte*, Known> known;
};

/// Volume::allocate() calls a plain function, which has no other place to remember in.
Registry& registry() {
  static Registry instance;
  return instance;
}

std::shared_ptr<std::byte> sharedStorage(std::size_t byteCount) {
  const auto memory = SharedMemory::create(byteCount);
  if (!memory) return nullptr;
  Registry& all = registry();
  const std::lock_guard lock(all.mutex);
  std::erase_if(all.known, [](const auto& item) { return item.second.storage.expired(); });
  all.known[memory->bytes().get()] = {memory->bytes(), memory->descriptor()};
  return memory->bytes();
}

}  // namespace

void makeVolumesInSharedMemory() {
  setVolumeStorage(sharedStorage);
}

std::optional<int> sharedDescriptorOf(const Volume& volume) {
  Registry& all = registry();
  const std::lock_guard lock(all.mutex);
  const auto found = all.known.find(volume.bytes());
  if (found == all.known.end() || found->second.storage.expired()) return std::nullopt;
  return found->second.descriptor;
}

}  // namespace pellucid
