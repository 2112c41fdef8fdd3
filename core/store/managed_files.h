#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

#include "core/base/job.h"
#include "core/dicom/study.h"

namespace pellucid {

/// What became of the files of a study that was copied.
struct CopyOutcome {
  std::filesystem::path folder;  ///< Where the copies are.
  int copied = 0;
  int alreadyThere = 0;  ///< The same bytes were there before.
};

/// The copies of studies that this program keeps, in folders of its own below `root`: "copies/<study>/<file>.dcm", with
/// "incoming" for what is being copied and "trash" for what was removed from the list. A study is named by a hash of
/// its Study Instance UID, a file by the SHA-256 of its bytes: no text of a file ever becomes a name, the same file is
/// never kept twice, and a check needs the name only. Nothing here reads what is in the files. Use in one thread at a
/// time.
class ManagedFiles {
 public:
  explicit ManagedFiles(std::filesystem::path root);

  const std::filesystem::path& root() const { return m_root; }
  std::filesystem::path copies() const { return m_root / "copies"; }
  std::filesystem::path trash() const { return m_root / "trash"; }
  /// 32 hex digits that stand for a study.
  static std::string nameOf(const std::string& studyUid);

  /// Copies the DICOM files of the study; all of them, or none: they come into "copies" when the last is on the disk.
  /// What a killed program left in "incoming" is used again. Errors: Unsupported (no DICOM files), NotFound (a file
  /// went away meanwhile), OutOfDisk, Cancelled; nothing of this call is then left.
  Result<CopyOutcome> copy(const Study& study, Job& job) const;

  /// Into the trash and back; nothing where there are no copies.
  Result<void> discard(const std::string& studyUid) const;
  Result<void> bringBack(const std::string& studyUid) const;
  /// Deletes a study in the trash for good.
  Result<void> erase(const std::string& studyUid) const;
  /// Deletes all of the trash, and what stands in "incoming" for more than a day.
  Result<void> eraseAll() const;
  /// Deletes what stands in "incoming" for more than so many days.
  Result<void> eraseAbandoned(int days) const;

 private:
  std::filesystem::path m_root;
};

/// Makes a folder with its parents; what is made is for nobody but the user (0700). OutOfDisk when that is refused.
Result<void> makePrivateFolder(const std::filesystem::path& folder);

}  // namespace pellucid
