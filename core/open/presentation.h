#pragma once

#include "core/base/job.h"
#include "core/dicom/loaded_series.h"
#include "core/dicom/presentation_state.h"

namespace pellucid {

/// The images of a series as a presentation state shows them: voxels are shared and unchanged; window, polarity,
/// shutter, overlays and annotations are those of the state.
struct PresentedSeries {
  LoadedSeries loaded;
  PresentationState state;
};

/// Images whose Modality LUT is a table are read again, as they are stored.
/// Errors: those of readPresentationState and loadStoredValues; Inconsistent where the state names no image of the
/// series; Unsupported where it changes modality values in a way that cannot be shown.
Result<PresentedSeries> presentSeries(const LoadedSeries& loaded, const std::filesystem::path& presentationState,
                                      Job& job);

/// What `series`, a presentation state of the study, shows: the images that it names, as a series of its UID. The
/// images of one series only; a remark names what is missing. Errors: those of presentSeries and loadSeries; NotFound
/// where the study holds none of the images.
Result<PresentedSeries> loadPresented(const Study& study, const Series& series, Job& job);

/// A rendered slice turned and flipped as the state asks.
Result<Volume> turned(const Volume& rendered, int quarterTurns, bool flipped);

}  // namespace pellucid
