#pragma once

#include <ATen/Tensor.h>

#include "core/ml/analysis.h"
#include "core/ml/network_input_p.h"
#include "core/ml/pack_network_p.h"

namespace pellucid {

/// Grad-CAM (Selvaraju 2017) for the label at `labelIndex`, on exactly the geometry `target`; 0 outside what the
/// network saw, and 0 everywhere when nothing speaks for the label. Errors: InvalidArgument, Internal, Cancelled.
Result<SaliencyMap> gradCam(const Geometry& target, PackNetwork& network, const ModelPack& pack,
                            const NetworkInput& input, std::size_t labelIndex, Job& job);

/// Where the cells of a feature map of `cells` columns and rows lie when it was made from an image on `input`.
Geometry featureGrid(const Geometry& input, int columns, int rows);

}  // namespace pellucid
