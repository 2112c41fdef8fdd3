#include <algorithm>
#include <cmath>

#include "core/ml/tiles_p.h"

namespace pellucid {

std::vector<std::int64_t> tileStarts(std::int64_t size, std::int64_t tile) {
  if (size <= tile) return {0};
  const std::int64_t step = std::max<std::int64_t>(tile / 2, 1);
  const std::int64_t last = size - tile;
  const std::int64_t count = (last + step - 1) / step + 1;
  std::vector<std::int64_t> starts;
  for (std::int64_t i = 0; i < count; ++i)
    starts.push_back(std::llround(static_cast<double>(last) * static_cast<double>(i) / static_cast<double>(count - 1)));
  return starts;
}

std::vector<float> tileWeights(std::int64_t tile) {
  // Next to its border a tile sees padding where the image goes on. Tiles overlap by half, so that the outer eighth is
  // needed at the border of the image alone; a weight near 0 lets any other tile decide.
  constexpr double kOnlyAtTheBorder = 1e-6;
  std::vector<float> weights;
  const double middle = (static_cast<double>(tile) - 1.0) / 2.0;
  const double deviation = std::max(static_cast<double>(tile) / 8.0, 0.5);
  const std::int64_t outer = tile / 8;
  for (std::int64_t i = 0; i < tile; ++i) {
    const double distance = (static_cast<double>(i) - middle) / deviation;
    const bool inner = i >= outer && i < tile - outer;
    weights.push_back(static_cast<float>(inner ? std::exp(-0.5 * distance * distance) : kOnlyAtTheBorder));
  }
  return weights;
}

}  // namespace pellucid
