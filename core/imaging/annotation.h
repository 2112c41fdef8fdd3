#pragma once

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/geometry.h"
#include "core/base/json.h"
#include "core/base/result.h"

namespace pellucid {

struct KeptRendering;

/// What a reader can draw on an image.
enum class AnnotationKind {
  Length,               ///< Two ends.
  Angle,                ///< End, vertex, end.
  Cobb,                 ///< Two lines: ends of the first, ends of the second.
  Bidirectional,        ///< RECIST 1.1: ends of the long axis, ends of the short axis perpendicular to it.
  Ellipse,              ///< Corners of the rectangle around it, in order.
  Rectangle,            ///< Corners, in order.
  Polygon,              ///< Corners; closed.
  Freehand,             ///< A closed line.
  Probe,                ///< One pixel.
  Arrow,                ///< Tip, tail.
  Text,                 ///< One place.
  CardiothoracicRatio,  ///< Two parallel widths: of the heart, of the thorax.
  KeyImage,             ///< The image itself, chosen for the report; its middle.
  KeyRendering,         ///< A 3D view as it was seen, kept for the report; the middle of its picture.
};

/// Column and row of a plane, not rounded; pixel centres lie at whole numbers.
using PlanePoint = std::array<double, 2>;

/// Something a reader drew on one plane of an image. Values only; what it measures is in annotation_measures.h.
struct Annotation {
  std::string id;  ///< Unique in the study.
  AnnotationKind kind = AnnotationKind::Length;
  std::vector<PlanePoint> points;   ///< In the indices of `plane`, in the order of the kind.
  std::optional<PlanePoint> label;  ///< Where the reader dragged its text; beside the drawing otherwise.
  std::string text;                 ///< The reader's words.
  std::string lesion;               ///< "L1": the same lesion in other studies carries the same name.
  std::string seriesUid;
  Geometry plane;              ///< One slice: where it was drawn, stored or resliced.
  std::string sopInstanceUid;  ///< Of the stored image; empty on a resliced plane.
  int frame = 0;               ///< From 1, in that SOP instance; 0 where it is not known.
  std::string reader;
  std::string changedAt;  ///< ISO 8601.
  /// Of a KeyRendering, which always has one; its `plane` is that of the camera. Shared, since it is large.
  std::shared_ptr<const KeptRendering> rendering;

  bool operator==(const Annotation& other) const;
};

/// The fixed facts of a kind.
struct AnnotationKindRow {
  AnnotationKind kind;
  const char* name;   ///< Stable, for files: "bidirectional".
  const char* title;  ///< English, for reports and as the key of translations: "Cobb angle".
  int fewestPoints;
  int mostPoints;
  bool encloses;  ///< Has an area and statistics of the pixels within.
};

inline constexpr int kMostAnnotationPoints = 4096;

const std::vector<AnnotationKindRow>& annotationKinds();
const AnnotationKindRow& kindRow(AnnotationKind kind);

/// An image plane as it is shown: which stored image it is, where it is one.
struct ShownPlane {
  Geometry grid;  ///< One slice.
  std::string seriesUid;
  std::string sopInstanceUid;
  int frame = 0;
};

/// The points of the annotation in the indices of `shown`, empty unless it was drawn in that plane of that series: on
/// the same stored image, or within a quarter of the slice distance and 0.2 degrees of the plane. The points come
/// first, the place of the label (where there is one) last. A 3D view is on no plane.
std::optional<std::vector<PlanePoint>> pointsOn(const Annotation& annotation, const ShownPlane& shown);

Json toJson(const Annotation& annotation);
/// From outside: bounded in points, text and coordinates. Malformed, or Unsupported for a kind of a later version.
Result<Annotation> annotationFromJson(const Json& json);

}  // namespace pellucid
