#include <algorithm>
#include <cmath>
#include <cstdint>

#include "core/base/display.h"
#include "core/dicom/graphics_p.h"
#include "core/dicom/source_frames_p.h"

namespace pellucid {

namespace {

constexpr unsigned short kFirstGroup = 0x6000;
constexpr unsigned short kLastGroup = 0x601E;  // PS3.5 7.6: sixteen planes.

/// Where a plane lies on the image; PS3.3 C.9.2.1.
struct Plane {
  int rows = 0;
  int columns = 0;
  int frames = 1;
  int firstFrame = 0;  ///< Frame of the image that the plane's first frame belongs to.
  int top = 0;         ///< Row of the image under its first row; may be negative.
  int left = 0;
};

DcmTagKey inGroup(unsigned short group, const DcmTagKey& tag) {
  return {group, tag.getElement()};
}

Plane planeOf(const Header& header, unsigned short group) {
  Plane plane;
  plane.rows = header.integer(inGroup(group, DCM_OverlayRows), 0);
  plane.columns = header.integer(inGroup(group, DCM_OverlayColumns), 0);
  plane.frames = std::max(1, header.integer(inGroup(group, DCM_NumberOfFramesInOverlay), 1));
  plane.firstFrame = std::max(1, header.integer(inGroup(group, DCM_ImageFrameOrigin), 1)) - 1;
  const auto origin = header.numbers(inGroup(group, DCM_OverlayOrigin));
  if (origin.size() == 2) {
    plane.top = static_cast<int>(std::clamp(origin[0], -70000.0, 70000.0)) - 1;
    plane.left = static_cast<int>(std::clamp(origin[1], -70000.0, 70000.0)) - 1;
  }
  return plane;
}

/// Frame of the plane that is drawn over a frame of the image; -1 for none. A plane of one frame without an origin in
/// the frames belongs to all of them.
int planeFrame(const Header& header, unsigned short group, const Plane& plane, int frame) {
  const bool forAll = plane.frames == 1 && !header.has(inGroup(group, DCM_ImageFrameOrigin));
  const int own = forAll ? 0 : frame - plane.firstFrame;
  return own >= 0 && own < plane.frames ? own : -1;
}

struct Point {
  double row = 0.0;
  double column = 0.0;
};

bool insidePolygon(const std::vector<Point>& vertices, int row, int column) {
  bool inside = false;
  for (std::size_t i = 0, j = vertices.size() - 1; i < vertices.size(); j = i++) {
    const Point& a = vertices[i];
    const Point& b = vertices[j];
    if ((a.row > row) != (b.row > row) && column < (b.column - a.column) * (row - a.row) / (b.row - a.row) + a.column)
      inside = !inside;
  }
  return inside;
}

/// PS3.3 C.7.6.11: rows and columns count from 1; what lies on an edge is visible.
struct Shutter {
  bool rectangular = false, circular = false;
  double left = 0, right = 0, upper = 0, lower = 0;
  Point center;
  double radius = 0;
  std::vector<Point> vertices;

  bool any() const { return rectangular || circular || !vertices.empty(); }
  bool shows(int row, int column) const {
    if (rectangular && (column < left || column > right || row < upper || row > lower)) return false;
    if (circular && std::hypot(row - center.row, column - center.column) > radius) return false;
    return vertices.empty() || insidePolygon(vertices, row, column);
  }
};

Shutter shutterOf(const Header& item) {
  Shutter shutter;
  for (const std::string& shape : item.values(DCM_ShutterShape)) {
    if (shape == "RECTANGULAR") {
      shutter.left = item.number(DCM_ShutterLeftVerticalEdge, 1);
      shutter.right = item.number(DCM_ShutterRightVerticalEdge, 1e6);
      shutter.upper = item.number(DCM_ShutterUpperHorizontalEdge, 1);
      shutter.lower = item.number(DCM_ShutterLowerHorizontalEdge, 1e6);
      shutter.rectangular = true;
    }
    const auto center = item.numbers(DCM_CenterOfCircularShutter);
    if (shape == "CIRCULAR" && center.size() == 2) {
      shutter.center = {center[0], center[1]};
      shutter.radius = item.number(DCM_RadiusOfCircularShutter, 0);
      shutter.circular = true;
    }
    if (shape == "POLYGONAL") {
      constexpr std::size_t kMost = 4096;
      const auto numbers = item.numbers(DCM_VerticesOfThePolygonalShutter);
      for (std::size_t i = 0; i + 1 < std::min(numbers.size(), 2 * kMost); i += 2)
        shutter.vertices.push_back({numbers[i], numbers[i + 1]});
      if (shutter.vertices.size() < 3) shutter.vertices.clear();
    }
  }
  return shutter;
}

/// Retired, but old files have it: the plane in a bit of the pixels that the image does not use (PS3.5 8.1.2).
bool drawEmbedded(PixelReader& reader, unsigned short group, int frame, std::uint8_t* mask) {
  const Header& header = reader.header();
  const Plane plane = planeOf(header, group);
  const int bit = header.integer(inGroup(group, DCM_OverlayBitPosition), 0);
  const PixelFormat& format = reader.format();
  if (planeFrame(header, group, plane, frame) < 0) return true;
  if (plane.rows != format.rows || plane.columns != format.columns) return false;
  if (bit < 0 || bit >= format.bitsAllocated || format.samples != 1 ||
      (format.bitsAllocated != 8 && format.bitsAllocated != 16))
    return false;
  std::vector<std::byte> stored(reader.storedFrameBytes());
  if (!reader.readStored(frame, stored.data())) return false;
  const auto* words = reinterpret_cast<const std::uint16_t*>(stored.data());
  for (std::size_t i = 0; i < static_cast<std::size_t>(format.rows) * format.columns; ++i) {
    const unsigned value = format.bitsAllocated == 16 ? words[i] : static_cast<unsigned>(stored[i]);
    if ((value >> bit & 1U) != 0) mask[i] |= kOverlayBit;
  }
  return true;
}

}  // namespace

bool hasGraphics(const Header& header) {
  if (header.has(DCM_ShutterShape)) return true;
  // In one walk: sixteen searches of each header would be felt in a series of a thousand.
  DcmItem& item = header.source();
  for (DcmObject* element = item.nextInContainer(nullptr); element != nullptr; element = item.nextInContainer(element))
    if (const Uint16 group = element->getGTag(); group >= kFirstGroup && group <= kLastGroup && group % 2 == 0 &&
                                                 element->getETag() == DCM_OverlayRows.getElement())
      return true;
  for (const DcmTagKey& sequence : {DCM_SharedFunctionalGroupsSequence, DCM_PerFrameFunctionalGroupsSequence})
    if (DcmItem* group = header.item(sequence);
        group != nullptr && Header(*group, header.charset()).item(DCM_FrameDisplayShutterSequence) != nullptr)
      return true;
  return false;
}

bool drawOverlayPlane(const Header& header, unsigned short group, int frame, int columns, int rows, std::uint8_t bit,
                      std::uint8_t* mask) {
  const Plane plane = planeOf(header, group);
  if (plane.rows <= 0 || plane.columns <= 0) return false;
  const int own = planeFrame(header, group, plane, frame);
  if (own < 0) return true;
  const Uint8* packed = nullptr;
  unsigned long count = 0;
  DcmElement* element = nullptr;
  const DcmTagKey data = inGroup(group, DCM_OverlayData);
  if (header.source().findAndGetElement(data, element).bad() || element == nullptr) return false;
  // OW on a little endian machine has its bytes in the order of the bits, as OB does.
  if (element->ident() == EVR_OW || element->getVR() == EVR_OW) {
    const Uint16* words = nullptr;
    if (header.source().findAndGetUint16Array(data, words, &count).bad() || words == nullptr) return false;
    packed = reinterpret_cast<const Uint8*>(words);
    count *= 2;
  } else if (header.source().findAndGetUint8Array(data, packed, &count).bad() || packed == nullptr) {
    return false;
  }
  const auto planeBits = static_cast<std::uint64_t>(plane.rows) * static_cast<std::uint64_t>(plane.columns);
  const std::uint64_t first = planeBits * static_cast<std::uint64_t>(own);
  if ((first + planeBits + 7) / 8 > count) return false;
  for (int y = std::max(0, -plane.top); y < plane.rows && y + plane.top < rows; ++y)
    for (int x = std::max(0, -plane.left); x < plane.columns && x + plane.left < columns; ++x) {
      const std::uint64_t at = first + static_cast<std::uint64_t>(y) * plane.columns + x;
      if ((packed[at / 8] >> (at % 8) & 1) != 0)
        mask[static_cast<std::size_t>(y + plane.top) * columns + (x + plane.left)] |= bit;
    }
  return true;
}

bool drawShutter(const Header& item, int columns, int rows, std::uint8_t* mask) {
  const Shutter shutter = shutterOf(item);
  if (!shutter.any()) return false;
  for (int row = 0; row < rows; ++row)
    for (int column = 0; column < columns; ++column)
      if (!shutter.shows(row + 1, column + 1)) mask[static_cast<std::size_t>(row) * columns + column] |= kShutterBit;
  return true;
}

namespace {

/// A region of interest that was painted whole would hide what it is about: its border is drawn. PS3.3 C.9.2.1.1.
void drawBorder(const std::vector<std::uint8_t>& region, int columns, int rows, std::uint8_t* mask) {
  const auto inside = [&](int row, int column) {
    return row >= 0 && column >= 0 && row < rows && column < columns &&
           region[static_cast<std::size_t>(row) * columns + column] != 0;
  };
  for (int row = 0; row < rows; ++row)
    for (int column = 0; column < columns; ++column)
      if (inside(row, column) &&
          !(inside(row - 1, column) && inside(row + 1, column) && inside(row, column - 1) && inside(row, column + 1)))
        mask[static_cast<std::size_t>(row) * columns + column] |= kOverlayBit;
}

bool drawPlane(PixelReader& reader, unsigned short group, int frame, std::uint8_t* mask) {
  const Header& header = reader.header();
  const PixelFormat& format = reader.format();
  const bool packed = header.has(inGroup(group, DCM_OverlayData));
  const bool isRegion = header.text(inGroup(group, DCM_OverlayType)) == "R";
  std::vector<std::uint8_t> region(isRegion ? static_cast<std::size_t>(format.rows) * format.columns : 0);
  std::uint8_t* out = isRegion ? region.data() : mask;
  const bool drawn = packed ? drawOverlayPlane(header, group, frame, format.columns, format.rows, kOverlayBit, out)
                            : drawEmbedded(reader, group, frame, out);
  if (isRegion) drawBorder(region, format.columns, format.rows, mask);
  return drawn;
}

}  // namespace

int drawFileGraphics(PixelReader& reader, int frame, std::uint8_t* mask) {
  const Header& header = reader.header();
  const PixelFormat& format = reader.format();
  int damaged = 0;
  for (unsigned number = kFirstGroup; number <= kLastGroup; number += 2) {
    const auto group = static_cast<unsigned short>(number);
    if (header.has(inGroup(group, DCM_OverlayRows)) && !drawPlane(reader, group, frame, mask)) ++damaged;
  }
  drawShutter(header, format.columns, format.rows, mask);
  if (DcmItem* item = functionalGroup(header, frame, DCM_FrameDisplayShutterSequence); item != nullptr)
    drawShutter(Header(*item, header.charset()), format.columns, format.rows, mask);
  return damaged;
}

std::uint8_t shutterGreyOf(const Header& header) {
  // A P-value of 16 bits: 0 is black.
  const double value = std::clamp(header.number(DCM_ShutterPresentationValue, 0.0), 0.0, 65535.0);
  return static_cast<std::uint8_t>(std::lround(value / 257.0));
}

}  // namespace pellucid
