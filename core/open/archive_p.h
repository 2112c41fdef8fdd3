#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/base/job.h"
#include "core/dicom/study.h"

namespace pellucid {

struct UnpackLimits {
  std::uint64_t entries = 200'000;
  std::uint64_t bytes = std::uint64_t{64} << 30;
  /// More than this many times the archive's size is a bomb, once `ratioFrom` bytes are written.
  double ratio = 200.0;
  std::uint64_t ratioFrom = std::uint64_t{256} << 20;
};

struct UnpackedFile {
  std::filesystem::path file;
  std::string name;  ///< As the archive has it, with '/' between folders; may not be UTF-8.
};

struct Unpacked {
  std::vector<UnpackedFile> files;
  std::vector<SkippedFile> skipped;  ///< Entries that were left out, under the archive's own path.
};

/// SHA-256 of everything in the archive: what it is, wherever it lies. Errors: Unreadable, Cancelled.
Result<std::string> hashOfArchive(const std::filesystem::path& archive, Job& job);

/// Unpacks a ZIP archive into an empty folder of this program. The names of entries never become paths: files get
/// numbers and keep only a cleaned last part. Links and names that lead outside are left out.
/// Errors: Malformed (damaged, encrypted, bomb), OutOfDisk, Cancelled; what was written stays in the folder.
Result<Unpacked> unpackZip(const std::filesystem::path& archive, const std::filesystem::path& folder,
                           const UnpackLimits& limits, Job& job);

}  // namespace pellucid
