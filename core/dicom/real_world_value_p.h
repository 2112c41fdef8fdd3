#pragma once

#include <optional>
#include <string>

#include "core/dicom/header_p.h"

namespace pellucid {

struct FunctionalGroups;

/// What the stored values of a parametric map mean (PS3.3 C.7.6.16.2.11).
struct RealWorldMapping {
  double slope = 1.0;
  double intercept = 0.0;
  std::string unit;      ///< UCUM; empty for a ratio.
  std::string quantity;  ///< "Apparent Diffusion Coefficient"; empty when not stated.
};

/// Of one frame of a parametric map (A.75); nothing for other objects and for mappings that are not linear. `groups`:
/// those of `header`.
std::optional<RealWorldMapping> realWorldMapping(const Header& header, const FunctionalGroups& groups, int frame);

}  // namespace pellucid
