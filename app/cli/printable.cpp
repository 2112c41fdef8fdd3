#include "app/cli/printable.h"

#include <cstddef>

#include "core/base/utf8.h"

namespace pellucid::cli {

namespace {

bool isShown(char32_t code) {
  if (code == '\n' || code == '\t') return true;
  const bool control = code < 0x20 || (code >= 0x7F && code < 0xA0);
  const bool turns = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
  return !control && !turns;
}

}  // namespace

std::string printable(std::string_view text) {
  std::string shown;
  while (!text.empty()) {
    const Utf8Character character = firstCharacter(text);
    const std::size_t length = character.length == 0 ? 1 : character.length;
    shown += character.length != 0 && isShown(character.code) ? text.substr(0, length) : "?";
    text.remove_prefix(length);
  }
  return shown;
}

}  // namespace pellucid::cli
