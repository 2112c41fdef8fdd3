#pragma once

#include "core/imaging/preprocess.h"

namespace pellucid {

/// InvalidArgument with a sentence when the step, a parameter or a value is not in the table.
Result<void> checkStep(const Step& step);

}  // namespace pellucid
