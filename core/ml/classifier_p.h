#pragma once

#include <ATen/Tensor.h>

#include <vector>

#include "core/base/job.h"
#include "core/ml/analysis.h"
#include "core/ml/pack_network_p.h"

namespace pellucid {

/// Logits of each image of a batch, as it is and under each test-time augmentation: [images, 1 + augmentations,
/// classes]; index 0 is the plain image. Errors: Cancelled, Inconsistent (the network's output does not match the
/// labels), Internal.
Result<at::Tensor> classifyBatch(PackNetwork& network, const ModelPack& pack, const at::Tensor& batch,
                                 bool testTimeAugmentation, Job& job);

/// The scores of one image from its logits [1 + augmentations, classes].
std::vector<LabelScore> scoresOf(const ModelPack& pack, const at::Tensor& logits);

}  // namespace pellucid
