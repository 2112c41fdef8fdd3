#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "core/base/job.h"
#include "core/dicom/study.h"
#include "core/store/listed_study.h"

namespace pellucid {

/// A file of a listed study as it was when it was listed.
struct ListedFile {
  std::filesystem::path path;
  std::uint64_t bytes = 0;
  std::int64_t changedAt = 0;  ///< Nanoseconds since 1970, of the file system.
  bool operator==(const ListedFile&) const = default;
};

/// The files of one DICOM series, however it is split for scrolling.
struct ListedSeries {
  std::string uid;  ///< Series Instance UID.
  std::string modality;
  int images = 0;
  bool copied = false;
  std::vector<ListedFile> files;
};

/// The archive that a file was unpacked from; an empty path for a file that is where the user has it.
using ArchiveOf = std::function<std::filesystem::path(const std::filesystem::path&)>;

/// The series of a study with their files as they are on the disk now. A file that was unpacked stands as its archive;
/// one that is not there any more is left out. Looks at every file: not for the GUI thread.
std::vector<ListedSeries> listedSeriesOf(const Study& study, const ArchiveOf& archiveOf = {});

/// Whether the files are there and the same: a copy by its content, whose SHA-256 is its name, a link by size and time
/// of change. Fails with Cancelled only.
Result<StudyCheck> checkFiles(const std::vector<ListedSeries>& series, Job& job);

/// What to open for exactly these files: a folder where it holds nothing else, the files themselves otherwise. Files
/// that are missing are left out and counted.
struct OpenablePaths {
  std::vector<std::filesystem::path> paths;
  int missing = 0;
};
OpenablePaths openablePaths(const std::vector<ListedSeries>& series);

}  // namespace pellucid
