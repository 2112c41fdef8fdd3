#pragma once

#include <ATen/core/Tensor.h>

#include <filesystem>
#include <string>
#include <vector>

namespace pellucid {

/// One row of the index that a plan takes.
struct Sample {
  std::filesystem::path file;  ///< Empty when it came from a cache of tensors.
  std::filesystem::path mask;  ///< Empty in classification.
  int classIndex = 0;          ///< Into the pack's labels; 0 in segmentation.
  std::string group;
};

std::vector<std::string> groupsOf(const std::vector<Sample>& samples);
std::vector<int> classesOf(const std::vector<Sample>& samples);

/// Number in a mask tensor that counts nowhere.
inline constexpr int kIgnored = 255;

/// Images (and masks) of some samples on the network's grid: float32 [n, 1, (slices,) rows, columns] after the plan's
/// steps up to the last normalisations, which `normalise` runs after augmentation; masks uint8 without the channel.
struct SampleTensors {
  at::Tensor images;
  at::Tensor masks;  ///< Undefined in classification.
};

}  // namespace pellucid
