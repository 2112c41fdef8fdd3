#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/base/job.h"
#include "core/imaging/preprocess.h"

namespace pellucid {

/// What one step gets: its image, all its parameters (the defaults filled in) and where it may say what it did.
struct StepRun {
  const Volume& source;
  const std::map<std::string, ParameterValue>& parameters;
  StepContext& context;  ///< A step that changes what it says about the image puts that right for those that follow.
  std::vector<std::string>& notes;
  Job& job;

  double number(const std::string& name) const { return std::get<double>(parameters.at(name)); }
  int integer(const std::string& name) const { return static_cast<int>(number(name)); }
  bool flag(const std::string& name) const { return std::get<bool>(parameters.at(name)); }
  const std::string& text(const std::string& name) const { return std::get<std::string>(parameters.at(name)); }
};

/// May throw what ITK, OpenCV or the standard library throw; runSteps() turns that into errors.
using StepFunction = Result<Volume> (*)(StepRun& run);

// One function per row of the step table; which belongs to which stands in preprocess.cpp.
Result<Volume> runCheckSignal(StepRun& run);
Result<Volume> runCheckClipping(StepRun& run);
Result<Volume> runClamp(StepRun& run);
Result<Volume> runRemoveBorder(StepRun& run);
Result<Volume> runRemoveMarks(StepRun& run);
Result<Volume> runPolarity(StepRun& run);
Result<Volume> runOrientation(StepRun& run);
Result<Volume> runMedian(StepRun& run);
Result<Volume> runAnisotropicDiffusion(StepRun& run);
Result<Volume> runNonLocalMeans(StepRun& run);
Result<Volume> runBilateral(StepRun& run);
Result<Volume> runN4BiasField(StepRun& run);
Result<Volume> runWindow(StepRun& run);
Result<Volume> runPercentile(StepRun& run);
Result<Volume> runZScore(StepRun& run);
Result<Volume> runMinMax(StepRun& run);
Result<Volume> runImageNet(StepRun& run);
Result<Volume> runClahe(StepRun& run);
Result<Volume> runGamma(StepRun& run);
Result<Volume> runUnsharp(StepRun& run);
Result<Volume> runReorient(StepRun& run);
Result<Volume> runResize(StepRun& run);
Result<Volume> runResample(StepRun& run);
Result<Volume> runCropOrPad(StepRun& run);
Result<Volume> runCropForeground(StepRun& run);

}  // namespace pellucid
