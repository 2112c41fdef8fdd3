#pragma once

#include <filesystem>

#include "core/ml/sample_cache.h"
#include "core/ml/samples_p.h"
#include "core/ml/training_plan.h"

namespace pellucid {

/// Samples that may be trained on, ready for the network.
struct CachedSamples {
  std::vector<Sample> samples;
  SampleTensors tensors;
};

/// Writes the samples for a machine that has neither the files nor a reader for them. Patients and groups are
/// numbered in the order of their names, so that every split is the same as with the names, which stay behind.
/// Errors: InvalidArgument (values that the precision cannot hold), OutOfDisk.
Result<void> writeSampleCache(const CachedSamples& cached, const TrainingPlan& plan, CachePrecision precision,
                              const std::filesystem::path& file);

/// Errors: NotFound, Malformed; InvalidArgument when the cache was made from another plan's data or first steps.
Result<CachedSamples> readSampleCache(const TrainingPlan& plan, const std::filesystem::path& file);

}  // namespace pellucid
