#include "core/imaging/display_curve.h"

#include <algorithm>
#include <cmath>

namespace pellucid {

// Coefficients as PS3.14 7.1 gives them, to its last digit.
double luminanceOfJnd(double index) {
  const double x = std::log(std::clamp(index, 1.0, 1023.0));
  const double above = -1.3011877 + x * (8.0242636e-2 + x * (1.3646699e-1 + x * (-2.5468404e-2 + x * 1.3635334e-3)));
  const double below =
      1.0 + x * (-2.5840191e-2 + x * (-1.0320229e-1 + x * (2.8745620e-2 + x * (-3.1978977e-3 + x * 1.2992634e-4))));
  return std::pow(10.0, above / below);
}

double jndOfLuminance(double luminance) {
  const double y = std::log10(std::clamp(luminance, 0.05, 4000.0));
  return 71.498068 +
         y * (94.593053 +
              y * (41.912053 +
                   y * (9.8247004 +
                        y * (0.28175407 + y * (-1.1878455 + y * (-0.18014349 + y * (0.14710899 - y * 0.017046845)))))));
}

Result<DisplayTable> gsdfTable(const DisplayLuminance& display) {
  constexpr double kDarkest = 0.05;
  constexpr double kBrightest = 4000.0;
  constexpr double kSmallestRatio = 10.0;
  const bool finite = std::isfinite(display.black) && std::isfinite(display.white) && std::isfinite(display.ambient) &&
                      std::isfinite(display.gamma);
  const double low = display.black + display.ambient;
  const double high = display.white + display.ambient;
  if (!finite || display.black < 0.0 || display.ambient < 0.0 || low < kDarkest || high > kBrightest)
    return Error{ErrorCode::InvalidArgument, "The luminances must lie between 0.05 and 4000 cd/m2, room light included.",
                 ""};
  if (high < kSmallestRatio * low)
    return Error{ErrorCode::InvalidArgument,
                 "White must be at least ten times as bright as black, room light included; otherwise greys cannot be "
                 "told apart.",
                 ""};
  if (display.gamma < 1.0 || display.gamma > 4.0)
    return Error{ErrorCode::InvalidArgument, "The gamma of the display must lie between 1 and 4.", ""};
  const double first = jndOfLuminance(low);
  const double last = jndOfLuminance(high);
  DisplayTable table{};
  for (std::size_t value = 0; value < table.size(); ++value) {
    const double wanted = luminanceOfJnd(first + static_cast<double>(value) / 255.0 * (last - first)) - display.ambient;
    const double share = std::clamp((wanted - display.black) / (display.white - display.black), 0.0, 1.0);
    table[value] = static_cast<std::uint8_t>(std::lround(255.0 * std::pow(share, 1.0 / display.gamma)));
  }
  // The inverse of the standard is a fit: its small error must not cost the ends.
  table.front() = 0;
  table.back() = 255;
  return table;
}

}  // namespace pellucid
