#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>
#include <vector>

#include "core/base/hash.h"
#include "core/store/file_copy_p.h"

namespace pellucid {

namespace {

class Descriptor {
 public:
  explicit Descriptor(int number) : m_number(number) {}
  ~Descriptor() {
    if (m_number >= 0) ::close(m_number);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  int number() const { return m_number; }
  int close() { return ::close(std::exchange(m_number, -1)); }

 private:
  int m_number;
};

Error cannotRead(int code) {
  const bool gone = code == ENOENT || code == ENODEV || code == ESTALE || code == ELOOP;
  return {gone ? ErrorCode::NotFound : ErrorCode::Unreadable,
          gone ? "A file of the study went away while it was copied; nothing was copied."
               : "A file of the study cannot be read; nothing was copied.",
          std::strerror(code)};
}

Error cannotWrite(int code) {
  const bool full = code == ENOSPC || code == EDQUOT || code == EFBIG;
  return {ErrorCode::OutOfDisk,
          full ? "There is no room left on the disk for the copies; nothing was copied."
               : "The copies cannot be written; check the rights of the program's folder.",
          std::strerror(code)};
}

int writeAll(int descriptor, const char* bytes, std::size_t count) {
  while (count > 0) {
    const ssize_t written = ::write(descriptor, bytes, count);
    if (written < 0 && errno != EINTR) return errno;
    if (written <= 0) continue;
    bytes += written;
    count -= static_cast<std::size_t>(written);
  }
  return 0;
}

/// Bytes of `from` into `to` and into the hash.
Result<void> pump(int from, int to, Sha256& hash, const Job& job) {
  std::vector<char> block(1 << 20);
  for (;;) {
    if (job.cancelled()) return Job::cancelledError();
    const ssize_t count = ::read(from, block.data(), block.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return cannotRead(errno);
    if (count == 0) return {};
    const auto bytes = static_cast<std::size_t>(count);
    hash.add({block.data(), bytes});
    if (const int code = writeAll(to, block.data(), bytes); code != 0) return cannotWrite(code);
  }
}

}  // namespace

Result<std::string> copyUnderItsHash(const std::filesystem::path& file, const std::filesystem::path& folder, Job& job) {
  const Descriptor from(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
  if (from.number() < 0) return cannotRead(errno);
  struct stat status {};
  // A pipe or a device would never end.
  if (::fstat(from.number(), &status) != 0 || !S_ISREG(status.st_mode)) return cannotRead(ENOENT);
  std::string temporary = (folder / "part-XXXXXX").string();
  Descriptor to(::mkostemp(temporary.data(), O_CLOEXEC));
  if (to.number() < 0) return cannotWrite(errno);
  Sha256 hash;
  Result<void> done = pump(from.number(), to.number(), hash, job);
  if (done && ::fsync(to.number()) != 0) done = cannotWrite(errno);
  if (to.close() != 0 && done) done = cannotWrite(errno);
  const std::string name = hash.hex() + ".dcm";
  if (done && ::rename(temporary.c_str(), (folder / name).c_str()) != 0) done = cannotWrite(errno);
  if (done) return name;
  ::unlink(temporary.c_str());
  return done.error();
}

void syncFolder(const std::filesystem::path& folder) {
  const Descriptor opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (opened.number() >= 0) ::fsync(opened.number());
}

}  // namespace pellucid
