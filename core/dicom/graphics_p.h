#pragma once

#include <cstdint>
#include "core/dicom/pixel_reader_p.h"

namespace pellucid {

/// Whether the file has overlay planes or a display shutter.
bool hasGraphics(const Header& header);

/// Sets kOverlayBit and kShutterBit in `columns` x `rows` zeroed bytes for one frame: overlay planes (PS3.3 C.9.2,
/// C.9.3, also those in unused bits of the pixels) and the display shutter (C.7.6.11; of one frame: C.7.6.16.2.18).
/// Returns how many planes are damaged and were left out.
int drawFileGraphics(PixelReader& reader, int frame, std::uint8_t* mask);

/// Marks what lies outside of the shutter of `item`; also used for presentation states. False where there is none.
bool drawShutter(const Header& item, int columns, int rows, std::uint8_t* mask);
/// Marks the pixels of the packed overlay plane in `group` (0x6000 to 0x60FE) for one frame; false
/// where it is damaged.
bool drawOverlayPlane(const Header& header, unsigned short group, int frame, int columns, int rows, std::uint8_t bit,
                      std::uint8_t* mask);

/// Shutter Presentation Value (0018,1622) as grey 0 to 255.
std::uint8_t shutterGreyOf(const Header& header);

}  // namespace pellucid
