#pragma once

#include "core/graphics/graphics_card_p.h"
#include "core/imaging/ray_setup.h"

namespace pellucid {

// What a picture is made of, as textures. The card is current.

/// Label maps that the shader can look at, and cuts.
inline constexpr std::size_t kMostLabelLayers = 4;
inline constexpr std::size_t kMostCuts = 16;

/// Stored value of the largest number in a texture of such voxels.
float valueScaleOf(VoxelType type);

/// OutOfMemory also where the card takes no texture of that size; Cancelled.
Result<GlTexture> textureOfVoxels(GraphicsCard::Parts& card, const Volume& voxels, Job& job);
/// One map in each component; whether they are seen and how is no matter.
Result<GlTexture> textureOfLabels(GraphicsCard::Parts& card, const std::vector<RenderedLabels>& layers, Job& job);

GlTexture textureOfLooks(const std::vector<RenderedLabels>& layers);
GlTexture textureOfTable(const TransferTable& table);
GlTexture textureOfBlocks(const VolumeLevel& level, const SeenBlocks& blocks);
GlTexture textureOfHighest(const VolumeLevel& level);

}  // namespace pellucid
