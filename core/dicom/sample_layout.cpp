#include "core/dicom/sample_layout_p.h"

#include <algorithm>
#include <cstring>
#include <type_traits>

namespace pellucid {

namespace {

/// PS3.3 C.7.6.3.1.1: the value sits in `bitsStored` bits below `highBit`; the other bits may hold overlays.
template <typename T>
void cleanBits(T* values, std::size_t count, const PixelFormat& format) {
  using Unsigned = std::make_unsigned_t<T>;
  const int shift = format.highBit + 1 - format.bitsStored;
  const int unused = static_cast<int>(sizeof(T)) * 8 - format.bitsStored;
  if (shift == 0 && unused == 0) return;
  for (std::size_t i = 0; i < count; ++i) {
    const auto raised = static_cast<Unsigned>(static_cast<Unsigned>(values[i]) << (unused - shift));
    values[i] = static_cast<T>(static_cast<T>(raised) >> unused);
  }
}

}  // namespace

void cleanGrey(std::byte* pixels, std::size_t count, const PixelFormat& format) {
  switch (format.voxelType()) {
    case VoxelType::UInt8:
      return cleanBits(reinterpret_cast<std::uint8_t*>(pixels), count, format);
    case VoxelType::Int8:
      return cleanBits(reinterpret_cast<std::int8_t*>(pixels), count, format);
    case VoxelType::UInt16:
      return cleanBits(reinterpret_cast<std::uint16_t*>(pixels), count, format);
    case VoxelType::Int16:
      return cleanBits(reinterpret_cast<std::int16_t*>(pixels), count, format);
    case VoxelType::UInt32:
      return cleanBits(reinterpret_cast<std::uint32_t*>(pixels), count, format);
    case VoxelType::Int32:
      return cleanBits(reinterpret_cast<std::int32_t*>(pixels), count, format);
    case VoxelType::Float32:
      break;
  }
}

void toEightBits(const std::byte* raw, std::size_t count, const PixelFormat& format, std::uint8_t* out) {
  const int shift = std::max(0, format.bitsStored - 8);
  if (format.bitsAllocated <= 8) {
    std::memcpy(out, raw, count);
  } else if (format.bitsAllocated == 16) {
    const auto* values = reinterpret_cast<const std::uint16_t*>(raw);
    for (std::size_t i = 0; i < count; ++i) out[i] = static_cast<std::uint8_t>(values[i] >> shift);
  } else {
    const auto* values = reinterpret_cast<const std::uint32_t*>(raw);
    for (std::size_t i = 0; i < count; ++i) out[i] = static_cast<std::uint8_t>(values[i] >> shift);
  }
}

void interleave(std::vector<std::uint8_t>& pixels, std::size_t count) {
  const std::vector<std::uint8_t> planes = pixels;
  for (std::size_t i = 0; i < count; ++i)
    for (std::size_t c = 0; c < 3; ++c) pixels[3 * i + c] = planes[c * count + i];
}

std::vector<std::uint8_t> upsampled422(const std::byte* raw, std::size_t count) {
  std::vector<std::uint8_t> pixels(count * 3);
  const auto* in = reinterpret_cast<const std::uint8_t*>(raw);
  for (std::size_t i = 0; i + 1 < count; i += 2, in += 4) {
    for (std::size_t k = 0; k < 2; ++k) {
      pixels[3 * (i + k)] = in[k];
      pixels[3 * (i + k) + 1] = in[2];
      pixels[3 * (i + k) + 2] = in[3];
    }
  }
  return pixels;
}

}  // namespace pellucid
