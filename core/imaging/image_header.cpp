#include "core/imaging/image_header_p.h"

#include <set>

namespace pellucid {

namespace {

constexpr std::size_t kMostPages = 4096;

Error truncated() {
  return {ErrorCode::Malformed, "The image file is cut off or damaged; fetch it again from where it came from.", ""};
}

/// Numbers at a byte position; reading beyond the end sets `failed`.
class Bytes {
 public:
  Bytes(std::string_view bytes, bool bigEndian) : m_bytes(bytes), m_bigEndian(bigEndian) {}

  std::uint64_t number(std::size_t at, int width) {
    if (at > m_bytes.size() || m_bytes.size() - at < static_cast<std::size_t>(width)) {
      failed = true;
      return 0;
    }
    std::uint64_t value = 0;
    for (int i = 0; i < width; ++i) {
      const std::size_t position = m_bigEndian ? at + i : at + width - 1 - i;
      value = value << 8 | static_cast<std::uint8_t>(m_bytes[position]);
    }
    return value;
  }

  bool failed = false;

 private:
  std::string_view m_bytes;
  bool m_bigEndian;
};

/// PNG (ISO/IEC 15948): chunks from IHDR to IEND.
Result<std::vector<PageSize>> pngPages(std::string_view bytes) {
  Bytes reader(bytes, true);
  const PageSize page{reader.number(16, 4), reader.number(20, 4)};
  std::size_t at = 8;
  while (true) {
    const std::uint64_t length = reader.number(at, 4);
    if (reader.failed || length > bytes.size() || at + length + 12 > bytes.size()) return truncated();
    if (bytes.substr(at + 4, 4) == "IEND") return std::vector{page};
    at += static_cast<std::size_t>(length) + 12;
  }
}

/// JPEG (ITU-T T.81 B.1): segments up to the frame header, and an end marker somewhere after it.
Result<std::vector<PageSize>> jpegPages(std::string_view bytes) {
  Bytes reader(bytes, true);
  std::size_t at = 2;
  while (true) {
    const std::uint64_t marker = reader.number(at, 2);
    if (reader.failed || marker < 0xFF00) return truncated();
    const std::uint64_t code = marker & 0xFF;
    if (code == 0xFF) {  // fill byte
      ++at;
      continue;
    }
    if (code == 0xDA || code == 0xD9) return truncated();
    const bool frame = code >= 0xC0 && code <= 0xCF && code != 0xC4 && code != 0xC8 && code != 0xCC;
    if (frame) {
      const PageSize page{reader.number(at + 7, 2), reader.number(at + 5, 2)};
      if (reader.failed || bytes.rfind("\xFF\xD9") == std::string_view::npos || bytes.rfind("\xFF\xD9") <= at)
        return truncated();
      return std::vector{page};
    }
    at += 2 + static_cast<std::size_t>(reader.number(at + 2, 2));
  }
}

/// TIFF 6.0 section 2: a chain of directories, each with ImageWidth (256) and ImageLength (257).
Result<std::vector<PageSize>> tiffPages(std::string_view bytes) {
  Bytes reader(bytes, bytes[0] == 'M');
  std::vector<PageSize> pages;
  std::set<std::uint64_t> seen;
  std::uint64_t directory = reader.number(4, 4);
  while (directory != 0) {
    if (!seen.insert(directory).second) return truncated();
    if (pages.size() == kMostPages) return Error{ErrorCode::Unsupported, "The TIFF file has too many pages.", ""};
    const std::uint64_t entries = reader.number(directory, 2);
    PageSize page;
    for (std::uint64_t i = 0; i < entries && !reader.failed; ++i) {
      const std::size_t entry = directory + 2 + 12 * i;
      const std::uint64_t tag = reader.number(entry, 2);
      if (tag != 256 && tag != 257) continue;
      const std::uint64_t value = reader.number(entry + 8, reader.number(entry + 2, 2) == 3 ? 2 : 4);
      (tag == 256 ? page.columns : page.rows) = value;
    }
    directory = reader.number(directory + 2 + 12 * entries, 4);
    if (reader.failed) return truncated();
    pages.push_back(page);
  }
  if (pages.empty()) return truncated();
  return pages;
}

}  // namespace

ImageFormat formatOf(std::string_view bytes) {
  using namespace std::string_view_literals;
  if (bytes.starts_with("\x89PNG\r\n\x1A\n"sv)) return ImageFormat::Png;
  if (bytes.starts_with("\xFF\xD8\xFF"sv)) return ImageFormat::Jpeg;
  if (bytes.starts_with("II*\0"sv) || bytes.starts_with("MM\0*"sv)) return ImageFormat::Tiff;
  if (bytes.starts_with("NRRD000"sv)) return ImageFormat::Nrrd;
  // NIfTI-1 is 348 bytes long and says so; NIfTI-2 540. Both byte orders.
  if (bytes.starts_with("\x5C\x01\0\0"sv) || bytes.starts_with("\0\0\x01\x5C"sv) ||
      bytes.starts_with("\x1C\x02\0\0"sv) || bytes.starts_with("\0\0\x02\x1C"sv))
    return ImageFormat::Nifti;
  return ImageFormat::Unknown;
}

Result<std::vector<PageSize>> pagesOf(std::string_view bytes, ImageFormat format) {
  switch (format) {
    case ImageFormat::Png:
      return pngPages(bytes);
    case ImageFormat::Jpeg:
      return jpegPages(bytes);
    case ImageFormat::Tiff:
      return tiffPages(bytes);
    default:
      return Error{ErrorCode::Unsupported, "The file is not an image that this program reads.", ""};
  }
}

}  // namespace pellucid
