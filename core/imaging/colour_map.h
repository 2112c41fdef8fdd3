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
/// Colours of segments that have none of their own: 255 different ones, neighbours far apart, all visible on black;
/// repeated after the last. The first `kNamedSegmentColours` are told apart by colour-blind readers (Okabe and Ito
/// 2008). `index` from 0. A colour is never the only sign of a segment.
std::uint32_t segmentColour(int index);
inline constexpr int kNamedSegmentColours = 7;

}  // namespace pellucid
