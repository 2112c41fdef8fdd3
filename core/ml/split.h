#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/base/result.h"

namespace pellucid {

/// Indices of samples, each list sorted.
struct Split {
  std::vector<int> train;
  std::vector<int> validation;
};

/// `parts` parts of the samples such that no group stands in two of them and every class (0..) is spread as evenly as
/// the groups allow. Which part a sample is in, per sample; the same for the same seed.
std::vector<int> partsByGroup(const std::vector<std::string>& groups, const std::vector<int>& classes, int parts,
                              std::uint64_t seed);
/// Keeps about `share` of the groups of each class for validation.
Split splitByGroup(const std::vector<std::string>& groups, const std::vector<int>& classes, double share,
                   std::uint64_t seed);

/// Inconsistent, with the number of groups (never their names), when a group stands on both sides.
Result<void> refuseLeak(const std::vector<std::string>& groupsA, const std::vector<std::string>& groupsB,
                        const std::string& sideA, const std::string& sideB);

}  // namespace pellucid
