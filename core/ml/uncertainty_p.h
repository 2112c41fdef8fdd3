#pragma once

#include <ATen/Tensor.h>

#include <vector>

#include "core/ml/augmentation.h"
#include "core/ml/model_pack.h"

namespace pellucid {

/// The network's input [batch, channels, rows, columns], or with slices before the rows, flipped along its rows, turned
/// about its centre in the plane of a slice, scaled along all axes or shifted along rows and columns; what comes in
/// from outside repeats the border.
at::Tensor augmented(const at::Tensor& input, const Augmentation& augmentation);

/// What brings a map of an augmented input back onto the input.
Augmentation inverse(const Augmentation& augmentation);

/// Those of a pack, in its order.
std::vector<Augmentation> augmentationsOf(const ModelPack& pack);

}  // namespace pellucid
