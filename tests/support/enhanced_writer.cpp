#include "tests/support/enhanced_writer.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dctk.h>

#include <string>

#include "core/dicom/object_writer.h"

namespace pellucid::test {

namespace {

struct GroupEntry {
  DcmTagKey classic;
  DcmTagKey macro;
  DcmTagKey inMacro;
};

const GroupEntry kEntries[] = {
    {DCM_ImagePositionPatient, DCM_PlanePositionSequence, DCM_ImagePositionPatient},
    {DCM_ImageOrientationPatient, DCM_PlaneOrientationSequence, DCM_ImageOrientationPatient},
    {DCM_PixelSpacing, DCM_PixelMeasuresSequence, DCM_PixelSpacing},
    {DCM_SliceThickness, DCM_PixelMeasuresSequence, DCM_SliceThickness},
    {DCM_RescaleSlope, DCM_PixelValueTransformationSequence, DCM_RescaleSlope},
    {DCM_RescaleIntercept, DCM_PixelValueTransformationSequence, DCM_RescaleIntercept},
    {DCM_EchoTime, DCM_MREchoSequence, DCM_EffectiveEchoTime},
    {DCM_DiffusionBValue, DCM_MRDiffusionSequence, DCM_DiffusionBValue},
    {DCM_TemporalPositionIdentifier, DCM_FrameContentSequence, DCM_TemporalPositionIndex},
    {DCM_InversionTime, DCM_MRModifierSequence, DCM_InversionTimes},
    {DCM_TriggerTime, DCM_CardiacSynchronizationSequence, DCM_NominalCardiacTriggerDelayTime},
    {DCM_FlipAngle, DCM_MRTimingAndRelatedParametersSequence, DCM_FlipAngle},
    {DCM_ImageType, DCM_MRImageFrameTypeSequence, DCM_FrameType},
    {DCM_NominalPercentageOfCardiacPhase, DCM_CardiacSynchronizationSequence, DCM_NominalPercentageOfCardiacPhase}};

/// Ultrasound volumes have a frame of reference of their own (PS3.3 C.8.24.6).
GroupEntry inVolume(const GroupEntry& entry) {
  if (entry.classic == DCM_ImagePositionPatient)
    return {entry.classic, DCM_PlanePositionVolumeSequence, DCM_ImagePositionVolume};
  if (entry.classic == DCM_ImageOrientationPatient)
    return {entry.classic, DCM_PlaneOrientationVolumeSequence, DCM_ImageOrientationVolume};
  return entry;
}

/// Moves what belongs into functional groups from a single image to the item of its frame.
void moveIntoGroups(DcmDataset& single, DcmItem& frame) {
  OFString modality;
  single.findAndGetOFString(DCM_Modality, modality);
  for (const GroupEntry& known : kEntries) {
    const GroupEntry entry = modality == "US" ? inVolume(known) : known;
    OFString value;
    if (single.findAndGetOFStringArray(entry.classic, value).bad() || value.empty()) continue;
    DcmItem* macro = nullptr;
    if (frame.findOrCreateSequenceItem(entry.macro, macro, 0).good())
      macro->putAndInsertString(entry.inMacro, value.c_str());
  }
  OFString direction;
  DcmItem* diffusion = nullptr;
  DcmItem* inner = nullptr;
  if (single.findAndGetOFStringArray(DCM_DiffusionGradientOrientation, direction).bad() || direction.empty()) return;
  if (frame.findOrCreateSequenceItem(DCM_MRDiffusionSequence, diffusion, 0).good() &&
      diffusion->findOrCreateSequenceItem(DCM_DiffusionGradientDirectionSequence, inner, 0).good())
    inner->putAndInsertString(DCM_DiffusionGradientOrientation, direction.c_str());
}

}  // namespace

bool writeEnhanced(const std::vector<std::filesystem::path>& files, const std::filesystem::path& enhanced) {
  DcmFileFormat whole;
  std::vector<Uint16> pixels;
  for (std::size_t i = 0; i < files.size(); ++i) {
    DcmFileFormat one;
    if (one.loadFile(files[i].c_str()).bad() || one.loadAllDataIntoMemory().bad()) return false;
    const Uint16* words = nullptr;
    unsigned long count = 0;
    if (one.getDataset()->findAndGetUint16Array(DCM_PixelData, words, &count).bad()) return false;
    pixels.insert(pixels.end(), words, words + count);
    if (i == 0) whole = one;
    DcmItem* frame = nullptr;
    if (whole.getDataset()
            ->findOrCreateSequenceItem(DCM_PerFrameFunctionalGroupsSequence, frame, static_cast<long>(i))
            .bad())
      return false;
    moveIntoGroups(*one.getDataset(), *frame);
  }
  DcmDataset& dataset = *whole.getDataset();
  OFString modality;
  dataset.findAndGetOFString(DCM_Modality, modality);
  dataset.putAndInsertString(DCM_SOPClassUID, modality == "CT"   ? UID_EnhancedCTImageStorage
                                              : modality == "US" ? UID_EnhancedUSVolumeStorage
                                                                 : UID_EnhancedMRImageStorage);
  dataset.putAndInsertString(DCM_SOPInstanceUID, newUid().c_str());
  dataset.putAndInsertString(DCM_NumberOfFrames, std::to_string(files.size()).c_str());
  for (const GroupEntry& entry : kEntries) dataset.findAndDeleteElement(entry.classic);
  dataset.findAndDeleteElement(DCM_DiffusionGradientOrientation);
  dataset.putAndInsertString(DCM_ImageType, "DERIVED\\PRIMARY\\MIXED\\NONE");
  dataset.putAndInsertUint16Array(DCM_PixelData, pixels.data(), pixels.size());
  return whole.saveFile(enhanced.c_str(), EXS_LittleEndianExplicit).good();
}

}  // namespace pellucid::test
