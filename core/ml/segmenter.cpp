#include "core/ml/segmenter_p.h"

#include <torch/torch.h>

#include "core/imaging/colour_map.h"
#include "core/ml/grid_sampling_p.h"
#include "core/ml/tiles_p.h"
#include "core/ml/torch_error_p.h"
#include "core/ml/uncertainty_p.h"

namespace pellucid {

namespace {

namespace F = torch::nn::functional;

using Span = std::array<std::int64_t, 3>;  // Slices, rows, columns, as in tensors.

at::Tensor weightsOf(const Span& tile) {
  std::array<at::Tensor, 3> axes;
  for (std::size_t i = 0; i < 3; ++i) axes[i] = torch::tensor(tileWeights(tile[i]));
  // A single slice has the weight 1 whatever the Gaussian says.
  return axes[0].reshape({-1, 1, 1}) * axes[1].reshape({1, -1, 1}) * axes[2].reshape({1, 1, -1});
}

std::vector<Span> startsOf(const Span& size, const Span& tile) {
  std::vector<Span> starts;
  for (const std::int64_t slice : tileStarts(size[0], tile[0]))
    for (const std::int64_t row : tileStarts(size[1], tile[1]))
      for (const std::int64_t column : tileStarts(size[2], tile[2])) starts.push_back({slice, row, column});
  return starts;
}

at::Tensor window(const at::Tensor& values, const Span& start, const Span& size) {
  // The last three axes.
  return values.narrow(-3, start[0], size[0]).narrow(-2, start[1], size[1]).narrow(-1, start[2], size[2]);
}

/// Probabilities [1, classes, ...] of an input [1, channels, ...] of the same axes.
Result<at::Tensor> runOnce(PackNetwork& network, const ModelPack& pack, const at::Tensor& input) {
  const at::Tensor logits = network.logits(input);
  const bool matches = logits.dim() == input.dim() && logits.size(1) == static_cast<std::int64_t>(pack.labels.size()) &&
                       logits.sizes().slice(2) == input.sizes().slice(2);
  if (!matches) return Error{ErrorCode::Inconsistent, "The network's output does not match the pack's labels.", ""};
  at::Tensor probabilities = torch::softmax(logits / pack.temperature, 1);
  if (!torch::isfinite(probabilities).all().item<bool>())
    return Error{ErrorCode::Internal, "The network gave values that are not numbers; its result is not used.", ""};
  return probabilities;
}

/// Probabilities [classes, slices, rows, columns] of one tile [1, channels, slices, rows, columns]: the mean over the
/// tile and its changed copies, each brought back.
Result<at::Tensor> runTile(PackNetwork& network, const ModelPack& pack, const at::Tensor& tile) {
  const bool flat = pack.accepts.dimensions == 2;
  const at::Tensor input = flat ? tile.squeeze(2) : tile;
  auto sum = runOnce(network, pack, input);
  if (!sum) return sum;
  const auto augmentations = augmentationsOf(pack);
  for (const Augmentation& augmentation : augmentations) {
    const auto changed = runOnce(network, pack, augmented(input, augmentation));
    if (!changed) return changed.error();
    *sum = *sum + augmented(*changed, inverse(augmentation));
  }
  const at::Tensor mean = *sum / static_cast<double>(augmentations.size() + 1);
  return flat ? mean[0].unsqueeze(1) : mean[0];
}

Result<at::Tensor> blend(PackNetwork& network, const ModelPack& pack, const at::Tensor& image, Job& job) {
  const Span tile{pack.inputSize[2], pack.inputSize[1], pack.inputSize[0]};
  const Span imageSize{image.size(2), image.size(3), image.size(4)};
  Span size;
  for (std::size_t i = 0; i < 3; ++i) size[i] = std::max(imageSize[i], tile[i]);
  const at::Tensor padded = F::pad(
      image, F::PadFuncOptions({0, size[2] - imageSize[2], 0, size[1] - imageSize[1], 0, size[0] - imageSize[0]}));
  const auto starts = startsOf(size, tile);
  if (starts.size() == 1) {
    auto whole = runTile(network, pack, padded);
    if (!whole) return whole;
    return window(*whole, {0, 0, 0}, imageSize);
  }
  const auto classes = static_cast<std::int64_t>(pack.labels.size());
  at::Tensor sum = torch::zeros({classes, size[0], size[1], size[2]});
  at::Tensor total = torch::zeros({size[0], size[1], size[2]});
  const at::Tensor weights = weightsOf(tile);
  for (std::size_t i = 0; i < starts.size(); ++i) {
    if (job.cancelled()) return Job::cancelledError();
    auto part = runTile(network, pack, window(padded, starts[i], tile).contiguous());
    if (!part) return part;
    window(sum, starts[i], tile).add_(part->mul_(weights));
    window(total, starts[i], tile).add_(weights);
    job.report(static_cast<double>(i + 1) / static_cast<double>(starts.size()));
  }
  return window(sum.div_(total), {0, 0, 0}, imageSize);
}

}  // namespace

Result<at::Tensor> tiledProbabilities(PackNetwork& network, const ModelPack& pack, const NetworkInput& input,
                                      Job& job) {
  if (job.cancelled()) return Job::cancelledError();
  try {
    const c10::InferenceMode guard;
    return blend(network, pack, input.values.dim() == 4 ? input.values.unsqueeze(2) : input.values, job);
  } catch (const std::exception& exception) {
    return torchError(exception, "The network could not be run on this image.");
  }
}

Result<LabelMap> segmentOn(const Geometry& target, PackNetwork& network, const ModelPack& pack,
                           const NetworkInput& input, Job& job) {
  Job running = job.part(0.0, 0.9);
  auto probabilities = tiledProbabilities(network, pack, input, running);
  if (!probabilities) return probabilities.error();
  auto voxels = mostProbableOn(target, *probabilities, input.grid, job);
  if (!voxels) return voxels.error();
  LabelMap map;
  map.voxels = std::move(*voxels);
  for (std::size_t i = 1; i < pack.labels.size(); ++i) {
    const PackLabel& label = pack.labels[i];
    SegmentLabel segment;
    segment.value = static_cast<int>(i);
    segment.name = label.title;
    segment.codeScheme = label.codeScheme;
    segment.codeValue = label.codeValue;
    segment.codeMeaning = label.codeMeaning;
    segment.rgb = label.rgb != 0 ? label.rgb : segmentColour(static_cast<int>(i) - 1);
    segment.finding = label.finding;
    map.labels.push_back(std::move(segment));
  }
  return map;
}

}  // namespace pellucid
