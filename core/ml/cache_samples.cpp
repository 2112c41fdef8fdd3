#include "core/ml/dataset_p.h"
#include "core/ml/sample_cache_p.h"

namespace pellucid {

Result<void> cacheSamples(const std::filesystem::path& planFile, CachePrecision precision,
                          const std::filesystem::path& file, Job& job) {
  const auto plan = readPlan(planFile);
  if (!plan) return plan.error();
  auto samples = readSamples(*plan);
  if (!samples) return samples.error();
  auto tensors = loadSamples(samples->train, *plan, job);
  if (!tensors) return tensors.error();
  return writeSampleCache({std::move(samples->train), std::move(*tensors)}, *plan, precision, file);
}

}  // namespace pellucid
