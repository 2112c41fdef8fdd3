#pragma once

#include <ATen/core/Tensor.h>

namespace pellucid {

/// Mean cross-entropy of logits [n, classes, ...] against class numbers int64 [n, ...]; kIgnored counts nowhere.
/// `classWeights` (float32 [classes]) may be undefined.
at::Tensor crossEntropy(const at::Tensor& logits, const at::Tensor& truth, const at::Tensor& classWeights,
                        double labelSmoothing);

/// One minus the soft Dice coefficient (Milletari 2016) of the batch, mean over the classes but the background (0);
/// kIgnored counts nowhere.
at::Tensor diceLoss(const at::Tensor& logits, const at::Tensor& truth);

}  // namespace pellucid
