#include "core/ml/calibration.h"

#include <algorithm>
#include <cmath>

namespace pellucid {

namespace {

constexpr double kColdest = 0.05;
constexpr double kHottest = 20.0;
constexpr double kSmallestProbability = 1e-12;

/// Balanced accuracy, sensitivity of each threshold between the sorted scores, from the lowest.
struct Candidate {
  double threshold = 0.0;
  double balanced = 0.0;
  double sensitivity = 0.0;
};

std::vector<Candidate> candidates(std::span<const double> scores, const std::vector<bool>& positive) {
  std::vector<std::pair<double, bool>> sorted;
  for (std::size_t i = 0; i < scores.size(); ++i) sorted.emplace_back(scores[i], positive[i]);
  std::sort(sorted.begin(), sorted.end());
  const double positives = static_cast<double>(std::count(positive.begin(), positive.end(), true));
  const double negatives = static_cast<double>(scores.size()) - positives;
  std::vector<Candidate> found;
  double missed = 0.0;  // Positives below the threshold.
  double spared = 0.0;  // Negatives below it.
  for (std::size_t i = 0; i < sorted.size();) {
    const double before = i == 0 ? 0.0 : sorted[i - 1].first;
    const double sensitivity = positives > 0.0 ? 1.0 - missed / positives : 1.0;
    const double specificity = negatives > 0.0 ? spared / negatives : 1.0;
    found.push_back({0.5 * (before + sorted[i].first), 0.5 * (sensitivity + specificity), sensitivity});
    const double score = sorted[i].first;
    for (; i < sorted.size() && sorted[i].first == score; ++i) (sorted[i].second ? missed : spared) += 1.0;
  }
  return found;
}

}  // namespace

LogitTable LogitTable::part(std::span<const std::size_t> samples) const {
  LogitTable result;
  result.passes = passes;
  result.classes = classes;
  const auto width = static_cast<std::size_t>(passes * classes);
  for (const std::size_t i : samples) {
    const auto row = logits.begin() + static_cast<std::ptrdiff_t>(i * width);
    result.logits.insert(result.logits.end(), row, row + static_cast<std::ptrdiff_t>(width));
    result.truth.push_back(truth[i]);
    result.groups.push_back(groups[i]);
  }
  return result;
}

Predictions probabilitiesOf(const LogitTable& table, double temperature) {
  Predictions predictions;
  predictions.classes = table.classes;
  predictions.truth = table.truth;
  predictions.groups = table.groups;
  const auto classes = static_cast<std::size_t>(table.classes);
  predictions.probabilities.assign(table.count() * classes, 0.0);
  const double* row = table.logits.data();
  for (std::size_t i = 0; i < table.count(); ++i) {
    for (int pass = 0; pass < table.passes; ++pass, row += classes) {
      const double largest = *std::max_element(row, row + classes);
      double sum = 0.0;
      for (std::size_t c = 0; c < classes; ++c) sum += std::exp((row[c] - largest) / temperature);
      for (std::size_t c = 0; c < classes; ++c)
        predictions.probabilities[i * classes + c] += std::exp((row[c] - largest) / temperature) / sum / table.passes;
    }
  }
  return predictions;
}

double negativeLogLikelihood(const Predictions& predictions) {
  double sum = 0.0;
  for (std::size_t i = 0; i < predictions.count(); ++i)
    sum -= std::log(std::max(predictions.at(i, predictions.truth[i]), kSmallestProbability));
  return predictions.count() == 0 ? 0.0 : sum / static_cast<double>(predictions.count());
}

double fitTemperature(const LogitTable& table) {
  if (table.count() == 0) return 1.0;
  const double ratio = 0.5 * (std::sqrt(5.0) - 1.0);
  double low = std::log(kColdest);
  double high = std::log(kHottest);
  const auto loss = [&](double logarithm) {
    return negativeLogLikelihood(probabilitiesOf(table, std::exp(logarithm)));
  };
  double left = high - ratio * (high - low);
  double right = low + ratio * (high - low);
  double leftLoss = loss(left);
  double rightLoss = loss(right);
  while (high - low > 1e-5) {
    if (leftLoss < rightLoss) {
      high = right;
      right = left;
      rightLoss = leftLoss;
      left = high - ratio * (high - low);
      leftLoss = loss(left);
    } else {
      low = left;
      left = right;
      leftLoss = rightLoss;
      right = low + ratio * (high - low);
      rightLoss = loss(right);
    }
  }
  return std::exp(0.5 * (low + high));
}

double chooseThreshold(std::span<const double> scores, const std::vector<bool>& positive,
                       const PlanOperatingPoint& plan) {
  const std::vector<Candidate> all = candidates(scores, positive);
  if (all.empty()) return 0.5;
  if (plan.rule == "sensitivity") {
    double threshold = all.front().threshold;
    for (const Candidate& candidate : all) {
      if (candidate.sensitivity >= plan.sensitivity) threshold = candidate.threshold;
    }
    return threshold;
  }
  double best = 0.0;
  for (const Candidate& candidate : all) best = std::max(best, candidate.balanced);
  std::vector<double> good;
  for (const Candidate& candidate : all) {
    if (candidate.balanced >= best - plan.tolerance - 1e-12) good.push_back(candidate.threshold);
  }
  if (plan.prefer == "specific") return good.back();
  if (plan.prefer == "sensitive") return good.front();
  return quantile(good, 0.5);
}

}  // namespace pellucid
