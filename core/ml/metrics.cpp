#include "core/ml/metrics.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <random>

namespace pellucid {

namespace {

constexpr int kDraws = 1000;
constexpr std::uint64_t kSeed = 20170611;

}  // namespace

std::optional<double> areaUnderCurve(std::span<const double> scores, const std::vector<bool>& positive) {
  std::vector<std::size_t> order(scores.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return scores[a] < scores[b]; });
  double rankSum = 0.0;
  double positives = 0.0;
  for (std::size_t first = 0; first < order.size();) {
    std::size_t last = first;
    while (last < order.size() && scores[order[last]] == scores[order[first]]) ++last;
    const double rank = 0.5 * static_cast<double>(first + 1 + last);  // Ties share their mean rank.
    for (std::size_t i = first; i < last; ++i) {
      if (!positive[order[i]]) continue;
      rankSum += rank;
      positives += 1.0;
    }
    first = last;
  }
  const double negatives = static_cast<double>(scores.size()) - positives;
  if (positives == 0.0 || negatives == 0.0) return std::nullopt;
  return (rankSum - positives * (positives + 1.0) / 2.0) / (positives * negatives);
}

std::vector<double> Predictions::column(int label) const {
  std::vector<double> values(count());
  for (std::size_t i = 0; i < count(); ++i) values[i] = at(i, label);
  return values;
}

std::vector<bool> Predictions::isClass(int label) const {
  std::vector<bool> values(count());
  for (std::size_t i = 0; i < count(); ++i) values[i] = truth[i] == label;
  return values;
}

int Predictions::largest(std::size_t sample) const {
  int best = 0;
  for (int label = 1; label < classes; ++label) {
    if (at(sample, label) > at(sample, best)) best = label;
  }
  return best;
}

std::optional<double> macroAreaUnderCurve(const Predictions& predictions) {
  double sum = 0.0;
  int counted = 0;
  for (int label = predictions.classes == 2 ? 1 : 0; label < predictions.classes; ++label) {
    const auto area = areaUnderCurve(predictions.column(label), predictions.isClass(label));
    if (!area) return std::nullopt;
    sum += *area;
    ++counted;
  }
  return counted == 0 ? std::nullopt : std::optional(sum / counted);
}

double accuracy(std::span<const int> decided, std::span<const int> truth) {
  double right = 0.0;
  for (std::size_t i = 0; i < truth.size(); ++i) right += decided[i] == truth[i] ? 1.0 : 0.0;
  return truth.empty() ? 0.0 : right / static_cast<double>(truth.size());
}

double balancedAccuracy(std::span<const int> decided, std::span<const int> truth, int classes) {
  double sum = 0.0;
  int present = 0;
  for (int label = 0; label < classes; ++label) {
    if (const auto share = sensitivity(decided, truth, label)) {
      sum += *share;
      ++present;
    }
  }
  return present == 0 ? 0.0 : sum / present;
}

std::optional<double> sensitivity(std::span<const int> decided, std::span<const int> truth, int label) {
  double members = 0.0;
  double found = 0.0;
  for (std::size_t i = 0; i < truth.size(); ++i) {
    if (truth[i] != label) continue;
    members += 1.0;
    found += decided[i] == label ? 1.0 : 0.0;
  }
  return members == 0.0 ? std::nullopt : std::optional(found / members);
}

std::optional<double> specificity(std::span<const int> decided, std::span<const int> truth, int label) {
  double others = 0.0;
  double spared = 0.0;
  for (std::size_t i = 0; i < truth.size(); ++i) {
    if (truth[i] == label) continue;
    others += 1.0;
    spared += decided[i] != label ? 1.0 : 0.0;
  }
  return others == 0.0 ? std::nullopt : std::optional(spared / others);
}

double calibrationError(const Predictions& predictions, int bins) {
  std::vector<double> confidence(static_cast<std::size_t>(bins));
  std::vector<double> right(static_cast<std::size_t>(bins));
  for (std::size_t i = 0; i < predictions.count(); ++i) {
    const int label = predictions.largest(i);
    const double value = predictions.at(i, label);
    const int bin = std::clamp(static_cast<int>(std::ceil(value * bins)) - 1, 0, bins - 1);
    confidence[static_cast<std::size_t>(bin)] += value;
    right[static_cast<std::size_t>(bin)] += label == predictions.truth[i] ? 1.0 : 0.0;
  }
  double sum = 0.0;
  for (std::size_t bin = 0; bin < confidence.size(); ++bin) sum += std::abs(confidence[bin] - right[bin]);
  return predictions.count() == 0 ? 0.0 : sum / static_cast<double>(predictions.count());
}

double diceCoefficient(std::span<const std::uint8_t> found, std::span<const std::uint8_t> truth, int label,
                       int ignored) {
  std::int64_t common = 0;
  std::int64_t total = 0;
  for (std::size_t i = 0; i < truth.size(); ++i) {
    if (truth[i] == ignored) continue;
    const bool inFound = found[i] == label;
    const bool inTruth = truth[i] == label;
    common += inFound && inTruth ? 1 : 0;
    total += (inFound ? 1 : 0) + (inTruth ? 1 : 0);
  }
  return total == 0 ? 1.0 : 2.0 * static_cast<double>(common) / static_cast<double>(total);
}

Figure bootstrap(const std::vector<std::string>& groups,
                 const std::function<std::optional<double>(std::span<const std::size_t> samples)>& figure) {
  std::map<std::string, std::vector<std::size_t>> byName;
  for (std::size_t i = 0; i < groups.size(); ++i) byName[groups[i]].push_back(i);
  std::vector<const std::vector<std::size_t>*> members;
  for (const auto& [name, samples] : byName) members.push_back(&samples);

  std::vector<std::size_t> all(groups.size());
  std::iota(all.begin(), all.end(), std::size_t{0});
  Figure result;
  result.value = figure(all).value_or(0.0);
  std::mt19937_64 random(kSeed);
  std::vector<double> drawn;
  for (int draw = 0; draw < kDraws; ++draw) {
    std::vector<std::size_t> samples;
    for (std::size_t i = 0; i < members.size(); ++i) {
      const auto& group = *members[random() % members.size()];
      samples.insert(samples.end(), group.begin(), group.end());
    }
    if (const auto value = figure(samples)) drawn.push_back(*value);
  }
  result.low = drawn.empty() ? result.value : quantile(drawn, 0.025);
  result.high = drawn.empty() ? result.value : quantile(drawn, 0.975);
  return result;
}

double quantile(std::vector<double> values, double share) {
  if (values.empty()) return 0.0;
  std::sort(values.begin(), values.end());
  const double place = share * static_cast<double>(values.size() - 1);
  const auto below = static_cast<std::size_t>(place);
  const std::size_t above = std::min(below + 1, values.size() - 1);
  return values[below] + (place - static_cast<double>(below)) * (values[above] - values[below]);
}

double mean(std::span<const double> values) {
  return values.empty() ? 0.0 : std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

}  // namespace pellucid
