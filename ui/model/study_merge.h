#pragma once

#include <string>
#include <vector>

#include "core/dicom/study.h"

namespace pellucid::ui {

struct MergeOutcome {
  std::vector<std::string> newSeries;      ///< Were not known.
  std::vector<std::string> changedSeries;  ///< Were known with fewer images.
};

/// Adds what a scan found to what is open: studies by Study Instance UID and patient, series by their UID. Of two
/// patients under one Study Instance UID the second has "#2" behind it. A series of the same UID under another study or
/// patient is never merged (it would mix patients): it is added to `skipped` with the reason.
MergeOutcome mergeScan(std::vector<Study>& studies, std::vector<SkippedFile>& skipped, const ScanResult& scan);

/// Of the files, without the number behind it; for what is to be written about the study.
std::string studyInstanceUid(const Study& study);

/// By id, name and birth date; unknown patients differ by study, those of image files too.
bool samePatient(const Study& a, const Study& b);

}  // namespace pellucid::ui
