#pragma once

#include <string>
#include <vector>

#include "core/dicom/study.h"

namespace pellucid {

/// What the header of one file says, as far as grouping needs it.
struct ScannedFile {
  Study study;    ///< Without series.
  Series series;  ///< Without instances; `uid` is the Series Instance UID.
  Instance instance;
  std::string imageType;  ///< All values with backslashes.
  std::string pixelKind;  ///< Samples, bits and sign: what has to be equal in one volume.
  std::string pixelSpacing;
  bool localizer = false;
  bool mosaic = false;
  bool multiFrame = false;
  /// Values that tell volumes at the same positions apart, in the order of `kDiscriminators`; empty where unknown.
  std::vector<std::string> discriminators;
};

/// Names for sentences, with the unit that follows the value.
struct Discriminator {
  const char* name;
  const char* unit;
};
const std::vector<Discriminator>& discriminatorTable();

/// All files of a scan as studies with series in reading order. One DICOM series becomes several when its images cannot
/// be scrolled as one; each part says why.
std::vector<Study> groupIntoStudies(std::vector<ScannedFile> files);

}  // namespace pellucid
