#pragma once

#include <ATen/Tensor.h>

#include <vector>

#include "core/ml/augmentation.h"
#include "core/ml/model_pack.h"

namespace pellucid {

/// The network's input [batch, channels, rows, columns] flipped, turned about its centre, scaled or shifted; what comes
/// in from outside repeats the border.
at::Tensor augmented(const at::Tensor& input, const Augmentation& augmentation);

/// What brings a map of an augmented input back onto the input.
Augmentation inverse(const Augmentation& augmentation);

/// Those of a pack, in its order.
std::vector<Augmentation> augmentationsOf(const ModelPack& pack);

}  // namespace pellucid
