#include "core/dicom/jpeg_markers_p.h"

namespace pellucid {

bool stallsTheJpegDecoder(std::string_view codeStream) {
  const auto at = [codeStream](std::size_t i) {
    return static_cast<unsigned>(static_cast<unsigned char>(codeStream[i]));
  };
  for (std::size_t i = 0; i + 4 < codeStream.size();) {
    const unsigned marker = at(i + 1);
    if (at(i) != 0xFF) return false;
    if (marker == 0x01) return true;
    const bool isTable = marker == 0xC4 || marker == 0xC8 || marker == 0xCC;
    if (marker >= 0xC0 && marker <= 0xCF && !isTable) return false;  // the frame header
    const bool standsAlone = marker < 0xC0 || (marker >= 0xD0 && marker <= 0xD9);
    i += standsAlone ? 2 : 2 + (at(i + 2) << 8 | at(i + 3));
  }
  return false;
}

}  // namespace pellucid
