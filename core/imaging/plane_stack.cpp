#include "core/imaging/plane_stack.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/imaging/reslice.h"

namespace pellucid {

namespace {

/// An angle of 0.06 degrees: headers round directions.
constexpr double kParallel = 1.0 - 5e-7;
constexpr int kMostPixels = 2048;

Vector3 scaled(const Vector3& a, double factor) {
  return {a[0] * factor, a[1] * factor, a[2] * factor};
}

Vector3 sum(const Vector3& a, const Vector3& b) {
  return {a[0] + b[0], a[1] + b[1], a[2] + b[2]};
}

Vector3 difference(const Vector3& a, const Vector3& b) {
  return sum(a, scaled(b, -1.0));
}

Vector3 turned(const Matrix3& turn, const Vector3& a) {
  return {dot(turn[0], a), dot(turn[1], a), dot(turn[2], a)};
}

PlaneAxes straightAxes(PlaneKind kind) {
  switch (kind) {
    case PlaneKind::Coronal:
      return {{1, 0, 0}, {0, 0, -1}, {0, 1, 0}};
    case PlaneKind::Sagittal:
      return {{0, 1, 0}, {0, 0, -1}, {-1, 0, 0}};
    case PlaneKind::Stack:
    case PlaneKind::Axial:
      break;
  }
  return {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
}

/// Which axis of the volume a direction follows: 0 to 2, or -1.
int followed(const Geometry& volume, const Vector3& direction) {
  for (int axis = 0; axis < 3; ++axis)
    if (std::abs(dot(direction, volume.axis(axis))) > kParallel) return axis;
  return -1;
}

Matrix3 columnsOf(const PlaneAxes& axes) {
  Matrix3 direction{};
  for (int i = 0; i < 3; ++i) direction[i] = {axes.right[i], axes.down[i], axes.normal[i]};
  return direction;
}

/// The voxels themselves in another order of axes.
Geometry reordered(const Geometry& volume, const std::array<Vector3, 3>& directions) {
  Geometry stack = volume;
  Vector3 first{};
  for (int i = 0; i < 3; ++i) {
    const int axis = followed(volume, directions[i]);
    const bool backwards = dot(directions[i], volume.axis(axis)) < 0;
    stack.size[i] = volume.size[axis];
    stack.spacing[i] = volume.spacing[axis];
    if (backwards) first[axis] = volume.size[axis] - 1;
    for (int k = 0; k < 3; ++k) stack.direction[k][i] = (backwards ? -1.0 : 1.0) * volume.direction[k][axis];
  }
  stack.origin = volume.indexToWorld(first);
  return stack;
}

}  // namespace

PlaneAxes planeAxes(PlaneKind kind, const Matrix3& turn) {
  PlaneAxes axes = straightAxes(kind);
  const Vector3 straightRight = axes.right;
  const Vector3 straightDown = axes.down;
  axes.normal = turned(turn, axes.normal);
  axes.normal = scaled(axes.normal, 1.0 / std::max(length(axes.normal), 1e-12));
  Vector3 right = difference(straightRight, scaled(axes.normal, dot(straightRight, axes.normal)));
  constexpr double kUnsteady = 0.1;
  if (length(right) > kUnsteady) {
    axes.right = scaled(right, 1.0 / length(right));
    axes.down = cross(axes.normal, axes.right);
    return axes;
  }
  const Vector3 down = difference(straightDown, scaled(axes.normal, dot(straightDown, axes.normal)));
  axes.down = scaled(down, 1.0 / length(down));
  axes.right = cross(axes.down, axes.normal);
  return axes;
}

bool followsVoxels(const Geometry& volume, const PlaneAxes& axes) {
  const int right = followed(volume, axes.right);
  const int down = followed(volume, axes.down);
  const int normal = followed(volume, axes.normal);
  return right >= 0 && down >= 0 && normal >= 0 && right != down && down != normal && right != normal;
}

std::optional<int> voxelAxisAcross(const Geometry& volume, const PlaneAxes& axes) {
  if (!followsVoxels(volume, axes)) return std::nullopt;
  return followed(volume, axes.normal);
}

Geometry planeStack(const Geometry& volume, const PlaneAxes& axes, const Vector3& through) {
  const std::array<Vector3, 3> directions{axes.right, axes.down, axes.normal};
  if (followsVoxels(volume, axes)) return reordered(volume, directions);
  Geometry stack = volume;
  stack.direction = columnsOf(axes);
  const double finest = *std::min_element(volume.spacing.begin(), volume.spacing.end());
  stack.spacing = {finest, finest, sampleDistanceMm(volume, axes.normal)};
  Vector3 first = through;
  for (int i = 0; i < 3; ++i) {
    double low = 0.0;
    double high = 0.0;
    for (int corner = 0; corner < 8; ++corner) {
      Vector3 index{};
      for (int k = 0; k < 3; ++k) index[k] = (corner >> k & 1) != 0 ? volume.size[k] - 0.5 : -0.5;
      const double along = dot(difference(volume.indexToWorld(index), through), directions[i]);
      low = corner == 0 ? along : std::min(low, along);
      high = corner == 0 ? along : std::max(high, along);
    }
    stack.spacing[i] = std::max(stack.spacing[i], (high - low) / kMostPixels);
    const double before = std::ceil(low / stack.spacing[i]);
    stack.size[i] = std::max(1, static_cast<int>(std::floor(high / stack.spacing[i]) - before) + 1);
    first = sum(first, scaled(directions[i], before * stack.spacing[i]));
  }
  stack.origin = first;
  return stack;
}

Geometry planeOf(const Geometry& stack, int index) {
  Geometry plane = stack;
  plane.size[2] = 1;
  plane.origin = stack.indexToWorld({0, 0, static_cast<double>(index)});
  return plane;
}

int nearestPlane(const Geometry& stack, const Vector3& point) {
  const double plane = stack.worldToIndex(point)[2];
  return std::clamp(static_cast<int>(std::lround(std::clamp(plane, -1.0, stack.size[2] + 1.0))), 0,
                    std::max(0, stack.size[2] - 1));
}

Matrix3 turnedAbout(const Matrix3& turn, const Vector3& axis, double radians) {
  // Rodrigues: v cos + (axis x v) sin + axis (axis . v)(1 - cos), for each column of `turn`.
  const double cosine = std::cos(radians);
  const double sine = std::sin(radians);
  Matrix3 result{};
  for (int column = 0; column < 3; ++column) {
    const Vector3 v{turn[0][column], turn[1][column], turn[2][column]};
    const Vector3 across = cross(axis, v);
    const double along = dot(axis, v);
    for (int i = 0; i < 3; ++i) result[i][column] = v[i] * cosine + across[i] * sine + axis[i] * along * (1.0 - cosine);
  }
  return result;
}

std::optional<CutLine> cutLine(const Geometry& plane, const Geometry& other) {
  const Vector3 normal = other.axis(2);
  const Vector3 line = cross(plane.axis(2), normal);
  constexpr double kParallelSine = 0.02;  // About one degree.
  if (!(length(line) > kParallelSine)) return std::nullopt;
  // The point of the plane nearest to its origin that lies on the other one, and the direction from there.
  const Vector3 across = cross(line, plane.axis(2));
  const double distance = dot(difference(other.origin, plane.origin), normal) / dot(across, normal);
  const Vector3 start = sum(plane.origin, scaled(across, distance));
  double from = -1e9;
  double to = 1e9;
  for (const Geometry* grid : {&plane, &other}) {
    const Vector3 at = grid->worldToIndex(start);
    const Vector3 next = grid->worldToIndex(sum(start, line));
    for (int axis = 0; axis < 2; ++axis) {
      const double step = next[axis] - at[axis];
      const double low = -0.5 - at[axis];
      const double high = grid->size[axis] - 0.5 - at[axis];
      if (std::abs(step) < 1e-9) {
        if (low > 0.0 || high < 0.0) return std::nullopt;
        continue;
      }
      from = std::max(from, std::min(low / step, high / step));
      to = std::min(to, std::max(low / step, high / step));
    }
  }
  if (!(from < to)) return std::nullopt;
  const Vector3 first = plane.worldToIndex(sum(start, scaled(line, from)));
  const Vector3 last = plane.worldToIndex(sum(start, scaled(line, to)));
  return CutLine{{first[0], first[1]}, {last[0], last[1]}};
}

}  // namespace pellucid
