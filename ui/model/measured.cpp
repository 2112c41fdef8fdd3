#include "ui/model/measured.h"

#include "ui/model/image_plane.h"
#include "ui/model/session.h"

namespace pellucid::ui {

namespace {

/// Words and time of an annotation do not change its numbers.
bool measuresAlike(const Annotation& a, const Annotation& b) {
  return a.kind == b.kind && a.points == b.points && a.plane.calibration == b.plane.calibration &&
         a.plane.matches(b.plane, 0.0);
}

}  // namespace

const AnnotationMeasures& MeasureCache::of(const Annotation& annotation, const Volume& voxels,
                                           const std::optional<MeasuringScale>& scale) {
  Known& known = m_known[annotation.id];
  const bool fresh = known.annotation.points.empty() || known.voxels.bytes() != voxels.bytes() ||
                     !measuresAlike(known.annotation, annotation);
  if (fresh) known = {annotation, voxels, measure(annotation, voxels, scale)};
  return known.measures;
}

std::vector<Measured> measuredInSeries(const Session& session, const std::string& seriesUid, MeasureCache& cache) {
  const auto loaded = session.loaded(seriesUid);
  std::vector<Measured> all;
  for (const Annotation& annotation : session.measurements().ofSeries(seriesUid)) {
    const int image = loaded ? imageOf(*loaded, annotation) : -1;
    const Annotation placed = image >= 0 ? placedOn(planeOf(*loaded, image), annotation) : annotation;
    const auto scale = loaded ? measuringScale(*loaded, image, placed) : std::nullopt;
    all.push_back({annotation, cache.of(placed, loaded ? loaded->volume : Volume(), scale), image});
  }
  return all;
}

std::vector<Measured> measuredInStudy(const Session& session, const std::string& studyUid) {
  std::vector<Measured> all;
  MeasureCache cache;
  if (const Study* study = session.study(studyUid))
    for (const Series& series : study->series) {
      auto part = measuredInSeries(session, series.uid, cache);
      all.insert(all.end(), std::make_move_iterator(part.begin()), std::make_move_iterator(part.end()));
    }
  return all;
}

}  // namespace pellucid::ui
