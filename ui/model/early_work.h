#pragma once

#include <vector>

#include "core/store/study_store.h"

namespace pellucid::ui {

// What a reader did on a study before the store had said what it has of it is joined with that, and never takes its
// place. Any thread.

/// What is stored, then the early ones that are not among them.
std::vector<Finding> joined(std::vector<Finding> stored, const std::vector<Finding>& early);

/// Field by field: the only one that says something, or both as paragraphs, what was stored first; of two names of
/// readers the later one.
ReportDraft joined(const ReportDraft& stored, const ReportDraft& early);

/// What is to be written of two label maps of the same images: a voxel that both claim stays with the early one, as
/// Segments::restore() has it. Errors as there.
Result<StoredSegments> joined(StoredSegments stored, StoredSegments early);

}  // namespace pellucid::ui
