#include "core/imaging/mask_runs.h"

#include <algorithm>

namespace pellucid {

std::string packLabels(const std::uint8_t* labels, std::size_t count) {
  std::string packed;
  for (std::size_t at = 0; at < count;) {
    const std::uint8_t value = labels[at];
    std::size_t end = at + 1;
    while (end < count && labels[end] == value) ++end;
    packed += static_cast<char>(value);
    for (std::size_t length = end - at;; length >>= 7) {
      const auto seven = static_cast<unsigned char>(length & 0x7F);
      packed += static_cast<char>(length > 0x7F ? seven | 0x80 : seven);
      if (length <= 0x7F) break;
    }
    at = end;
  }
  return packed;
}

Result<void> unpackLabels(std::string_view packed, std::uint8_t* labels, std::size_t count) {
  const Error damaged{ErrorCode::Malformed, "A saved segmentation is damaged.", ""};
  std::size_t written = 0;
  for (std::size_t at = 0; at < packed.size();) {
    const auto value = static_cast<std::uint8_t>(packed[at++]);
    std::uint64_t length = 0;
    int shift = 0;
    bool more = true;
    for (; more; shift += 7) {
      if (at >= packed.size() || shift > 35) return damaged;
      const auto part = static_cast<unsigned char>(packed[at++]);
      length |= static_cast<std::uint64_t>(part & 0x7F) << shift;
      more = (part & 0x80) != 0;
    }
    if (length == 0 || length > count - written) return damaged;
    std::fill_n(labels + written, length, value);
    written += static_cast<std::size_t>(length);
  }
  if (written != count) return damaged;
  return {};
}

}  // namespace pellucid
