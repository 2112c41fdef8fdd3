#include "core/dicom/encapsulated_document.h"

#include <algorithm>
#include <cctype>
#include <nlohmann/json.hpp>

#include "core/dicom/object_content_p.h"
#include "core/dicom/storage_object_p.h"

namespace pellucid {

namespace {

constexpr std::uint64_t kLargestDocument = std::uint64_t{1} << 30;

DcmElement* documentElement(const Header& header) {
  DcmElement* element = nullptr;
  header.source().findAndGetElement(DCM_EncapsulatedDocument, element);
  return element;
}

std::string lower(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return std::tolower(c); });
  return text;
}

}  // namespace

std::string documentExtension(const std::string& mimeType) {
  static constexpr std::pair<const char*, const char*> kTypes[] = {
      {"application/pdf", "pdf"}, {"text/xml", "xml"},  {"application/xml", "xml"}, {"model/stl", "stl"},
      {"application/sla", "stl"}, {"model/obj", "obj"}, {"model/mtl", "mtl"}};
  const std::string type = lower(mimeType.substr(0, mimeType.find(';')));
  for (const auto& [name, extension] : kTypes)
    if (type == name) return extension;
  return "bin";
}

EncapsulatedDocument encapsulatedDocumentOf(const Header& header) {
  EncapsulatedDocument document;
  document.title = header.text(DCM_DocumentTitle);
  document.kind = codeIn(header, DCM_ConceptNameCodeSequence);
  document.mimeType = header.text(DCM_MIMETypeOfEncapsulatedDocument);
  document.contentDate = header.text(DCM_ContentDate);
  document.burnedIn = header.text(DCM_BurnedInAnnotation);
  for (DcmItem* item : header.items(DCM_SourceInstanceSequence))
    document.sources.push_back(referenceOf(Header(*item, header.charset())));
  DcmElement* element = documentElement(header);
  const std::uint64_t stored = element == nullptr ? 0 : element->getLength();
  document.length = stored;
  if (stored == 0) document.remarks.emplace_back("The file holds no document.");
  if (!header.has(DCM_EncapsulatedDocumentLength)) return document;
  // PS3.3 C.24.2: the length before the padding to an even number of bytes.
  const double stated = header.number(DCM_EncapsulatedDocumentLength, 0.0);
  if (stated == static_cast<double>(stored) || stated + 1.0 == static_cast<double>(stored)) {
    document.length = static_cast<std::uint64_t>(stated);
  } else if (stored > 0) {
    document.remarks.push_back("The file says that its document has " + std::to_string(static_cast<long long>(stated)) +
                               " bytes, it holds " + std::to_string(stored) + ".");
  }
  return document;
}

Result<std::string> readDocumentBytes(const std::filesystem::path& file) {
  auto format = openDicom(file, ReadDepth::All);
  if (!format) return format.error();
  const Header header(*(*format)->getDataset());
  DcmElement* element = documentElement(header);
  if (element == nullptr) return Error{ErrorCode::Unsupported, "The file holds no document.", ""};
  const EncapsulatedDocument document = encapsulatedDocumentOf(header);
  if (document.length == 0 || document.length > kLargestDocument)
    return Error{ErrorCode::Malformed, "The document in the file is empty or too large to be saved.", ""};
  try {
    Uint8* bytes = nullptr;
    if (element->getUint8Array(bytes).bad() || bytes == nullptr)
      return Error{ErrorCode::Malformed, "The document in the file is damaged.", ""};
    std::string content(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(document.length));
    // Older writers do not state the length; PDF ends with its own mark, so that a zero after it is padding.
    if (!header.has(DCM_EncapsulatedDocumentLength) && content.starts_with("%PDF") && content.back() == '\0')
      content.pop_back();
    return content;
  } catch (const std::exception& exception) {
    return Error{ErrorCode::OutOfMemory, "The document needs more memory than is available.", exception.what()};
  }
}

Json toJson(const EncapsulatedDocument& document) {
  Json sources = Json::array();
  for (const SopReference& source : document.sources) sources.push_back(toJson(source));
  return {
      {"title", document.title},       {"kind", toJson(document.kind)},       {"mimeType", document.mimeType},
      {"length", document.length},     {"contentDate", document.contentDate}, {"burnedInAnnotation", document.burnedIn},
      {"sources", std::move(sources)}, {"remarks", document.remarks}};
}

}  // namespace pellucid
