#include "ui/model/image_plane.h"

#include <algorithm>

namespace pellucid::ui {

namespace {

/// Names the file of an image. Frames of a volume are sorted by place: which of the file's they are is not known here.
void nameImage(const LoadedSeries& loaded, int image, ShownPlane& plane) {
  int first = 0;
  for (const Instance& instance : loaded.series.instances) {
    const int count = std::max(1, instance.frames);
    if (image >= first + count) {
      first += count;
      continue;
    }
    plane.sopInstanceUid = instance.sopInstanceUid;
    const auto place = static_cast<std::size_t>(image - first);
    const bool inOrder = count == 1 || !plane.grid.inPatient;
    if (inOrder)
      plane.frame = place < instance.frameNumbers.size() ? instance.frameNumbers[place] + 1 : image - first + 1;
    return;
  }
}

}  // namespace

ShownPlane planeOf(const LoadedSeries& loaded, int image) {
  const Geometry& grid = loaded.volume.geometry();
  ShownPlane plane{grid.cropped({0, 0, image}, {grid.size[0], grid.size[1], 1}), loaded.series.uid, {}, 0};
  nameImage(loaded, image, plane);
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
