#pragma once

#include <cstdint>
#include <vector>

namespace pellucid {

/// What tissue of one value looks like.
struct TransferPoint {
  double value = 0.0;     ///< Modality value (HU of a CT).
  std::uint32_t rgb = 0;  ///< sRGB, 0xRRGGBB.
  double opacity = 0.0;   ///< Of one millimetre of it, 0 to 1.

  bool operator==(const TransferPoint&) const = default;
};

/// Colour and opacity of every value: straight lines between the points, and beyond them what the outermost say.
struct TransferFunction {
  std::vector<TransferPoint> points;  ///< In rising order of their values.

  bool operator==(const TransferFunction&) const = default;
};

inline constexpr std::size_t kMostTransferPoints = 64;

/// Components of colour and opacity, 0 to 1.
struct TransferSample {
  float red = 0.0F;
  float green = 0.0F;
  float blue = 0.0F;
  float opacity = 0.0F;
};

/// Nothing is seen of a value that is not a number, nor of a function without points.
TransferSample sampleOf(const TransferFunction& function, double value) noexcept;

/// How far a reader moved a function away from its preset. Both are of its extent, from the first to the last point.
struct TransferShift {
  double shift = 0.0;    ///< As a share of the extent; positive: higher values are needed to be seen.
  double stretch = 1.0;  ///< Of the extent about its middle; above 0.
};
TransferFunction moved(const TransferFunction& function, const TransferShift& by);

}  // namespace pellucid
