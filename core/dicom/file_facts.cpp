#include "core/dicom/file_facts.h"

#include <nlohmann/json.hpp>

#include "core/dicom/header_repairs_p.h"
#include "core/dicom/object_content_p.h"
#include "core/dicom/pixel_reader_p.h"

namespace pellucid {

Result<FileFacts> factsOfFile(const std::filesystem::path& file) {
  auto format = openDicom(file, ReadDepth::All);
  if (!format) return format.error();
  try {
    const Header header(*(*format)->getDataset());
    FileFacts facts;
    facts.sopClassUid = header.text(DCM_SOPClassUID);
    facts.sopClass = sopClassName(facts.sopClassUid);
    facts.sopInstanceUid = header.text(DCM_SOPInstanceUID);
    facts.transferSyntaxUid = transferSyntaxOf(**format);
    facts.transferSyntax = transferSyntaxName(facts.transferSyntaxUid);
    facts.columns = header.integer(DCM_Columns, 0);
    facts.rows = header.integer(DCM_Rows, 0);
    facts.frames = facts.rows > 0 ? std::max(1, header.integer(DCM_NumberOfFrames, 1)) : 0;
    facts.samples = header.integer(DCM_SamplesPerPixel, 0);
    facts.bitsAllocated = header.integer(DCM_BitsAllocated, 0);
    facts.bitsStored = header.integer(DCM_BitsStored, 0);
    facts.isSigned = header.integer(DCM_PixelRepresentation, 0) == 1;
    facts.photometric = header.text(DCM_PhotometricInterpretation);
    facts.repairs = headerRepairs(file, **format);
    return facts;
  } catch (const std::exception& exception) {
    return Error{ErrorCode::OutOfMemory, "The header needs more memory than is available.", exception.what()};
  }
}

Json toJson(const FileFacts& facts) {
  return {{"sopClassUid", facts.sopClassUid},
          {"sopClass", facts.sopClass},
          {"sopInstanceUid", facts.sopInstanceUid},
          {"transferSyntaxUid", facts.transferSyntaxUid},
          {"transferSyntax", facts.transferSyntax},
          {"columns", facts.columns},
          {"rows", facts.rows},
          {"frames", facts.frames},
          {"samples", facts.samples},
          {"bitsAllocated", facts.bitsAllocated},
          {"bitsStored", facts.bitsStored},
          {"signed", facts.isSigned},
          {"photometric", facts.photometric},
          {"repairs", facts.repairs}};
}

}  // namespace pellucid
