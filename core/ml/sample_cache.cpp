#include "core/ml/sample_cache.h"

#include <fmt/format.h>
#include <torch/torch.h>

#include <map>
#include <nlohmann/json.hpp>
#include <sstream>

#include "core/base/files.h"
#include "core/ml/sample_cache_p.h"

namespace pellucid {

namespace {

constexpr std::uint64_t kLargestCache = std::uint64_t{16} << 30;
constexpr int kFormat = 1;

/// "g000012": the order of the numbers is that of the names.
std::vector<std::string> numbered(const std::vector<std::string>& names) {
  std::map<std::string, std::string> numbers;
  for (const std::string& name : names) numbers[name];
  int next = 0;
  for (auto& [name, number] : numbers) number = fmt::format("g{:06}", next++);
  std::vector<std::string> result;
  for (const std::string& name : names) result.push_back(numbers[name]);
  return result;
}

Result<at::Tensor> bytesOf(const at::Tensor& images) {
  if (!((images >= -0.5) & (images < 255.5)).all().item<bool>())
    return Error{ErrorCode::InvalidArgument,
                 "The images have values outside of 0 to 255: choose float32 as the precision of the cache.", ""};
  return images.round().clamp(0.0, 255.0).to(torch::kUInt8);
}

Result<CachedSamples> unpack(const Json& json, SampleTensors tensors) {
  CachedSamples cached;
  const auto groups = json.at("groups").get<std::vector<std::string>>();
  const auto classes = json.at("classes").get<std::vector<int>>();
  const bool whole = groups.size() == classes.size() && tensors.images.dim() >= 4 &&
                     tensors.images.size(0) == static_cast<std::int64_t>(groups.size()) &&
                     (!tensors.masks.defined() || tensors.masks.size(0) == tensors.images.size(0));
  if (!whole) return Error{ErrorCode::Malformed, "The cache of images is damaged: make it again.", ""};
  for (std::size_t i = 0; i < groups.size(); ++i)
    cached.samples.push_back({.file = {}, .mask = {}, .classIndex = classes[i], .group = groups[i]});
  cached.tensors = std::move(tensors);
  cached.tensors.images = cached.tensors.images.to(torch::kFloat);
  return cached;
}

}  // namespace

Result<void> writeSampleCache(const CachedSamples& cached, const TrainingPlan& plan, CachePrecision precision,
                              const std::filesystem::path& file) {
  at::Tensor images = cached.tensors.images;
  if (precision == CachePrecision::UInt8) {
    auto bytes = bytesOf(images);
    if (!bytes) return bytes.error();
    images = *bytes;
  }
  try {
    const Json json = {{"format", kFormat},
                       {"data", plan.dataSha256},
                       {"groups", numbered(groupsOf(cached.samples))},
                       {"classes", classesOf(cached.samples)}};
    torch::serialize::OutputArchive archive;
    archive.write("samples", c10::IValue(json.dump()));
    archive.write("images", images, true);
    if (cached.tensors.masks.defined()) archive.write("masks", cached.tensors.masks, true);
    std::ostringstream stream;
    archive.save_to(stream);
    return writeFile(file, stream.str());
  } catch (const std::exception& exception) {
    return Error{ErrorCode::Internal, "The cache of images could not be written.", exception.what()};
  }
}

Result<CachedSamples> readSampleCache(const TrainingPlan& plan, const std::filesystem::path& file) {
  const auto bytes = readTextFile(file, kLargestCache);
  if (!bytes) return Error{bytes.error().code, "The cache of images cannot be read.", bytes.error().detail};
  try {
    torch::serialize::InputArchive archive;
    archive.load_from(bytes->data(), bytes->size());
    c10::IValue text;
    archive.read("samples", text);
    const Json json = Json::parse(text.toStringRef());
    if (json.at("format") != kFormat)
      return Error{ErrorCode::Unsupported, "The cache of images is of another version: make it again.", ""};
    if (json.at("data") != plan.dataSha256)
      return Error{ErrorCode::InvalidArgument,
                   "The cache of images was made from other data or with other steps than those of the plan.", ""};
    SampleTensors tensors;
    archive.read("images", tensors.images, true);
    if (plan.pack.task == PackTask::Segmentation) archive.read("masks", tensors.masks, true);
    return unpack(json, std::move(tensors));
  } catch (const std::exception& exception) {
    return Error{ErrorCode::Malformed, "The cache of images is damaged: make it again.", exception.what()};
  }
}

}  // namespace pellucid
