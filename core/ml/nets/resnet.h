#pragma once

#include <torch/csrc/jit/api/module.h>

#include "core/base/json.h"
#include "core/ml/nets/module_builder.h"

namespace pellucid {

/// Residual networks (He 2015) with torchvision's names, strides (v1.5: stride on the 3 x 3 convolution of a
/// bottleneck) and parameter counts. Members of `network`: channels (1 or 3; 3), classes (1000), dropout before the
/// last layer (0).
Result<torch::jit::Module> makeResNet18(const Json& network);
Result<torch::jit::Module> makeResNet34(const Json& network);
Result<torch::jit::Module> makeResNet50(const Json& network);

/// One stage of ResNet-18 or 34: `blocks` basic blocks named "0", "1", ..., the first with the stride.
torch::jit::Module residualStage(const Units& units, int inputs, int outputs, int blocks, int stride);

}  // namespace pellucid
