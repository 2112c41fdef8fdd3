#include <algorithm>
#include <cctype>
#include <map>
#include <set>
#include <system_error>

#include "core/dicom/dcmtk_error_p.h"
#include "core/dicom/header_p.h"
#include "core/dicom/study_scanner.h"

namespace pellucid {

namespace {

std::string lowerCase(std::string name) {
  std::transform(name.begin(), name.end(), name.begin(), [](unsigned char c) { return std::tolower(c); });
  return name;
}

/// Files by their File IDs. Discs are often copied with lower-case names, and DICOMDIRs have upper case.
class Disc {
 public:
  std::filesystem::path find(const std::filesystem::path& folder, const std::vector<std::string>& parts) {
    std::filesystem::path found = folder;
    std::error_code failure;
    for (const std::string& part : parts) {
      if (std::filesystem::exists(std::filesystem::symlink_status(found / part, failure))) {
        found /= part;
        continue;
      }
      const auto& names = namesIn(found);
      const auto match = names.find(lowerCase(part));
      if (match == names.end()) return found / part;
      found /= match->second;
    }
    return found;
  }

 private:
  using Names = std::map<std::string, std::filesystem::path>;

  /// Each folder is listed once: a DICOMDIR may name a hundred thousand files that are not there.
  const Names& namesIn(const std::filesystem::path& folder) {
    const auto [entry, isNew] = m_folders.try_emplace(folder);
    std::error_code failure;
    if (isNew)
      for (std::filesystem::directory_iterator it(folder, failure), end; !failure && it != end; it.increment(failure))
        entry->second.emplace(lowerCase(it->path().filename().string()), it->path().filename());
    return entry->second;
  }

  std::map<std::filesystem::path, Names> m_folders;
};

/// PS3.10 8.2: up to eight components; only plain names can stay inside the folder.
bool isConfined(const std::vector<std::string>& parts) {
  constexpr std::size_t kMostComponents = 16;  // the standard says 8, some discs do not care
  if (parts.empty() || parts.size() > kMostComponents) return false;
  return std::none_of(parts.begin(), parts.end(), [](const std::string& part) {
    return part.empty() || part == "." || part == ".." || part.find('/') != std::string::npos ||
           part.find('\0') != std::string::npos;
  });
}

/// A link inside the folder may still lead outside.
bool staysInside(const std::filesystem::path& folder, const std::filesystem::path& file) {
  std::error_code failure;
  const auto root = std::filesystem::weakly_canonical(folder, failure);
  const auto real = std::filesystem::weakly_canonical(file, failure);
  if (failure) return false;
  const auto difference = std::mismatch(root.begin(), root.end(), real.begin(), real.end());
  return difference.first == root.end();
}

}  // namespace

Result<std::vector<std::filesystem::path>> filesOfDicomdir(const std::filesystem::path& dicomdir) {
  constexpr std::size_t kMostRecords = 1'000'000;
  auto format = openDicom(dicomdir, ReadDepth::All);
  if (!format) return format.error();
  const Header header(*(*format)->getDataset());
  const auto records = header.items(DCM_DirectoryRecordSequence);
  if (records.empty() || records.size() > kMostRecords)
    return Error{ErrorCode::Malformed, "The DICOMDIR lists no files; open its folder instead.", ""};
  std::filesystem::path folder = dicomdir.parent_path();
  if (folder.empty()) folder = ".";
  Disc disc;
  std::vector<std::filesystem::path> files;
  std::set<std::filesystem::path> seen;
  for (DcmItem* item : records) {
    const auto parts = Header(*item, header.charset()).values(DCM_ReferencedFileID);
    if (!isConfined(parts)) continue;
    const auto file = disc.find(folder, parts);
    if (staysInside(folder, file) && seen.insert(file).second) files.push_back(file);
  }
  if (files.empty())
    return Error{ErrorCode::Malformed, "The DICOMDIR names no file of its own folder; open the folder instead.", ""};
  return files;
}

}  // namespace pellucid
