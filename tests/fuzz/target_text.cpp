// Texts and names: the first byte chooses the character set, the rest is the text.
#include <array>

#include "core/dicom/charset_p.h"
#include "tests/fuzz/fuzz_target.h"

namespace pellucid::fuzz {

namespace {

constexpr std::array kSets{"",
                           "ISO_IR 100",
                           "ISO_IR 101",
                           "ISO_IR 126",
                           "ISO_IR 127",
                           "ISO_IR 138",
                           "ISO_IR 144",
                           "ISO_IR 13",
                           "ISO_IR 166",
                           "ISO_IR 192",
                           "GB18030",
                           "GBK",
                           "\\ISO 2022 IR 87",
                           "ISO 2022 IR 13\\ISO 2022 IR 87\\ISO 2022 IR 159",
                           "\\ISO 2022 IR 149",
                           "\\ISO 2022 IR 58",
                           "ISO 2022 IR 100\\ISO 2022 IR 126"};

}  // namespace

double runText(std::string_view bytes) {
  if (bytes.empty()) return 0.0;
  const char* set = kSets[static_cast<unsigned char>(bytes.front()) % kSets.size()];
  (void)decodePersonName(bytes.substr(1), set);
  (void)decodeText(bytes.substr(1), bytes.substr(0, bytes.size() / 2));
  return 0.0;
}

std::vector<std::string> textInputs(const std::filesystem::path&) {
  return {};
}

std::vector<std::string> ownTextInputs() {
  const std::string texts[] = {"Yamada^Tarou=\x1B$B;3ED\x1B(B^\x1B$BB@O:\x1B(B=\x1B$B$d$^$@\x1B(B^\x1B$B$?$m$&\x1B(B",
                               "\xD4\xCF\xC0\xDE^\xC0\xDB\xB3=\x1B$B;3ED\x1B(J^\x1B$BB@O:\x1B(J",
                               "Hong^Gildong=\x1B$)C\xFB\xF3^\x1B$)C\xD1\xCE\xD4\xD7=\x1B$)C\xC8\xAB",
                               "Zhang^XiaoDong=\x1B$)A\xD5\xC5^\x1B$)A\xD0\xA1\xB6\xAB=",
                               "Dionysios=\x1B-F\xC4\xE9\xEF\xED\\Wang=\xE7\x8E\x8B\xE5\xB0\x8F\xE6\x9D\xB1",
                               "\xCD\xF5^\xD0\xA1\xB6\xAB\x81\x30\x81\x30"};
  std::vector<std::string> inputs;
  for (std::size_t set = 0; set < kSets.size(); ++set)
    for (const std::string& text : texts) inputs.push_back(static_cast<char>(set) + text);
  return inputs;
}

}  // namespace pellucid::fuzz
