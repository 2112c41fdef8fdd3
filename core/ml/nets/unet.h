#pragma once

#include <torch/csrc/jit/api/module.h>

#include "core/base/json.h"

namespace pellucid {

/// U-Net (Ronneberger 2015; Cicek 2016 in 3D) with same padding, so that the output has the size of the input, whatever
/// it is. Each level: twice convolution 3, norm, ReLU; halved by maximum, doubled by transposed convolution or by
/// repetition and convolution; skips are concatenated. Members of `network`: dimensions (2 or 3; 2), channels (1),
/// classes (2), width of the first level (32, doubled at each level), levels (5), widthLimit (320), norm ("batch" or
/// "instance"), upsample ("transposed" or "repeat"), dropout at the lowest level (0).
Result<torch::jit::Module> makeUNet(const Json& network);

}  // namespace pellucid
