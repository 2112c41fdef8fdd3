#pragma once

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "core/base/display.h"
#include "core/base/job.h"
#include "core/base/volume.h"
#include "core/dicom/study.h"

namespace pellucid {

/// A new unique identifier under the UUID root 2.25 (PS3.5 B.2).
std::string newUid();

/// What an image file says beside its pixels. Empty texts are written as empty where the standard wants the attribute
/// and left out otherwise; empty UIDs are made.
struct ObjectAttributes {
  Patient patient;
  std::string patientAge;  ///< AS, "045Y".

  std::string studyUid;
  std::string studyDate;  ///< DA; also the date of series and content.
  std::string studyTime;  ///< TM
  std::string studyId;
  std::string studyDescription;
  std::string accessionNumber;
  std::string referringPhysician;
  std::string institution;

  std::string seriesUid;
  int seriesNumber = 1;
  std::string seriesDescription;
  std::string protocolName;
  std::string modality;  ///< "CR", "DX", "CT" and "MR" choose their storage class, all others Secondary Capture.
  std::string bodyPart;
  std::string viewPosition;
  std::string laterality;               ///< "R", "L", "B", "U" or empty.
  std::string patientOrientation;       ///< Two values with a backslash; projection images only.
  std::string patientPosition = "HFS";  ///< CT and MR.
  std::string frameOfReferenceUid;

  std::string manufacturer = "Pellucid";
  std::string model;
  std::string softwareVersion;
  std::vector<std::string> imageType{"DERIVED", "SECONDARY"};
  std::string derivationDescription;
  std::vector<VoiWindow> windows;
  bool monochrome1 = false;  ///< Low values are bright; CR and SC only.
  int bitsStored = 0;        ///< 0: as many as the type has.
  bool burnedInAnnotation = false;
  double magnificationFactor = 0.0;  ///< Written for Calibration::Magnified, the spacing then counts at the detector.

  /// Further elements of the data set by keyword: {"KVP", "120"}, {"EchoTime", "30"}; several values with '\'.
  std::vector<std::pair<std::string, std::string>> elements;
};

/// Writes one file per slice ("IM0001.dcm", ...) into an existing folder, explicit VR little endian, valid against the
/// standard. Position, orientation and spacing come from the geometry, rescale from `volume.modality`. Grey of 8 or 16
/// bit or RGB; CT and MR need `geometry.inPatient`.
/// Errors: InvalidArgument (type or geometry that the modality cannot hold, unknown keyword), OutOfDisk, Cancelled;
/// files of an interrupted call are removed.
Result<void> writeSeries(const Volume& volume, const ObjectAttributes& attributes, const std::filesystem::path& folder,
                         Job& job);

}  // namespace pellucid
