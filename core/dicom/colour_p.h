#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/dicom/header_p.h"

namespace pellucid {

/// Full-range YCbCr to RGB in place, interleaved (PS3.3 C.7.6.3.1.2).
void ybrFullToRgb(std::uint8_t* pixels, std::size_t count);
/// Studio-range YCbCr (YBR_PARTIAL_422 and _420 after upsampling) to RGB in place.
void ybrPartialToRgb(std::uint8_t* pixels, std::size_t count);

/// PS3.3 C.7.9: red, green and blue of each stored value, as 8 bit; segmented tables are expanded.
struct Palette {
  int firstMapped = 0;
  std::vector<std::uint8_t> channels[3];
  /// Writes three bytes.
  void map(int stored, std::uint8_t* rgb) const;
};
Result<Palette> readPalette(const Header& header);

}  // namespace pellucid
