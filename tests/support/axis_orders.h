#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/base/geometry.h"

namespace pellucid::test {

/// Directions of a volume, as columns, by name: the 24 proper rotations of the axes, the 24 stacks that run against the
/// normal of their slices, and three oblique ones.
std::vector<std::pair<std::string, Matrix3>> axisOrders();

}  // namespace pellucid::test
