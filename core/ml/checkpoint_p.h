#pragma once

#include <torch/csrc/jit/api/module.h>
#include <torch/optim.h>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/ml/training_run_p.h"

namespace pellucid {

/// Everything a run needs to go on as if it had not been stopped. Random numbers are seeded anew for each epoch from
/// the plan's seed, so that no generator state has to be kept.
struct RunState {
  torch::jit::Module net;
  torch::jit::Module average;  ///< Moving average of the weights; the same object as `net` when there is none.
  torch::jit::Module best;     ///< Weights of the best epoch; the same object as `net` when the plan keeps the last.
  std::unique_ptr<torch::optim::Optimizer> optimiser;
  std::vector<EpochRecord> epochs;
  int bestEpoch = 0;
  double bestLoss = 0.0;
  int drops = 0;                  ///< Of the learning rate, by the plateau rule.
  int sinceDrop = 0;              ///< Epochs without progress since the last drop.
  std::int64_t averageSteps = 0;  ///< Steps that the moving average has seen.
};

/// Written through a temporary file: a run that is killed loses at most one epoch.
Result<void> saveCheckpoint(RunState& state, const std::string& planSha256, const std::filesystem::path& file);

/// Fills a freshly built state, whose network is on the device; false when there is no checkpoint. InvalidArgument when
/// it belongs to another plan.
Result<bool> loadCheckpoint(RunState& state, const std::string& planSha256, const std::filesystem::path& file,
                            c10::Device device);

}  // namespace pellucid
