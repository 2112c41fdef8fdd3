#pragma once

#include <array>
#include <string>

#include "core/base/json.h"

namespace pellucid {

// The members of a pack's "network" that say how large a net is, checked. Without LibTorch: who only lists packs needs
// them too. Errors of all: InvalidArgument; the sentence names the member that is out of range.

/// He et al. 2015, with the numbers of blocks and names of torchvision.
struct ResNetConfig {
  std::array<int, 4> blocks{};
  bool bottleneck = false;
  int channels = 3;
  int classes = 1000;
  double dropout = 0.0;
};
constexpr int kBottleneckExpansion = 4;  ///< Of the outputs of a bottleneck.
/// `name` is "resnet18", "resnet34" or "resnet50".
Result<ResNetConfig> resNetConfig(const std::string& name, const Json& network);

struct UNetConfig {
  int dimensions = 2;
  int channels = 1;
  int classes = 2;
  int width = 32;
  int widthLimit = 320;
  int levels = 5;
  bool instance = false;
  bool transposed = true;
  double dropout = 0.0;

  int widthAt(int level) const;
};
Result<UNetConfig> unetConfig(const Json& network);

struct ResidualUNetConfig {
  static constexpr int kLevels = 4;  ///< Above the lowest.
  int channels = 1;
  int classes = 2;
  int width = 16;
  double dropout = 0.0;

  /// Channels of what joins a level of the expanding path from beside it.
  std::array<int, kLevels> skips() const { return {width, 64, 64, 128}; }
};
Result<ResidualUNetConfig> residualUNetConfig(const Json& network);

}  // namespace pellucid
