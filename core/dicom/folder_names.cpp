#include "core/dicom/folder_names.h"

#include <system_error>
#include <utility>

#include "core/base/hash.h"

namespace pellucid {

namespace fs = std::filesystem;

namespace {

/// By name; empty where none counts.
fs::path firstFile(const fs::path& folder, const FolderNames::Counts& counts) {
  fs::path first;
  std::error_code failure;
  for (fs::directory_iterator it(folder, failure), end; !failure && it != end; it.increment(failure)) {
    std::error_code ignored;
    const bool earlier = first.empty() || it->path().filename() < first.filename();
    if (earlier && it->is_regular_file(ignored) && counts(it->path())) first = it->path();
  }
  return first;
}

}  // namespace

FolderNames::FolderNames(Counts counts) : m_counts(std::move(counts)) {}

std::string FolderNames::operator()(const fs::path& file) {
  const std::string folder = folderOnDisk(file);
  const auto [known, isNew] = m_known.try_emplace(folder);
  if (isNew) {
    const fs::path first = firstFile(folder, m_counts);
    const auto sample = first.empty() ? Result<std::string>(std::string()) : sampleOfFile(first);
    known->second = folder + '\n' + (sample ? *sample : std::string());
  }
  return known->second;
}

std::string folderOnDisk(const fs::path& file) {
  std::error_code failure;
  const auto absolute = fs::absolute(file, failure).parent_path();
  const auto folder = fs::canonical(absolute, failure);
  return failure ? absolute.string() : folder.string();
}

}  // namespace pellucid
