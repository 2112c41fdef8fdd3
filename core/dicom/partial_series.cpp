#include "core/dicom/partial_series.h"

#include <algorithm>
#include <atomic>
#include <utility>

namespace pellucid {

namespace {

/// Volumes from this size on lie in memory that processes can share (volume_storage.h); pages that are not touched cost
/// nothing.
constexpr int kSharedBytes = 1 << 20;

std::uint8_t* flagOf(const Volume& flags, int image) {
  // The other process writes while this one reads: one byte each, so that none is torn.
  return const_cast<std::uint8_t*>(flags.data<std::uint8_t>()) + image;
}

}  // namespace

Result<DecodedImages> DecodedImages::create(int count) {
  Geometry geometry;
  geometry.size = {std::max(count, kSharedBytes), 1, 1};
  auto flags = Volume::allocate(geometry, VoxelType::UInt8);
  if (!flags) return flags.error();
  return from(std::move(*flags), count);
}

Result<DecodedImages> DecodedImages::from(Volume flags, int count) {
  if (flags.empty() || flags.type() != VoxelType::UInt8 || count < 0 || flags.geometry().voxelCount() < count)
    return Error{ErrorCode::Malformed, "What is said about the images that can be shown does not fit the series.", ""};
  DecodedImages decoded;
  decoded.m_flags = std::move(flags);
  decoded.m_count = count;
  return decoded;
}

bool DecodedImages::has(int image) const noexcept {
  if (image < 0 || image >= m_count) return false;
  return std::atomic_ref(*flagOf(m_flags, image)).load(std::memory_order_acquire) == 1;
}

int DecodedImages::number() const noexcept {
  int sum = 0;
  for (int image = 0; image < m_count; ++image) sum += has(image) ? 1 : 0;
  return sum;
}

void DecodedImages::add(int image) noexcept {
  if (image >= 0 && image < m_count)
    std::atomic_ref(*flagOf(m_flags, image)).store(std::uint8_t{1}, std::memory_order_release);
}

}  // namespace pellucid
