#include "ui/model/measured.h"

#include "ui/model/image_plane.h"
#include "ui/model/session.h"

namespace pellucid::ui {

std::vector<Measured> measuredInSeries(const Session& session, const std::string& seriesUid) {
  const auto loaded = session.loaded(seriesUid);
  std::vector<Measured> all;
  for (const Annotation& annotation : session.measurements().ofSeries(seriesUid)) {
    const int image = loaded ? imageOf(*loaded, annotation) : -1;
    const Annotation placed = image >= 0 ? placedOn(planeOf(*loaded, image), annotation) : annotation;
    all.push_back({annotation, measure(placed, loaded ? loaded->volume : Volume()), image});
  }
  return all;
}

std::vector<Measured> measuredInStudy(const Session& session, const std::string& studyUid) {
  std::vector<Measured> all;
  if (const Study* study = session.study(studyUid))
    for (const Series& series : study->series) {
      auto part = measuredInSeries(session, series.uid);
      all.insert(all.end(), std::make_move_iterator(part.begin()), std::make_move_iterator(part.end()));
    }
  return all;
}

}  // namespace pellucid::ui
