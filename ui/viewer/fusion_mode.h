#pragma once

#include <QString>
#include <string>
#include <vector>

#include "core/dicom/loaded_series.h"
#include "ui/model/view_state.h"
#include "ui/viewer/slice_scene.h"

namespace pellucid::ui {

// Another series laid over the images of one, in one frame of reference only (PS3.3 C.7.4.1).

/// Series that can be laid over this one: images of the same patient in the same frame of reference, in the order of
/// the studies. Empty where the frame of reference is not known.
std::vector<const Series*> fusionPartners(const std::vector<Study>& studies, const std::string& seriesUid);

/// Why `over` cannot be laid over `under`, as a sentence; empty where it can.
QString reasonAgainstFusion(const LoadedSeries& under, const LoadedSeries& over);

/// "5  PET AC", or the modality where there is no description.
QString fusionName(const Series& series);

/// The window in which a fused series is shown.
VoiWindow fusionWindow(const FusionState& state, const LoadedSeries& over);

/// "FUSED: 5  PET AC, 50 %".
QString fusionMark(const FusionState& state, const Series& over);

}  // namespace pellucid::ui
