#include "core/graphics/card_textures_p.h"

#include <algorithm>
#include <functional>

namespace pellucid {

namespace {

struct TexelFormat {
  GLint kept = 0;
  GLenum format = 0, type = 0;
  std::size_t bytes = 0;
};

/// Levels hold 8 or 16 bits only. The lowest signed value counts as the one above it.
TexelFormat formatOf(VoxelType type) {
  switch (type) {
    case VoxelType::Int8:
      return {GL_R8_SNORM, GL_RED, GL_BYTE, 1};
    case VoxelType::UInt16:
      return {GL_R16, GL_RED, GL_UNSIGNED_SHORT, 2};
    case VoxelType::Int16:
      return {GL_R16_SNORM, GL_RED, GL_SHORT, 2};
    default:
      return {GL_R8, GL_RED, GL_UNSIGNED_BYTE, 1};
  }
}

Error noRoom(const char* detail) {
  return {ErrorCode::OutOfMemory, "The graphics card has no room for this volume.", detail};
}

/// `slices(first, count)` gives the bytes of some slices, valid until it is called again.
Result<GlTexture> uploadBySlices(GraphicsCard::Parts& card, const std::array<int, 3>& size, const TexelFormat& texel,
                                 GLint filter, const std::function<const void*(int, int)>& slices, Job& job) {
  constexpr std::size_t kAtOnce = std::size_t{16} << 20;
  if (std::max({size[0], size[1], size[2]}) > card.largestVolume) return noRoom("longest side");
  glTexImage3D(GL_PROXY_TEXTURE_3D, 0, texel.kept, size[0], size[1], size[2], 0, texel.format, texel.type, nullptr);
  GLint width = 0;
  glGetTexLevelParameteriv(GL_PROXY_TEXTURE_3D, 0, GL_TEXTURE_WIDTH, &width);
  if (width == 0) return noRoom("proxy");
  GlTexture texture(GL_TEXTURE_3D, filter);
  glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
  glTexImage3D(GL_TEXTURE_3D, 0, texel.kept, size[0], size[1], size[2], 0, texel.format, texel.type, nullptr);
  const std::size_t slice = static_cast<std::size_t>(size[0]) * static_cast<std::size_t>(size[1]) * texel.bytes;
  const int step = static_cast<int>(std::max<std::size_t>(1, kAtOnce / slice));
  for (int first = 0; first < size[2]; first += step) {
    if (job.cancelled()) return Job::cancelledError();
    const int count = std::min(step, size[2] - first);
    glTexSubImage3D(GL_TEXTURE_3D, 0, 0, 0, first, size[0], size[1], count, texel.format, texel.type,
                    slices(first, count));
    if (auto fault = faultOfCard(card, "upload")) return *std::move(fault);
  }
  return texture;
}

void uploadBlocks(const VolumeLevel& level, GLint kept, GLenum format, GLenum type, const void* texels) {
  glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
  glTexImage3D(GL_TEXTURE_3D, 0, kept, level.blocks[0], level.blocks[1], level.blocks[2], 0, format, type, texels);
}

}  // namespace

float valueScaleOf(VoxelType type) {
  switch (type) {
    case VoxelType::Int8:
      return 127.0F;
    case VoxelType::UInt16:
      return 65535.0F;
    case VoxelType::Int16:
      return 32767.0F;
    default:
      return 255.0F;
  }
}

Result<GlTexture> textureOfVoxels(GraphicsCard::Parts& card, const Volume& voxels, Job& job) {
  const auto& size = voxels.geometry().size;
  const TexelFormat texel = formatOf(voxels.type());
  const std::size_t slice = static_cast<std::size_t>(size[0]) * static_cast<std::size_t>(size[1]) * texel.bytes;
  const auto slices = [&](int first, int) { return voxels.bytes() + slice * static_cast<std::size_t>(first); };
  return uploadBySlices(card, size, texel, GL_LINEAR, slices, job);
}

Result<GlTexture> textureOfLabels(GraphicsCard::Parts& card, const std::vector<RenderedLabels>& layers, Job& job) {
  constexpr std::array<TexelFormat, kMostLabelLayers> kFormats{{{GL_R8UI, GL_RED_INTEGER, GL_UNSIGNED_BYTE, 1},
                                                                {GL_RG8UI, GL_RG_INTEGER, GL_UNSIGNED_BYTE, 2},
                                                                {GL_RGB8UI, GL_RGB_INTEGER, GL_UNSIGNED_BYTE, 3},
                                                                {GL_RGBA8UI, GL_RGBA_INTEGER, GL_UNSIGNED_BYTE, 4}}};
  const auto& size = layers.front().labels.voxels.geometry().size;
  const TexelFormat& texel = kFormats[layers.size() - 1];
  const std::size_t slice = static_cast<std::size_t>(size[0]) * static_cast<std::size_t>(size[1]);
  std::vector<std::uint8_t> woven;
  const auto slices = [&](int first, int count) -> const void* {
    const std::size_t begin = slice * static_cast<std::size_t>(first);
    if (layers.size() == 1) return layers.front().labels.voxels.bytes() + begin;
    woven.resize(slice * static_cast<std::size_t>(count) * layers.size());
    for (std::size_t layer = 0; layer < layers.size(); ++layer) {
      const auto* from = layers[layer].labels.voxels.data<std::uint8_t>() + begin;
      for (std::size_t i = 0; i * layers.size() < woven.size(); ++i) woven[i * layers.size() + layer] = from[i];
    }
    return woven.data();
  };
  return uploadBySlices(card, size, texel, GL_NEAREST, slices, job);
}

GlTexture textureOfLooks(const std::vector<RenderedLabels>& layers) {
  constexpr std::size_t kValues = 256;
  std::vector<float> texels;
  texels.reserve(layers.size() * kValues * 4);
  for (const RenderedLabels& layer : layers)
    for (const SegmentLook& look : layer.looks) {
      for (const int shift : {16, 8, 0}) texels.push_back(static_cast<float>(look.rgb >> shift & 0xFFU) / 255.0F);
      texels.push_back(static_cast<float>(std::clamp(look.opacity, 0.0, 1.0)));
    }
  GlTexture texture(GL_TEXTURE_2D, GL_NEAREST);
  glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA32F, kValues, static_cast<GLsizei>(layers.size()), 0, GL_RGBA, GL_FLOAT,
               texels.data());
  return texture;
}

GlTexture textureOfTable(const TransferTable& table) {
  constexpr GLsizei kEntries = TransferTable::kEntries;
  static_assert(sizeof(TransferTable::Entry) == 4 * sizeof(float) && sizeof(TransferSample) == 4 * sizeof(float));
  GlTexture texture(GL_TEXTURE_2D, GL_NEAREST);
  glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA32F, kEntries, 3, 0, GL_RGBA, GL_FLOAT, nullptr);
  const auto row = [](int index, const void* texels) {
    glTexSubImage2D(GL_TEXTURE_2D, 0, 0, index, kEntries, 1, GL_RGBA, GL_FLOAT, texels);
  };
  row(0, table.entries().data());
  row(1, table.integrals().data());
  row(2, table.colours().data());
  return texture;
}

GlTexture textureOfBlocks(const VolumeLevel& level, const SeenBlocks& blocks) {
  std::vector<std::uint8_t> texels(blocks.distance.size() * 2);
  for (std::size_t i = 0; i < blocks.distance.size(); ++i) {
    texels[2 * i] = blocks.distance[i];
    if (!blocks.labelled.empty()) texels[2 * i + 1] = blocks.labelled[i];
  }
  GlTexture texture(GL_TEXTURE_3D, GL_NEAREST);
  uploadBlocks(level, GL_RG8UI, GL_RG_INTEGER, GL_UNSIGNED_BYTE, texels.data());
  return texture;
}

GlTexture textureOfHighest(const VolumeLevel& level) {
  GlTexture texture(GL_TEXTURE_3D, GL_NEAREST);
  uploadBlocks(level, GL_R32F, GL_RED, GL_FLOAT, level.highest.data());
  return texture;
}

}  // namespace pellucid
