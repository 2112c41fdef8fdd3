#pragma once

#include <filesystem>

#include "core/base/job.h"
#include "core/base/json.h"

namespace pellucid {

/// Runs a plan (docs/recipes/train-a-model.md): reads the index, splits by patient, trains, calibrates, evaluates, and
/// writes log.csv, checkpoints, metrics.json and a finished pack into `folder`. A run that was stopped goes on from its
/// last checkpoint. Errors: InvalidArgument or Malformed (the sentence names the field or row of the plan or index),
/// Inconsistent (a patient on both sides of a split), OutOfDisk, Cancelled.
Result<void> trainPlan(const std::filesystem::path& plan, const std::filesystem::path& folder, Job& job);

}  // namespace pellucid
