#pragma once

#include <vector>

#include "core/dicom/series_report.h"
#include "core/dicom/source_frames_p.h"

namespace pellucid {

/// Into the order of Image Position (Patient) along the normal of Image Orientation (Patient) where every frame has
/// both, otherwise by instance number; equal ones keep their order.
void sortFrames(std::vector<SourceFrame>& frames);

/// Place in the patient of sorted frames, and what is odd about it. Images are numbered from 1 in the sentences.
struct StackGeometry {
  bool inPatient = false;
  Vector3 origin{0, 0, 0};
  Matrix3 direction{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
  double sliceSpacing = 1.0;  ///< mm; 1 where there is none.
  bool even = false;          ///< Several slices, all the same distance from the next.
  SeriesReport report;
};
/// A single image without position is only remarked on when `crossSectional`: radiographs have none.
StackGeometry analyseStack(const std::vector<SourceFrame>& frames, bool crossSectional);

/// Two decimals, without a trailing ".00" for whole numbers: "2.50", "5".
std::string millimetres(double value);

}  // namespace pellucid
