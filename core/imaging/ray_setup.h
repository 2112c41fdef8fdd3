#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "core/imaging/transfer_table.h"
#include "core/imaging/volume_rendering.h"

namespace pellucid {

struct Vector3f {
  float x = 0.0F, y = 0.0F, z = 0.0F;
};

inline Vector3f operator+(const Vector3f& a, const Vector3f& b) {
  return {a.x + b.x, a.y + b.y, a.z + b.z};
}
inline Vector3f operator*(const Vector3f& a, float b) {
  return {a.x * b, a.y * b, a.z * b};
}
inline float dot(const Vector3f& a, const Vector3f& b) {
  return a.x * b.x + a.y * b.y + a.z * b.z;
}

/// Where the rays of one picture go and how they are lit. Places are voxel indices of the level; along a ray they count
/// in steps, 0 in the plane of the focus.
struct RayPlaces {
  const VolumeLevel* level = nullptr;
  const VolumeScene* scene = nullptr;

  float pixelX = 0.5F, pixelY = 0.5F;  ///< Of the corner of each pixel, where its ray goes through.
  float passShare = 0.0F;              ///< Of a step, by which the starts of this pass differ from those of another.
  Vector3f corner{}, alongRow{}, alongColumn{}, step{};
  float stepMm = 1.0F;
  float enough = 0.985F;     ///< Opacity at which a ray ends.
  float leastLit = 0.02F;    ///< Share of a pixel that is worth a gradient.
  float sameMaximum = 0.0F;  ///< Stored values by which a maximum may be too low: less than a step of grey.
  /// From a gradient of values by index to right, down and behind in the picture, per mm.
  std::array<Vector3f, 3> toCamera{};
  /// Gradients are of this level: a coarser one where voxels are larger than pixels, so that the steps between them do
  /// not show. Its index of an index of `level`: `index * gradientScale + gradientOffset`.
  const VolumeLevel* gradientLevel = nullptr;
  Vector3f gradientScale{1, 1, 1}, gradientOffset{};
  std::array<Vector3f, 3> gradientToCamera{};
  float gradientLow = 0.0F, gradientHigh = 1.0F;  ///< Stored values per mm between which light counts more and more.

  /// Of each cut: what is nearer (or further) than `at + x * alongRow + y * alongColumn` steps is removed; `facing`
  /// cuts of planes along the rays remove whole rays.
  struct Cut {
    float at = 0.0F, perColumn = 0.0F, perRow = 0.0F;
    float alongRay = 0.0F;  ///< Cosine between the normal and the line of sight.
    Vector3f normal{};      ///< In the picture, towards the reader.
  };
  std::vector<Cut> cuts{};
  /// Index of the original of an index of the level: `index * scale + offset`.
  Vector3f labelScale{1, 1, 1}, labelOffset{};
};

/// Which blocks of a level a ray may pass over; empty for a maximum.
struct SeenBlocks {
  /// By block: 0 where something may be seen, otherwise how many blocks away that is, at most 15.
  std::vector<std::uint8_t> distance{};
  std::vector<std::uint8_t> labelled{};  ///< By block; empty without labels.
};

/// All that the rays of one picture share. The table and the blocks change with the function and the labels, not with
/// the camera.
struct RaySetup : RayPlaces {
  TransferTable table;
  SeenBlocks blocks{};
};

/// Why there can be no such picture: InvalidArgument.
std::optional<Error> faultOf(const PreparedVolume& volume, const VolumeScene& scene, const RenderRequest& request);

RayPlaces placeRays(const PreparedVolume& volume, const VolumeScene& scene, const RenderRequest& request);
SeenBlocks findSeenBlocks(const VolumeLevel& level, const VolumeScene& scene, const TransferTable& table);
RaySetup makeRaySetup(const PreparedVolume& volume, const VolumeScene& scene, const RenderRequest& request);

}  // namespace pellucid
