#pragma once

#include <cstdint>
#include <string_view>

namespace pellucid {

/// What stands in front of the samples of a JPEG code stream (ITU T.81 B.2.2); zeros where there is no frame header.
struct JpegHead {
  unsigned rows = 0;
  unsigned columns = 0;
  unsigned components = 0;
  /// DCMTK 3.6.7 goes over the same marker segments, and at TEM, a marker that no file has, it stands still for ever.
  bool stallsDecoder = false;

  std::uint64_t samples() const { return std::uint64_t{rows} * columns * components; }
};

JpegHead readJpegHead(std::string_view codeStream);

}  // namespace pellucid
