#pragma once

#include <string>
#include <vector>

#include "core/base/json.h"
#include "core/ml/metrics.h"
#include "core/ml/model_pack.h"

namespace pellucid {

/// The label that a reader is told, per sample: in a pair the finding from its threshold on, otherwise the most
/// probable.
std::vector<int> decide(const Predictions& predictions, const std::vector<PackLabel>& labels);

/// Figures of a classifier with 95 % intervals over patients, as metrics.json and the card hold them: images, patients,
/// auc, accuracy, balanced_accuracy, calibration_error, confusion, and per label auc, sensitivity and specificity.
Json classificationFigures(const Predictions& predictions, const std::vector<int>& decided,
                           const std::vector<PackLabel>& labels);

/// Dice of each sample and label (background left out) on the grid of the source.
struct DiceTable {
  std::vector<std::vector<double>> dice;  ///< [samples][labels - 1]
  std::vector<std::string> groups;
};
/// Figures of a segmentation: images, patients, dice (mean over labels) and per label dice, tenth_percentile,
/// worst_tenth (mean of the worst tenth of the images).
Json segmentationFigures(const DiceTable& table, const std::vector<PackLabel>& labels);

Json toJson(const Figure& figure);

}  // namespace pellucid
