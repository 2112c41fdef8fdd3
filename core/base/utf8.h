#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace pellucid {

/// One character of UTF-8 (RFC 3629). `length` is its number of bytes, 0 where the bytes are no UTF-8.
struct Utf8Character {
  char32_t code = 0;
  std::size_t length = 0;
};

/// The first character of a text that is not empty.
Utf8Character firstCharacter(std::string_view text) noexcept;

/// Texts of files and names of old discs are not always UTF-8, JSON documents must be.
bool isUtf8(std::string_view text) noexcept;

/// At most `bytes` bytes from the beginning, without cutting a character in two.
std::string_view cutUtf8(std::string_view text, std::size_t bytes) noexcept;

}  // namespace pellucid
