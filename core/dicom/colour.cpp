#include <algorithm>
#include <cmath>

#include "core/dicom/colour_p.h"

namespace pellucid {

namespace {

std::uint8_t clamped(double value) {
  return static_cast<std::uint8_t>(std::clamp(std::lround(value), 0L, 255L));
}

std::vector<std::uint16_t> wordsOf(const Header& header, const DcmTagKey& tag) {
  const Uint16* words = nullptr;
  unsigned long count = 0;
  if (header.source().findAndGetUint16Array(tag, words, &count).good() && words != nullptr)
    return {words, words + count};
  const std::string bytes = header.bytes(tag);
  std::vector<std::uint16_t> list(bytes.size() / 2);
  for (std::size_t i = 0; i < list.size(); ++i)
    list[i] = static_cast<std::uint16_t>(static_cast<unsigned char>(bytes[2 * i]) |
                                         static_cast<unsigned char>(bytes[2 * i + 1]) << 8);
  return list;
}

/// PS3.3 C.7.9.2: segments of copied values, straight lines and repetitions.
std::vector<std::uint16_t> expand(const std::vector<std::uint16_t>& code, std::size_t most) {
  std::vector<std::uint16_t> values;
  constexpr std::size_t kMostSegments = 1 << 17;  // Repetitions of segments of nothing would never end.
  std::size_t segments = 0;
  const auto run = [&](std::size_t at, bool nested, const auto& self) -> std::size_t {
    if (at + 1 >= code.size() || values.size() >= most || ++segments > kMostSegments) return code.size();
    const std::uint16_t kind = code[at];
    const std::size_t length = code[at + 1];
    if (kind == 0) {
      for (std::size_t i = 0; i < length && at + 2 + i < code.size() && values.size() < most; ++i)
        values.push_back(code[at + 2 + i]);
      return at + 2 + length;
    }
    if (kind == 1 && at + 2 < code.size() && !values.empty()) {
      const double start = values.back();
      const double end = code[at + 2];
      for (std::size_t i = 1; i <= length && values.size() < most; ++i)
        values.push_back(static_cast<std::uint16_t>(std::lround(start + (end - start) * double(i) / double(length))));
      return at + 3;
    }
    if (kind == 2 && at + 3 < code.size() && !nested) {
      std::size_t from = code[at + 2] | static_cast<std::size_t>(code[at + 3]) << 16;
      for (std::size_t i = 0; i < length && from < code.size(); ++i) from = self(from, true, self);
      return at + 4;
    }
    return code.size();
  };
  for (std::size_t at = 0; at < code.size();) at = run(at, false, run);
  return values;
}

/// 8-bit tables are packed two entries to a word.
std::vector<std::uint16_t> unpacked(const std::vector<std::uint16_t>& words) {
  std::vector<std::uint16_t> entries;
  for (const std::uint16_t word : words) {
    entries.push_back(word & 0xFF);
    entries.push_back(word >> 8);
  }
  return entries;
}

}  // namespace

void ybrFullToRgb(std::uint8_t* pixels, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i, pixels += 3) {
    const double y = pixels[0];
    const double cb = pixels[1] - 128.0;
    const double cr = pixels[2] - 128.0;
    pixels[0] = clamped(y + 1.402 * cr);
    pixels[1] = clamped(y - 0.344136 * cb - 0.714136 * cr);
    pixels[2] = clamped(y + 1.772 * cb);
  }
}

void ybrPartialToRgb(std::uint8_t* pixels, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i, pixels += 3) {
    const double y = 1.16438 * (pixels[0] - 16.0);
    const double cb = pixels[1] - 128.0;
    const double cr = pixels[2] - 128.0;
    pixels[0] = clamped(y + 1.59603 * cr);
    pixels[1] = clamped(y - 0.39176 * cb - 0.81297 * cr);
    pixels[2] = clamped(y + 2.01723 * cb);
  }
}

void Palette::map(int stored, std::uint8_t* rgb) const {
  for (int c = 0; c < 3; ++c) {
    const auto last = static_cast<long>(channels[c].size()) - 1;
    rgb[c] = channels[c][static_cast<std::size_t>(std::clamp<long>(static_cast<long>(stored) - firstMapped, 0, last))];
  }
}

Result<Palette> readPalette(const Header& header) {
  static const DcmTagKey kDescriptors[] = {DCM_RedPaletteColorLookupTableDescriptor,
                                           DCM_GreenPaletteColorLookupTableDescriptor,
                                           DCM_BluePaletteColorLookupTableDescriptor};
  static const DcmTagKey kData[] = {DCM_RedPaletteColorLookupTableData, DCM_GreenPaletteColorLookupTableData,
                                    DCM_BluePaletteColorLookupTableData};
  static const DcmTagKey kSegmented[] = {DCM_SegmentedRedPaletteColorLookupTableData,
                                         DCM_SegmentedGreenPaletteColorLookupTableData,
                                         DCM_SegmentedBluePaletteColorLookupTableData};
  Palette palette;
  // PS3.3 C.7.6.3.1.5: as signed as the pixels are, whatever value representation it was stored in.
  const bool isSigned = header.integer(DCM_PixelRepresentation, 0) == 1;
  std::vector<std::uint16_t> tables[3];
  std::uint16_t largest = 0;
  for (int c = 0; c < 3; ++c) {
    const auto descriptor = header.numbers(kDescriptors[c]);
    if (descriptor.size() < 3) return Error{ErrorCode::Malformed, "The palette of the colour image is incomplete.", ""};
    std::size_t entries = static_cast<std::size_t>(std::clamp(descriptor[0], 0.0, 65536.0));
    if (entries == 0) entries = 65536;
    palette.firstMapped = static_cast<int>(std::clamp(descriptor[1], -32768.0, 65535.0));
    if (isSigned && palette.firstMapped > 32767) palette.firstMapped -= 65536;
    if (!isSigned && palette.firstMapped < 0) palette.firstMapped += 65536;
    std::vector<std::uint16_t> words = wordsOf(header, kData[c]);
    if (words.empty()) words = expand(wordsOf(header, kSegmented[c]), entries);
    if (descriptor[2] <= 8 && words.size() < entries) words = unpacked(words);
    if (words.empty()) return Error{ErrorCode::Malformed, "The palette of the colour image is empty.", ""};
    words.resize(std::min(words.size(), entries));
    largest = std::max(largest, *std::max_element(words.begin(), words.end()));
    tables[c] = std::move(words);
  }
  // Tables that say 16 bits but hold 8-bit values exist: taken at their word they would be black.
  const bool wide = largest > 255;
  for (int c = 0; c < 3; ++c)
    for (const std::uint16_t word : tables[c])
      palette.channels[c].push_back(static_cast<std::uint8_t>(wide ? word >> 8 : word));
  return palette;
}

}  // namespace pellucid
