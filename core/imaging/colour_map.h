#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace pellucid {

/// 256 sRGB entries, 0xRRGGBB. Maps that rise in brightness only: "viridis", "inferno" (perceptually uniform; BIDS,
/// CC0), "hot" (red, then yellow, then white, in the manner of Hot Iron, PS3.6 B.1.1: usual for PET), and "grey".
using ColourMap = std::array<std::uint32_t, 256>;

/// Unknown names give "grey".
const ColourMap& colourMap(const std::string& name);
std::vector<std::string> colourMapNames();
/// Colour-blind-safe colours of segments (Okabe and Ito 2008), repeated after the last; `index` from 0.
std::uint32_t segmentColour(int index);

}  // namespace pellucid
