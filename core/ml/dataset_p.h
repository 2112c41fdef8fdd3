#pragma once

#include <span>
#include <vector>

#include "core/base/job.h"
#include "core/ml/samples_p.h"
#include "core/ml/training_plan.h"

namespace pellucid {

struct SampleTable {
  std::vector<Sample> train;
  std::vector<Sample> test;
};

/// Errors: NotFound, Malformed; Inconsistent when a group stands in train and test.
Result<SampleTable> readSamples(const TrainingPlan& plan);

Result<SampleTensors> loadSamples(std::span<const Sample> samples, const TrainingPlan& plan, Job& job);

/// Mask file as label numbers (with kIgnored) on its own grid, which must have the size of the image.
Result<Volume> readMask(const Sample& sample, const TrainingPlan& plan, const Volume& image);

}  // namespace pellucid
