#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/base/display.h"
#include "core/base/json.h"

namespace pellucid {

/// A named window that is right for every image of a modality, because its values have a unit (HU, SUV).
struct WindowPreset {
  std::string id;
  std::string title;
  std::string modality;  ///< "CT", "PT", ...
  std::string unit;      ///< "HU" or "SUV": only for volumes whose modality transform gives this unit.
  double center = 0.0;
  double width = 1.0;
  bool inverted = false;  ///< Low values bright.

  VoiWindow window() const;
};

/// The presets in the order of their keys, and the percentiles for images whose values have no unit.
struct WindowPresets {
  std::vector<WindowPreset> presets;
  double lowPercent = 0.1;
  double highPercent = 99.9;

  /// Presets for one modality and unit of values; empty where only percentiles make sense (MR, radiographs).
  std::vector<WindowPreset> of(const std::string& modality, const std::string& unit) const;
};

/// Malformed with the name of the preset that is wrong.
Result<WindowPresets> windowPresetsFromJson(const Json& json);
Result<WindowPresets> loadWindowPresets(const std::filesystem::path& file);

}  // namespace pellucid
