#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "core/base/geometry.h"
#include "core/base/result.h"

namespace pellucid {

enum class VoxelType { UInt8, Int8, UInt16, Int16, UInt32, Int32, Float32 };

std::size_t bytesPerVoxel(VoxelType type) noexcept;

/// Stored value to modality value: `slope * stored + intercept`, in `unit` (PS3.3 C.11.1). `unit` is "HU" only for CT
/// whose rescale type is HU or unspecified on original pixels; empty when the file does not say.
struct ModalityTransform {
  double slope = 1.0;
  double intercept = 0.0;
  std::string unit;
};

/// Voxels on a grid. Voxels are shared and immutable, kept in the type in which they were stored; copying a Volume is
/// cheap. Order: slice, row, column, channel (channel fastest); `channels` is 1, or 3 for RGB (always UInt8 then).
/// A stack of unrelated images (a radiograph, an ultrasound clip) is a Volume with `geometry.inPatient == false`.
/// Thread-safe for reading.
class Volume {
 public:
  Volume() = default;
  /// Zero-filled storage to be written before sharing; fails with OutOfMemory rather than throwing.
  static Result<Volume> allocate(const Geometry& geometry, VoxelType type, int channels = 1);
  /// Takes storage made elsewhere (shared memory, another library) of exactly `byteCount()` bytes.
  static Volume fromStorage(const Geometry& geometry, VoxelType type, int channels, std::shared_ptr<std::byte> storage);

  bool empty() const noexcept { return m_storage == nullptr; }
  const Geometry& geometry() const noexcept { return m_geometry; }
  VoxelType type() const noexcept { return m_type; }
  int channels() const noexcept { return m_channels; }
  std::size_t byteCount() const noexcept;
  const std::byte* bytes() const noexcept { return m_storage.get(); }
  /// For the maker of the volume only, before anyone else holds it.
  std::byte* mutableBytes() noexcept { return m_storage.get(); }

  template <typename T>
  const T* data() const noexcept {
    return reinterpret_cast<const T*>(bytes());
  }
  template <typename T>
  T* mutableData() noexcept {
    return reinterpret_cast<T*>(mutableBytes());
  }

  /// Stored value as double, without the modality transform; the index must be inside.
  double storedValue(int column, int row, int slice, int channel = 0) const noexcept;
  /// `modality.slope * stored + modality.intercept`.
  double modalityValue(int column, int row, int slice) const noexcept;
  /// One slice as a volume of its own that shares the voxels.
  Volume slice(int index) const;
  /// The same voxels under another geometry of the same size.
  Volume withGeometry(const Geometry& geometry) const;

  ModalityTransform modality;

 private:
  Geometry m_geometry;
  VoxelType m_type = VoxelType::UInt8;
  int m_channels = 1;
  std::shared_ptr<std::byte> m_storage;
};

/// One segment of a label map. Colour is sRGB, chosen so that neighbours differ for colour-blind readers too.
struct SegmentLabel {
  int value = 1;  ///< 1..255, the number in the voxels.
  std::string name;
  std::string codeScheme;  ///< e.g. "SCT"; empty when the pack gives no code.
  std::string codeValue;
  std::string codeMeaning;
  std::uint32_t rgb = 0x56B4E9;
  bool finding = true;  ///< False for anatomy, which is outlined and measured but nothing to accept or reject.
};

/// Which voxel belongs to what: UInt8, one channel, 0 is background. Its geometry is exactly that of the image it
/// belongs to.
struct LabelMap {
  Volume voxels;
  std::vector<SegmentLabel> labels;
};

/// Reads a voxel of any type as double: calls `f` with a typed pointer to the voxels.
template <typename F>
decltype(auto) visitVoxels(const Volume& volume, F&& f) {
  switch (volume.type()) {
    case VoxelType::Int8:
      return f(volume.data<std::int8_t>());
    case VoxelType::UInt16:
      return f(volume.data<std::uint16_t>());
    case VoxelType::Int16:
      return f(volume.data<std::int16_t>());
    case VoxelType::UInt32:
      return f(volume.data<std::uint32_t>());
    case VoxelType::Int32:
      return f(volume.data<std::int32_t>());
    case VoxelType::Float32:
      return f(volume.data<float>());
    case VoxelType::UInt8:
      break;
  }
  return f(volume.data<std::uint8_t>());
}

}  // namespace pellucid
