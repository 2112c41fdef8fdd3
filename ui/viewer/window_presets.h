#pragma once

#include <QString>
#include <memory>
#include <optional>
#include <vector>

#include "core/base/display.h"
#include "core/dicom/loaded_series.h"
#include "core/imaging/window_presets.h"

namespace pellucid::ui {

/// A window or VOI LUT that a reader may choose for a series, and the digit that selects it; -1 without a key.
struct WindowPreset {
  VoiWindow window;  ///< `explanation` is the name to show.
  int digit = -1;
  bool inverted = false;  ///< Low values bright (PET).
  /// Of the VOI LUTs of the file; `window` is then the range of its values.
  std::optional<std::size_t> table{};
};

using PresetsOfModalities = std::shared_ptr<const WindowPresets>;

/// resources/presets/ct_windows.json.
PresetsOfModalities shippedWindowPresets();
/// Those with the presets of the user's own file over them (docs/WINDOW_PRESETS.md). NotFound, Unreadable, Malformed.
Result<PresetsOfModalities> windowPresetsWith(const QString& ownFile);

/// The range of the values of a VOI LUT, as a window without a name.
VoiWindow rangeOf(const LookupTable& table);

/// What the digits and the preset menu offer: 0 automatic, 1 the first VOI LUT or window of the file, from 2 the
/// presets of the modality where the values have their unit; further ones of the file have no digit. Their keys belong
/// to the commands of presetCommandId(), 0 to that of the automatic window.
std::vector<WindowPreset> windowPresetsFor(const LoadedSeries& series, int image,
                                           const PresetsOfModalities& presets = shippedWindowPresets());

/// Name of the command for the preset of a digit, as key bindings know it: "view.auto_window", "preset.1" to
/// "preset.9".
QString presetCommandId(int digit);

}  // namespace pellucid::ui
