#include "core/ml/classifier_p.h"

#include <torch/torch.h>

#include <algorithm>

#include "core/ml/torch_error_p.h"
#include "core/ml/uncertainty_p.h"

namespace pellucid {

namespace {

/// A finding is positive from its threshold on; without one, when it is the most probable of all labels.
void markPositive(std::vector<LabelScore>& scores) {
  const auto most = std::max_element(scores.begin(), scores.end(), [](const LabelScore& a, const LabelScore& b) {
    return a.probability < b.probability;
  });
  for (LabelScore& score : scores)
    score.positive = score.finding && (score.threshold ? score.probability >= *score.threshold : &score == &*most);
}

}  // namespace

Result<at::Tensor> classifyBatch(PackNetwork& network, const ModelPack& pack, const at::Tensor& batch,
                                 bool testTimeAugmentation, Job& job) {
  const auto augmentations = testTimeAugmentation ? augmentationsOf(pack) : std::vector<Augmentation>{};
  const auto classes = static_cast<std::int64_t>(pack.labels.size());
  try {
    std::vector<at::Tensor> passes;
    for (std::size_t pass = 0; pass <= augmentations.size(); ++pass) {
      if (job.cancelled()) return Job::cancelledError();
      at::Tensor logits = network.logits(pass == 0 ? batch : augmented(batch, augmentations[pass - 1]));
      if (logits.dim() != 2 || logits.size(0) != batch.size(0) || logits.size(1) != classes)
        return Error{ErrorCode::Inconsistent, "The network's output does not match the pack's labels.", ""};
      if (!torch::isfinite(logits).all().item<bool>())
        return Error{ErrorCode::Internal, "The network gave values that are not numbers; its result is not used.", ""};
      passes.push_back(std::move(logits));
      job.report(static_cast<double>(pass + 1) / static_cast<double>(augmentations.size() + 1));
    }
    return torch::stack(passes, 1);
  } catch (const std::exception& exception) {
    return torchError(exception, "The network could not be run on this image.");
  }
}

std::vector<LabelScore> scoresOf(const ModelPack& pack, const at::Tensor& logits) {
  // Temperature scaling (Guo 2017), in double: small probabilities must not depend on the order of summation.
  const at::Tensor wide = logits.to(at::kDouble);
  const at::Tensor calibrated = torch::softmax(wide / pack.temperature, 1);
  const at::Tensor raw = torch::softmax(wide[0], 0);
  const at::Tensor mean = calibrated.mean(0);
  const at::Tensor low = std::get<0>(calibrated.min(0));
  const at::Tensor high = std::get<0>(calibrated.max(0));
  std::vector<LabelScore> scores;
  for (std::size_t i = 0; i < pack.labels.size(); ++i) {
    const PackLabel& label = pack.labels[i];
    const auto index = static_cast<std::int64_t>(i);
    LabelScore score;
    score.name = label.name;
    score.title = label.title;
    score.probability = mean[index].item<double>();
    score.rawProbability = raw[index].item<double>();
    score.low = low[index].item<double>();
    score.high = high[index].item<double>();
    score.threshold = label.threshold;
    score.finding = label.finding;
    scores.push_back(std::move(score));
  }
  markPositive(scores);
  return scores;
}

}  // namespace pellucid
