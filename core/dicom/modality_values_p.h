#pragma once

#include <vector>

#include "core/dicom/loaded_series.h"
#include "core/dicom/series_loading_p.h"

namespace pellucid {

/// Whether slope or intercept differ between images: the transform of a Volume cannot hold them then.
bool rescaleVaries(const std::vector<SourceFrame>& frames);

/// What the voxels mean: Modality LUT or rescale, uptake of PET, real world values of a parametric map, with unit and
/// padding. `header` is that of the middle image. Where one transform cannot say it the values themselves are computed.
Result<void> applyModality(const Loading& loading, const Header& header, LoadedSeries& loaded);

}  // namespace pellucid
