#pragma once

#include <ATen/core/Tensor.h>

#include <span>

#include "core/ml/model_pack.h"

namespace pellucid {

/// The steps of the pack before and from the normalisations at its end.
std::span<const Step> stepsBeforeAugmentation(const ModelPack& pack);
std::span<const Step> stepsAfterAugmentation(const ModelPack& pack);

/// Runs `stepsAfterAugmentation` on each image of a float32 batch, where the batch is (CPU or graphics processor), and
/// repeats the grey channel where the network has three. The numbers are those of core/imaging's steps, with which the
/// pack is used, but for the rounding of float32. Errors: InvalidArgument, in the words of those steps.
Result<at::Tensor> normalise(const at::Tensor& images, const ModelPack& pack);

}  // namespace pellucid
