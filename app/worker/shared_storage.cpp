#include "app/worker/shared_storage.h"

#include <iterator>
#include <map>
#include <memory>
#include <mutex>

#include "core/base/large_pages.h"
#include "core/base/shared_memory.h"
#include "core/base/volume_storage.h"

namespace pellucid {

namespace {

struct Known {
  std::weak_ptr<std::byte> storage;
  int descriptor = -1;
  std::shared_ptr<SharedLargePages> pages;
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
  std::byte* begin = memory->bytes().get();
  all.known[begin] = {memory->bytes(), memory->descriptor(), std::make_shared<SharedLargePages>(begin, byteCount)};
  return memory->bytes();
}

void prepare(const std::byte* begin, std::size_t byteCount) noexcept {
  std::shared_ptr<SharedLargePages> pages;
  // Who fills a part holds its volume, so that the memory is there for as long as this takes.
  std::shared_ptr<std::byte> storage;
  {
    Registry& all = registry();
    const std::lock_guard lock(all.mutex);
    const auto after = all.known.upper_bound(begin);
    if (after == all.known.begin()) return;
    const Known& known = std::prev(after)->second;
    storage = known.storage.lock();
    pages = known.pages;
  }
  if (storage != nullptr) pages->claim(begin, byteCount);
}

}  // namespace

void makeVolumesInSharedMemory() {
  setVolumeStorage({.make = sharedStorage, .prepare = prepare});
}

std::optional<int> sharedDescriptorOf(const Volume& volume) {
  Registry& all = registry();
  const std::lock_guard lock(all.mutex);
  const auto found = all.known.find(volume.bytes());
  if (found == all.known.end() || found->second.storage.expired()) return std::nullopt;
  return found->second.descriptor;
}

}  // namespace pellucid
