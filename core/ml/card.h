#pragma once

#include <string>

#include "core/ml/training_plan.h"

namespace pellucid {

/// The pack's card.md: what it is for, how well it works and on what, its limits, how to make it again. Figures come
/// from `pack.metrics`; a figure that is missing says "not measured yet".
std::string cardOf(const ModelPack& pack, const TrainingPlan& plan, const std::string& planName);

}  // namespace pellucid
