#pragma once

#include <ATen/core/Tensor.h>

#include "core/ml/training_plan.h"

namespace pellucid {

/// What a place outside of the image holds after it was turned or moved.
enum class OutsideValue { Darkest, Zero };

/// Changes each image of a batch [n, 1, (slices,) rows, columns] at random, and its mask in the same way, with numbers
/// from LibTorch's default generator. The range of an image is kept. Masks (uint8, may be undefined) are background
/// where the image was not.
void augment(at::Tensor& images, at::Tensor& masks, const PlanAugmentation& plan, OutsideValue outside);

}  // namespace pellucid
