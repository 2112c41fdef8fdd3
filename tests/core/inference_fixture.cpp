#include "inference_fixture.h"

#include <torch/script.h>
#include <torch/torch.h>

#include <cstdio>
#include <cstdlib>

#include "core/base/hash.h"
#include "core/ml/nets/net_table.h"
#include "core/ml/network_input_p.h"
#include "core/ml/pack_network_p.h"
#include "core/ml/segmenter_p.h"
#include "core/ml/weights_file.h"
#include "pack_fixture.h"

namespace pellucid::test {

namespace {

namespace fs = std::filesystem;
using torch::jit::Module;

/// A fixture that cannot be made is a defect of the test itself.
[[noreturn]] void fail(const std::string& what) {
  std::fprintf(stderr, "%s\n", what.c_str());
  std::abort();
}

void require(bool condition, const char* what) {
  if (!condition) fail(what);
}

/// Every norm becomes the identity and every weight and bias 0.
void clear(Module& net) {
  const torch::NoGradGuard guard;
  const auto isNorm = [](const std::string& name) {
    return name.find("bn") != std::string::npos || name.find("norm") != std::string::npos ||
           name.find("downsample.1.") != std::string::npos;
  };
  for (const auto& item : net.named_parameters())
    item.value.fill_(isNorm(item.name) && item.name.ends_with("weight") ? 1.0 : 0.0);
  for (const auto& item : net.named_buffers())
    if (item.value.is_floating_point()) item.value.fill_(item.name.ends_with("var") ? 1.0 : 0.0);
}

at::Tensor parameter(const Module& net, const std::string& name) {
  for (const auto& item : net.named_parameters())
    if (item.name == name) return item.value;
  fail("The network has no parameter " + name);
}

/// Lets channel 0 of the convolution pass through unchanged.
void passThrough(const Module& net, const std::string& name) {
  const torch::NoGradGuard guard;
  at::Tensor first = parameter(net, name + ".weight").select(0, 0).select(0, 0);
  first.fill_(0.0);
  first.view({-1})[first.numel() / 2] = 1.0;
}

/// Random weights with random statistics, so that norms are more than identities.
void randomise(Module& net, std::uint64_t seed) {
  const torch::NoGradGuard guard;
  torch::manual_seed(seed);
  for (const auto& item : net.named_parameters())
    if (item.value.dim() > 1)
      item.value.normal_(0.0, std::sqrt(2.0 / static_cast<double>(item.value.numel() / item.value.size(0))));
    else
      item.value.uniform_(0.5, 1.5);
  for (const auto& item : net.named_buffers())
    if (item.value.is_floating_point()) item.value.uniform_(0.5, 1.5);
}

ModelPack finish(const fs::path& folder, Json json, const Module& net) {
  fs::create_directories(folder);
  require(saveWeights(net, WeightStorage::Float32, folder / "weights.safetensors").ok(),
          "The weights were not written.");
  json["weights"]["sha256"] = *sha256OfFile(folder / "weights.safetensors");
  (void)writeFile(folder / "pack.json", json.dump(1));
  (void)writeFile(folder / "card.md", "# Test\n");
  auto pack = loadPack(folder);
  require(pack.ok(), pack.ok() ? "" : pack.error().message.c_str());
  return *pack;
}

Module netOf(const Json& json) {
  auto net = makeNet(json["network"]);
  require(net.ok(), net.ok() ? "" : net.error().message.c_str());
  net->eval();
  return *net;
}

Json segmenterJson(int dimensions, int side, int levels) {
  Json json = goodPackJson();
  json["task"] = "segmentation";
  json["accepts"] = {{"dimensions", dimensions}, {"plain_images", true}, {"describe", "anything"}};
  json["network"] = {{"name", "unet"}, {"dimensions", dimensions}, {"channels", 1}, {"classes", 2},
                     {"width", 4},     {"levels", levels}};
  json["input"] = {{"size", {side, side, dimensions == 3 ? side : 1}}, {"channels", 1}};
  json["preprocess"] = Json::array();
  json["labels"] = Json::parse(R"([{"name": "background", "title": "Background", "finding": false},
                                   {"name": "bright", "title": "Bright"}])");
  json["temperature"] = 1.0;
  json["test_time_augmentation"] = Json::array();
  return json;
}

}  // namespace

ModelPack brightSpotPack(const fs::path& folder, const std::string& fit) {
  Json json = goodPackJson();
  json["input"]["size"] = {224, 224, 1};
  json["preprocess"] = {{{"step", "percentile"}, {"low", 0}, {"high", 100}},
                        {{"step", "resize"}, {"columns", 224}, {"rows", 224}, {"fit", fit}}};
  json["labels"][0]["name"] = "dark";
  json["labels"][1]["name"] = "bright";
  json["test_time_augmentation"] = Json::array();
  Module net = netOf(json);
  clear(net);
  const torch::NoGradGuard guard;
  parameter(net, "conv1.weight").select(0, 0).select(0, 0).fill_(1.0 / 49.0);
  for (const char* stage : {"layer2", "layer3", "layer4"}) passThrough(net, std::string(stage) + ".0.downsample.0");
  parameter(net, "fc.weight").select(0, 1)[0] = 8.0;
  return finish(folder, json, net);
}

ModelPack randomPack(const fs::path& folder) {
  Json json = goodPackJson();
  json["network"]["classes"] = 3;
  json["network"]["channels"] = 3;
  json["input"] = {{"size", {64, 64, 1}}, {"channels", 3}};
  json["preprocess"][1] = {{"step", "resize"}, {"columns", 64}, {"rows", 64}};
  json["labels"].push_back({{"name", "other"}, {"title", "Other"}});
  json["test_time_augmentation"] = {"flip_horizontal", "rotate:7", "scale:1.1", "shift:4"};
  Module net = netOf(json);
  randomise(net, 7);
  const torch::NoGradGuard guard;
  parameter(net, "fc.weight").mul_(0.01);
  return finish(folder, json, net);
}

ModelPack thresholdPack(const fs::path& folder, int dimensions, int side, const Json& steps) {
  Json json = segmenterJson(dimensions, side, 2);
  json["preprocess"] = steps;
  Module net = netOf(json);
  clear(net);
  for (const char* name : {"down0.conv1", "down0.conv2", "merge0.conv1", "merge0.conv2"}) passThrough(net, name);
  const torch::NoGradGuard guard;
  parameter(net, "head.weight").select(0, 1).select(0, 0).fill_(20.0);
  parameter(net, "head.bias")[1] = -10.0;
  return finish(folder, json, net);
}

ModelPack randomSegmenter(const fs::path& folder, int dimensions, int side) {
  Json json = segmenterJson(dimensions, side, 2);
  Module net = netOf(json);
  randomise(net, 11);
  return finish(folder, json, net);
}

std::vector<double> eagerProbabilities(const ModelPack& pack, const Volume& image) {
  Job job;
  auto input = prepareInput(image, pack, {}, ~std::uint64_t{0}, job);
  require(input.ok(), input.ok() ? "" : input.error().message.c_str());
  auto net = makeNet(pack.network);
  require(net.ok() && loadWeights(pack.folder / pack.weightsFile, *net).ok(), "The network was not made.");
  net->eval();
  const torch::NoGradGuard guard;
  const at::Tensor logits = net->forward({input->values}).toTensor();
  const at::Tensor probabilities = torch::softmax(logits[0].to(at::kDouble), 0).contiguous();
  return {probabilities.data_ptr<double>(), probabilities.data_ptr<double>() + probabilities.numel()};
}

double tilingDifference(const ModelPack& pack, const Volume& image) {
  Job job;
  const auto input = prepareInput(image, pack, {}, ~std::uint64_t{0}, job);
  auto network = PackNetwork::load(pack, c10::Device(c10::kCPU));
  require(input.ok() && network.ok(), "The network was not made.");
  const auto tiled = tiledProbabilities(**network, pack, *input, job);
  require(tiled.ok(), tiled.ok() ? "" : tiled.error().message.c_str());
  at::Tensor whole = torch::softmax((*network)->logits(input->values)[0], 0);
  if (whole.dim() == 3) whole = whole.unsqueeze(1);
  const at::Tensor difference = (*tiled - whole).abs();
  require(whole.std().item<double>() > 0.05, "The network's output is flat, so that the comparison would say nothing.");
  return difference.max().item<double>();
}

}  // namespace pellucid::test
