#pragma once

#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include "core/dicom/study.h"

namespace pellucid::ui {

/// What the user pointed at, as long as a study of it is open or a scan of it is under way.
class OpenedPaths {
 public:
  void begin(const std::vector<std::filesystem::path>& paths);
  /// The scan of these ended: `open` are all studies now, `found` the identifiers of those to which it added something.
  void finish(const std::vector<std::filesystem::path>& paths, const std::vector<Study>& open,
              const std::set<std::string>& found);
  void close(const std::string& studyUid);
  /// Absolute, the oldest first.
  std::vector<std::filesystem::path> paths() const;
  /// Studies of these paths that were closed while another of the same path stays open.
  std::set<std::string> closed() const;

 private:
  struct Path {
    std::filesystem::path path;
    std::set<std::string> studies;
    std::set<std::string> closed;
    int scans = 0;  ///< Under way.
  };
  Path& of(const std::filesystem::path& path);
  void dropEmpty();

  std::vector<Path> m_paths;
};

}  // namespace pellucid::ui
