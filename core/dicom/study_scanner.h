#pragma once

#include <filesystem>
#include <vector>

#include "core/base/job.h"
#include "core/dicom/study.h"

namespace pellucid {

/// Reads the headers of DICOM files (pixels are not touched) and groups them into studies and series. Files that are
/// not DICOM, or not readable, come back in `skipped` with the reason; that is data, not an error.
/// Fails only with Cancelled.
Result<ScanResult> scanDicomFiles(const std::vector<std::filesystem::path>& files, Job& job);

/// The files that a DICOMDIR names, confined to its folder (PS3.10 8); names that lead outside are refused.
Result<std::vector<std::filesystem::path>> filesOfDicomdir(const std::filesystem::path& dicomdir);

/// Whether the file has the DICM prefix or begins like a DICOM data set without one.
bool looksLikeDicom(const std::filesystem::path& file);

}  // namespace pellucid
