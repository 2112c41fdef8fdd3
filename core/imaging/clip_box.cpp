#include "core/imaging/clip_box.h"

#include <algorithm>

namespace pellucid {

namespace {

double& placeOf(ClipBox& box, int face) {
  return face % 2 == 0 ? box.first[face / 2] : box.last[face / 2];
}

/// Shares of the extent to the world: the outer edges of the first and last voxel are 0 and 1.
Vector3 worldOf(const Geometry& volume, const Vector3& share) {
  Vector3 index{};
  for (int axis = 0; axis < 3; ++axis) index[axis] = share[axis] * volume.size[axis] - 0.5;
  return volume.indexToWorld(index);
}

}  // namespace

Vector3 faceNormal(const Geometry& volume, int face) {
  Vector3 normal = volume.axis(face / 2);
  if (face % 2 == 0)
    for (double& value : normal) value = -value;
  return normal;
}

Vector3 faceCentre(const ClipBox& box, const Geometry& volume, int face) {
  Vector3 share{};
  for (int axis = 0; axis < 3; ++axis) share[axis] = (box.first[axis] + box.last[axis]) / 2;
  share[face / 2] = face % 2 == 0 ? box.first[face / 2] : box.last[face / 2];
  return worldOf(volume, share);
}

std::array<Vector3, 8> boxCorners(const ClipBox& box, const Geometry& volume) {
  std::array<Vector3, 8> corners{};
  for (unsigned corner = 0; corner < corners.size(); ++corner) {
    Vector3 share{};
    for (unsigned axis = 0; axis < 3; ++axis)
      share[axis] = (corner >> axis & 1U) != 0 ? box.last[axis] : box.first[axis];
    corners[corner] = worldOf(volume, share);
  }
  return corners;
}

double boxExtentMm(const Geometry& volume, int face) {
  return volume.size[face / 2] * volume.spacing[face / 2];
}

double drawnInMm(const ClipBox& box, const Geometry& volume, int face) {
  const double share = face % 2 == 0 ? box.first[face / 2] : 1.0 - box.last[face / 2];
  return share * boxExtentMm(volume, face);
}

ClipBox withFace(const ClipBox& box, const Geometry& volume, int face, double inMm) {
  constexpr double kThinnest = 0.005;
  ClipBox moved = box;
  const int axis = face / 2;
  const double least = std::min(1.0, std::max(kThinnest, 1.0 / volume.size[axis]));
  const double share = inMm / boxExtentMm(volume, face);
  // A box may come thinner than that from elsewhere: its faces then stay where they are.
  placeOf(moved, face) = face % 2 == 0 ? std::clamp(share, 0.0, std::max(0.0, box.last[axis] - least))
                                       : std::clamp(1.0 - share, std::min(1.0, box.first[axis] + least), 1.0);
  return moved;
}

std::vector<CutPlane> cutsOf(const ClipBox& box, const Geometry& volume) {
  std::vector<CutPlane> cuts;
  for (int face = 0; face < kBoxFaces; ++face) {
    const bool drawnIn = face % 2 == 0 ? box.first[face / 2] > 0.0 : box.last[face / 2] < 1.0;
    if (drawnIn) cuts.push_back({faceCentre(box, volume, face), faceNormal(volume, face)});
  }
  return cuts;
}

}  // namespace pellucid
