#include "ui/model/image_plane.h"

#include <algorithm>

namespace pellucid::ui {

ShownPlane planeOf(const LoadedSeries& loaded, int image) {
  const Geometry& grid = loaded.volume.geometry();
  const SliceSource source = sourceOf(loaded, image);
  ShownPlane plane{grid.cropped({0, 0, image}, {grid.size[0], grid.size[1], 1}), loaded.series.uid, {}, source.frame};
  if (source.instance >= 0)
    plane.sopInstanceUid = loaded.series.instances[static_cast<std::size_t>(source.instance)].sopInstanceUid;
  return plane;
}

int imageOf(const LoadedSeries& loaded, const Annotation& annotation) {
  if (annotation.seriesUid != loaded.series.uid || loaded.volume.empty()) return -1;
  for (int image = 0; image < loaded.volume.geometry().size[2]; ++image)
    if (pointsOn(annotation, planeOf(loaded, image))) return image;
  return -1;
}

std::optional<MeasuringScale> measuringScale(const LoadedSeries& loaded, int image, const Annotation& annotation) {
  if (loaded.regions.empty() || image < 0) return std::nullopt;
  const auto scale = scaleWithin(loaded.regions, image, annotation.points);
  if (!scale) return MeasuringScale{};
  return MeasuringScale{(*scale)[0], (*scale)[1], Calibration::UltrasoundRegion};
}

Annotation placedOn(const ShownPlane& shown, const Annotation& annotation) {
  Annotation placed = annotation;
  const bool stored = !shown.sopInstanceUid.empty() && annotation.sopInstanceUid == shown.sopInstanceUid;
  if (stored && annotation.plane.size == shown.grid.size) placed.plane = shown.grid;
  return placed;
}

}  // namespace pellucid::ui
