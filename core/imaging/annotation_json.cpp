// Annotations as JSON: what the store keeps. Read as if a stranger had written it.
#include <cmath>
#include <nlohmann/json.hpp>
#include <string>

#include "core/imaging/annotation.h"
#include "core/imaging/kept_rendering.h"

namespace pellucid {

namespace {

constexpr int kVersion = 1;
constexpr std::size_t kLongestText = 4000;  ///< Bytes of UTF-8.
constexpr double kFarthest = 1e6;           ///< Indices of a plane, beyond any image.
constexpr int kLargestSide = 1 << 20;

Error malformed(const char* detail) {
  return {ErrorCode::Malformed, "A measurement cannot be read.", detail};
}

bool sound(const Geometry& plane) {
  for (int i = 0; i < 3; ++i) {
    if (plane.size[i] < 1 || plane.size[i] > kLargestSide) return false;
    if (!(plane.spacing[i] > 0.0) || plane.spacing[i] > kFarthest || !(std::abs(plane.origin[i]) <= kFarthest))
      return false;
    for (int j = 0; j < 3; ++j) {
      constexpr double kOrthonormal = 1e-3;
      const double product = dot(plane.axis(i), plane.axis(j));
      if (!(std::abs(product - (i == j ? 1.0 : 0.0)) <= kOrthonormal)) return false;
    }
  }
  return plane.size[2] == 1;
}

std::optional<PlanePoint> pointOf(const Json& json) {
  if (!json.is_array() || json.size() != 2 || !json[0].is_number() || !json[1].is_number()) return std::nullopt;
  const PlanePoint point{json[0].get<double>(), json[1].get<double>()};
  for (const double value : point)
    if (!(std::abs(value) <= kFarthest)) return std::nullopt;
  return point;
}

/// False where there are too many, too few, or something that is no point.
bool readPoints(const Json& json, Annotation& annotation) {
  const AnnotationKindRow& row = kindRow(annotation.kind);
  const auto list = json.find("points");
  if (list == json.end() || !list->is_array()) return false;
  const auto count = list->size();
  if (count < static_cast<std::size_t>(row.fewestPoints) || count > static_cast<std::size_t>(row.mostPoints))
    return false;
  for (const Json& item : *list) {
    const auto point = pointOf(item);
    if (!point) return false;
    annotation.points.push_back(*point);
  }
  if (const auto label = json.find("label"); label != json.end()) {
    annotation.label = pointOf(*label);
    if (!annotation.label) return false;
  }
  return true;
}

bool readTexts(const Json& json, Annotation& annotation) {
  const std::pair<const char*, std::string*> texts[] = {
      {"id", &annotation.id},
      {"text", &annotation.text},
      {"lesion", &annotation.lesion},
      {"series_uid", &annotation.seriesUid},
      {"sop_instance_uid", &annotation.sopInstanceUid},
      {"reader", &annotation.reader},
      {"changed_at", &annotation.changedAt},
  };
  for (const auto& [key, target] : texts) {
    *target = textOr(json, key);
    if (target->size() > kLongestText) return false;
  }
  return !annotation.id.empty();
}

}  // namespace

Json toJson(const Annotation& annotation) {
  Json json{{"version", kVersion}, {"id", annotation.id}, {"kind", kindRow(annotation.kind).name}};
  json["points"] = annotation.points;
  if (annotation.label) json["label"] = *annotation.label;
  const std::pair<const char*, const std::string*> texts[] = {
      {"text", &annotation.text},
      {"lesion", &annotation.lesion},
      {"series_uid", &annotation.seriesUid},
      {"sop_instance_uid", &annotation.sopInstanceUid},
      {"reader", &annotation.reader},
      {"changed_at", &annotation.changedAt},
  };
  for (const auto& [key, text] : texts)
    if (!text->empty()) json[key] = *text;
  if (annotation.frame > 0) json["frame"] = annotation.frame;
  json["plane"] = toJson(annotation.plane);
  if (annotation.rendering) json["rendering"] = toJson(*annotation.rendering);
  return json;
}

Result<Annotation> annotationFromJson(const Json& json) {
  if (!json.is_object()) return malformed("not an object");
  if (integerOr(json, "version", 0) > kVersion)
    return Error{ErrorCode::Unsupported,
                 "A measurement was written by a later version of this program; update the program.", ""};
  const std::string name = textOr(json, "kind");
  Annotation annotation;
  bool known = false;
  for (const AnnotationKindRow& row : annotationKinds())
    if (name == row.name) {
      annotation.kind = row.kind;
      known = true;
    }
  if (!known) return malformed("unknown kind");
  if (!readTexts(json, annotation)) return malformed("texts");
  if (!readPoints(json, annotation)) return malformed("points");
  annotation.frame = integerOr(json, "frame", 0);
  if (annotation.frame < 0) return malformed("frame");
  const auto plane = json.find("plane");
  if (plane == json.end()) return malformed("no plane");
  for (const double side : numbersOf(*plane, "size"))
    if (!(side >= 1 && side <= kLargestSide)) return malformed("size of the plane");
  auto geometry = geometryFromJson(*plane);
  if (!geometry || !sound(*geometry)) return malformed("plane");
  annotation.plane = *geometry;
  const auto rendering = json.find("rendering");
  if ((annotation.kind == AnnotationKind::KeyRendering) != (rendering != json.end())) return malformed("rendering");
  if (rendering == json.end()) return annotation;
  auto kept = keptRenderingFromJson(*rendering);
  if (!kept) return kept.error();
  annotation.rendering = std::make_shared<const KeptRendering>(*std::move(kept));
  return annotation;
}

}  // namespace pellucid
