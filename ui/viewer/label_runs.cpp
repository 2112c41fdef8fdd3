#include "ui/viewer/label_runs.h"

#include <algorithm>
#include <cmath>

namespace pellucid::ui {

namespace {

/// For the screen pixels that show the slice along one axis, from `begin` on, which of its pixels.
struct NearestPixels {
  int begin = 0;
  std::vector<int> index;
};

NearestPixels nearestPixels(double scale, double offset, int screenSize, int sourceSize) {
  NearestPixels axis;
  for (int pixel = 0; pixel < screenSize; ++pixel) {
    const double position = scale * (pixel + 0.5) + offset;
    if (position < -0.5 || position >= sourceSize - 0.5) {
      if (!axis.index.empty()) break;
      continue;
    }
    if (axis.index.empty()) axis.begin = pixel;
    axis.index.push_back(std::clamp(static_cast<int>(std::floor(position + 0.5)), 0, sourceSize - 1));
  }
  return axis;
}

/// One colour over pixels; red and blue are mixed in one multiplication.
void blend(std::uint32_t* pixels, int count, std::uint32_t colour, std::uint32_t alpha) {
  constexpr std::uint32_t kRedBlue = 0x00FF00FFU;
  constexpr std::uint32_t kGreen = 0x0000FF00U;
  constexpr std::uint32_t kOpaque = 0xFF000000U;
  const std::uint32_t rest = 256U - alpha;
  const std::uint32_t redBlue = (colour & kRedBlue) * alpha;
  const std::uint32_t green = (colour & kGreen) * alpha;
  for (int i = 0; i < count; ++i) {
    const std::uint32_t under = pixels[i];
    pixels[i] = kOpaque | (((under & kRedBlue) * rest + redBlue) >> 8 & kRedBlue) |
                (((under & kGreen) * rest + green) >> 8 & kGreen);
  }
}

}  // namespace

template <typename T>
void LabelRuns::addRow(const T* line, std::ptrdiff_t stride, const std::vector<int>& columns, int begin) {
  std::uint8_t label = 0;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const auto here = static_cast<std::uint8_t>(line[columns[i] * stride]);
    if (here == label) continue;
    const int pixel = begin + static_cast<int>(i);
    if (label != 0) m_runs.back().end = pixel;
    label = here;
    if (label != 0) m_runs.push_back({pixel, 0, label});
  }
  if (label != 0) m_runs.back().end = begin + static_cast<int>(columns.size());
}

void LabelRuns::set(const Volume& slice, const QTransform& indexToDevice, const QSize& device) {
  m_rows.clear();
  m_runs.clear();
  bool invertible = false;
  const QTransform inverse = indexToDevice.inverted(&invertible);
  if (slice.empty() || slice.channels() != 1 || !invertible || device.isEmpty()) return;
  const int columns = slice.geometry().size[0];
  const int rows = slice.geometry().size[1];
  // Turned by a quarter: the screen's x runs along the rows' index.
  const bool turned = std::abs(inverse.m11()) < std::abs(inverse.m12());
  const NearestPixels x = turned ? nearestPixels(inverse.m12(), inverse.dy(), device.width(), rows)
                                 : nearestPixels(inverse.m11(), inverse.dx(), device.width(), columns);
  const NearestPixels y = turned ? nearestPixels(inverse.m21(), inverse.dx(), device.height(), columns)
                                 : nearestPixels(inverse.m22(), inverse.dy(), device.height(), rows);
  if (x.index.empty() || y.index.empty()) return;
  m_top = y.begin;
  m_rows.reserve(y.index.size());
  visitVoxels(slice, [&](const auto* voxels) {
    const std::ptrdiff_t alongX = turned ? columns : 1;
    const std::ptrdiff_t alongY = turned ? 1 : columns;
    for (std::size_t i = 0; i < y.index.size(); ++i) {
      if (i > 0 && y.index[i] == y.index[i - 1]) {
        m_rows.push_back(m_rows.back());
        continue;
      }
      const std::size_t first = m_runs.size();
      addRow(voxels + y.index[i] * alongY, alongX, x.index, x.begin);
      m_rows.push_back({first, m_runs.size()});
    }
  });
}

void LabelRuns::paint(QImage& image, const std::array<LabelPaint, 256>& paints) const {
  for (std::size_t row = 0; row < m_rows.size(); ++row) {
    auto* line = reinterpret_cast<std::uint32_t*>(image.scanLine(m_top + static_cast<int>(row)));
    for (std::size_t i = m_rows[row].first; i < m_rows[row].last; ++i) {
      const Run& run = m_runs[i];
      const LabelPaint& paint = paints[run.label];
      if (paint.alpha > 0) blend(line + run.begin, run.end - run.begin, paint.rgb, paint.alpha);
    }
  }
}

}  // namespace pellucid::ui
