#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/imaging/preprocess.h"

namespace pellucid {

/// The rows of the step table, by group; each row is one function in step_table_<group>.cpp.
std::vector<StepDescription> cleaningSteps();
std::vector<StepDescription> denoisingSteps();
std::vector<StepDescription> enhancementSteps();
std::vector<StepDescription> biasFieldSteps();
std::vector<StepDescription> normalisationSteps();
std::vector<StepDescription> resamplingSteps();

/// A number with its range.
struct NumberSpan {
  double fallback = 0.0;
  double minimum = 0.0;
  double maximum = 0.0;
};

inline StepParameter numberParameter(std::string name, std::string title, std::string unit, NumberSpan span,
                                     std::string help) {
  StepParameter parameter{std::move(name), std::move(title), std::move(unit), span.fallback,
                          span.minimum,    span.maximum,     false,           {},
                          std::move(help)};
  return parameter;
}

inline StepParameter integerParameter(std::string name, std::string title, std::string unit, NumberSpan span,
                                      std::string help) {
  StepParameter parameter = numberParameter(std::move(name), std::move(title), std::move(unit), span, std::move(help));
  parameter.integer = true;
  return parameter;
}

inline StepParameter flagParameter(std::string name, std::string title, bool fallback, std::string help) {
  StepParameter parameter{std::move(name), std::move(title), "", fallback, 0.0, 1.0, false, {}, std::move(help)};
  return parameter;
}

/// The first choice is the fallback.
inline StepParameter choiceParameter(std::string name, std::string title, std::vector<std::string> choices,
                                     std::string help) {
  std::string first = choices.front();
  StepParameter parameter{std::move(name),    std::move(title), "", std::move(first), 0.0, 0.0, false,
                          std::move(choices), std::move(help)};
  return parameter;
}

}  // namespace pellucid
