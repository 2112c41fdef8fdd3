#include "core/ml/analysis.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

#include "core/base/wire.h"

namespace pellucid {

namespace {

constexpr std::size_t kMostItems = 100000;

Json identityToJson(const PackIdentity& pack) {
  return {{"id", pack.id},
          {"version", pack.version},
          {"title", pack.title},
          {"weights_sha256", pack.weightsSha256},
          {"intended_use", pack.intendedUse}};
}

Json scoreToJson(const LabelScore& score) {
  Json json{{"name", score.name},
            {"title", score.title},
            {"probability", score.probability},
            {"raw_probability", score.rawProbability},
            {"low", score.low},
            {"high", score.high}};
  if (score.threshold) json["threshold"] = *score.threshold;
  json["positive"] = score.positive;
  json["finding"] = score.finding;
  return json;
}

/// Member that must be a list of at most kMostItems; an absent one is an empty list.
const Json& listOf(const Json& object, const char* key, bool& sound) {
  static const Json kEmpty = Json::array();
  const auto found = object.find(key);
  if (found == object.end()) return kEmpty;
  if (found->is_array() && found->size() <= kMostItems) return *found;
  sound = false;
  return kEmpty;
}

LabelScore scoreFromJson(const Json& json, bool& sound) {
  LabelScore score;
  score.name = textOr(json, "name");
  score.title = textOr(json, "title");
  score.probability = numberOr(json, "probability", NAN);
  score.rawProbability = numberOr(json, "raw_probability", NAN);
  score.low = numberOr(json, "low", score.probability);
  score.high = numberOr(json, "high", score.probability);
  if (const double threshold = numberOr(json, "threshold", NAN); !std::isnan(threshold)) score.threshold = threshold;
  score.positive = flagOr(json, "positive", false);
  score.finding = flagOr(json, "finding", true);
  for (const double value : {score.probability, score.rawProbability, score.low, score.high})
    sound = sound && value >= 0.0 && value <= 1.0;
  return score;
}

void readLists(const Json& json, Analysis& analysis, bool& sound) {
  for (const Json& item : listOf(json, "scores", sound)) analysis.scores.push_back(scoreFromJson(item, sound));
  for (const Json& item : listOf(json, "saliency", sound))
    analysis.saliency.push_back({textOr(item, "label"), textOr(item, "method"), {}});
  for (const Json& item : listOf(json, "measurements", sound))
    analysis.measurements.push_back(
        {textOr(item, "name"), numberOr(item, "value", 0.0), textOr(item, "unit"), textOr(item, "note")});
  for (const Json& item : listOf(json, "notes", sound)) {
    sound = sound && item.is_string();
    if (item.is_string()) analysis.notes.push_back(item.get<std::string>());
  }
  if (json.contains("segmentation")) {
    analysis.segmentation.emplace();
    for (const Json& item : listOf(json, "segmentation", sound))
      analysis.segmentation->labels.push_back(segmentLabelFromJson(item, sound));
  }
}

}  // namespace

std::string predictedLabel(const std::vector<LabelScore>& scores) {
  const LabelScore* best = nullptr;
  const auto rank = [](const LabelScore& score) { return score.positive ? 2 : score.finding ? 0 : 1; };
  // Where every label is a finding and none is positive, rank 0 is all there is.
  for (const LabelScore& score : scores)
    if (best == nullptr || std::pair(rank(score), score.probability) > std::pair(rank(*best), best->probability))
      best = &score;
  return best == nullptr ? std::string() : best->name;
}

Json headerToJson(const Analysis& analysis) {
  Json json;
  json["notice"] = kNotForPrimaryDiagnosis;
  json["pack"] = identityToJson(analysis.pack);
  json["task"] = analysis.task == PackTask::Segmentation ? "segmentation" : "classification";
  json["image"] = analysis.image;
  json["scores"] = Json::array();
  for (const LabelScore& score : analysis.scores) json["scores"].push_back(scoreToJson(score));
  if (analysis.segmentation) {
    json["segmentation"] = Json::array();
    for (const SegmentLabel& label : analysis.segmentation->labels) json["segmentation"].push_back(toJson(label));
  }
  json["saliency"] = Json::array();
  for (const SaliencyMap& map : analysis.saliency)
    json["saliency"].push_back({{"label", map.label}, {"method", map.method}});
  json["measurements"] = Json::array();
  for (const Measurement& item : analysis.measurements)
    json["measurements"].push_back(
        {{"name", item.name}, {"value", item.value}, {"unit", item.unit}, {"note", item.note}});
  json["quality"] = toJson(analysis.quality);
  json["notes"] = analysis.notes;
  json["device"] = analysis.device;
  json["seconds"] = analysis.seconds;
  json["time"] = analysis.time;
  return json;
}

Result<Analysis> analysisHeaderFromJson(const Json& json) {
  const Error malformed{ErrorCode::Malformed, "An analysis is incomplete or holds values that cannot be.", ""};
  if (!json.is_object() || !json.contains("pack") || !json.contains("quality")) return malformed;
  Analysis analysis;
  const Json& pack = json["pack"];
  analysis.pack = {textOr(pack, "id"), textOr(pack, "version"), textOr(pack, "title"), textOr(pack, "weights_sha256"),
                   textOr(pack, "intended_use")};
  const std::string task = textOr(json, "task");
  if (analysis.pack.id.empty() || (task != "segmentation" && task != "classification")) return malformed;
  analysis.task = task == "segmentation" ? PackTask::Segmentation : PackTask::Classification;
  analysis.image = integerOr(json, "image", -1);
  bool sound = true;
  readLists(json, analysis, sound);
  if (!sound) return malformed;
  auto quality = qualityReportFromJson(json["quality"]);
  if (!quality) return quality.error();
  analysis.quality = std::move(*quality);
  analysis.device = textOr(json, "device");
  analysis.seconds = numberOr(json, "seconds", 0.0);
  analysis.time = textOr(json, "time");
  return analysis;
}

}  // namespace pellucid
