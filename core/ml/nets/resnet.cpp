#include "core/ml/nets/resnet.h"

#include <fmt/format.h>

#include "core/ml/nets/module_builder.h"
#include "core/ml/nets/net_config.h"

namespace pellucid {

using torch::jit::Module;

namespace {

Module shortcut(const Units& units, int inputs, int outputs, int stride) {
  return sequence(
      units, {convolution(units, {.inputs = inputs, .outputs = outputs, .kernel = 1, .stride = stride, .padding = 0}),
              batchNorm(units, outputs)});
}

Module basicBlock(const Units& units, int inputs, int width, int stride) {
  Module block = emptyModule(units, "BasicBlock");
  block.register_module("conv1", convolution(units, {.inputs = inputs, .outputs = width, .stride = stride}));
  block.register_module("bn1", batchNorm(units, width));
  block.register_module("conv2", convolution(units, {.inputs = width, .outputs = width}));
  block.register_module("bn2", batchNorm(units, width));
  const bool resize = stride != 1 || inputs != width;
  if (resize) {
    block.register_module("downsample", shortcut(units, inputs, width, stride));
  }
  block.define(
      fmt::format("def forward(self, x):\n"
                  "  y = torch.relu_(self.bn1.forward(self.conv1.forward(x)))\n"
                  "  y = self.bn2.forward(self.conv2.forward(y))\n"
                  "  y += {}\n"
                  "  return torch.relu_(y)\n",
                  resize ? "self.downsample.forward(x)" : "x"));
  return block;
}

Module bottleneckBlock(const Units& units, int inputs, int width, int stride) {
  Module block = emptyModule(units, "Bottleneck");
  const int outputs = width * kBottleneckExpansion;
  block.register_module("conv1", convolution(units, {.inputs = inputs, .outputs = width, .kernel = 1, .padding = 0}));
  block.register_module("bn1", batchNorm(units, width));
  block.register_module("conv2", convolution(units, {.inputs = width, .outputs = width, .stride = stride}));
  block.register_module("bn2", batchNorm(units, width));
  block.register_module("conv3", convolution(units, {.inputs = width, .outputs = outputs, .kernel = 1, .padding = 0}));
  block.register_module("bn3", batchNorm(units, outputs));
  const bool resize = stride != 1 || inputs != outputs;
  if (resize) {
    block.register_module("downsample", shortcut(units, inputs, outputs, stride));
  }
  block.define(
      fmt::format("def forward(self, x):\n"
                  "  y = torch.relu_(self.bn1.forward(self.conv1.forward(x)))\n"
                  "  y = torch.relu_(self.bn2.forward(self.conv2.forward(y)))\n"
                  "  y = self.bn3.forward(self.conv3.forward(y))\n"
                  "  y += {}\n"
                  "  return torch.relu_(y)\n",
                  resize ? "self.downsample.forward(x)" : "x"));
  return block;
}

Module bottleneckStage(const Units& units, int inputs, int width, int count, int stride) {
  std::vector<Module> blocks{bottleneckBlock(units, inputs, width, stride)};
  while (static_cast<int>(blocks.size()) < count)
    blocks.push_back(bottleneckBlock(units, width * kBottleneckExpansion, width, 1));
  return sequence(units, blocks);
}

Module build(const char* typeName, const ResNetConfig& config) {
  auto units = std::make_shared<torch::jit::CompilationUnit>();
  Module net = emptyModule(units, typeName);
  net.register_module(
      "conv1", convolution(units, {.inputs = config.channels, .outputs = 64, .kernel = 7, .stride = 2, .padding = 3}));
  net.register_module("bn1", batchNorm(units, 64));
  int inputs = 64;
  for (int stage = 0; stage < 4; ++stage) {
    const int width = 64 << stage;
    const int blocks = config.blocks[static_cast<std::size_t>(stage)];
    const int stride = stage > 0 ? 2 : 1;
    net.register_module(fmt::format("layer{}", stage + 1), config.bottleneck
                                                               ? bottleneckStage(units, inputs, width, blocks, stride)
                                                               : residualStage(units, inputs, width, blocks, stride));
    inputs = config.bottleneck ? width * kBottleneckExpansion : width;
  }
  net.register_module("fc", linear(units, inputs, config.classes));
  net.define(
      fmt::format("def features(self, x):\n"
                  "  x = torch.relu_(self.bn1.forward(self.conv1.forward(x)))\n"
                  "  x = torch.max_pool2d(x, [3, 3], [2, 2], [1, 1])\n"
                  "  x = self.layer2.forward(self.layer1.forward(x))\n"
                  "  return self.layer4.forward(self.layer3.forward(x))\n"
                  "def classify(self, f):\n"
                  "  x = torch.flatten(torch.adaptive_avg_pool2d(f, [1, 1]), 1)\n"
                  "  x = torch.dropout(x, {:.4f}, self.training)\n"
                  "  return self.fc.forward(x)\n"
                  "def forward(self, x):\n"
                  "  return self.classify(self.features(x))\n",
                  config.dropout));
  return net;
}

Result<Module> checked(const char* typeName, const std::string& name, const Json& network) {
  const auto config = resNetConfig(name, network);
  return config ? Result<Module>(build(typeName, *config)) : Result<Module>(config.error());
}

}  // namespace

Module residualStage(const Units& units, int inputs, int outputs, int count, int stride) {
  std::vector<Module> blocks{basicBlock(units, inputs, outputs, stride)};
  while (static_cast<int>(blocks.size()) < count) blocks.push_back(basicBlock(units, outputs, outputs, 1));
  return sequence(units, blocks);
}

Result<Module> makeResNet18(const Json& network) {
  return checked("ResNet18", "resnet18", network);
}
Result<Module> makeResNet34(const Json& network) {
  return checked("ResNet34", "resnet34", network);
}
Result<Module> makeResNet50(const Json& network) {
  return checked("ResNet50", "resnet50", network);
}

}  // namespace pellucid
