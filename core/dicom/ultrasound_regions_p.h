#pragma once

#include <vector>

#include "core/dicom/header_p.h"
#include "core/dicom/ultrasound_regions.h"

namespace pellucid {

/// Of one file; its images are not known here. At most 64; none where one of them is damaged.
std::vector<UltrasoundRegion> readUltrasoundRegions(const Header& header);

}  // namespace pellucid
