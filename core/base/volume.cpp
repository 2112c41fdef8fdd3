#include "core/base/volume.h"

#include <cstdlib>
#include <limits>
#include <utility>

#include "core/base/large_pages.h"
#include "core/base/volume_storage.h"

namespace pellucid {

namespace {

std::size_t storageBytes(const Geometry& geometry, VoxelType type, int channels) {
  return static_cast<std::size_t>(geometry.voxelCount()) * channels * bytesPerVoxel(type);
}

constexpr std::size_t kLargeVolume = std::size_t{1} << 20;

/// Set before there is a second thread.
VolumeStorage largeStorage;

}  // namespace

void setVolumeStorage(const VolumeStorage& storage) noexcept {
  largeStorage = storage;
}

void prepareToFill(const std::byte* begin, std::size_t byteCount) noexcept {
  if (largeStorage.prepare != nullptr) largeStorage.prepare(begin, byteCount);
}

std::size_t bytesPerVoxel(VoxelType type) noexcept {
  switch (type) {
    case VoxelType::UInt8:
    case VoxelType::Int8:
      return 1;
    case VoxelType::UInt16:
    case VoxelType::Int16:
      return 2;
    case VoxelType::UInt32:
    case VoxelType::Int32:
    case VoxelType::Float32:
      return 4;
  }
  return 1;
}

Result<Volume> Volume::allocate(const Geometry& geometry, VoxelType type, int channels) {
  constexpr int kLargestSide = 1 << 20;
  for (const int side : geometry.size)
    if (side <= 0 || side > kLargestSide)
      return Error{ErrorCode::Malformed, "The image has no valid size.", "side " + std::to_string(side)};
  const long double bytes =
      static_cast<long double>(geometry.size[0]) * geometry.size[1] * geometry.size[2] * channels * bytesPerVoxel(type);
  const Error tooLarge{ErrorCode::OutOfMemory, "The image is too large for the memory of this computer.",
                       std::to_string(static_cast<double>(bytes)) + " bytes"};
  if (bytes > static_cast<long double>(std::numeric_limits<std::ptrdiff_t>::max())) return tooLarge;
  if (largeStorage.make != nullptr && bytes >= kLargeVolume) {
    auto storage = largeStorage.make(static_cast<std::size_t>(bytes));
    if (storage == nullptr) return tooLarge;
    return fromStorage(geometry, type, channels, std::move(storage));
  }
  // Zero pages of the system's are handed out as they are touched, by the threads that fill them.
  auto* raw = static_cast<std::byte*>(std::calloc(static_cast<std::size_t>(bytes), 1));
  if (raw == nullptr) return tooLarge;
  preferLargePages(raw, static_cast<std::size_t>(bytes));
  return fromStorage(geometry, type, channels, std::shared_ptr<std::byte>(raw, std::free));
}

Volume Volume::fromStorage(const Geometry& geometry, VoxelType type, int channels, std::shared_ptr<std::byte> storage) {
  Volume volume;
  volume.m_geometry = geometry;
  volume.m_type = type;
  volume.m_channels = channels;
  volume.m_storage = std::move(storage);
  return volume;
}

std::size_t Volume::byteCount() const noexcept {
  return storageBytes(m_geometry, m_type, m_channels);
}

double Volume::storedValue(int column, int row, int slice, int channel) const noexcept {
  const auto& size = m_geometry.size;
  const std::size_t index =
      ((static_cast<std::size_t>(slice) * size[1] + row) * size[0] + column) * m_channels + channel;
  return visitVoxels(*this, [index](const auto* voxels) { return static_cast<double>(voxels[index]); });
}

double Volume::modalityValue(int column, int row, int slice) const noexcept {
  return modality.slope * storedValue(column, row, slice) + modality.intercept;
}

Volume Volume::slice(int index) const {
  Geometry geometry = m_geometry.cropped({0, 0, index}, {m_geometry.size[0], m_geometry.size[1], 1});
  std::byte* start = m_storage.get() + storageBytes(geometry, m_type, m_channels) * index;
  Volume result = fromStorage(geometry, m_type, m_channels, std::shared_ptr<std::byte>(m_storage, start));
  result.modality = modality;
  return result;
}

Volume Volume::withGeometry(const Geometry& geometry) const {
  Volume result = *this;
  result.m_geometry = geometry;
  return result;
}

}  // namespace pellucid
