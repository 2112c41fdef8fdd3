#include "core/open/label_layers_p.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/imaging/colour_map.h"

namespace pellucid {

namespace {

constexpr int kMostSegments = 255;
constexpr std::size_t kMostLayers = 8;

bool overlaps(const Volume& layer, const Volume& mask) {
  const auto* a = layer.data<std::uint8_t>();
  const auto* b = mask.data<std::uint8_t>();
  for (std::size_t i = 0; i < mask.byteCount(); ++i)
    if (a[i] != 0 && b[i] != 0) return true;
  return false;
}

}  // namespace

Result<void> LabelLayers::add(const Volume& mask, SegmentLabel label) {
  if (m_number == kMostSegments) {
    ++m_left;
    return {};
  }
  auto layer = std::find_if(m_layers.begin(), m_layers.end(),
                            [&mask](const LabelMap& known) { return !overlaps(known.voxels, mask); });
  if (layer == m_layers.end()) {
    if (m_layers.size() == kMostLayers) {
      ++m_left;
      return {};
    }
    auto voxels = Volume::allocate(m_grid, VoxelType::UInt8);
    if (!voxels) return voxels.error();
    layer = m_layers.insert(m_layers.end(), LabelMap{std::move(*voxels), {}});
  }
  label.value = ++m_number;
  if (label.rgb == 0) label.rgb = segmentColour(m_number - 1);
  auto* out = layer->voxels.mutableData<std::uint8_t>();
  const auto* in = mask.data<std::uint8_t>();
  for (std::size_t i = 0; i < mask.byteCount(); ++i)
    if (in[i] != 0) out[i] = static_cast<std::uint8_t>(m_number);
  layer->labels.push_back(std::move(label));
  return {};
}

void LabelLayers::moveTo(DrawnObject& drawn) {
  drawn.layers = std::move(m_layers);
  if (m_left > 0)
    drawn.remarks.push_back(std::to_string(m_left) + (m_left == 1 ? " segment is" : " segments are") +
                            " not drawn: there are too many, or too many at one place.");
}

void fillPolygons(const std::vector<IndexPolygon>& polygons, int slice, Volume& mask) {
  const auto& size = mask.geometry().size;
  auto* pixels = mask.mutableData<std::uint8_t>() + static_cast<std::size_t>(slice) * size[0] * size[1];
  std::vector<double> crossings;
  for (int row = 0; row < size[1]; ++row) {
    crossings.clear();
    for (const IndexPolygon& polygon : polygons)
      for (std::size_t i = 0; i < polygon.size(); ++i) {
        const auto& a = polygon[i];
        const auto& b = polygon[(i + 1) % polygon.size()];
        // Half open, so that a corner counts once.
        if ((a[1] <= row) == (b[1] <= row)) continue;
        crossings.push_back(a[0] + (row - a[1]) / (b[1] - a[1]) * (b[0] - a[0]));
      }
    std::sort(crossings.begin(), crossings.end());
    for (std::size_t i = 0; i + 1 < crossings.size(); i += 2) {
      const double first = std::max(0.0, std::ceil(crossings[i]));
      const double last = std::min(size[0] - 1.0, std::ceil(crossings[i + 1]) - 1.0);
      for (int column = static_cast<int>(first); column <= last; ++column)
        pixels[static_cast<std::size_t>(row) * size[0] + column] = 1;
    }
  }
}

}  // namespace pellucid
