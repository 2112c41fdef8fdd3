// What a DICOM file holds that is no image, and presentation states.
#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dctk.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/base/files.h"
#include "core/dicom/presentation_state.h"
#include "core/dicom/storage_object.h"
#include "core/dicom/study_scanner.h"
#include "tests/fuzz/fuzz_target.h"
#include "tests/fuzz/input_file.h"

namespace pellucid::fuzz {

namespace {

/// Each mask is as large as the whole segmentation: a few show what all would.
constexpr std::size_t kMasks = 3;

void readMasks(const std::filesystem::path& file, Job& job) {
  auto reader = SegmentationReader::open(file);
  if (!reader) return;
  const std::vector<Segment> segments = reader->object().segments;
  for (std::size_t i = 0; i < std::min(kMasks, segments.size()); ++i) (void)reader->mask(segments[i].number, job);
  (void)reader->labels(job);
}

bool isObject(const std::filesystem::path& file) {
  Job job;
  return readStorageObject(file, job).ok() || readPresentationState(file).ok();
}

DcmItem* addItem(DcmItem& parent, const DcmTagKey& sequence) {
  DcmItem* item = nullptr;
  return parent.findOrCreateSequenceItem(sequence, item, -2).good() ? item : nullptr;
}

void addCode(DcmItem& parent, const DcmTagKey& sequence, const char* value, const char* meaning) {
  DcmItem* code = addItem(parent, sequence);
  if (code == nullptr) return;
  code->putAndInsertString(DCM_CodeValue, value);
  code->putAndInsertString(DCM_CodingSchemeDesignator, "DCM");
  code->putAndInsertString(DCM_CodeMeaning, meaning);
}

void addReport(DcmDataset& dataset) {
  dataset.putAndInsertString(DCM_ValueType, "CONTAINER");
  addCode(dataset, DCM_ConceptNameCodeSequence, "126000", "Imaging Measurement Report");
  for (const char* type : {"TEXT", "NUM", "IMAGE"}) {
    DcmItem* item = addItem(dataset, DCM_ContentSequence);
    if (item == nullptr) return;
    item->putAndInsertString(DCM_RelationshipType, "CONTAINS");
    item->putAndInsertString(DCM_ValueType, type);
    addCode(*item, DCM_ConceptNameCodeSequence, "121071", "Finding");
    item->putAndInsertString(DCM_TextValue, "nothing");
    if (DcmItem* value = addItem(*item, DCM_MeasuredValueSequence)) value->putAndInsertString(DCM_NumericValue, "3.5");
    if (DcmItem* image = addItem(*item, DCM_ReferencedSOPSequence))
      image->putAndInsertString(DCM_ReferencedSOPInstanceUID, "1.2.3.4");
  }
}

void addPresentation(DcmDataset& dataset) {
  dataset.putAndInsertString(DCM_ContentLabel, "STATE");
  dataset.putAndInsertString(DCM_ShutterShape, "POLYGONAL");
  dataset.putAndInsertString(DCM_VerticesOfThePolygonalShutter, "2\\2\\2\\30\\30\\2");
  if (DcmItem* group = addItem(dataset, DCM_GraphicAnnotationSequence))
    if (DcmItem* graphic = addItem(*group, DCM_GraphicObjectSequence)) {
      graphic->putAndInsertString(DCM_GraphicType, "POLYLINE");
      const Float32 points[] = {1, 2, 3, 4};
      graphic->putAndInsertFloat32Array(DCM_GraphicData, points, 4);
    }
}

std::string objectBytes(const char* sopClass, void (*fill)(DcmDataset&)) {
  auto folder = TemporaryFolder::create();
  if (!folder) return {};
  DcmFileFormat format;
  DcmDataset& dataset = *format.getDataset();
  dataset.putAndInsertString(DCM_SOPClassUID, sopClass);
  dataset.putAndInsertString(DCM_SOPInstanceUID, "1.2.3");
  fill(dataset);
  const auto file = folder->path() / "object.dcm";
  return format.saveFile(file.c_str(), EXS_LittleEndianExplicit).good() ? bytesOf(file) : std::string();
}

}  // namespace

double runObject(std::string_view bytes) {
  const InputFile input(bytes);
  Job job;
  double declared = 0.0;
  if (const auto object = readStorageObject(input.path(), job)) {
    (void)outlineOf(*object);
    (void)toJson(*object).dump();  // Throws where a text is not UTF-8.
    if (const auto* segmentation = std::get_if<SegmentationObject>(&object->content)) {
      readMasks(input.path(), job);
      declared = static_cast<double>(segmentation->columns) * segmentation->rows * segmentation->frames;
    }
  }
  (void)readOutline(input.path(), job);
  if (const auto state = readPresentationState(input.path())) {
    const Json json = toJson(*state);
    (void)presentationStateFromJson(json);
    (void)presentationGraphics(input.path(), 64, 48);
  }
  return declared;
}

std::vector<std::string> objectInputs(const std::filesystem::path& file) {
  constexpr std::uintmax_t kLargest = 600'000;
  std::error_code failure;
  if (std::filesystem::file_size(file, failure) > kLargest || failure || !looksLikeDicom(file) || !isObject(file))
    return {};
  return {bytesOf(file)};
}

std::vector<std::string> ownObjectInputs() {
  return {objectBytes(UID_EnhancedSRStorage, addReport), objectBytes(kGrayscalePresentationState, addPresentation)};
}

}  // namespace pellucid::fuzz
