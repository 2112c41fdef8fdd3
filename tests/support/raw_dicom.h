#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace pellucid::test {

/// The low `count` bytes of a number, least significant first.
std::string littleEndian(std::uint32_t value, int count);

/// Bytes of a DICOM file, explicit VR little endian unless the transfer syntax says otherwise, written by hand: for
/// what no honest writer writes. Nothing is checked; values of odd length are padded.
class RawDicom {
 public:
  /// Preamble, prefix and a meta header of one element.
  explicit RawDicom(std::string_view transferSyntaxUid = "1.2.840.10008.1.2.1");

  /// `tag` is group and element: 0x00280010.
  RawDicom& element(std::uint32_t tag, std::string_view vr, std::string value);
  RawDicom& number16(std::uint32_t tag, unsigned value);
  /// Rows, Columns, Samples per Pixel, Photometric Interpretation, Bits Allocated, Bits Stored, High Bit and
  /// Pixel Representation (unsigned).
  RawDicom& image(unsigned rows, unsigned columns, unsigned samples, std::string_view photometric,
                  unsigned bitsAllocated, unsigned bitsStored);
  /// Pixel Data of an empty offset table and one fragment (PS3.5 A.4).
  RawDicom& compressedPixels(std::string_view codeStream);
  RawDicom& raw(std::string_view bytes);

  const std::string& bytes() const { return m_bytes; }

 private:
  std::string m_bytes;
};

}  // namespace pellucid::test
