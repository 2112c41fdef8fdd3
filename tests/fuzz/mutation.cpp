#include "tests/fuzz/mutation.h"

#include <algorithm>
#include <array>

namespace pellucid::fuzz {

namespace {

constexpr std::size_t kLargest = 4'000'000;  // Inputs do not grow beyond it.

std::size_t below(std::size_t limit, Random& random) {
  return limit == 0 ? 0 : static_cast<std::size_t>(random() % limit);
}

void flipBits(std::string& bytes, const std::string&, Random& random) {
  for (std::size_t n = 1 + below(8, random); n > 0; --n)
    bytes[below(bytes.size(), random)] ^= static_cast<char>(1U << below(8, random));
}

void setBytes(std::string& bytes, const std::string&, Random& random) {
  for (std::size_t n = 1 + below(16, random); n > 0; --n)
    bytes[below(bytes.size(), random)] = static_cast<char>(random());
}

void truncate(std::string& bytes, const std::string&, Random& random) {
  bytes.resize(below(bytes.size(), random));
}

void removePiece(std::string& bytes, const std::string&, Random& random) {
  const std::size_t at = below(bytes.size(), random);
  bytes.erase(at, 1 + below(std::min<std::size_t>(bytes.size() - at, 512), random));
}

void repeatPiece(std::string& bytes, const std::string&, Random& random) {
  const std::size_t at = below(bytes.size(), random);
  const std::string piece = bytes.substr(at, 1 + below(512, random));
  const std::size_t times = below(8, random) == 0 ? 256 : 1 + below(3, random);
  for (std::size_t n = 0; n < times && bytes.size() < kLargest; ++n) bytes.insert(at, piece);
}

/// A piece of another input, over this one or in between.
void splice(std::string& bytes, const std::string& other, Random& random) {
  if (other.empty()) return;
  const std::size_t from = below(other.size(), random);
  const std::string piece = other.substr(from, 1 + below(4096, random));
  const std::size_t at = below(bytes.size(), random);
  if (random() % 2 == 0)
    bytes.insert(at, piece);
  else
    bytes.replace(at, std::min(piece.size(), bytes.size() - at), piece);
}

/// The front of this input and the end of another.
void cross(std::string& bytes, const std::string& other, Random& random) {
  bytes.resize(below(bytes.size(), random));
  bytes += other.substr(below(other.size(), random));
}

void extremeNumber(std::string& bytes, const std::string&, Random& random) {
  constexpr std::array<std::uint32_t, 10> kExtremes{0,      1,      0x7F,       0xFF,       0x7FFF,
                                                    0x8000, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF};
  const std::uint32_t value = kExtremes[below(kExtremes.size(), random)];
  const std::size_t width = std::size_t{1} << below(3, random);
  const std::size_t at = below(bytes.size(), random);
  for (std::size_t i = 0; i < width && at + i < bytes.size(); ++i)
    bytes[at + i] = static_cast<char>(value >> 8 * i & 0xFF);
}

using Change = void (*)(std::string&, const std::string&, Random&);
constexpr std::array<Change, 8> kChanges{flipBits,    setBytes, truncate, removePiece,
                                         repeatPiece, splice,   cross,    extremeNumber};

}  // namespace

std::string mutated(std::string bytes, const std::string& other, InputShape shape, Random& random) {
  for (std::size_t n = 1 + below(4, random); n > 0 && !bytes.empty(); --n) {
    // Two of three faults of a DICOM file where they hurt.
    if (shape == InputShape::Dicom && random() % 3 != 0)
      mutateDicom(bytes, random);
    else
      kChanges[below(kChanges.size(), random)](bytes, other, random);
  }
  if (bytes.size() > kLargest) bytes.resize(kLargest);
  return bytes;
}

}  // namespace pellucid::fuzz
