// A measurement as the store or a file gives it.
#include <nlohmann/json.hpp>

#include "core/imaging/annotation_measures.h"
#include "core/imaging/kept_rendering.h"
#include "tests/fuzz/fuzz_target.h"

namespace pellucid::fuzz {

double runAnnotation(std::string_view bytes) {
  const auto json = parseJson(std::string(bytes));
  if (!json) return 0.0;
  const auto annotation = annotationFromJson(*json);
  if (!annotation) return 0.0;
  (void)toJson(*annotation).dump(-1, ' ', false, Json::error_handler_t::replace);
  Geometry grid;
  grid.size = {32, 32, 2};
  const auto voxels = Volume::allocate(grid, VoxelType::Int16);
  (void)measure(*annotation, *voxels);
  (void)pointsOn(*annotation, {annotation->plane, annotation->seriesUid, "", 0});
  return 0.0;
}

std::vector<std::string> annotationInputs(const std::filesystem::path&) {
  return {};
}

std::vector<std::string> ownAnnotationInputs() {
  std::vector<std::string> inputs;
  for (const AnnotationKindRow& row : annotationKinds()) {
    Annotation annotation;
    annotation.id = "a";
    annotation.kind = row.kind;
    for (int i = 0; i < row.fewestPoints; ++i) annotation.points.push_back({4.5 + 7 * i, 20.0 - i * i});
    annotation.label = PlanePoint{1, 2};
    annotation.text = "Words";
    annotation.plane.size = {32, 32, 1};
    if (row.kind == AnnotationKind::KeyRendering) {
      KeptRendering kept;
      kept.png = "PNG";
      annotation.rendering = std::make_shared<KeptRendering>(kept);
    }
    inputs.push_back(toJson(annotation).dump());
  }
  return inputs;
}

}  // namespace pellucid::fuzz
