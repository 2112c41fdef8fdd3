#include "core/base/shared_memory.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <string>
#include <utility>

#include "core/base/large_pages.h"

namespace pellucid {

struct SharedMemory::Mapping {
  int descriptor = -1;
  std::size_t byteCount = 0;
  std::byte* address = nullptr;

  ~Mapping() {
    if (address != nullptr) ::munmap(address, byteCount);
    if (descriptor >= 0) ::close(descriptor);
  }
};

namespace {

Error noMemory() {
  return {ErrorCode::OutOfMemory, "There is not enough memory to hand the image over.", std::strerror(errno)};
}

}  // namespace

SharedMemory::SharedMemory(std::shared_ptr<Mapping> mapping) : m_mapping(std::move(mapping)) {}

Result<SharedMemory> SharedMemory::create(std::size_t byteCount) {
  auto mapping = std::make_shared<Mapping>();
  mapping->byteCount = byteCount;
  mapping->descriptor = ::memfd_create("pellucid-voxels", MFD_CLOEXEC | MFD_ALLOW_SEALING);
  if (mapping->descriptor < 0 || ::ftruncate(mapping->descriptor, static_cast<off_t>(byteCount)) != 0) return noMemory();
  // A reader would die by SIGBUS if the memory shrank under it: make that impossible.
  if (::fcntl(mapping->descriptor, F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL) != 0) return noMemory();
  void* address = ::mmap(nullptr, byteCount, PROT_READ | PROT_WRITE, MAP_SHARED, mapping->descriptor, 0);
  if (address == MAP_FAILED) return noMemory();
  preferLargePages(address, byteCount);
  mapping->address = static_cast<std::byte*>(address);
  return SharedMemory(std::move(mapping));
}

Result<SharedMemory> SharedMemory::open(int processId, int descriptor, std::size_t byteCount) {
  auto mapping = std::make_shared<Mapping>();
  const std::string path = "/proc/" + std::to_string(processId) + "/fd/" + std::to_string(descriptor);
  // Not to hang on a pipe that a compromised process offers in place of memory.
  mapping->descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  struct stat status {};
  if (mapping->descriptor < 0 || ::fstat(mapping->descriptor, &status) != 0) return noMemory();
  const int seals = ::fcntl(mapping->descriptor, F_GET_SEALS);
  if (seals < 0 || (seals & F_SEAL_SHRINK) == 0 || byteCount == 0 || static_cast<std::size_t>(status.st_size) < byteCount)
    return Error{ErrorCode::Malformed, "The image that was handed over is incomplete.", ""};
  mapping->byteCount = byteCount;
  // Private: the other process may be compromised, and nothing here writes into an original.
  void* address = ::mmap(nullptr, byteCount, PROT_READ | PROT_WRITE, MAP_PRIVATE, mapping->descriptor, 0);
  if (address == MAP_FAILED) return noMemory();
  preferLargePages(address, byteCount);
  mapping->address = static_cast<std::byte*>(address);
  return SharedMemory(std::move(mapping));
}

int SharedMemory::descriptor() const noexcept { return m_mapping->descriptor; }

std::size_t SharedMemory::byteCount() const noexcept { return m_mapping->byteCount; }

std::shared_ptr<std::byte> SharedMemory::bytes() const noexcept { return {m_mapping, m_mapping->address}; }

Result<std::pair<Volume, SharedMemory>> toSharedMemory(const Volume& volume) {
  auto memory = SharedMemory::create(volume.byteCount());
  if (!memory) return memory.error();
  // Written, not copied into the mapping: that spares a page fault and a zeroed page for every 4 KiB.
  const std::byte* next = volume.bytes();
  for (std::size_t left = volume.byteCount(); left > 0;) {
    const ssize_t count = ::pwrite(memory->descriptor(), next, left, static_cast<off_t>(volume.byteCount() - left));
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return noMemory();
    next += count;
    left -= static_cast<std::size_t>(count);
  }
  Volume copy = Volume::fromStorage(volume.geometry(), volume.type(), volume.channels(), memory->bytes());
  copy.modality = volume.modality;
  return std::pair{std::move(copy), std::move(*memory)};
}

}  // namespace pellucid
