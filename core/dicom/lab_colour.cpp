#include <algorithm>
#include <array>
#include <cmath>

#include "core/dicom/lab_colour_p.h"

namespace pellucid {

namespace {

/// CIE 15: inverse of the cube root with its linear part near black.
double inverseF(double t) {
  constexpr double kDelta = 6.0 / 29.0;
  return t > kDelta ? t * t * t : 3.0 * kDelta * kDelta * (t - 4.0 / 29.0);
}

/// IEC 61966-2-1
std::uint32_t encoded(double linear) {
  const double value = std::clamp(linear, 0.0, 1.0);
  const double curved = value <= 0.0031308 ? 12.92 * value : 1.055 * std::pow(value, 1.0 / 2.4) - 0.055;
  return static_cast<std::uint32_t>(std::lround(255.0 * curved));
}

}  // namespace

std::optional<std::uint32_t> rgbOfLab(const std::vector<int>& values) {
  if (values.size() != 3 || std::any_of(values.begin(), values.end(), [](int v) { return v < 0 || v > 65535; }))
    return std::nullopt;
  const double lightness = values[0] * 100.0 / 65535.0;
  const double a = values[1] * 255.0 / 65535.0 - 128.0;
  const double b = values[2] * 255.0 / 65535.0 - 128.0;
  const double fy = (lightness + 16.0) / 116.0;
  // White of D50 (ICC.1:2022 7.2.16).
  const double x = 0.9642 * inverseF(fy + a / 500.0);
  const double y = inverseF(fy);
  const double z = 0.8249 * inverseF(fy - b / 200.0);
  // XYZ of D50 to linear sRGB: the matrix of IEC 61966-2-1 behind Bradford's adaptation to D65.
  const std::array<double, 3> linear{3.1338561 * x - 1.6168667 * y - 0.4906146 * z,
                                     -0.9787684 * x + 1.9161415 * y + 0.0334540 * z,
                                     0.0719453 * x - 0.2289914 * y + 1.4052427 * z};
  return encoded(linear[0]) << 16 | encoded(linear[1]) << 8 | encoded(linear[2]);
}

}  // namespace pellucid
