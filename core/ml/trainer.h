#pragma once

#include <filesystem>

#include "core/base/job.h"
#include "core/ml/network_training.h"

namespace pellucid {

/// Runs a plan (docs/recipes/train-a-model.md): reads the index, splits by patient, trains, calibrates, evaluates, and
/// writes log.csv, checkpoints, metrics.json and a finished pack into `folder`/pack. The pack comes first, then the
/// runs that only measure, each of which renews the figures. A run that was stopped goes on from its last epoch.
/// Errors: InvalidArgument or Malformed (the sentence names the field or row of the plan or index), Inconsistent (a
/// patient on both sides of a split), OutOfDisk, Cancelled.
Result<void> trainPlan(const std::filesystem::path& plan, const std::filesystem::path& folder,
                       const TrainingScope& scope, Job& job);
Result<void> trainPlan(const std::filesystem::path& plan, const std::filesystem::path& folder, Job& job);

}  // namespace pellucid
