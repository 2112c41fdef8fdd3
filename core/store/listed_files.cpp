#include "core/store/listed_files.h"

#include <sys/stat.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <optional>
#include <set>
#include <string_view>

#include "core/base/hash.h"
#include "core/dicom/series_parts.h"

namespace pellucid {

namespace {

namespace fs = std::filesystem;

std::optional<ListedFile> onDisk(const fs::path& path) {
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0 || !S_ISREG(status.st_mode)) return std::nullopt;
  return ListedFile{path, static_cast<std::uint64_t>(status.st_size),
                    std::int64_t{status.st_mtim.tv_sec} * 1'000'000'000 + status.st_mtim.tv_nsec};
}

/// Parts of a split series carry a number behind the UID.
std::string wholeUid(const Series& series) {
  return series.uid.substr(0, series.uid.find('#'));
}

/// Images of a file, which several parts of a series may show between them.
struct ShownFrames {
  int whole = 0;
  std::set<int> numbers;
  int count() const { return std::max(whole, static_cast<int>(numbers.size())); }
};

struct Gathered {
  std::string modality;
  std::map<fs::path, ShownFrames> files;
};

void gather(const Series& series, Gathered& into) {
  into.modality = series.modality;
  for (const Instance& instance : series.instances) {
    ShownFrames& frames = into.files[instance.file];
    if (!series.hasPixels) continue;
    if (instance.frameNumbers.empty()) frames.whole = std::max(frames.whole, instance.frames);
    frames.numbers.insert(instance.frameNumbers.begin(), instance.frameNumbers.end());
  }
}

bool sameContent(const ListedFile& file, Job& job, std::string& digest) {
  if (job.cancelled()) return false;
  auto hash = sha256OfFile(file.path);
  if (!hash) return false;
  digest = std::move(*hash);
  return digest == file.path.stem().string();
}

/// Archives and hidden files are opened by themselves only, not with their folder.
bool opensWithItsFolder(const fs::path& file) {
  char head[2] = {};
  std::ifstream(file, std::ios::binary).read(head, sizeof head);
  return std::string_view(head, sizeof head) != "PK" && !file.filename().string().starts_with('.');
}

/// Every entry of the folder is one of the names.
bool holdsNothingElse(const fs::path& folder, const std::set<std::string>& names) {
  std::error_code failure;
  std::size_t found = 0;
  for (fs::directory_iterator it(folder, failure), end; !failure && it != end; it.increment(failure), ++found)
    if (!names.contains(it->path().filename().string()) || !opensWithItsFolder(it->path())) return false;
  return !failure && found == names.size();
}

}  // namespace

std::vector<ListedSeries> listedSeriesOf(const Study& study, const ArchiveOf& archiveOf) {
  std::map<std::string, Gathered> gathered;
  for (const Series& series : study.series) gather(series, gathered[wholeUid(series)]);
  std::vector<ListedSeries> result;
  for (const auto& [uid, known] : gathered) {
    ListedSeries series{.uid = uid, .modality = known.modality, .files = {}};
    std::set<fs::path> listed;
    for (const auto& [path, frames] : known.files) {
      const fs::path archive = archiveOf ? archiveOf(path) : fs::path();
      const auto file = onDisk(archive.empty() ? fs::absolute(path) : fs::absolute(archive));
      if (!file) continue;
      series.images += frames.count();
      if (listed.insert(file->path).second) series.files.push_back(*file);
    }
    if (!series.files.empty()) result.push_back(std::move(series));
  }
  return result;
}

Result<StudyCheck> checkFiles(const std::vector<ListedSeries>& series, Job& job) {
  StudyCheck check;
  std::set<fs::path> seen;
  std::uint64_t all = 1, done = 0;
  for (const ListedSeries& one : series)
    for (const ListedFile& file : one.files) all += file.bytes;
  for (const ListedSeries& one : series)
    for (const ListedFile& file : one.files) {
      if (job.cancelled()) return Job::cancelledError();
      job.report(static_cast<double>(done) / static_cast<double>(all));
      done += file.bytes;
      if (!seen.insert(file.path).second) continue;
      ++check.files;
      const auto now = onDisk(file.path);
      std::string digest;
      if (!now)
        ++check.missing;
      else if (!one.copied && *now != file)
        ++check.changed;
      else if (one.copied && !sameContent(file, job, digest))
        ++(digest.empty() ? check.missing : check.changed);
    }
  if (job.cancelled()) return Job::cancelledError();
  return check;
}

OpenablePaths openablePaths(const std::vector<ListedSeries>& series) {
  OpenablePaths result;
  std::map<fs::path, std::set<std::string>> byFolder;
  std::set<fs::path> missing;
  for (const ListedSeries& one : series)
    for (const ListedFile& file : one.files) {
      if (onDisk(file.path))
        byFolder[file.path.parent_path()].insert(file.path.filename().string());
      else
        missing.insert(file.path);
    }
  for (const auto& [folder, names] : byFolder) {
    if (holdsNothingElse(folder, names)) {
      result.paths.push_back(folder);
      continue;
    }
    for (const std::string& name : names) result.paths.push_back(folder / name);
  }
  result.missing = static_cast<int>(missing.size());
  return result;
}

}  // namespace pellucid
