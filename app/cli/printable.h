#pragma once

#include <string>
#include <string_view>

namespace pellucid::cli {

/// Text for a terminal: names of files and words of files may hold escape sequences, marks that turn the direction of
/// writing, and bytes that are no UTF-8. Line breaks and tabs stay; each of the others becomes "?".
std::string printable(std::string_view text);

}  // namespace pellucid::cli
