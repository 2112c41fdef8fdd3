#pragma once

#include "core/base/display.h"
#include "core/base/volume.h"

namespace pellucid {

/// Stored values through a Modality LUT (PS3.3 C.11.1.1), once and for all: UInt16 on the same grid. `table` has
/// values. Error: OutOfMemory.
Result<Volume> throughModalityLut(const Volume& stored, const LookupTable& table);

}  // namespace pellucid
