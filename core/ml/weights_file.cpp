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

namespace pellucid {

namespace {

constexpr std::uint64_t kLargestFile = std::uint64_t{1} << 30;
constexpr std::uint64_t kLargestHeader = std::uint64_t{8} << 20;
constexpr std::size_t kPrefixBytes = 8;  // Length of the header, little-endian.
constexpr const char* kScaleSuffix = ".scale";
constexpr const char* kMetadata = "__metadata__";

using Tensors = std::map<std::string, at::Tensor>;

Error malformed(const std::string& reason) {
  return {ErrorCode::Malformed, "The model's weights are damaged: " + reason + ".", ""};
}

struct ElementType {
  const char* name;
  at::ScalarType type;
  std::size_t bytes;
};

constexpr ElementType kElementTypes[] = {
    {"F32", at::kFloat, 4}, {"F16", at::kHalf, 2}, {"I8", at::kChar, 1}, {"I64", at::kLong, 8}};

const ElementType* elementType(const std::string& name) {
  const auto found = std::find_if(std::begin(kElementTypes), std::end(kElementTypes),
                                  [&](const ElementType& t) { return t.name == name; });
  return found == std::end(kElementTypes) ? nullptr : found;
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
  bytes.reserve(kPrefixBytes + text.size() + offset);
  for (std::size_t i = 0; i < kPrefixBytes; ++i) {
    bytes.push_back(static_cast<char>((text.size() >> (8 * i)) & 0xFF));
  }
  bytes += text;
  for (const auto& [name, tensor] : tensors) {
    bytes.append(static_cast<const char*>(tensor.data_ptr()), tensor.nbytes());
  }
  return bytes;
}

struct Entry {
  std::string name;
  const ElementType* type = nullptr;
  std::vector<std::int64_t> shape;
  std::uint64_t begin = 0;
  std::uint64_t end = 0;
};

Result<Entry> parseEntry(const std::string& name, const Json& json) {
  Entry entry;
  entry.name = name;
  entry.type = elementType(textOr(json, "dtype"));
  if (entry.type == nullptr) {
    return malformed("a tensor has a number type that is not known");
  }
  if (!json.contains("shape") || !json["shape"].is_array() || json["shape"].size() > 8) {
    return malformed("a tensor has no shape");
  }
  std::uint64_t count = 1;
  for (const Json& side : json["shape"]) {
    if (!side.is_number_unsigned() || side.get<std::uint64_t>() == 0 || side.get<std::uint64_t>() > kLargestFile) {
      return malformed("a tensor has a side that is not a size");
    }
    entry.shape.push_back(side.get<std::int64_t>());
    count *= side.get<std::uint64_t>();
    if (count > kLargestFile) {
      return malformed("a tensor is too large");
    }
  }
  const Json offsets = json.value("data_offsets", Json());
  if (!offsets.is_array() || offsets.size() != 2 || !offsets[0].is_number_unsigned() ||
      !offsets[1].is_number_unsigned()) {
    return malformed("a tensor has no place in the file");
  }
  entry.begin = offsets[0].get<std::uint64_t>();
  entry.end = offsets[1].get<std::uint64_t>();
  if (entry.end < entry.begin || entry.end - entry.begin != count * entry.type->bytes) {
    return malformed("the place of a tensor does not match its shape");
  }
  return entry;
}

/// The entries in the order of their data, which they must fill without gap or overlap.
Result<std::vector<Entry>> parseHeader(const std::string& text, std::uint64_t dataBytes) {
  const auto json = parseJson(text);
  if (!json || !json->is_object()) {
    return malformed("the header is not readable");
  }
  std::vector<Entry> entries;
  for (const auto& [name, value] : json->items()) {
    if (name == kMetadata) {
      continue;
    }
    auto entry = parseEntry(name, value);
    if (!entry) {
      return entry.error();
    }
    entries.push_back(std::move(*entry));
  }
  std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.begin < b.begin; });
  std::uint64_t expected = 0;
  for (const Entry& entry : entries) {
    if (entry.begin != expected) {
      return malformed("tensors overlap or leave a gap");
    }
    expected = entry.end;
  }
  if (expected != dataBytes) {
    return malformed("the file does not end where its last tensor ends");
  }
  return entries;
}

Result<Tensors> decode(const std::string& bytes) {
  if (bytes.size() < kPrefixBytes) {
    return malformed("the file is too short");
  }
  std::uint64_t headerBytes = 0;
  for (std::size_t i = 0; i < kPrefixBytes; ++i) {
    headerBytes |= static_cast<std::uint64_t>(static_cast<unsigned char>(bytes[i])) << (8 * i);
  }
  if (headerBytes > kLargestHeader || headerBytes > bytes.size() - kPrefixBytes) {
    return malformed("the header is longer than the file");
  }
  const char* data = bytes.data() + kPrefixBytes + headerBytes;
  const auto entries = parseHeader(bytes.substr(kPrefixBytes, headerBytes), bytes.size() - kPrefixBytes - headerBytes);
  if (!entries) {
    return entries.error();
  }
  Tensors tensors;
  for (const Entry& entry : *entries) {
    at::Tensor tensor = torch::empty(entry.shape, entry.type->type);
    std::memcpy(tensor.data_ptr(), data + entry.begin, entry.end - entry.begin);
    if (!tensors.emplace(entry.name, tensor).second) {
      return malformed("a tensor stands in it twice");
    }
  }
  return tensors;
}

/// Takes the tensor for `name` out of `tensors` as float32 (or integer) numbers.
Result<at::Tensor> take(Tensors& tensors, const std::string& name, const at::Tensor& target) {
  const auto found = tensors.find(name);
  if (found == tensors.end()) {
    return malformed("a tensor of the network is missing");
  }
  at::Tensor value = found->second;
  tensors.erase(found);
  if (value.sizes() != target.sizes()) {
    return malformed("a tensor does not have the network's shape");
  }
  if (value.scalar_type() == at::kChar) {
    const auto scale = tensors.find(name + kScaleSuffix);
    if (scale == tensors.end() || scale->second.scalar_type() != at::kFloat || scale->second.dim() != 1 ||
        value.dim() < 2 || scale->second.size(0) != value.size(0)) {
      return malformed("the scales of a tensor are missing");
    }
    std::vector<std::int64_t> rows(static_cast<std::size_t>(value.dim()), 1);
    rows[0] = value.size(0);
    value = value.to(at::kFloat) * scale->second.reshape(rows);
    tensors.erase(scale);
  }
  value = value.to(target.scalar_type());
  if (!torch::isfinite(value).all().item<bool>()) {
    return malformed("a number in it is not finite");
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
    return malformed("it holds a tensor that the network does not have");
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
  auto bytes = readTextFile(file, kLargestFile);
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
