#pragma once

#include <ATen/core/Tensor.h>

#include <span>
#include <string>
#include <vector>

#include "core/base/job.h"
#include "core/ml/training_plan.h"

namespace pellucid {

/// One row of the index that the plan takes.
struct Sample {
  std::filesystem::path file;
  std::filesystem::path mask;  ///< Empty in classification.
  int classIndex = 0;          ///< Into the pack's labels; 0 in segmentation.
  std::string group;
};

struct SampleTable {
  std::vector<Sample> train;
  std::vector<Sample> test;
};

/// Number in a mask tensor that counts nowhere.
inline constexpr int kIgnored = 255;

/// Images (and masks) of some samples on the network's grid: float32 [n, 1, (slices,) rows, columns] after the plan's
/// steps up to the last normalisations, which `normalise` runs after augmentation; masks uint8 without the channel.
struct SampleTensors {
  at::Tensor images;
  at::Tensor masks;  ///< Undefined in classification.
};

/// Errors: NotFound, Malformed; Inconsistent when a group stands in train and test.
Result<SampleTable> readSamples(const TrainingPlan& plan);

Result<SampleTensors> loadSamples(std::span<const Sample> samples, const TrainingPlan& plan, Job& job);

/// The steps of the pack before and from the normalisations at its end.
std::span<const Step> stepsBeforeAugmentation(const ModelPack& pack);
std::span<const Step> stepsAfterAugmentation(const ModelPack& pack);

/// Runs `stepsAfterAugmentation` on each image of the batch, by the same code as when the pack is used, and repeats the
/// grey channel where the network has three.
Result<at::Tensor> normalise(const at::Tensor& images, const ModelPack& pack);

/// Mask file as label numbers (with kIgnored) on its own grid, which must have the size of the image.
Result<Volume> readMask(const Sample& sample, const TrainingPlan& plan, const Volume& image);

}  // namespace pellucid
