#pragma once

#include <string_view>

namespace pellucid {

/// Whether DCMTK 3.6.7 would never come back from this JPEG code stream. It goes over the marker segments in front of
/// the frame header (ITU T.81 B.1.1.3), and at TEM, a marker that no file has, it stands still for ever.
bool stallsTheJpegDecoder(std::string_view codeStream);

}  // namespace pellucid
