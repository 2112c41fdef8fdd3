#pragma once

#include <string>
#include <vector>

#include "core/dicom/part_marks_p.h"
#include "core/dicom/study.h"
#include "core/dicom/study_scanner.h"

namespace pellucid {

/// PS3.3 C.7.6.3.1: what has to be equal in one volume.
struct PixelKind {
  int samples = 1;
  int bitsAllocated = 0;
  bool isSigned = false;
  std::string photometric;
};

/// What the header of one file says, as far as grouping needs it.
struct ScannedFile {
  Study study;    ///< Without series.
  Series series;  ///< Without instances; `uid` is the Series Instance UID.
  Instance instance;
  PixelKind pixels;
  std::string concatenationUid;  ///< (0020,9161): parts of one enhanced image.
  bool localizer = false;
  bool mosaic = false;
  bool multiFrame = false;
  /// One for the file, or one for each frame of an enhanced image whose frames have planes.
  std::vector<ScannedImage> images;
};

/// All files of a scan as studies with series in reading order. One DICOM series becomes several when its images cannot
/// be scrolled as one; each part says why.
std::vector<Study> groupIntoStudies(std::vector<ScannedFile> files, const FolderName& folder);

}  // namespace pellucid
