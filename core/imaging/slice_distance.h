#pragma once

#include <string>

#include "core/base/geometry.h"
#include "core/imaging/quality.h"

namespace pellucid {

/// How far the slices of a stack lie apart, as one of its measures of quality. For a grid in the patient of several
/// slices, evenly spaced; also of use to whoever looks at one slice of it only.
QualityMeasure sliceDistance(const Geometry& stack, const std::string& modality);

}  // namespace pellucid
