#include "core/ml/nets/unet.h"

#include <fmt/format.h>

#include "core/ml/nets/module_builder.h"
#include "core/ml/nets/net_config.h"

namespace pellucid {

using torch::jit::Module;

namespace {

Module up(const Units& units, const UNetConfig& shape, int level) {
  const int inputs = shape.widthAt(level + 1);
  const int outputs = shape.widthAt(level);
  if (shape.transposed) {
    return convolution(units, {.dimensions = shape.dimensions,
                               .inputs = inputs,
                               .outputs = outputs,
                               .kernel = 2,
                               .stride = 2,
                               .bias = true,
                               .transposed = true});
  }
  return convolution(units, {.dimensions = shape.dimensions, .inputs = inputs, .outputs = outputs, .bias = true});
}

/// The source of `forward`. A level of odd size loses its last row when halved: doubled again, it is one short, and the
/// border is repeated before the skip is joined.
std::string forwardSource(const UNetConfig& shape) {
  const bool flat = shape.dimensions == 2;
  std::string source = "def forward(self, x):\n";
  for (int level = 0; level < shape.levels; ++level) {
    source += fmt::format("  s{0} = self.down{0}.forward(x)\n", level);
    source +=
        level + 1 < shape.levels
            ? fmt::format("  x = torch.max_pool{}(s{}, {})\n", flat ? "2d" : "3d", level, flat ? "[2, 2]" : "[2, 2, 2]")
            : fmt::format("  x = torch.dropout(s{}, {:.4f}, self.training)\n", level, shape.dropout);
  }
  for (int level = shape.levels - 2; level >= 0; --level) {
    if (shape.transposed) {
      source += fmt::format("  x = self.up{}.forward(x)\n", level);
      source += fmt::format(
          "  if x.shape != s{0}.shape:\n"
          "    x = torch.replication_pad{1}(x, [0, s{0}.size({2}) - x.size({2}), 0, s{0}.size({3}) - "
          "x.size({3}){4}])\n",
          level, flat ? "2d" : "3d", flat ? 3 : 4, flat ? 2 : 3,
          flat ? "" : fmt::format(", 0, s{0}.size(2) - x.size(2)", level));
    } else {
      source += fmt::format("  x = self.up{0}.forward(torch.upsample_nearest{1}(x, s{0}.shape[2:]))\n", level,
                            flat ? "2d" : "3d");
    }
    source += fmt::format("  x = self.merge{0}.forward(torch.cat([s{0}, x], 1))\n", level);
  }
  return source + "  return self.head.forward(x)\n";
}

Module build(const UNetConfig& shape) {
  auto units = std::make_shared<torch::jit::CompilationUnit>();
  Module net = emptyModule(units, "UNet");
  const auto block = [&](int inputs, int outputs) {
    return doubleConvolution(
        units, {.dimensions = shape.dimensions, .inputs = inputs, .outputs = outputs, .instance = shape.instance});
  };
  for (int level = 0; level < shape.levels; ++level) {
    const int inputs = level == 0 ? shape.channels : shape.widthAt(level - 1);
    net.register_module(fmt::format("down{}", level), block(inputs, shape.widthAt(level)));
  }
  for (int level = shape.levels - 2; level >= 0; --level) {
    net.register_module(fmt::format("up{}", level), up(units, shape, level));
    net.register_module(fmt::format("merge{}", level), block(2 * shape.widthAt(level), shape.widthAt(level)));
  }
  net.register_module("head", convolution(units, {.dimensions = shape.dimensions,
                                                  .inputs = shape.widthAt(0),
                                                  .outputs = shape.classes,
                                                  .kernel = 1,
                                                  .padding = 0,
                                                  .bias = true}));
  net.define(forwardSource(shape));
  return net;
}

}  // namespace

Result<Module> makeUNet(const Json& network) {
  const auto shape = unetConfig(network);
  return shape ? Result<Module>(build(*shape)) : Result<Module>(shape.error());
}

}  // namespace pellucid
