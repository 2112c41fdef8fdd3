#include "core/dicom/drawn_object.h"

#include <nlohmann/json.hpp>
#include <utility>

#include "core/base/wire.h"

namespace pellucid {

Json toJson(const DrawnObject& drawn) {
  Json layers = Json::array();
  for (const LabelMap& layer : drawn.layers) {
    Json labels = Json::array();
    for (const SegmentLabel& label : layer.labels) labels.push_back(toJson(label));
    layers.push_back(std::move(labels));
  }
  return {{"layers", std::move(layers)}, {"automatic", drawn.automatic}, {"remarks", drawn.remarks}};
}

Result<DrawnObject> drawnObjectFromJson(const Json& json) {
  constexpr std::size_t kMost = 1000;
  const Error malformed{ErrorCode::Malformed, "What the object draws could not be read.", ""};
  const auto layers = json.is_object() ? json.find("layers") : json.end();
  if (!json.is_object() || layers == json.end() || !layers->is_array() || layers->size() > kMost) return malformed;
  DrawnObject drawn;
  drawn.automatic = flagOr(json, "automatic", true);
  bool sound = true;
  for (const Json& labels : *layers) {
    if (!labels.is_array() || labels.size() > kMost) return malformed;
    LabelMap& layer = drawn.layers.emplace_back();
    for (const Json& label : labels) layer.labels.push_back(segmentLabelFromJson(label, sound));
  }
  if (const auto remarks = json.find("remarks"); remarks != json.end() && remarks->is_array())
    for (const Json& remark : *remarks)
      if (remark.is_string() && drawn.remarks.size() < kMost) drawn.remarks.push_back(remark.get<std::string>());
  if (!sound) return malformed;
  return drawn;
}

}  // namespace pellucid
