#pragma once

#include <string>
#include <vector>

namespace pellucid {

/// "0.646 x 0.646 mm" of a Pixel Spacing (0028,0030) as it stands in the file, "none" where it is empty: at most three
/// decimals, more only where two of `all` would otherwise read the same, or where there are too many to compare.
std::string spacingText(const std::string& spacing, const std::vector<std::string>& all);

}  // namespace pellucid
