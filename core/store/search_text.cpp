#include "core/store/search_text.h"

#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/unorm2.h>

#include <algorithm>

namespace pellucid {

namespace {

constexpr std::size_t kLongestTyped = 200;
constexpr std::size_t kMostWords = 8;

icu::UnicodeString normalised(const icu::UnicodeString& text, const UNormalizer2* form) {
  UErrorCode status = U_ZERO_ERROR;
  icu::UnicodeString result;
  // Decomposition can lengthen a text many times; ICU says how long it would become.
  int capacity = 4 * text.length() + 16;
  for (int attempt = 0; attempt < 2; ++attempt) {
    status = U_ZERO_ERROR;
    char16_t* buffer = result.getBuffer(capacity);
    const int length = unorm2_normalize(form, text.getBuffer(), text.length(), buffer, capacity, &status);
    result.releaseBuffer(U_SUCCESS(status) ? length : 0);
    if (status != U_BUFFER_OVERFLOW_ERROR) break;
    capacity = length;
  }
  return U_SUCCESS(status) ? result : text;
}

}  // namespace

std::string foldedText(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2* fold = unorm2_getNFKCCasefoldInstance(&status);
  const UNormalizer2* decompose = unorm2_getNFDInstance(&status);
  const auto whole =
      icu::UnicodeString::fromUTF8({text.data(), static_cast<int>(std::min<std::size_t>(text.size(), 1 << 20))});
  if (U_FAILURE(status)) return std::string(text);
  const icu::UnicodeString letters = normalised(normalised(whole, fold), decompose);
  icu::UnicodeString kept;
  for (int i = 0; i < letters.length(); i = letters.moveIndex32(i, 1)) {
    const UChar32 letter = letters.char32At(i);
    if (u_charType(letter) == U_NON_SPACING_MARK) continue;
    kept.append(letter == '^' || letter == '=' || u_iscntrl(letter) ? UChar32(' ') : letter);
  }
  std::string result;
  kept.toUTF8String(result);
  return result;
}

std::vector<std::string> searchWords(std::string_view typed) {
  const std::string folded = foldedText(typed.substr(0, kLongestTyped));
  std::vector<std::string> words;
  for (std::size_t begin = 0; begin < folded.size() && words.size() < kMostWords;) {
    const std::size_t end = std::min(folded.find(' ', begin), folded.size());
    if (end > begin) words.push_back(folded.substr(begin, end - begin));
    begin = end + 1;
  }
  return words;
}

}  // namespace pellucid
