#pragma once

#include <filesystem>
#include <span>
#include <vector>

#include "core/ml/calibration.h"
#include "core/ml/dataset_p.h"
#include "core/ml/figures.h"

namespace pellucid {

/// What a finished pack says about some samples, by the code that runs packs: of the stored weights, with test-time
/// augmentation, on the grid of the source. Before calibration.
struct Scored {
  LogitTable logits;  ///< Classification.
  DiceTable dice;     ///< Segmentation.
};

/// Runs the pack in `folder` on samples; a result that is already in `keptIn` for the same weights is read from there,
/// so that a test set is looked at once. Errors: those of the parts, Cancelled.
Result<Scored> scoreSamples(const std::filesystem::path& folder, const TrainingPlan& plan,
                            std::span<const Sample> samples, const std::filesystem::path& keptIn, Job& job);

}  // namespace pellucid
