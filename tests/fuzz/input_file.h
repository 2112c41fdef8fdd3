#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace pellucid::fuzz {

/// Bytes as a file without a disk: anonymous memory, under the name that the kernel gives it.
class InputFile {
 public:
  explicit InputFile(std::string_view bytes);
  ~InputFile();
  InputFile(const InputFile&) = delete;
  InputFile& operator=(const InputFile&) = delete;

  std::filesystem::path path() const;

 private:
  int m_descriptor;
};

/// What a file holds; empty where it cannot be read.
std::string bytesOf(const std::filesystem::path& file);

/// Scan, preview and load of every series of a file, in the order in which the reading worker does them.
void openLikeTheWorker(const std::filesystem::path& file);

}  // namespace pellucid::fuzz
