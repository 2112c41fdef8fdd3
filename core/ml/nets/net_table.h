#pragma once

#include <torch/csrc/jit/api/module.h>
#include <string>
#include <vector>

#include "core/base/json.h"

namespace pellucid {

/// One architecture. Every net is a TorchScript module built here in C++, the one form for training, inference,
/// saliency and exchange (docs/decisions/0005-nets-as-graphs.md). Methods of every net, NCHW or NCDHW float32:
///   forward(x)   logits: [batch, classes], or [batch, classes, (slices,) rows, columns] for segmentation.
/// Classifiers have two more, so that Grad-CAM can stop between them:
///   features(x)  activations of the last convolution, [batch, features, rows, columns];
///   classify(f)  pooling, dropout and the last layer: logits. forward(x) is classify(features(x)).
struct NetRow {
  std::string name;   ///< As in pack.json: "resnet18".
  std::string title;  ///< For the reader: "ResNet-18".
  std::string help;   ///< Source and the members of `network` that it reads.
  bool segments = false;
  Result<torch::jit::Module> (*build)(const Json& network) = nullptr;
};

const std::vector<NetRow>& netTable();
const NetRow* findNet(const std::string& name);

/// Builds `network["name"]` with weights drawn from LibTorch's default generator (seed it for repeatable weights) and
/// in training mode. Errors: Unsupported (no such net), InvalidArgument (the sentence names the member that is out of
/// range).
Result<torch::jit::Module> makeNet(const Json& network);

/// Trainable numbers in the module.
std::int64_t parameterCount(const torch::jit::Module& net);

}  // namespace pellucid
