#include "app/cli/printable.h"

#include <cstddef>
#include <cstdint>

namespace pellucid::cli {

namespace {

/// A character and its length in bytes; length 0 where the bytes are no UTF-8 (RFC 3629).
struct Character {
  std::uint32_t code = 0;
  std::size_t length = 0;
};

Character characterAt(std::string_view text) {
  const auto first = static_cast<unsigned char>(text[0]);
  if (first < 0x80) return {first, 1};
  const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
  if (first < 0xC2 || first > 0xF4 || text.size() < length) return {};
  std::uint32_t code = first & (0xFFU >> (length + 1));
  for (std::size_t i = 1; i < length; ++i) {
    const auto next = static_cast<unsigned char>(text[i]);
    if ((next & 0xC0U) != 0x80) return {};
    code = code << 6 | (next & 0x3FU);
  }
  constexpr std::uint32_t kSmallest[] = {0, 0, 0x80, 0x800, 0x10000};
  const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
  return code < kSmallest[length] || code > 0x10FFFF || surrogate ? Character{} : Character{code, length};
}

bool isShown(std::uint32_t code) {
  if (code == '\n' || code == '\t') return true;
  const bool control = code < 0x20 || (code >= 0x7F && code < 0xA0);
  const bool turns = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
  return !control && !turns;
}

}  // namespace

std::string printable(std::string_view text) {
  std::string shown;
  while (!text.empty()) {
    const Character character = characterAt(text);
    const std::size_t length = character.length == 0 ? 1 : character.length;
    shown += character.length != 0 && isShown(character.code) ? text.substr(0, length) : "?";
    text.remove_prefix(length);
  }
  return shown;
}

}  // namespace pellucid::cli
