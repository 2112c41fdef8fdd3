#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/job.h"
#include "core/dicom/study.h"

namespace pellucid {

/// How to go about files one of which has ended a process.
struct ScanCare {
  /// One file after the other; before each, the job's step becomes "Reading file N by itself", N from 0 in the order of
  /// the files: what a process said last is what it died of.
  bool oneByOne = false;
  std::set<int> leftOut;  ///< Not touched; they come back in `skipped`.
};

/// What scans have read, so that files which have not changed since are not read again. In memory only: it holds what
/// headers say about patients. Any thread.
class ScanIndex {
 public:
  ScanIndex();
  ~ScanIndex();
  ScanIndex(const ScanIndex&) = delete;
  ScanIndex& operator=(const ScanIndex&) = delete;

  /// Whether the file was read as DICOM and is still the same: size, times of change, and place on the disk.
  bool knows(const std::filesystem::path& file) const;
  std::size_t size() const;

 private:
  friend class IndexedReader;
  struct State;
  std::unique_ptr<State> m_state;
};

/// A name for the folder that a file is in, equal for equal folders and no others: what has lost its UIDs is named
/// after it.
using FolderName = std::function<std::string(const std::filesystem::path& file)>;

/// Reads the headers of DICOM files (pixels are not touched) and groups them into studies and series. Files that are
/// not DICOM, or not readable, come back in `skipped` with the reason; that is data, not an error.
/// Fails only with Cancelled. An index is used and filled. `folder` is asked only for files without UIDs; empty: the
/// folders on disk (FolderNames).
Result<ScanResult> scanDicomFiles(const std::vector<std::filesystem::path>& files, Job& job, const ScanCare& care = {},
                                  ScanIndex* index = nullptr, const FolderName& folder = {});

/// The files that a DICOMDIR names, confined to its folder (PS3.10 8); names that lead outside are refused.
Result<std::vector<std::filesystem::path>> filesOfDicomdir(const std::filesystem::path& dicomdir);

/// Whether the file has the DICM prefix or begins like a DICOM data set without one.
bool looksLikeDicom(const std::filesystem::path& file);
/// The same by its first bytes (132 where it has as many).
bool looksLikeDicom(std::string_view head);

}  // namespace pellucid
