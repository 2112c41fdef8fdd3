#pragma once

#include <string>
#include <vector>

#include "core/base/json.h"
#include "core/base/volume.h"

namespace pellucid {

/// What a segmentation or a structure set draws on one series.
struct DrawnObject {
  /// On exactly the grid of the series. More than one where segments overlap; values are unique over all.
  std::vector<LabelMap> layers;
  bool automatic = false;            ///< Some of it was made by an algorithm: to be marked so.
  std::vector<std::string> remarks;  ///< What is not drawn, or not as it stands in the file; sentences for the user.
};

/// Everything but the voxels of the layers.
Json toJson(const DrawnObject& drawn);
/// Layers come back without voxels. Malformed for anything that does not add up.
Result<DrawnObject> drawnObjectFromJson(const Json& json);

}  // namespace pellucid
