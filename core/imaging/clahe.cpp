#include "core/imaging/clahe_p.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "core/imaging/float_volume_p.h"

namespace pellucid {

namespace {

/// Output level, 0 to 1, at the upper edge of each input level, for one tile; entry 0 is the lower edge of the first.
using Mapping = std::vector<float>;

struct TileBox {
  int firstColumn;
  int lastColumn;
  int firstRow;
  int lastRow;
};

Mapping mappingOf(std::span<const float> levels, const TileBox& box, const ClaheSettings& settings) {
  const int count = settings.levels;
  std::vector<double> histogram(static_cast<std::size_t>(count), 0.0);
  for (int row = box.firstRow; row < box.lastRow; ++row)
    for (int column = box.firstColumn; column < box.lastColumn; ++column) {
      const float level = levels[static_cast<std::size_t>(row) * settings.columns + column];
      histogram[static_cast<std::size_t>(std::min(level, count - 1.0F))] += 1.0;
    }
  const double total = static_cast<double>(box.lastColumn - box.firstColumn) * (box.lastRow - box.firstRow);
  const double limit = settings.clip * total / count;
  double excess = 0.0;
  for (double& bin : histogram) {
    if (bin <= limit) continue;
    excess += bin - limit;
    bin = limit;
  }
  Mapping mapping(static_cast<std::size_t>(count) + 1, 0.0F);
  double sum = 0.0;
  for (int i = 0; i < count; ++i) {
    sum += histogram[i] + excess / count;
    mapping[static_cast<std::size_t>(i) + 1] = static_cast<float>(sum / total);
  }
  return mapping;
}

float mapped(const Mapping& mapping, float level) {
  const auto below = static_cast<std::size_t>(std::min(level, static_cast<float>(mapping.size() - 2)));
  return mapping[below] + (level - static_cast<float>(below)) * (mapping[below + 1] - mapping[below]);
}

/// The two tiles whose centres enclose a pixel, and the share of the second.
struct Neighbours {
  int first;
  int second;
  float share;
};

Neighbours neighboursOf(int pixel, int size, int tiles) {
  const double position = (pixel + 0.5) * tiles / size - 0.5;
  const int first = static_cast<int>(std::floor(position));
  return {std::clamp(first, 0, tiles - 1), std::clamp(first + 1, 0, tiles - 1), static_cast<float>(position - first)};
}

}  // namespace

void applyClahe(std::span<const float> in, std::span<float> out, const ClaheSettings& settings) {
  const auto [low, high] = rangeOf(in);
  if (!(high > low)) {
    std::copy(in.begin(), in.end(), out.begin());
    return;
  }
  const int columns = settings.columns;
  const int rows = settings.rows;
  const auto top = static_cast<float>(settings.levels);
  const float scale = top / (high - low);
  std::vector<float> levels(in.size());
  for (std::size_t i = 0; i < in.size(); ++i) levels[i] = std::clamp((in[i] - low) * scale, 0.0F, top);
  constexpr int kSmallestTile = 8;
  const int across = std::clamp(columns / kSmallestTile, 1, settings.tiles);
  const int down = std::clamp(rows / kSmallestTile, 1, settings.tiles);
  std::vector<Mapping> mappings;
  for (int y = 0; y < down; ++y)
    for (int x = 0; x < across; ++x) {
      const TileBox box{columns * x / across, columns * (x + 1) / across, rows * y / down, rows * (y + 1) / down};
      mappings.push_back(mappingOf(levels, box, settings));
    }
  for (int row = 0; row < rows; ++row) {
    const Neighbours y = neighboursOf(row, rows, down);
    for (int column = 0; column < columns; ++column) {
      const Neighbours x = neighboursOf(column, columns, across);
      const std::size_t i = static_cast<std::size_t>(row) * columns + column;
      const auto at = [&](int tileRow, int tileColumn) {
        return mapped(mappings[static_cast<std::size_t>(tileRow) * across + tileColumn], levels[i]);
      };
      const float upper = at(y.first, x.first) + x.share * (at(y.first, x.second) - at(y.first, x.first));
      const float lower = at(y.second, x.first) + x.share * (at(y.second, x.second) - at(y.second, x.first));
      out[i] = low + (high - low) * (upper + y.share * (lower - upper));
    }
  }
}

}  // namespace pellucid
