#include "core/ml/nets/unet.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/ml/nets/module_builder.h"

namespace pellucid {

using torch::jit::Module;

namespace {

struct UNetShape {
  int dimensions = 2;
  int channels = 1;
  int classes = 2;
  int width = 32;
  int widthLimit = 320;
  int levels = 5;
  bool instance = false;
  bool transposed = true;
  double dropout = 0.0;

  int widthAt(int level) const { return std::min(width << level, widthLimit); }
};

Module up(const Units& units, const UNetShape& shape, int level) {
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
std::string forwardSource(const UNetShape& shape) {
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

Module build(const UNetShape& shape) {
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

Error outOfRange(const char* member) {
  return {ErrorCode::InvalidArgument, fmt::format("The network's \"{}\" is outside of what a U-Net can have.", member),
          ""};
}

}  // namespace

Result<Module> makeUNet(const Json& network) {
  UNetShape shape;
  shape.dimensions = integerOr(network, "dimensions", shape.dimensions);
  shape.channels = integerOr(network, "channels", shape.channels);
  shape.classes = integerOr(network, "classes", shape.classes);
  shape.width = integerOr(network, "width", shape.width);
  shape.widthLimit = integerOr(network, "widthLimit", shape.widthLimit);
  shape.levels = integerOr(network, "levels", shape.levels);
  shape.dropout = numberOr(network, "dropout", shape.dropout);
  const std::string norm = textOr(network, "norm", "batch");
  const std::string upsample = textOr(network, "upsample", "transposed");
  if (shape.dimensions != 2 && shape.dimensions != 3) return outOfRange("dimensions");
  if (shape.channels < 1 || shape.channels > 16) return outOfRange("channels");
  if (shape.classes < 1 || shape.classes > 256) return outOfRange("classes");
  if (shape.width < 1 || shape.width > 256) return outOfRange("width");
  if (shape.widthLimit < shape.width || shape.widthLimit > 1024) return outOfRange("widthLimit");
  if (shape.levels < 2 || shape.levels > 8) return outOfRange("levels");
  if (!(shape.dropout >= 0.0 && shape.dropout < 1.0)) return outOfRange("dropout");
  if (norm != "batch" && norm != "instance") return outOfRange("norm");
  if (upsample != "transposed" && upsample != "repeat") return outOfRange("upsample");
  shape.instance = norm == "instance";
  shape.transposed = upsample == "transposed";
  return build(shape);
}

}  // namespace pellucid
