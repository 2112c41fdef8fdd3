#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/json.h"

namespace pellucid {

/// What a fact about a series forbids.
enum class Capability { MultiplanarReformat, VolumeAnalysis, Millimetres };

/// For sentences: "multiplanar reformatting", "3D analysis", "lengths in mm".
const char* capabilityName(Capability capability);

struct SeriesRemark {
  std::string sentence;  ///< With numbers: "Expected 1.25 mm, found 2.50 mm between images 60 and 61."
  std::vector<Capability> forbids;
};

/// Slices that are sheared against each other by the same step from each to the next, as of a CT with a tilted gantry.
struct GantryTilt {
  double degrees = 0.0;        ///< Between the normal of the slices and the line through their first voxels.
  double alongRowMm = 0.0;     ///< Step from slice to slice in the direction of the rows, ...
  double alongColumnMm = 0.0;  ///< ... and of the columns.
};

/// What is odd about a series; empty for a sound one.
struct SeriesReport {
  std::vector<SeriesRemark> remarks;
  std::optional<GantryTilt> tilt;  ///< Where a tilt is all that keeps the slices from being a volume.

  bool allows(Capability capability) const noexcept;
  /// The first sentence that forbids it; empty when it is allowed.
  std::string reasonAgainst(Capability capability) const;
};

Json toJson(const SeriesReport& report);
Result<SeriesReport> seriesReportFromJson(const Json& json);

}  // namespace pellucid
