#include "core/dicom/folder_names.h"

#include <system_error>
#include <utility>

#include "core/base/hash.h"

namespace pellucid {

namespace fs = std::filesystem;

namespace {

/// The oldest, of several the first by name; empty where none counts. What is saved beside the images later, segments
/// above all, must not give the folder another name: the work on the images is kept by it.
fs::path firstFile(const fs::path& folder, const FolderNames::Counts& counts) {
  std::pair<fs::file_time_type, fs::path> first;
  std::error_code failure;
  for (fs::directory_iterator it(folder, failure), end; !failure && it != end; it.increment(failure)) {
    std::error_code ignored;
    const std::pair here(it->last_write_time(ignored), it->path());
    const bool earlier = first.second.empty() || here < first;
    if (earlier && it->is_regular_file(ignored) && counts(it->path())) first = here;
  }
  return first.second;
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
