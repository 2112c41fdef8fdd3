// How much faster a network runs in this program than in eager LibTorch, in the same process and in alternation, so
// that other work on the machine disturbs both alike. README.md says how to run it and what to expect.
#include <fmt/format.h>
#include <torch/script.h>
#include <torch/torch.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <functional>
#include <nlohmann/json.hpp>

#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/ml/environment.h"
#include "core/ml/nets/net_table.h"
#include "core/ml/pack_network_p.h"
#include "core/ml/runtime.h"
#include "core/ml/weights_file.h"

using namespace pellucid;

namespace {

struct Case {
  const char* title;
  Json network;
  PackTask task;
  std::vector<std::int64_t> shape;
};

double secondsOf(const std::function<void()>& run) {
  const auto start = std::chrono::steady_clock::now();
  run();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

double medianOf(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

ModelPack packOf(const Case& item, const torch::jit::Module& net, const std::filesystem::path& folder) {
  ModelPack pack;
  pack.folder = folder;
  pack.task = item.task;
  pack.network = item.network;
  pack.accepts.dimensions = item.shape.size() == 5 ? 3 : 2;
  pack.weightsFile = "weights.safetensors";
  if (!saveWeights(net, WeightStorage::Float32, folder / pack.weightsFile)) std::exit(1);
  pack.weightsSha256 = *sha256OfFile(folder / pack.weightsFile);
  return pack;
}

void compare(const Case& item, int rounds) {
  const auto folder = TemporaryFolder::create();
  torch::manual_seed(1);
  auto net = makeNet(item.network);
  if (!folder || !net) std::exit(1);
  net->eval();
  const auto network = PackNetwork::load(packOf(item, *net, folder->path()), c10::Device(c10::kCPU));
  if (!network) std::exit(1);
  torch::jit::Module frozen = torch::jit::freeze(*net);
  const at::Tensor input = torch::rand(item.shape);

  at::Tensor expected, found;
  const std::vector<std::function<void()>> forms{[&] {
                                                   const torch::NoGradGuard guard;
                                                   expected = net->forward({input}).toTensor();
                                                 },
                                                 [&] {
                                                   const torch::NoGradGuard guard;
                                                   (void)frozen.forward({input});
                                                 },
                                                 [&] { found = (*network)->logits(input); }};
  std::vector<std::vector<double>> times(forms.size());
  for (int round = -2; round < rounds; ++round) {
    for (std::size_t i = 0; i < forms.size(); ++i) {
      const double seconds = secondsOf(forms[i]);
      if (round >= 0) times[i].push_back(seconds);
    }
  }
  const double eager = medianOf(times[0]), plain = medianOf(times[1]), ours = medianOf(times[2]);
  fmt::print("| {} | {:.1f} ms | {:.2f} | **{:.2f}** | {:.0e} |\n", item.title, 1000 * eager, eager / plain,
             eager / ours, (expected - found).abs().max().item<double>() / expected.abs().max().item<double>());
  std::fflush(stdout);
}

}  // namespace

int main(int count, char** arguments) {
  prepareEnvironment(arguments);
  prepareRuntime();
  const int rounds = count > 1 ? std::clamp(std::atoi(arguments[1]), 3, 1000) : 15;
  const Json resnet{{"name", "resnet18"}, {"channels", 3}, {"classes", 2}};
  const Json unet{{"name", "unet"}, {"channels", 1}, {"classes", 2}, {"width", 32}, {"widthLimit", 512}};
  const Json small{{"name", "unet"}, {"channels", 1}, {"classes", 2}, {"width", 16}};
  const Json solid{{"name", "unet"}, {"dimensions", 3}, {"channels", 1},    {"classes", 3},
                   {"width", 16},    {"levels", 4},     {"widthLimit", 96}, {"norm", "instance"}};
  const auto classify = PackTask::Classification;
  const auto segment = PackTask::Segmentation;
  fmt::print(
      "| network, input | eager LibTorch | frozen | this program | largest difference |\n|---|---|---|---|---|\n");
  compare({"ResNet-18, 1 x 224 x 224", resnet, classify, {1, 3, 224, 224}}, rounds);
  compare({"ResNet-18, 8 x 224 x 224", resnet, classify, {8, 3, 224, 224}}, rounds);
  compare({"U-Net 32-512, 1 x 256 x 256", unet, segment, {1, 1, 256, 256}}, rounds);
  compare({"U-Net 16-256, 1 x 256 x 256", small, segment, {1, 1, 256, 256}}, rounds);
  compare({"3D U-Net 16-96, 48 x 64 x 48", solid, segment, {1, 1, 48, 64, 48}}, std::max(rounds / 3, 3));
  return 0;
}
