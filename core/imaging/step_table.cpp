#include <iterator>

#include "core/imaging/step_table_p.h"

namespace pellucid {

const std::vector<StepDescription>& stepTable() {
  static const std::vector<StepDescription> table = [] {
    std::vector<StepDescription> all;
    for (auto&& group : {cleaningSteps(), denoisingSteps(), enhancementSteps(), biasFieldSteps(), normalisationSteps(),
                         resamplingSteps()})
      all.insert(all.end(), group.begin(), group.end());
    return all;
  }();
  return table;
}

const StepDescription* findStep(std::string_view id) {
  for (const StepDescription& step : stepTable())
    if (step.id == id) return &step;
  return nullptr;
}

}  // namespace pellucid
