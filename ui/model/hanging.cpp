#include "ui/model/hanging.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

#include "core/dicom/series_parts.h"
#include "ui/model/study_merge.h"

namespace pellucid::ui {

namespace {

constexpr std::size_t kMostRules = 500;
constexpr int kMostViews = 4;

/// Series with images, one for each row of the list.
std::vector<std::string> seriesOf(const Study& study) {
  std::vector<std::string> uids;
  for (const auto& row : seriesRows(study))
    if (row.front()->hasPixels && !row.front()->unsplit && !isStraightened(*row.front()))
      uids.push_back(row.front()->uid);
  return uids;
}

std::string mostCommon(const std::map<std::string, int>& counts) {
  const auto most =
      std::max_element(counts.begin(), counts.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
  return most == counts.end() ? std::string() : most->first;
}

/// The newest study of the patient before this one that shows the same.
const Study* priorOf(const Study& study, const std::vector<Study>& open) {
  const StudyKind kind = kindOf(study);
  const Study* newest = nullptr;
  for (const Study& other : open) {
    const StudyKind otherKind = kindOf(other);
    const bool earlier = !other.date.empty() && other.date < study.date;
    if (other.uid == study.uid || !earlier || !samePatient(other, study) || otherKind.modality != kind.modality ||
        otherKind.bodyPart != kind.bodyPart || seriesOf(other).empty())
      continue;
    if (newest == nullptr || other.date > newest->date) newest = &other;
  }
  return newest;
}

bool fits(const HangingRule& rule, const StudyKind& kind, std::size_t series, bool hasPrior) {
  return (rule.modality.empty() || rule.modality == kind.modality) &&
         (rule.bodyPart.empty() || rule.bodyPart == kind.bodyPart) &&
         series >= static_cast<std::size_t>(rule.fewestSeries) && (!rule.prior || hasPrior);
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
    const bool sound = item.is_object() && rule.rows >= 1 && rule.rows <= kMostViews && rule.columns >= 1 &&
                       rule.columns <= kMostViews && rule.fewestSeries >= 1 && (!rule.prior || rule.columns > 1);
    if (!sound)
      return Error{ErrorCode::Malformed,
                   "Rule " + std::to_string(rules.size() + 1) + " for laying out studies makes no sense.", ""};
    rules.push_back(std::move(rule));
  }
  return rules;
}

Json toJson(const std::vector<HangingRule>& rules) {
  Json list = Json::array();
  for (const HangingRule& rule : rules)
    list.push_back({{"modality", rule.modality},
                    {"body_part", rule.bodyPart},
                    {"fewest_series", rule.fewestSeries},
                    {"rows", rule.rows},
                    {"columns", rule.columns},
                    {"prior", rule.prior}});
  return {{"rules", std::move(list)}};
}

StudyKind kindOf(const Study& study) {
  std::map<std::string, int> modalities, bodyParts;
  for (const Series& series : study.series)
    if (series.hasPixels) modalities[series.modality] += series.imageCount();
  StudyKind kind{mostCommon(modalities), {}};
  for (const Series& series : study.series)
    if (series.hasPixels && series.modality == kind.modality && !series.bodyPart.empty())
      bodyParts[series.bodyPart] += series.imageCount();
  kind.bodyPart = mostCommon(bodyParts);
  return kind;
}

Hanging hang(const Study& study, const std::vector<Study>& open, const std::vector<HangingRule>& rules) {
  const auto series = seriesOf(study);
  const Study* prior = priorOf(study, open);
  const StudyKind kind = kindOf(study);
  const auto rule = std::find_if(rules.begin(), rules.end(), [&](const HangingRule& candidate) {
    return fits(candidate, kind, series.size(), prior != nullptr);
  });
  Hanging hanging;
  if (rule != rules.end()) {
    hanging.rows = rule->rows;
    hanging.columns = rule->columns;
  }
  const bool beside = rule != rules.end() && rule->prior;
  const auto before = beside ? seriesOf(*prior) : std::vector<std::string>();
  const int columnsOfStudy = beside ? hanging.columns / 2 : hanging.columns;
  std::size_t next = 0, nextBefore = 0;
  for (int row = 0; row < hanging.rows; ++row)
    for (int column = 0; column < hanging.columns; ++column) {
      const bool left = column < columnsOfStudy;
      const auto& from = left ? series : before;
      std::size_t& at = left ? next : nextBefore;
      hanging.seriesUids.push_back(at < from.size() ? from[at] : std::string());
      ++at;
    }
  return hanging;
}

}  // namespace pellucid::ui
