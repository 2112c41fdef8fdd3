#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace pellucid {

/// PS3.3 C.11.2.1.3: how a window maps modality values to grey.
enum class VoiFunction { Linear, LinearExact, Sigmoid };

struct VoiWindow {
  double center = 0.0;  ///< In modality values.
  double width = 1.0;   ///< > 0; at least 1 for Linear.
  VoiFunction function = VoiFunction::Linear;
  std::string explanation{};  ///< (0028,1055), or a preset's name.
};

/// VOI or modality LUT of PS3.3 C.11: input `firstMapped + i` gives `values[i]`; inputs outside take the end values.
struct LookupTable {
  int firstMapped = 0;
  int bits = 16;  ///< Depth of the output: values run from 0 to 2^bits - 1.
  std::vector<std::uint16_t> values;
  std::string explanation;
};

/// Bits of a graphics mask, UInt8 on the grid of its image.
inline constexpr std::uint8_t kOverlayBit = 1;  ///< Drawn over the image by an overlay plane (PS3.3 C.9.2).
inline constexpr std::uint8_t kShutterBit = 2;  ///< Hidden by the display shutter (PS3.3 C.7.6.11).

/// How the file asks to be shown. Empty windows and tables: show percentiles of the image.
struct DisplayDefaults {
  std::vector<VoiWindow> windows;
  std::vector<LookupTable> voiTables;
  bool inverted = false;  ///< MONOCHROME1, or Presentation LUT Shape INVERSE: low values are bright.
  /// Modality values of pixels that are no image (PS3.3 C.7.5.1.1.2), lowest and highest; they count in no percentile.
  std::optional<std::pair<double, double>> padding;
  std::uint8_t shutterGrey = 0;  ///< Of what lies outside of the display shutter (0018,1622).
};

}  // namespace pellucid
