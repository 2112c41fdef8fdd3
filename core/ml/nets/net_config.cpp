#include "core/ml/nets/net_config.h"

#include <algorithm>

namespace pellucid {

namespace {

Error outOfRange(const char* member, const char* net) {
  return {ErrorCode::InvalidArgument,
          std::string("The network's \"") + member + "\" is outside of what a " + net + " can have.", ""};
}

bool isDropout(double share) {
  return share >= 0.0 && share < 1.0;
}

}  // namespace

Result<ResNetConfig> resNetConfig(const std::string& name, const Json& network) {
  ResNetConfig config;
  config.blocks = name == "resnet18" ? std::array{2, 2, 2, 2} : std::array{3, 4, 6, 3};
  config.bottleneck = name == "resnet50";
  config.channels = integerOr(network, "channels", config.channels);
  config.classes = integerOr(network, "classes", config.classes);
  config.dropout = numberOr(network, "dropout", config.dropout);
  if (config.channels < 1 || config.channels > 16)
    return Error{ErrorCode::InvalidArgument, "The network's \"channels\" must lie between 1 and 16.", ""};
  if (config.classes < 1 || config.classes > 10000)
    return Error{ErrorCode::InvalidArgument, "The network's \"classes\" must lie between 1 and 10000.", ""};
  if (!isDropout(config.dropout))
    return Error{ErrorCode::InvalidArgument, "The network's \"dropout\" must lie between 0 and 1.", ""};
  return config;
}

int UNetConfig::widthAt(int level) const {
  return std::min(width << level, widthLimit);
}

Result<UNetConfig> unetConfig(const Json& network) {
  constexpr const char* kName = "U-Net";
  UNetConfig config;
  config.dimensions = integerOr(network, "dimensions", config.dimensions);
  config.channels = integerOr(network, "channels", config.channels);
  config.classes = integerOr(network, "classes", config.classes);
  config.width = integerOr(network, "width", config.width);
  config.widthLimit = integerOr(network, "widthLimit", config.widthLimit);
  config.levels = integerOr(network, "levels", config.levels);
  config.dropout = numberOr(network, "dropout", config.dropout);
  const std::string norm = textOr(network, "norm", "batch");
  const std::string upsample = textOr(network, "upsample", "transposed");
  if (config.dimensions != 2 && config.dimensions != 3) return outOfRange("dimensions", kName);
  if (config.channels < 1 || config.channels > 16) return outOfRange("channels", kName);
  if (config.classes < 1 || config.classes > 256) return outOfRange("classes", kName);
  if (config.width < 1 || config.width > 256) return outOfRange("width", kName);
  if (config.widthLimit < config.width || config.widthLimit > 1024) return outOfRange("widthLimit", kName);
  if (config.levels < 2 || config.levels > 8) return outOfRange("levels", kName);
  if (!isDropout(config.dropout)) return outOfRange("dropout", kName);
  if (norm != "batch" && norm != "instance") return outOfRange("norm", kName);
  if (upsample != "transposed" && upsample != "repeat") return outOfRange("upsample", kName);
  config.instance = norm == "instance";
  config.transposed = upsample == "transposed";
  return config;
}

Result<ResidualUNetConfig> residualUNetConfig(const Json& network) {
  constexpr const char* kName = "residual U-Net";
  ResidualUNetConfig config;
  config.channels = integerOr(network, "channels", config.channels);
  config.classes = integerOr(network, "classes", config.classes);
  config.width = integerOr(network, "width", config.width);
  config.dropout = numberOr(network, "dropout", config.dropout);
  if (config.channels < 1 || config.channels > 16) return outOfRange("channels", kName);
  if (config.classes < 1 || config.classes > 256) return outOfRange("classes", kName);
  if (config.width < 1 || config.width > 64) return outOfRange("width", kName);
  if (!isDropout(config.dropout)) return outOfRange("dropout", kName);
  return config;
}

}  // namespace pellucid
