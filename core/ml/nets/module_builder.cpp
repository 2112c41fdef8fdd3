#include "core/ml/nets/module_builder.h"

#include <fmt/format.h>
#include <torch/torch.h>

#include <cmath>

namespace pellucid {

using torch::jit::Module;

namespace {

std::string list(int value, int count) {
  std::string text = "[";
  for (int i = 0; i < count; ++i) {
    text += fmt::format("{}{}", i == 0 ? "" : ", ", value);
  }
  return text + "]";
}

}  // namespace

Module emptyModule(const Units& units, const std::string& typeName) {
  Module module(c10::QualifiedName("__torch__." + typeName), units, /*shouldMangle=*/true);
  module.register_attribute("training", c10::BoolType::get(), true);
  return module;
}

Module convolution(const Units& units, const ConvolutionShape& shape) {
  Module module = emptyModule(units, shape.transposed ? "ConvTranspose" : "Conv");
  std::vector<std::int64_t> sizes = {shape.transposed ? shape.inputs : shape.outputs,
                                     shape.transposed ? shape.outputs : shape.inputs};
  sizes.insert(sizes.end(), static_cast<std::size_t>(shape.dimensions), shape.kernel);
  const double fanOut = shape.outputs * std::pow(shape.kernel, shape.dimensions) /
                        (shape.transposed ? std::pow(shape.stride, shape.dimensions) : 1.0);
  module.register_parameter("weight", torch::randn(sizes) * std::sqrt(2.0 / fanOut), false);
  if (shape.bias) {
    module.register_parameter("bias", torch::zeros({shape.outputs}), false);
  }
  const std::string bias = shape.bias ? "self.bias" : "None";
  if (shape.transposed) {
    module.define(fmt::format("def forward(self, x):\n  return torch.conv_transpose{}d(x, self.weight, {}, {})\n",
                              shape.dimensions, bias, list(shape.stride, shape.dimensions)));
  } else {
    module.define(fmt::format("def forward(self, x):\n  return torch.conv{}d(x, self.weight, {}, {}, {})\n",
                              shape.dimensions, bias, list(shape.stride, shape.dimensions),
                              list(shape.padding, shape.dimensions)));
  }
  return module;
}

Module batchNorm(const Units& units, int channels) {
  Module module = emptyModule(units, "BatchNorm");
  module.register_parameter("weight", torch::ones({channels}), false);
  module.register_parameter("bias", torch::zeros({channels}), false);
  module.register_buffer("running_mean", torch::zeros({channels}));
  module.register_buffer("running_var", torch::ones({channels}));
  module.define(
      "def forward(self, x):\n"
      "  return torch.batch_norm(x, self.weight, self.bias, self.running_mean, self.running_var, self.training,\n"
      "                          0.1, 1e-05, True)\n");
  return module;
}

Module instanceNorm(const Units& units, int channels) {
  Module module = emptyModule(units, "InstanceNorm");
  module.register_parameter("weight", torch::ones({channels}), false);
  module.register_parameter("bias", torch::zeros({channels}), false);
  module.define(
      "def forward(self, x):\n"
      "  return torch.instance_norm(x, self.weight, self.bias, None, None, True, 0.1, 1e-05, True)\n");
  return module;
}

Module linear(const Units& units, int inputs, int outputs) {
  Module module = emptyModule(units, "Linear");
  const double bound = 1.0 / std::sqrt(static_cast<double>(inputs));
  module.register_parameter("weight", (torch::rand({outputs, inputs}) * 2.0 - 1.0) * bound, false);
  module.register_parameter("bias", (torch::rand({outputs}) * 2.0 - 1.0) * bound, false);
  module.define("def forward(self, x):\n  return torch.linear(x, self.weight, self.bias)\n");
  return module;
}

Module doubleConvolution(const Units& units, const DoubleConvolutionShape& shape) {
  Module block = emptyModule(units, "DoubleConv");
  for (int i = 1; i <= 2; ++i) {
    block.register_module(fmt::format("conv{}", i), convolution(units, {.dimensions = shape.dimensions,
                                                                        .inputs = i == 1 ? shape.inputs : shape.outputs,
                                                                        .outputs = shape.outputs}));
    block.register_module(fmt::format("norm{}", i),
                          shape.instance ? instanceNorm(units, shape.outputs) : batchNorm(units, shape.outputs));
  }
  block.define(
      "def forward(self, x):\n"
      "  x = torch.relu_(self.norm1.forward(self.conv1.forward(x)))\n"
      "  return torch.relu_(self.norm2.forward(self.conv2.forward(x)))\n");
  return block;
}

Module sequence(const Units& units, const std::vector<Module>& modules) {
  Module module = emptyModule(units, "Sequential");
  std::string source = "def forward(self, x):\n";
  for (std::size_t i = 0; i < modules.size(); ++i) {
    module.register_module(std::to_string(i), modules[i]);
    source += fmt::format("  x = getattr(self, \"{}\").forward(x)\n", i);
  }
  module.define(source + "  return x\n");
  return module;
}

}  // namespace pellucid
