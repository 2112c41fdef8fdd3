#include "core/open/opener.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <optional>
#include <system_error>
#include <unordered_set>

#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/dicom/folder_names.h"
#include "core/dicom/study_scanner.h"
#include "core/imaging/image_io.h"
#include "core/open/archive_p.h"
#include "core/open/file_format_p.h"

namespace pellucid {

namespace {

namespace fs = std::filesystem;

/// An archive in a folder of this program: by chance of another name each time, and gone with the opener.
struct KnownArchive {
  KnownArchive(TemporaryFolder place, Unpacked content) : folder(std::move(place)), unpacked(std::move(content)) {}

  TemporaryFolder folder;
  Unpacked unpacked;
  std::map<fs::path, std::string> names;  ///< In the archive, by file.
  std::map<std::string, int> endings;     ///< How many names end so: "x.png", "a/x.png", ...

  void call(const fs::path& file, const std::string& name) {
    names[file] = name;
    for (int parts = 1; parts <= kMostParts; ++parts) {
      const std::string ending = endOf(name, parts);
      ++endings[ending];
      if (ending == name) return;
    }
  }
  /// As short as it can be and no other's; the whole name where that takes many folders.
  std::string tellingName(const std::string& name) const {
    for (int parts = 1; parts <= kMostParts; ++parts)
      if (const std::string ending = endOf(name, parts); endings.at(ending) == 1 || ending == name) return ending;
    return name;
  }

 private:
  static constexpr int kMostParts = 4;

  static std::string endOf(const std::string& name, int parts) {
    std::size_t start = name.size();
    while (parts-- > 0 && start != std::string::npos && start > 0) start = name.rfind('/', start - 1);
    return start == std::string::npos || start == 0 ? name : name.substr(start + 1);
  }
};

/// What archives were unpacked into.
struct UnpackedArchives {
  std::map<std::string, KnownArchive> byHash;
  std::map<fs::path, fs::path> archives;  ///< By folder.

  /// What the archive calls a file, with as many of its folders as tell it from the others; nothing for a file that
  /// came from none.
  std::optional<std::string> nameOf(const fs::path& file) const {
    for (const auto& [hash, archive] : byHash)
      if (const auto found = archive.names.find(file); found != archive.names.end())
        return archive.tellingName(found->second);
    return std::nullopt;
  }
  /// A folder of an archive is called by what is in the archive and its name there, so that it is the same whenever
  /// the archive is opened, and no other's (paths begin with a slash); nothing for a file that came from none.
  std::optional<std::string> folderOf(const fs::path& file) const {
    for (const auto& [hash, archive] : byHash)
      if (const auto found = archive.names.find(file); found != archive.names.end())
        return "archive " + hash + '\n' + fs::path(found->second).parent_path().string();
    return std::nullopt;
  }
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

/// Once for one content: what is opened again must not come twice.
Result<KnownArchive*> unpackedArchive(const fs::path& path, UnpackedArchives& known, Job& job) {
  constexpr double kHashShare = 0.2;
  Job hashing = job.part(0.0, kHashShare);
  const auto hash = hashOfArchive(path, hashing);
  if (!hash) return hash.error();
  if (const auto found = known.byHash.find(*hash); found != known.byHash.end()) return &found->second;
  auto folder = TemporaryFolder::create();
  if (!folder) return folder.error();
  Job unpacking = job.part(kHashShare, 1.0);
  auto unpacked = unpackZip(path, folder->path(), {}, unpacking);
  if (!unpacked) return unpacked.error();
  KnownArchive archive(std::move(*folder), std::move(*unpacked));
  for (const auto& [file, name] : archive.unpacked.files) archive.call(file, name);
  return &known.byHash.emplace(*hash, std::move(archive)).first->second;
}

Result<void> addArchive(const fs::path& path, UnpackedArchives& known, Found& found, Job& job) {
  const auto archive = unpackedArchive(path, known, job);
  if (!archive) {
    const ErrorCode code = archive.error().code;
    if (code != ErrorCode::Malformed && code != ErrorCode::Unreadable) return archive.error();
    found.skipped.push_back({path, archive.error().message});
    return {};
  }
  for (const auto& [file, name] : (*archive)->unpacked.files) found.add(file);
  for (const SkippedFile& left : (*archive)->unpacked.skipped) found.skipped.push_back({path, left.reason});
  // Of two copies, the one that was opened last is there for sure.
  known.archives[(*archive)->folder.path()] = path;
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

/// The one series of a file that is not DICOM. A file with other contents is another series, also at the same path;
/// what else is in its folder changes nothing.
Series fileSeries(const fs::path& file, FileFormat format, const UnpackedArchives& known) {
  Series series;
  // Entries of an archive may share a name; files that they were unpacked into are numbered.
  const std::string place = (fs::path(known.folderOf(file).value_or(folderOnDisk(file))) / file.filename()).string();
  const auto sample = sampleOfFile(file);
  series.uid = "file:" + sha256Hex(place + '\n' + (sample ? *sample : std::string())).substr(0, 32);
  series.number = 1;
  series.description = known.nameOf(file).value_or(file.filename().string());
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

/// A file that is not DICOM does not say whose it is: what is found, measured and written on one must never stand with
/// that on another.
Study fileStudy(const fs::path& file, FileFormat format, const UnpackedArchives& known) {
  const Series whole = fileSeries(file, format, known);
  Study study;
  study.uid = whole.uid;
  study.description = whole.description;
  study.series = timesOf(whole);
  return study;
}

}  // namespace

Opener::Opener() : m_state(std::make_unique<State>()) {}
Opener::~Opener() = default;

const std::map<fs::path, fs::path>& Opener::archives() const {
  return m_state->unpacked.archives;
}

bool beginsLikeAnImage(const fs::path& file) {
  return formatOf(file).has_value();
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
      } else if (const auto whole = checkPictureFile(file); !whole) {
        found.skipped.push_back({file, whole.error().message});
      } else {
        others.emplace_back(file, *kind.format);
      }
    }
    Job reading = job.part(0.3, 1.0);
    const UnpackedArchives& known = m_state->unpacked;
    FolderNames onDisk([](const fs::path& file) { return kindOf(file).format.has_value(); });
    const FolderName folderOf = [&](const fs::path& file) {
      const auto inArchive = known.folderOf(file);
      return inArchive ? *inArchive : onDisk(file);
    };
    auto scan = scanDicomFiles(dicom, reading, care, &m_state->index, folderOf);
    if (!scan) return scan.error();
    for (const auto& [file, format] : others) scan->studies.push_back(fileStudy(file, format, known));
    scan->filesSeen = static_cast<int>(found.files.size());
    scan->skipped.insert(scan->skipped.begin(), found.skipped.begin(), found.skipped.end());
    job.report(1.0);
    return scan;
  } catch (const std::exception& exception) {
    return Error{ErrorCode::Internal, "The files cannot be listed.", exception.what()};
  }
}

}  // namespace pellucid
