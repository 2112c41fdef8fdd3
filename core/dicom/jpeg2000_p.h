#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/dicom/jpeg_markers_p.h"

namespace pellucid {

struct Jpeg2000Image {
  int columns = 0;
  int rows = 0;
  int components = 0;
  int bits = 0;
  bool isSigned = false;
  std::vector<std::int32_t> samples;  ///< Interleaved.
};

/// Size of the first component (ISO 15444-1 B.2) and number of components of a code stream or JP2 file; zeros where it
/// does not begin like one, or claims a side that no DICOM image can have.
JpegHead readJpeg2000Head(std::string_view bytes);

/// Decodes one code stream (or JP2 file) with OpenJPEG. The declared size is checked before anything is allocated.
/// Thread-safe.
Result<Jpeg2000Image> decodeJpeg2000(std::string_view bytes, int expectedColumns, int expectedRows);

}  // namespace pellucid
