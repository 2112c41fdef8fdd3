#pragma once

#include "core/graphics/gl_objects_p.h"
#include "core/imaging/ray_setup.h"

namespace pellucid {

/// Depth where nothing is, as the shader writes it.
inline constexpr float kNowhere = 1.0e38F;

/// Stored values of the first and the last entry of the table, and entries for each stored value.
struct TableRange {
  float low = 0.0F, high = 0.0F, scale = 0.0F;
};

/// All that the shader is told of one picture. The program is in use. Texture units: 0 voxels, 1 those of gradients,
/// 2 the table, 3 the blocks, 4 labels, 5 their looks.
void setRayUniforms(const GlProgram& program, const RayPlaces& places, const TableRange& table, float valueScale);

}  // namespace pellucid
