#include "core/ml/nets/net_shapes.h"

#include "core/ml/nets/net_config.h"

namespace pellucid {

namespace {

using Sides = std::vector<std::int64_t>;

/// Puts the tensors of the pieces of module_builder.h under their names.
class Shapes {
 public:
  void convolution(const std::string& name, int inputs, int outputs, int kernel, int dimensions = 2) {
    weight(name, {outputs, inputs}, kernel, dimensions);
  }
  /// Kernel and stride 2, with a bias.
  void doubling(const std::string& name, int inputs, int outputs, int dimensions = 2) {
    weight(name, {inputs, outputs}, 2, dimensions);
    m_shapes[name + ".bias"] = {outputs};
  }
  void bias(const std::string& name, int outputs) { m_shapes[name + ".bias"] = {outputs}; }
  void norm(const std::string& name, int channels, bool instance = false) {
    for (const char* member : {".weight", ".bias"}) m_shapes[name + member] = {channels};
    if (instance) return;
    for (const char* member : {".running_mean", ".running_var"}) m_shapes[name + member] = {channels};
  }
  void linear(const std::string& name, int inputs, int outputs) {
    m_shapes[name + ".weight"] = {outputs, inputs};
    m_shapes[name + ".bias"] = {outputs};
  }
  void doubleConvolution(const std::string& name, int inputs, int outputs, int dimensions = 2, bool instance = false) {
    convolution(name + ".conv1", inputs, outputs, 3, dimensions);
    norm(name + ".norm1", outputs, instance);
    convolution(name + ".conv2", outputs, outputs, 3, dimensions);
    norm(name + ".norm2", outputs, instance);
  }
  void basicBlock(const std::string& name, int inputs, int width, bool resize) {
    convolution(name + ".conv1", inputs, width, 3);
    norm(name + ".bn1", width);
    convolution(name + ".conv2", width, width, 3);
    norm(name + ".bn2", width);
    if (resize) shortcut(name, inputs, width);
  }
  void bottleneck(const std::string& name, int inputs, int width, bool resize) {
    const int outputs = width * kBottleneckExpansion;
    convolution(name + ".conv1", inputs, width, 1);
    norm(name + ".bn1", width);
    convolution(name + ".conv2", width, width, 3);
    norm(name + ".bn2", width);
    convolution(name + ".conv3", width, outputs, 1);
    norm(name + ".bn3", outputs);
    if (resize) shortcut(name, inputs, outputs);
  }
  void basicStage(const std::string& name, int inputs, int width, int count, bool halves) {
    for (int i = 0; i < count; ++i)
      basicBlock(name + '.' + std::to_string(i), i == 0 ? inputs : width, width, i == 0 && (halves || inputs != width));
  }
  void bottleneckStage(const std::string& name, int inputs, int width, int count, bool halves) {
    const int outputs = width * kBottleneckExpansion;
    for (int i = 0; i < count; ++i)
      bottleneck(name + '.' + std::to_string(i), i == 0 ? inputs : outputs, width,
                 i == 0 && (halves || inputs != outputs));
  }
  /// Of both nets that begin as a ResNet.
  void stem(int channels) {
    convolution("conv1", channels, 64, 7);
    norm("bn1", 64);
  }
  TensorShapes take() { return std::move(m_shapes); }

 private:
  void weight(const std::string& name, Sides sides, int kernel, int dimensions) {
    sides.insert(sides.end(), static_cast<std::size_t>(dimensions), kernel);
    m_shapes[name + ".weight"] = std::move(sides);
  }
  void shortcut(const std::string& name, int inputs, int outputs) {
    convolution(name + ".downsample.0", inputs, outputs, 1);
    norm(name + ".downsample.1", outputs);
  }

  TensorShapes m_shapes;
};

TensorShapes shapesOf(const ResNetConfig& config) {
  Shapes shapes;
  shapes.stem(config.channels);
  int inputs = 64;
  for (int stage = 0; stage < 4; ++stage) {
    const int width = 64 << stage;
    const int blocks = config.blocks[static_cast<std::size_t>(stage)];
    const std::string name = "layer" + std::to_string(stage + 1);
    if (config.bottleneck)
      shapes.bottleneckStage(name, inputs, width, blocks, stage > 0);
    else
      shapes.basicStage(name, inputs, width, blocks, stage > 0);
    inputs = config.bottleneck ? width * kBottleneckExpansion : width;
  }
  shapes.linear("fc", inputs, config.classes);
  return shapes.take();
}

TensorShapes shapesOf(const UNetConfig& config) {
  Shapes shapes;
  const auto named = [](const char* name, int level) { return name + std::to_string(level); };
  const auto block = [&](const std::string& name, int inputs, int outputs) {
    shapes.doubleConvolution(name, inputs, outputs, config.dimensions, config.instance);
  };
  for (int level = 0; level < config.levels; ++level)
    block(named("down", level), level == 0 ? config.channels : config.widthAt(level - 1), config.widthAt(level));
  for (int level = config.levels - 2; level >= 0; --level) {
    const std::string up = named("up", level);
    const int inputs = config.widthAt(level + 1);
    const int outputs = config.widthAt(level);
    if (config.transposed) {
      shapes.doubling(up, inputs, outputs, config.dimensions);
    } else {
      shapes.convolution(up, inputs, outputs, 3, config.dimensions);
      shapes.bias(up, outputs);
    }
    block(named("merge", level), 2 * outputs, outputs);
  }
  shapes.convolution("head", config.widthAt(0), config.classes, 1, config.dimensions);
  shapes.bias("head", config.classes);
  return shapes.take();
}

TensorShapes shapesOf(const ResidualUNetConfig& config) {
  Shapes shapes;
  shapes.doubleConvolution("fine", config.channels, config.width);
  shapes.stem(config.channels);
  shapes.basicStage("layer1", 64, 64, 2, false);
  shapes.basicStage("layer2", 64, 128, 2, true);
  shapes.basicStage("layer3", 128, 256, 2, true);
  int inputs = 256;
  for (int level = ResidualUNetConfig::kLevels - 1; level >= 0; --level) {
    const int outputs = config.width << level;
    shapes.doubling("up" + std::to_string(level), inputs, outputs);
    shapes.doubleConvolution("merge" + std::to_string(level), config.skips()[static_cast<std::size_t>(level)] + outputs,
                             outputs);
    inputs = outputs;
  }
  shapes.convolution("head", config.width, config.classes, 1);
  shapes.bias("head", config.classes);
  return shapes.take();
}

template <typename Config>
Result<TensorShapes> shapesOf(const Result<Config>& config) {
  return config ? Result<TensorShapes>(shapesOf(*config)) : Result<TensorShapes>(config.error());
}

}  // namespace

Result<TensorShapes> shapesOfNet(const Json& network) {
  const std::string name = textOr(network, "name");
  if (name == "resnet18" || name == "resnet34" || name == "resnet50") return shapesOf(resNetConfig(name, network));
  if (name == "unet") return shapesOf(unetConfig(network));
  if (name == "residual_unet") return shapesOf(residualUNetConfig(network));
  return Error{ErrorCode::Unsupported, "The model uses a network that this version does not know.", ""};
}

bool netSegments(const std::string& name) {
  return name == "unet" || name == "residual_unet";
}

}  // namespace pellucid
