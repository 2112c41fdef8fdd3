#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <vector>

#include "core/base/job.h"
#include "core/dicom/loaded_series.h"
#include "core/dicom/partial_series.h"
#include "core/dicom/study_scanner.h"

namespace pellucid {

/// Opens whatever a user points at: files, folders (recursively, symbolic links not followed), a DICOMDIR, ZIP
/// archives, in DICOM, NIfTI, NRRD, PNG, JPEG, TIFF. Archives are unpacked into a private temporary folder that lives
/// as long as the opener, within limits (entries, total size, ratio; no links, no paths that lead outside). A file that
/// is not DICOM is a study of its own, named after its path and a sample of its content: it does not say whose it is.
/// DICOM without UIDs is named after its folder. Within an archive, the content of the archive and the name there stand
/// for the folder, so that both are found again when the archive is. One opener per thread at a time.
class Opener {
 public:
  Opener();
  ~Opener();
  Opener(const Opener&) = delete;
  Opener& operator=(const Opener&) = delete;

  /// What is there. Unreadable parts come back in `skipped`; fails with NotFound (nothing at that path) or Cancelled.
  /// The numbers of `care` are those of the DICOM files in the order in which they are found.
  Result<ScanResult> scan(const std::vector<std::filesystem::path>& paths, Job& job, const ScanCare& care = {});
  /// Archives by the folder that they were unpacked into, of all scans so far. Copies of one archive share a folder.
  const std::map<std::filesystem::path, std::filesystem::path>& archives() const;

 private:
  struct State;
  std::unique_ptr<State> m_state;
};

/// Whether a file begins like one that is opened; what was skipped in spite of that is damaged.
bool beginsLikeAnImage(const std::filesystem::path& file);

/// Decodes one series of any format. `begun` and errors as in loadDicomSeries().
Result<LoadedSeries> loadSeries(const Series& series, Job& job, const PartialListener& begun = {});
/// 8-bit preview of the middle image, at most `largestSide` pixels a side.
Result<Volume> seriesThumbnail(const Series& series, int largestSide);
/// Scan and load in one go for a single file that holds one image or volume (the command line, training data). A file
/// of several volumes loads unsplit (see series_parts.h).
Result<LoadedSeries> loadFile(const std::filesystem::path& file, Job& job);

}  // namespace pellucid
