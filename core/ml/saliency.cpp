#include "core/ml/saliency_p.h"

#include <torch/script.h>
#include <torch/torch.h>

#include "core/ml/grid_sampling_p.h"
#include "core/ml/torch_error_p.h"

namespace pellucid {

namespace {

/// ReLU of the features weighted by the mean gradient of the label's logit, divided by its maximum: [1, rows, columns].
at::Tensor classActivation(PackNetwork& network, const at::Tensor& values, std::int64_t label) {
  torch::jit::Module& module = network.module();
  at::Tensor features;
  {
    const torch::NoGradGuard guard;
    features = module.get_method("features")({values.to(network.device())}).toTensor();
  }
  features = features.detach().clone().requires_grad_(true);
  const at::AutoGradMode gradients(true);
  const at::Tensor logits = module.get_method("classify")({features}).toTensor();
  const at::Tensor score = logits.index({0, label});
  const at::Tensor gradient = torch::autograd::grad({score}, {features})[0];
  const torch::NoGradGuard guard;
  const at::Tensor weights = gradient.mean({2, 3}, true);
  at::Tensor map = torch::relu((weights * features).sum(1)).to(at::kCPU);
  const double most = map.max().item<double>();
  return most > 0.0 ? map / most : map;
}

}  // namespace

Geometry featureGrid(const Geometry& input, int columns, int rows) {
  // Every layer of the classifiers has an odd kernel padded by half of it, so that cell i of a layer of stride s is
  // centred on input i * s. Stretching the map over the whole image, as is often done, would move it by half a cell.
  Geometry grid = input;
  const std::array<int, 2> cells{columns, rows};
  for (std::size_t axis = 0; axis < 2; ++axis) {
    int stride = 1;
    while ((input.size[axis] + stride - 1) / stride > cells[axis]) stride *= 2;
    grid.size[axis] = cells[axis];
    grid.spacing[axis] = input.spacing[axis] * stride;
  }
  return grid;
}

Result<SaliencyMap> gradCam(const Geometry& target, PackNetwork& network, const ModelPack& pack,
                            const NetworkInput& input, std::size_t labelIndex, Job& job) {
  if (labelIndex >= pack.labels.size())
    return Error{ErrorCode::InvalidArgument, "The model has no label of that name.", ""};
  if (job.cancelled()) return Job::cancelledError();
  try {
    const at::Tensor map = classActivation(network, input.values, static_cast<std::int64_t>(labelIndex));
    const Geometry cells = featureGrid(input.grid, static_cast<int>(map.size(2)), static_cast<int>(map.size(1)));
    auto values = valuesOn(target, map, cells, input.grid, job);
    if (!values) return values.error();
    return SaliencyMap{pack.labels[labelIndex].name, "Grad-CAM", std::move(*values)};
  } catch (const std::exception& exception) {
    return torchError(exception, "The heat map could not be made.");
  }
}

}  // namespace pellucid
