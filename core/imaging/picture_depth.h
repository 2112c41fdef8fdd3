#pragma once

#include "core/imaging/volume_rendering.h"

namespace pellucid {

/// Hollows become darker than what surrounds them, and what lies far behind a little darker too, so that a still
/// picture shows depth (Luft, Colditz and Deussen 2006, "Image Enhancement by Unsharp Masking the Depth Buffer").
void shadeByDepth(VolumePicture& picture, double mmPerPixel, double extentMm);

}  // namespace pellucid
