#pragma once

#include <string>
#include <vector>

#include "core/imaging/annotation_measures.h"

namespace pellucid {

/// What a reader drew, with its numbers.
struct MeasuredAnnotation {
  Annotation annotation;
  AnnotationMeasures measures;
  int image = -1;  ///< Of its series, from 0; -1 on a resliced plane or where it is not known.
};

/// One row per number (RFC 4180, UTF-8); one without a number for arrows and texts. Units are UCUM codes, places are
/// those of the world of the image: LPS millimetres where `lps` is 1 (DICOM PS3.3 C.7.6.2.1.1). No patient data but
/// what the reader typed.
std::string annotationsCsv(const std::vector<MeasuredAnnotation>& annotations);

}  // namespace pellucid
