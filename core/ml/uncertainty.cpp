#include <torch/torch.h>

#include <cmath>
#include <numbers>

#include "core/ml/uncertainty_p.h"

namespace pellucid {

namespace F = torch::nn::functional;

at::Tensor augmented(const at::Tensor& input, const Augmentation& augmentation) {
  if (augmentation.kind == AugmentationKind::FlipHorizontal) return input.flip({-1});
  const bool volume = input.dim() == 5;
  const auto rows = static_cast<double>(input.size(-2));
  const auto columns = static_cast<double>(input.size(-1));
  // Grid coordinates run from -1 to 1 over columns and over rows: turning a non-square image keeps its shape only with
  // the ratio of its sides. The grid maps from the output to the input, hence the inverse of each change.
  double angle = 0.0, factor = 1.0, shift = 0.0;
  if (augmentation.kind == AugmentationKind::Rotate) angle = augmentation.amount * std::numbers::pi / 180.0;
  if (augmentation.kind == AugmentationKind::Scale) factor = augmentation.amount;
  if (augmentation.kind == AugmentationKind::Shift) shift = augmentation.amount;
  const double cosine = std::cos(angle) / factor;
  const double sine = std::sin(angle) / factor;
  // Rows run downwards, so that counter-clockwise as seen has the signs of a clockwise turn in these axes.
  at::Tensor matrix =
      volume ? torch::tensor({cosine, -sine * rows / columns, 0.0, -2.0 * shift / columns, sine * columns / rows,
                              cosine, 0.0, -2.0 * shift / rows, 0.0, 0.0, 1.0 / factor, 0.0},
                             at::kFloat)
                   .reshape({1, 3, 4})
             : torch::tensor({cosine, -sine * rows / columns, -2.0 * shift / columns, sine * columns / rows, cosine,
                              -2.0 * shift / rows},
                             at::kFloat)
                   .reshape({1, 2, 3});
  const at::Tensor grid = F::affine_grid(matrix.repeat({input.size(0), 1, 1}), input.sizes(), false);
  return F::grid_sample(
      input, grid, F::GridSampleFuncOptions().mode(torch::kBilinear).padding_mode(torch::kBorder).align_corners(false));
}

Augmentation inverse(const Augmentation& augmentation) {
  switch (augmentation.kind) {
    case AugmentationKind::FlipHorizontal:
      break;
    case AugmentationKind::Scale:
      return {augmentation.kind, 1.0 / augmentation.amount};
    case AugmentationKind::Rotate:
    case AugmentationKind::Shift:
      return {augmentation.kind, -augmentation.amount};
  }
  return augmentation;
}

std::vector<Augmentation> augmentationsOf(const ModelPack& pack) {
  std::vector<Augmentation> list;
  for (const std::string& entry : pack.testTimeAugmentation)
    if (const auto parsed = parseAugmentation(entry)) list.push_back(*parsed);
  return list;
}

}  // namespace pellucid
