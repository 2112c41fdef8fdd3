#include "core/dicom/header_repairs_p.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <fstream>
#include <map>

#include "core/dicom/file_head_p.h"
#include "core/dicom/implicit_compressed_p.h"
#include "core/dicom/jpeg2000_p.h"
#include "core/dicom/pixel_reader_p.h"

namespace pellucid {

namespace {

constexpr std::size_t kMostNamed = 3;  // Attributes of one kind of fault that are named; the rest is counted.

std::string tagText(const DcmTagKey& tag) {
  return fmt::format("({:04x},{:04x})", tag.getGroup(), tag.getElement());
}

/// PS3.10 7.1: 128 bytes of preamble, then DICM.
void checkPrefix(const std::filesystem::path& file, std::vector<std::string>& repairs) {
  std::array<char, kHeadBytes> bytes{};
  std::ifstream stream(file, std::ios::binary);
  stream.read(bytes.data(), bytes.size());
  const std::string_view head(bytes.data(), static_cast<std::size_t>(stream.gcount()));
  if (head.size() >= 132 && head.substr(128, 4) == "DICM") return;
  if (const std::size_t stray = strayBytes(head).value_or(0); stray > 0)
    repairs.push_back(fmt::format("{} in front of the first element and {} to nothing; {} skipped.",
                                  stray == 1 ? "1 byte stands" : fmt::format("{} bytes stand", stray),
                                  stray == 1 ? "belongs" : "belong", stray == 1 ? "it was" : "they were"));
  repairs.emplace_back("The file has no preamble and no DICM prefix; it was read as a bare data set.");
}

void checkMeta(DcmFileFormat& format, std::vector<std::string>& repairs) {
  const std::string found = transferSyntaxOf(format);
  const Header meta(*format.getMetaInfo(), "ISO_IR 6");
  const Header data(*format.getDataset());
  const auto nameOf = [](const std::string& uid) {
    const char* name = dcmFindNameOfUID(uid.c_str(), "");
    return *name == '\0' ? uid : std::string(name);
  };
  if (format.getMetaInfo()->card() == 0) {
    repairs.push_back(
        fmt::format("The file has no meta information; {} was found by its first elements.", nameOf(found)));
    return;
  }
  const std::string stated = meta.text(DCM_TransferSyntaxUID);
  if (stated.empty())
    repairs.push_back(
        fmt::format("The meta information names no Transfer Syntax UID (0002,0010); {} was found.", nameOf(found)));
  else if (stated != found)
    repairs.push_back(
        fmt::format("The meta information names {}, but the data set is in {}.", nameOf(stated), nameOf(found)));
  const std::pair<DcmTagKey, DcmTagKey> pairs[] = {{DCM_MediaStorageSOPClassUID, DCM_SOPClassUID},
                                                   {DCM_MediaStorageSOPInstanceUID, DCM_SOPInstanceUID}};
  for (const auto& [inMeta, inData] : pairs) {
    const std::string a = meta.text(inMeta);
    const std::string b = data.text(inData);
    if (!a.empty() && !b.empty() && a != b)
      repairs.push_back(
          fmt::format("{} of the meta information and {} of the data set differ; that of the data set is used.",
                      tagText(inMeta), tagText(inData)));
  }
}

/// VRs between which files and dictionaries legitimately differ.
bool compatible(DcmEVR stored, const DcmVR& dictionary) {
  if (stored == dictionary.getEVR() || stored == dictionary.getValidEVR()) return true;
  switch (dictionary.getEVR()) {
    case EVR_xs:
      return stored == EVR_US || stored == EVR_SS;
    case EVR_ox:
    case EVR_px:
    case EVR_lt:
      return stored == EVR_OB || stored == EVR_OW || stored == EVR_US || stored == EVR_SS || stored == EVR_PixelData;
    case EVR_up:
      return stored == EVR_UL;
    case EVR_UNKNOWN:
    case EVR_UN:
      return true;
    default:
      return stored == EVR_PixelData || stored == EVR_pixelSQ || stored == EVR_OverlayData;
  }
}

struct VrFaults {
  std::vector<std::string> unknown;  ///< Stored as UN, or with a VR that does not exist.
  std::vector<std::string> other;
  std::vector<std::string> odd;
};

void collectVrFaults(DcmItem& item, VrFaults& faults) {
  for (DcmObject* object = item.nextInContainer(nullptr); object != nullptr; object = item.nextInContainer(object)) {
    const DcmTag& tag = object->getTag();
    const auto& dictionary = dcmDataDict.rdlock();
    const DcmDictEntry* entry = dictionary.findEntry(tag.getXTag(), nullptr);
    const DcmVR wanted = entry == nullptr ? DcmVR(EVR_UNKNOWN) : entry->getVR();
    dcmDataDict.rdunlock();
    const DcmVR stored = tag.getVR();
    const bool standard = entry != nullptr && tag.getGroup() % 2 == 0;
    const bool unusual = standard && !compatible(stored.getEVR(), wanted);
    if (unusual) {
      const bool unknown =
          stored.getEVR() == EVR_UN || stored.getEVR() == EVR_UNKNOWN || stored.getEVR() == EVR_UNKNOWN2B;
      const std::string name =
          fmt::format("{} {}", tagText(tag.getXTag()), unknown ? wanted.getVRName() : stored.getVRName());
      (unknown ? faults.unknown : faults.other).push_back(name);
    }
    if (object->isLeaf() && object->getLengthField() % 2 == 1 && object->getLengthField() != DCM_UndefinedLength)
      faults.odd.push_back(tagText(tag.getXTag()));
    if (auto* sequence = dynamic_cast<DcmSequenceOfItems*>(object))
      for (DcmObject* inner = sequence->nextInContainer(nullptr); inner != nullptr;
           inner = sequence->nextInContainer(inner))
        if (auto* typed = dynamic_cast<DcmItem*>(inner)) collectVrFaults(*typed, faults);
  }
}

std::string named(const std::vector<std::string>& list) {
  std::string text;
  for (std::size_t i = 0; i < std::min(list.size(), kMostNamed); ++i) text += (i == 0 ? "" : ", ") + list[i];
  return list.size() > kMostNamed ? text + fmt::format(" and {} more", list.size() - kMostNamed) : text;
}

void checkValues(DcmFileFormat& format, std::vector<std::string>& repairs) {
  VrFaults faults;
  collectVrFaults(*format.getDataset(), faults);
  if (!faults.unknown.empty())
    repairs.push_back(
        fmt::format("Stored without their value representation, read by the dictionary: {}.", named(faults.unknown)));
  if (!faults.other.empty())
    repairs.push_back(fmt::format("Stored in another value representation than the dictionary's, read as stored: {}.",
                                  named(faults.other)));
  if (!faults.odd.empty())
    repairs.push_back(fmt::format("Values of odd length, read to their end: {}.", named(faults.odd)));
}

/// Bytes of uncompressed pixels against what the header describes; frames that it does not count are not read.
void checkAmount(const Header& header, const PixelFormat& format, std::vector<std::string>& repairs) {
  if (header.has(DCM_NumberOfFrames) && header.numbers(DCM_NumberOfFrames).empty())
    repairs.push_back(fmt::format("Number of Frames is no number; {} was taken.", format.frames));
  DcmElement* element = nullptr;
  if (header.source().findAndGetElement(DCM_PixelData, element).bad() || element == nullptr) return;
  const double samples = format.photometric.ends_with("422") ? 2 : format.samples;
  const double needed =
      std::ceil(static_cast<double>(format.rows) * format.columns * format.frames * samples * format.bitsAllocated / 8);
  const double found = element->getLength();
  // PS3.5 8.1.1: one byte of padding to an even length.
  if (found > needed + 1)
    repairs.push_back(fmt::format(
        "Pixel Data hold {:.0f} bytes, of which the image needs {:.0f}; the rest was not read.", found, needed));
}

/// What the decoders take where the colour model does not go with the samples, or is none that they know.
void checkPhotometric(const Header& header, const PixelFormat& format, bool compressed,
                      std::vector<std::string>& repairs) {
  const std::string stated = header.text(DCM_PhotometricInterpretation);
  const bool ybr = stated.starts_with("YBR_FULL") || stated.starts_with("YBR_PARTIAL");
  // The transforms of JPEG 2000 exist within its code streams only (PS3.3 C.7.6.3.1.2).
  const bool ownTransform = stated == "YBR_ICT" || stated == "YBR_RCT";
  const bool grey = stated == "MONOCHROME1" || stated == "MONOCHROME2" || stated == "PALETTE COLOR";
  if (stated.empty()) {
    repairs.push_back(fmt::format("Photometric Interpretation is missing; {} was taken.", format.photometric));
  } else if (format.samples == 1 && !grey) {
    repairs.emplace_back("Photometric Interpretation is none of images with one sample; MONOCHROME2 was taken.");
  } else if (format.samples == 3 && stated != "RGB" && !ybr && !(ownTransform && compressed)) {
    repairs.emplace_back(ownTransform
                             ? "Photometric Interpretation is one of JPEG 2000 in uncompressed pixels; RGB was taken."
                             : "Photometric Interpretation is none of images with three samples; RGB was taken.");
  }
}

void checkPixels(const Header& header, double fileBytes, const std::string& syntax, std::vector<std::string>& repairs) {
  const auto format = pixelFormatOf(header, fileBytes, syntax);
  if (!format) return;
  const int bitsStored = header.integer(DCM_BitsStored, 0);
  if (bitsStored != format->bitsStored && !format->isFloat)
    repairs.push_back(fmt::format("Bits Stored is {} with {} bits allocated; {} was taken.", bitsStored,
                                  format->bitsAllocated, format->bitsStored));
  const int highBit = header.integer(DCM_HighBit, -1);
  if (highBit != format->highBit && !format->isFloat)
    repairs.push_back(
        fmt::format("High Bit is {} with {} bits stored; {} was taken.", highBit, format->bitsStored, format->highBit));
  const bool compressed = DcmXfer(syntax.c_str()).isEncapsulated() != OFFalse;
  if (!compressed) checkAmount(header, *format, repairs);
  checkPhotometric(header, *format, compressed, repairs);
}

/// PS3.5 8.2.4: what the code stream says of its samples against what the header says.
void checkJpeg2000(const std::filesystem::path& file, const std::string& syntax, std::vector<std::string>& repairs) {
  if (!syntax.starts_with("1.2.840.10008.1.2.4.9")) return;
  auto reader = PixelReader::open(file);
  if (!reader) return;
  const auto bytes = reader->compressedFrame(0);
  if (!bytes) return;
  const PixelFormat& format = reader->format();
  const auto image = decodeJpeg2000(*bytes, format.columns, format.rows);
  if (!image) return;
  if (image->isSigned != format.isSigned)
    repairs.push_back(
        fmt::format("The JPEG 2000 code stream holds {} samples, Pixel Representation says {}; the bits are "
                    "read as the header says.",
                    image->isSigned ? "signed" : "unsigned", format.isSigned ? "signed" : "unsigned"));
  if (image->bits != format.bitsStored)
    repairs.push_back(fmt::format("The JPEG 2000 code stream holds {} bits per sample, Bits Stored says {}.",
                                  image->bits, format.bitsStored));
}

}  // namespace

std::vector<std::string> headerRepairs(const std::filesystem::path& file, DcmFileFormat& format) {
  std::vector<std::string> repairs;
  checkPrefix(file, repairs);
  checkMeta(format, repairs);
  if (implicitDataSetStart(file, format))
    repairs.emplace_back(
        "The data set has implicit VR, which compressed transfer syntaxes do not have; it was read so.");
  checkValues(format, repairs);
  std::error_code ignored;
  const auto bytes = static_cast<double>(std::filesystem::file_size(file, ignored));
  const std::string syntax = transferSyntaxOf(format);
  const Header header(*format.getDataset());
  if (header.has(DCM_Rows)) checkPixels(header, bytes, syntax, repairs);
  checkJpeg2000(file, syntax, repairs);
  return repairs;
}

}  // namespace pellucid
