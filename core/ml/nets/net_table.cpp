#include "core/ml/nets/net_table.h"

#include <fmt/format.h>
#include <torch/torch.h>

#include <algorithm>

#include "core/ml/nets/residual_unet.h"
#include "core/ml/nets/resnet.h"
#include "core/ml/nets/unet.h"

namespace pellucid {

const std::vector<NetRow>& netTable() {
  static const std::vector<NetRow> table = {
      {"resnet18", "ResNet-18", "He et al. 2015. Members: channels, classes, dropout.", false, makeResNet18},
      {"resnet34", "ResNet-34", "He et al. 2015. Members: channels, classes, dropout.", false, makeResNet34},
      {"resnet50", "ResNet-50", "He et al. 2015. Members: channels, classes, dropout.", false, makeResNet50},
      {"unet", "U-Net",
       "Ronneberger et al. 2015, Cicek et al. 2016. Members: dimensions, channels, classes, width, widthLimit, levels, "
       "norm, upsample, dropout.",
       true, makeUNet},
      {"residual_unet", "Residual U-Net",
       "U-Net with the first three stages of ResNet-18 as its contracting path. Members: channels, classes, width, "
       "dropout.",
       true, makeResidualUNet},
  };
  return table;
}

const NetRow* findNet(const std::string& name) {
  const auto& table = netTable();
  const auto row = std::find_if(table.begin(), table.end(), [&](const NetRow& r) { return r.name == name; });
  return row == table.end() ? nullptr : &*row;
}

Result<torch::jit::Module> makeNet(const Json& network) {
  const NetRow* row = findNet(textOr(network, "name"));
  if (row == nullptr) {
    return Error{ErrorCode::Unsupported, "The model uses a network that this version does not know.", ""};
  }
  try {
    return row->build(network);
  } catch (const std::exception& exception) {
    return Error{ErrorCode::Internal, fmt::format("The network {} could not be built.", row->title), exception.what()};
  }
}

std::int64_t parameterCount(const torch::jit::Module& net) {
  std::int64_t count = 0;
  for (const at::Tensor& parameter : net.parameters()) {
    count += parameter.numel();
  }
  return count;
}

}  // namespace pellucid
