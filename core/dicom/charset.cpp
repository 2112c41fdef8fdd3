#include <iconv.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <vector>

#include "core/dicom/charset_p.h"

namespace pellucid {

namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

/// A coded character set of PS3.3 C.12.1.1.2: its defined terms, its ISO 2022 escape sequence, iconv's name.
struct CodeTable {
  std::string_view term;  ///< Without "ISO_IR " or "ISO 2022 IR ".
  std::string_view escape;
  const char* encoding;
  int bytesPerCharacter;
  bool upperHalf;  ///< Designated to G1: its bytes have the high bit set.
};

constexpr std::array kTables{
    CodeTable{"6", "(B", "ASCII", 1, false},        CodeTable{"100", "-A", "ISO-8859-1", 1, true},
    CodeTable{"101", "-B", "ISO-8859-2", 1, true},  CodeTable{"109", "-C", "ISO-8859-3", 1, true},
    CodeTable{"110", "-D", "ISO-8859-4", 1, true},  CodeTable{"144", "-L", "ISO-8859-5", 1, true},
    CodeTable{"127", "-G", "ISO-8859-6", 1, true},  CodeTable{"126", "-F", "ISO-8859-7", 1, true},
    CodeTable{"138", "-H", "ISO-8859-8", 1, true},  CodeTable{"148", "-M", "ISO-8859-9", 1, true},
    CodeTable{"203", "-b", "ISO-8859-15", 1, true}, CodeTable{"166", "-T", "TIS-620", 1, true},
    CodeTable{"14", "(J", "ASCII", 1, false},       CodeTable{"13", ")I", "EUC-JP", 1, true},
    CodeTable{"87", "$B", "EUC-JP", 2, false},      CodeTable{"159", "$(D", "EUC-JP", 2, false},
    CodeTable{"149", "$)C", "EUC-KR", 2, true},     CodeTable{"58", "$)A", "EUC-CN", 2, true},
};
constexpr const CodeTable& kAscii = kTables[0];

std::string convert(std::string bytes, const char* encoding) {
  const iconv_t converter = iconv_open("UTF-8", encoding);
  if (converter == reinterpret_cast<iconv_t>(-1)) return std::string(kReplacement);
  std::string text;
  char* in = bytes.data();
  std::size_t left = bytes.size();
  while (left > 0) {
    char buffer[512];
    char* out = buffer;
    std::size_t room = sizeof buffer;
    const std::size_t status = iconv(converter, &in, &left, &out, &room);
    const int reason = errno;
    text.append(buffer, sizeof buffer - room);
    if (status == static_cast<std::size_t>(-1) && reason != E2BIG && left > 0) {
      text += kReplacement;
      ++in;
      --left;
    }
  }
  iconv_close(converter);
  return text;
}

/// Length of the UTF-8 character at the front, 0 where it is none (RFC 3629: no surrogates, nothing above U+10FFFF).
std::size_t characterLength(std::string_view text) {
  const auto byte = [&text](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
  const unsigned lead = byte(0);
  if (lead < 0x80) return 1;
  const std::size_t length = lead >= 0xC2 && lead < 0xE0   ? 2
                             : lead >= 0xE0 && lead < 0xF0 ? 3
                             : lead >= 0xF0 && lead < 0xF5 ? 4
                                                           : 0;
  for (std::size_t i = 1; i < length; ++i)
    if ((byte(i) & 0xC0) != 0x80) return 0;
  if ((lead == 0xE0 && byte(1) < 0xA0) || (lead == 0xED && byte(1) > 0x9F)) return 0;
  if ((lead == 0xF0 && byte(1) < 0x90) || (lead == 0xF4 && byte(1) > 0x8F)) return 0;
  return length;
}

bool isUtf8(std::string_view text) {
  while (!text.empty()) {
    const std::size_t length = characterLength(text);
    if (length == 0) return false;
    text.remove_prefix(length);
  }
  return true;
}

/// iconv lets code points pass that Unicode does not have.
std::string cleanedUtf8(std::string_view text) {
  std::string clean;
  while (!text.empty()) {
    const std::size_t length = characterLength(text);
    clean += length == 0 ? kReplacement : text.substr(0, length);
    text.remove_prefix(std::max<std::size_t>(length, 1));
  }
  return clean;
}

bool isPlain(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](unsigned char c) { return c < 0x80 && c != 0x1B; });
}

std::string withoutControls(std::string text) {
  for (char& c : text)
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) c = ' ';
  const auto last = text.find_last_not_of(' ');
  const auto first = text.find_first_not_of(' ');
  return first == std::string::npos ? std::string() : text.substr(first, last - first + 1);
}

const CodeTable* tableOfTerm(std::string_view value) {
  // Separators are often written wrongly: "ISO-IR 100", "ISO_2022_IR_6", "ISO 2022-IR 87".
  std::string spaced(value);
  std::replace_if(
      spaced.begin(), spaced.end(), [](char c) { return c == '_' || c == '-'; }, ' ');
  for (const std::string_view prefix : {"ISO IR ", "ISO 2022 IR "}) {
    if (!spaced.starts_with(prefix)) continue;
    for (const CodeTable& table : kTables)
      if (table.term == std::string_view(spaced).substr(prefix.size())) return &table;
  }
  return nullptr;
}

/// Multi-byte sets that know no code extension; null for all others.
const char* wholeEncoding(std::string_view value) {
  if (value == "GB18030") return "GB18030";
  if (value == "GBK") return "GBK";
  return nullptr;
}

/// PS3.5 6.1.2.5: text that switches between code tables by escape sequences.
class Iso2022Decoder {
 public:
  explicit Iso2022Decoder(const CodeTable* initial) : m_initial(initial) { reset(); }

  std::string decode(std::string_view bytes) {
    for (std::size_t i = 0; i < bytes.size();) {
      const auto byte = static_cast<unsigned char>(bytes[i]);
      if (byte == 0x1B) {
        i += 1 + designate(bytes.substr(i + 1));
        continue;
      }
      const CodeTable& table = byte < 0x80 ? *m_lower : *m_upper;
      // Delimiters switch back to the initial sets (PS3.5 6.1.2.5.3); inside two-byte text they are half a character.
      if (byte < 0x80 && table.bytesPerCharacter == 1 && (byte < 0x20 || byte == '\\' || byte == '^' || byte == '=')) {
        flush();
        m_text += static_cast<char>(byte);
        reset();
        ++i;
        continue;
      }
      const std::size_t length = std::min<std::size_t>(table.bytesPerCharacter, bytes.size() - i);
      append(table, bytes.substr(i, length));
      i += length;
    }
    flush();
    return std::move(m_text);
  }

 private:
  void reset() {
    m_lower = &kAscii;
    m_upper = &kTables[1];
    if (m_initial != nullptr && m_initial->upperHalf) m_upper = m_initial;
  }

  std::size_t designate(std::string_view rest) {
    for (const CodeTable& table : kTables) {
      if (!rest.starts_with(table.escape)) continue;
      (table.upperHalf ? m_upper : m_lower) = &table;
      return table.escape.size();
    }
    return 0;
  }

  void append(const CodeTable& table, std::string_view character) {
    if (m_run != &table) flush();
    m_run = &table;
    // EUC holds the two-byte sets in its upper half, half-width katakana behind single shift 2, JIS X 0212 behind 3.
    if (table.term == "13") m_pending += '\x8E';
    if (table.term == "159") m_pending += '\x8F';
    for (const char c : character)
      m_pending += table.bytesPerCharacter == 2 ? static_cast<char>(static_cast<unsigned char>(c) | 0x80) : c;
  }

  void flush() {
    if (!m_pending.empty()) m_text += convert(std::move(m_pending), m_run->encoding);
    m_pending.clear();
  }

  const CodeTable* m_initial;
  const CodeTable* m_lower = nullptr;
  const CodeTable* m_upper = nullptr;
  const CodeTable* m_run = nullptr;
  std::string m_pending;
  std::string m_text;
};

}  // namespace

std::string decodeText(std::string_view bytes, std::string_view specificCharacterSet) {
  while (!bytes.empty() && bytes.back() == '\0') bytes.remove_suffix(1);
  if (isPlain(bytes)) return withoutControls(std::string(bytes));
  std::string_view first = specificCharacterSet.substr(0, specificCharacterSet.find('\\'));
  while (!first.empty() && first.back() == ' ') first.remove_suffix(1);
  if (first == "ISO_IR 192" || first == "ISO IR 192" || first == "ISO-IR 192")
    return withoutControls(cleanedUtf8(bytes));
  if (const char* encoding = wholeEncoding(first))
    return withoutControls(cleanedUtf8(convert(std::string(bytes), encoding)));
  const bool extended = specificCharacterSet.find('\\') != std::string_view::npos;
  const CodeTable* table = tableOfTerm(first);
  // ASCII has no upper half: whoever declares it and uses one means something else.
  const bool undeclared =
      (table == nullptr || table == &kAscii) && !extended && bytes.find('\x1B') == std::string_view::npos;
  if (undeclared && isUtf8(bytes)) return withoutControls(std::string(bytes));
  return withoutControls(cleanedUtf8(Iso2022Decoder(table).decode(bytes)));
}

PersonName decodePersonName(std::string_view bytes, std::string_view specificCharacterSet) {
  // '=' and '^' cannot be searched before decoding: they can be halves of two-byte characters.
  const std::string text = decodeText(bytes, specificCharacterSet);
  PersonName name;
  std::string* groups[] = {&name.alphabetic, &name.ideographic, &name.phonetic};
  std::size_t start = 0;
  for (std::string* group : groups) {
    const std::size_t end = std::min(text.find('=', start), text.size());
    *group = text.substr(start, end - start);
    while (!group->empty() && (group->back() == '^' || group->back() == ' ')) group->pop_back();
    start = end + 1;
    if (start > text.size()) break;
  }
  return name;
}

}  // namespace pellucid
