#pragma once

#include <span>
#include <vector>

#include "core/ml/metrics.h"
#include "core/ml/training_plan.h"

namespace pellucid {

/// Raw outputs of a classifier: for each sample one row of logits per pass (the plain image and its test-time
/// augmentations), [samples, passes, classes].
struct LogitTable {
  int passes = 1;
  int classes = 0;
  std::vector<double> logits;
  std::vector<int> truth;
  std::vector<std::string> groups;

  std::size_t count() const noexcept { return truth.size(); }
  /// The rows of the given samples.
  LogitTable part(std::span<const std::size_t> samples) const;
};

/// Softmax of the logits divided by the temperature, mean over the passes: as when a pack is used.
Predictions probabilitiesOf(const LogitTable& table, double temperature);
/// Mean negative logarithm of the probability of the true class.
double negativeLogLikelihood(const Predictions& predictions);

/// The temperature (0.05..20) with the smallest negative log-likelihood (Guo 2017), by golden section on its logarithm.
/// 1 for an empty table.
double fitTemperature(const LogitTable& table);

/// A threshold for "score >= threshold" by the plan's rule. Between two neighbouring scores their middle is taken.
double chooseThreshold(std::span<const double> scores, const std::vector<bool>& positive,
                       const PlanOperatingPoint& plan);

}  // namespace pellucid
