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

double linear(std::uint32_t encodedValue) {
  const double value = encodedValue / 255.0;
  return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double forwardF(double t) {
  constexpr double kDelta = 6.0 / 29.0;
  return t > kDelta * kDelta * kDelta ? std::cbrt(t) : t / (3.0 * kDelta * kDelta) + 4.0 / 29.0;
}

std::uint16_t scaled(double share) {
  return static_cast<std::uint16_t>(std::lround(65535.0 * std::clamp(share, 0.0, 1.0)));
}

}  // namespace

std::array<std::uint16_t, 3> labOf(std::uint32_t rgb) {
  const double r = linear(rgb >> 16 & 0xFFU);
  const double g = linear(rgb >> 8 & 0xFFU);
  const double b = linear(rgb & 0xFFU);
  // Linear sRGB to XYZ of D50, the inverse of the matrix below.
  const double x = forwardF((0.4360747 * r + 0.3850649 * g + 0.1430804 * b) / 0.9642);
  const double y = forwardF(0.2225045 * r + 0.7168786 * g + 0.0606169 * b);
  const double z = forwardF((0.0139322 * r + 0.0971045 * g + 0.7141733 * b) / 0.8249);
  return {scaled((116.0 * y - 16.0) / 100.0), scaled((500.0 * (x - y) + 128.0) / 255.0),
          scaled((200.0 * (y - z) + 128.0) / 255.0)};
}

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
