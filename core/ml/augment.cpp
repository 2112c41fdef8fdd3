#include <torch/torch.h>

#include <cmath>

#include "core/ml/augment_p.h"

namespace pellucid {

namespace {

namespace F = torch::nn::functional;

constexpr double kDegree = 3.14159265358979323846 / 180.0;
constexpr double kNoisyShare = 0.25;
constexpr double kErasedShare = 0.5;

at::Tensor uniform(std::int64_t count, double low, double high) {
  return torch::rand({count}) * (high - low) + low;
}

/// One number per image, shaped to multiply a batch. Numbers are drawn on the CPU, so that a seed means the same
/// everywhere.
at::Tensor perImage(const at::Tensor& values, const at::Tensor& images) {
  std::vector<std::int64_t> shape(static_cast<std::size_t>(images.dim()), 1);
  shape[0] = values.size(0);
  return values.reshape(shape).to(images.device());
}

/// Rotation matrices [n, axes, axes] in the plane of axes a and b.
at::Tensor rotation(const at::Tensor& angle, int axes, int a, int b) {
  at::Tensor matrix = torch::eye(axes).repeat({angle.size(0), 1, 1});
  matrix.select(1, a).select(1, a).copy_(angle.cos());
  matrix.select(1, a).select(1, b).copy_(-angle.sin());
  matrix.select(1, b).select(1, a).copy_(angle.sin());
  matrix.select(1, b).select(1, b).copy_(angle.cos());
  return matrix;
}

/// Where each voxel of the result is taken from, as affine_grid wants it: axes are column, row, slice and run from -1
/// to 1, so that a turn of a box that is not square goes through millimetre-like voxel units.
at::Tensor placement(const at::Tensor& images, const PlanAugmentation& plan) {
  const std::int64_t n = images.size(0);
  const int axes = static_cast<int>(images.dim()) - 2;
  at::Tensor half = torch::empty({axes});
  for (int axis = 0; axis < axes; ++axis) half[axis] = static_cast<double>(images.size(images.dim() - 1 - axis)) / 2.0;

  const double turn = plan.rotateDegrees * kDegree;
  at::Tensor matrix = rotation(uniform(n, -turn, turn), axes, 0, 1);
  if (axes == 3) {
    matrix = matrix.matmul(rotation(uniform(n, -turn, turn), axes, 0, 2));
    matrix = matrix.matmul(rotation(uniform(n, -turn, turn), axes, 1, 2));
  }
  const at::Tensor zoom = uniform(n, std::log(1.0 - plan.zoomIn), std::log(1.0 + plan.zoomOut)).exp();
  at::Tensor scale = zoom.unsqueeze(1).repeat({1, axes});
  const at::Tensor stretch = uniform(n, -0.5 * plan.aspect, 0.5 * plan.aspect).exp();
  scale.select(1, 0).mul_(stretch);
  scale.select(1, 1).div_(stretch);
  // A smaller cut-out may lie anywhere inside the image, and `shift` further.
  const at::Tensor reach = (1.0 - scale).clamp_min(0.0) + 2.0 * plan.shift;
  const at::Tensor offset = (torch::rand({n, axes}) * 2.0 - 1.0) * reach;
  const at::Tensor flip = torch::where(torch::rand({n}) < plan.flipProbability, -torch::ones({n}), torch::ones({n}));
  scale.select(1, 0).mul_(flip);
  matrix = matrix * scale.unsqueeze(1) * half.reshape({1, 1, axes}) / half.reshape({1, axes, 1});
  return torch::cat({matrix, offset.unsqueeze(2)}, 2);
}

at::Tensor sampled(const at::Tensor& source, const at::Tensor& grid, bool nearest) {
  auto options = F::GridSampleFuncOptions().padding_mode(torch::kZeros).align_corners(false);
  if (nearest) options.mode(torch::kNearest);
  return F::grid_sample(source, grid, options);
}

at::Tensor blurred(const at::Tensor& images) {
  if (images.dim() == 5) return torch::avg_pool3d(images, 3, 1, 1, false, /*count_include_pad=*/false);
  return torch::avg_pool2d(images, 3, 1, 1, false, /*count_include_pad=*/false);
}

/// Changes of grey values; the images run from 0 to 1.
at::Tensor recoloured(at::Tensor images, const PlanAugmentation& plan) {
  const std::int64_t n = images.size(0);
  if (plan.gamma > 0.0)
    images = images.clamp(1e-4, 1.0).pow(perImage(uniform(n, -plan.gamma, plan.gamma).exp(), images));
  if (plan.contrast > 0.0 || plan.brightness > 0.0) {
    const at::Tensor factor = perImage(uniform(n, 1.0 - plan.contrast, 1.0 + plan.contrast), images);
    const at::Tensor lift = perImage(uniform(n, -plan.brightness, plan.brightness), images);
    images = ((images - 0.5) * factor + 0.5 + lift).clamp(0.0, 1.0);
  }
  if (plan.blurProbability > 0.0) {
    const at::Tensor share = torch::rand({n}) * (torch::rand({n}) < plan.blurProbability);
    images = torch::lerp(images, blurred(images), perImage(share, images));
  }
  if (plan.noise > 0.0) {
    const at::Tensor strength = uniform(n, 0.0, plan.noise) * (torch::rand({n}) < kNoisyShare);
    images = images + torch::randn_like(images) * perImage(strength, images);
  }
  return images;
}

/// Sets a box in half of the images to their mean (DeVries 2017), so that no single place decides.
void erase(at::Tensor& images, double share) {
  const at::Tensor chosen = torch::rand({images.size(0)});
  for (std::int64_t i = 0; i < images.size(0); ++i) {
    if (chosen[i].item<double>() >= kErasedShare) continue;
    at::Tensor box = images[i];
    const double mean = box.mean().item<double>();
    for (std::int64_t axis = 1; axis < box.dim(); ++axis) {
      const at::Tensor draw = torch::rand({2});
      const auto side = static_cast<double>(box.size(axis));
      const auto length = static_cast<std::int64_t>(side * share * draw[0].item<double>());
      const auto start = static_cast<std::int64_t>((side - static_cast<double>(length)) * draw[1].item<double>());
      box = box.narrow(axis, start, length);
    }
    box.fill_(mean);
  }
}

}  // namespace

void augment(at::Tensor& images, at::Tensor& masks, const PlanAugmentation& plan, OutsideValue outside) {
  torch::NoGradGuard guard;
  std::vector<std::int64_t> inner;
  for (std::int64_t axis = 1; axis < images.dim(); ++axis) inner.push_back(axis);
  const at::Tensor low = images.amin(inner, true);
  const at::Tensor range = (images.amax(inner, true) - low).clamp_min(1e-6);
  images = (images - low) / range;

  const at::Tensor grid = F::affine_grid(placement(images, plan).to(images.device()), images.sizes(), false);
  const at::Tensor fill = outside == OutsideValue::Zero ? -low / range : torch::zeros_like(low);
  images = sampled(images - fill, grid, false) + fill;
  if (masks.defined()) masks = sampled(masks.unsqueeze(1).to(torch::kFloat), grid, true).squeeze(1).to(torch::kUInt8);

  images = recoloured(images, plan);
  if (plan.erase > 0.0) erase(images, plan.erase);
  images = images * range + low;
}

}  // namespace pellucid
