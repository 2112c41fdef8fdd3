#include "core/dicom/segmentation_writer.h"

#include <dcmtk/config/osconfig.h>
// After osconfig.h.
#include <dcmtk/dcmfg/fgderimg.h>
#include <dcmtk/dcmfg/fgfracon.h>
#include <dcmtk/dcmfg/fgpixmsr.h>
#include <dcmtk/dcmfg/fgplanor.h>
#include <dcmtk/dcmfg/fgplanpo.h>
#include <dcmtk/dcmiod/iodreferences.h>
#include <dcmtk/dcmseg/segdoc.h>
#include <dcmtk/dcmseg/segment.h>

#include <algorithm>
#include <memory>
#include <system_error>
#include <vector>

#include "core/base/utf8.h"
#include "core/base/version.h"
#include "core/dicom/dcmtk_error_p.h"
#include "core/dicom/lab_colour_p.h"
#include "core/dicom/object_modules_p.h"
#include "core/dicom/object_writer.h"

namespace pellucid {

namespace {

constexpr const char* kWhat = "The segmentation";

Error invalid(const char* message) {
  return {ErrorCode::InvalidArgument, message, ""};
}

OFString of(const std::string& text) {
  return {text.c_str(), text.size()};
}

/// LO and PN hold 64 characters and no backslash (PS3.5 6.2); no character of UTF-8 is cut in two.
OFString shortText(std::string text) {
  constexpr std::size_t kLongest = 64;
  std::replace(text.begin(), text.end(), '\\', '/');
  return of(std::string(cutUtf8(text, kLongest)));
}

OFString number(double value) {
  return of(decimalString(value));
}

/// Frames of one bit a pixel without a gap between them, the first pixel in the lowest bit (PS3.5 8.1.1). DCMTK 3.6.7
/// shifts frames whose pixels are not a multiple of eight.
class PackedFrames {
 public:
  void add(const std::vector<Uint8>& mask) {
    for (const Uint8 pixel : mask) {
      if (m_bits % 8 == 0) m_bytes.push_back(0);
      m_bytes.back() = static_cast<Uint8>(m_bytes.back() | (pixel != 0 ? 1U << (m_bits % 8) : 0U));
      ++m_bits;
    }
  }
  Result<void> put(DcmDataset& dataset) {
    if (m_bytes.size() % 2 != 0) m_bytes.push_back(0);
    constexpr std::size_t kMostBytes = 0xFFFFFFFEU;
    if (m_bytes.size() > kMostBytes) return invalid("The segments are larger than a DICOM file can be.");
    const OFCondition status =
        dataset.putAndInsertUint8Array(DCM_PixelData, m_bytes.data(), static_cast<unsigned long>(m_bytes.size()));
    if (status.bad()) return dcmtkError(status, kWhat);
    return {};
  }

 private:
  std::vector<Uint8> m_bytes;
  std::size_t m_bits = 0;
};

/// Images of the series by its header.
std::size_t slicesOf(const LoadedSeries& images) {
  return images.sources.empty() ? static_cast<std::size_t>(std::max(0, images.series.imageCount()))
                                : images.sources.size();
}

Result<void> checkWritable(const LabelMap& map, const LoadedSeries& images) {
  const Geometry& grid = map.voxels.geometry();
  const Series& series = images.series;
  if (map.voxels.empty() || map.voxels.type() != VoxelType::UInt8) return invalid("There are no segments to write.");
  if (series.format != FileFormat::Dicom || series.instances.empty())
    return invalid("A DICOM segmentation refers to DICOM images; write NIfTI or NRRD instead.");
  if (!grid.inPatient)
    return invalid("The images do not say where they lie in the patient; write NIfTI or NRRD instead.");
  if (slicesOf(images) != static_cast<std::size_t>(grid.size[2]))
    return invalid("The segments are not on the images of this series.");
  return {};
}

/// Empty for what the reader alone has made.
std::string modelOf(const SegmentationNotes& notes, const SegmentLabel& label) {
  const auto found = notes.models.find(label.value);
  return found == notes.models.end() ? std::string() : found->second;
}

/// What a segment is, in codes (PS3.16 CID 7150, 7151).
Result<std::unique_ptr<DcmSegment>> segmentOf(const SegmentLabel& label, const SegmentationNotes& notes) {
  const CodeSequenceMacro tissue("85756007", "SCT", "Tissue");
  const bool coded = !label.codeValue.empty() && !label.codeScheme.empty() && !label.codeMeaning.empty();
  const CodeSequenceMacro category = coded ? CodeSequenceMacro("123037004", "SCT", "Anatomical Structure") : tissue;
  const CodeSequenceMacro type =
      coded ? CodeSequenceMacro(of(label.codeValue), of(label.codeScheme), of(label.codeMeaning)) : tissue;
  DcmSegment* made = nullptr;
  const std::string model = modelOf(notes, label);
  const auto how = model.empty() ? DcmSegTypes::SAT_MANUAL : DcmSegTypes::SAT_SEMIAUTOMATIC;
  const OFCondition status = DcmSegment::create(made, "Segment", category, type, how, shortText(model));
  if (status.bad()) return dcmtkError(status, kWhat);
  std::unique_ptr<DcmSegment> segment(made);
  const auto lab = labOf(label.rgb);
  segment->setRecommendedDisplayCIELabValue(lab[0], lab[1], lab[2]);
  return segment;
}

/// PS3.3 C.7.6.16.2: what is the same for all frames.
Result<void> addSharedGroups(DcmSegmentation& segmentation, const Geometry& grid) {
  FGPixelMeasures measures;
  measures.setPixelSpacing(of(decimalStrings({grid.spacing[1], grid.spacing[0]})));
  measures.setSliceThickness(number(grid.spacing[2]));
  measures.setSpacingBetweenSlices(number(grid.spacing[2]));
  const Vector3 right = grid.axis(0);
  const Vector3 down = grid.axis(1);
  const std::unique_ptr<FGPlaneOrientationPatient> orientation(FGPlaneOrientationPatient::createMinimal(
      number(right[0]), number(right[1]), number(right[2]), number(down[0]), number(down[1]), number(down[2])));
  for (const FGBase* group : {static_cast<const FGBase*>(&measures), static_cast<const FGBase*>(orientation.get())})
    if (const OFCondition status = segmentation.addForAllFrames(*group); status.bad()) return dcmtkError(status, kWhat);
  IODMultiframeDimensionModule& dimensions = segmentation.getDimensions();
  const OFString organization = of(newUid());
  dimensions.addDimensionIndex(DCM_ReferencedSegmentNumber, organization, DCM_SegmentIdentificationSequence, "Segment");
  dimensions.addDimensionIndex(DCM_ImagePositionPatient, organization, DCM_PlanePositionSequence, "Position");
  return {};
}

/// PS3.3 C.7.6.16.2.6: the image that the frame lies on. Nothing where no reference can name it.
Result<std::unique_ptr<FGDerivationImage>> derivationFrom(const LoadedSeries& images, int slice) {
  const SliceSource source = sourceOf(images, slice);
  if (source.instance < 0 || source.frame < 1) return std::unique_ptr<FGDerivationImage>();
  const Instance& instance = images.series.instances[static_cast<std::size_t>(source.instance)];
  ImageSOPInstanceReferenceMacro image;
  image.setReferencedSOPClassUID(of(instance.sopClassUid));
  image.setReferencedSOPInstanceUID(of(instance.sopInstanceUid));
  // PS3.3 10.3: of an image with several frames, only this one.
  if (source.frames > 1) {
    constexpr int kMostFrames = 0xFFFF;
    if (source.frame > kMostFrames) return std::unique_ptr<FGDerivationImage>();
    if (const OFCondition status = image.addReferencedFrameNumber(static_cast<Uint16>(source.frame)); status.bad())
      return dcmtkError(status, kWhat);
  }
  OFVector<ImageSOPInstanceReferenceMacro> sources;
  sources.push_back(image);
  // PS3.16 CID 7203, 7202.
  return std::unique_ptr<FGDerivationImage>(FGDerivationImage::createMinimal(
      sources, "", CodeSequenceMacro("113076", "DCM", "Segmentation"),
      CodeSequenceMacro("121322", "DCM", "Source image for image processing operation")));
}

/// One frame on slice `slice` of the images. What groups are of is copied.
Result<void> addFrame(DcmSegmentation& segmentation, std::vector<Uint8>& mask, Uint16 segment, const Vector3& position,
                      Uint32 slice, FGDerivationImage* derivation) {
  FGFrameContent content;
  content.setDimensionIndexValues(segment, 0);
  content.setDimensionIndexValues(slice + 1, 1);
  content.setStackID("1");
  content.setInStackPositionNumber(slice + 1);
  const std::unique_ptr<FGPlanePosPatient> place(
      FGPlanePosPatient::createMinimal(number(position[0]), number(position[1]), number(position[2])));
  OFVector<FGBase*> groups;
  groups.push_back(&content);
  groups.push_back(place.get());
  if (derivation != nullptr) groups.push_back(derivation);
  const OFCondition status = segmentation.addFrame(mask.data(), segment, groups);
  if (status.bad()) return dcmtkError(status, kWhat);
  return {};
}

Result<void> addFrames(DcmSegmentation& segmentation, const LabelMap& map, const LoadedSeries& images,
                       const SegmentationNotes& notes, PackedFrames& pixels, Job& job) {
  const Geometry& grid = map.voxels.geometry();
  const auto perSlice = static_cast<std::size_t>(grid.size[0]) * static_cast<std::size_t>(grid.size[1]);
  std::vector<Uint8> mask(perSlice);
  bool any = false;
  for (std::size_t i = 0; i < map.labels.size(); ++i) {
    auto segment = segmentOf(map.labels[i], notes);
    if (!segment) return segment.error();
    Uint16 segmentNumber = 0;
    const OFCondition status = segmentation.addSegment(segment->get(), segmentNumber);
    if (status.bad()) return dcmtkError(status, kWhat);
    (void)segment->release();  // Owned by the segmentation from now on.
    for (int slice = 0; slice < grid.size[2]; ++slice) {
      if (job.cancelled()) return Job::cancelledError();
      const auto* labels = map.voxels.data<std::uint8_t>() + static_cast<std::size_t>(slice) * perSlice;
      const auto value = static_cast<std::uint8_t>(map.labels[i].value);
      if (std::find(labels, labels + perSlice, value) == labels + perSlice) continue;
      any = true;
      std::transform(labels, labels + perSlice, mask.begin(), [value](std::uint8_t label) { return label == value; });
      const auto derivation = derivationFrom(images, slice);
      if (!derivation) return derivation.error();
      const auto added =
          addFrame(segmentation, mask, segmentNumber, grid.indexToWorld({0, 0, static_cast<double>(slice)}),
                   static_cast<Uint32>(slice), derivation->get());
      if (!added) return added;
      pixels.add(mask);
    }
    job.report(static_cast<double>(i + 1) / static_cast<double>(map.labels.size()));
  }
  if (!any) return invalid("There are no segments to write.");
  return {};
}

/// Patient, study and frame of reference of the images, in Unicode like the names of the segments.
Result<void> takeOver(DcmSegmentation& segmentation, const Series& series) {
  DcmFileFormat source;
  const OFCondition opened = source.loadFileUntilTag(series.instances.front().file.c_str(), EXS_Unknown, EGL_noChange,
                                                     DCM_MaxReadLength, ERM_autoDetect, DCM_PixelData);
  if (opened.bad()) return dcmtkError(opened, "The file");
  if (source.getDataset()->convertToUTF8().bad())
    return Error{ErrorCode::Unsupported, "The images name their patient in a character set that cannot be converted.",
                 ""};
  const OFCondition status =
      segmentation.importHierarchy(*source.getDataset(), OFTrue, OFTrue, OFTrue, OFFalse, OFTrue);
  if (status.bad()) return dcmtkError(status, kWhat);
  IODReferences references;
  OFString patient, study, seriesUid;
  source.getDataset()->findAndGetOFString(DCM_PatientID, patient);
  source.getDataset()->findAndGetOFString(DCM_StudyInstanceUID, study);
  source.getDataset()->findAndGetOFString(DCM_SeriesInstanceUID, seriesUid);
  for (const Instance& instance : series.instances)
    references.add(
        new IODImageReference(patient, study, seriesUid, of(instance.sopClassUid), of(instance.sopInstanceUid)));
  segmentation.getCommonInstanceReference().addReferences(references);
  return {};
}

/// Texts in Unicode. DCMTK's modules take none for right that is not ASCII.
void putTexts(DcmDataset& dataset, const LabelMap& map, const SegmentationNotes& notes) {
  dataset.putAndInsertString(DCM_SpecificCharacterSet, "ISO_IR 192");
  dataset.putAndInsertOFStringArray(DCM_SeriesDescription, shortText(notes.seriesDescription));
  dataset.putAndInsertOFStringArray(DCM_ContentCreatorName, shortText(notes.reader));
  for (std::size_t i = 0; i < map.labels.size(); ++i) {
    DcmItem* segment = nullptr;
    if (dataset.findAndGetSequenceItem(DCM_SegmentSequence, segment, static_cast<signed long>(i)).bad()) return;
    const SegmentLabel& label = map.labels[i];
    const OFString name = shortText(label.name.empty() ? "Segment " + std::to_string(label.value) : label.name);
    segment->putAndInsertOFStringArray(DCM_SegmentLabel, name);
    if (!modelOf(notes, label).empty())
      segment->putAndInsertString(DCM_SegmentDescription,
                                  "Begun by a model, edited by a reader. Not for primary diagnosis.");
    segment->putAndInsertOFStringArray(DCM_TrackingID, name);
    segment->putAndInsertOFStringArray(DCM_TrackingUID, of(newUid()));
  }
}

Result<void> save(DcmSegmentation& segmentation, const LabelMap& map, const SegmentationNotes& notes,
                  PackedFrames& pixels, const std::filesystem::path& file) {
  DcmFileFormat format;
  DcmDataset& dataset = *format.getDataset();
  // The groups above are complete for every frame; to compare them all again takes minutes for a thousand frames.
  segmentation.setCheckDimensionsOnWrite(OFFalse);
  if (const OFCondition status = segmentation.writeDataset(dataset); status.bad()) return dcmtkError(status, kWhat);
  putTexts(dataset, map, notes);
  if (auto done = pixels.put(dataset); !done) return done;
  std::filesystem::path partial = file;
  partial += ".part";
  const OFCondition status = format.saveFile(partial.c_str(), EXS_LittleEndianExplicit, EET_UndefinedLength);
  std::error_code failure;
  if (status.good()) std::filesystem::rename(partial, file, failure);
  if (status.good() && !failure) return {};
  std::filesystem::remove(partial, failure);
  return Error{ErrorCode::OutOfDisk,
               "The segmentation cannot be written; check that the folder can be written to and has room.",
               "DCMTK " + std::to_string(status.code())};
}

}  // namespace

Result<void> writeSegmentation(const LabelMap& map, const LoadedSeries& images, const SegmentationNotes& notes,
                               const std::filesystem::path& file, Job& job) {
  if (auto checked = checkWritable(map, images); !checked) return checked;
  prepareDcmtk();
  job.step("Writing a segmentation");
  const Geometry& grid = map.voxels.geometry();
  const IODGeneralEquipmentModule::EquipmentInfo equipment(kProgramName, kProgramName, "1", kVersion);
  const ContentIdentificationMacro content("1", "SEGMENTATION", "", "");
  DcmSegmentation* made = nullptr;
  const OFCondition created = DcmSegmentation::createBinarySegmentation(
      made, static_cast<Uint16>(grid.size[1]), static_cast<Uint16>(grid.size[0]), equipment, content);
  if (created.bad()) return dcmtkError(created, kWhat);
  const std::unique_ptr<DcmSegmentation> segmentation(made);
  if (auto done = takeOver(*segmentation, images.series); !done) return done;
  segmentation->getSeries().setSeriesNumber(of(std::to_string(notes.seriesNumber)));
  if (auto done = addSharedGroups(*segmentation, grid); !done) return done;
  PackedFrames pixels;
  if (auto done = addFrames(*segmentation, map, images, notes, pixels, job); !done) return done;
  return save(*segmentation, map, notes, pixels, file);
}

}  // namespace pellucid
