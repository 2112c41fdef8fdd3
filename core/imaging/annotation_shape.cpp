#include "core/imaging/annotation_shape.h"

#include <algorithm>
#include <cmath>

namespace pellucid {

namespace {

/// A vector of the plane in world units.
struct Vector2 {
  double x = 0.0;
  double y = 0.0;
};

Vector2 between(const PlanePoint& from, const PlanePoint& to, const Geometry& plane) {
  return {(to[0] - from[0]) * plane.spacing[0], (to[1] - from[1]) * plane.spacing[1]};
}

PlanePoint shifted(const PlanePoint& point, const Vector2& by, const Geometry& plane) {
  return {point[0] + by.x / plane.spacing[0], point[1] + by.y / plane.spacing[1]};
}

double dot(const Vector2& a, const Vector2& b) {
  return a.x * b.x + a.y * b.y;
}

/// A long axis as a frame: `along` and `across` are unit vectors.
struct Axis {
  PlanePoint start{};
  double length = 0.0;
  Vector2 along{1.0, 0.0};
  Vector2 across{0.0, 1.0};
};

Axis axisOf(const PlanePoint& start, const PlanePoint& end, const Geometry& plane) {
  const Vector2 whole = between(start, end, plane);
  const double length = std::hypot(whole.x, whole.y);
  if (!(length > 0.0)) return {start, 0.0};
  return {start, length, {whole.x / length, whole.y / length}, {-whole.y / length, whole.x / length}};
}

/// Where the short axis crosses the long one (0 to 1) and how far its ends lie to the sides, in world units.
struct Crossing {
  double share = 0.5;
  double first = 0.0;
  double second = 0.0;
};

Crossing crossingOf(const std::vector<PlanePoint>& points, const Geometry& plane) {
  const Axis axis = axisOf(points[0], points[1], plane);
  const Vector2 first = between(points[0], points[2], plane);
  const Vector2 second = between(points[0], points[3], plane);
  const double share = axis.length > 0.0 ? std::clamp(dot(first, axis.along) / axis.length, 0.0, 1.0) : 0.5;
  return {share, dot(first, axis.across), dot(second, axis.across)};
}

void placeShortAxis(std::vector<PlanePoint>& points, const Crossing& crossing, const Geometry& plane) {
  const Axis axis = axisOf(points[0], points[1], plane);
  const double along = crossing.share * axis.length;
  for (int i = 0; i < 2; ++i) {
    const double across = i == 0 ? crossing.first : crossing.second;
    points[2 + i] =
        shifted(axis.start,
                {axis.along.x * along + axis.across.x * across, axis.along.y * along + axis.across.y * across}, plane);
  }
}

void moveBidirectional(Annotation& annotation, std::size_t index, const PlanePoint& to) {
  std::vector<PlanePoint>& points = annotation.points;
  Crossing crossing = crossingOf(points, annotation.plane);
  if (index < 2) {
    const double before = axisOf(points[0], points[1], annotation.plane).length;
    points[index] = to;
    const double after = axisOf(points[0], points[1], annotation.plane).length;
    // A long axis that was drawn anew from nothing has no short one to keep.
    if (!(before > 0.0)) crossing = {0.5, -after / 4, after / 4};
  } else {
    const Axis axis = axisOf(points[0], points[1], annotation.plane);
    const Vector2 wanted = between(points[0], to, annotation.plane);
    if (axis.length > 0.0) crossing.share = std::clamp(dot(wanted, axis.along) / axis.length, 0.0, 1.0);
    (index == 2 ? crossing.first : crossing.second) = dot(wanted, axis.across);
  }
  placeShortAxis(points, crossing, annotation.plane);
}

void moveCorner(std::vector<PlanePoint>& points, std::size_t index, const PlanePoint& to) {
  // Its neighbours share a side with it; the side's direction stays, so that a turned rectangle stays one too.
  const std::size_t before = (index + 3) % 4;
  const std::size_t after = (index + 1) % 4;
  const std::size_t fixed = (index + 2) % 4;
  const PlanePoint sideA{points[before][0] - points[fixed][0], points[before][1] - points[fixed][1]};
  const PlanePoint sideB{points[after][0] - points[fixed][0], points[after][1] - points[fixed][1]};
  const double area = sideA[0] * sideB[1] - sideA[1] * sideB[0];
  const PlanePoint diagonal{to[0] - points[fixed][0], to[1] - points[fixed][1]};
  if (std::abs(area) < 1e-9) {
    // A rectangle without area has no sides to keep: along the axes of the plane.
    const std::vector<PlanePoint> fresh = rectangleBetween(points[fixed], to);
    for (std::size_t i = 0; i < 4; ++i) points[(fixed + i) % 4] = fresh[i];
    return;
  }
  const double a = (diagonal[0] * sideB[1] - diagonal[1] * sideB[0]) / area;
  const double b = (sideA[0] * diagonal[1] - sideA[1] * diagonal[0]) / area;
  points[before] = {points[fixed][0] + a * sideA[0], points[fixed][1] + a * sideA[1]};
  points[after] = {points[fixed][0] + b * sideB[0], points[fixed][1] + b * sideB[1]};
  points[index] = to;
}

void moveWidth(Annotation& annotation, std::size_t index, const PlanePoint& to) {
  std::vector<PlanePoint>& points = annotation.points;
  const std::size_t other = index ^ 1U;
  const bool alongRow = std::abs(points[index][1] - points[other][1]) <= std::abs(points[index][0] - points[other][0]);
  points[index] = to;
  points[other][alongRow ? 1 : 0] = to[alongRow ? 1 : 0];
}

}  // namespace

std::vector<PlanePoint> rectangleBetween(const PlanePoint& corner, const PlanePoint& opposite) {
  return {corner, {opposite[0], corner[1]}, opposite, {corner[0], opposite[1]}};
}

std::vector<PlanePoint> withShortAxis(const PlanePoint& start, const PlanePoint& end, const Geometry& plane) {
  std::vector<PlanePoint> points{start, end, start, end};
  const double quarter = axisOf(start, end, plane).length / 4;
  placeShortAxis(points, {0.5, -quarter, quarter}, plane);
  return points;
}

PlanePoint straightened(const PlanePoint& from, const PlanePoint& to, const Geometry& plane) {
  const Vector2 line = between(from, to, plane);
  return std::abs(line.x) >= std::abs(line.y) ? PlanePoint{to[0], from[1]} : PlanePoint{from[0], to[1]};
}

void movePoint(Annotation& annotation, std::size_t index, const PlanePoint& to) {
  switch (annotation.kind) {
    case AnnotationKind::Bidirectional:
      return moveBidirectional(annotation, index, to);
    case AnnotationKind::Ellipse:
    case AnnotationKind::Rectangle:
      return moveCorner(annotation.points, index, to);
    case AnnotationKind::CardiothoracicRatio:
      return moveWidth(annotation, index, to);
    default:
      annotation.points[index] = to;
  }
}

bool canTurn(AnnotationKind kind) {
  return kind == AnnotationKind::Ellipse || kind == AnnotationKind::Rectangle;
}

void turnBy(Annotation& annotation, const PlanePoint& from, const PlanePoint& to) {
  const Geometry& plane = annotation.plane;
  std::vector<PlanePoint>& points = annotation.points;
  const PlanePoint centre{(points[0][0] + points[2][0]) / 2, (points[0][1] + points[2][1]) / 2};
  const Vector2 before = between(centre, from, plane);
  const Vector2 after = between(centre, to, plane);
  const double angle = std::atan2(before.x * after.y - before.y * after.x, dot(before, after));
  const double cosine = std::cos(angle);
  const double sine = std::sin(angle);
  for (PlanePoint& point : points) {
    const Vector2 arm = between(centre, point, plane);
    point = shifted(centre, {arm.x * cosine - arm.y * sine, arm.x * sine + arm.y * cosine}, plane);
  }
}

void moveBy(Annotation& annotation, double columns, double rows) {
  const auto move = [&](PlanePoint& point) { point = {point[0] + columns, point[1] + rows}; };
  for (PlanePoint& point : annotation.points) move(point);
  if (annotation.label) move(*annotation.label);
}

}  // namespace pellucid
