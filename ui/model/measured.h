#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/imaging/annotation_measures.h"

namespace pellucid::ui {

class Session;

/// Numbers of annotations, computed once for each change: statistics of a large region take milliseconds, and views and
/// lists ask for them often. One per user, GUI thread only.
class MeasureCache {
 public:
  /// Valid until the next call.
  const AnnotationMeasures& of(const Annotation& annotation, const Volume& voxels,
                               const std::optional<MeasuringScale>& scale = {});
  void clear() { m_known.clear(); }

 private:
  struct Known {
    Annotation annotation;
    Volume voxels;  ///< Held, so that no other voxels can come to lie at their place.
    AnnotationMeasures measures;
  };
  std::map<std::string, Known> m_known;
};

/// A measurement with its numbers.
struct Measured {
  Annotation annotation;
  AnnotationMeasures values;
  int image = -1;  ///< Of its series; -1 on a resliced plane, and while the series is not in memory.
};

/// Everything drawn in one series or study, in the order of the series and of drawing. Without voxels in memory there
/// are lengths, angles and areas only.
std::vector<Measured> measuredInSeries(const Session& session, const std::string& seriesUid, MeasureCache& cache);
std::vector<Measured> measuredInStudy(const Session& session, const std::string& studyUid);

}  // namespace pellucid::ui
