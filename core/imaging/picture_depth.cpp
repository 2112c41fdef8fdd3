#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

#include "core/imaging/picture_depth.h"

namespace pellucid {

namespace {

/// What is blurred: the depth of a pixel times how much of it there is, and that.
struct Weighted {
  float sum = 0.0F, weight = 0.0F;
};

void add(const Weighted& one, Weighted& to) {
  to.sum += one.sum;
  to.weight += one.weight;
}
void takeOff(const Weighted& one, Weighted& from) {
  from.sum -= one.sum;
  from.weight -= one.weight;
}

/// Sums over 2 * radius + 1 of a row of `count`; nothing is beyond its ends.
void blurRow(const Weighted* from, int count, int radius, Weighted* to) {
  Weighted sum;
  for (int i = 0; i < std::min(radius, count); ++i) add(from[i], sum);
  for (int i = 0; i < count; ++i) {
    if (i + radius < count) add(from[i + radius], sum);
    if (i - radius - 1 >= 0) takeOff(from[i - radius - 1], sum);
    to[i] = sum;
  }
}

/// The same along the columns, all of them at once: in the order in which they lie in memory.
void blurColumns(const std::vector<Weighted>& from, int width, int height, int radius, std::vector<Weighted>& to) {
  std::vector<Weighted> sums(static_cast<std::size_t>(width));
  const auto rowOf = [&](int row) { return from.data() + static_cast<std::ptrdiff_t>(row) * width; };
  const auto addRow = [&](const Weighted* row) {
    for (int x = 0; x < width; ++x) add(row[x], sums[static_cast<std::size_t>(x)]);
  };
  const auto takeOffRow = [&](const Weighted* row) {
    for (int x = 0; x < width; ++x) takeOff(row[x], sums[static_cast<std::size_t>(x)]);
  };
  for (int y = 0; y < std::min(radius, height); ++y) addRow(rowOf(y));
  for (int y = 0; y < height; ++y) {
    if (y + radius < height) addRow(rowOf(y + radius));
    if (y - radius - 1 >= 0) takeOffRow(rowOf(y - radius - 1));
    std::copy(sums.begin(), sums.end(), to.begin() + static_cast<std::ptrdiff_t>(y) * width);
  }
}

/// Two box filters in each direction are near enough to a Gaussian.
void blur(std::vector<Weighted>& values, int width, int height, int radius) {
  std::vector<Weighted> rows(values.size());
  for (int round = 0; round < 2; ++round) {
    for (int y = 0; y < height; ++y) {
      const std::ptrdiff_t start = static_cast<std::ptrdiff_t>(y) * width;
      blurRow(values.data() + start, width, radius, rows.data() + start);
    }
    blurColumns(rows, width, height, radius, values);
    const float share = 1.0F / static_cast<float>((2 * radius + 1) * (2 * radius + 1));
    for (Weighted& value : values) value = {value.sum * share, value.weight * share};
  }
}

std::uint32_t darkened(std::uint32_t pixel, float level) {
  const auto part = [&](int shift) {
    return static_cast<std::uint32_t>(static_cast<float>(pixel >> shift & 0xFFU) * level + 0.5F) << shift;
  };
  return (pixel & 0xFF000000U) | part(16) | part(8) | part(0);
}

}  // namespace

void shadeByDepth(VolumePicture& picture, double mmPerPixel, double extentMm) {
  constexpr double kRadiusShare = 0.022;  // Of the extent of the volume.
  constexpr float kHollow = 0.55F, kFar = 0.30F, kLeast = 0.35F;
  const std::size_t count = picture.depthMm.size();
  std::vector<Weighted> around(count);
  float nearest = std::numeric_limits<float>::max();
  for (std::size_t i = 0; i < count; ++i) {
    if (std::isnan(picture.depthMm[i])) continue;
    const float weight = static_cast<float>(picture.pixels[i] >> 24) / 255.0F;
    around[i] = {picture.depthMm[i] * weight, weight};
    nearest = std::min(nearest, picture.depthMm[i]);
  }
  const double radiusMm = kRadiusShare * extentMm;
  const int radius = std::clamp(static_cast<int>(std::lround(radiusMm / mmPerPixel)), 1,
                                std::max(1, std::min(picture.width, picture.height) / 4));
  blur(around, picture.width, picture.height, radius);
  for (std::size_t i = 0; i < count; ++i) {
    const float depth = picture.depthMm[i];
    if (std::isnan(depth) || !(around[i].weight > 0.0F)) continue;
    const float hollow =
        std::clamp((depth - around[i].sum / around[i].weight) / static_cast<float>(2.0 * radiusMm), -0.2F, 1.0F);
    const float far = std::clamp((depth - nearest) / static_cast<float>(extentMm), 0.0F, 1.0F);
    const float level = std::clamp((1.0F - kHollow * std::max(hollow, 0.0F)) * (1.0F - kFar * far), kLeast, 1.0F);
    picture.pixels[i] = darkened(picture.pixels[i], level);
  }
}

}  // namespace pellucid
