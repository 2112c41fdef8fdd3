#include "core/imaging/transfer_function.h"

#include <algorithm>
#include <cmath>

namespace pellucid {

namespace {

TransferSample sampleOf(const TransferPoint& point) noexcept {
  const auto part = [&](int shift) { return static_cast<float>(point.rgb >> shift & 0xFFU) / 255.0F; };
  return {part(16), part(8), part(0), static_cast<float>(std::clamp(point.opacity, 0.0, 1.0))};
}

}  // namespace

TransferSample sampleOf(const TransferFunction& function, double value) noexcept {
  const auto& points = function.points;
  if (points.empty() || std::isnan(value)) return {};
  const auto above =
      std::find_if(points.begin(), points.end(), [value](const TransferPoint& point) { return point.value > value; });
  if (above == points.begin()) return sampleOf(points.front());
  if (above == points.end()) return sampleOf(points.back());
  const TransferPoint& below = *(above - 1);
  const auto share = static_cast<float>((value - below.value) / (above->value - below.value));
  const TransferSample a = sampleOf(below);
  const TransferSample b = sampleOf(*above);
  const auto mixed = [share](float from, float to) { return from + share * (to - from); };
  return {mixed(a.red, b.red), mixed(a.green, b.green), mixed(a.blue, b.blue), mixed(a.opacity, b.opacity)};
}

TransferFunction moved(const TransferFunction& function, const TransferShift& by) {
  TransferFunction result = function;
  if (function.points.empty()) return result;
  const double first = function.points.front().value;
  const double last = function.points.back().value;
  const double middle = (first + last) / 2.0;
  for (TransferPoint& point : result.points)
    point.value = middle + (point.value - middle) * by.stretch + by.shift * (last - first);
  return result;
}

}  // namespace pellucid
