#pragma once

#include <string>
#include <vector>

#include "core/imaging/annotation_measures.h"

namespace pellucid::ui {

class Session;

/// A measurement with its numbers.
struct Measured {
  Annotation annotation;
  AnnotationMeasures values;
  int image = -1;  ///< Of its series; -1 on a resliced plane, and while the series is not in memory.
};

/// Everything drawn in one series or study, in the order of the series and of drawing. Without voxels in memory there
/// are lengths, angles and areas only.
std::vector<Measured> measuredInSeries(const Session& session, const std::string& seriesUid);
std::vector<Measured> measuredInStudy(const Session& session, const std::string& studyUid);

}  // namespace pellucid::ui
