#pragma once

#include <array>

#include "core/base/volume.h"

namespace pellucid {

/// The part of a volume that starts at voxel `first`, in its own type; outside the source the modality value `fill`.
Result<Volume> cropVolume(const Volume& source, const std::array<int, 3>& first, const std::array<int, 3>& size,
                          double fill);

}  // namespace pellucid
