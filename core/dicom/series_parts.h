#pragma once

#include <string>
#include <vector>

#include "core/dicom/study.h"

namespace pellucid {

/// The Series Instance UID that the files carry: without the "#n" of the parts of a split series.
std::string seriesInstanceUid(const Series& series);

/// Names the images of a series for what is kept about them: the same whatever other images of the study are open,
/// while the "#n" of a part changes with them. The series UID itself for files that are no DICOM.
std::string imagesKey(const Series& series);

/// The series of a study as a reader expects them in a list: one row per series, the parts of a choice (times, echoes,
/// b-values, ...) together in one row, in the order of acquisition. Rows are never empty. The pointers are into
/// `study`.
std::vector<std::vector<const Series*>> seriesRows(const Study& study);

/// The parts between which a reader chooses at `series`, in the order of acquisition, itself among them; itself alone
/// where there is no choice.
std::vector<const Series*> choicesOf(const Study& study, const Series& series);

/// Undoes every split of one DICOM series: all its images of the size of `series` in one series, in the order of
/// instance numbers, with what had been the reason for splitting in `splitReason`. It loads as a stack of images; the
/// loader forbids what needs a volume.
Series unsplit(const Study& study, const Series& series);

/// The copy of a series of a tilted gantry whose slices stand straight, as an entry of a list: loadSeries() corrects it
/// (core/open/tilt_correction.h).
Series straightened(const Series& tilted);
bool isStraightened(const Series& series);
/// The series that it is a copy of.
Series asAcquired(const Series& straightened);

}  // namespace pellucid
