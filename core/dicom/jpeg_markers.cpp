#include "core/dicom/jpeg_markers_p.h"

namespace pellucid {

JpegHead readJpegHead(std::string_view codeStream) {
  constexpr std::size_t kFrameHeader = 10;  // Up to the number of components.
  const auto at = [codeStream](std::size_t i) {
    return i < codeStream.size() ? static_cast<unsigned>(static_cast<unsigned char>(codeStream[i])) : 0U;
  };
  JpegHead head;
  for (std::size_t i = 0; i + 4 < codeStream.size();) {
    const unsigned marker = at(i + 1);
    if (at(i) != 0xFF) return head;
    if (marker == 0xFF) {  // ISO/IEC 10918-1 B.1.1.2: any number of these may stand before a marker.
      ++i;
      continue;
    }
    if (marker == 0x01) {
      head.stallsDecoder = true;
      return head;
    }
    const bool isTable = marker == 0xC4 || marker == 0xC8 || marker == 0xCC;
    constexpr unsigned kJpegLs = 0xF7;
    if ((marker >= 0xC0 && marker <= 0xCF && !isTable) || marker == kJpegLs) {
      if (codeStream.size() - i < kFrameHeader) return head;
      head.rows = at(i + 5) << 8 | at(i + 6);
      head.columns = at(i + 7) << 8 | at(i + 8);
      head.components = at(i + 9);
      return head;
    }
    const bool standsAlone = marker < 0xC0 || (marker >= 0xD0 && marker <= 0xD9);
    i += standsAlone ? 2 : 2 + (at(i + 2) << 8 | at(i + 3));
  }
  return head;
}

}  // namespace pellucid
