#include "core/base/files.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <utility>

namespace pellucid {

namespace {

Error cannotWrite(int code) {
  const bool full = code == ENOSPC || code == EDQUOT || code == EFBIG;
  return {ErrorCode::OutOfDisk,
          full ? "There is no room left on the disk; free some space or choose another folder."
               : "The file cannot be written; choose a folder that you may write to.",
          std::strerror(code)};
}

int writeAll(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
    if (written < 0 && errno != EINTR) return errno;
    if (written > 0) bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return 0;
}

bool isPipeOrDevice(const std::filesystem::path& file) {
  std::error_code failure;
  const auto status = std::filesystem::status(file, failure);
  return std::filesystem::exists(status) && !std::filesystem::is_regular_file(status) &&
         !std::filesystem::is_directory(status);
}

}  // namespace

Result<std::string> readTextFile(const std::filesystem::path& file, std::uint64_t largest) {
  std::error_code failure;
  const auto size = std::filesystem::file_size(file, failure);
  if (failure) return Error{ErrorCode::NotFound, "A file does not exist or cannot be read.", failure.message()};
  if (size > largest) return Error{ErrorCode::Malformed, "A file is larger than it can be.", std::to_string(size)};
  std::ifstream stream(file, std::ios::binary);
  std::string bytes(size, '\0');
  if (!stream || !stream.read(bytes.data(), static_cast<std::streamsize>(size)))
    return Error{ErrorCode::Unreadable, "A file cannot be read.", ""};
  return bytes;
}

Result<NewFile> NewFile::create(const std::filesystem::path& file) {
  if (isPipeOrDevice(file)) {
    const int descriptor = ::open(file.c_str(), O_WRONLY | O_CLOEXEC);
    if (descriptor < 0) return cannotWrite(errno);
    return NewFile(file, {}, descriptor);
  }
  std::string temporary = file.string() + ".XXXXXX";
  const int descriptor = ::mkostemp(temporary.data(), O_CLOEXEC);
  if (descriptor < 0) return cannotWrite(errno);
  // mkstemp makes files private; follow the user's own mask, as any saved file does.
  const mode_t mask = ::umask(0);
  ::umask(mask);
  ::fchmod(descriptor, 0666 & ~mask);
  return NewFile(file, temporary, descriptor);
}

NewFile::NewFile(std::filesystem::path target, std::string temporary, int descriptor)
    : m_target(std::move(target)), m_temporary(std::move(temporary)), m_descriptor(descriptor) {}

NewFile::NewFile(NewFile&& other) noexcept
    : m_target(std::move(other.m_target)),
      m_temporary(std::exchange(other.m_temporary, {})),
      m_descriptor(std::exchange(other.m_descriptor, -1)) {}

NewFile::~NewFile() {
  if (m_descriptor >= 0) ::close(m_descriptor);
  if (!m_temporary.empty()) ::unlink(m_temporary.c_str());
}

Result<void> NewFile::write(std::string_view bytes) {
  if (const int code = writeAll(m_descriptor, bytes); code != 0) return cannotWrite(code);
  return {};
}

Result<void> NewFile::finish() {
  // A pipe cannot be flushed to a disk.
  int code = m_temporary.empty() || ::fsync(m_descriptor) == 0 ? 0 : errno;
  if (::close(std::exchange(m_descriptor, -1)) != 0 && code == 0) code = errno;
  if (code == 0 && !m_temporary.empty() && ::rename(m_temporary.c_str(), m_target.c_str()) != 0) code = errno;
  if (code != 0) return cannotWrite(code);
  m_temporary.clear();
  return {};
}

Result<void> writeFile(const std::filesystem::path& file, std::string_view bytes) {
  auto target = NewFile::create(file);
  if (!target) return target.error();
  if (auto written = target->write(bytes); !written) return written;
  return target->finish();
}

Result<void> makeFolder(const std::filesystem::path& folder) {
  std::error_code failure;
  std::filesystem::create_directories(folder, failure);
  if (failure || !std::filesystem::is_directory(folder)) return cannotWrite(failure ? failure.value() : ENOTDIR);
  return {};
}

Result<TemporaryFolder> TemporaryFolder::create() {
  std::error_code failure;
  std::string pattern = (std::filesystem::temp_directory_path(failure) / "pellucid-XXXXXX").string();
  if (failure || ::mkdtemp(pattern.data()) == nullptr) return cannotWrite(failure ? failure.value() : errno);
  return TemporaryFolder(pattern);
}

TemporaryFolder::TemporaryFolder(std::filesystem::path path) : m_path(std::move(path)) {}

TemporaryFolder::TemporaryFolder(TemporaryFolder&& other) noexcept : m_path(std::exchange(other.m_path, {})) {}

TemporaryFolder& TemporaryFolder::operator=(TemporaryFolder&& other) noexcept {
  std::swap(m_path, other.m_path);
  return *this;
}

TemporaryFolder::~TemporaryFolder() {
  std::error_code ignored;
  if (!m_path.empty()) std::filesystem::remove_all(m_path, ignored);
}

}  // namespace pellucid
