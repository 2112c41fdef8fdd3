#pragma once

#include <vector>

#include "core/phantom/phantom.h"
#include "core/phantom/solid_model.h"

namespace pellucid {

/// Numbers of the structures in the truth of thorax phantoms.
enum ThoraxLabel { kRightLung = 1, kLeftLung = 2, kLesion = 3 };

enum class ThoraxLesion { None, Nodules, Consolidation };

/// Beside the body as for a radiograph, or over the head as for CT: then they are left out.
enum class Arms { Down, Raised };

struct Thorax {
  std::vector<Solid> solids;  ///< Values in HU.
  std::vector<PhantomStructure> structures;
};

/// Torso of a child of about ten years: 250 x 170 x 290 mm, centred at the origin, head to +z, left to +x, back to +y.
Thorax makeThorax(ThoraxLesion lesion, Arms arms);

/// CT of it: 2.5 mm slices.
Result<Phantom> makeChestCt(const PhantomOptions& options, Job& job);
/// Frontal projection of it (Beer and Lambert along y), as a digital radiograph.
Result<Phantom> makeChestXray(const PhantomOptions& options, Job& job);

}  // namespace pellucid
