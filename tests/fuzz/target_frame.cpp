// One compressed frame, wrapped into the smallest DICOM file. Seven bytes say how (see `Head`), the rest is the code
// stream.
#include <algorithm>
#include <array>
#include <vector>

#include "core/dicom/pixel_reader_p.h"
#include "tests/fuzz/fuzz_target.h"
#include "tests/fuzz/input_file.h"
#include "tests/support/raw_dicom.h"

namespace pellucid::fuzz {

namespace {

constexpr std::array kSyntaxes{"1.2.840.10008.1.2.5",    "1.2.840.10008.1.2.4.50", "1.2.840.10008.1.2.4.51",
                               "1.2.840.10008.1.2.4.57", "1.2.840.10008.1.2.4.70", "1.2.840.10008.1.2.4.80",
                               "1.2.840.10008.1.2.4.81", "1.2.840.10008.1.2.4.90", "1.2.840.10008.1.2.4.91"};
constexpr std::size_t kHeadBytes = 7;

/// The seven bytes: transfer syntax, rows (2), columns (2), bits allocated / 8 in the lower half and samples in the
/// upper, bits stored.
struct Head {
  std::size_t syntax = 0;
  unsigned rows = 0;
  unsigned columns = 0;
  unsigned bitsAllocated = 8;
  unsigned samples = 1;
  unsigned bitsStored = 8;
};

Head headOf(std::string_view bytes) {
  const auto at = [&bytes](std::size_t i) { return static_cast<unsigned>(static_cast<unsigned char>(bytes[i])); };
  return {at(0) % kSyntaxes.size(),
          at(1) | at(2) << 8,
          at(3) | at(4) << 8,
          (at(5) & 0x0F) * 8,
          (at(5) >> 4) % 2 == 0 ? 1U : 3U,
          at(6)};
}

std::string bytesOfHead(std::size_t syntax, const PixelFormat& format) {
  const auto low = [](int value) { return static_cast<char>(value & 0xFF); };
  return {static_cast<char>(syntax), low(format.rows),
          low(format.rows >> 8),     low(format.columns),
          low(format.columns >> 8),  low(format.bitsAllocated / 8 | (format.samples == 3 ? 0x10 : 0)),
          low(format.bitsStored)};
}

}  // namespace

double runFrame(std::string_view bytes) {
  if (bytes.size() < kHeadBytes) return 0.0;
  const Head head = headOf(bytes);
  const InputFile input(test::RawDicom(kSyntaxes[head.syntax])
                            .element(0x00080016, "UI", "1.2.840.10008.5.1.4.1.1.7")
                            .image(head.rows, head.columns, head.samples, head.samples == 3 ? "RGB" : "MONOCHROME2",
                                   head.bitsAllocated, head.bitsStored)
                            .compressedPixels(bytes.substr(kHeadBytes))
                            .bytes());
  auto reader = PixelReader::open(input.path());
  if (!reader) return 0.0;
  std::vector<std::byte> pixels(reader->format().frameBytesOut());
  (void)reader->read(0, pixels.data());
  return static_cast<double>(pixels.size());
}

std::vector<std::string> frameInputs(const std::filesystem::path& file) {
  constexpr std::size_t kLargest = 200'000;
  auto reader = PixelReader::open(file);
  if (!reader) return {};
  const auto syntax = std::find(kSyntaxes.begin(), kSyntaxes.end(), reader->transferSyntaxUid());
  if (syntax == kSyntaxes.end()) return {};
  const auto frame = reader->compressedFrame(0);
  if (!frame || frame->size() > kLargest) return {};
  return {bytesOfHead(static_cast<std::size_t>(syntax - kSyntaxes.begin()), reader->format()) + *frame};
}

std::vector<std::string> ownFrameInputs() {
  // RLE, 4 x 4 of 8 bits: a run and eight literals behind the header of one segment (PS3.5 G.5).
  std::string rle("\0\4\0\4\0\1\x08\1\0\0\0\x40\0\0\0", 15);
  rle.resize(kHeadBytes + 64);
  rle += std::string("\xF9\x21\x07\1\2\3\4\5\6\7\x08\0", 12);
  return {rle};
}

}  // namespace pellucid::fuzz
