#include "core/dicom/implicit_compressed_p.h"

#include <dcmtk/dcmdata/dcpixel.h>
#include <dcmtk/dcmdata/dcpixseq.h>

#include <array>
#include <fstream>

namespace pellucid {

namespace {

bool isUpper(char c) {
  return c >= 'A' && c <= 'Z';
}

E_TransferSyntax statedSyntax(DcmFileFormat& format) {
  const char* uid = nullptr;
  format.getMetaInfo()->findAndGetString(DCM_TransferSyntaxUID, uid);
  return uid == nullptr ? EXS_Unknown : DcmXfer(uid).getXfer();
}

}  // namespace

std::optional<std::uint64_t> implicitDataSetStart(const std::filesystem::path& file, DcmFileFormat& format) {
  if (DcmXfer(statedSyntax(format)).isEncapsulated() == OFFalse) return std::nullopt;
  // PS3.10 7.1: the meta header ends as many bytes behind its first element, of 12, as that one says.
  const int length = Header(*format.getMetaInfo(), "ISO_IR 6").integer(DCM_FileMetaInformationGroupLength, 0);
  if (length <= 0) return std::nullopt;
  const std::uint64_t start = 132 + 12 + static_cast<std::uint64_t>(length);
  std::ifstream stream(file, std::ios::binary);
  std::array<char, 8> head{};
  stream.seekg(static_cast<std::streamoff>(start));
  stream.read(head.data(), head.size());
  if (stream.gcount() != 8) return std::nullopt;
  // A first value shorter than 64 KiB, of group 0008.
  const bool implicit =
      head[0] == 8 && head[1] == 0 && !(isUpper(head[4]) && isUpper(head[5])) && head[6] == 0 && head[7] == 0;
  return implicit ? std::optional(start) : std::nullopt;
}

OFCondition readImplicitCompressed(DcmInputStream& stream, DcmFileFormat& format) {
  DcmDataset& dataset = *format.getDataset();
  dataset.clear();
  dataset.transferInit();
  const OFCondition status = dataset.read(stream, EXS_LittleEndianImplicit);
  dataset.transferEnd();
  if (status.bad()) return status;
  DcmElement* element = nullptr;
  dataset.findAndGetElement(DCM_PixelData, element);
  auto* pixels = dynamic_cast<DcmPixelData*>(element);
  if (pixels == nullptr) return EC_TagNotFound;
  E_TransferSyntax key = EXS_Unknown;
  const DcmRepresentationParameter* parameter = nullptr;
  DcmPixelSequence* fragments = nullptr;
  pixels->getOriginalRepresentationKey(key, parameter);
  if (pixels->getEncapsulatedRepresentation(key, parameter, fragments).bad() || fragments == nullptr)
    return EC_CorruptedData;
  // A copy: the new representation takes the place of the old one.
  pixels->putOriginalRepresentation(statedSyntax(format), nullptr, new DcmPixelSequence(*fragments));
  dataset.updateOriginalXfer();
  return EC_Normal;
}

}  // namespace pellucid
