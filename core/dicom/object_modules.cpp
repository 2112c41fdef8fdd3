#include "core/dicom/object_modules_p.h"

#include <charconv>

namespace pellucid {

namespace {

void put(DcmItem& item, const DcmTagKey& tag, const std::string& value) {
  item.putAndInsertString(DcmTag(tag), value.c_str());
}

void putIfAny(DcmItem& item, const DcmTagKey& tag, const std::string& value) {
  if (!value.empty()) put(item, tag, value);
}

std::string joined(const std::vector<std::string>& values) {
  std::string text;
  for (const std::string& value : values) text += (text.empty() ? "" : "\\") + value;
  return text;
}

const char* storageClass(const std::string& modality) {
  if (modality == "CR") return UID_ComputedRadiographyImageStorage;
  if (modality == "DX") return UID_DigitalXRayImageStorageForPresentation;
  if (modality == "CT") return UID_CTImageStorage;
  if (modality == "MR") return UID_MRImageStorage;
  return UID_SecondaryCaptureImageStorage;
}

std::string nameValue(const PersonName& name) {
  std::string value = name.alphabetic;
  if (!name.ideographic.empty() || !name.phonetic.empty()) value += "=" + name.ideographic;
  if (!name.phonetic.empty()) value += "=" + name.phonetic;
  return value;
}

/// PS3.3 C.7.1.1, C.7.2.1, C.7.2.2.
void putPatientAndStudy(DcmDataset& dataset, const ObjectAttributes& attributes) {
  put(dataset, DCM_SpecificCharacterSet, "ISO_IR 192");
  put(dataset, DCM_PatientName, nameValue(attributes.patient.name));
  put(dataset, DCM_PatientID, attributes.patient.id);
  put(dataset, DCM_PatientBirthDate, attributes.patient.birthDate);
  put(dataset, DCM_PatientSex, attributes.patient.sex);
  putIfAny(dataset, DCM_PatientAge, attributes.patientAge);
  put(dataset, DCM_StudyInstanceUID, attributes.studyUid);
  put(dataset, DCM_StudyDate, attributes.studyDate);
  put(dataset, DCM_StudyTime, attributes.studyTime);
  put(dataset, DCM_StudyID, attributes.studyId);
  put(dataset, DCM_AccessionNumber, attributes.accessionNumber);
  put(dataset, DCM_ReferringPhysicianName, attributes.referringPhysician);
  putIfAny(dataset, DCM_StudyDescription, attributes.studyDescription);
}

/// PS3.3 C.7.3.1, C.7.5.1, C.7.6.1, C.12.1.
void putSeriesAndEquipment(DcmDataset& dataset, const ObjectAttributes& attributes, int index) {
  put(dataset, DCM_Modality, attributes.modality.empty() || attributes.modality == "SC" ? "OT" : attributes.modality);
  put(dataset, DCM_SeriesInstanceUID, attributes.seriesUid);
  put(dataset, DCM_SeriesNumber, std::to_string(attributes.seriesNumber));
  putIfAny(dataset, DCM_SeriesDescription, attributes.seriesDescription);
  putIfAny(dataset, DCM_ProtocolName, attributes.protocolName);
  putIfAny(dataset, DCM_SeriesDate, attributes.studyDate);
  putIfAny(dataset, DCM_SeriesTime, attributes.studyTime);
  put(dataset, DCM_Manufacturer, attributes.manufacturer);
  putIfAny(dataset, DCM_ManufacturerModelName, attributes.model);
  putIfAny(dataset, DCM_SoftwareVersions, attributes.softwareVersion);
  putIfAny(dataset, DCM_InstitutionName, attributes.institution);
  put(dataset, DCM_SOPClassUID, storageClass(attributes.modality));
  put(dataset, DCM_SOPInstanceUID, newUid());
  put(dataset, DCM_InstanceNumber, std::to_string(index + 1));
  put(dataset, DCM_ImageType, joined(attributes.imageType));
  put(dataset, DCM_ContentDate, attributes.studyDate);
  put(dataset, DCM_ContentTime, attributes.studyTime);
  putIfAny(dataset, DCM_DerivationDescription, attributes.derivationDescription);
  put(dataset, DCM_BurnedInAnnotation, attributes.burnedInAnnotation ? "YES" : "NO");
  put(dataset, DCM_LossyImageCompression, "00");
}

void putSpacing(DcmDataset& dataset, const Geometry& geometry, const ObjectAttributes& attributes) {
  const std::string spacing = decimalStrings({geometry.spacing[1], geometry.spacing[0]});
  switch (geometry.calibration) {
    case Calibration::Scanner:
      put(dataset, DCM_PixelSpacing, spacing);
      break;
    case Calibration::Detector:
      put(dataset, DCM_ImagerPixelSpacing, spacing);
      break;
    case Calibration::Magnified: {
      const double factor = attributes.magnificationFactor > 0 ? attributes.magnificationFactor : 1.0;
      put(dataset, DCM_ImagerPixelSpacing,
          decimalStrings({geometry.spacing[1] * factor, geometry.spacing[0] * factor}));
      put(dataset, DCM_EstimatedRadiographicMagnificationFactor, decimalString(factor));
      break;
    }
    case Calibration::Fiducial:
      put(dataset, DCM_PixelSpacing, spacing);
      put(dataset, DCM_PixelSpacingCalibrationType, "FIDUCIAL");
      put(dataset, DCM_PixelSpacingCalibrationDescription, "Object of known size");
      break;
    case Calibration::None:
    case Calibration::UltrasoundRegion:
    case Calibration::File:
      break;
  }
}

/// PS3.3 C.7.4.1, C.7.6.2.
void putPlane(DcmDataset& dataset, const Geometry& geometry, const ObjectAttributes& attributes, int index) {
  const Vector3 position = geometry.indexToWorld({0, 0, static_cast<double>(index)});
  const Vector3 row = geometry.axis(0);
  const Vector3 column = geometry.axis(1);
  put(dataset, DCM_FrameOfReferenceUID, attributes.frameOfReferenceUid);
  put(dataset, DCM_PositionReferenceIndicator, "");
  put(dataset, DCM_ImagePositionPatient, decimalStrings({position[0], position[1], position[2]}));
  put(dataset, DCM_ImageOrientationPatient, decimalStrings({row[0], row[1], row[2], column[0], column[1], column[2]}));
  put(dataset, DCM_PixelSpacing, decimalStrings({geometry.spacing[1], geometry.spacing[0]}));
  put(dataset, DCM_SliceThickness, decimalString(geometry.spacing[2]));
  put(dataset, DCM_PatientPosition, attributes.patientPosition);
  putIfAny(dataset, DCM_BodyPartExamined, attributes.bodyPart);
}

void putDisplay(DcmDataset& dataset, const ObjectAttributes& attributes) {
  std::string centers;
  std::string widths;
  std::string explanations;
  for (const VoiWindow& window : attributes.windows) {
    const char* separator = centers.empty() ? "" : "\\";
    centers += separator + decimalString(window.center);
    widths += separator + decimalString(window.width);
    explanations += separator + window.explanation;
  }
  if (centers.empty()) return;
  put(dataset, DCM_WindowCenter, centers);
  put(dataset, DCM_WindowWidth, widths);
  if (explanations.find_first_not_of('\\') != std::string::npos)
    put(dataset, DCM_WindowCenterWidthExplanation, explanations);
}

/// Rescale with the unit as Rescale Type; "US" (unspecified) where none is known (PS3.3 C.11.1.1.2).
void putRescale(DcmDataset& dataset, const ModalityTransform& modality) {
  put(dataset, DCM_RescaleIntercept, decimalString(modality.intercept));
  put(dataset, DCM_RescaleSlope, decimalString(modality.slope));
  put(dataset, DCM_RescaleType, modality.unit.empty() ? "US" : modality.unit);
}

void putCode(DcmDataset& dataset, const DcmTagKey& sequence, const char* value, const char* scheme,
             const char* meaning) {
  DcmItem* item = nullptr;
  if (dataset.findOrCreateSequenceItem(DcmTag(sequence), item, 0).bad() || item == nullptr) return;
  put(*item, DCM_CodeValue, value);
  put(*item, DCM_CodingSchemeDesignator, scheme);
  put(*item, DCM_CodeMeaning, meaning);
}

/// PS3.3 A.2: CR Series and CR Image modules.
void putCr(DcmDataset& dataset, const Volume& volume, const ObjectAttributes& attributes) {
  put(dataset, DCM_BodyPartExamined, attributes.bodyPart);
  put(dataset, DCM_ViewPosition, attributes.viewPosition);
  putIfAny(dataset, DCM_Laterality, attributes.laterality);
  put(dataset, DCM_PatientOrientation, attributes.patientOrientation);
  putSpacing(dataset, volume.geometry(), attributes);
  if (volume.modality.slope != 1.0 || volume.modality.intercept != 0.0) putRescale(dataset, volume.modality);
}

/// PS3.3 A.26: Digital X-Ray Image IOD.
void putDx(DcmDataset& dataset, const Volume& volume, const ObjectAttributes& attributes) {
  put(dataset, DCM_PresentationIntentType, "FOR PRESENTATION");
  put(dataset, DCM_ImageLaterality, attributes.laterality.empty() ? "U" : attributes.laterality);
  put(dataset, DCM_PatientOrientation, attributes.patientOrientation.empty() ? "L\\F" : attributes.patientOrientation);
  putIfAny(dataset, DCM_BodyPartExamined, attributes.bodyPart);
  putIfAny(dataset, DCM_ViewPosition, attributes.viewPosition);
  if (attributes.bodyPart == "CHEST") {
    putCode(dataset, DCM_AnatomicRegionSequence, "51185008", "SCT", "Chest");
  } else {
    dataset.insertEmptyElement(DCM_AnatomicRegionSequence);
  }
  if (attributes.viewPosition == "PA") {
    putCode(dataset, DCM_ViewCodeSequence, "272479007", "SCT", "postero-anterior");
  } else if (attributes.viewPosition == "AP") {
    putCode(dataset, DCM_ViewCodeSequence, "399348003", "SCT", "antero-posterior");
  }
  dataset.insertEmptyElement(DCM_AcquisitionContextSequence);
  put(dataset, DCM_PixelIntensityRelationship, "LOG");
  dataset.putAndInsertSint16(DCM_PixelIntensityRelationshipSign, 1);
  put(dataset, DCM_RescaleIntercept, "0");
  put(dataset, DCM_RescaleSlope, "1");
  put(dataset, DCM_RescaleType, "US");
  put(dataset, DCM_PresentationLUTShape, "IDENTITY");
  put(dataset, DCM_DetectorType, "");
  put(dataset, DCM_PositionerType, "");
  putSpacing(dataset, volume.geometry(), attributes);
}

/// PS3.3 A.3: CT Image module.
void putCt(DcmDataset& dataset, const Volume& volume, const ObjectAttributes& attributes, int index) {
  putPlane(dataset, volume.geometry(), attributes, index);
  put(dataset, DCM_KVP, "");
  put(dataset, DCM_AcquisitionNumber, "1");
  putRescale(dataset, volume.modality);
}

/// PS3.3 A.4: MR Image module. The values are those of an unknown research sequence unless `elements` says more.
void putMr(DcmDataset& dataset, const Volume& volume, const ObjectAttributes& attributes, int index) {
  putPlane(dataset, volume.geometry(), attributes, index);
  put(dataset, DCM_ScanningSequence, "RM");
  put(dataset, DCM_SequenceVariant, "NONE");
  put(dataset, DCM_ScanOptions, "");
  put(dataset, DCM_MRAcquisitionType, "");
  put(dataset, DCM_RepetitionTime, "");
  put(dataset, DCM_EchoTime, "");
  put(dataset, DCM_EchoTrainLength, "");
  put(dataset, DCM_AcquisitionNumber, "1");
  if (volume.modality.slope != 1.0 || volume.modality.intercept != 0.0) putRescale(dataset, volume.modality);
}

/// PS3.3 A.8: Secondary Capture.
void putSc(DcmDataset& dataset, const Volume& volume, const ObjectAttributes& attributes) {
  put(dataset, DCM_ConversionType, "WSD");
  put(dataset, DCM_PatientOrientation, attributes.patientOrientation);
  putIfAny(dataset, DCM_BodyPartExamined, attributes.bodyPart);
  putIfAny(dataset, DCM_Laterality, attributes.laterality);
  putSpacing(dataset, volume.geometry(), attributes);
  if (volume.modality.slope != 1.0 || volume.modality.intercept != 0.0) putRescale(dataset, volume.modality);
}

}  // namespace

std::string decimalString(double value) {
  if (value == 0.0) value = 0.0;  // no "-0"
  // Not printf: it would follow the locale of the program and write a comma.
  char text[40];
  for (int digits = 15; digits > 0; --digits) {
    const auto end = std::to_chars(text, text + sizeof text, value, std::chars_format::general, digits);
    if (end.ptr - text <= 16) return {text, end.ptr};
  }
  return "0";
}

std::string decimalStrings(std::initializer_list<double> values) {
  std::string text;
  for (const double value : values) text += (text.empty() ? "" : "\\") + decimalString(value);
  return text;
}

void putModules(DcmDataset& dataset, const Volume& volume, const ObjectAttributes& attributes, int index) {
  putPatientAndStudy(dataset, attributes);
  putSeriesAndEquipment(dataset, attributes, index);
  if (attributes.modality == "CR") {
    putCr(dataset, volume, attributes);
  } else if (attributes.modality == "DX") {
    putDx(dataset, volume, attributes);
  } else if (attributes.modality == "CT") {
    putCt(dataset, volume, attributes, index);
  } else if (attributes.modality == "MR") {
    putMr(dataset, volume, attributes, index);
  } else {
    putSc(dataset, volume, attributes);
  }
  if (volume.channels() == 1) putDisplay(dataset, attributes);
}

}  // namespace pellucid
