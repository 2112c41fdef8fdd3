#include "core/ml/figures.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

namespace pellucid {

namespace {

using Samples = std::span<const std::size_t>;

Predictions part(const Predictions& all, Samples samples) {
  Predictions result;
  result.classes = all.classes;
  for (const std::size_t i : samples) {
    for (int label = 0; label < all.classes; ++label) result.probabilities.push_back(all.at(i, label));
    result.truth.push_back(all.truth[i]);
  }
  return result;
}

std::vector<int> part(const std::vector<int>& all, Samples samples) {
  std::vector<int> result;
  for (const std::size_t i : samples) result.push_back(all[i]);
  return result;
}

std::size_t distinct(const std::vector<std::string>& groups) {
  return std::set<std::string>(groups.begin(), groups.end()).size();
}

Json confusion(const std::vector<int>& decided, const std::vector<int>& truth, int classes) {
  Json rows = Json::array();
  for (int t = 0; t < classes; ++t) {
    Json row = Json::array();
    for (int d = 0; d < classes; ++d) {
      int count = 0;
      for (std::size_t i = 0; i < truth.size(); ++i) count += truth[i] == t && decided[i] == d ? 1 : 0;
      row.push_back(count);
    }
    rows.push_back(row);
  }
  return rows;
}

Json labelFigures(const Predictions& predictions, const std::vector<int>& decided, int label) {
  const auto& groups = predictions.groups;
  Json json;
  const std::vector<double> scores = predictions.column(label);
  const std::vector<bool> positive = predictions.isClass(label);
  json["auc"] = toJson(bootstrap(groups, [&](Samples samples) {
    std::vector<double> s;
    std::vector<bool> p;
    for (const std::size_t i : samples) {
      s.push_back(scores[i]);
      p.push_back(positive[i]);
    }
    return areaUnderCurve(s, p);
  }));
  json["sensitivity"] = toJson(bootstrap(groups, [&](Samples samples) {
    return sensitivity(part(decided, samples), part(predictions.truth, samples), label);
  }));
  json["specificity"] = toJson(bootstrap(groups, [&](Samples samples) {
    return specificity(part(decided, samples), part(predictions.truth, samples), label);
  }));
  return json;
}

double worstTenth(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  values.resize(std::max<std::size_t>(1, values.size() / 10));
  return mean(values);
}

}  // namespace

Json toJson(const Figure& figure) {
  return {{"value", figure.value}, {"low", figure.low}, {"high", figure.high}};
}

std::vector<int> decide(const Predictions& predictions, const std::vector<PackLabel>& labels) {
  std::vector<int> decided;
  for (std::size_t i = 0; i < predictions.count(); ++i) {
    int label = predictions.largest(i);
    if (labels.size() == 2) {
      const int finding = labels[1].finding ? 1 : 0;
      const auto& threshold = labels[static_cast<std::size_t>(finding)].threshold;
      if (threshold) label = predictions.at(i, finding) >= *threshold ? finding : 1 - finding;
    }
    decided.push_back(label);
  }
  return decided;
}

Json classificationFigures(const Predictions& predictions, const std::vector<int>& decided,
                           const std::vector<PackLabel>& labels) {
  const auto& groups = predictions.groups;
  const auto& truth = predictions.truth;
  Json json;
  json["images"] = predictions.count();
  json["patients"] = distinct(groups);
  json["auc"] =
      toJson(bootstrap(groups, [&](Samples samples) { return macroAreaUnderCurve(part(predictions, samples)); }));
  json["accuracy"] = toJson(bootstrap(
      groups, [&](Samples samples) { return std::optional(accuracy(part(decided, samples), part(truth, samples))); }));
  json["balanced_accuracy"] = toJson(bootstrap(groups, [&](Samples samples) {
    return std::optional(balancedAccuracy(part(decided, samples), part(truth, samples), predictions.classes));
  }));
  json["calibration_error"] = toJson(
      bootstrap(groups, [&](Samples samples) { return std::optional(calibrationError(part(predictions, samples))); }));
  json["confusion"] = confusion(decided, truth, predictions.classes);
  for (std::size_t i = 0; i < labels.size(); ++i)
    json["labels"][labels[i].name] = labelFigures(predictions, decided, static_cast<int>(i));
  return json;
}

Json segmentationFigures(const DiceTable& table, const std::vector<PackLabel>& labels) {
  Json json;
  json["images"] = table.dice.size();
  json["patients"] = distinct(table.groups);
  const auto figures = [&](const std::function<double(const std::vector<double>&)>& of) {
    const auto summary = [&](const std::function<double(const std::vector<double>&)>& summarise) {
      return toJson(bootstrap(table.groups, [&](Samples samples) {
        std::vector<double> values;
        for (const std::size_t i : samples) values.push_back(of(table.dice[i]));
        return values.empty() ? std::nullopt : std::optional(summarise(values));
      }));
    };
    return Json{{"dice", summary([](const auto& v) { return mean(v); })},
                {"tenth_percentile", summary([](const auto& v) { return quantile(v, 0.1); })},
                {"worst_tenth", summary([](const auto& v) { return worstTenth(v); })}};
  };
  json.update(figures([](const std::vector<double>& row) { return mean(row); }));
  for (std::size_t label = 1; label < labels.size(); ++label)
    json["labels"][labels[label].name] = figures([&](const std::vector<double>& row) { return row[label - 1]; });
  return json;
}

}  // namespace pellucid
