#pragma once

#include <array>
#include <vector>

#include "core/base/geometry.h"
#include "core/imaging/volume_rendering.h"

namespace pellucid {

/// What is left of a volume between six faces along its own axes; as made, all of it. Faces have numbers: twice the
/// index axis, and one more for the face at its end.
struct ClipBox {
  /// Where the faces lie, as shares of the extent of the volume along column, row and slice; `first` below `last`.
  Vector3 first{0.0, 0.0, 0.0};
  Vector3 last{1.0, 1.0, 1.0};

  bool operator==(const ClipBox& other) const { return first == other.first && last == other.last; }
  bool whole() const { return *this == ClipBox(); }
};

inline constexpr int kBoxFaces = 6;

/// Unit vector out of the box.
Vector3 faceNormal(const Geometry& volume, int face);
/// World point in the middle of a face.
Vector3 faceCentre(const ClipBox& box, const Geometry& volume, int face);
/// Corners of the box in the world; bit i of a corner's number: whether it lies on the last face of axis i.
std::array<Vector3, 8> boxCorners(const ClipBox& box, const Geometry& volume);
/// Millimetres between the faces of the volume across which `face` moves.
double boxExtentMm(const Geometry& volume, int face);
/// How far a face is drawn in, mm.
double drawnInMm(const ClipBox& box, const Geometry& volume, int face);
/// Draws a face in so far; at least one voxel, or a two hundredth of the volume, stays.
ClipBox withFace(const ClipBox& box, const Geometry& volume, int face, double inMm);

/// Planes for a scene: one for each face that is drawn in.
std::vector<CutPlane> cutsOf(const ClipBox& box, const Geometry& volume);

}  // namespace pellucid
