#include "core/imaging/annotation.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <tuple>

#include "core/imaging/kept_rendering.h"

namespace pellucid {

namespace {

constexpr double kSamePlaneCosine = 0.999994;  // cos(0.2 degrees)

bool parallel(const Geometry& a, const Geometry& b) {
  return std::abs(dot(a.axis(2), b.axis(2))) >= kSamePlaneCosine;
}

/// The geometry of the drawing as numbers, for comparison.
auto numbersOf(const Geometry& geometry) {
  return std::tie(geometry.size, geometry.spacing, geometry.origin, geometry.direction, geometry.calibration,
                  geometry.inPatient);
}

}  // namespace

bool Annotation::operator==(const Annotation& other) const {
  return id == other.id && kind == other.kind && points == other.points && label == other.label && text == other.text &&
         lesion == other.lesion && seriesUid == other.seriesUid && numbersOf(plane) == numbersOf(other.plane) &&
         sopInstanceUid == other.sopInstanceUid && frame == other.frame && reader == other.reader &&
         changedAt == other.changedAt &&
         (rendering == other.rendering || (rendering && other.rendering && *rendering == *other.rendering));
}

const std::vector<AnnotationKindRow>& annotationKinds() {
  using enum AnnotationKind;
  static const std::vector<AnnotationKindRow> rows{
      {Length, "length", "Length", 2, 2, false},
      {Angle, "angle", "Angle", 3, 3, false},
      {Cobb, "cobb", "Cobb angle", 4, 4, false},
      {Bidirectional, "bidirectional", "Long and short axis", 4, 4, false},
      {Ellipse, "ellipse", "Ellipse", 4, 4, true},
      {Rectangle, "rectangle", "Rectangle", 4, 4, true},
      {Polygon, "polygon", "Polygon", 3, kMostAnnotationPoints, true},
      {Freehand, "freehand", "Freehand", 3, kMostAnnotationPoints, true},
      {Probe, "probe", "Value", 1, 1, false},
      {Arrow, "arrow", "Arrow", 2, 2, false},
      {Text, "text", "Text", 1, 1, false},
      {CardiothoracicRatio, "cardiothoracic_ratio", "Cardiothoracic ratio", 4, 4, false},
      {KeyImage, "key_image", "Key image", 1, 1, false},
      {KeyRendering, "key_rendering", "3D key image", 1, 1, false},
  };
  return rows;
}

const AnnotationKindRow& kindRow(AnnotationKind kind) {
  const auto& rows = annotationKinds();
  return *std::find_if(rows.begin(), rows.end(), [kind](const AnnotationKindRow& row) { return row.kind == kind; });
}

std::optional<std::vector<PlanePoint>> pointsOn(const Annotation& annotation, const ShownPlane& shown) {
  if (annotation.seriesUid != shown.seriesUid || annotation.kind == AnnotationKind::KeyRendering) return std::nullopt;
  std::vector<PlanePoint> points = annotation.points;
  if (annotation.label) points.push_back(*annotation.label);
  const bool bothStored = !annotation.sopInstanceUid.empty() && !shown.sopInstanceUid.empty();
  if (bothStored && annotation.sopInstanceUid != shown.sopInstanceUid) return std::nullopt;
  // Pixels of a stored image stay the same pixels, also where its place in the stack or its calibration is read anew.
  if (bothStored && annotation.frame > 0 && shown.frame > 0) {
    if (annotation.frame != shown.frame) return std::nullopt;
    return points;
  }
  const Geometry& own = annotation.plane;
  const Geometry& other = shown.grid;
  if (own.inPatient != other.inPatient || !parallel(own, other)) return std::nullopt;
  constexpr double kShare = 0.25;
  const double tolerance = kShare * std::min(own.spacing[2], other.spacing[2]) / other.spacing[2];
  for (PlanePoint& point : points) {
    const Vector3 index = other.worldToIndex(own.indexToWorld({point[0], point[1], 0.0}));
    if (!(std::abs(index[2]) <= tolerance)) return std::nullopt;
    point = {index[0], index[1]};
  }
  return points;
}

}  // namespace pellucid
