#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "core/imaging/transfer_table_p.h"
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

/// All that the rays of one picture share. Places are voxel indices of the level; along a ray they count in steps,
/// 0 in the plane of the focus.
struct RaySetup {
  const VolumeLevel* level = nullptr;
  const VolumeScene* scene = nullptr;
  TransferTable table;

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

  /// By block: 0 where something may be seen, otherwise how many blocks away that is, at most 15.
  std::vector<std::uint8_t> distance{};
  std::vector<std::uint8_t> labelled{};  ///< By block; empty without labels.
  /// Index of the original of an index of the level: `index * scale + offset`.
  Vector3f labelScale{1, 1, 1}, labelOffset{};
};

RaySetup makeRaySetup(const PreparedVolume& volume, const VolumeScene& scene, const RenderRequest& request);

}  // namespace pellucid
