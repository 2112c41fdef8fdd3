#pragma once

#include <functional>

#include "core/base/volume.h"
#include "core/dicom/loaded_series.h"

namespace pellucid {

/// Which images of a series may be read while others are still being decoded: one flag per image, in memory that may be
/// shared with the process that decodes. Flags only ever rise. Any thread.
class DecodedImages {
 public:
  DecodedImages() = default;
  /// All flags down. Errors of Volume::allocate().
  static Result<DecodedImages> create(int count);
  /// `flags`: UInt8 with at least one voxel per image. Malformed for anything else.
  static Result<DecodedImages> from(Volume flags, int count);

  bool empty() const noexcept { return m_flags.empty(); }
  int count() const noexcept { return m_count; }
  bool has(int image) const noexcept;
  int number() const noexcept;  ///< How many there are by now.
  void add(int image) noexcept;
  /// To hand over to another process.
  const Volume& flags() const noexcept { return m_flags; }

 private:
  Volume m_flags;
  int m_count = 0;
};

/// A series of which some images can be shown already. `loaded.volume` fills while it is looked at, and its report
/// forbids what needs the whole; the series that is returned at the end replaces it.
struct PartialSeries {
  LoadedSeries loaded;
  DecodedImages decoded;
};

/// Called once, in the thread that loads, as soon as the middle image can be shown.
using PartialListener = std::function<void(const PartialSeries&)>;

}  // namespace pellucid
