#include "core/ml/nets/residual_unet.h"

#include <fmt/format.h>

#include <array>

#include "core/ml/nets/module_builder.h"
#include "core/ml/nets/net_config.h"
#include "core/ml/nets/resnet.h"

namespace pellucid {

using torch::jit::Module;

namespace {

constexpr int kLevels = ResidualUNetConfig::kLevels;

/// Halves round up in the contracting path, so that a doubled level can be one longer than its skip.
std::string forwardSource(const ResidualUNetConfig& shape) {
  std::string source =
      "def forward(self, x):\n"
      "  s0 = self.fine.forward(x)\n"
      "  s1 = torch.relu_(self.bn1.forward(self.conv1.forward(x)))\n"
      "  s2 = self.layer1.forward(torch.max_pool2d(s1, [3, 3], [2, 2], [1, 1]))\n"
      "  s3 = self.layer2.forward(s2)\n";
  source += fmt::format("  x = torch.dropout(self.layer3.forward(s3), {:.4f}, self.training)\n", shape.dropout);
  for (int level = kLevels - 1; level >= 0; --level)
    source += fmt::format(
        "  x = self.up{0}.forward(x)[:, :, 0:s{0}.size(2), 0:s{0}.size(3)]\n"
        "  x = self.merge{0}.forward(torch.cat([s{0}, x], 1))\n",
        level);
  return source + "  return self.head.forward(x)\n";
}

Module build(const ResidualUNetConfig& shape) {
  auto units = std::make_shared<torch::jit::CompilationUnit>();
  Module net = emptyModule(units, "ResidualUNet");
  net.register_module("fine", doubleConvolution(units, {.inputs = shape.channels, .outputs = shape.width}));
  net.register_module(
      "conv1", convolution(units, {.inputs = shape.channels, .outputs = 64, .kernel = 7, .stride = 2, .padding = 3}));
  net.register_module("bn1", batchNorm(units, 64));
  net.register_module("layer1", residualStage(units, 64, 64, 2, 1));
  net.register_module("layer2", residualStage(units, 64, 128, 2, 2));
  net.register_module("layer3", residualStage(units, 128, 256, 2, 2));
  const std::array<int, kLevels> skips = shape.skips();
  int inputs = 256;
  for (int level = kLevels - 1; level >= 0; --level) {
    const int outputs = shape.width << level;
    net.register_module(
        fmt::format("up{}", level),
        convolution(
            units, {.inputs = inputs, .outputs = outputs, .kernel = 2, .stride = 2, .bias = true, .transposed = true}));
    net.register_module(
        fmt::format("merge{}", level),
        doubleConvolution(units, {.inputs = skips[static_cast<std::size_t>(level)] + outputs, .outputs = outputs}));
    inputs = outputs;
  }
  net.register_module(
      "head",
      convolution(units, {.inputs = shape.width, .outputs = shape.classes, .kernel = 1, .padding = 0, .bias = true}));
  net.define(forwardSource(shape));
  return net;
}

}  // namespace

Result<Module> makeResidualUNet(const Json& network) {
  const auto shape = residualUNetConfig(network);
  return shape ? Result<Module>(build(*shape)) : Result<Module>(shape.error());
}

}  // namespace pellucid
