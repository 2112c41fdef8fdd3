#pragma once

#include <ATen/core/Tensor.h>

#include <torch/csrc/jit/api/module.h>
#include <filesystem>
#include <set>
#include <string>

#include "core/base/result.h"

namespace pellucid {

/// Loads convolutions whose BatchNorm was folded into weight and bias (`<name>.weight.npy`, `<name>.bias.npy`, float32)
/// and sets each BatchNorm behind them from the statistics on `images` (a few dozen training images, ready for the
/// network), so that the function of the folded net is kept and the BatchNorm can be trained on. A first convolution
/// for RGB is summed over its inputs when the network has one channel. Layers without files keep their random start.
/// Returns the names of the modules that were set. Errors: NotFound, Malformed, Inconsistent.
Result<std::set<std::string>> loadStartWeights(torch::jit::Module& net, const std::filesystem::path& folder,
                                               const at::Tensor& images);

}  // namespace pellucid
