#include "core/imaging/axis_resize_p.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "core/imaging/float_volume_p.h"
#include "core/imaging/parallel_p.h"

namespace pellucid {

namespace {

/// Where the centre of new voxel i lies on the old axis: first + i * step.
struct AxisMap {
  double first = 0.0;
  double step = 1.0;
};

/// Weights of consecutive old voxels, for each new one.
struct Taps {
  int start = 0;
  std::vector<float> weights;
};

/// Integral from minus infinity to t of the hat function max(0, 1 - |t|).
double hatIntegral(double t) {
  if (t <= -1.0) return 0.0;
  if (t >= 1.0) return 1.0;
  return t <= 0.0 ? 0.5 * (t + 1.0) * (t + 1.0) : 1.0 - 0.5 * (1.0 - t) * (1.0 - t);
}

double kernel(double distance, double boxWidth, Interpolation interpolation) {
  if (interpolation == Interpolation::Cubic) {
    // Keys 1981, a = -1/2.
    const double t = std::abs(distance);
    if (t >= 2.0) return 0.0;
    return t <= 1.0 ? 1.0 + t * t * (1.5 * t - 2.5) : 2.0 + t * (-4.0 + t * (2.5 - 0.5 * t));
  }
  if (boxWidth < 1e-9) return std::max(0.0, 1.0 - std::abs(distance));
  return (hatIntegral(distance + 0.5 * boxWidth) - hatIntegral(distance - 0.5 * boxWidth)) / boxWidth;
}

Taps tapsAt(double position, double step, int size, Interpolation interpolation) {
  if (interpolation == Interpolation::Nearest)
    return {std::clamp(static_cast<int>(std::floor(position + 0.5)), 0, size - 1), {1.0F}};
  const double boxWidth = interpolation == Interpolation::Linear ? std::max(0.0, step - 1.0) : 0.0;
  const double reach = (interpolation == Interpolation::Cubic ? 2.0 : 1.0) + 0.5 * boxWidth;
  const int low = static_cast<int>(std::ceil(position - reach));
  const int high = static_cast<int>(std::floor(position + reach));
  const int first = std::clamp(low, 0, size - 1);
  const int last = std::clamp(high, 0, size - 1);
  std::vector<double> weights(static_cast<std::size_t>(last - first + 1), 0.0);
  double sum = 0.0;
  for (int i = low; i <= high; ++i) {
    const double weight = kernel(position - i, boxWidth, interpolation);
    weights[static_cast<std::size_t>(std::clamp(i, first, last) - first)] += weight;
    sum += weight;
  }
  Taps taps{first, {}};
  for (const double weight : weights) taps.weights.push_back(static_cast<float>(weight / sum));
  return taps;
}

/// Resizes one axis. Seen from it the volume is `outer` blocks of `size` lines of `inner` values.
Result<Volume> alongAxis(const Volume& source, int axis, int newSize, AxisMap map, Interpolation interpolation,
                         Job& job) {
  std::array<int, 3> size = source.geometry().size;
  const int oldSize = size[axis];
  const std::size_t inner = axis == 0 ? 1 : axis == 1 ? size[0] : static_cast<std::size_t>(size[0]) * size[1];
  size[axis] = newSize;
  Geometry geometry = source.geometry();
  geometry.size = size;
  auto result = makeFloatLike(source.withGeometry(geometry));
  if (!result) return result;
  std::vector<Taps> taps;
  for (int i = 0; i < newSize; ++i) taps.push_back(tapsAt(map.first + i * map.step, map.step, oldSize, interpolation));
  const float* in = source.data<float>();
  float* out = result->mutableData<float>();
  // Work in pieces that are whole rows of the result: rows of axis 0, lines of the other axes.
  const int outer = axis == 0 ? size[1] * size[2] : axis == 1 ? size[2] : 1;
  const int pieces = axis == 0 ? outer : outer * newSize;
  const bool done = forEachParallel(pieces, job, [&](int piece) {
    if (axis == 0) {
      const float* row = in + static_cast<std::size_t>(piece) * oldSize;
      float* target = out + static_cast<std::size_t>(piece) * newSize;
      for (int i = 0; i < newSize; ++i) {
        float sum = 0.0F;
        for (std::size_t k = 0; k < taps[i].weights.size(); ++k) sum += taps[i].weights[k] * row[taps[i].start + k];
        target[i] = sum;
      }
      return;
    }
    const Taps& line = taps[static_cast<std::size_t>(piece % newSize)];
    const float* block = in + (static_cast<std::size_t>(piece / newSize) * oldSize + line.start) * inner;
    float* target = out + static_cast<std::size_t>(piece) * inner;
    for (const float weight : line.weights) {
      for (std::size_t i = 0; i < inner; ++i) target[i] += weight * block[i];
      block += inner;
    }
  });
  if (!done) return Job::cancelledError();
  return result;
}

}  // namespace

Result<Volume> resizeAlongAxes(const Volume& source, const Geometry& grid, Interpolation interpolation, Job& job) {
  const Geometry& old = source.geometry();
  const Vector3 first = old.worldToIndex(grid.origin);
  Volume current = source;
  // The axis that shrinks most goes first: less is left for the others.
  std::array<int, 3> order{0, 1, 2};
  std::sort(order.begin(), order.end(), [&](int a, int b) {
    return static_cast<double>(grid.size[a]) / old.size[a] < static_cast<double>(grid.size[b]) / old.size[b];
  });
  for (std::size_t i = 0; i < order.size(); ++i) {
    const int axis = order[i];
    const AxisMap map{first[axis], grid.spacing[axis] / old.spacing[axis]};
    constexpr double kNothing = 1e-9;
    if (grid.size[axis] == old.size[axis] && std::abs(map.first) < kNothing && std::abs(map.step - 1.0) < kNothing)
      continue;
    Job part = job.part(i / 3.0, (i + 1) / 3.0);
    auto next = alongAxis(current, axis, grid.size[axis], map, interpolation, part);
    if (!next) return next;
    current = std::move(*next);
  }
  return current.withGeometry(grid);
}

}  // namespace pellucid
