#pragma once

#include <torch/csrc/jit/api/module.h>
#include <filesystem>
#include <span>

#include "core/base/job.h"
#include "core/ml/device_p.h"
#include "core/ml/samples_p.h"
#include "core/ml/split.h"
#include "core/ml/training_plan.h"

namespace pellucid {

/// One network trained on one split, in a folder of its own with log.csv and the checkpoint of the last epoch.
struct RunSettings {
  std::filesystem::path folder;
  Split split;  ///< Indices into the samples.
  std::uint64_t seed = 1;
  int epochs = 1;
  bool useStartWeights = true;
  c10::Device device = c10::Device(c10::kCPU);
};

struct EpochRecord {
  int epoch = 0;  ///< 1, 2, ...
  double learningRate = 0.0;
  double trainLoss = 0.0;
  double validationLoss = 0.0;
  double score = 0.0;     ///< Macro AUC, or mean Dice on the network's grid.
  double accuracy = 0.0;  ///< Of the largest probability; of the voxels in segmentation.
  double seconds = 0.0;
};

/// Trains, or goes on from the checkpoint in the folder; the network comes back ready for evaluation, on the CPU. On
/// the CPU a run that was stopped and resumed gives the same numbers as one that was not. Errors: those of the parts,
/// Cancelled (the last whole epoch is kept), OutOfDisk.
Result<torch::jit::Module> trainRun(const TrainingPlan& plan, const std::vector<Sample>& samples,
                                    const SampleTensors& tensors, const RunSettings& settings, Job& job);

/// Logits of the given samples, [n, classes, ...], without augmentation, on the device of the network.
Result<at::Tensor> logitsOf(torch::jit::Module& net, const TrainingPlan& plan, const at::Tensor& images,
                            std::span<const int> indices, c10::Device device, Job& job);

}  // namespace pellucid
