#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <string>

namespace pellucid {

/// Names of folders, by which what has lost its UIDs is named in turn: the path, whichever way leads there, and a
/// sample of the oldest file. Another disc at the same path is another folder, and so is one whose files were replaced:
/// what a reader drew on one patient never comes back on another. Asks the disk once for each folder. Not thread-safe.
class FolderNames {
 public:
  /// Which files count as the oldest; what else is beside them, or comes later, may come and go.
  using Counts = std::function<bool(const std::filesystem::path& file)>;
  explicit FolderNames(Counts counts);

  /// Of the folder that the file is in.
  std::string operator()(const std::filesystem::path& file);

 private:
  Counts m_counts;
  std::map<std::filesystem::path, std::string> m_known;
};

/// The path of the folder that a file is in, whichever way leads there.
std::string folderOnDisk(const std::filesystem::path& file);

}  // namespace pellucid
