#include "tests/support/raw_dicom.h"

#include <algorithm>

namespace pellucid::test {

std::string littleEndian(std::uint32_t value, int count) {
  std::string bytes;
  for (int i = 0; i < count; ++i) bytes += static_cast<char>(value >> 8 * i & 0xFF);
  return bytes;
}

RawDicom::RawDicom(std::string_view transferSyntaxUid) : m_bytes(128, '\0') {
  m_bytes += "DICM";
  element(0x00020010, "UI", std::string(transferSyntaxUid));
}

RawDicom& RawDicom::element(std::uint32_t tag, std::string_view vr, std::string value) {
  constexpr std::string_view kLong = "OB OD OF OL OV OW SQ SV UC UN UR UT UV";
  if (value.size() % 2 != 0) value += vr == "UI" || vr.starts_with('O') ? '\0' : ' ';
  const auto length = static_cast<std::uint32_t>(value.size());
  m_bytes += littleEndian(tag >> 16, 2) + littleEndian(tag & 0xFFFF, 2);
  m_bytes += vr;
  m_bytes += kLong.find(vr) == std::string_view::npos ? littleEndian(length, 2)
                                                      : std::string(2, '\0') + littleEndian(length, 4);
  m_bytes += value;
  return *this;
}

RawDicom& RawDicom::number16(std::uint32_t tag, unsigned value) {
  return element(tag, "US", littleEndian(value, 2));
}

RawDicom& RawDicom::image(unsigned rows, unsigned columns, unsigned samples, std::string_view photometric,
                          unsigned bitsAllocated, unsigned bitsStored) {
  number16(0x00280002, samples).element(0x00280004, "CS", std::string(photometric));
  if (samples > 1) number16(0x00280006, 0);
  number16(0x00280010, rows).number16(0x00280011, columns);
  return number16(0x00280100, bitsAllocated)
      .number16(0x00280101, bitsStored)
      .number16(0x00280102, std::max(bitsStored, 1U) - 1)
      .number16(0x00280103, 0);
}

RawDicom& RawDicom::compressedPixels(std::string_view codeStream) {
  const std::size_t padding = codeStream.size() % 2;
  raw({"\xE0\x7F\x10\0OB\0\0\xFF\xFF\xFF\xFF\xFE\xFF\0\xE0\0\0\0\0\xFE\xFF\0\xE0", 24});
  raw(littleEndian(static_cast<std::uint32_t>(codeStream.size() + padding), 4)).raw(codeStream);
  return raw(std::string(padding, '\0')).raw({"\xFE\xFF\xDD\xE0\0\0\0\0", 8});
}

RawDicom& RawDicom::raw(std::string_view bytes) {
  m_bytes += bytes;
  return *this;
}

}  // namespace pellucid::test
