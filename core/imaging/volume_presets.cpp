#include "core/imaging/volume_presets.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>

#include "core/imaging/window_presets.h"

namespace pellucid {

namespace {

Error malformed(const std::string& what) {
  return {ErrorCode::Malformed, fmt::format("The file of 3D presets is not valid: {}.", what), ""};
}

std::optional<std::uint32_t> colourOfText(const Json& value) {
  constexpr std::size_t kDigits = 6;
  if (!value.is_string()) return std::nullopt;
  const auto& text = value.get_ref<const std::string&>();
  std::uint32_t rgb = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), rgb, 16);
  if (text.size() != kDigits || error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return rgb;
}

/// [[value, "RRGGBB", opacity], ...]
std::optional<TransferFunction> functionOfJson(const Json& preset) {
  const auto list = preset.find("points");
  if (list == preset.end() || !list->is_array() || list->size() < 2 || list->size() > kMostTransferPoints)
    return std::nullopt;
  TransferFunction function;
  for (const Json& entry : *list) {
    if (!entry.is_array() || entry.size() != 3 || !entry[0].is_number() || !entry[2].is_number()) return std::nullopt;
    const auto rgb = colourOfText(entry[1]);
    const TransferPoint point{entry[0].get<double>(), rgb.value_or(0), entry[2].get<double>()};
    const bool rises = function.points.empty() || point.value > function.points.back().value;
    if (!rgb || !rises || !std::isfinite(point.value) || !(point.opacity >= 0.0 && point.opacity <= 1.0))
      return std::nullopt;
    function.points.push_back(point);
  }
  return function;
}

}  // namespace

Result<std::vector<VolumePreset>> volumePresetsFromJson(const Json& json) {
  const auto list = json.is_object() ? json.find("presets") : json.end();
  if (!json.is_object() || list == json.end() || !list->is_array()) return malformed("it has no list \"presets\"");
  std::vector<VolumePreset> presets;
  std::set<std::string> ids;
  for (const Json& entry : *list) {
    VolumePreset preset;
    preset.id = textOr(entry, "id");
    preset.title = textOr(entry, "title");
    preset.modality = textOr(entry, "modality");
    preset.unit = textOr(entry, "unit");
    preset.background = textOr(entry, "background");
    preset.shading = numberOr(entry, "shading", 1.0);
    const std::string mode = textOr(entry, "mode", "shaded");
    preset.mode = mode == "maximum" ? RenderMode::Maximum : RenderMode::Shaded;
    if (preset.id.empty() || preset.title.empty() || preset.modality.empty())
      return malformed(fmt::format("preset {} lacks its id, title or modality", presets.size() + 1));
    if (!ids.insert(preset.id).second) return malformed(fmt::format("\"{}\" stands there twice", preset.id));
    if ((mode != "maximum" && mode != "shaded") || !(preset.shading >= 0.0 && preset.shading <= 1.0))
      return malformed(fmt::format("\"{}\" has an unknown mode or a shading outside of 0 to 1", preset.id));
    auto function = functionOfJson(entry);
    if (!function)
      return malformed(fmt::format("\"{}\" needs two or more points of rising value, colour and opacity", preset.id));
    preset.function = *std::move(function);
    presets.push_back(std::move(preset));
  }
  return presets;
}

std::vector<VolumePreset> fittingPresets(const std::vector<VolumePreset>& all, const std::string& modality,
                                         const std::string& unit) {
  std::vector<VolumePreset> fitting;
  const auto take = [&](auto fits) { std::copy_if(all.begin(), all.end(), std::back_inserter(fitting), fits); };
  take([&](const VolumePreset& preset) { return preset.modality == modality && presetUnitFits(preset.unit, unit); });
  if (!unit.empty() && fitting.empty())
    take([&](const VolumePreset& preset) { return preset.modality == modality && preset.unit.empty(); });
  if (fitting.empty()) take([](const VolumePreset& preset) { return preset.modality == "*"; });
  return fitting;
}

ValueExtent typicalExtent(const Volume& volume, const DisplayDefaults& display) {
  constexpr std::int64_t kSamples = 400'000;
  constexpr double kLow = 0.01, kHigh = 0.997;
  const std::int64_t count = volume.empty() || volume.channels() != 1 ? 0 : volume.geometry().voxelCount();
  // Odd, so that the samples do not stand in the same columns of every row.
  const std::int64_t stride = std::max<std::int64_t>(1, count / kSamples) | 1;
  std::vector<double> values;
  visitVoxels(volume, [&](const auto* voxels) {
    for (std::int64_t i = 0; i < count; i += stride) {
      const double value = volume.modality.slope * static_cast<double>(voxels[i]) + volume.modality.intercept;
      const bool padding = display.padding && value >= display.padding->first && value <= display.padding->second;
      if (std::isfinite(value) && !padding) values.push_back(value);
    }
  });
  if (values.empty()) return {};
  const auto at = [&values](double share) {
    const auto place = values.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), place, values.end());
    return *place;
  };
  const double low = at(kLow);
  const double high = at(kHigh);
  return {low, high > low ? high : low + 1.0};
}

TransferFunction functionOf(const VolumePreset& preset, const ValueExtent& extent) {
  TransferFunction function = preset.function;
  if (!preset.unit.empty()) return function;
  for (TransferPoint& point : function.points)
    point.value = extent.low + point.value / 100.0 * (extent.high - extent.low);
  return function;
}

}  // namespace pellucid
