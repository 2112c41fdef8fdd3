#pragma once

#include <ATen/Tensor.h>

#include "core/ml/augmentation.h"

namespace pellucid {

/// The network's input [batch, channels, rows, columns] flipped, turned about its centre, scaled or shifted; what comes
/// in from outside repeats the border.
at::Tensor augmented(const at::Tensor& input, const Augmentation& augmentation);

}  // namespace pellucid
