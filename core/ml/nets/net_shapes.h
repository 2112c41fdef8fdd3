#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "core/base/json.h"

namespace pellucid {

/// Sides of each parameter and buffer of a net by its name, as in the weights file.
using TensorShapes = std::map<std::string, std::vector<std::int64_t>>;

/// What makeNet() of the same `network` holds, without building it (and without LibTorch): a test compares the two for
/// every row of the net table. Errors: Unsupported (no such net), InvalidArgument (a member is out of range).
Result<TensorShapes> shapesOfNet(const Json& network);

/// Whether the net of that name makes segmentations; false for unknown names.
bool netSegments(const std::string& name);

}  // namespace pellucid
