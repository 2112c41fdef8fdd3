#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

#include "core/dicom/presentation_state.h"

namespace pellucid {

namespace {

constexpr std::size_t kMostAnnotations = 10000;
constexpr std::size_t kMostPoints = 100000;

Json toJson(const std::vector<PresentedImage>& images) {
  Json list = Json::array();
  for (const PresentedImage& image : images)
    list.push_back({{"sopInstanceUid", image.sopInstanceUid}, {"frames", image.frames}});
  return list;
}

const Json& listOf(const Json& json, const char* key) {
  static const Json kEmpty = Json::array();
  return json.is_object() && json.contains(key) && json[key].is_array() ? json[key] : kEmpty;
}

std::vector<PresentedImage> imagesFromJson(const Json& list) {
  std::vector<PresentedImage> images;
  for (const Json& item : list) {
    PresentedImage image{{}, textOr(item, "sopInstanceUid"), {}};
    for (const double frame : numbersOf(item, "frames")) image.frames.push_back(static_cast<int>(frame));
    images.push_back(std::move(image));
  }
  return images;
}

GraphicAnnotation annotationFromJson(const Json& json) {
  GraphicAnnotation annotation{.images = imagesFromJson(listOf(json, "images"))};
  const int shape = integerOr(json, "shape", 0);
  if (shape >= 0 && shape <= static_cast<int>(GraphicShape::Ellipse))
    annotation.shape = static_cast<GraphicShape>(shape);
  annotation.filled = flagOr(json, "filled", false);
  annotation.onImage = flagOr(json, "onImage", true);
  annotation.text = textOr(json, "text");
  const auto numbers = numbersOf(json, "points");
  for (std::size_t i = 0; i + 1 < numbers.size() && annotation.points.size() < kMostPoints; i += 2)
    if (std::isfinite(numbers[i]) && std::isfinite(numbers[i + 1]))
      annotation.points.push_back({numbers[i], numbers[i + 1]});
  return annotation;
}

}  // namespace

bool isPresentationState(const Series& series) {
  return !series.hasPixels && series.instances.size() == 1 &&
         series.instances.front().sopClassUid == kGrayscalePresentationState;
}

bool namesImage(const std::vector<PresentedImage>& images, const std::string& sopInstanceUid, int frame) {
  return images.empty() || std::any_of(images.begin(), images.end(), [&](const PresentedImage& image) {
           return image.sopInstanceUid == sopInstanceUid &&
                  (image.frames.empty() ||
                   std::find(image.frames.begin(), image.frames.end(), frame) != image.frames.end());
         });
}

Json toJson(const PresentationState& state) {
  Json annotations = Json::array();
  for (const GraphicAnnotation& annotation : state.annotations) {
    Json points = Json::array();
    for (const auto& [column, row] : annotation.points) points.insert(points.end(), {column, row});
    annotations.push_back({{"images", toJson(annotation.images)},
                           {"shape", static_cast<int>(annotation.shape)},
                           {"filled", annotation.filled},
                           {"onImage", annotation.onImage},
                           {"points", std::move(points)},
                           {"text", annotation.text}});
  }
  return {{"label", state.label},     {"description", state.description}, {"quarterTurns", state.quarterTurns},
          {"flipped", state.flipped}, {"notShown", state.notShown},       {"annotations", std::move(annotations)}};
}

PresentationState presentationStateFromJson(const Json& json) {
  PresentationState state;
  state.label = textOr(json, "label");
  state.description = textOr(json, "description");
  state.quarterTurns = (integerOr(json, "quarterTurns", 0) % 4 + 4) % 4;
  state.flipped = flagOr(json, "flipped", false);
  for (const Json& sentence : listOf(json, "notShown"))
    if (sentence.is_string()) state.notShown.push_back(sentence.get<std::string>());
  for (const Json& item : listOf(json, "annotations"))
    if (state.annotations.size() < kMostAnnotations) state.annotations.push_back(annotationFromJson(item));
  return state;
}

}  // namespace pellucid
