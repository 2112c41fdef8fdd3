#pragma once

#include <optional>

#include "core/base/display.h"
#include "core/base/volume.h"

namespace pellucid::ui {

// The window of a processed copy. Smoothed, cropped or resampled values are still those of the original and keep its
// window; equalised ones, z-scores or a range of 0 to 1 are not, and would be washed out or empty in it.

/// Windows that could be of one kind of values: about as wide, and at about the same place.
bool ofOneKind(const VoiWindow& a, const VoiWindow& b);

/// Of one slice of a grey copy and the slice of the original at its place, on any grids: the window from the 0.1 to the
/// 99.9 percentile of the copy; empty where `window`, that of the original, fits the copy too.
std::optional<VoiWindow> windowOfProcessed(const Volume& copy, const Volume& original, const VoiWindow& window);

}  // namespace pellucid::ui
