#include "core/store/managed_files.h"

#include <sys/stat.h>

#include <fmt/format.h>

#include <cerrno>
#include <chrono>
#include <cstring>
#include <set>
#include <utility>
#include <vector>

#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/store/file_copy_p.h"

namespace pellucid {

namespace {

namespace fs = std::filesystem;

/// Beyond the copies, so that the database and everything else can still be written.
constexpr std::uint64_t kLeftFree = std::uint64_t{64} << 20;
constexpr double kGiga = 1e9;

Error cannotMove(const std::error_code& failure) {
  return {ErrorCode::OutOfDisk, "The copies of the study cannot be moved; check the rights of the program's folder.",
          failure.message()};
}

/// Names are hashes of what is in the files: where both folders have one, they are the same file.
Result<void> moveFolder(const fs::path& from, const fs::path& to) {
  std::error_code failure;
  if (!fs::exists(from, failure)) return {};
  if (auto made = makePrivateFolder(to.parent_path()); !made) return made;
  if (!fs::exists(to, failure)) {
    fs::rename(from, to, failure);
  } else {
    std::vector<fs::path> files;
    for (fs::directory_iterator it(from, failure), end; !failure && it != end; it.increment(failure))
      files.push_back(it->path());
    for (const fs::path& file : files)
      if (!failure) fs::rename(file, to / file.filename(), failure);
    if (!failure) fs::remove(from, failure);
  }
  if (failure) return cannotMove(failure);
  syncFolder(to);
  syncFolder(to.parent_path());
  syncFolder(from.parent_path());
  return {};
}

Result<void> removeFolder(const fs::path& folder) {
  std::error_code failure;
  fs::remove_all(folder, failure);
  if (!failure) return {};
  return Error{ErrorCode::OutOfDisk, "Copies in the trash cannot be deleted; check the rights of the program's folder.",
               failure.message()};
}

std::vector<fs::path> dicomFilesOf(const Study& study) {
  std::set<fs::path> files;
  for (const Series& series : study.series)
    if (series.format == FileFormat::Dicom)
      for (const Instance& instance : series.instances) files.insert(instance.file);
  return {files.begin(), files.end()};
}

std::uint64_t bytesOf(const std::vector<fs::path>& files) {
  std::uint64_t bytes = 0;
  std::error_code failure;
  for (const fs::path& file : files)
    if (const auto size = fs::file_size(file, failure); !failure) bytes += size;
  return bytes;
}

Result<void> checkRoom(const fs::path& root, std::uint64_t needed) {
  std::error_code failure;
  const auto space = fs::space(root, failure);
  if (failure || space.available >= needed + kLeftFree) return {};
  return Error{
      ErrorCode::OutOfDisk,
      fmt::format("There is not enough room to copy the study: it needs {:.1f} GB, and {:.1f} GB are free. "
                  "Nothing was copied.",
                  static_cast<double>(needed + kLeftFree) / kGiga, static_cast<double>(space.available) / kGiga),
      ""};
}

/// Without what was still being written when a program was killed.
void dropUnfinished(const fs::path& incoming) {
  std::error_code failure;
  std::vector<fs::path> unfinished;
  for (fs::directory_iterator it(incoming, failure), end; !failure && it != end; it.increment(failure))
    if (it->path().extension() != ".dcm") unfinished.push_back(it->path());
  for (const fs::path& file : unfinished) fs::remove(file, failure);
}

/// One study on its way into "copies".
class Arrival {
 public:
  Arrival(fs::path incoming, fs::path target) : m_incoming(std::move(incoming)), m_target(std::move(target)) {
    dropUnfinished(m_incoming);
    std::error_code failure;
    // Only then may a file be here already, and reading it twice can save writing it.
    m_mayBeHere = fs::exists(m_target, failure) || !fs::is_empty(m_incoming, failure);
  }

  Result<void> take(const fs::path& file, Job& job, CopyOutcome& outcome) {
    const auto digest = m_mayBeHere ? sha256OfFile(file) : Result<std::string>(Error{});
    if (digest && holds(m_target, *digest)) {
      ++outcome.alreadyThere;
      return {};
    }
    if (!digest || !holds(m_incoming, *digest))
      if (auto name = copyUnderItsHash(file, m_incoming, job); !name) return name.error();
    ++outcome.copied;
    return {};
  }

 private:
  /// A damaged copy does not count: it is made again.
  static bool holds(const fs::path& folder, const std::string& digest) {
    const auto found = sha256OfFile(folder / (digest + ".dcm"));
    return found && *found == digest;
  }

  fs::path m_incoming;
  fs::path m_target;
  bool m_mayBeHere = false;
};

}  // namespace

Result<void> makePrivateFolder(const fs::path& folder) {
  std::error_code failure;
  if (fs::is_directory(folder, failure)) return {};
  if (folder.has_parent_path() && folder.parent_path() != folder)
    if (auto made = makePrivateFolder(folder.parent_path()); !made) return made;
  if (::mkdir(folder.c_str(), 0700) == 0 || fs::is_directory(folder, failure)) return {};
  return Error{ErrorCode::OutOfDisk,
               "The folder of the program cannot be made; check the rights of the folder above it.",
               std::strerror(errno)};
}

ManagedFiles::ManagedFiles(fs::path root) : m_root(std::move(root)) {}

std::string ManagedFiles::nameOf(const std::string& studyUid) {
  return sha256Hex("study\n" + studyUid).substr(0, 32);
}

Result<CopyOutcome> ManagedFiles::copy(const Study& study, Job& job) const {
  const auto files = dicomFilesOf(study);
  if (files.empty())
    return Error{ErrorCode::Unsupported, "Only DICOM files can be copied; other images stay where they are.", ""};
  // A name of ours for lost UIDs comes from the folder: the copies would get another one.
  if (study.uid.find_first_not_of("0123456789.") != std::string::npos)
    return Error{ErrorCode::Unsupported, "A study without a Study Instance UID cannot be copied; it stays where it is.",
                 ""};
  const fs::path incoming = m_root / "incoming" / nameOf(study.uid);
  const fs::path target = copies() / nameOf(study.uid);
  for (const fs::path& folder : {incoming, copies()})
    if (auto made = makePrivateFolder(folder); !made) return made.error();
  Arrival arrival(incoming, target);
  CopyOutcome outcome{.folder = target};
  Result<void> taken = checkRoom(m_root, bytesOf(files));
  job.step("Copying the files");
  for (std::size_t i = 0; taken && i < files.size(); ++i) {
    job.report(static_cast<double>(i) / static_cast<double>(files.size()));
    taken = arrival.take(files[i], job, outcome);
  }
  // Somebody cleared it away meanwhile.
  std::error_code failure;
  if (taken && outcome.copied > 0 && !fs::exists(incoming, failure)) taken = cannotMove(failure);
  if (taken) taken = moveFolder(incoming, target);
  if (taken) return outcome;
  static_cast<void>(removeFolder(incoming));
  return taken.error();
}

Result<void> ManagedFiles::discard(const std::string& studyUid) const {
  return moveFolder(copies() / nameOf(studyUid), trash() / nameOf(studyUid));
}

Result<void> ManagedFiles::bringBack(const std::string& studyUid) const {
  return moveFolder(trash() / nameOf(studyUid), copies() / nameOf(studyUid));
}

Result<void> ManagedFiles::erase(const std::string& studyUid) const {
  return removeFolder(trash() / nameOf(studyUid));
}

Result<void> ManagedFiles::eraseAbandoned(int days) const {
  std::error_code failure;
  std::vector<fs::path> old;
  const auto limit = fs::file_time_type::clock::now() - std::chrono::hours(24 * days);
  for (fs::directory_iterator it(m_root / "incoming", failure), end; !failure && it != end; it.increment(failure))
    if (std::error_code ignored; fs::last_write_time(it->path(), ignored) < limit && !ignored)
      old.push_back(it->path());
  for (const fs::path& folder : old)
    if (auto removed = removeFolder(folder); !removed) return removed;
  return {};
}

Result<void> ManagedFiles::eraseAll() const {
  if (auto removed = removeFolder(trash()); !removed) return removed;
  // What is being copied at this moment stays.
  return eraseAbandoned(1);
}

}  // namespace pellucid
