#include "core/base/wire.h"

#include <cmath>
#include <nlohmann/json.hpp>
#include <utility>

#include "core/base/utf8.h"

namespace pellucid {

namespace {

constexpr std::size_t kLongestText = 2000;
constexpr double kLargestSide = 1 << 20;

Error malformed(const char* detail) {
  return {ErrorCode::Malformed, "The image that was handed over is not valid.", detail};
}

bool allWithin(const std::vector<double>& values, std::size_t count, double smallest, double largest) {
  if (values.size() != count) return false;
  for (const double value : values)
    if (!std::isfinite(value) || value < smallest || value > largest) return false;
  return true;
}

bool orthonormal(const Geometry& geometry) {
  constexpr double kTolerance = 1e-3;
  for (int i = 0; i < 3; ++i)
    for (int j = i; j < 3; ++j)
      if (std::abs(dot(geometry.axis(i), geometry.axis(j)) - (i == j ? 1.0 : 0.0)) > kTolerance) return false;
  return true;
}

Result<Geometry> checkedGeometry(const Json& json) {
  constexpr double kFar = 1e9;
  if (!allWithin(numbersOf(json, "size"), 3, 1, kLargestSide) ||
      !allWithin(numbersOf(json, "spacing"), 3, 1e-9, kFar) || !allWithin(numbersOf(json, "origin"), 3, -kFar, kFar) ||
      !allWithin(numbersOf(json, "direction"), 9, -1.01, 1.01))
    return malformed("geometry out of range");
  auto geometry = geometryFromJson(json);
  if (geometry.ok() && !orthonormal(*geometry)) return malformed("direction is not orthonormal");
  return geometry;
}

}  // namespace

Json toJson(const Error& error) {
  return {{"code", static_cast<int>(error.code)}, {"message", error.message}, {"detail", error.detail}};
}

Error errorFromJson(const Json& json) {
  const int code = integerOr(json, "code", static_cast<int>(ErrorCode::Internal));
  Error error;
  if (code >= 0 && code <= static_cast<int>(ErrorCode::Internal)) error.code = static_cast<ErrorCode>(code);
  error.message = textOr(json, "message").substr(0, kLongestText);
  error.detail = textOr(json, "detail").substr(0, kLongestText);
  if (error.message.empty()) error.message = "Something went wrong without an explanation; please try again.";
  return error;
}

Json pathToJson(const std::filesystem::path& path) {
  const std::string name = path.string();
  if (isUtf8(name)) return name;
  Json bytes = Json::array();
  for (const char c : name) bytes.push_back(static_cast<unsigned char>(c));
  return bytes;
}

std::filesystem::path pathFromJson(const Json& json) {
  if (json.is_string()) return json.get<std::string>();
  std::string name;
  if (!json.is_array()) return name;
  for (const Json& byte : json) {
    if (!byte.is_number_unsigned() || byte.get<std::uint64_t>() > 255) return {};
    name += static_cast<char>(byte.get<std::uint8_t>());
  }
  return name;
}

Json voxelsToJson(const Volume& volume, int descriptor) {
  return {
      {"fd", descriptor},
      {"bytes", volume.byteCount()},
      {"type", static_cast<int>(volume.type())},
      {"channels", volume.channels()},
      {"geometry", toJson(volume.geometry())},
      {"modality",
       {{"slope", volume.modality.slope}, {"intercept", volume.modality.intercept}, {"unit", volume.modality.unit}}}};
}

Result<ReceivedVoxels> voxelsFromJson(const Json& json, int processId) {
  if (!json.is_object() || !json.contains("geometry")) return malformed("no geometry");
  auto geometry = checkedGeometry(json["geometry"]);
  if (!geometry) return geometry.error();
  const int type = integerOr(json, "type", -1);
  const int channels = integerOr(json, "channels", 0);
  const int descriptor = integerOr(json, "fd", -1);
  if (type < 0 || type > static_cast<int>(VoxelType::Float32) || (channels != 1 && channels != 3) || descriptor < 0)
    return malformed("type, channels or descriptor");
  const auto voxelType = static_cast<VoxelType>(type);
  if (channels == 3 && voxelType != VoxelType::UInt8) return malformed("colour that is not 8-bit");
  // 2^60 voxels of 12 bytes still fit a double's exponent but not a size: compare as long double before any cast.
  const long double bytes = static_cast<long double>(geometry->size[0]) * geometry->size[1] * geometry->size[2] *
                            channels * static_cast<long double>(bytesPerVoxel(voxelType));
  if (bytes > 1e15L || static_cast<double>(bytes) != numberOr(json, "bytes", -1)) return malformed("byte count");
  auto memory = SharedMemory::open(processId, descriptor, static_cast<std::size_t>(bytes));
  if (!memory) return memory.error();
  Volume volume = Volume::fromStorage(*geometry, voxelType, channels, memory->bytes());
  if (json.contains("modality")) {
    const Json& modality = json["modality"];
    volume.modality = {numberOr(modality, "slope", 1.0), numberOr(modality, "intercept", 0.0),
                       textOr(modality, "unit").substr(0, 64)};
  }
  if (!std::isfinite(volume.modality.slope) || !std::isfinite(volume.modality.intercept)) return malformed("rescale");
  return ReceivedVoxels{std::move(volume), std::move(*memory), descriptor};
}

Json toJson(const SegmentLabel& label) {
  return {{"value", label.value},
          {"name", label.name},
          {"code", {{"scheme", label.codeScheme}, {"value", label.codeValue}, {"meaning", label.codeMeaning}}},
          {"rgb", label.rgb},
          {"finding", label.finding}};
}

SegmentLabel segmentLabelFromJson(const Json& json, bool& sound) {
  SegmentLabel label;
  label.value = integerOr(json, "value", 0);
  sound = sound && label.value >= 1 && label.value <= 255;
  label.name = textOr(json, "name");
  if (const auto code = json.is_object() ? json.find("code") : json.end(); code != json.end()) {
    label.codeScheme = textOr(*code, "scheme");
    label.codeValue = textOr(*code, "value");
    label.codeMeaning = textOr(*code, "meaning");
  }
  label.rgb = static_cast<std::uint32_t>(integerOr(json, "rgb", 0)) & 0xFFFFFFu;
  label.finding = flagOr(json, "finding", true);
  return label;
}

}  // namespace pellucid
