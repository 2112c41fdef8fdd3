#include "core/base/shared_memory.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdint>
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

/// Maps all of the memory where its large pages can be large in this process too: large memory begins at a multiple of
/// theirs.
void* mapped(int descriptor, std::size_t byteCount, int sharing) {
  constexpr int kReadWrite = PROT_READ | PROT_WRITE;
  if (byteCount < kLargePage) return ::mmap(nullptr, byteCount, kReadWrite, sharing, descriptor, 0);
  void* room = ::mmap(nullptr, byteCount + kLargePage, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (room == MAP_FAILED) return MAP_FAILED;
  const auto begin = reinterpret_cast<std::uintptr_t>(room);
  const std::uintptr_t first = (begin + kLargePage - 1) / kLargePage * kLargePage;
  void* address = ::mmap(reinterpret_cast<void*>(first), byteCount, kReadWrite, sharing | MAP_FIXED, descriptor, 0);
  if (address == MAP_FAILED) {
    const int reason = errno;
    ::munmap(room, byteCount + kLargePage);
    errno = reason;
    return MAP_FAILED;
  }
  const std::uintptr_t page = static_cast<std::uintptr_t>(::sysconf(_SC_PAGESIZE));
  const std::uintptr_t end = (first + byteCount + page - 1) / page * page;
  const std::uintptr_t roomEnd = (begin + byteCount + kLargePage + page - 1) / page * page;
  if (first > begin) ::munmap(room, first - begin);
  if (roomEnd > end) ::munmap(reinterpret_cast<void*>(end), roomEnd - end);
  preferLargePages(address, byteCount);
  return address;
}

}  // namespace

SharedMemory::SharedMemory(std::shared_ptr<Mapping> mapping) : m_mapping(std::move(mapping)) {}

Result<SharedMemory> SharedMemory::create(std::size_t byteCount) {
  auto mapping = std::make_shared<Mapping>();
  mapping->byteCount = byteCount;
  mapping->descriptor = ::memfd_create("pellucid-voxels", MFD_CLOEXEC | MFD_ALLOW_SEALING);
  if (mapping->descriptor < 0 || ::ftruncate(mapping->descriptor, static_cast<off_t>(byteCount)) != 0)
    return noMemory();
  // A reader would die by SIGBUS if the memory shrank under it: make that impossible.
  if (::fcntl(mapping->descriptor, F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL) != 0) return noMemory();
  void* address = mapped(mapping->descriptor, byteCount, MAP_SHARED);
  if (address == MAP_FAILED) return noMemory();
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
  if (seals < 0 || (seals & F_SEAL_SHRINK) == 0 || byteCount == 0 ||
      static_cast<std::size_t>(status.st_size) < byteCount)
    return Error{ErrorCode::Malformed, "The image that was handed over is incomplete.", ""};
  mapping->byteCount = byteCount;
  // Private: the other process may be compromised, and nothing here writes into an original.
  void* address = mapped(mapping->descriptor, byteCount, MAP_PRIVATE);
  if (address == MAP_FAILED) return noMemory();
  mapping->address = static_cast<std::byte*>(address);
  return SharedMemory(std::move(mapping));
}

int SharedMemory::descriptor() const noexcept {
  return m_mapping->descriptor;
}

std::size_t SharedMemory::byteCount() const noexcept {
  return m_mapping->byteCount;
}

std::shared_ptr<std::byte> SharedMemory::bytes() const noexcept {
  return {m_mapping, m_mapping->address};
}

Result<std::pair<Volume, SharedMemory>> toSharedMemory(const Volume& volume) {
  auto memory = SharedMemory::create(volume.byteCount());
  if (!memory) return memory.error();
  SharedLargePages pages(memory->bytes().get(), volume.byteCount());
  for (std::size_t done = 0; done < volume.byteCount();) {
    const std::size_t part = std::min(kLargePage, volume.byteCount() - done);
    if (pages.claim(memory->bytes().get() + done, part)) {
      std::memcpy(memory->bytes().get() + done, volume.bytes() + done, part);
      done += part;
      continue;
    }
    // Written, not copied: that spares a page fault and a zeroed page for every 4 KiB.
    const ssize_t count = ::pwrite(memory->descriptor(), volume.bytes() + done, part, static_cast<off_t>(done));
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return noMemory();
    done += static_cast<std::size_t>(count);
  }
  Volume copy = Volume::fromStorage(volume.geometry(), volume.type(), volume.channels(), memory->bytes());
  copy.modality = volume.modality;
  return std::pair{std::move(copy), std::move(*memory)};
}

}  // namespace pellucid
