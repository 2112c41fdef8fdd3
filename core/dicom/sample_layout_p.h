#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/dicom/pixel_reader_p.h"

namespace pellucid {

// How samples lie in a decoded frame (PS3.3 C.7.6.3.1), and how a Volume has them.

/// Leaves of each value of a grey frame its stored bits, with the sign where there is one: overlays may lie in the
/// others.
void cleanGrey(std::byte* pixels, std::size_t count, const PixelFormat& format);

/// Samples of any depth as 8 bits, by their most significant stored bits.
void toEightBits(const std::byte* raw, std::size_t count, const PixelFormat& format, std::uint8_t* out);

/// Colour by plane into colour by pixel.
void interleave(std::vector<std::uint8_t>& pixels, std::size_t count);

/// PS3.3 C.7.6.3.1.2: two pixels share one pair of colour samples, Y Y Cb Cr.
std::vector<std::uint8_t> upsampled422(const std::byte* raw, std::size_t count);

}  // namespace pellucid
