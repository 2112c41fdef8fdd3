#include "core/ml/weights_header.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include <nlohmann/json.hpp>
#include <system_error>
#include <utility>

namespace pellucid {

namespace {

constexpr std::uint64_t kLargestHeader = std::uint64_t{8} << 20;
constexpr const char* kMetadata = "__metadata__";
constexpr std::pair<const char*, std::uint64_t> kNumberBytes[] = {{"F32", 4}, {"F16", 2}, {"I8", 1}, {"I64", 8}};

std::uint64_t bytesOf(const std::string& type) {
  const auto found = std::find_if(std::begin(kNumberBytes), std::end(kNumberBytes),
                                  [&](const auto& row) { return type == row.first; });
  return found == std::end(kNumberBytes) ? 0 : found->second;
}

Result<WeightEntry> parseEntry(const std::string& name, const Json& json) {
  WeightEntry entry;
  entry.name = name;
  entry.type = textOr(json, "dtype");
  const std::uint64_t bytes = bytesOf(entry.type);
  if (bytes == 0) return damagedWeights("a tensor has a number type that is not known");
  if (!json.contains("shape") || !json["shape"].is_array() || json["shape"].size() > 8)
    return damagedWeights("a tensor has no shape");
  std::uint64_t count = 1;
  for (const Json& side : json["shape"]) {
    if (!side.is_number_unsigned() || side.get<std::uint64_t>() == 0 || side.get<std::uint64_t>() > kLargestWeights)
      return damagedWeights("a tensor has a side that is not a size");
    entry.shape.push_back(side.get<std::int64_t>());
    count *= side.get<std::uint64_t>();
    if (count > kLargestWeights) return damagedWeights("a tensor is too large");
  }
  const Json offsets = json.value("data_offsets", Json());
  if (!offsets.is_array() || offsets.size() != 2 || !offsets[0].is_number_unsigned() ||
      !offsets[1].is_number_unsigned())
    return damagedWeights("a tensor has no place in the file");
  entry.begin = offsets[0].get<std::uint64_t>();
  entry.end = offsets[1].get<std::uint64_t>();
  if (entry.end < entry.begin || entry.end - entry.begin != count * bytes)
    return damagedWeights("the place of a tensor does not match its shape");
  return entry;
}

Result<std::vector<WeightEntry>> readEntries(const std::filesystem::path& file) {
  const Error unreadable{ErrorCode::Unreadable, "The model pack's weights cannot be read.", ""};
  std::error_code failure;
  const std::uint64_t size = std::filesystem::file_size(file, failure);
  std::ifstream stream(file, std::ios::binary);
  if (failure || !stream) return unreadable;
  const auto take = [&stream](std::uint64_t count) {
    std::string bytes(count, '\0');
    stream.read(bytes.data(), static_cast<std::streamsize>(count));
    bytes.resize(static_cast<std::size_t>(stream.gcount()));
    return bytes;
  };
  const auto length = weightsHeaderBytes(take(kWeightsPrefixBytes), size);
  if (!length) return length.error();
  const std::string header = take(*length);
  if (header.size() != *length) return unreadable;
  return parseWeightsHeader(header, size - kWeightsPrefixBytes - *length);
}

std::string sidesText(const std::vector<std::int64_t>& sides) {
  std::string text;
  for (const std::int64_t side : sides) text += (text.empty() ? "" : " x ") + std::to_string(side);
  return text.empty() ? "1" : text;
}

/// A name is said only where it is the network's: those of the file are another's text.
Error doesNotFit(const std::string& how) {
  return {ErrorCode::Malformed, "The model pack's weights do not fit its network: " + how + ".", ""};
}

}  // namespace

Error damagedWeights(const std::string& reason) {
  return {ErrorCode::Malformed, "The model's weights are damaged: " + reason + ".", ""};
}

Result<std::uint64_t> weightsHeaderBytes(const std::string& prefix, std::uint64_t fileBytes) {
  if (prefix.size() < kWeightsPrefixBytes || fileBytes < kWeightsPrefixBytes)
    return damagedWeights("the file is too short");
  std::uint64_t bytes = 0;
  for (std::size_t i = 0; i < kWeightsPrefixBytes; ++i)
    bytes |= static_cast<std::uint64_t>(static_cast<unsigned char>(prefix[i])) << (8 * i);
  if (bytes > kLargestHeader || bytes > fileBytes - kWeightsPrefixBytes)
    return damagedWeights("the header is longer than the file");
  return bytes;
}

Result<std::vector<WeightEntry>> parseWeightsHeader(const std::string& text, std::uint64_t dataBytes) {
  const auto json = parseJson(text);
  if (!json || !json->is_object()) return damagedWeights("the header is not readable");
  std::vector<WeightEntry> entries;
  for (const auto& [name, value] : json->items()) {
    if (name == kMetadata) continue;
    auto entry = parseEntry(name, value);
    if (!entry) return entry.error();
    entries.push_back(std::move(*entry));
  }
  std::sort(entries.begin(), entries.end(),
            [](const WeightEntry& a, const WeightEntry& b) { return a.begin < b.begin; });
  std::uint64_t expected = 0;
  for (const WeightEntry& entry : entries) {
    if (entry.begin != expected) return damagedWeights("tensors overlap or leave a gap");
    expected = entry.end;
  }
  if (expected != dataBytes) return damagedWeights("the file does not end where its last tensor ends");
  return entries;
}

Result<void> checkWeightsFit(const std::filesystem::path& file, const TensorShapes& expected) {
  const auto entries = readEntries(file);
  if (!entries) return entries.error();
  std::map<std::string, const WeightEntry*> left;
  for (const WeightEntry& entry : *entries) left.emplace(entry.name, &entry);
  for (const auto& [name, sides] : expected) {
    const auto found = left.find(name);
    if (found == left.end()) return doesNotFit("it expects a tensor \"" + name + "\", which is not there");
    const WeightEntry& entry = *found->second;
    if (entry.shape != sides)
      return doesNotFit("it expects " + sidesText(sides) + " numbers in \"" + name + "\", there are " +
                        sidesText(entry.shape));
    left.erase(found);
    if (entry.type == "I8") left.erase(name + kScaleSuffix);
  }
  if (!left.empty())
    return doesNotFit("it expects " + std::to_string(expected.size()) + " tensors, there are " +
                      std::to_string(left.size()) + " more");
  return {};
}

}  // namespace pellucid
