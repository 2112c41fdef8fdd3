#include "core/ml/weights_file.h"

#include <fmt/format.h>
#include <torch/torch.h>

#include <algorithm>
#include <cstring>
#include <map>
#include <nlohmann/json.hpp>

#include "core/base/files.h"
#include "core/base/json.h"
#include "core/ml/nets/net_table.h"
#include "core/ml/weights_header.h"

namespace pellucid {

namespace {

using Tensors = std::map<std::string, at::Tensor>;

struct ElementType {
  const char* name;
  at::ScalarType type;
};

constexpr ElementType kElementTypes[] = {
    {"F32", at::kFloat}, {"F16", at::kHalf}, {"I8", at::kChar}, {"I64", at::kLong}};

/// Of a name that parseWeightsHeader() knows.
at::ScalarType numberType(const std::string& name) {
  const auto found = std::find_if(std::begin(kElementTypes), std::end(kElementTypes),
                                  [&](const ElementType& t) { return t.name == name; });
  return found == std::end(kElementTypes) ? at::kFloat : found->type;
}

const ElementType& elementType(at::ScalarType type) {
  const auto found = std::find_if(std::begin(kElementTypes), std::end(kElementTypes),
                                  [&](const ElementType& t) { return t.type == type; });
  return found == std::end(kElementTypes) ? kElementTypes[0] : *found;
}

/// Symmetric: zero stays zero, and -127..127 leaves the two signs the same reach.
std::pair<at::Tensor, at::Tensor> quantised(const at::Tensor& weight) {
  const at::Tensor rows = weight.reshape({weight.size(0), -1});
  at::Tensor scale = rows.abs().amax(1) / 127.0;
  scale = torch::where(scale > 0, scale, torch::ones_like(scale));
  const at::Tensor whole = (rows / scale.unsqueeze(1)).round().clamp(-127, 127).to(at::kChar);
  return {whole.reshape(weight.sizes()).contiguous(), scale.contiguous()};
}

Tensors toStored(const torch::jit::Module& net, WeightStorage storage) {
  Tensors stored;
  const auto add = [&](const std::string& name, const at::Tensor& value) {
    const at::Tensor tensor = value.detach().cpu().contiguous();
    if (tensor.scalar_type() == at::kFloat && storage == WeightStorage::Float16) {
      stored[name] = tensor.to(at::kHalf);
    } else if (tensor.scalar_type() == at::kFloat && storage == WeightStorage::Int8 && tensor.dim() >= 2) {
      std::tie(stored[name], stored[name + kScaleSuffix]) = quantised(tensor);
    } else {
      stored[name] = tensor;
    }
  };
  for (const auto& item : net.named_parameters()) {
    add(item.name, item.value);
  }
  for (const auto& item : net.named_buffers()) {
    add(item.name, item.value);
  }
  return stored;
}

std::string encode(const Tensors& tensors) {
  Json header;
  std::uint64_t offset = 0;
  for (const auto& [name, tensor] : tensors) {
    const std::uint64_t end = offset + tensor.nbytes();
    header[name] = {{"dtype", elementType(tensor.scalar_type()).name},
                    {"shape", tensor.sizes().vec()},
                    {"data_offsets", {offset, end}}};
    offset = end;
  }
  std::string text = header.dump();
  text.resize((text.size() + 7) / 8 * 8, ' ');  // Tensors start aligned, as the layout asks.
  std::string bytes;
  bytes.reserve(kWeightsPrefixBytes + text.size() + offset);
  for (std::size_t i = 0; i < kWeightsPrefixBytes; ++i) {
    bytes.push_back(static_cast<char>((text.size() >> (8 * i)) & 0xFF));
  }
  bytes += text;
  for (const auto& [name, tensor] : tensors) {
    bytes.append(static_cast<const char*>(tensor.data_ptr()), tensor.nbytes());
  }
  return bytes;
}

Result<Tensors> decode(const std::string& bytes) {
  const auto headerBytes = weightsHeaderBytes(bytes.substr(0, kWeightsPrefixBytes), bytes.size());
  if (!headerBytes) {
    return headerBytes.error();
  }
  const char* data = bytes.data() + kWeightsPrefixBytes + *headerBytes;
  const auto entries = parseWeightsHeader(bytes.substr(kWeightsPrefixBytes, *headerBytes),
                                          bytes.size() - kWeightsPrefixBytes - *headerBytes);
  if (!entries) {
    return entries.error();
  }
  Tensors tensors;
  for (const WeightEntry& entry : *entries) {
    at::Tensor tensor = torch::empty(entry.shape, numberType(entry.type));
    std::memcpy(tensor.data_ptr(), data + entry.begin, entry.end - entry.begin);
    if (!tensors.emplace(entry.name, tensor).second) {
      return damagedWeights("a tensor stands in it twice");
    }
  }
  return tensors;
}

/// Takes the tensor for `name` out of `tensors` as float32 (or integer) numbers.
Result<at::Tensor> take(Tensors& tensors, const std::string& name, const at::Tensor& target) {
  const auto found = tensors.find(name);
  if (found == tensors.end()) {
    return damagedWeights("a tensor of the network is missing");
  }
  at::Tensor value = found->second;
  tensors.erase(found);
  if (value.sizes() != target.sizes()) {
    return damagedWeights("a tensor does not have the network's shape");
  }
  if (value.scalar_type() == at::kChar) {
    const auto scale = tensors.find(name + kScaleSuffix);
    if (scale == tensors.end() || scale->second.scalar_type() != at::kFloat || scale->second.dim() != 1 ||
        value.dim() < 2 || scale->second.size(0) != value.size(0)) {
      return damagedWeights("the scales of a tensor are missing");
    }
    std::vector<std::int64_t> rows(static_cast<std::size_t>(value.dim()), 1);
    rows[0] = value.size(0);
    value = value.to(at::kFloat) * scale->second.reshape(rows);
    tensors.erase(scale);
  }
  value = value.to(target.scalar_type());
  if (!torch::isfinite(value).all().item<bool>()) {
    return damagedWeights("a number in it is not finite");
  }
  return value;
}

Result<void> assign(Tensors tensors, torch::jit::Module& net) {
  std::vector<std::pair<at::Tensor, at::Tensor>> pairs;
  const auto match = [&](const std::string& name, const at::Tensor& target) -> Result<void> {
    auto value = take(tensors, name, target);
    if (!value) {
      return value.error();
    }
    pairs.emplace_back(target, *value);
    return {};
  };
  for (const auto& item : net.named_parameters()) {
    if (auto matched = match(item.name, item.value); !matched) {
      return matched;
    }
  }
  for (const auto& item : net.named_buffers()) {
    if (auto matched = match(item.name, item.value); !matched) {
      return matched;
    }
  }
  if (!tensors.empty()) {
    return damagedWeights("it holds a tensor that the network does not have");
  }
  torch::NoGradGuard guard;
  for (auto& [target, value] : pairs) {
    target.copy_(value);
  }
  return {};
}

}  // namespace

Result<WeightStorage> weightStorageFromName(const std::string& name) {
  for (const WeightStorage storage : {WeightStorage::Float32, WeightStorage::Float16, WeightStorage::Int8}) {
    if (weightStorageName(storage) == name) {
      return storage;
    }
  }
  return Error{ErrorCode::InvalidArgument, "Weights can be stored as \"float32\", \"float16\" or \"int8\".", ""};
}

std::string weightStorageName(WeightStorage storage) {
  switch (storage) {
    case WeightStorage::Float16:
      return "float16";
    case WeightStorage::Int8:
      return "int8";
    case WeightStorage::Float32:
      break;
  }
  return "float32";
}

Result<void> saveWeights(const torch::jit::Module& net, WeightStorage storage, const std::filesystem::path& file) {
  try {
    return writeFile(file, encode(toStored(net, storage)));
  } catch (const std::exception& exception) {
    return Error{ErrorCode::Internal, "The model's weights could not be written.", exception.what()};
  }
}

Result<void> loadWeights(const std::filesystem::path& file, torch::jit::Module& net) {
  auto bytes = readTextFile(file, kLargestWeights);
  if (!bytes) {
    return bytes.error();
  }
  try {
    auto tensors = decode(*bytes);
    return tensors ? assign(std::move(*tensors), net) : Result<void>(tensors.error());
  } catch (const std::exception& exception) {
    return Error{ErrorCode::Malformed, "The model's weights are damaged.", exception.what()};
  }
}

}  // namespace pellucid
