#include "core/dicom/element_dump.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/base/utf8.h"
#include "core/dicom/header_p.h"

namespace pellucid {

namespace {

constexpr std::size_t kMostLines = 100'000;
constexpr std::size_t kLongestText = 400;  // Bytes of UTF-8.
constexpr std::size_t kMostBytesShown = 16;
constexpr Uint32 kLargestNumbers = 4096;  // Bytes of numbers that are turned into text.

std::string cut(std::string text) {
  if (text.size() <= kLongestText) return text;
  return std::string(cutUtf8(text, kLongestText)) + " ...";
}

std::string hexOf(DcmElement& element) {
  Uint8* bytes = nullptr;
  const Uint32 length = element.getLength();
  if (length == 0 || length > (Uint32{16} << 20) || element.getUint8Array(bytes).bad() || bytes == nullptr) return {};
  std::string text;
  for (std::size_t i = 0; i < std::min<std::size_t>(length, kMostBytesShown); ++i)
    text += fmt::format("{}{:02x}", i == 0 ? "" : " ", bytes[i]);
  return length > kMostBytesShown ? text + " ..." : text;
}

bool isNumeric(DcmEVR vr) {
  switch (vr) {
    case EVR_US:
    case EVR_SS:
    case EVR_UL:
    case EVR_SL:
    case EVR_UV:
    case EVR_SV:
    case EVR_FL:
    case EVR_FD:
    case EVR_AT:
      return true;
    default:
      return false;
  }
}

class Dumper {
 public:
  explicit Dumper(ElementDump& dump) : m_dump(dump) {}

  void add(DcmItem& item, const std::string& inheritedCharset, int depth) {
    const Header own(item);
    const Header header(item, own.charset().empty() ? inheritedCharset : own.charset());
    for (DcmObject* object = item.nextInContainer(nullptr); object != nullptr; object = item.nextInContainer(object)) {
      auto* element = dynamic_cast<DcmElement*>(object);
      if (element == nullptr) continue;
      if (m_dump.lines.size() >= kMostLines) {
        m_dump.complete = false;
        return;
      }
      addElement(*element, header, depth);
    }
  }

 private:
  void addElement(DcmElement& element, const Header& header, int depth) {
    ElementLine line = describe(element, depth);
    auto* sequence = dynamic_cast<DcmSequenceOfItems*>(&element);
    if (sequence == nullptr || element.getTag().getXTag() == DCM_PixelData) {
      line.value = element.getTag().getXTag() == DCM_PixelData ? pixelText(element) : valueOf(element, header);
      m_dump.lines.push_back(std::move(line));
      return;
    }
    line.length = sequence->card();
    line.value = fmt::format("{} item{}", line.length, line.length == 1 ? "" : "s");
    m_dump.lines.push_back(std::move(line));
    for (DcmObject* item = sequence->nextInContainer(nullptr); item != nullptr; item = sequence->nextInContainer(item))
      if (auto* typed = dynamic_cast<DcmItem*>(item)) add(*typed, header.charset(), depth + 1);
  }

  static ElementLine describe(DcmElement& element, int depth) {
    DcmTag tag = element.getTag();
    ElementLine line;
    line.depth = depth;
    line.tag = fmt::format("({:04x},{:04x})", tag.getGroup(), tag.getElement());
    line.vr = DcmVR(element.ident()).getValidVRName();
    line.name = tag.getTagName();
    if (line.name == DcmTag_ERROR_TagName) line.name.clear();
    line.length = element.getLengthField();
    return line;
  }

  static std::string pixelText(DcmElement& element) {
    auto* pixels = dynamic_cast<DcmPixelData*>(&element);
    E_TransferSyntax syntax = EXS_Unknown;
    const DcmRepresentationParameter* parameter = nullptr;
    DcmPixelSequence* fragments = nullptr;
    if (pixels != nullptr) {
      pixels->getOriginalRepresentationKey(syntax, parameter);
      if (pixels->getEncapsulatedRepresentation(syntax, parameter, fragments).good() && fragments != nullptr) {
        const auto count = fragments->card() > 0 ? fragments->card() - 1 : 0;
        return fmt::format("compressed, {} fragment{}", count, count == 1 ? "" : "s");
      }
    }
    return "uncompressed";
  }

  static std::string valueOf(DcmElement& element, const Header& header) {
    if (element.getLength() == 0) return {};
    const DcmEVR vr = element.ident();
    if (isNumeric(vr)) {
      OFString text;
      if (element.getLength() > kLargestNumbers) return fmt::format("{} bytes of numbers", element.getLength());
      return element.getOFStringArray(text).good() ? cut({text.data(), text.size()}) : std::string();
    }
    if (DcmVR(vr).isaString()) return cut(header.text(element.getTag().getXTag()));
    return hexOf(element);
  }

  ElementDump& m_dump;
};

}  // namespace

Result<ElementDump> dumpElements(const std::filesystem::path& file) {
  auto format = openDicom(file, ReadDepth::All);
  if (!format) return format.error();
  try {
    ElementDump dump;
    Dumper dumper(dump);
    dumper.add(*(*format)->getMetaInfo(), "ISO_IR 6", 0);
    dumper.add(*(*format)->getDataset(), {}, 0);
    return dump;
  } catch (const std::exception& exception) {
    return Error{ErrorCode::OutOfMemory, "The elements of the file need more memory than is available.",
                 exception.what()};
  }
}

Json toJson(const ElementDump& dump) {
  Json lines = Json::array();
  for (const ElementLine& line : dump.lines)
    lines.push_back({{"depth", line.depth},
                     {"tag", line.tag},
                     {"vr", line.vr},
                     {"name", line.name},
                     {"length", line.length},
                     {"value", line.value}});
  return {{"elements", std::move(lines)}, {"complete", dump.complete}};
}

}  // namespace pellucid
