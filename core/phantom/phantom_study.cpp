#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/base/version.h"
#include "core/dicom/object_writer.h"
#include "core/imaging/image_io.h"
#include "core/phantom/phantom.h"

namespace pellucid {

namespace {

constexpr const char* kPhantomNotice = "Computed phantom, not a person";

/// The same UID on every machine and at every run, so that findings made on a demonstration study are found again.
std::string stableUid(std::string_view name) {
  // 2.25 takes a UUID as a decimal integer (PS3.5 B.2); 15 hex digits of a hash fit an integer without loss.
  const std::string digits = sha256Hex(fmt::format("pellucid phantom {}", name)).substr(0, 15);
  return "2.25." + std::to_string(std::stoull(digits, nullptr, 16));
}

ObjectAttributes commonAttributes(const Phantom& phantom) {
  const std::string name(phantomName(phantom.kind));
  ObjectAttributes attributes;
  // One patient for all kinds, so that the demonstration opens as three studies of one.
  attributes.patient.name.alphabetic = "Phantom^Pellucid";
  attributes.patient.id = "PELLUCID-PHANTOM";
  attributes.patientAge = "010Y";
  attributes.patient.sex = "O";
  attributes.studyUid = stableUid("study " + name);
  attributes.studyDate = "20260101";
  attributes.studyTime = "120000";
  attributes.studyId = "1";
  attributes.accessionNumber = "PHANTOM";
  attributes.institution = "Pellucid phantoms";
  attributes.model = "Phantom";
  attributes.softwareVersion = kVersion;
  attributes.derivationDescription = kPhantomNotice;
  attributes.seriesDescription = phantom.description;
  return attributes;
}

ObjectAttributes attributesOf(const Phantom& phantom, int seriesNumber) {
  ObjectAttributes attributes = commonAttributes(phantom);
  attributes.seriesNumber = seriesNumber;
  attributes.seriesUid = stableUid(fmt::format("series {} {}", phantomName(phantom.kind), seriesNumber));
  attributes.frameOfReferenceUid = stableUid(fmt::format("frame {}", phantomName(phantom.kind)));
  switch (phantom.kind) {
    case PhantomKind::ChestXray:
      attributes.studyDescription = "PHANTOM chest X-ray";
      attributes.modality = "DX";
      attributes.bodyPart = "CHEST";
      attributes.viewPosition = "AP";
      attributes.patientOrientation = "L\\F";
      attributes.bitsStored = 12;
      attributes.windows = {{.center = 2050, .width = 3900, .explanation = "Standard"}};
      attributes.elements = {{"KVP", "90"}, {"ExposureInuAs", "2500"}};
      break;
    case PhantomKind::ChestCt:
      attributes.studyDescription = "PHANTOM chest CT";
      attributes.modality = "CT";
      attributes.imageType = {"DERIVED", "SECONDARY", "AXIAL"};
      attributes.bodyPart = "CHEST";
      attributes.windows = {{.center = -600, .width = 1500, .explanation = "Lung"},
                            {.center = 50, .width = 350, .explanation = "Mediastinum"}};
      attributes.elements = {{"KVP", "120"}, {"SliceThickness", "2.5"}};
      break;
    case PhantomKind::HeadMr:
      attributes.studyDescription = "PHANTOM brain MR";
      attributes.modality = "MR";
      attributes.imageType = {"DERIVED", "SECONDARY", "OTHER"};
      attributes.bodyPart = "BRAIN";
      attributes.windows = {{.center = 450, .width = 900, .explanation = "Standard"}};
      attributes.elements = {
          {"RepetitionTime", "550"},  {"EchoTime", "9"},         {"MagneticFieldStrength", "3"},
          {"ScanningSequence", "SE"}, {"SequenceVariant", "SK"}, {"MRAcquisitionType", "2D"},
          {"SliceThickness", "3"},    {"EchoTrainLength", "1"},  {"ContrastBolusAgent", "Computed enhancement"}};
      break;
  }
  return attributes;
}

Json truthOf(const Phantom& phantom) {
  Json structures = Json::array();
  for (const PhantomStructure& structure : phantom.structures)
    structures.push_back(
        {{"name", structure.name}, {"centerLpsMm", structure.center}, {"volumeMl", structure.volumeMl}});
  Json labels = Json::array();
  for (const SegmentLabel& label : phantom.truth.labels)
    labels.push_back({{"value", label.value}, {"name", label.name}});
  return {
      {"description", phantom.description}, {"notice", kPhantomNotice}, {"structures", structures}, {"labels", labels}};
}

Result<void> writeOne(const Phantom& phantom, int seriesNumber, const std::filesystem::path& folder, Job& job) {
  const std::string stem = fmt::format("series-{}", seriesNumber);
  if (const auto made = makeFolder(folder / stem); !made) return made;
  job.step("Writing the phantom");
  const auto series = writeSeries(phantom.volume, attributesOf(phantom, seriesNumber), folder / stem, job);
  if (!series) {
    // What was written of it is gone already, and an empty folder says nothing.
    std::error_code ignored;
    std::filesystem::remove(folder / stem, ignored);
    return series;
  }
  const char* extension = phantom.kind == PhantomKind::ChestXray ? ".png" : ".nii.gz";
  if (const auto made = makeFolder(folder / "truth"); !made) return made;
  if (const auto written = writeImageFile(phantom.truth.voxels, folder / "truth" / (stem + extension)); !written)
    return written;
  return writeFile(folder / "truth" / (stem + ".json"), truthOf(phantom).dump(2) + "\n");
}

}  // namespace

Result<void> writePhantomStudy(PhantomKind kind, const std::filesystem::path& folder, Job& job) {
  std::vector<PhantomOptions> wanted{{.seed = 1, .abnormal = true}};
  if (kind == PhantomKind::ChestXray) wanted = {{.seed = 1, .abnormal = false}, {.seed = 2, .abnormal = true}};
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    Job part = job.part(static_cast<double>(i) / wanted.size(), static_cast<double>(i + 1) / wanted.size());
    const auto phantom = makePhantom(kind, wanted[i], part);
    if (!phantom) return phantom.error();
    if (const auto written = writeOne(*phantom, static_cast<int>(i) + 1, folder, part); !written) return written;
  }
  return {};
}

}  // namespace pellucid
