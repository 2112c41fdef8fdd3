#pragma once

#include "core/phantom/phantom.h"

namespace pellucid {

/// Contrast-enhanced T1-weighted head of an adult, axial, 1 mm pixels, 3 mm slices, with a smooth coil bias of 15 %;
/// the abnormal one holds an enhancing mass on the convexity with a broad base on the dura.
Result<Phantom> makeHeadMr(const PhantomOptions& options, Job& job);

}  // namespace pellucid
