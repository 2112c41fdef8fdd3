// Faults at the places that matter in DICOM. Elements are found by their look, not by parsing: what is changed once can
// be changed again, and places inside of sequences are found as well.
#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>
#include <vector>

#include "tests/fuzz/mutation.h"

namespace pellucid::fuzz {

namespace {

constexpr std::string_view kVrs = "AEASATCSDADSDTFDFLISLOLTOBODOFOLOVOWPNSHSLSQSSSTSVTMUCUIULUNURUSUTUV";
constexpr std::size_t kFarthest = 1 << 16;  // Headers stand in front; pixels look like anything.

std::size_t below(std::size_t limit, Random& random) {
  return limit == 0 ? 0 : static_cast<std::size_t>(random() % limit);
}

bool isVr(std::string_view two) {
  for (std::size_t i = 0; i + 1 < kVrs.size(); i += 2)
    if (kVrs.substr(i, 2) == two) return true;
  return false;
}

/// Positions of elements with explicit VR.
std::vector<std::size_t> elementsOf(const std::string& bytes) {
  std::vector<std::size_t> found;
  const std::string_view all(bytes);
  for (std::size_t i = 0; i + 12 < std::min(all.size(), kFarthest); ++i)
    if (all[i + 4] >= 'A' && all[i + 4] <= 'Z' && isVr(all.substr(i + 4, 2))) found.push_back(i);
  return found;
}

void put(std::string& bytes, std::size_t at, std::uint64_t value, std::size_t width) {
  for (std::size_t i = 0; i < width && at + i < bytes.size(); ++i)
    bytes[at + i] = static_cast<char>(value >> 8 * i & 0xFF);
}

bool hasLongLength(std::string_view vr) {
  for (const std::string_view name : {"OB", "OD", "OF", "OL", "OV", "OW", "SQ", "SV", "UC", "UN", "UR", "UT", "UV"})
    if (vr == name) return true;
  return false;
}

void changeLength(std::string& bytes, Random& random) {
  const auto elements = elementsOf(bytes);
  if (elements.empty()) return;
  constexpr std::array<std::uint32_t, 9> kLengths{0, 1, 2, 3, 0xFFFE, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFE, 0xFFFFFFFF};
  const std::size_t at = elements[below(elements.size(), random)];
  const std::uint32_t value =
      random() % 2 == 0 ? kLengths[below(kLengths.size(), random)] : static_cast<std::uint32_t>(below(4096, random));
  const bool isLong = hasLongLength(std::string_view(bytes).substr(at + 4, 2));
  put(bytes, at + (isLong ? 8 : 6), value, isLong ? 4 : 2);
}

void changeVr(std::string& bytes, Random& random) {
  const auto elements = elementsOf(bytes);
  if (elements.empty()) return;
  const std::size_t at = elements[below(elements.size(), random)];
  const std::string_view vr = kVrs.substr(below(kVrs.size() / 2, random) * 2, 2);
  bytes.replace(at + 4, 2, random() % 16 == 0 ? std::string_view("??") : vr);
}

void changeTag(std::string& bytes, Random& random) {
  const auto elements = elementsOf(bytes);
  if (elements.size() < 2) return;
  const std::size_t to = elements[below(elements.size(), random)];
  const std::size_t from = elements[below(elements.size(), random)];
  bytes.replace(to, 4, bytes.substr(from, 4));
}

/// All positions of a tag, in either VR form: the value of a short element stands eight bytes behind it.
std::vector<std::size_t> positionsOf(const std::string& bytes, std::string_view tag) {
  std::vector<std::size_t> found;
  const std::string_view head = std::string_view(bytes).substr(0, kFarthest);
  for (std::size_t at = head.find(tag); at != std::string_view::npos; at = head.find(tag, at + 1)) found.push_back(at);
  return found;
}

/// Rows, columns, bits, samples and the like: PS3.3 C.7.6.3.
void changeImage(std::string& bytes, Random& random) {
  constexpr std::array<std::string_view, 9> kTags{std::string_view("\x28\0\x02\0", 4),
                                                  {"\x28\0\x06\0", 4},
                                                  {"\x28\0\x10\0", 4},
                                                  {"\x28\0\x11\0", 4},
                                                  {"\x28\0\0\x01", 4},
                                                  {"\x28\0\x01\x01", 4},
                                                  {"\x28\0\x02\x01", 4},
                                                  {"\x28\0\x03\x01", 4},
                                                  {"\x28\0\x01\x11", 4}};
  constexpr std::array<std::uint16_t, 14> kValues{0, 1, 2, 3, 7, 8, 12, 16, 32, 64, 255, 4096, 0x8000, 0xFFFF};
  const auto found = positionsOf(bytes, kTags[below(kTags.size(), random)]);
  if (found.empty()) return;
  put(bytes, found[below(found.size(), random)] + 8, kValues[below(kValues.size(), random)], 2);
}

/// The digits of Number of Frames, of numbers per slice and of lookup tables.
void changeNumberText(std::string& bytes, Random& random) {
  constexpr std::array<std::string_view, 8> kTags{std::string_view("\x28\0\x08\0", 4),
                                                  {"\x20\0\x32\0", 4},
                                                  {"\x20\0\x37\0", 4},
                                                  {"\x28\0\x30\0", 4},
                                                  {"\x28\0\x52\x10", 4},
                                                  {"\x28\0\x53\x10", 4},
                                                  {"\x28\0\x50\x10", 4},
                                                  {"\x28\0\x51\x10", 4}};
  constexpr std::array<std::string_view, 9> kValues{"0",   "-1",   "2147483647",  "9999999",   "1e308",
                                                    "nan", "-0.0", "99999999999", "1\\2\\3\\4"};
  const auto found = positionsOf(bytes, kTags[below(kTags.size(), random)]);
  if (found.empty()) return;
  const std::string_view value = kValues[below(kValues.size(), random)];
  const std::size_t at = found[below(found.size(), random)] + 8;
  for (std::size_t i = 0; i < value.size() && at + i < bytes.size(); ++i) bytes[at + i] = value[i];
}

void changeTransferSyntax(std::string& bytes, Random& random) {
  constexpr std::array<std::string_view, 12> kSyntaxes{
      "1.2.840.10008.1.2",      "1.2.840.10008.1.2.1",    "1.2.840.10008.1.2.2",    "1.2.840.10008.1.2.1.99",
      "1.2.840.10008.1.2.5",    "1.2.840.10008.1.2.4.50", "1.2.840.10008.1.2.4.51", "1.2.840.10008.1.2.4.57",
      "1.2.840.10008.1.2.4.70", "1.2.840.10008.1.2.4.80", "1.2.840.10008.1.2.4.90", "1.2.840.10008.1.2.4.91"};
  const auto found = positionsOf(bytes, std::string_view("\x02\0\x10\0UI", 6));
  if (found.empty() || found.front() + 8 >= bytes.size()) return;
  std::string uid(kSyntaxes[below(kSyntaxes.size(), random)]);
  uid.resize(uid.size() + uid.size() % 2);
  const std::size_t old = static_cast<unsigned char>(bytes[found.front() + 6]);
  bytes.replace(found.front() + 8, old, uid);
  put(bytes, found.front() + 6, uid.size(), 2);
}

/// Items: lengths of fragments, of the offset table and of sequence items, and the offsets themselves.
void changeItem(std::string& bytes, Random& random) {
  std::vector<std::size_t> found;
  const std::string_view all(bytes);
  constexpr std::string_view kItem("\xFE\xFF\0\xE0", 4);
  for (std::size_t at = all.find(kItem); at != std::string_view::npos && found.size() < 1000;
       at = all.find(kItem, at + 1))
    found.push_back(at);
  if (found.empty()) return;
  const std::size_t at = found[below(found.size(), random)];
  const std::uint64_t value = random() % 2 == 0 ? 0xFFFFFFFFU >> below(32, random) : below(bytes.size() + 1, random);
  if (random() % 2 == 0)
    put(bytes, at + 4, value, 4);
  else
    put(bytes, at + 8 + 4 * below(8, random), value, 4);
}

/// Sequences inside each other: up to twenty thousand of them.
void nest(std::string& bytes, Random& random) {
  const auto elements = elementsOf(bytes);
  if (elements.empty()) return;
  const std::string_view level =
      random() % 2 == 0 ? std::string_view("\x08\0\x40\x11SQ\0\0\xFF\xFF\xFF\xFF\xFE\xFF\0\xE0\xFF\xFF\xFF\xFF", 20)
                        : std::string_view("\x08\0\x40\x11UN\0\0\xFF\xFF\xFF\xFF\xFE\xFF\0\xE0\xFF\xFF\xFF\xFF", 20);
  std::string levels;
  for (std::size_t n = std::size_t{1} << below(15, random); n > 0; --n) levels += level;
  bytes.insert(elements[below(elements.size(), random)], levels);
}

using Change = void (*)(std::string&, Random&);
constexpr std::array<Change, 12> kChanges{changeLength,         changeLength, changeVr,         changeVr,   changeTag,
                                          changeImage,          changeImage,  changeNumberText, changeItem, changeItem,
                                          changeTransferSyntax, nest};

}  // namespace

void mutateDicom(std::string& bytes, Random& random) {
  kChanges[below(kChanges.size(), random)](bytes, random);
}

}  // namespace pellucid::fuzz
