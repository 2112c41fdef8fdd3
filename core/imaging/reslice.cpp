#include "core/imaging/reslice.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <limits>
#include <type_traits>
#include <vector>

#include "core/base/display.h"
#include "core/imaging/parallel_p.h"

namespace pellucid {

namespace {

constexpr double kTolerance = 1e-6;  ///< Of a voxel: rounding of the two geometries.
constexpr int kMostPlanes = 2001;
constexpr int kBandRows = 16;

/// Voxel indices along one row of the plane: `start + i * step`.
struct Line {
  Vector3 start{};
  Vector3 step{};
};

/// The pixels of a line that lie in the volume: begin to end - 1.
struct Range {
  int begin = 0;
  int end = 0;
};

/// Where the line is between `margin` before the centres of the first voxels and as much behind those of the last; a
/// negative margin keeps away from them.
Range insideOf(const Line& line, const std::array<int, 3>& size, const Range& whole, double margin) {
  double first = whole.begin;
  double last = whole.end - 1.0;
  for (int axis = 0; axis < 3; ++axis) {
    const double low = -margin - line.start[axis];
    const double high = size[axis] - 1 + margin - line.start[axis];
    const double step = line.step[axis];
    if (std::abs(step) * whole.end < kTolerance) {
      if (low > 0.0 || high < 0.0) return {};
      continue;
    }
    first = std::max(first, step > 0 ? low / step : high / step);
    last = std::min(last, step > 0 ? high / step : low / step);
  }
  if (!(first <= last)) return {};
  return {static_cast<int>(std::ceil(first)), static_cast<int>(std::floor(last)) + 1};
}

bool isWhole(const Vector3& value) {
  return std::all_of(value.begin(), value.end(),
                     [](double part) { return std::abs(part - std::round(part)) < kTolerance; });
}

/// Sums of 32-bit integers do not fit a float.
template <typename T>
using Sum = std::conditional_t<std::is_integral_v<T> && sizeof(T) == 4, double, float>;

/// Row by row: samples every plane of the slab and joins them.
template <typename T>
class RowSampler {
 public:
  RowSampler(const Volume& volume, Interpolation interpolation, int width)
      : m_voxels(volume.data<T>()),
        m_size(volume.geometry().size),
        m_stride{1, m_size[0], static_cast<std::ptrdiff_t>(m_size[0]) * m_size[1]},
        m_linear(interpolation == Interpolation::Linear),
        m_line(static_cast<std::size_t>(width)) {
    for (auto& fraction : m_fraction) fraction.resize(m_line.size());
    for (auto& corner : m_corner) corner.resize(m_line.size());
  }

  /// The samples of `line` at begin to end - 1.
  const Sum<T>* sample(const Line& line, const Range& range) {
    if (isWhole(line.start) && isWhole(line.step))
      copyVoxels(line, range);
    else if (m_linear)
      interpolate(line, range);
    else
      takeNearest(line, range);
    return m_line.data();
  }

 private:
  static constexpr bool kInPairs =
      std::is_integral_v<T> && sizeof(T) == 2 && std::endian::native == std::endian::little;

  void copyVoxels(const Line& line, const Range& range) {
    std::ptrdiff_t offset = 0;
    std::ptrdiff_t stride = 0;
    for (int axis = 0; axis < 3; ++axis) {
      offset += std::llround(line.start[axis]) * m_stride[axis];
      stride += std::llround(line.step[axis]) * m_stride[axis];
    }
    const T* from = m_voxels + offset;
    if (stride == 1)
      for (int i = range.begin; i < range.end; ++i) m_line[i] = static_cast<Sum<T>>(from[i]);
    else
      for (int i = range.begin; i < range.end; ++i) m_line[i] = static_cast<Sum<T>>(from[i * stride]);
  }

  void takeNearest(const Line& line, const Range& range) {
    for (int i = range.begin; i < range.end; ++i) {
      std::ptrdiff_t offset = 0;
      for (int axis = 0; axis < 3; ++axis) {
        const double position = line.start[axis] + i * line.step[axis] + 0.5;
        offset += static_cast<std::int32_t>(std::min(std::max(position, 0.0), m_size[axis] - 1.0)) * m_stride[axis];
      }
      m_line[i] = static_cast<Sum<T>>(m_voxels[offset]);
    }
  }

  /// Where each sample's lower corner is and how far it is from there. Nothing is tested: the whole range lies between
  /// the outermost centres. A float knows where among 1000 voxels to 0.0001 voxel.
  void locate(const Line& line, const Range& range) {
    for (int axis = 0; axis < 3; ++axis) {
      const auto start = static_cast<float>(line.start[axis]);
      const auto step = static_cast<float>(line.step[axis]);
      float* fraction = m_fraction[axis].data();
      std::int32_t* corners = m_corner[axis].data();
      for (int i = range.begin; i < range.end; ++i) {
        const float position = start + static_cast<float>(i) * step;
        corners[i] = static_cast<std::int32_t>(position);
        fraction[i] = position - static_cast<float>(corners[i]);
      }
    }
  }

  /// The same in the outer half of the outermost voxels, which take the value of their centre.
  void locateAtBorder(const Line& line, const Range& range) {
    for (int axis = 0; axis < 3; ++axis)
      for (int i = range.begin; i < range.end; ++i) {
        const double position = std::clamp(line.start[axis] + i * line.step[axis], 0.0, m_size[axis] - 1.0);
        m_corner[axis][i] = std::min(static_cast<std::int32_t>(position), std::max(0, m_size[axis] - 2));
        m_fraction[axis][i] = static_cast<float>(position - m_corner[axis][i]);
      }
  }

  void interpolate(const Line& line, const Range& range) {
    constexpr double kInside = -1e-3;
    Range inner = insideOf(line, m_size, range, kInside);
    if (inner.begin >= inner.end) inner = {range.begin, range.begin};
    locateAtBorder(line, {range.begin, inner.begin});
    locate(line, inner);
    locateAtBorder(line, {inner.end, range.end});
    if constexpr (kInPairs)
      if (m_size[0] > 1) return mixPairs(range);
    mixCorners(range);
  }

  /// The value between eight corners; `t` in voxels from the first.
  template <typename S>
  static S between(const std::array<S, 8>& corner, float x, float y, float z) {
    const auto mixed = [](S a, S b, float t) { return a + static_cast<S>(t) * (b - a); };
    return mixed(mixed(mixed(corner[0], corner[1], x), mixed(corner[2], corner[3], x), y),
                 mixed(mixed(corner[4], corner[5], x), mixed(corner[6], corner[7], x), y), z);
  }

  void mixCorners(const Range& range) {
    using S = Sum<T>;
    const std::ptrdiff_t x = m_size[0] > 1 ? m_stride[0] : 0;
    const std::ptrdiff_t y = m_size[1] > 1 ? m_stride[1] : 0;
    const std::ptrdiff_t z = m_size[2] > 1 ? m_stride[2] : 0;
    const std::array<std::ptrdiff_t, 8> there{0, x, y, y + x, z, z + x, z + y, z + y + x};
    for (int i = range.begin; i < range.end; ++i) {
      const T* first = m_voxels + (m_corner[2][i] * m_stride[2] + m_corner[1][i] * m_stride[1] + m_corner[0][i]);
      std::array<S, 8> corner{};
      for (std::size_t k = 0; k < corner.size(); ++k) corner[k] = static_cast<S>(first[there[k]]);
      m_line[i] = between(corner, m_fraction[0][i], m_fraction[1][i], m_fraction[2][i]);
    }
  }

  /// 16-bit neighbours along a row are one load of 32 bits. The loads come first, a block at a time, so that the
  /// arithmetic, the same as above, is left for the compiler to do on several samples at once.
  void mixPairs(const Range& range) {
    constexpr int kBlock = 128;
    const std::ptrdiff_t y = m_size[1] > 1 ? m_stride[1] : 0;
    const std::ptrdiff_t z = m_size[2] > 1 ? m_stride[2] : 0;
    std::array<std::array<std::uint32_t, kBlock>, 4> pairs;
    const auto load = [](const T* from) {
      std::uint32_t pair = 0;
      std::memcpy(&pair, from, sizeof(pair));
      return pair;
    };
    const auto first = [](std::uint32_t pair) { return static_cast<float>(static_cast<T>(pair & 0xFFFFU)); };
    const auto second = [](std::uint32_t pair) { return static_cast<float>(static_cast<T>(pair >> 16)); };
    for (int begin = range.begin; begin < range.end; begin += kBlock) {
      const int count = std::min(kBlock, range.end - begin);
      const std::int32_t* corner[] = {m_corner[0].data() + begin, m_corner[1].data() + begin,
                                      m_corner[2].data() + begin};
      for (int i = 0; i < count; ++i) {
        const T* from = m_voxels + (corner[2][i] * m_stride[2] + corner[1][i] * m_stride[1] + corner[0][i]);
        pairs[0][i] = load(from);
        pairs[1][i] = load(from + y);
        pairs[2][i] = load(from + z);
        pairs[3][i] = load(from + z + y);
      }
      const float* x = m_fraction[0].data() + begin;
      const float* along = m_fraction[1].data() + begin;
      const float* deep = m_fraction[2].data() + begin;
      float* to = m_line.data() + begin;
      for (int i = 0; i < count; ++i)
        to[i] = between<float>({first(pairs[0][i]), second(pairs[0][i]), first(pairs[1][i]), second(pairs[1][i]),
                                first(pairs[2][i]), second(pairs[2][i]), first(pairs[3][i]), second(pairs[3][i])},
                               x[i], along[i], deep[i]);
    }
  }

  const T* m_voxels;
  std::array<int, 3> m_size;
  std::array<std::ptrdiff_t, 3> m_stride;
  bool m_linear;
  std::vector<Sum<T>> m_line;
  std::array<std::vector<float>, 3> m_fraction;
  std::array<std::vector<std::int32_t>, 3> m_corner;
};

/// The plane in voxel indices of the volume.
struct PlaneMap {
  Vector3 start{}, alongRow{}, alongColumn{};
  Vector3 alongNormal{};  ///< From one plane of the slab to the next.
  int planes = 1;

  PlaneMap(const Geometry& volume, const Geometry& plane, const Slab& slab) {
    const auto indexOf = [&](const Vector3& index) { return volume.worldToIndex(plane.indexToWorld(index)); };
    start = indexOf({0, 0, 0});
    const Vector3 right = indexOf({1, 0, 0});
    const Vector3 below = indexOf({0, 1, 0});
    const Vector3 normal = plane.axis(2);
    const double distance = sampleDistanceMm(volume, normal);
    for (int i = 0; i < 3; ++i) {
      alongRow[i] = right[i] - start[i];
      alongColumn[i] = below[i] - start[i];
      alongNormal[i] = distance * dot(normal, volume.axis(i)) / volume.spacing[i];
    }
    planes = slabPlanes(volume, normal, slab);
  }

  /// Whether every sample is a voxel.
  bool onVoxels() const { return planes == 1 && isWhole(start) && isWhole(alongRow) && isWhole(alongColumn); }

  Line line(int row, int planeOfSlab) const {
    Line result{start, alongRow};
    const double across = planeOfSlab - (planes - 1) / 2.0;
    for (int i = 0; i < 3; ++i) result.start[i] += row * alongColumn[i] + across * alongNormal[i];
    return result;
  }
};

/// What is no number never wins; written so that the compiler makes one instruction of each for whole numbers.
template <typename S>
S larger(S a, S b) {
  return a > b || b != b ? a : b;
}
template <typename S>
S smaller(S a, S b) {
  return a < b || b != b ? a : b;
}

template <typename S>
void join(SlabKind kind, const S* from, const Range& range, S* to) {
  switch (kind) {
    case SlabKind::Maximum:
      for (int i = range.begin; i < range.end; ++i) to[i] = larger(to[i], from[i]);
      return;
    case SlabKind::Minimum:
      for (int i = range.begin; i < range.end; ++i) to[i] = smaller(to[i], from[i]);
      return;
    case SlabKind::Mean:
      for (int i = range.begin; i < range.end; ++i) to[i] += from[i];
      return;
  }
}

template <typename T>
T toStored(Sum<T> value) {
  if constexpr (std::is_floating_point_v<T>) return value;
  // Interpolated values never leave the range of their type. Half of the sign, without a branch.
  return static_cast<T>(value + std::copysign(Sum<T>(0.5), value));
}

/// Pixels without a sample take the nearest value of their row, so that smoothing on the screen draws no border.
template <typename T>
void repeatEdges(T* row, const std::vector<std::uint16_t>& counts) {
  const auto width = static_cast<int>(counts.size());
  int first = 0;
  while (first < width && counts[first] == 0) ++first;
  if (first == width) return;
  std::fill(row, row + first, row[first]);
  for (int i = first + 1; i < width; ++i)
    if (counts[i] == 0) row[i] = row[i - 1];
}

template <typename T>
class Reslicer {
 public:
  Reslicer(const Volume& volume, const PlaneMap& map, Interpolation interpolation, SlabKind kind, Volume& values,
           Volume& outside)
      : m_volume(volume),
        m_map(map),
        m_interpolation(interpolation),
        m_kind(kind),
        m_width(values.geometry().size[0]),
        m_height(values.geometry().size[1]),
        m_values(values.mutableData<T>()),
        m_outside(outside.mutableData<std::uint8_t>()),
        m_filled(static_cast<std::size_t>(m_height)),
        m_partly(static_cast<std::size_t>(m_height)) {}

  void run() {
    const int bands = (m_height + kBandRows - 1) / kBandRows;
    // A second thread saves half of the time where a processor is free for it, and costs a wait of several milliseconds
    // where none is: too much for what takes one or two.
    if (work() < kWorthAThread) {
      for (int band = 0; band < bands; ++band) makeBand(band);
    } else {
      Job job;
      forEachParallel(bands, job, [this](int band) { makeBand(band); });
    }
    repeatRows();
  }

  bool reachesOutside() const {
    return std::any_of(m_partly.begin(), m_partly.end(), [](char partly) { return partly != 0; });
  }

 private:
  static constexpr double kWorthAThread = 2.5e6;

  /// In copied voxels, roughly.
  double work() const {
    constexpr double kNearest = 3.0;
    constexpr double kLinear = 8.0;
    const double each = m_map.onVoxels() ? 1.0 : m_interpolation == Interpolation::Linear ? kLinear : kNearest;
    return each * m_width * m_height * m_map.planes;
  }

  void makeBand(int band) {
    RowSampler<T> sampler(m_volume, m_interpolation, m_width);
    std::vector<Sum<T>> sum(static_cast<std::size_t>(m_width));
    std::vector<std::uint16_t> counts(static_cast<std::size_t>(m_width));
    for (int row = band * kBandRows; row < std::min(m_height, (band + 1) * kBandRows); ++row)
      makeRow(row, sampler, sum, counts);
  }

  void makeRow(int row, RowSampler<T>& sampler, std::vector<Sum<T>>& sum, std::vector<std::uint16_t>& counts) {
    using S = Sum<T>;
    const S start = m_kind == SlabKind::Maximum   ? std::numeric_limits<S>::lowest()
                    : m_kind == SlabKind::Minimum ? std::numeric_limits<S>::max()
                                                  : S(0);
    std::fill(sum.begin(), sum.end(), start);
    std::fill(counts.begin(), counts.end(), std::uint16_t{0});
    for (int plane = 0; plane < m_map.planes; ++plane) {
      const Line line = m_map.line(row, plane);
      const Range range = insideOf(line, m_volume.geometry().size, {0, m_width}, 0.5 + kTolerance);
      if (range.begin >= range.end) continue;
      join(m_kind, sampler.sample(line, range), range, sum.data());
      for (int i = range.begin; i < range.end; ++i) ++counts[i];
    }
    writeRow(row, sum, counts);
  }

  void writeRow(int row, std::vector<Sum<T>>& sum, const std::vector<std::uint16_t>& counts) {
    T* values = m_values + static_cast<std::ptrdiff_t>(row) * m_width;
    const auto missing = std::count(counts.begin(), counts.end(), 0);
    m_filled[row] = missing < m_width ? 1 : 0;
    m_partly[row] = missing > 0 ? 1 : 0;
    if (m_kind == SlabKind::Mean && m_map.planes > 1)
      for (int i = 0; i < m_width; ++i) sum[i] /= static_cast<Sum<T>>(std::max<std::uint16_t>(counts[i], 1));
    if (missing > 0) {
      std::uint8_t* outside = m_outside + static_cast<std::ptrdiff_t>(row) * m_width;
      for (int i = 0; i < m_width; ++i) {
        if (counts[i] != 0) continue;
        outside[i] = kShutterBit;
        sum[i] = 0;
      }
    }
    for (int i = 0; i < m_width; ++i) values[i] = toStored<T>(sum[i]);
    if (missing > 0) repeatEdges(values, counts);
  }

  void repeatRows() {
    const auto first = std::find(m_filled.begin(), m_filled.end(), 1) - m_filled.begin();
    if (first == m_height) return;
    const auto row = [this](std::ptrdiff_t index) { return m_values + index * m_width; };
    for (std::ptrdiff_t i = 0; i < first; ++i) std::copy_n(row(first), m_width, row(i));
    for (std::ptrdiff_t i = first + 1; i < m_height; ++i)
      if (m_filled[i] == 0) std::copy_n(row(i - 1), m_width, row(i));
  }

  const Volume& m_volume;
  const PlaneMap& m_map;
  Interpolation m_interpolation;
  SlabKind m_kind;
  int m_width;
  int m_height;
  T* m_values;
  std::uint8_t* m_outside;
  /// Whether a row has any pixel inside, and any outside. Not vector<bool>: two threads write.
  std::vector<char> m_filled, m_partly;
};

}  // namespace

double sampleDistanceMm(const Geometry& volume, const Vector3& normal) {
  Vector3 voxels{};
  for (int i = 0; i < 3; ++i) voxels[i] = dot(normal, volume.axis(i)) / volume.spacing[i];
  const double perMm = length(voxels);
  return perMm > 0 ? 1.0 / perMm : 1.0;
}

int slabPlanes(const Geometry& volume, const Vector3& normal, const Slab& slab) {
  if (!(slab.thicknessMm > 0)) return 1;
  const double half = slab.thicknessMm / 2 / sampleDistanceMm(volume, normal) + kTolerance;
  return std::min(kMostPlanes, 2 * static_cast<int>(std::min(half, 0.5 * kMostPlanes)) + 1);
}

Result<ReslicedPlane> reslice(const Volume& volume, const Geometry& plane, Interpolation interpolation,
                              const Slab& slab) {
  const bool valid = !volume.empty() && volume.channels() == 1 && plane.size[0] > 0 && plane.size[1] > 0 &&
                     plane.size[2] == 1 && interpolation != Interpolation::Cubic;
  if (!valid) return Error{ErrorCode::InvalidArgument, "This image cannot be cut by a plane.", ""};
  auto values = Volume::allocate(plane, volume.type());
  if (!values) return values.error();
  auto outside = Volume::allocate(plane, VoxelType::UInt8);
  if (!outside) return outside.error();
  values->modality = volume.modality;
  const PlaneMap map(volume.geometry(), plane, slab);
  const bool reachesOutside = visitVoxels(volume, [&](const auto* voxels) {
    using T = std::remove_cv_t<std::remove_pointer_t<decltype(voxels)>>;
    Reslicer<T> reslicer(volume, map, interpolation, slab.kind, *values, *outside);
    reslicer.run();
    return reslicer.reachesOutside();
  });
  return ReslicedPlane{std::move(*values), reachesOutside ? std::move(*outside) : Volume()};
}

}  // namespace pellucid
