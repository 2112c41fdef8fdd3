#include "ui/model/opened_paths.h"

#include <algorithm>
#include <utility>

namespace pellucid::ui {

namespace {

std::filesystem::path whole(const std::filesystem::path& path) {
  std::error_code ignored;
  const auto absolute = std::filesystem::absolute(path, ignored).lexically_normal();
  return absolute.has_filename() ? absolute : absolute.parent_path();
}

bool liesIn(const std::filesystem::path& file, const std::filesystem::path& place) {
  const std::string name = file.is_absolute() ? file.native() : whole(file).native();
  const std::string& start = place.native();
  if (!name.starts_with(start)) return false;
  return name.size() == start.size() || start.ends_with('/') || name[start.size()] == '/';
}

bool isIn(const Study& study, const std::filesystem::path& place) {
  return std::any_of(study.series.begin(), study.series.end(), [&](const Series& series) {
    return std::any_of(series.instances.begin(), series.instances.end(),
                       [&](const Instance& instance) { return liesIn(instance.file, place); });
  });
}

}  // namespace

OpenedPaths::Path& OpenedPaths::of(const std::filesystem::path& path) {
  const auto place = whole(path);
  const auto found =
      std::find_if(m_paths.begin(), m_paths.end(), [&place](const Path& known) { return known.path == place; });
  if (found != m_paths.end()) return *found;
  m_paths.push_back({place, {}, {}, 0});
  return m_paths.back();
}

void OpenedPaths::begin(const std::vector<std::filesystem::path>& paths) {
  for (const auto& path : paths) ++of(path).scans;
}

void OpenedPaths::finish(const std::vector<std::filesystem::path>& paths, const std::vector<Study>& open,
                         const std::set<std::string>& found) {
  // What lies in no folder that was asked for came out of an archive, or is listed in a DICOMDIR.
  std::set<std::string> elsewhere = found;
  std::vector<std::filesystem::path> without;
  for (const auto& asked : paths) {
    Path& path = of(asked);
    --path.scans;
    bool any = false;
    for (const Study& study : open) {
      if (!isIn(study, path.path)) continue;
      any = true;
      path.studies.insert(study.uid);
      path.closed.erase(study.uid);
      elsewhere.erase(study.uid);
    }
    if (!any) without.push_back(asked);
  }
  for (const auto& asked : without) {
    of(asked).studies.insert(elsewhere.begin(), elsewhere.end());
    for (const std::string& uid : elsewhere) of(asked).closed.erase(uid);
  }
  dropEmpty();
}

void OpenedPaths::close(const std::string& studyUid) {
  for (Path& path : m_paths)
    if (path.studies.erase(studyUid) > 0) path.closed.insert(studyUid);
  dropEmpty();
}

void OpenedPaths::dropEmpty() {
  std::erase_if(m_paths, [](const Path& path) { return path.studies.empty() && path.scans == 0; });
}

std::set<std::string> OpenedPaths::closed() const {
  std::set<std::string> all;
  for (const Path& path : m_paths) all.insert(path.closed.begin(), path.closed.end());
  for (const Path& path : m_paths)
    for (const std::string& open : path.studies) all.erase(open);
  return all;
}

std::vector<std::filesystem::path> OpenedPaths::paths() const {
  std::vector<std::filesystem::path> all;
  for (const Path& path : m_paths) all.push_back(path.path);
  return all;
}

}  // namespace pellucid::ui
