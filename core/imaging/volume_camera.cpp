#include "core/imaging/volume_camera.h"

#include <algorithm>
#include <cmath>

namespace pellucid {

namespace {

/// Rodrigues' formula; `axis` is a unit vector.
Vector3 rotated(const Vector3& vector, const Vector3& axis, double radians) {
  const double c = std::cos(radians);
  const double s = std::sin(radians);
  const Vector3 across = cross(axis, vector);
  const double along = dot(axis, vector) * (1.0 - c);
  Vector3 result{};
  for (int i = 0; i < 3; ++i) result[i] = vector[i] * c + across[i] * s + axis[i] * along;
  return result;
}

Vector3 unit(const Vector3& vector) {
  const double norm = length(vector);
  return {vector[0] / norm, vector[1] / norm, vector[2] / norm};
}

PlaneAxes rotated(const PlaneAxes& axes, const Vector3& axis, double radians) {
  // Made anew from two of the three each time: a long drag is thousands of small turns.
  const Vector3 right = unit(rotated(axes.right, axis, radians));
  const Vector3 down = rotated(axes.down, axis, radians);
  const Vector3 normal = unit(cross(right, down));
  return {right, cross(normal, right), normal};
}

}  // namespace

PlaneAxes axesFrom(PatientSide side) {
  switch (side) {
    case PatientSide::Anterior:
      return {{1, 0, 0}, {0, 0, -1}, {0, 1, 0}};
    case PatientSide::Posterior:
      return {{-1, 0, 0}, {0, 0, -1}, {0, -1, 0}};
    case PatientSide::Left:
      return {{0, 1, 0}, {0, 0, -1}, {-1, 0, 0}};
    case PatientSide::Right:
      return {{0, -1, 0}, {0, 0, -1}, {1, 0, 0}};
    case PatientSide::Head:
      return {{-1, 0, 0}, {0, 1, 0}, {0, 0, -1}};
    case PatientSide::Feet:
      break;
  }
  return {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
}

PlaneAxes turnedByHand(const PlaneAxes& axes, double rightRadians, double downRadians) {
  const PlaneAxes turned = rotated(axes, axes.down, rightRadians);
  return rotated(turned, turned.right, -downRadians);
}

PlaneAxes rolled(const PlaneAxes& axes, double radians) {
  return rotated(axes, axes.normal, -radians);
}

Vector3 volumeCentre(const Geometry& volume) {
  return volume.indexToWorld({(volume.size[0] - 1) / 2.0, (volume.size[1] - 1) / 2.0, (volume.size[2] - 1) / 2.0});
}

double extentMm(const Geometry& volume) {
  double extent = 0.0;
  for (int i = 0; i < 3; ++i) extent = std::max(extent, volume.size[i] * volume.spacing[i]);
  return extent;
}

Vector3 seenFrom(const VolumeCamera& camera, const Vector3& world) {
  const Vector3 offset{world[0] - camera.focus[0], world[1] - camera.focus[1], world[2] - camera.focus[2]};
  return {dot(offset, camera.axes.right), dot(offset, camera.axes.down), dot(offset, camera.axes.normal)};
}

}  // namespace pellucid
