#include "core/imaging/preprocess.h"

#include <fmt/format.h>

#include <array>
#include <exception>
#include <new>
#include <utility>

#include "core/imaging/resample.h"
#include "core/imaging/step_check_p.h"
#include "core/imaging/step_run_p.h"

namespace pellucid {

namespace {

constexpr std::pair<std::string_view, StepFunction> kFunctions[] = {
    {"check_signal", runCheckSignal},
    {"check_clipping", runCheckClipping},
    {"clamp", runClamp},
    {"remove_border", runRemoveBorder},
    {"remove_marks", runRemoveMarks},
    {"polarity", runPolarity},
    {"orientation", runOrientation},
    {"median", runMedian},
    {"anisotropic_diffusion", runAnisotropicDiffusion},
    {"non_local_means", runNonLocalMeans},
    {"bilateral", runBilateral},
    {"clahe", runClahe},
    {"gamma", runGamma},
    {"unsharp", runUnsharp},
    {"n4_bias_field", runN4BiasField},
    {"window", runWindow},
    {"percentile", runPercentile},
    {"z_score", runZScore},
    {"min_max", runMinMax},
    {"imagenet", runImageNet},
    {"reorient", runReorient},
    {"resize", runResize},
    {"resample", runResample},
    {"crop_or_pad", runCropOrPad},
    {"crop_foreground", runCropForeground},
};

StepFunction functionOf(std::string_view id) {
  for (const auto& [name, function] : kFunctions)
    if (name == id) return function;
  return nullptr;
}

std::map<std::string, ParameterValue> completeParameters(const StepDescription& description, const Step& step) {
  std::map<std::string, ParameterValue> complete;
  for (const StepParameter& parameter : description.parameters) complete[parameter.name] = parameter.fallback;
  for (const auto& [name, value] : step.parameters) complete[name] = value;
  return complete;
}

/// The one place where exceptions of ITK and OpenCV end.
Result<Volume> guarded(StepFunction function, StepRun& run, const StepDescription& description) {
  try {
    auto result = function(run);
    // A cancelled library call may come back with part of its work done.
    if (run.job.cancelled()) return Job::cancelledError();
    return result;
  } catch (const std::bad_alloc&) {
    return Error{ErrorCode::OutOfMemory,
                 fmt::format("The step \"{}\" needs more memory than this computer has.", description.title), ""};
  } catch (const std::exception& failure) {
    if (run.job.cancelled()) return Job::cancelledError();
    return Error{ErrorCode::Internal, fmt::format("The step \"{}\" failed on this image.", description.title),
                 failure.what()};
  }
}

Result<void> checkSource(const Volume& source) {
  if (source.empty()) return Error{ErrorCode::InvalidArgument, "There is no image to preprocess.", ""};
  if (source.channels() != 1)
    return Error{ErrorCode::Unsupported, "Preprocessing works on grey images; this one is in colour.", ""};
  return {};
}

/// A mask follows the image through cropping and resampling.
Result<void> alignMask(StepContext& context, const Geometry& grid, Job& job) {
  if (!context.mask) return {};
  if (context.mask->type() != VoxelType::UInt8 || context.mask->channels() != 1)
    return Error{ErrorCode::InvalidArgument, "The mask for preprocessing is not a label image.", ""};
  if (context.mask->geometry().matches(grid, 1e-3)) return {};
  Job quiet = job.part(0.0, 0.0);
  auto moved = resampleTo(*context.mask, grid, Interpolation::Nearest, 0.0, quiet);
  if (!moved) return moved.error();
  context.mask = std::move(*moved);
  return {};
}

}  // namespace

Result<Processed> runSteps(const Volume& source, std::span<const Step> steps, const StepContext& context, Job& job) {
  if (auto checked = checkSource(source); !checked) return checked.error();
  for (const Step& step : steps)
    if (auto checked = checkStep(step); !checked) return checked.error();
  Processed processed{source, {}, context.inverted};
  StepContext current = context;
  for (std::size_t i = 0; i < steps.size(); ++i) {
    if (job.cancelled()) return Job::cancelledError();
    const StepDescription& description = *findStep(steps[i].id);
    const StepFunction function = functionOf(steps[i].id);
    if (function == nullptr)
      return Error{ErrorCode::Internal, fmt::format("The step \"{}\" is not part of this program.", steps[i].id), ""};
    job.step(description.title);
    Job part = job.part(static_cast<double>(i) / steps.size(), static_cast<double>(i + 1) / steps.size());
    if (auto aligned = alignMask(current, processed.volume.geometry(), part); !aligned) return aligned.error();
    const auto parameters = completeParameters(description, steps[i]);
    StepRun run{processed.volume, parameters, current, processed.notes, part};
    auto result = guarded(function, run, description);
    if (!result) return result.error();
    processed.volume = std::move(*result);
    part.report(1.0);
  }
  processed.inverted = current.inverted;
  return processed;
}

}  // namespace pellucid
