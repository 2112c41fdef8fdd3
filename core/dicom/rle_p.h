#pragma once

#include <cstddef>
#include <string_view>

#include "core/base/result.h"

namespace pellucid {

/// Decodes one RLE frame (PS3.5 annex G) of `pixels` pixels into little-endian samples, interleaved by pixel:
/// `pixels * samples * bytesPerSample` bytes. Our own: DCMTK 3.6.7 crashes on segment offsets that lead outside.
Result<void> decodeRle(std::string_view bytes, std::size_t pixels, int samples, int bytesPerSample, std::byte* out);

}  // namespace pellucid
