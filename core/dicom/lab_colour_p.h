#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace pellucid {

/// sRGB as 0xRRGGBB of a Recommended Display CIELab Value (PS3.3 C.10.7.1.1: three unsigned 16-bit numbers, CIELab with
/// the white of D50 as in ICC profiles). Nothing where there are not three numbers of that range.
std::optional<std::uint32_t> rgbOfLab(const std::vector<int>& encoded);

/// The way back, for a colour 0xRRGGBB.
std::array<std::uint16_t, 3> labOf(std::uint32_t rgb);

}  // namespace pellucid
