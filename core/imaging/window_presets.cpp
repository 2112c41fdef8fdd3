#include "core/imaging/window_presets.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>
#include <set>

namespace pellucid {

namespace {

constexpr std::size_t kMostPresets = 500;
/// 0 and 1 are the automatic window and that of the file.
constexpr int kFirstDigit = 2;
constexpr int kLastDigit = 9;

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
    if (preset.modality == modality && presetUnitFits(preset.unit, unit)) fitting.push_back(preset);
  std::set<int> taken;
  for (const WindowPreset& preset : fitting) taken.insert(preset.digit);
  for (WindowPreset& preset : fitting)
    for (int digit = kFirstDigit; preset.digit == 0 && digit <= kLastDigit; ++digit)
      if (taken.insert(digit).second) preset.digit = digit;
  return fitting;
}

bool presetUnitFits(const std::string& wanted, const std::string& unit) {
  return wanted == unit || (wanted == "SUV" && unit.starts_with("SUV"));
}

WindowPresets merged(const WindowPresets& shipped, const WindowPresets& own) {
  WindowPresets all = shipped;
  for (const WindowPreset& preset : own.presets) {
    const auto same =
        std::find_if(all.presets.begin(), all.presets.end(), [&](const auto& other) { return other.id == preset.id; });
    if (same != all.presets.end())
      *same = preset;
    else
      all.presets.push_back(preset);
  }
  if (!own.percentsStated) return all;
  all.lowPercent = own.lowPercent;
  all.highPercent = own.highPercent;
  return all;
}

Result<WindowPresets> windowPresetsFromJson(const Json& json) {
  const auto list = json.is_object() ? json.find("presets") : json.end();
  if (!json.is_object() || list == json.end() || !list->is_array()) return malformed("it has no list \"presets\"");
  if (list->size() > kMostPresets) return malformed(fmt::format("it has more than {} presets", kMostPresets));
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
                        flagOr(entry, "inverted", false),
                        integerOr(entry, "digit", 0)};
    if (preset.id.empty() || preset.title.empty() || preset.modality.empty())
      return malformed(fmt::format("preset {} lacks its id, title or modality", result.presets.size() + 1));
    if (!ids.insert(preset.id).second) return malformed(fmt::format("\"{}\" stands there twice", preset.id));
    if (!std::isfinite(preset.center) || !(preset.width > 0))
      return malformed(fmt::format("\"{}\" has no centre or no positive width", preset.id));
    if (entry.contains("digit") && (preset.digit < kFirstDigit || preset.digit > kLastDigit))
      return malformed(fmt::format("\"{}\" has a digit that is not 2 to 9", preset.id));
    result.presets.push_back(std::move(preset));
  }
  if (json.contains("percentiles")) {
    const auto percents = numbersOf(json, "percentiles");
    if (percents.size() != 2 || !(percents[0] >= 0 && percents[0] < percents[1] && percents[1] <= 100))
      return malformed("\"percentiles\" must be two rising numbers from 0 to 100");
    result.lowPercent = percents[0];
    result.highPercent = percents[1];
    result.percentsStated = true;
  }
  return result;
}

Result<WindowPresets> loadWindowPresets(const std::filesystem::path& file) {
  const auto json = readJsonFile(file);
  if (!json) return json.error();
  return windowPresetsFromJson(*json);
}

}  // namespace pellucid
