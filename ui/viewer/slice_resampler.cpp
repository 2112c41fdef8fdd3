#include "ui/viewer/slice_resampler.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace pellucid::ui {

namespace {

/// Which source samples make one screen pixel along one axis.
struct Taps {
  int first = 0;
  int count = 0;
  std::size_t weight = 0;  ///< Where its weights start.
};

struct AxisTaps {
  int begin = 0;  ///< First screen pixel that is covered.
  std::vector<Taps> taps;
  std::vector<float> weights;
  int lowest = 0;  ///< Source samples in use: lowest to highest.
  int highest = -1;
};

void addTaps(AxisTaps& axis, double position, double step, int sourceSize, Smoothing smoothing) {
  Taps taps;
  taps.weight = axis.weights.size();
  if (smoothing == Smoothing::Pixels) {
    taps.first = std::clamp(static_cast<int>(std::floor(position + 0.5)), 0, sourceSize - 1);
    taps.count = 1;
    axis.weights.push_back(1.0F);
  } else {
    const double support = std::max(1.0, step);
    const int first = std::max(0, static_cast<int>(std::ceil(position - support)));
    const int last = std::min(sourceSize - 1, static_cast<int>(std::floor(position + support)));
    taps.first = std::min(first, sourceSize - 1);
    double sum = 0.0;
    for (int i = taps.first; i <= last; ++i) {
      const double weight = std::max(0.0, 1.0 - std::abs(i - position) / support);
      axis.weights.push_back(static_cast<float>(weight));
      sum += weight;
      ++taps.count;
    }
    if (!(sum > 0)) {  // Exactly on the outer edge.
      axis.weights.resize(taps.weight);
      axis.weights.push_back(1.0F);
      taps.first = std::clamp(static_cast<int>(std::lround(position)), 0, sourceSize - 1);
      taps.count = 1;
      sum = 1.0;
    }
    for (std::size_t i = taps.weight; i < axis.weights.size(); ++i)
      axis.weights[i] = static_cast<float>(axis.weights[i] / sum);
  }
  axis.taps.push_back(taps);
}

/// Screen pixel centres at `scale * (pixel + 0.5) + offset` in source samples.
AxisTaps makeTaps(double scale, double offset, int screenSize, int sourceSize, Smoothing smoothing) {
  AxisTaps axis;
  bool inside = false;
  for (int pixel = 0; pixel < screenSize; ++pixel) {
    const double position = scale * (pixel + 0.5) + offset;
    if (position < -0.5 || position >= sourceSize - 0.5) {
      if (inside) break;
      continue;
    }
    if (!inside) axis.begin = pixel;
    inside = true;
    addTaps(axis, position, std::abs(scale), sourceSize, smoothing);
  }
  if (axis.taps.empty()) return axis;
  axis.lowest = sourceSize;
  for (const Taps& taps : axis.taps) {
    axis.lowest = std::min(axis.lowest, taps.first);
    axis.highest = std::max(axis.highest, taps.first + taps.count - 1);
  }
  return axis;
}

/// Blends source lines into one; `stride` is the distance between neighbours along the line.
template <typename T>
void blendLine(float* target, const T* source, std::ptrdiff_t stride, int count, float weight, bool first) {
  if (stride == 1) {
    if (first)
      for (int i = 0; i < count; ++i) target[i] = weight * static_cast<float>(source[i]);
    else
      for (int i = 0; i < count; ++i) target[i] += weight * static_cast<float>(source[i]);
    return;
  }
  for (int i = 0; i < count; ++i) {
    const float value = weight * static_cast<float>(source[i * stride]);
    target[i] = first ? value : target[i] + value;
  }
}

/// The common case, pixels that grow: two neighbours each, in tables that the compiler can keep simple.
struct PairTable {
  std::vector<int> first;
  std::vector<float> weight;  ///< Of the second neighbour.
};

/// Empty when some screen pixel needs more than two samples. `line` then needs one sample beyond the last.
PairTable pairsOf(const AxisTaps& axis) {
  PairTable pairs;
  for (const Taps& taps : axis.taps) {
    // Linear weights at a whole position name three samples, the outer two with nothing.
    int first = taps.first;
    int count = taps.count;
    const float* weight = axis.weights.data() + taps.weight;
    while (count > 1 && weight[0] == 0.0F) ++first, ++weight, --count;
    while (count > 1 && weight[count - 1] == 0.0F) --count;
    if (count > 2) return {};
    pairs.first.push_back(first - axis.lowest);
    pairs.weight.push_back(count == 2 ? weight[1] : 0.0F);
  }
  return pairs;
}

/// Pixels that are written by one instruction. Written one by one, processors can take the reading of `samples` for the
/// reading of what was just written, where both lie alike in their pages, and wait: twice the time of a frame.
constexpr std::size_t kTogether = 4;

void blendTogether(float* target, const float* samples, const int* first, const float* weight) {
  float low[kTogether];
  float step[kTogether];
  for (std::size_t i = 0; i < kTogether; ++i) {
    low[i] = samples[first[i]];
    step[i] = samples[first[i] + 1] - low[i];
  }
  for (std::size_t i = 0; i < kTogether; ++i) target[i] = low[i] + weight[i] * step[i];
}

void blendAcross(float* target, int channels, const std::vector<float>& line, const AxisTaps& x,
                 const PairTable& pairs) {
  const float* samples = line.data();
  if (!pairs.first.empty()) {
    const std::size_t width = pairs.first.size();
    std::size_t i = 0;
    if (channels == 1)
      for (; i + kTogether <= width; i += kTogether)
        blendTogether(target + i, samples, &pairs.first[i], &pairs.weight[i]);
    for (; i < width; ++i) {
      const float* pair = samples + pairs.first[i];
      target[i * channels] = pair[0] + pairs.weight[i] * (pair[1] - pair[0]);
    }
    return;
  }
  for (const Taps& columns : x.taps) {
    const float* from = samples + (columns.first - x.lowest);
    const float* weight = x.weights.data() + columns.weight;
    float sum = from[0] * weight[0];
    for (int i = 1; i < columns.count; ++i) sum += from[i] * weight[i];
    *target = sum;
    target += channels;
  }
}

bool sameTaps(const AxisTaps& axis, const Taps& a, const Taps& b) {
  return a.count == 1 && b.count == 1 && a.first == b.first && axis.weights[a.weight] == axis.weights[b.weight];
}

template <typename T>
void resampleChannel(const T* voxels, std::ptrdiff_t alongX, std::ptrdiff_t alongY, const AxisTaps& x,
                     const AxisTaps& y, float* output, int channels) {
  const int lineLength = x.highest - x.lowest + 1;
  std::vector<float> line(static_cast<std::size_t>(lineLength) + 1);
  const PairTable pairs = pairsOf(x);
  const auto width = x.taps.size();
  for (std::size_t row = 0; row < y.taps.size(); ++row) {
    const Taps& rows = y.taps[row];
    float* target = output + row * width * channels;
    if (channels == 1 && row > 0 && sameTaps(y, rows, y.taps[row - 1])) {
      std::copy(target - width, target, target);
      continue;
    }
    for (int i = 0; i < rows.count; ++i) {
      const T* source = voxels + (rows.first + i) * alongY + x.lowest * alongX;
      blendLine(line.data(), source, alongX, lineLength, y.weights[rows.weight + i], i == 0);
    }
    line.back() = line[line.size() - 2];
    blendAcross(target, channels, line, x, pairs);
  }
}

}  // namespace

QTransform indexToIndex(const Geometry& from, const Geometry& to) {
  const Vector3 origin = to.worldToIndex(from.indexToWorld({0, 0, 0}));
  const Vector3 right = to.worldToIndex(from.indexToWorld({1, 0, 0}));
  const Vector3 down = to.worldToIndex(from.indexToWorld({0, 1, 0}));
  return {right[0] - origin[0], right[1] - origin[1], down[0] - origin[0], down[1] - origin[1], origin[0], origin[1]};
}

void resampleToScreen(const Volume& slice, const QTransform& indexToDevice, const QSize& device, Smoothing smoothing,
                      ScreenPlane& plane) {
  plane.rect = {};
  plane.channels = slice.channels();
  bool invertible = false;
  const QTransform inverse = indexToDevice.inverted(&invertible);
  if (slice.empty() || !invertible || device.isEmpty()) return;
  const int columns = slice.geometry().size[0];
  const int rows = slice.geometry().size[1];
  // Turned by a quarter: the screen's x runs along the rows' index.
  const bool turned = std::abs(inverse.m11()) < std::abs(inverse.m12());
  const AxisTaps x = turned ? makeTaps(inverse.m12(), inverse.dy(), device.width(), rows, smoothing)
                            : makeTaps(inverse.m11(), inverse.dx(), device.width(), columns, smoothing);
  const AxisTaps y = turned ? makeTaps(inverse.m21(), inverse.dx(), device.height(), columns, smoothing)
                            : makeTaps(inverse.m22(), inverse.dy(), device.height(), rows, smoothing);
  if (x.taps.empty() || y.taps.empty()) return;
  plane.rect = QRect(x.begin, y.begin, static_cast<int>(x.taps.size()), static_cast<int>(y.taps.size()));
  plane.values.resize(x.taps.size() * y.taps.size() * plane.channels);
  const std::ptrdiff_t alongColumn = slice.channels();
  const std::ptrdiff_t alongRow = alongColumn * columns;
  visitVoxels(slice, [&](const auto* voxels) {
    for (int channel = 0; channel < plane.channels; ++channel)
      resampleChannel(voxels + channel, turned ? alongRow : alongColumn, turned ? alongColumn : alongRow, x, y,
                      plane.values.data() + channel, plane.channels);
  });
}

}  // namespace pellucid::ui
