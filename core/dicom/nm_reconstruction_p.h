#pragma once

#include <array>
#include <vector>

#include "core/base/geometry.h"
#include "core/base/result.h"
#include "core/dicom/header_p.h"

namespace pellucid {

/// Where the slices of a reconstruction of nuclear medicine lie: one plane beside the other.
struct ReconstructedSlices {
  std::array<double, 6> orientation;
  std::vector<Vector3> positions;  ///< Of each frame, mm.
};

/// Whether a multi-frame image is such a reconstruction, gated or not (PS3.3 C.8.4.9.1.1, Image Type value 3).
bool isReconstruction(const Header& header);

/// From the place of the first slice (C.8.4.11), the number of each (C.8.4.8) and the signed distance from one to the
/// next (C.8.4.15). Error: Inconsistent, with what the file does not say.
Result<ReconstructedSlices> reconstructedSlices(const Header& header, int frames);

}  // namespace pellucid
