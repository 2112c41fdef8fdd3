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

/// How values become grey: the table where there is one, otherwise the window.
struct GreyLook {
  VoiWindow window;
  const LookupTable* table = nullptr;  ///< Owned by the DisplayDefaults that it came from.
  bool inverted = false;
};

/// The VOI's output for one modality value, 0 to 1, before the polarity.
double voiShare(double modalityValue, const GreyLook& look) noexcept;

/// As the file asks: its VOI LUT before its windows, as the viewer does; its polarity.
GreyLook defaultLook(const Volume& volume, const DisplayDefaults& display);

/// The first window of the file where there is one, otherwise the 0.1 and 99.9 percentiles of the middle slices,
/// without padding.
VoiWindow defaultWindow(const Volume& volume, const DisplayDefaults& display);
VoiWindow percentileWindow(const Volume& volume, int slice, double lowPercent, double highPercent);

/// One slice as it is shown: UInt8, 1 or 3 channels. Colour images are shown as they are, whatever the window.
Result<Volume> renderSlice(const Volume& volume, int slice, const GreyLook& look);

/// Into a rendered slice: `shutterGrey` where the shutter hides, white where an overlay draws. `graphics` is a mask of
/// kOverlayBit and kShutterBit of the same size; where it is empty nothing changes.
void drawGraphics(Volume& rendered, const Volume& graphics, std::uint8_t shutterGrey);

}  // namespace pellucid
