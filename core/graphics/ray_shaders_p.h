#pragma once

#include <vector>

#include "core/imaging/volume_rendering.h"

namespace pellucid {

// The texts of shaders/*.glsl.

/// A triangle over the whole picture.
extern const char* const kWholePicture;
/// The parts of the fragment shader, in their order.
std::vector<const char*> raysFor(RenderMode mode);

}  // namespace pellucid
