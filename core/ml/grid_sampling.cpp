#include <ATen/Parallel.h>
#include <torch/torch.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cmath>

#include "core/ml/grid_sampling_p.h"

namespace pellucid {

namespace {

/// Index of one grid as a function of the index of another: the world between them cancels out.
struct IndexMap {
  Vector3 origin;
  std::array<Vector3, 3> step;  ///< What one voxel along each axis adds.

  IndexMap(const Geometry& from, const Geometry& to) {
    const auto indexIn = [&](const Vector3& index) { return to.worldToIndex(from.indexToWorld(index)); };
    origin = indexIn({0, 0, 0});
    for (std::size_t axis = 0; axis < 3; ++axis) {
      Vector3 unit{0, 0, 0};
      unit[axis] = 1.0;
      const Vector3 moved = indexIn(unit);
      for (std::size_t i = 0; i < 3; ++i) step[axis][i] = moved[i] - origin[i];
    }
  }
  Vector3 at(int column, int row, int slice) const {
    Vector3 index;
    for (std::size_t i = 0; i < 3; ++i)
      index[i] = origin[i] + column * step[0][i] + row * step[1][i] + slice * step[2][i];
    return index;
  }
};

/// Within the outer edges of the grid, half a voxel beyond the outermost centres (and a hair for rounding).
bool isInside(const Vector3& index, const std::array<int, 3>& size) {
  constexpr double kHair = 1e-6;
  for (std::size_t i = 0; i < 3; ++i)
    if (!(index[i] >= -0.5 - kHair && index[i] <= size[i] - 0.5 + kHair)) return false;
  return true;
}

/// The up to eight neighbours of a point with their weights; those of weight 0 are left out.
struct Neighbours {
  int count = 0;
  std::array<std::int64_t, 8> offset{};
  std::array<float, 8> weight{};

  Neighbours(const Vector3& index, const std::array<int, 3>& size) {
    std::array<std::int64_t, 3> low{}, high{};
    std::array<double, 3> share{};
    for (std::size_t i = 0; i < 3; ++i) {
      const double clamped = std::clamp(index[i], 0.0, static_cast<double>(size[i] - 1));
      low[i] = static_cast<std::int64_t>(clamped);
      high[i] = std::min<std::int64_t>(low[i] + 1, size[i] - 1);
      share[i] = clamped - static_cast<double>(low[i]);
    }
    for (int corner = 0; corner < 8; ++corner) {
      double product = 1.0;
      std::array<std::int64_t, 3> at{};
      for (std::size_t i = 0; i < 3; ++i) {
        const bool upper = (corner >> i & 1) != 0;
        product *= upper ? share[i] : 1.0 - share[i];
        at[i] = upper ? high[i] : low[i];
      }
      if (product <= 0.0) continue;
      offset[static_cast<std::size_t>(count)] = (at[2] * size[1] + at[1]) * size[0] + at[0];
      weight[static_cast<std::size_t>(count++)] = static_cast<float>(product);
    }
  }
};

/// Calls `voxel(offset, column, row, slice)` for each voxel of the target, rows in parallel; false when cancelled.
template <typename F>
bool forEachVoxel(const Geometry& target, const Job& job, F&& voxel) {
  const std::int64_t rows = static_cast<std::int64_t>(target.size[1]) * target.size[2];
  std::atomic<bool> stopped{false};
  at::parallel_for(0, rows, 64, [&](std::int64_t begin, std::int64_t end) {
    for (std::int64_t line = begin; line < end && !stopped; ++line) {
      if (job.cancelled()) stopped = true;
      const int row = static_cast<int>(line % target.size[1]);
      const int slice = static_cast<int>(line / target.size[1]);
      for (int column = 0; column < target.size[0]; ++column) voxel(line * target.size[0] + column, column, row, slice);
    }
  });
  return !stopped;
}

}  // namespace

Result<Volume> mostProbableOn(const Geometry& target, const at::Tensor& probabilities, const Geometry& from, Job& job) {
  auto labels = Volume::allocate(target, VoxelType::UInt8);
  if (!labels) return labels.error();
  const at::Tensor source = probabilities.contiguous();
  const float* values = source.data_ptr<float>();
  const std::int64_t classes = source.size(0);
  const std::int64_t voxels = source.numel() / classes;
  auto* out = labels->mutableData<std::uint8_t>();
  const IndexMap map(target, from);
  const bool done = forEachVoxel(target, job, [&](std::int64_t offset, int column, int row, int slice) {
    const Vector3 index = map.at(column, row, slice);
    if (!isInside(index, from.size)) return;
    const Neighbours neighbours(index, from.size);
    float most = -1.0F;
    for (std::int64_t label = 0; label < classes; ++label) {
      const float* channel = values + label * voxels;
      float sum = 0.0F;
      for (std::size_t n = 0; n < static_cast<std::size_t>(neighbours.count); ++n)
        sum += neighbours.weight[n] * channel[neighbours.offset[n]];
      if (sum <= most) continue;
      most = sum;
      out[offset] = static_cast<std::uint8_t>(label);
    }
  });
  if (!done) return Job::cancelledError();
  return labels;
}

Result<Volume> valuesOn(const Geometry& target, const at::Tensor& values, const Geometry& from, const Geometry& inside,
                        Job& job) {
  auto result = Volume::allocate(target, VoxelType::Float32);
  if (!result) return result.error();
  const at::Tensor source = values.to(at::kFloat).contiguous();
  const float* in = source.data_ptr<float>();
  auto* out = result->mutableData<float>();
  const IndexMap toValues(target, from);
  const IndexMap toBox(target, inside);
  const bool done = forEachVoxel(target, job, [&](std::int64_t offset, int column, int row, int slice) {
    if (!isInside(toBox.at(column, row, slice), inside.size)) return;
    const Neighbours neighbours(toValues.at(column, row, slice), from.size);
    float sum = 0.0F;
    for (std::size_t n = 0; n < static_cast<std::size_t>(neighbours.count); ++n)
      sum += neighbours.weight[n] * in[neighbours.offset[n]];
    out[offset] = sum;
  });
  if (!done) return Job::cancelledError();
  return result;
}

}  // namespace pellucid
