#pragma once

#include <filesystem>
#include <vector>

#include "core/base/result.h"

namespace pellucid::cli {

/// The folder of --out with those above it: made where they are missing, and those that were made are taken away again
/// at the end where nothing was written into them.
class OutputFolder {
 public:
  /// Errors as those of makeFolder().
  static Result<OutputFolder> make(const std::filesystem::path& folder);
  OutputFolder(OutputFolder&&) = default;
  OutputFolder& operator=(OutputFolder&&) = delete;
  ~OutputFolder();

 private:
  explicit OutputFolder(std::vector<std::filesystem::path> made);
  std::vector<std::filesystem::path> m_made;  ///< The innermost first.
};

}  // namespace pellucid::cli
