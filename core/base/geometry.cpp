#include "core/base/geometry.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace pellucid {

std::string_view calibrationName(Calibration calibration) {
  switch (calibration) {
    case Calibration::None: return "Not calibrated";
    case Calibration::Scanner: return "At scanner";
    case Calibration::Detector: return "At detector";
    case Calibration::Magnified: return "Magnified";
    case Calibration::Fiducial: return "Fiducials";
    case Calibration::UltrasoundRegion: return "Ultrasound region";
    case Calibration::File: return "From file";
  }
  return "Not calibrated";
}

Vector3 cross(const Vector3& a, const Vector3& b) noexcept {
  return {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
}

double dot(const Vector3& a, const Vector3& b) noexcept { return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]; }

double length(const Vector3& a) noexcept { return std::sqrt(dot(a, a)); }

std::int64_t Geometry::voxelCount() const noexcept {
  return static_cast<std::int64_t>(size[0]) * size[1] * size[2];
}

Vector3 Geometry::indexToWorld(const Vector3& index) const noexcept {
  Vector3 world = origin;
  for (int row = 0; row < 3; ++row)
    for (int column = 0; column < 3; ++column) world[row] += direction[row][column] * spacing[column] * index[column];
  return world;
}

Vector3 Geometry::worldToIndex(const Vector3& world) const noexcept {
  const Vector3 offset{world[0] - origin[0], world[1] - origin[1], world[2] - origin[2]};
  Vector3 index{};
  for (int i = 0; i < 3; ++i) index[i] = dot(axis(i), offset) / spacing[i];
  return index;
}

bool Geometry::matches(const Geometry& other, double tolerance) const noexcept {
  if (size != other.size) return false;
  for (int corner = 0; corner < 8; ++corner) {
    Vector3 index{};
    for (int i = 0; i < 3; ++i) index[i] = (corner >> i & 1) != 0 ? size[i] - 1 : 0;
    const Vector3 a = indexToWorld(index);
    const Vector3 b = other.indexToWorld(index);
    if (length({a[0] - b[0], a[1] - b[1], a[2] - b[2]}) > tolerance) return false;
  }
  return true;
}

Vector3 Geometry::axis(int index) const noexcept {
  return {direction[0][index], direction[1][index], direction[2][index]};
}

double Geometry::voxelVolume() const noexcept { return spacing[0] * spacing[1] * spacing[2]; }

Geometry Geometry::resampledTo(const std::array<int, 3>& newSize) const noexcept {
  Geometry result = *this;
  Vector3 firstCentre{};
  for (int i = 0; i < 3; ++i) {
    const double ratio = static_cast<double>(size[i]) / newSize[i];
    result.spacing[i] = spacing[i] * ratio;
    firstCentre[i] = 0.5 * (ratio - 1.0);
  }
  result.size = newSize;
  result.origin = indexToWorld(firstCentre);
  return result;
}

Geometry Geometry::cropped(const std::array<int, 3>& first, const std::array<int, 3>& newSize) const noexcept {
  Geometry result = *this;
  result.size = newSize;
  result.origin = indexToWorld({static_cast<double>(first[0]), static_cast<double>(first[1]), static_cast<double>(first[2])});
  return result;
}

std::string orientationLetters(const Vector3& directionLps) {
  constexpr double kNegligible = 0.1736;  // sin(10 degrees): below it a letter would mislead more than inform
  std::array<std::pair<double, char>, 3> parts{{{directionLps[0], directionLps[0] > 0 ? 'L' : 'R'},
                                                {directionLps[1], directionLps[1] > 0 ? 'P' : 'A'},
                                                {directionLps[2], directionLps[2] > 0 ? 'H' : 'F'}}};
  std::sort(parts.begin(), parts.end(),
            [](const auto& a, const auto& b) { return std::abs(a.first) > std::abs(b.first); });
  const double norm = length(directionLps);
  std::string letters;
  for (const auto& [value, letter] : parts)
    if (norm > 0 && std::abs(value) / norm > kNegligible) letters += letter;
  return letters;
}

}  // namespace pellucid
