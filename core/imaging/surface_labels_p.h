#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>

#include "core/imaging/ray_setup.h"

namespace pellucid {

/// Reads labels at indices of their own grid; 0 outside.
class LabelReader {
 public:
  explicit LabelReader(const RenderedLabels& layer)
      : m_layer(layer),
        m_voxels(layer.labels.voxels.data<std::uint8_t>()),
        m_size(layer.labels.voxels.geometry().size) {}

  int at(int column, int row, int slice) const {
    if (column < 0 || row < 0 || slice < 0 || column >= m_size[0] || row >= m_size[1] || slice >= m_size[2]) return 0;
    return m_voxels[(static_cast<std::ptrdiff_t>(slice) * m_size[1] + row) * m_size[0] + column];
  }
  int visibleAt(int column, int row, int slice) const {
    const int value = at(column, row, slice);
    return value != 0 && m_layer.looks[static_cast<std::size_t>(value)].visible ? value : 0;
  }

 private:
  const RenderedLabels& m_layer;
  const std::uint8_t* m_voxels;
  std::array<int, 3> m_size;
};

/// The visible label that most of the interpolated place is of.
inline int visibleLabelAt(const RenderedLabels& layer, const Vector3f& place) {
  const LabelReader reader(layer);
  const float x = std::floor(place.x), y = std::floor(place.y), z = std::floor(place.z);
  const auto column = static_cast<int>(x), row = static_cast<int>(y), slice = static_cast<int>(z);
  std::array<int, 8> values{};
  bool alike = true;
  for (int i = 0; i < 8; ++i) {
    values[static_cast<std::size_t>(i)] = reader.visibleAt(column + (i & 1), row + (i >> 1 & 1), slice + (i >> 2 & 1));
    alike = alike && values[static_cast<std::size_t>(i)] == values[0];
  }
  if (alike) return values[0];
  const float u = place.x - x, v = place.y - y, w = place.z - z;
  int best = 0;
  float most = 0.0F;
  for (const int candidate : values) {
    float share = 0.0F;
    for (int i = 0; i < 8; ++i)
      if (values[static_cast<std::size_t>(i)] == candidate)
        share += ((i & 1) != 0 ? u : 1 - u) * ((i >> 1 & 1) != 0 ? v : 1 - v) * ((i >> 2 & 1) != 0 ? w : 1 - w);
    if (share <= most) continue;
    most = share;
    best = candidate;
  }
  return best;
}

/// The gradient of one label by index over two voxels to either side, so that the steps of its voxels do not show.
inline Vector3f labelGradientAt(const RenderedLabels& layer, const Vector3f& place, int value) {
  constexpr int kReach = 2;
  const LabelReader reader(layer);
  const auto column = static_cast<int>(std::lround(place.x));
  const auto row = static_cast<int>(std::lround(place.y));
  const auto slice = static_cast<int>(std::lround(place.z));
  Vector3f gradient;
  for (int k = -kReach; k <= kReach; ++k)
    for (int j = -kReach; j <= kReach; ++j)
      for (int i = -kReach; i <= kReach; ++i) {
        if (reader.at(column + i, row + j, slice + k) != value) continue;
        const Vector3f away{static_cast<float>(column + i) - place.x, static_cast<float>(row + j) - place.y,
                            static_cast<float>(slice + k) - place.z};
        gradient = gradient + away * std::max(0.0F, 1.0F - dot(away, away) / 9.0F);
      }
  return gradient;
}

}  // namespace pellucid
