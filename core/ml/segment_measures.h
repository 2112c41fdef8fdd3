#pragma once

#include <string>
#include <vector>

#include "core/ml/analysis.h"

namespace pellucid {

/// Size of each segment: the area of an image in cm2, the volume of a stack of slices in ml, or pixels and voxels where
/// the image is not calibrated. A segment of an image that falls into two parts beside each other (the lungs) is
/// measured part by part; the parts are called left and right only where the header says which side is which.
/// `patientOrientation` is (0020,0020), "" when unknown.
std::vector<Measurement> measureSegments(const LabelMap& map, const std::string& patientOrientation);

}  // namespace pellucid
