#include "core/dicom/object_writer.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dctk.h>

#include <array>
#include <cmath>
#include <cstdio>
#include <random>
#include <system_error>

#include "core/dicom/dcmtk_error_p.h"
#include "core/dicom/object_modules_p.h"

namespace pellucid {

namespace {

constexpr int kMostSlices = 100'000;

Error invalid(const char* message, std::string detail = {}) {
  return {ErrorCode::InvalidArgument, message, std::move(detail)};
}

Result<void> checkWritable(const Volume& volume, const ObjectAttributes& attributes) {
  const bool crossSectional = attributes.modality == "CT" || attributes.modality == "MR";
  if (volume.empty()) return invalid("There is no image to write.");
  if (volume.geometry().size[0] > 65535 || volume.geometry().size[1] > 65535 || volume.geometry().size[2] > kMostSlices)
    return invalid("The image is larger than a DICOM image can be.");
  if (volume.channels() == 3 && attributes.modality != "OT" && attributes.modality != "SC")
    return invalid("A colour image can only be written as a secondary capture.");
  // Imager Pixel Spacing is type 1 in the DX Detector module (PS3.3 C.8.11.4): without it nothing honest can be
  // written.
  const Calibration calibration = volume.geometry().calibration;
  if (attributes.modality == "DX" && calibration != Calibration::Detector && calibration != Calibration::Magnified)
    return invalid("A digital X-ray image needs the spacing of its detector; write it as CR instead.");
  switch (volume.type()) {
    case VoxelType::UInt8:
    case VoxelType::UInt16:
      break;
    case VoxelType::Int16:
      if (attributes.modality == "DX") return invalid("A digital X-ray image cannot hold negative values.");
      break;
    default:
      return invalid("Only 8-bit and 16-bit images can be written as DICOM.");
  }
  if (crossSectional && volume.type() == VoxelType::UInt8)
    return invalid("CT and MR images have 16 bits; convert the image first.");
  if (crossSectional && !volume.geometry().inPatient)
    return invalid("A CT or MR image without position in the patient cannot be written.");
  return {};
}

/// PS3.3 C.7.6.3: Image Pixel module of one slice.
Result<void> putPixels(DcmDataset& dataset, const Volume& slice, const ObjectAttributes& attributes) {
  const auto& size = slice.geometry().size;
  const bool wide = bytesPerVoxel(slice.type()) == 2;
  const bool colour = slice.channels() == 3;
  const auto bits = static_cast<Uint16>(wide ? 16 : 8);
  const auto stored = static_cast<Uint16>(attributes.bitsStored > 0 ? attributes.bitsStored : bits);
  dataset.putAndInsertUint16(DCM_SamplesPerPixel, static_cast<Uint16>(slice.channels()));
  const char* photometric = colour ? "RGB" : attributes.monochrome1 ? "MONOCHROME1" : "MONOCHROME2";
  dataset.putAndInsertString(DCM_PhotometricInterpretation, photometric);
  if (colour) dataset.putAndInsertUint16(DCM_PlanarConfiguration, 0);
  dataset.putAndInsertUint16(DCM_Rows, static_cast<Uint16>(size[1]));
  dataset.putAndInsertUint16(DCM_Columns, static_cast<Uint16>(size[0]));
  dataset.putAndInsertUint16(DCM_BitsAllocated, bits);
  dataset.putAndInsertUint16(DCM_BitsStored, stored);
  dataset.putAndInsertUint16(DCM_HighBit, static_cast<Uint16>(stored - 1));
  dataset.putAndInsertUint16(DCM_PixelRepresentation, slice.type() == VoxelType::Int16 ? 1 : 0);
  const std::size_t values = slice.byteCount() / (wide ? 2 : 1);
  const OFCondition status =
      wide ? dataset.putAndInsertUint16Array(DCM_PixelData, slice.data<Uint16>(), static_cast<unsigned long>(values))
           : dataset.putAndInsertUint8Array(DCM_PixelData, slice.data<Uint8>(), static_cast<unsigned long>(values));
  if (status.bad()) return dcmtkError(status, "The image");
  return {};
}

Result<void> putFurther(DcmDataset& dataset, const ObjectAttributes& attributes) {
  for (const auto& [keyword, value] : attributes.elements) {
    DcmTag tag;
    if (DcmTag::findTagFromName(keyword.c_str(), tag).bad())
      return invalid("An attribute to be written has an unknown name.", keyword);
    if (dataset.putAndInsertString(tag, value.c_str()).bad())
      return invalid("An attribute to be written has a value of the wrong kind.", keyword);
  }
  return {};
}

Result<void> save(DcmFileFormat& format, const std::filesystem::path& file) {
  std::filesystem::path partial = file;
  partial += ".part";
  const OFCondition status = format.saveFile(partial.c_str(), EXS_LittleEndianExplicit, EET_UndefinedLength);
  std::error_code failure;
  if (status.good()) std::filesystem::rename(partial, file, failure);
  if (status.good() && !failure) return {};
  const std::string detail = "DCMTK " + std::to_string(status.code());
  std::filesystem::remove(partial, failure);
  return Error{ErrorCode::OutOfDisk,
               "The image cannot be written; check that the folder can be written to and has room.", detail};
}

}  // namespace

std::string newUid() {
  // A random UUID (RFC 4122 version 4) as one decimal number, by long division in base 2^32.
  static thread_local std::random_device device;
  std::array<std::uint32_t, 4> words{};
  for (auto& word : words) word = device();
  words[1] = (words[1] & 0xFFFF0FFFU) | 0x00004000U;
  words[2] = (words[2] & 0x3FFFFFFFU) | 0x80000000U;
  std::string digits;
  while (words[0] != 0 || words[1] != 0 || words[2] != 0 || words[3] != 0) {
    std::uint64_t remainder = 0;
    for (auto& word : words) {
      const std::uint64_t value = remainder << 32 | word;
      word = static_cast<std::uint32_t>(value / 10);
      remainder = value % 10;
    }
    digits.insert(digits.begin(), static_cast<char>('0' + remainder));
  }
  return "2.25." + digits;
}

Result<void> writeSeries(const Volume& volume, const ObjectAttributes& given, const std::filesystem::path& folder,
                         Job& job) {
  if (auto checked = checkWritable(volume, given); !checked) return checked;
  prepareDcmtk();
  ObjectAttributes attributes = given;
  for (std::string* uid : {&attributes.studyUid, &attributes.seriesUid, &attributes.frameOfReferenceUid})
    // Images without UIDs have names of ours in their place.
    if (uid->empty() || uid->find_first_not_of("0123456789.") != std::string::npos) *uid = newUid();
  job.step("Writing DICOM");
  std::vector<std::filesystem::path> written;
  Result<void> outcome;
  const int slices = volume.geometry().size[2];
  for (int k = 0; k < slices && outcome; ++k) {
    if (job.cancelled()) {
      outcome = Job::cancelledError();
      break;
    }
    DcmFileFormat format;
    DcmDataset& dataset = *format.getDataset();
    putModules(dataset, volume, attributes, k);
    outcome = putPixels(dataset, volume.slice(k), attributes);
    if (outcome) outcome = putFurther(dataset, attributes);
    char name[32];
    std::snprintf(name, sizeof name, "IM%04d.dcm", k + 1);
    if (outcome) outcome = save(format, folder / name);
    if (outcome) written.push_back(folder / name);
    job.report(static_cast<double>(k + 1) / slices);
  }
  std::error_code ignored;
  if (!outcome)
    for (const auto& file : written) std::filesystem::remove(file, ignored);
  return outcome;
}

}  // namespace pellucid
