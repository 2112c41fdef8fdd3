#pragma once

#include <array>
#include <cstdint>

#include "core/base/result.h"

namespace pellucid {

/// The Grayscale Standard Display Function of PS3.14: equal steps of P-values look equally far apart on every display
/// that is calibrated to it.

/// Luminance in cd/m2 of a just noticeable difference index, 1 to 1023 (PS3.14 7.1).
double luminanceOfJnd(double index);
/// The inverse, 0.05 to 4000 cd/m2 (PS3.14 7.1).
double jndOfLuminance(double luminance);

/// What a display shows, measured with a photometer or from its data sheet; cd/m2.
struct DisplayLuminance {
  double black = 0.0;    ///< At driving level 0, in the dark.
  double white = 0.0;    ///< At driving level 255, in the dark.
  double ambient = 0.0;  ///< Reflected room light, added to both.
  double gamma = 2.2;    ///< Of the display between the two.
  bool operator==(const DisplayLuminance&) const = default;
};

/// Driving level for each P-value of 8 bits. Uncalibrated displays show P-values as driving levels.
using DisplayTable = std::array<std::uint8_t, 256>;
/// InvalidArgument, with a sentence, for luminances that no display has.
Result<DisplayTable> gsdfTable(const DisplayLuminance& display);

}  // namespace pellucid
