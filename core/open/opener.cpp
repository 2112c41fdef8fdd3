#include "core/open/opener.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <system_error>
#include <unordered_set>

#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/dicom/study_scanner.h"
#include "core/imaging/image_io.h"
#include "core/open/archive_p.h"
#include "core/open/file_format_p.h"

namespace pellucid {

namespace {

namespace fs = std::filesystem;

/// What archives were unpacked into.
struct UnpackedArchives {
  std::vector<TemporaryFolder> folders;
  std::map<fs::path, fs::path> archives;
};

}  // namespace

struct Opener::State {
  UnpackedArchives unpacked;
  ScanIndex index;
};

namespace {

constexpr std::size_t kMostFiles = 2'000'000;

/// Files to look at, found below what the user pointed at.
struct Found {
  explicit Found(const ScanIndex& scanned) : index(scanned) {}

  const ScanIndex& index;
  std::vector<std::pair<fs::path, FileKind>> files;
  std::vector<SkippedFile> skipped;
  std::unordered_set<std::string> seen;

  /// What was read as DICOM before need not be looked into.
  FileKind kind(const fs::path& file) const {
    return index.knows(file) ? FileKind{.zip = false, .format = FileFormat::Dicom} : kindOf(file);
  }
  void add(const fs::path& file, const FileKind& kind) {
    if (files.size() < kMostFiles && seen.insert(file.string()).second) files.emplace_back(file, kind);
  }
  void add(const fs::path& file) { add(file, kind(file)); }
};

bool isNamedDicomdir(const fs::path& file) {
  std::string name = file.filename().string();
  std::transform(name.begin(), name.end(), name.begin(), [](unsigned char c) { return std::toupper(c); });
  return name == "DICOMDIR";
}

/// Everything below a folder, sorted so that two scans give the same order. Links are not followed: they may lead
/// anywhere, and in circles.
Result<void> walk(const fs::path& folder, Found& found, const Job& job) {
  std::error_code failure;
  std::vector<fs::directory_entry> entries;
  for (fs::directory_iterator it(folder, failure), end; !failure && it != end; it.increment(failure))
    entries.push_back(*it);
  if (failure) found.skipped.push_back({folder, "The folder cannot be opened; check its permissions."});
  std::sort(entries.begin(), entries.end());
  for (const auto& entry : entries) {
    if (job.cancelled()) return Job::cancelledError();
    const auto& path = entry.path();
    if (entry.is_symlink(failure)) {
      found.skipped.push_back({path, "Symbolic links are not followed."});
    } else if (entry.is_directory(failure)) {
      if (auto walked = walk(path, found, job); !walked) return walked;
    } else if (path.filename().string().starts_with('.')) {
      found.skipped.push_back({path, "Hidden files are not opened."});
    } else if (isNamedDicomdir(path)) {
      continue;  // the files that it lists are below the same folder
    } else if (!entry.is_regular_file(failure)) {
      found.skipped.push_back({path, "This is no regular file."});
    } else if (const FileKind kind = found.kind(path); kind.zip) {
      found.skipped.push_back({path, "An archive within a folder; open it by itself."});
    } else {
      found.add(path, kind);
    }
  }
  return {};
}

Result<void> addArchive(const fs::path& path, UnpackedArchives& known, Found& found, Job& job) {
  auto folder = TemporaryFolder::create();
  if (!folder) return folder.error();
  auto unpacked = unpackZip(path, folder->path(), {}, job);
  if (!unpacked) {
    if (unpacked.error().code != ErrorCode::Malformed) return unpacked.error();
    found.skipped.push_back({path, unpacked.error().message});
    return {};
  }
  for (const auto& file : unpacked->files) found.add(file);
  std::move(unpacked->skipped.begin(), unpacked->skipped.end(), std::back_inserter(found.skipped));
  known.archives[folder->path()] = path;
  known.folders.push_back(std::move(*folder));
  return {};
}

Result<void> addPath(const fs::path& path, UnpackedArchives& known, Found& found, Job& job) {
  std::error_code failure;
  const auto status = fs::status(path, failure);
  if (!fs::exists(status)) return Error{ErrorCode::NotFound, "There is nothing at the path that was given.", ""};
  if (fs::is_directory(status)) return walk(path, found, job);
  if (!fs::is_regular_file(status)) {
    found.skipped.push_back({path, "This is no regular file."});
  } else if (isNamedDicomdir(path)) {
    auto files = filesOfDicomdir(path);
    if (!files) found.skipped.push_back({path, files.error().message});
    if (files)
      for (const auto& file : *files) found.add(file);
  } else if (kindOf(path).zip) {
    return addArchive(path, known, found, job);
  } else {
    found.add(path);
  }
  return {};
}

/// A file that is not DICOM is a series of its own; the files of one folder stand together like a study.
Series fileSeries(const fs::path& file, FileFormat format, int number) {
  Series series;
  series.uid = "file:" + sha256Hex(fs::absolute(file).string()).substr(0, 32);
  series.number = number;
  series.description = file.filename().string();
  series.format = format;
  Instance instance;
  instance.file = file;
  instance.instanceNumber = 1;
  series.instances.push_back(std::move(instance));
  return series;
}

/// The volumes of a NIfTI time series as the parts of a choice; any other file as it is.
std::vector<Series> timesOf(const Series& whole) {
  const auto volumes = whole.format == FileFormat::Nifti ? volumesInFile(whole.instances.front().file) : Result<int>(1);
  if (!volumes || *volumes < 2) return {whole};
  std::vector<Series> times;
  for (int i = 0; i < *volumes; ++i) {
    Series part = whole;
    const std::string name = "time " + std::to_string(i + 1) + " of " + std::to_string(*volumes);
    part.uid += "#" + std::to_string(i + 1);
    part.part = {name, "times", i, *volumes};
    part.splitReason = "The file holds " + std::to_string(*volumes) + " volumes; this part: " + name + ".";
    times.push_back(std::move(part));
  }
  return times;
}

std::vector<Study> fileStudies(const std::vector<std::pair<fs::path, FileFormat>>& files) {
  std::map<fs::path, Study> byFolder;
  for (const auto& [file, format] : files) {
    Study& study = byFolder[file.parent_path()];
    const int number = study.series.empty() ? 1 : study.series.back().number + 1;
    for (Series& series : timesOf(fileSeries(file, format, number))) study.series.push_back(std::move(series));
  }
  std::vector<Study> studies;
  for (auto& [folder, study] : byFolder) {
    study.uid = "folder:" + sha256Hex(fs::absolute(folder).string()).substr(0, 32);
    study.description = "Image files";
    studies.push_back(std::move(study));
  }
  return studies;
}

}  // namespace

Opener::Opener() : m_state(std::make_unique<State>()) {}
Opener::~Opener() = default;

const std::map<fs::path, fs::path>& Opener::archives() const {
  return m_state->unpacked.archives;
}

Result<ScanResult> Opener::scan(const std::vector<fs::path>& paths, Job& job, const ScanCare& care) {
  try {
    Found found(m_state->index);
    job.step("Looking for files");
    Job search = job.part(0.0, 0.3);
    for (const auto& path : paths)
      if (auto added = addPath(path, m_state->unpacked, found, search); !added) return added.error();
    std::vector<fs::path> dicom;
    std::vector<std::pair<fs::path, FileFormat>> others;
    for (const auto& [file, kind] : found.files) {
      if (!kind.format || *kind.format == FileFormat::Dicom) {
        dicom.push_back(file);
      } else {
        others.emplace_back(file, *kind.format);
      }
    }
    Job reading = job.part(0.3, 1.0);
    auto scan = scanDicomFiles(dicom, reading, care, &m_state->index);
    if (!scan) return scan.error();
    for (Study& study : fileStudies(others)) scan->studies.push_back(std::move(study));
    scan->filesSeen = static_cast<int>(found.files.size());
    scan->skipped.insert(scan->skipped.begin(), found.skipped.begin(), found.skipped.end());
    job.report(1.0);
    return scan;
  } catch (const std::exception& exception) {
    return Error{ErrorCode::Internal, "The files cannot be listed.", exception.what()};
  }
}

}  // namespace pellucid
