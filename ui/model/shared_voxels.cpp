#include "ui/model/shared_voxels.h"

#include <nlohmann/json.hpp>
#include <utility>

namespace pellucid::ui {

Result<Volume> SharedVoxels::receive(const Json& description, int processId) {
  auto received = voxelsFromJson(description, processId);
  if (!received) return received.error();
  remember(received->memory);
  return std::move(received->volume);
}

Result<SharedVoxels::Lent> SharedVoxels::lend(const Volume& volume) {
  if (volume.empty()) return Error{ErrorCode::InvalidArgument, "There is no image to work on.", ""};
  // The first slice of a known volume begins the same memory, and its description says how much of it is meant.
  const auto known = m_known.find(volume.bytes());
  if (known != m_known.end() && !known->second.storage.expired())
    return Lent{std::make_shared<Json>(voxelsToJson(volume, known->second.descriptor)), known->second.descriptor,
                volume};
  auto shared = toSharedMemory(volume);
  if (!shared) return shared.error();
  remember(shared->second);
  return Lent{std::make_shared<Json>(voxelsToJson(shared->first, shared->second.descriptor())),
              shared->second.descriptor(), std::move(shared->first)};
}

void SharedVoxels::remember(const SharedMemory& memory) {
  std::erase_if(m_known, [](const auto& item) { return item.second.storage.expired(); });
  m_known[memory.bytes().get()] = {memory.bytes(), memory.descriptor()};
}

}  // namespace pellucid::ui
