#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

#include "core/imaging/picture_depth.h"

namespace pellucid {

namespace {

/// Running means of `values` over 2 * radius + 1 of a line that starts at `from` in steps of `stride`.
void blurLine(float* from, int count, std::ptrdiff_t stride, int radius, std::vector<float>& line) {
  line.resize(static_cast<std::size_t>(count));
  float sum = 0.0F;
  for (int i = 0; i < std::min(radius, count); ++i) sum += from[i * stride];
  for (int i = 0; i < count; ++i) {
    if (i + radius < count) sum += from[(i + radius) * stride];
    if (i - radius - 1 >= 0) sum -= from[(i - radius - 1) * stride];
    line[static_cast<std::size_t>(i)] = sum;
  }
  for (int i = 0; i < count; ++i) from[i * stride] = line[static_cast<std::size_t>(i)];
}

/// Two box filters in each direction are near enough to a Gaussian.
void blur(std::vector<float>& values, int width, int height, int radius) {
  std::vector<float> line;
  for (int round = 0; round < 2; ++round) {
    for (int y = 0; y < height; ++y)
      blurLine(values.data() + static_cast<std::ptrdiff_t>(y) * width, width, 1, radius, line);
    for (int x = 0; x < width; ++x) blurLine(values.data() + x, height, width, radius, line);
    const float share = 1.0F / static_cast<float>((2 * radius + 1) * (2 * radius + 1));
    for (float& value : values) value *= share;
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
  std::vector<float> sums(count), weights(count);
  float nearest = std::numeric_limits<float>::max();
  for (std::size_t i = 0; i < count; ++i) {
    if (std::isnan(picture.depthMm[i])) continue;
    weights[i] = static_cast<float>(picture.pixels[i] >> 24) / 255.0F;
    sums[i] = picture.depthMm[i] * weights[i];
    nearest = std::min(nearest, picture.depthMm[i]);
  }
  const double radiusMm = kRadiusShare * extentMm;
  const int radius = std::clamp(static_cast<int>(std::lround(radiusMm / mmPerPixel)), 1,
                                std::max(1, std::min(picture.width, picture.height) / 4));
  blur(sums, picture.width, picture.height, radius);
  blur(weights, picture.width, picture.height, radius);
  for (std::size_t i = 0; i < count; ++i) {
    const float depth = picture.depthMm[i];
    if (std::isnan(depth) || !(weights[i] > 0.0F)) continue;
    const float hollow = std::clamp((depth - sums[i] / weights[i]) / static_cast<float>(2.0 * radiusMm), -0.2F, 1.0F);
    const float far = std::clamp((depth - nearest) / static_cast<float>(extentMm), 0.0F, 1.0F);
    const float level = std::clamp((1.0F - kHollow * std::max(hollow, 0.0F)) * (1.0F - kFar * far), kLeast, 1.0F);
    picture.pixels[i] = darkened(picture.pixels[i], level);
  }
}

}  // namespace pellucid
