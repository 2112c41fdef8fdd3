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
  /// Only for volumes whose modality transform gives this unit: "HU"; "SUV" for any kind of SUV; empty: without a unit.
  std::string unit;
  double center = 0.0;
  double width = 1.0;
  bool inverted = false;  ///< Low values bright.
  /// The key, 2 to 9; several presets may share one, each press takes the next. 0: the first that nobody has.
  int digit = 0;

  VoiWindow window() const;
};

/// Whether values in `unit` are those that a preset for `wanted` is made for: "SUV" are "SUVbw", "SUVlbm", ...
bool presetUnitFits(const std::string& wanted, const std::string& unit);

/// The presets in the order of their keys, and the percentiles for images whose values have no unit.
struct WindowPresets {
  std::vector<WindowPreset> presets;
  double lowPercent = 0.1;
  double highPercent = 99.9;
  bool percentsStated = false;  ///< By the file; otherwise they are the defaults.

  /// Presets for one modality and unit of values; empty where only percentiles make sense (MR, radiographs).
  std::vector<WindowPreset> of(const std::string& modality, const std::string& unit) const;
};

/// Malformed with the name of the preset that is wrong.
Result<WindowPresets> windowPresetsFromJson(const Json& json);
Result<WindowPresets> loadWindowPresets(const std::filesystem::path& file);
/// `own` before `shipped`: a preset of the same id takes the place of the shipped one, others come after those; the
/// percentiles are those of `own` where it states some.
WindowPresets merged(const WindowPresets& shipped, const WindowPresets& own);

}  // namespace pellucid
