#include "app/cli/originals.h"

#include <system_error>

namespace pellucid::cli {

namespace {

std::filesystem::path realPath(const std::filesystem::path& file) {
  std::error_code failure;
  const std::filesystem::path absolute = std::filesystem::absolute(file, failure);
  const std::filesystem::path real = std::filesystem::weakly_canonical(absolute, failure);
  return failure || file.empty() ? file : real;
}

std::vector<std::filesystem::path> filesOf(const Series& series) {
  std::vector<std::filesystem::path> files;
  for (const Instance& instance : series.instances) files.push_back(instance.file);
  return files;
}

std::vector<std::filesystem::path> filesOf(const ScanResult& scan) {
  std::vector<std::filesystem::path> files;
  for (const Study& study : scan.studies)
    for (const Series& series : study.series)
      for (const Instance& instance : series.instances) files.push_back(instance.file);
  return files;
}

}  // namespace

Originals::Originals(const std::vector<std::filesystem::path>& files) {
  for (const std::filesystem::path& file : files) m_files.insert(realPath(file));
}

Originals::Originals(const Series& series) : Originals(filesOf(series)) {}
Originals::Originals(const ScanResult& scan) : Originals(filesOf(scan)) {}

Result<void> Originals::mayWrite(const std::filesystem::path& file) const {
  if (!m_files.contains(realPath(file))) return {};
  return Error{ErrorCode::InvalidArgument,
               "The result would take the place of a file that is read; originals are never modified. Choose another "
               "--out.",
               ""};
}

}  // namespace pellucid::cli
