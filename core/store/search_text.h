#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace pellucid {

/// Text as it is searched and sorted: without case, accents, width and what cannot be seen (Unicode NFKC case folding,
/// then without combining marks), '^' and '=' of DICOM names as spaces. What is not UTF-8 is replaced.
std::string foldedText(std::string_view text);

/// The words of what somebody typed, folded; at most eight, of at most 200 bytes together.
std::vector<std::string> searchWords(std::string_view typed);

}  // namespace pellucid
