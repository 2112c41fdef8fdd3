#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace pellucid {

/// Whole file as bytes; refuses more than `largest` bytes with Malformed.
Result<std::string> readTextFile(const std::filesystem::path& file, std::uint64_t largest);

/// A file in the making: a temporary neighbour of its target, flushed to the disk and renamed when it is whole, so that
/// the target is either the old or the whole new file. What is not finished is removed. A target that is no regular
/// file (a pipe, /dev/stdout) is written into instead of replaced. Errors: OutOfDisk when there is no room or no
/// permission.
class NewFile {
 public:
  static Result<NewFile> create(const std::filesystem::path& file);
  ~NewFile();
  NewFile(NewFile&& other) noexcept;
  NewFile& operator=(NewFile&& other) = delete;
  NewFile(const NewFile&) = delete;
  NewFile& operator=(const NewFile&) = delete;

  Result<void> write(std::string_view bytes);
  /// Nothing can be written afterwards.
  Result<void> finish();

 private:
  NewFile(std::filesystem::path target, std::string temporary, int descriptor);
  std::filesystem::path m_target;
  std::string m_temporary;  ///< Empty when the target itself is written into.
  int m_descriptor;
};

/// The whole of a NewFile at once.
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
