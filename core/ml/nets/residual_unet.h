#pragma once

#include <torch/csrc/jit/api/module.h>

#include "core/base/json.h"

namespace pellucid {

/// U-Net (Ronneberger 2015) in two dimensions whose contracting path is ResNet-18 up to its third stage, by
/// torchvision's names, so that it can start from ImageNet weights (Iglovikov 2018). Skips are taken at full size and
/// after a half, a quarter and an eighth; the output has the size of the input, whatever it is. Members of `network`:
/// channels (1), classes (2), width at full size (16, doubled at each level), dropout at the lowest level (0).
Result<torch::jit::Module> makeResidualUNet(const Json& network);

}  // namespace pellucid
