#pragma once

#include <string>
#include <vector>

#include "core/base/display.h"
#include "core/base/json.h"
#include "core/base/volume.h"
#include "core/imaging/transfer_function.h"
#include "core/imaging/volume_rendering.h"

namespace pellucid {

/// A named look of a volume.
struct VolumePreset {
  std::string id;
  std::string title;
  std::string modality;  ///< "CT", "MR", "PT"; "*" for any.
  /// "HU" or "SUV" (of any kind): the points are such values. Empty: they are shares of the range of each series, 0 to
  /// 100, as values of MR have no absolute scale.
  std::string unit;
  RenderMode mode = RenderMode::Shaded;
  double shading = 1.0;
  std::string background;  ///< "white" behind inverted maxima; empty for black.
  TransferFunction function;
};

/// Malformed with the name of the preset that is wrong.
Result<std::vector<VolumePreset>> volumePresetsFromJson(const Json& json);

/// Those of resources/presets/volume_rendering.json; a test reads them.
const std::vector<VolumePreset>& shippedVolumePresets();

/// In the order of the list, those that mean something for the values of a series; never empty where the list holds
/// presets of shares for any modality.
std::vector<VolumePreset> fittingPresets(const std::vector<VolumePreset>& all, const std::string& modality,
                                         const std::string& unit);

/// What 0 and 100 of shares are in a series: the percentiles 1 and 99.7 of its voxels without padding, which are less
/// than what a few bright voxels would make of them. Blocks for some milliseconds.
struct ValueExtent {
  double low = 0.0;
  double high = 1.0;  ///< Above `low`.
};
ValueExtent typicalExtent(const Volume& volume, const DisplayDefaults& display);

/// The function of a preset in the values of a series.
TransferFunction functionOf(const VolumePreset& preset, const ValueExtent& extent);

}  // namespace pellucid
