#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string_view>
#include <system_error>

#include "core/dicom/charset_p.h"
#include "core/dicom/dcmtk_error_p.h"
#include "core/dicom/file_head_p.h"
#include "core/dicom/header_p.h"
#include "core/dicom/implicit_compressed_p.h"
#include "core/dicom/nesting_p.h"
#include "core/dicom/study_scanner.h"

namespace pellucid {

namespace {

constexpr std::size_t kLargestText = 1 << 20;
constexpr std::size_t kLargestBytes = 16 << 20;

/// Not strtod: it would follow the locale of the program.
bool parseNumber(std::string_view text, double& value) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '+')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\0')) text.remove_suffix(1);
  const auto end = std::from_chars(text.data(), text.data() + text.size(), value);
  return end.ec == std::errc() && end.ptr == text.data() + text.size() && std::isfinite(value);
}

Error notOpened(const std::filesystem::path& file, const OFCondition& status) {
  std::error_code failure;
  const auto found = std::filesystem::status(file, failure);
  if (!std::filesystem::exists(found)) return Error{ErrorCode::NotFound, "The file does not exist.", ""};
  if (!std::filesystem::is_regular_file(found)) return Error{ErrorCode::Unreadable, "The file cannot be read.", ""};
  return Error{ErrorCode::Unreadable, "The file cannot be opened; check its permissions.", status.text()};
}

/// Looks at the first bytes, which the parser then reads again, but for those that belong to nothing.
Result<void> checkHead(DcmInputStream& stream) {
  if (stream.avail() == 0) return Error{ErrorCode::Malformed, "The file is empty.", ""};
  std::array<char, kHeadBytes> bytes{};
  stream.mark();
  const offile_off_t count = stream.read(bytes.data(), bytes.size());
  stream.putback();
  const std::string_view head(bytes.data(), static_cast<std::size_t>(count));
  const auto stray = strayBytes(head);
  if (!stray) return Error{ErrorCode::Malformed, whatInsteadOfDicom(head), ""};
  stream.skip(static_cast<offile_off_t>(*stray));
  return {};
}

/// Calls `take` for each value without its padding, until it returns false.
template <typename Take>
void eachValue(std::string_view all, Take&& take) {
  for (std::size_t start = 0; start < all.size();) {
    const std::size_t end = std::min(all.find('\\', start), all.size());
    std::string_view value = all.substr(start, end - start);
    while (!value.empty() && (value.back() == ' ' || value.back() == '\0')) value.remove_suffix(1);
    while (!value.empty() && value.front() == ' ') value.remove_prefix(1);
    if (!take(value)) return;
    start = end + 1;
  }
}

/// Reads through `read` from a stream that ends where sequences nest too deeply.
template <typename Read>
Result<void> readGuarded(DicomFile& format, const std::filesystem::path& file, std::uint64_t start, Read&& read) {
  constexpr int kDeepest = 64;
  ShallowFileStream stream(OFFilename(file.c_str()), static_cast<offile_off_t>(start));
  if (stream.status().bad()) return notOpened(file, stream.status());
  if (start == 0) {
    format.bytes = static_cast<std::uint64_t>(stream.avail());
    if (auto head = checkHead(stream); !head) return head;
  }
  const OFCondition status = read(stream);
  if (stream.tooDeep() || nestsDeeperThan(kDeepest, *format.getDataset()))
    return Error{ErrorCode::Malformed, "The file nests its sequences deeper than any honest one; it was not opened.",
                 ""};
  if (stream.tooLong())
    return Error{ErrorCode::Malformed, "The file is compressed more than any honest one; it was not opened.", ""};
  if (status.bad()) return dcmtkError(status, "The file");
  return {};
}

Result<void> readWith(DicomFile& format, const std::filesystem::path& file, ReadDepth depth) {
  const auto end = depth == ReadDepth::All ? DCM_UndefinedTagKey : DcmTagKey(0x7FE0, 0x0000);
  auto done = readGuarded(format, file, 0, [&](DcmInputStream& stream) {
    format.transferInit();
    const OFCondition status = format.readUntilTag(stream, EXS_Unknown, EGL_noChange, DCM_MaxReadLength, end);
    format.transferEnd();
    return status;
  });
  const auto start = implicitDataSetStart(file, format);
  if (!start) return done;
  return readGuarded(format, file, *start,
                     [&](DcmInputStream& stream) { return readImplicitCompressed(stream, format); });
}

/// DCMTK 3.6.7 lets exceptions of the standard library out of damaged directory records.
Result<std::unique_ptr<DicomFile>> parse(const std::filesystem::path& file, ReadDepth depth) {
  try {
    auto format = std::make_unique<DicomFile>();
    if (auto read = readWith(*format, file, depth); !read) return read.error();
    return format;
  } catch (const std::bad_alloc&) {
    return Error{ErrorCode::OutOfMemory, "The header needs more memory than is available.", ""};
  } catch (const std::exception& exception) {
    return Error{ErrorCode::Malformed, "The file is damaged and cannot be read.", exception.what()};
  }
}

}  // namespace

Header::Header(DcmItem& item, std::string charset) : m_item(&item), m_charset(std::move(charset)) {
  if (m_charset.empty()) m_charset = raw(DCM_SpecificCharacterSet);
}

Header Header::listed(DcmItem& item) {
  Header header(item);
  for (DcmObject* each = item.nextInContainer(nullptr); each != nullptr; each = item.nextInContainer(each))
    if (auto* element = dynamic_cast<DcmElement*>(each))
      header.m_listed.emplace_back(std::uint32_t{each->getGTag()} << 16U | each->getETag(), element);
  std::ranges::stable_sort(header.m_listed, {}, &std::pair<std::uint32_t, DcmElement*>::first);
  return header;
}

DcmElement* Header::find(const DcmTagKey& tag) const {
  if (m_listed.empty()) {
    DcmElement* element = nullptr;
    return m_item->findAndGetElement(tag, element).good() ? element : nullptr;
  }
  const std::uint32_t wanted = std::uint32_t{tag.getGroup()} << 16U | tag.getElement();
  const auto found = std::ranges::lower_bound(m_listed, wanted, {}, &std::pair<std::uint32_t, DcmElement*>::first);
  return found != m_listed.end() && found->first == wanted ? found->second : nullptr;
}

DcmSequenceOfItems* Header::sequenceOf(const DcmTagKey& tag) const {
  DcmElement* element = find(tag);
  return element != nullptr && element->ident() == EVR_SQ ? static_cast<DcmSequenceOfItems*>(element) : nullptr;
}

std::string Header::raw(const DcmTagKey& tag) const {
  DcmElement* element = find(tag);
  if (element == nullptr) return {};
  if (element->getLength() == 0 || element->getLength() > kLargestText || !element->isLeaf()) return {};
  if (element->ident() == EVR_UN || element->ident() == EVR_OB || element->ident() == EVR_UNKNOWN) {
    Uint8* data = nullptr;
    if (element->getUint8Array(data).bad() || data == nullptr) return {};
    return {reinterpret_cast<const char*>(data), element->getLength()};
  }
  OFString value;
  if (element->getOFStringArray(value).bad()) return {};
  return {value.data(), value.size()};
}

bool Header::has(const DcmTagKey& tag) const {
  DcmElement* element = find(tag);
  return element != nullptr && element->getLength() > 0;
}

std::string Header::text(const DcmTagKey& tag) const {
  return decodeText(raw(tag), m_charset);
}

std::string Header::paragraphs(const DcmTagKey& tag) const {
  // A line break ends every code extension (PS3.5 6.1.2.5.3): lines can be decoded one by one.
  const std::string all = raw(tag);
  std::string text;
  for (std::size_t start = 0; start < all.size();) {
    const std::size_t end = std::min(all.find_first_of("\r\n", start), all.size());
    text += decodeText(std::string_view(all).substr(start, end - start), m_charset);
    start = end + (all.compare(end, 2, "\r\n") == 0 ? 2 : 1);
    if (start < all.size()) text += '\n';
  }
  return text.substr(0, text.find_last_not_of("\n ") + 1);
}

PersonName Header::personName(const DcmTagKey& tag) const {
  return decodePersonName(raw(tag), m_charset);
}

std::vector<std::string> Header::values(const DcmTagKey& tag) const {
  std::vector<std::string> list;
  std::string all = raw(tag);
  // Before the search for backslashes: they can be halves of two-byte characters.
  if (std::any_of(all.begin(), all.end(), [](char c) { return c < 0 || c == '\x1B'; }))
    all = decodeText(all, m_charset);
  eachValue(all, [&list](std::string_view value) {
    list.emplace_back(value);
    return true;
  });
  return list;
}

std::vector<double> Header::numbers(const DcmTagKey& tag) const {
  std::vector<double> list;
  eachValue(raw(tag), [&list](std::string_view value) {
    double number = 0.0;
    const bool sound = parseNumber(value, number);
    if (sound) list.push_back(number);
    return sound;
  });
  return list;
}

double Header::number(const DcmTagKey& tag, double fallback) const {
  const auto list = numbers(tag);
  return list.empty() ? fallback : list.front();
}

int Header::integer(const DcmTagKey& tag, int fallback) const {
  const double value = number(tag, fallback);
  return std::abs(value) <= 2147483647.0 ? static_cast<int>(value) : fallback;
}

std::string Header::bytes(const DcmTagKey& tag) const {
  DcmElement* element = nullptr;
  Uint8* data = nullptr;
  if (m_item->findAndGetElement(tag, element).bad() || element == nullptr || element->getLength() > kLargestBytes)
    return {};
  // To DCMTK, OV is no bytes.
  Uint64* wide = nullptr;
  if (element->getUint8Array(data).bad() && element->getUint64Array(wide).good()) data = reinterpret_cast<Uint8*>(wide);
  if (data == nullptr) return {};
  return {reinterpret_cast<const char*>(data), element->getLength()};
}

DcmItem* Header::item(const DcmTagKey& sequence) const {
  DcmSequenceOfItems* found = sequenceOf(sequence);
  return found == nullptr || found->card() == 0 ? nullptr : found->getItem(0);
}

std::vector<DcmItem*> Header::items(const DcmTagKey& sequence) const {
  std::vector<DcmItem*> list;
  DcmSequenceOfItems* found = sequenceOf(sequence);
  if (found == nullptr) return list;
  // Not by index: DCMTK keeps items in a linked list.
  for (DcmObject* item = found->nextInContainer(nullptr); item != nullptr; item = found->nextInContainer(item))
    if (auto* typed = dynamic_cast<DcmItem*>(item)) list.push_back(typed);
  return list;
}

Result<std::unique_ptr<DicomFile>> openDicom(const std::filesystem::path& file, ReadDepth depth) {
  prepareDcmtk();
  auto format = parse(file, depth);
  if (format && (*format)->getDataset()->card() == 0)
    return Error{ErrorCode::Malformed, "The file has no content after its DICOM header.", ""};
  return format;
}

std::string transferSyntaxOf(DcmFileFormat& format) {
  const DcmXfer syntax(format.getDataset()->getOriginalXfer());
  const char* uid = syntax.getXferID();
  return uid == nullptr ? std::string() : std::string(uid);
}

}  // namespace pellucid
