#include "core/phantom/solid_model.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace pellucid {

namespace {

double powerOf(double base, double exponent) {
  return exponent == 2.0 ? base * base : std::pow(base, exponent);
}

/// What is left of 1 after the term of z; negative outside.
double roomInSlice(const Solid& solid, double z) {
  const double u = std::abs(z - solid.center[2]) / solid.radii[2];
  if (u > 1) return -1;
  return solid.powerZ == 0.0 ? 1.0 : 1.0 - powerOf(u, solid.powerZ);
}

struct IndexRange {
  int first = 0;
  int last = -1;
};

/// Voxel centres of one axis within `half` of `center`.
IndexRange indicesWithin(const Geometry& grid, int axis, double center, double half) {
  const double first = (center - half - grid.origin[axis]) / grid.spacing[axis];
  const double last = (center + half - grid.origin[axis]) / grid.spacing[axis];
  return {std::max(0, static_cast<int>(std::ceil(first))),
          std::min(grid.size[axis] - 1, static_cast<int>(std::floor(last)))};
}

void paint(const Solid& solid, const Geometry& grid, double room, float* values, std::uint8_t* labels) {
  const IndexRange rows = indicesWithin(grid, 1, solid.center[1], solid.radii[1]);
  for (int row = rows.first; row <= rows.last; ++row) {
    const double y = grid.origin[1] + row * grid.spacing[1];
    const double left = room - powerOf(std::abs(y - solid.center[1]) / solid.radii[1], solid.power);
    if (left < 0) continue;
    const double half = solid.radii[0] * (solid.power == 2.0 ? std::sqrt(left) : std::pow(left, 1 / solid.power));
    const IndexRange columns = indicesWithin(grid, 0, solid.center[0], half);
    if (columns.last < columns.first) continue;
    const std::size_t start = static_cast<std::size_t>(row) * grid.size[0] + columns.first;
    const std::size_t count = columns.last - columns.first + 1;
    std::fill_n(values + start, count, static_cast<float>(solid.value));
    if (solid.label != 0) std::fill_n(labels + start, count, static_cast<std::uint8_t>(std::max(solid.label, 0)));
  }
}

}  // namespace

double Solid::volumeMl() const {
  return 4.0 / 3.0 * std::numbers::pi * radii[0] * radii[1] * radii[2] / 1000.0;
}

Solid ellipsoid(const Vector3& center, const Vector3& radii, double value, int label) {
  return {.center = center, .radii = radii, .value = value, .label = label};
}

Solid column(const Vector3& center, const Vector3& radii, double power, double value, int label) {
  return {.center = center, .radii = radii, .value = value, .label = label, .power = power, .powerZ = 0.0};
}

void addTube(std::vector<Solid>& solids, std::span<const TubePoint> path, double heightFactor, double value) {
  for (const TubePoint& point : path)
    solids.push_back(ellipsoid(point.center, {point.radius, point.radius, point.radius * heightFactor}, value));
}

void paintSlice(std::span<const Solid> solids, const Geometry& grid, int slice, float* values, std::uint8_t* labels) {
  const double z = grid.origin[2] + slice * grid.spacing[2];
  for (const Solid& solid : solids)
    if (const double room = roomInSlice(solid, z); room > 0) paint(solid, grid, room, values, labels);
}

Result<Sampled> sample(std::span<const Solid> solids, const Geometry& grid, double background, Job& job) {
  auto values = Volume::allocate(grid, VoxelType::Float32);
  if (!values) return values.error();
  auto labels = Volume::allocate(grid, VoxelType::UInt8);
  if (!labels) return labels.error();
  const std::size_t sliceSize = static_cast<std::size_t>(grid.size[0]) * grid.size[1];
  float* voxels = values->mutableData<float>();
  std::fill_n(voxels, sliceSize * grid.size[2], static_cast<float>(background));
  for (int slice = 0; slice < grid.size[2]; ++slice) {
    if (job.cancelled()) return Job::cancelledError();
    paintSlice(solids, grid, slice, voxels + slice * sliceSize,
               labels->mutableData<std::uint8_t>() + slice * sliceSize);
    job.report(static_cast<double>(slice + 1) / grid.size[2]);
  }
  return Sampled{*std::move(values), *std::move(labels)};
}

}  // namespace pellucid
