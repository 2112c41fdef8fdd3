#include "core/imaging/window_presets.h"

#include <fmt/format.h>

#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>
#include <set>

namespace pellucid {

namespace {

Error malformed(const std::string& what) {
  return {ErrorCode::Malformed, fmt::format("The file of window presets is not valid: {}.", what), ""};
}

}  // namespace

VoiWindow WindowPreset::window() const {
  VoiWindow window;
  window.center = center;
  window.width = width;
  // DICOM's Linear counts whole values and needs a width of at least 1; SUV are fractions.
  window.function = unit == "HU" ? VoiFunction::Linear : VoiFunction::LinearExact;
  window.explanation = title;
  return window;
}

std::vector<WindowPreset> WindowPresets::of(const std::string& modality, const std::string& unit) const {
  std::vector<WindowPreset> fitting;
  for (const WindowPreset& preset : presets)
    if (preset.modality == modality && preset.unit == unit) fitting.push_back(preset);
  return fitting;
}

Result<WindowPresets> windowPresetsFromJson(const Json& json) {
  const auto list = json.is_object() ? json.find("presets") : json.end();
  if (!json.is_object() || list == json.end() || !list->is_array()) return malformed("it has no list \"presets\"");
  WindowPresets result;
  std::set<std::string> ids;
  constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
  for (const Json& entry : *list) {
    WindowPreset preset{textOr(entry, "id"),
                        textOr(entry, "title"),
                        textOr(entry, "modality"),
                        textOr(entry, "unit"),
                        numberOr(entry, "center", kNone),
                        numberOr(entry, "width", kNone),
                        flagOr(entry, "inverted", false)};
    if (preset.id.empty() || preset.title.empty() || preset.modality.empty() || preset.unit.empty())
      return malformed(fmt::format("preset {} lacks its id, title, modality or unit", result.presets.size() + 1));
    if (!ids.insert(preset.id).second) return malformed(fmt::format("\"{}\" stands there twice", preset.id));
    if (!std::isfinite(preset.center) || !(preset.width > 0))
      return malformed(fmt::format("\"{}\" has no centre or no positive width", preset.id));
    result.presets.push_back(std::move(preset));
  }
  if (json.contains("percentiles")) {
    const auto percents = numbersOf(json, "percentiles");
    if (percents.size() != 2 || !(percents[0] >= 0 && percents[0] < percents[1] && percents[1] <= 100))
      return malformed("\"percentiles\" must be two rising numbers from 0 to 100");
    result.lowPercent = percents[0];
    result.highPercent = percents[1];
  }
  return result;
}

Result<WindowPresets> loadWindowPresets(const std::filesystem::path& file) {
  const auto json = readJsonFile(file);
  if (!json) return json.error();
  return windowPresetsFromJson(*json);
}

}  // namespace pellucid
