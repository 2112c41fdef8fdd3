#pragma once

#include <string>
#include <vector>

namespace pellucid::cli {

/// The name that `typed` is most likely to stand for: one that begins with it, or the one with the fewest letters to be
/// changed; empty when none is near.
std::string nearestName(const std::string& typed, const std::vector<std::string>& names);

}  // namespace pellucid::cli
