#pragma once

#include <exception>
#include <string>

#include "core/base/result.h"

namespace pellucid {

/// LibTorch's one door: the error for what it threw. A refused allocation becomes OutOfMemory, anything else Internal
/// with `sentence`.
Error torchError(const std::exception& exception, std::string sentence);

}  // namespace pellucid
