#pragma once

#include "core/dicom/loaded_series.h"

namespace pellucid {

/// Says in the report how many voxels of a floating point volume hold no number, or an infinite one: often what lies
/// outside of the body in results of computations. They stay as they are: every statistic leaves them out, and views
/// show them as the dark end of the window.
void remarkMissingValues(LoadedSeries& loaded);

}  // namespace pellucid
