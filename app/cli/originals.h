#pragma once

#include <filesystem>
#include <set>
#include <vector>

#include "core/base/result.h"
#include "core/dicom/study.h"

namespace pellucid::cli {

/// The files that a command reads, and those it found where it was told to look. Originals are never modified: no
/// result may take the place of one.
class Originals {
 public:
  explicit Originals(const std::vector<std::filesystem::path>& files);
  explicit Originals(const Series& series);
  explicit Originals(const ScanResult& scan);

  /// InvalidArgument where a file of results would be one of the originals, by whatever name.
  Result<void> mayWrite(const std::filesystem::path& file) const;

 private:
  std::set<std::filesystem::path> m_files;
};

}  // namespace pellucid::cli
