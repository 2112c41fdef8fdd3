#pragma once

#include "core/graphics/card_rendering.h"

namespace pellucid {

/// Milliseconds of the wall clock for one and the same picture.
struct WayTimes {
  double processorMs = 0.0;
  double cardMs = 0.0;
};

/// Makes two or three pictures each way, in turns, and takes the quickest, as other work comes between; the card's
/// first, in which the volume is copied to it, does not count. Blocks. Errors: those of either way.
Result<WayTimes> timeWays(CardRendering& card, const PreparedVolume& volume, const VolumeScene& scene,
                          const RenderRequest& request, Job& job);

}  // namespace pellucid
