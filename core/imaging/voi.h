#pragma once

#include <cstdint>
#include <vector>

#include "core/base/display.h"
#include "core/base/volume.h"

namespace pellucid {

/// Grey level 0..255 of each stored value, for painting and export (PS3.3 C.11, PS3.4 N.2): modality transform, VOI,
/// polarity. Empty for types of more than 16 bits: use `greyOf` there.
struct GreyTable {
  int firstStored = 0;
  std::vector<std::uint8_t> grey;
};

std::uint8_t greyOf(double modalityValue, const VoiWindow& window, bool inverted) noexcept;
GreyTable makeGreyTable(const Volume& volume, const VoiWindow& window, bool inverted);
GreyTable makeGreyTable(const Volume& volume, const LookupTable& table, bool inverted);

/// The first window of the file where there is one, otherwise the 0.1 and 99.9 percentiles of the middle slices.
VoiWindow defaultWindow(const Volume& volume, const DisplayDefaults& display);
VoiWindow percentileWindow(const Volume& volume, int slice, double lowPercent, double highPercent);

/// One slice as it is shown: UInt8, 1 or 3 channels. Colour images are shown as they are, whatever the window.
Result<Volume> renderSlice(const Volume& volume, int slice, const VoiWindow& window, bool inverted);

}  // namespace pellucid
