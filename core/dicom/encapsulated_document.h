#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/dicom/coded_concept.h"
#include "core/dicom/sop_reference.h"

namespace pellucid {

/// A document of another format inside a DICOM file (PS3.3 A.45, C.24.2). Texts are UTF-8.
struct EncapsulatedDocument {
  std::string title;
  CodedConcept kind;         ///< What kind of document it is.
  std::string mimeType;      ///< "application/pdf", "text/XML", "model/stl"; what the file says.
  std::uint64_t length = 0;  ///< Bytes of the document, without the padding of DICOM.
  std::string contentDate;   ///< DA
  std::string burnedIn;      ///< (0028,0301) whether it shows the patient's name.
  std::vector<SopReference> sources;
  std::vector<std::string> remarks;  ///< What is odd, in sentences without patient data.
};

/// The bytes of the document as they were put in, at most 1 GiB.
/// Errors: as openDicom(); Unsupported where the file holds no document; Malformed where its bytes are missing.
Result<std::string> readDocumentBytes(const std::filesystem::path& file);

/// "pdf", "xml", "stl", "obj", "mtl" by the MIME type; "bin" for any other. Never from the file's own names.
std::string documentExtension(const std::string& mimeType);

Json toJson(const EncapsulatedDocument& document);

}  // namespace pellucid
