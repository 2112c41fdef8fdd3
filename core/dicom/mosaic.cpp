#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstring>

#include "core/dicom/source_frames_p.h"

namespace pellucid {

namespace {

const DcmTagKey kCsaImageHeader(0x0029, 0x1010);
const DcmTagKey kImagesInMosaic(0x0019, 0x100A);

/// Siemens' CSA image header ("SV10" format and the older one without that mark): named tags with text values. The
/// layout is not published by the maker; it is as the open converters (gdcm, dcm2niix) describe it.
class CsaHeader {
 public:
  explicit CsaHeader(std::string bytes) : m_bytes(std::move(bytes)) {}

  std::vector<double> numbers(std::string_view name) const {
    constexpr std::size_t kTagHeader = 84;
    constexpr std::size_t kItemHeader = 16;
    const bool marked = m_bytes.starts_with("SV10");
    std::size_t at = marked ? 16 : 8;
    const std::uint32_t tags = word(marked ? 8 : 0);
    for (std::uint32_t t = 0; t < tags && t < 1000; ++t) {
      if (at + kTagHeader > m_bytes.size()) return {};
      const bool wanted = std::strncmp(m_bytes.data() + at, std::string(name).c_str(), 64) == 0;
      const std::uint32_t items = word(at + 76);
      at += kTagHeader;
      std::vector<double> values;
      for (std::uint32_t i = 0; i < items && i < 1000; ++i) {
        if (at + kItemHeader > m_bytes.size()) return {};
        // The older form keeps the length of an item relative to that of the first.
        const std::size_t length = word(marked ? at + 4 : at);
        at += kItemHeader;
        if (length > m_bytes.size() - at) return {};
        double value = 0.0;
        if (wanted && parse(std::string_view(m_bytes).substr(at, length), value)) values.push_back(value);
        at += (length + 3) / 4 * 4;
        if (at > m_bytes.size()) return wanted ? values : std::vector<double>();
      }
      if (wanted) return values;
    }
    return {};
  }

 private:
  std::uint32_t word(std::size_t at) const {
    if (at + 4 > m_bytes.size()) return 0;
    std::uint32_t value = 0;
    for (int i = 3; i >= 0; --i) value = value << 8 | static_cast<unsigned char>(m_bytes[at + i]);
    return value;
  }

  static bool parse(std::string_view text, double& value) {
    text = text.substr(0, text.find('\0'));
    const auto start = text.find_first_not_of(' ');
    if (start == std::string_view::npos) return false;
    text.remove_prefix(start);
    return std::from_chars(text.data(), text.data() + text.size(), value).ec == std::errc() && std::isfinite(value);
  }

  std::string m_bytes;
};

int imagesInMosaic(const Header& header) {
  const std::string raw = header.bytes(kImagesInMosaic);  // UN where the file is implicit VR
  const int direct = raw.size() == 2 ? static_cast<unsigned char>(raw[0]) | static_cast<unsigned char>(raw[1]) << 8
                                     : header.integer(kImagesInMosaic, 0);
  constexpr int kMost = 4096;  // Scanners make some hundred.
  if (direct > 0) return direct <= kMost ? direct : 0;
  const auto listed = CsaHeader(header.bytes(kCsaImageHeader)).numbers("NumberOfImagesInMosaic");
  return listed.empty() || listed[0] < 0 || listed[0] > kMost ? 0 : static_cast<int>(listed[0]);
}

}  // namespace

std::optional<MosaicLayout> mosaicLayout(const Header& header, const PixelFormat& format) {
  const auto types = header.values(DCM_ImageType);
  if (std::find(types.begin(), types.end(), "MOSAIC") == types.end()) return std::nullopt;
  if (format.frames != 1 || format.isColour()) return std::nullopt;
  MosaicLayout layout;
  layout.tiles = imagesInMosaic(header);
  if (layout.tiles < 1) return std::nullopt;
  layout.perSide = static_cast<int>(std::ceil(std::sqrt(static_cast<double>(layout.tiles))));
  if (format.columns % layout.perSide != 0 || format.rows % layout.perSide != 0) return std::nullopt;
  layout.columns = format.columns / layout.perSide;
  layout.rows = format.rows / layout.perSide;
  return layout;
}

std::vector<SourceFrame> mosaicFrames(const Header& header, const MosaicLayout& layout, const SourceFrame& whole) {
  std::vector<SourceFrame> frames;
  // The one place where Spacing Between Slices is used: a mosaic has a single position, and the tiles follow each other
  // by that spacing along the normal that the private header gives.
  const double spacing = header.number(DCM_SpacingBetweenSlices, 0.0);
  std::optional<Vector3> first;
  Vector3 normal{0, 0, 0};
  if (whole.position && whole.orientation && whole.pixelSpacing && spacing > 0.0) {
    const auto& o = *whole.orientation;
    const Vector3 row{o[0], o[1], o[2]};
    const Vector3 column{o[3], o[4], o[5]};
    normal = cross(row, column);
    const auto stated = CsaHeader(header.bytes(kCsaImageHeader)).numbers("SliceNormalVector");
    if (stated.size() == 3 && dot(normal, {stated[0], stated[1], stated[2]}) < 0)
      for (double& value : normal) value = -value;
    // The position is that of the corner of the whole mosaic, as if it were one slice centred like the tiles.
    const double alongRow = (*whole.pixelSpacing)[1] * layout.columns * (layout.perSide - 1) / 2.0;
    const double alongColumn = (*whole.pixelSpacing)[0] * layout.rows * (layout.perSide - 1) / 2.0;
    first = *whole.position;
    for (int i = 0; i < 3; ++i) (*first)[i] += row[i] * alongRow + column[i] * alongColumn;
  }
  for (int tile = 0; tile < layout.tiles; ++tile) {
    SourceFrame frame = whole;
    frame.tile = tile;
    frame.position.reset();
    if (first) {
      frame.position = *first;
      for (int i = 0; i < 3; ++i) (*frame.position)[i] += normal[i] * spacing * tile;
    }
    frames.push_back(frame);
  }
  return frames;
}

}  // namespace pellucid
