#pragma once

#include <cstdint>
#include <string_view>

namespace pellucid {

/// What stands in front of the samples of a code stream of JPEG (ITU T.81 B.2.2) or JPEG-LS (ITU T.87 C.2.2); zeros
/// where there is no frame header, or where it leaves the size to what follows.
struct JpegHead {
  unsigned rows = 0;
  unsigned columns = 0;
  unsigned components = 0;
  /// DCMTK 3.6.7 goes over the same marker segments, and at TEM, a marker that no file has, it stands still for ever.
  bool stallsDecoder = false;

  bool hasSize() const { return rows > 0 && columns > 0; }
  std::uint64_t samples() const { return std::uint64_t{rows} * columns * components; }
};

JpegHead readJpegHead(std::string_view codeStream);

}  // namespace pellucid
