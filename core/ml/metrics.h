#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace pellucid {

/// Area under the receiver operating characteristic: the probability that a positive has the higher score, ties count
/// half (Hanley 1982). Nothing when one of the classes is absent.
std::optional<double> areaUnderCurve(std::span<const double> scores, const std::vector<bool>& positive);

/// Rows of probabilities (or of any scores that sum to one) with their true classes.
struct Predictions {
  int classes = 0;
  std::vector<double> probabilities;  ///< Row-major, [samples, classes].
  std::vector<int> truth;
  std::vector<std::string> groups;  ///< Patients, for intervals.

  std::size_t count() const noexcept { return truth.size(); }
  double at(std::size_t sample, int label) const {
    return probabilities[sample * static_cast<std::size_t>(classes) + static_cast<std::size_t>(label)];
  }
  std::vector<double> column(int label) const;
  std::vector<bool> isClass(int label) const;
  int largest(std::size_t sample) const;
};

/// The mean over classes of one against the rest; of the positive class alone when there are two.
std::optional<double> macroAreaUnderCurve(const Predictions& predictions);
double accuracy(std::span<const int> decided, std::span<const int> truth);
/// Mean over classes of the share that was decided right.
double balancedAccuracy(std::span<const int> decided, std::span<const int> truth, int classes);
/// Share of the members of `label` decided as such, and of the others not; nothing without any.
std::optional<double> sensitivity(std::span<const int> decided, std::span<const int> truth, int label);
std::optional<double> specificity(std::span<const int> decided, std::span<const int> truth, int label);
/// Expected calibration error (Guo 2017): mean distance of confidence and accuracy over equal bins of confidence.
double calibrationError(const Predictions& predictions, int bins = 15);

/// Dice coefficient of one label; voxels that hold `ignored` in the truth count nowhere. 1 when both are empty.
double diceCoefficient(std::span<const std::uint8_t> found, std::span<const std::uint8_t> truth, int label,
                       int ignored);

/// A figure with its 95 % interval.
struct Figure {
  double value = 0.0;
  double low = 0.0;
  double high = 0.0;
};

/// Percentile bootstrap over whole groups (Efron 1993), 1000 draws, always the same ones for the same input.
/// `figure` is called with sample indices; draws for which it has no value are left out.
Figure bootstrap(const std::vector<std::string>& groups,
                 const std::function<std::optional<double>(std::span<const std::size_t> samples)>& figure);

/// Linear between ranks, `share` 0..1; the values need not be sorted.
double quantile(std::vector<double> values, double share);
double mean(std::span<const double> values);

}  // namespace pellucid
