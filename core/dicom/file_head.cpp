#include "core/dicom/file_head_p.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <fstream>

#include "core/dicom/study_scanner.h"

namespace pellucid {

namespace {

using std::string_view_literals::operator""sv;

constexpr std::size_t kMostStray = 8;

/// How data sets, and the meta information in front of them, begin: tag and explicit VR, little endian. That much of a
/// coincidence no other file offers.
constexpr std::array kFirstElements{"\x02\0\0\0UL"sv,   "\x08\0\0\0UL"sv,   "\x08\0\x01\0UL"sv, "\x08\0\x05\0CS"sv,
                                    "\x08\0\x08\0CS"sv, "\x08\0\x12\0DA"sv, "\x08\0\x16\0UI"sv};

bool looksLikeVr(const unsigned char* bytes) {
  return std::isupper(bytes[0]) != 0 && std::isupper(bytes[1]) != 0;
}

/// PS3.10 demands the prefix; files from before it begin with group 0002 or 0008 at once, in either byte order.
bool beginsWithElement(std::string_view bytes) {
  if (bytes.size() < 8) return false;
  const auto* head = reinterpret_cast<const unsigned char*>(bytes.data());
  const bool little = head[1] == 0 && (head[0] == 0x02 || head[0] == 0x08);
  const bool big = head[0] == 0 && (head[1] == 0x02 || head[1] == 0x08);
  if (!little && !big) return false;
  if (looksLikeVr(&head[4])) return true;
  return little && head[6] == 0 && head[7] == 0;  // implicit VR: a first value shorter than 64 KiB
}

struct Signature {
  std::size_t at;
  std::string_view bytes;
  const char* sentence;
};

constexpr const char* kArchive = "The file is an archive, not DICOM; unpack it and open its content.";
constexpr const char* kProgram = "The file is a program, not DICOM.";
constexpr const char* kText = "The file is text, not DICOM.";

constexpr std::array kSignatures{Signature{0, "%PDF-"sv, "The file is a PDF document, not DICOM."},
                                 Signature{0, "\x1F\x8B"sv, kArchive},
                                 Signature{0, "BZh"sv, kArchive},
                                 Signature{0, "\xFD\x37zXZ\0"sv, kArchive},
                                 Signature{0, "7z\xBC\xAF\x27\x1C"sv, kArchive},
                                 Signature{0, "Rar!\x1A\x07"sv, kArchive},
                                 Signature{0, "PK\x03\x04"sv, kArchive},
                                 Signature{257, "ustar"sv, kArchive},
                                 Signature{0, "GIF8"sv, "The file is a GIF picture, not DICOM."},
                                 Signature{0, "\177ELF"sv, kProgram},
                                 Signature{0, "MZ\x90\0"sv, kProgram},
                                 Signature{0, "\xFF\xFE"sv, kText},
                                 Signature{0, "\xFE\xFF"sv, kText}};

/// Without control characters but those of lines and tabulators, in whatever character set.
bool isText(std::string_view head) {
  return std::none_of(head.begin(), head.end(), [](unsigned char c) {
    return (c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1B) || c == 0x7F;
  });
}

}  // namespace

std::optional<std::size_t> strayBytes(std::string_view head) {
  if (head.size() >= 132 && head.substr(128, 4) == "DICM") return 0;
  if (beginsWithElement(head)) return 0;
  for (std::size_t stray = 1; stray <= kMostStray && stray < head.size(); ++stray)
    for (const std::string_view element : kFirstElements)
      if (head.substr(stray).starts_with(element)) return stray;
  return std::nullopt;
}

std::string whatInsteadOfDicom(std::string_view head) {
  for (const Signature& signature : kSignatures)
    if (head.size() > signature.at && head.substr(signature.at).starts_with(signature.bytes)) return signature.sentence;
  if (isText(head)) return kText;
  const bool zeros = std::all_of(head.begin(), head.end(), [](char c) { return c == '\0'; });
  return zeros ? "The file begins with nothing but zeros; it is not DICOM." : "The file is not DICOM.";
}

bool looksLikeDicom(const std::filesystem::path& file) {
  std::array<char, 132> head{};
  std::ifstream stream(file, std::ios::binary);
  stream.read(head.data(), head.size());
  return looksLikeDicom(std::string_view(head.data(), static_cast<std::size_t>(stream.gcount())));
}

bool looksLikeDicom(std::string_view head) {
  return strayBytes(head).has_value();
}

}  // namespace pellucid
