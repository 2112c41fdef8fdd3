#include "core/ml/start_weights_p.h"

#include <torch/torch.h>

#include <fstream>
#include <xtensor/xarray.hpp>
#include <xtensor/xnpy.hpp>

namespace pellucid {

namespace {

constexpr double kEpsilon = 1e-5;  // Of every BatchNorm of the net table.
constexpr double kMomentum = 0.1;
constexpr std::uintmax_t kLargestFile = 256 << 20;

Result<at::Tensor> readNpy(const std::filesystem::path& file) {
  std::error_code failure;
  if (std::filesystem::file_size(file, failure) > kLargestFile || failure)
    return Error{ErrorCode::Unreadable, "A file of start weights cannot be read.", ""};
  try {
    std::ifstream stream(file, std::ios::binary);
    const xt::xarray<float> array = xt::load_npy<float>(stream);
    const std::vector<std::int64_t> shape(array.shape().begin(), array.shape().end());
    return torch::from_blob(const_cast<float*>(array.data()), shape, torch::kFloat).clone();
  } catch (const std::exception& exception) {
    return Error{ErrorCode::Malformed, "A file of start weights is damaged.", exception.what()};
  }
}

/// Name of the BatchNorm behind a convolution, as torchvision names them.
std::string normOf(const std::string& convolution) {
  const auto dot = convolution.rfind('.');
  const std::string parent = dot == std::string::npos ? "" : convolution.substr(0, dot + 1);
  const std::string own = dot == std::string::npos ? convolution : convolution.substr(dot + 1);
  return parent + (own == "0" ? "1" : "bn" + own.substr(4));
}

struct Pair {
  std::string convolution;
  torch::jit::Module norm;
  at::Tensor bias;
};

/// The batch's mean and variance as a BatchNorm in training sees them: it leaves a tenth of them in buffers that were
/// 0.
void restoreNorm(torch::jit::Module& net, Pair& pair, const at::Tensor& images) {
  at::Tensor mean = pair.norm.attr("running_mean").toTensor();
  at::Tensor variance = pair.norm.attr("running_var").toTensor();
  mean.zero_();
  variance.zero_();
  net.forward({images});
  mean.div_(kMomentum);
  variance.div_(kMomentum);
  pair.norm.attr("weight").toTensor().copy_((variance + kEpsilon).sqrt());
  pair.norm.attr("bias").toTensor().copy_(mean + pair.bias.to(mean.device()));
}

Result<void> setConvolution(const torch::jit::Module& convolution, at::Tensor weight) {
  at::Tensor target = convolution.attr("weight").toTensor();
  if (weight.dim() == 4 && target.dim() == 4 && weight.size(1) == 3 && target.size(1) == 1)
    weight = weight.sum(1, /*keepdim=*/true);
  if (weight.sizes() != target.sizes())
    return Error{ErrorCode::Inconsistent, "The start weights do not have the network's shapes.", ""};
  target.copy_(weight);
  return {};
}

}  // namespace

Result<std::set<std::string>> loadStartWeights(torch::jit::Module& net, const std::filesystem::path& folder,
                                               const at::Tensor& images) {
  torch::NoGradGuard guard;
  std::set<std::string> loaded;
  std::vector<Pair> pairs;
  std::map<std::string, torch::jit::Module> modules;
  for (const auto& item : net.named_modules()) modules.emplace(item.name, item.value);
  for (const auto& item : net.named_modules()) {
    const auto file = folder / (item.name + ".weight.npy");
    if (item.name.empty() || !std::filesystem::exists(file)) continue;
    const auto weight = readNpy(file);
    if (!weight) return weight.error();
    const auto bias = readNpy(folder / (item.name + ".bias.npy"));
    if (!bias) return bias.error();
    if (auto set = setConvolution(item.value, *weight); !set) return set.error();
    const auto norm = modules.find(normOf(item.name));
    if (norm == modules.end() || norm->second.attr("bias").toTensor().sizes() != bias->sizes())
      return Error{ErrorCode::Inconsistent, "The start weights are not those of this network.", ""};
    pairs.push_back({item.name, norm->second, *bias});
    loaded.insert({item.name, norm->first});
  }
  if (pairs.empty()) return Error{ErrorCode::NotFound, "The folder of start weights holds none for this network.", ""};
  net.train();
  // In the order of the net: a BatchNorm's input depends on those before it. A shortcut is named after the convolutions
  // of its block but depends only on earlier blocks.
  for (Pair& pair : pairs) restoreNorm(net, pair, images);
  // Statistics of layers without start weights were stirred by the passes.
  for (const auto& item : net.named_modules()) {
    if (!item.value.hasattr("running_mean") || loaded.count(item.name) != 0) continue;
    item.value.attr("running_mean").toTensor().zero_();
    item.value.attr("running_var").toTensor().fill_(1.0);
  }
  return loaded;
}

}  // namespace pellucid
