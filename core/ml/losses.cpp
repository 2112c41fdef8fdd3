#include <torch/torch.h>

#include "core/ml/losses_p.h"
#include "core/ml/samples_p.h"

namespace pellucid {

namespace F = torch::nn::functional;

at::Tensor crossEntropy(const at::Tensor& logits, const at::Tensor& truth, const at::Tensor& classWeights,
                        double labelSmoothing) {
  auto options = F::CrossEntropyFuncOptions().ignore_index(kIgnored).label_smoothing(labelSmoothing);
  if (classWeights.defined()) options.weight(classWeights);
  return F::cross_entropy(logits, truth, options);
}

at::Tensor diceLoss(const at::Tensor& logits, const at::Tensor& truth) {
  const std::int64_t classes = logits.size(1);
  const at::Tensor counted = (truth != kIgnored).unsqueeze(1).to(logits.scalar_type());
  const at::Tensor wanted = torch::one_hot(truth.clamp_max(classes - 1), classes).movedim(-1, 1) * counted;
  const at::Tensor given = torch::softmax(logits, 1) * counted;
  std::vector<std::int64_t> summed;
  for (std::int64_t axis = 0; axis < logits.dim(); ++axis) {
    if (axis != 1) summed.push_back(axis);
  }
  const at::Tensor common = (given * wanted).sum(summed);
  const at::Tensor total = (given + wanted).sum(summed);
  // One voxel more on both sides: a class that is nowhere and was found nowhere is right.
  return 1.0 - ((2.0 * common + 1.0) / (total + 1.0)).slice(0, 1).mean();
}

}  // namespace pellucid
