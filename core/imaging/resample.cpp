#include "core/imaging/resample.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <type_traits>

#include "core/base/volume_storage.h"
#include "core/imaging/parallel_p.h"

namespace pellucid {

namespace {

/// Weights of the voxels around a position on one axis, and where they start; positions beyond an edge use the edge.
struct AxisWeights {
  std::array<int, 4> index{};
  std::array<double, 4> weight{};
  int count = 1;
};

AxisWeights weightsAt(double position, int size, Interpolation interpolation) {
  AxisWeights result;
  const auto inside = [size](int i) { return std::clamp(i, 0, size - 1); };
  if (interpolation == Interpolation::Nearest) {
    result.index[0] = inside(static_cast<int>(std::lround(position)));
    result.weight[0] = 1.0;
    return result;
  }
  const int first = static_cast<int>(std::floor(position));
  const double t = position - first;
  if (interpolation == Interpolation::Linear) {
    result.count = 2;
    result.index = {inside(first), inside(first + 1), 0, 0};
    result.weight = {1.0 - t, t, 0, 0};
    return result;
  }
  // Keys 1981 with a = -1/2: reproduces polynomials up to the second degree.
  result.count = 4;
  result.index = {inside(first - 1), inside(first), inside(first + 1), inside(first + 2)};
  const double t2 = t * t;
  const double t3 = t2 * t;
  result.weight = {-0.5 * t + t2 - 0.5 * t3, 1.0 - 2.5 * t2 + 1.5 * t3, 0.5 * t + 2.0 * t2 - 1.5 * t3,
                   -0.5 * t2 + 0.5 * t3};
  return result;
}

/// The indices of the source as an affine function of the indices of the grid.
struct IndexMap {
  Vector3 start{};
  std::array<Vector3, 3> step{};

  IndexMap(const Geometry& source, const Geometry& grid) : start(source.worldToIndex(grid.indexToWorld({0, 0, 0}))) {
    for (int axis = 0; axis < 3; ++axis) {
      Vector3 unit{};
      unit[axis] = 1.0;
      const Vector3 there = source.worldToIndex(grid.indexToWorld(unit));
      for (int i = 0; i < 3; ++i) step[axis][i] = there[i] - start[i];
    }
  }
};

template <typename T>
T toStored(double value) {
  if constexpr (std::is_floating_point_v<T>) {
    return static_cast<T>(value);
  } else {
    constexpr double kLow = static_cast<double>(std::numeric_limits<T>::min());
    constexpr double kHigh = static_cast<double>(std::numeric_limits<T>::max());
    return static_cast<T>(std::llround(std::clamp(value, kLow, kHigh)));
  }
}

template <typename T>
class Sampler {
 public:
  Sampler(const Volume& source, Interpolation interpolation, double outside)
      : m_voxels(source.data<T>()),
        m_size(source.geometry().size),
        m_channels(source.channels()),
        m_interpolation(interpolation),
        m_outside(toStored<T>(outside)) {}

  void sample(const Vector3& index, T* out) const {
    constexpr double kTolerance = 1e-6;  // of a voxel: rounding of the two geometries
    for (int axis = 0; axis < 3; ++axis)
      if (!(index[axis] >= -0.5 - kTolerance && index[axis] <= m_size[axis] - 0.5 + kTolerance)) {
        std::fill(out, out + m_channels, m_outside);
        return;
      }
    std::array<AxisWeights, 3> weights;
    for (int axis = 0; axis < 3; ++axis) weights[axis] = weightsAt(index[axis], m_size[axis], m_interpolation);
    for (int channel = 0; channel < m_channels; ++channel) out[channel] = weighted(weights, channel);
  }

 private:
  T weighted(const std::array<AxisWeights, 3>& weights, int channel) const {
    double sum = 0.0;
    for (int k = 0; k < weights[2].count; ++k) {
      for (int j = 0; j < weights[1].count; ++j) {
        const double planeWeight = weights[2].weight[k] * weights[1].weight[j];
        if (planeWeight == 0.0) continue;
        const T* row = m_voxels + (static_cast<std::size_t>(weights[2].index[k]) * m_size[1] + weights[1].index[j]) *
                                      m_size[0] * m_channels;
        for (int i = 0; i < weights[0].count; ++i)
          sum += planeWeight * weights[0].weight[i] * row[weights[0].index[i] * m_channels + channel];
      }
    }
    return toStored<T>(sum);
  }

  const T* m_voxels;
  std::array<int, 3> m_size;
  int m_channels;
  Interpolation m_interpolation;
  T m_outside;
};

template <typename T>
bool fill(const Volume& source, Volume& result, Interpolation interpolation, double outside, Job& job) {
  const Geometry& grid = result.geometry();
  const IndexMap map(source.geometry(), grid);
  const Sampler<T> sampler(source, interpolation, outside);
  const int channels = source.channels();
  T* out = result.mutableData<T>();
  return forEachParallel(grid.size[1] * grid.size[2], job, [&](int line) {
    const int row = line % grid.size[1];
    const int slice = line / grid.size[1];
    T* target = out + static_cast<std::size_t>(line) * grid.size[0] * channels;
    for (int column = 0; column < grid.size[0]; ++column, target += channels) {
      Vector3 index{};
      for (int i = 0; i < 3; ++i)
        index[i] = map.start[i] + column * map.step[0][i] + row * map.step[1][i] + slice * map.step[2][i];
      sampler.sample(index, target);
    }
  });
}

}  // namespace

Result<Volume> resampleTo(const Volume& source, const Geometry& grid, Interpolation interpolation, double outside,
                          Job& job) {
  if (source.empty()) return Error{ErrorCode::InvalidArgument, "There is no image to resample.", ""};
  auto result = Volume::allocate(grid, source.type(), source.channels());
  if (!result) return result.error();
  result->modality = source.modality;
  prepareToFill(result->bytes(), result->byteCount());
  const bool done = visitVoxels(source, [&](const auto* voxels) {
    using T = std::remove_cv_t<std::remove_pointer_t<decltype(voxels)>>;
    return fill<T>(source, *result, interpolation, outside, job);
  });
  if (!done) return Job::cancelledError();
  return result;
}

}  // namespace pellucid
