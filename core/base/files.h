#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace pellucid {

/// Whole file as bytes; refuses more than `largest` bytes with Malformed.
Result<std::string> readTextFile(const std::filesystem::path& file, std::uint64_t largest);

/// Writes through a temporary neighbour, flushes it to the disk and renames: the target is either the old or the whole
/// new file. OutOfDisk when there is no room or no permission; the target is then untouched.
Result<void> writeFile(const std::filesystem::path& file, std::string_view bytes);

/// Makes a folder with its parents; OutOfDisk when that is refused.
Result<void> makeFolder(const std::filesystem::path& folder);

/// A folder of this program's own under the system's temporary folder, removed with its contents on destruction.
class TemporaryFolder {
 public:
  static Result<TemporaryFolder> create();
  ~TemporaryFolder();
  TemporaryFolder(TemporaryFolder&& other) noexcept;
  TemporaryFolder& operator=(TemporaryFolder&& other) noexcept;
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;

  const std::filesystem::path& path() const noexcept { return m_path; }

 private:
  explicit TemporaryFolder(std::filesystem::path path);
  std::filesystem::path m_path;
};

}  // namespace pellucid
