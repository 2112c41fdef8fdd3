#pragma once

#include <array>
#include <optional>

#include "core/base/geometry.h"

namespace pellucid {

/// Which planes of a volume a view scrolls through. Stack: the images as they were stored.
enum class PlaneKind { Stack, Axial, Coronal, Sagittal };

inline constexpr Matrix3 kNotTurned{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};

/// Unit vectors in LPS of what is to the right, below and behind in a view.
struct PlaneAxes {
  Vector3 right{};
  Vector3 down{};
  Vector3 normal{};
};

/// The usual view of a plane (axial from the feet, coronal from the front, sagittal from the left), its normal turned
/// by `turn` (a rotation). Rows stay as level as the new normal lets them, so that a turn about the normal turns
/// nothing.
PlaneAxes planeAxes(PlaneKind kind, const Matrix3& turn = kNotTurned);

/// All parallel planes through a volume as one grid: columns, rows, planes. Where the axes are those of the volume, its
/// pixels are exactly the voxels; elsewhere they are square, as fine as the finest voxel spacing, and one plane goes
/// through `through` (world).
Geometry planeStack(const Geometry& volume, const PlaneAxes& axes, const Vector3& through);

/// Whether the axes are those of the volume, so that nothing has to be interpolated.
bool followsVoxels(const Geometry& volume, const PlaneAxes& axes);
/// The index axis of the volume (0 column, 1 row, 2 slice) along the normal; empty unless followsVoxels().
std::optional<int> voxelAxisAcross(const Geometry& volume, const PlaneAxes& axes);

/// One plane of a stack as a grid of its own.
Geometry planeOf(const Geometry& stack, int index);
/// The plane nearest to a point of the world, within the stack.
int nearestPlane(const Geometry& stack, const Vector3& point);

/// `turn` followed by a rotation about a unit vector.
Matrix3 turnedAbout(const Matrix3& turn, const Vector3& axis, double radians);

/// Both ends of the line in which two planes (one slice each, in one world) meet within the rectangles that both cover,
/// in index coordinates of the first (column, row); empty where they do not meet or are parallel.
struct CutLine {
  std::array<double, 2> from{}, to{};
};
std::optional<CutLine> cutLine(const Geometry& plane, const Geometry& other);

}  // namespace pellucid
