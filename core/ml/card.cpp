#include "core/ml/card.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

namespace pellucid {

namespace {

constexpr const char* kMissing = "not measured yet";

std::string figure(const Json& json, const char* key) {
  const auto found = json.find(key);
  if (found == json.end() || !found->is_object()) return kMissing;
  return fmt::format("{:.3f} ({:.3f} to {:.3f})", numberOr(*found, "value", 0), numberOr(*found, "low", 0),
                     numberOr(*found, "high", 0));
}

const Json& member(const Json& json, const char* key) {
  static const Json nothing = Json::object();
  const auto found = json.is_object() ? json.find(key) : json.end();
  return json.is_object() && found != json.end() && found->is_object() ? *found : nothing;
}

std::string confusionTable(const Json& figures, const std::vector<PackLabel>& labels) {
  if (!figures.contains("confusion")) return "";
  std::string text = "\nRows: truth. Columns: what the pack says.\n\n| |";
  for (const PackLabel& label : labels) text += " " + label.name + " |";
  text += "\n|---|";
  for (std::size_t i = 0; i < labels.size(); ++i) text += "---|";
  for (std::size_t t = 0; t < labels.size(); ++t) {
    text += "\n| " + labels[t].name + " |";
    for (const Json& count : figures["confusion"][t]) text += fmt::format(" {} |", count.get<int>());
  }
  return text + "\n";
}

std::string classificationTable(const Json& figures, const std::vector<PackLabel>& labels) {
  std::string text =
      fmt::format("{} images of {} patients or groups.\n\n| figure | value (95 % interval) |\n|---|---|\n",
                  integerOr(figures, "images", 0), integerOr(figures, "patients", 0));
  text += fmt::format("| {} | {} |\n", labels.size() == 2 ? "AUC" : "AUC, mean over labels", figure(figures, "auc"));
  text += fmt::format("| Accuracy | {} |\n", figure(figures, "accuracy"));
  text += fmt::format("| Balanced accuracy | {} |\n", figure(figures, "balanced_accuracy"));
  text += fmt::format("| Expected calibration error (15 bins) | {} |\n", figure(figures, "calibration_error"));
  for (const PackLabel& label : labels) {
    if (labels.size() == 2 && !label.finding) continue;
    const Json& own = member(member(figures, "labels"), label.name.c_str());
    text += fmt::format("| Sensitivity for {} | {} |\n", label.name, figure(own, "sensitivity"));
    text += fmt::format("| Specificity for {} | {} |\n", label.name, figure(own, "specificity"));
  }
  return text + confusionTable(figures, labels);
}

std::string segmentationTable(const Json& figures, const std::vector<PackLabel>& labels) {
  std::string text = fmt::format(
      "{} images of {} patients, on the grid of the source.\n\n| label | Dice, mean (95 % interval) | tenth percentile "
      "| "
      "mean of the worst tenth |\n|---|---|---|---|\n",
      integerOr(figures, "images", 0), integerOr(figures, "patients", 0));
  const auto row = [&](const std::string& name, const Json& own) {
    text += fmt::format("| {} | {} | {} | {} |\n", name, figure(own, "dice"), figure(own, "tenth_percentile"),
                        figure(own, "worst_tenth"));
  };
  if (labels.size() > 2) row("all", figures);
  for (std::size_t i = 1; i < labels.size(); ++i)
    row(labels[i].name, member(member(figures, "labels"), labels[i].name.c_str()));
  return text;
}

std::string section(const ModelPack& pack, const char* key, const std::string& title) {
  const Json& figures = member(pack.metrics, key);
  std::string text = "\n### " + title + "\n\n";
  if (figures.empty()) return text + "Not measured yet.\n";
  if (pack.task == PackTask::Segmentation) return text + segmentationTable(figures, pack.labels);
  return text + classificationTable(figures, pack.labels);
}

std::string results(const ModelPack& pack, const TrainingPlan& plan) {
  std::string text = "\n## Results\n\nMeasured with the weights as they are stored here";
  text +=
      pack.testTimeAugmentation.empty() ? ".\n" : " and with test-time augmentation, as the program runs the pack.\n";
  if (!plan.data.test.empty()) text += section(pack, "test", "Test images, looked at once after everything was fixed");
  const Json& folds = member(pack.metrics, "cross_validation");
  const int done = integerOr(folds, "folds", 0);
  std::string scope = fmt::format(", {} parts", plan.run.folds);
  if (done > 0 && done < plan.run.folds) scope = fmt::format(", {} of {} parts so far", done, plan.run.folds);
  if (plan.run.foldEpochs > 0)
    scope += fmt::format(", {} epochs each{}", plan.run.foldEpochs,
                         plan.data.validationShare == 0.0 ? " but for the first, which is this pack" : "");
  if (plan.run.folds > 0)
    text += section(pack, "cross_validation", fmt::format("Cross-validation by patient{}", scope));
  text += section(pack, "validation",
                  pack.task == PackTask::Segmentation
                      ? "Patients kept back from the training of this pack"
                      : "Patients kept back from the training of this pack (they chose temperature and threshold)");
  if (plan.run.baselineEpochs > 0)
    text += section(
        pack, "baseline_validation",
        fmt::format("The same patients, the network trained from a random start ({} epochs{})", plan.run.baselineEpochs,
                    plan.run.baselineEpochs == plan.run.foldEpochs
                        ? ", as many as in the cross-validation, which started from the start weights"
                        : ""));
  if (plan.run.baselineEpochs > 0 && !plan.data.test.empty())
    text += section(pack, "baseline_test", "Test images, the network trained from a random start");
  return text;
}

std::string calibration(const ModelPack& pack, const TrainingPlan& plan) {
  if (pack.task == PackTask::Segmentation) return "";
  std::string text =
      fmt::format("\n## Calibration and operating point\n\nTemperature {:.3f}, fitted on the validation patients.\n",
                  pack.temperature);
  for (const PackLabel& label : pack.labels) {
    if (label.threshold)
      text +=
          fmt::format("Threshold for {}: {:.3f}, by the rule \"{}\"{}, fixed before the test images were looked at.\n",
                      label.name, *label.threshold, plan.operatingPoint.rule,
                      plan.operatingPoint.rule == "balanced"
                          ? fmt::format(" (balanced accuracy on validation within {} of its maximum, the {} end)",
                                        plan.operatingPoint.tolerance, plan.operatingPoint.prefer)
                          : fmt::format(" ({:.2f} on validation)", plan.operatingPoint.sensitivity));
  }
  return text;
}

}  // namespace

std::string cardOf(const ModelPack& pack, const TrainingPlan& plan, const std::string& planName) {
  std::string text = fmt::format("# {} ({} {})\n\n**Not for primary diagnosis.** {}\n\n", pack.title, pack.id,
                                 pack.version, pack.intendedUse);
  text += fmt::format("Expects: {}. Licence: {}\n\n## Limits\n\n{}\n\n## Data\n\n{}\n\n{}\n", pack.accepts.describe,
                      pack.licence, plan.cardLimits, plan.cardData, textOr(pack.training, "split"));
  text += results(pack, plan);
  text += calibration(pack, plan);
  text += fmt::format(
      "\n## How it was made\n\nNetwork {} with {} parameters, stored as {} ({:.1f} MB), SHA-256 `{}`. "
      "{}\n\n```\npellucid-cli train "
      "{} --out DIR\n```\n",
      textOr(pack.network, "name"), integerOr(pack.training, "parameters", 0), plan.storage,
      numberOr(pack.training, "megabytes", 0), pack.weightsSha256, textOr(pack.training, "summary"), planName);
  return text;
}

}  // namespace pellucid
