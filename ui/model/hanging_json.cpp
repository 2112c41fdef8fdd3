// Rules for laying out studies as data.
#include <algorithm>
#include <array>
#include <cmath>
#include <nlohmann/json.hpp>
#include <optional>
#include <utility>

#include "ui/model/hanging.h"

namespace pellucid::ui {

namespace {

constexpr std::size_t kMostRules = 500;
constexpr std::size_t kMostWords = 16;
constexpr int kMostViews = 4;
constexpr double kThickestSlabMm = 500.0;

template <typename Value>
using Names = std::array<std::pair<const char*, Value>, 4>;
constexpr Names<PlaneKind> kPlanes{{{"images", PlaneKind::Stack},
                                    {"axial", PlaneKind::Axial},
                                    {"coronal", PlaneKind::Coronal},
                                    {"sagittal", PlaneKind::Sagittal}}};
constexpr std::array<std::pair<const char*, SlabKind>, 3> kSlabs{
    {{"maximum", SlabKind::Maximum}, {"minimum", SlabKind::Minimum}, {"mean", SlabKind::Mean}}};

template <typename Table>
auto valueOf(const Table& table, const std::string& name) {
  const auto found = std::find_if(table.begin(), table.end(), [&](const auto& row) { return row.first == name; });
  return found == table.end() ? std::nullopt : std::optional(found->second);
}

template <typename Table, typename Value>
const char* nameOf(const Table& table, Value value) {
  return std::find_if(table.begin(), table.end(), [&](const auto& row) { return row.second == value; })->first;
}

std::optional<HangingView> viewFromJson(const Json& json) {
  HangingView view;
  if (const auto list = json.is_object() ? json.find("view_position") : json.end();
      json.is_object() && list != json.end()) {
    if (!list->is_array() || list->size() > kMostWords) return std::nullopt;
    for (const Json& name : *list) {
      if (!name.is_string()) return std::nullopt;
      view.views.push_back(name.get<std::string>());
    }
  }
  view.laterality = textOr(json, "laterality");
  view.orientation = textOr(json, "orientation");
  view.weighting = textOr(json, "weighting");
  view.volume = flagOr(json, "volume", false);
  view.preset = textOr(json, "preset");
  const auto plane = valueOf(kPlanes, textOr(json, "plane", "images"));
  const auto slab = valueOf(kSlabs, textOr(json, "slab", "maximum"));
  view.slabMm = numberOr(json, "slab_mm", 0.0);
  if (!json.is_object() || !plane || !slab || !(view.slabMm >= 0.0 && view.slabMm <= kThickestSlabMm))
    return std::nullopt;
  view.plane = *plane;
  view.slab = *slab;
  return view;
}

Json toJson(const HangingView& view) {
  Json json = Json::object();
  if (!view.views.empty()) json["view_position"] = view.views;
  if (!view.laterality.empty()) json["laterality"] = view.laterality;
  if (!view.orientation.empty()) json["orientation"] = view.orientation;
  if (!view.weighting.empty()) json["weighting"] = view.weighting;
  if (view.plane != PlaneKind::Stack) json["plane"] = nameOf(kPlanes, view.plane);
  if (view.slabMm > 0.0) {
    json["slab"] = nameOf(kSlabs, view.slab);
    json["slab_mm"] = view.slabMm;
  }
  if (view.volume) json["volume"] = true;
  if (view.volume && !view.preset.empty()) json["preset"] = view.preset;
  return json;
}

Json toJson(const std::vector<HangingView>& views) {
  Json list = Json::array();
  for (const HangingView& view : views) list.push_back(toJson(view));
  return list;
}

bool readViews(const Json& item, const char* key, std::vector<HangingView>& views) {
  const auto list = item.find(key);
  if (list == item.end()) return true;
  if (!list->is_array() || list->size() > static_cast<std::size_t>(kMostViews * kMostViews)) return false;
  for (const Json& entry : *list) {
    auto view = viewFromJson(entry);
    if (!view) return false;
    views.push_back(*std::move(view));
  }
  return true;
}

bool isSound(const HangingRule& rule) {
  return rule.rows >= 1 && rule.rows <= kMostViews && rule.columns >= 1 && rule.columns <= kMostViews &&
         rule.fewestSeries >= 1 && rule.priorColumns >= 0 && rule.priorColumns < rule.columns &&
         (rule.priorColumns == 0 || rule.prior) && (!rule.prior || (rule.columns > 1 && !rule.alone && !rule.planes));
}

}  // namespace

Result<std::vector<HangingRule>> hangingRulesFromJson(const Json& json) {
  const auto list = json.is_object() ? json.find("rules") : json.end();
  if (!json.is_object() || list == json.end() || !list->is_array() || list->size() > kMostRules)
    return Error{ErrorCode::Malformed, "The rules for laying out studies cannot be read.", ""};
  std::vector<HangingRule> rules;
  for (const Json& item : *list) {
    HangingRule rule;
    rule.modality = textOr(item, "modality");
    rule.bodyPart = textOr(item, "body_part");
    rule.fewestSeries = integerOr(item, "fewest_series", 1);
    rule.rows = integerOr(item, "rows", 1);
    rule.columns = integerOr(item, "columns", 1);
    rule.prior = flagOr(item, "prior", false);
    rule.priorColumns = integerOr(item, "prior_columns", 0);
    rule.alone = flagOr(item, "alone", false);
    rule.planes = flagOr(item, "planes", false);
    if (!item.is_object() || !isSound(rule) || !readViews(item, "views", rule.views) ||
        !readViews(item, "prior_views", rule.priorViews))
      return Error{ErrorCode::Malformed,
                   "Rule " + std::to_string(rules.size() + 1) + " for laying out studies makes no sense.", ""};
    rules.push_back(std::move(rule));
  }
  return rules;
}

Json toJson(const std::vector<HangingRule>& rules) {
  Json list = Json::array();
  for (const HangingRule& rule : rules) {
    Json item({{"modality", rule.modality},
               {"body_part", rule.bodyPart},
               {"fewest_series", rule.fewestSeries},
               {"rows", rule.rows},
               {"columns", rule.columns},
               {"prior", rule.prior},
               {"alone", rule.alone},
               {"planes", rule.planes},
               {"views", toJson(rule.views)}});
    if (rule.priorColumns > 0) item["prior_columns"] = rule.priorColumns;
    if (!rule.priorViews.empty()) item["prior_views"] = toJson(rule.priorViews);
    list.push_back(std::move(item));
  }
  return {{"rules", std::move(list)}};
}

}  // namespace pellucid::ui
