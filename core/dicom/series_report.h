#pragma once

#include <string>
#include <vector>

#include "core/base/json.h"

namespace pellucid {

/// What a fact about a series forbids.
enum class Capability { MultiplanarReformat, VolumeAnalysis, Millimetres };

struct SeriesRemark {
  std::string sentence;  ///< With numbers: "Expected 1.25 mm, found 2.50 mm between images 60 and 61."
  std::vector<Capability> forbids;
};

/// What is odd about a series; empty for a sound one.
struct SeriesReport {
  std::vector<SeriesRemark> remarks;

  bool allows(Capability capability) const noexcept;
  /// The first sentence that forbids it; empty when it is allowed.
  std::string reasonAgainst(Capability capability) const;
};

Json toJson(const SeriesReport& report);
Result<SeriesReport> seriesReportFromJson(const Json& json);

}  // namespace pellucid
