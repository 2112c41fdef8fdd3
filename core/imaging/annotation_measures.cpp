#include "core/imaging/annotation_measures.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "core/imaging/region_statistics_p.h"

namespace pellucid {

namespace {

struct Vector2 {
  double x = 0.0;
  double y = 0.0;
};

/// The points of an annotation with what its lengths rest on.
struct Scaled {
  const Annotation& annotation;
  MeasuringScale scale;

  Vector2 between(std::size_t from, std::size_t to) const {
    const auto& points = annotation.points;
    return {(points[to][0] - points[from][0]) * scale.alongRow, (points[to][1] - points[from][1]) * scale.alongColumn};
  }
  double distance(std::size_t from, std::size_t to) const {
    const Vector2 line = between(from, to);
    return std::hypot(line.x, line.y);
  }
};

/// 0 to 180 degrees; by the arc tangent, which is exact for small angles too.
double angleBetween(const Vector2& a, const Vector2& b) {
  return std::atan2(std::abs(a.x * b.y - a.y * b.x), a.x * b.x + a.y * b.y) * 180.0 / std::numbers::pi;
}

/// In world units; the outline must not cross itself.
double enclosedArea(const Scaled& drawn) {
  const Annotation& annotation = drawn.annotation;
  const auto& points = annotation.points;
  double twice = 0.0;
  for (std::size_t i = 0; i < points.size(); ++i) {
    const PlanePoint& a = points[i];
    const PlanePoint& b = points[(i + 1) % points.size()];
    twice += a[0] * b[1] - b[0] * a[1];
  }
  const double pixelArea = drawn.scale.alongRow * drawn.scale.alongColumn;
  const double polygon = std::abs(twice) / 2 * pixelArea;
  return annotation.kind == AnnotationKind::Ellipse ? polygon * std::numbers::pi / 4 : polygon;
}

/// Twice the signed area of a triangle.
double turn(const PlanePoint& a, const PlanePoint& b, const PlanePoint& c) {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}

bool crosses(const PlanePoint& a, const PlanePoint& b, const PlanePoint& c, const PlanePoint& d) {
  return turn(a, b, c) * turn(a, b, d) < 0.0 && turn(c, d, a) * turn(c, d, b) < 0.0;
}

bool crossesItself(const std::vector<PlanePoint>& points) {
  const std::size_t count = points.size();
  for (std::size_t i = 0; i + 2 < count; ++i)
    for (std::size_t j = i + 2; j < count; ++j) {
      if (i == 0 && j + 1 == count) continue;  // Neighbours over the end.
      if (crosses(points[i], points[i + 1], points[j], points[(j + 1) % count])) return true;
    }
  return false;
}

void addLength(AnnotationMeasures& measures, Quantity quantity, double value) {
  measures.extent = true;
  measures.values.push_back({quantity, value, measures.calibration == Calibration::None ? "px" : "mm"});
}

void addStatistics(AnnotationMeasures& measures, const Annotation& annotation, const Volume& voxels) {
  if (voxels.empty()) return;
  if (voxels.channels() != 1) {
    measures.note = "Colour image: no statistics.";
    return;
  }
  const auto statistics = statisticsWithin(annotation, voxels);
  if (!statistics) {
    measures.note = "The region is too large for statistics.";
    return;
  }
  if (statistics->count == 0) {
    measures.note = "No pixel centre lies within: no statistics.";
    return;
  }
  const std::string& unit = voxels.modality.unit;
  measures.values.push_back({Quantity::Mean, statistics->mean, unit});
  measures.values.push_back({Quantity::Deviation, statistics->deviation, unit});
  measures.values.push_back({Quantity::Minimum, statistics->minimum, unit});
  measures.values.push_back({Quantity::Maximum, statistics->maximum, unit});
  measures.values.push_back({Quantity::Pixels, static_cast<double>(statistics->count), ""});
}

void addRegion(AnnotationMeasures& measures, const Scaled& scaled, const Volume& voxels) {
  const Annotation& annotation = scaled.annotation;
  const bool drawn = annotation.kind == AnnotationKind::Polygon || annotation.kind == AnnotationKind::Freehand;
  if (drawn && crossesItself(annotation.points)) {
    measures.note = "The outline crosses itself: no area.";
    return;
  }
  measures.extent = true;
  const char* unit = measures.calibration == Calibration::None ? "px2" : "mm2";
  measures.values.push_back({Quantity::Area, enclosedArea(scaled), unit});
  addStatistics(measures, annotation, voxels);
}

void addProbe(AnnotationMeasures& measures, const Annotation& annotation, const Volume& voxels) {
  if (voxels.empty()) return;
  const auto at = nearestVoxel(annotation.plane, annotation.points.front(), voxels.geometry());
  if (!at) {
    measures.note = "Outside the image.";
    return;
  }
  const auto& [column, row, slice] = *at;
  if (voxels.channels() == 1) {
    measures.values.push_back({Quantity::Value, voxels.modalityValue(column, row, slice), voxels.modality.unit});
    return;
  }
  constexpr Quantity kChannels[] = {Quantity::Red, Quantity::Green, Quantity::Blue};
  for (int channel = 0; channel < std::min(3, voxels.channels()); ++channel)
    measures.values.push_back({kChannels[channel], voxels.storedValue(column, row, slice, channel), ""});
}

}  // namespace

std::string_view quantityName(Quantity quantity) {
  constexpr std::string_view kNames[] = {
      "Length",      "Angle",       "Long axis", "Short axis", "Area",
      "Mean",        "SD",          "Minimum",   "Maximum",    "Pixels",
      "Value",       "Red",         "Green",     "Blue",       "Cardiothoracic ratio",
      "Heart width", "Thorax width"};
  return kNames[static_cast<int>(quantity)];
}

AnnotationMeasures measure(const Annotation& annotation, const Volume& voxels,
                           const std::optional<MeasuringScale>& scale) {
  const Vector3& spacing = annotation.plane.spacing;
  const Scaled drawn{annotation, scale.value_or(MeasuringScale{spacing[0], spacing[1], annotation.plane.calibration})};
  AnnotationMeasures measures;
  measures.calibration = drawn.scale.calibration;
  if (annotation.points.size() < static_cast<std::size_t>(kindRow(annotation.kind).fewestPoints)) return measures;
  switch (annotation.kind) {
    case AnnotationKind::Length:
      addLength(measures, Quantity::Length, drawn.distance(0, 1));
      break;
    case AnnotationKind::Angle:
      measures.values.push_back({Quantity::Angle, angleBetween(drawn.between(1, 0), drawn.between(1, 2)), "deg"});
      break;
    case AnnotationKind::Cobb: {
      const double angle = angleBetween(drawn.between(0, 1), drawn.between(2, 3));
      measures.values.push_back({Quantity::Angle, std::min(angle, 180.0 - angle), "deg"});
      break;
    }
    case AnnotationKind::Bidirectional: {
      // Whichever the reader made longer is the long one.
      const auto [shorter, longer] = std::minmax({drawn.distance(0, 1), drawn.distance(2, 3)});
      addLength(measures, Quantity::LongAxis, longer);
      addLength(measures, Quantity::ShortAxis, shorter);
      break;
    }
    case AnnotationKind::CardiothoracicRatio: {
      const double heart = drawn.distance(0, 1);
      const double thorax = drawn.distance(2, 3);
      if (thorax > 0.0) measures.values.push_back({Quantity::Ratio, heart / thorax, ""});
      addLength(measures, Quantity::HeartWidth, heart);
      addLength(measures, Quantity::ThoraxWidth, thorax);
      break;
    }
    case AnnotationKind::Probe:
      addProbe(measures, annotation, voxels);
      break;
    case AnnotationKind::Ellipse:
    case AnnotationKind::Rectangle:
    case AnnotationKind::Polygon:
    case AnnotationKind::Freehand:
      addRegion(measures, drawn, voxels);
      break;
    case AnnotationKind::Arrow:
    case AnnotationKind::Text:
    case AnnotationKind::KeyImage:
    case AnnotationKind::KeyRendering:
      break;
  }
  return measures;
}

}  // namespace pellucid
