#include "core/imaging/volume_rendering.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <type_traits>

#include "core/imaging/parallel_p.h"
#include "core/imaging/picture_depth.h"
#include "core/imaging/ray_caster_p.h"
#include "core/imaging/ray_setup.h"

namespace pellucid {

namespace {

constexpr int kTile = 16;

/// Where in its first step each ray starts (Jimenez 2014, interleaved gradient noise); the first pass starts evenly.
float jitterOf(int column, int row, const RaySetup& setup) {
  if (setup.passShare == 0.0F) return 0.0F;
  const auto fraction = [](double value) { return value - std::floor(value); };
  const double noise = fraction(52.9829189 * fraction(0.06711056 * column + 0.00583715 * row));
  return static_cast<float>(0.999 * fraction(noise + static_cast<double>(setup.passShare)));
}

std::uint32_t pixelOf(const RayResult& ray, float enough) {
  const auto part = [](float share, int shift) {
    return static_cast<std::uint32_t>(std::min(std::max(share, 0.0F), 1.0F) * 255.0F + 0.5F) << shift;
  };
  // As good as opaque is opaque: rays end before the last hundredths.
  const float whole = ray.opacity >= enough ? 1.0F / ray.opacity : 1.0F;
  return part(ray.opacity * whole, 24) | part(ray.colour.red * whole, 16) | part(ray.colour.green * whole, 8) |
         part(ray.colour.blue * whole, 0);
}

/// The mean of what is seen: where tissue is like glass, the place of its surface would jump from pixel to pixel.
float depthOf(const RayResult& ray) {
  constexpr float kSeen = 0.05F;
  return ray.weightedDepth != 0.0F && ray.opacity > kSeen ? ray.weightedDepth / ray.opacity : ray.depth;
}

/// Tile by tile, as neighbouring rays read the same voxels.
template <typename T>
void renderRow(const RaySetup& setup, const RenderRequest& request, int rowOfTiles, const Job& job,
               VolumePicture& picture) {
  const RayCaster<T> caster(setup);
  const int top = rowOfTiles * kTile;
  for (int left = 0; left < request.width && !job.cancelled(); left += kTile)
    for (int row = top; row < std::min(request.height, top + kTile); ++row)
      for (int column = left; column < std::min(request.width, left + kTile); ++column) {
        const RayResult ray = caster.cast(static_cast<float>(column) + setup.pixelX,
                                          static_cast<float>(row) + setup.pixelY, jitterOf(column, row, setup));
        const std::size_t index = static_cast<std::size_t>(row) * request.width + column;
        picture.pixels[index] = pixelOf(ray, setup.enough);
        picture.depthMm[index] = depthOf(ray) * setup.stepMm;
      }
}

/// Levels hold 8 or 16 bits only.
template <typename F>
void visitLevel(const Volume& voxels, F&& f) {
  switch (voxels.type()) {
    case VoxelType::Int8:
      return f(std::int8_t());
    case VoxelType::UInt16:
      return f(std::uint16_t());
    case VoxelType::Int16:
      return f(std::int16_t());
    default:
      return f(std::uint8_t());
  }
}

}  // namespace

Result<VolumePicture> renderVolume(const PreparedVolume& volume, const VolumeScene& scene, const RenderRequest& request,
                                   Job& job) {
  if (auto fault = faultOf(volume, scene, request)) return *std::move(fault);
  const RaySetup setup = makeRaySetup(volume, scene, request);
  const std::size_t count = static_cast<std::size_t>(request.width) * request.height;
  VolumePicture picture{request.width, request.height, std::vector<std::uint32_t>(count),
                        std::vector<float>(count, std::numeric_limits<float>::quiet_NaN())};
  const int rows = (request.height + kTile - 1) / kTile;
  bool done = false;
  visitLevel(setup.level->voxels, [&](auto type) {
    done = forEachParallel(rows, job, [&](int row) { renderRow<decltype(type)>(setup, request, row, job, picture); });
  });
  if (!done) return Job::cancelledError();
  if (scene.mode == RenderMode::Shaded && scene.shading > 0.0)
    shadeByDepth(picture, scene.camera.mmPerPixel, extentMm(volume.geometry));
  return picture;
}

std::optional<Vector3> pointSeenAt(const PreparedVolume& volume, const VolumeScene& scene, const RenderRequest& request,
                                   double column, double row) {
  if (faultOf(volume, scene, request)) return std::nullopt;
  const RaySetup setup = makeRaySetup(volume, scene, request);
  float depth = std::numeric_limits<float>::quiet_NaN();
  visitLevel(setup.level->voxels, [&](auto type) {
    depth = RayCaster<decltype(type)>(setup).cast(static_cast<float>(column), static_cast<float>(row), 0.0F).depth;
  });
  if (std::isnan(depth)) return std::nullopt;
  const VolumeCamera& camera = scene.camera;
  const double right = (column - request.width / 2.0) * camera.mmPerPixel;
  const double down = (row - request.height / 2.0) * camera.mmPerPixel;
  const double behind = static_cast<double>(depth) * setup.stepMm;
  Vector3 world = camera.focus;
  for (int i = 0; i < 3; ++i)
    world[i] += right * camera.axes.right[i] + down * camera.axes.down[i] + behind * camera.axes.normal[i];
  return world;
}

void PictureMean::add(const VolumePicture& picture) {
  constexpr int kMostPasses = 64;
  if (picture.width != m_last.width || picture.height != m_last.height || m_passes == kMostPasses) {
    m_passes = 0;
    m_sums.assign(picture.pixels.size() * 4, 0);
  }
  for (std::size_t i = 0; i < picture.pixels.size(); ++i)
    for (std::size_t part = 0; part < 4; ++part)
      m_sums[i * 4 + part] = static_cast<std::uint16_t>(m_sums[i * 4 + part] + (picture.pixels[i] >> part * 8 & 0xFFU));
  ++m_passes;
  m_last = picture;
}

VolumePicture PictureMean::mean() const {
  VolumePicture picture = m_last;
  if (m_passes < 2) return picture;
  const auto half = static_cast<std::uint32_t>(m_passes / 2);
  for (std::size_t i = 0; i < picture.pixels.size(); ++i) {
    picture.pixels[i] = 0;
    for (std::size_t part = 0; part < 4; ++part)
      picture.pixels[i] |= (m_sums[i * 4 + part] + half) / static_cast<std::uint32_t>(m_passes) << part * 8;
  }
  return picture;
}

}  // namespace pellucid
