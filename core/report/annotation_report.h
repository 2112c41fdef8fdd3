#pragma once

#include <vector>

#include "core/imaging/annotation_measures.h"
#include "core/report/report.h"

namespace pellucid {

/// What a report prints of a reader's measurement: a row for each number but the count of pixels; none for arrows and
/// texts. `image` is the index in the series, -1 where it is not known or on none.
std::vector<ReportMeasurement> reportRows(const Annotation& annotation, const AnnotationMeasures& measures, int image);

}  // namespace pellucid
