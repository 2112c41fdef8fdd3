#include "core/dicom/rle_p.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace pellucid {

namespace {

constexpr std::size_t kHeaderBytes = 64;
constexpr std::size_t kMostSegments = 15;

std::uint32_t wordAt(std::string_view bytes, std::size_t index) {
  std::uint32_t value = 0;
  for (std::size_t i = 4; i-- > 0;) value = value << 8 | static_cast<unsigned char>(bytes[index * 4 + i]);
  return value;
}

/// PS3.5 G.3.2: the bytes of one segment go to every `stride`-th byte of the output.
bool decodeSegment(std::string_view segment, std::size_t pixels, std::size_t stride, std::byte* out) {
  std::size_t done = 0;
  for (std::size_t at = 0; at < segment.size() && done < pixels;) {
    const auto control = static_cast<std::int8_t>(segment[at++]);
    if (control >= 0) {
      const std::size_t count = std::min<std::size_t>(static_cast<std::size_t>(control) + 1, pixels - done);
      if (at + count > segment.size()) return false;
      for (std::size_t i = 0; i < count; ++i) out[(done + i) * stride] = static_cast<std::byte>(segment[at + i]);
      at += count;
      done += count;
    } else if (control != -128) {
      if (at >= segment.size()) return false;
      const std::size_t count = std::min<std::size_t>(1 - static_cast<int>(control), pixels - done);
      const auto value = static_cast<std::byte>(segment[at++]);
      for (std::size_t i = 0; i < count; ++i) out[(done + i) * stride] = value;
      done += count;
    }
  }
  return done == pixels;
}

}  // namespace

Result<void> decodeRle(std::string_view bytes, std::size_t pixels, int samples, int bytesPerSample, std::byte* out) {
  const Error damaged{ErrorCode::Malformed, "The RLE image is damaged and cannot be decoded.", ""};
  if (bytes.size() < kHeaderBytes) return damaged;
  const std::size_t segments = wordAt(bytes, 0);
  const std::size_t stride = static_cast<std::size_t>(samples) * static_cast<std::size_t>(bytesPerSample);
  if (segments != stride || segments > kMostSegments) return damaged;
  for (std::size_t s = 0; s < segments; ++s) {
    const std::size_t start = wordAt(bytes, s + 1);
    const std::size_t end = s + 1 < segments ? wordAt(bytes, s + 2) : bytes.size();
    if (start < kHeaderBytes || start > end || end > bytes.size()) return damaged;
    // Segments hold the most significant byte first, one sample after the other (PS3.5 G.2).
    const std::size_t sample = s / static_cast<std::size_t>(bytesPerSample);
    const std::size_t byte =
        static_cast<std::size_t>(bytesPerSample) - 1 - s % static_cast<std::size_t>(bytesPerSample);
    std::byte* first = out + sample * static_cast<std::size_t>(bytesPerSample) + byte;
    if (!decodeSegment(bytes.substr(start, end - start), pixels, stride, first)) return damaged;
  }
  return {};
}

}  // namespace pellucid
