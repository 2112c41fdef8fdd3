#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

#include "core/imaging/float_volume_p.h"
#include "core/imaging/intensity.h"
#include "core/imaging/step_run_p.h"

namespace pellucid {

namespace {

/// value -> (value - offset) * scale, then limited.
struct Mapping {
  double offset = 0.0;
  double scale = 1.0;
  double low = -std::numeric_limits<double>::infinity();
  double high = std::numeric_limits<double>::infinity();
};

Result<Volume> applyMapping(StepRun& run, const Mapping& mapping) {
  auto result = Volume::allocate(run.source.geometry(), VoxelType::Float32);
  if (!result) return result;
  const auto source = run.source.type() == VoxelType::Float32 ? toFloat(run.source) : Result<Volume>(run.source);
  if (!source) return source;
  const double slope = source->modality.slope * mapping.scale;
  const double intercept = (source->modality.intercept - mapping.offset) * mapping.scale;
  const auto out = mutableFloatsOf(*result);
  visitVoxels(*source, [&](const auto* voxels) {
    constexpr std::size_t kBlock = 1 << 20;
    for (std::size_t start = 0; start < out.size() && !run.job.cancelled(); start += kBlock)
      for (std::size_t i = start; i < std::min(out.size(), start + kBlock); ++i)
        out[i] = static_cast<float>(
            std::clamp(slope * static_cast<double>(voxels[i]) + intercept, mapping.low, mapping.high));
  });
  return result;
}

/// The voxels that the parameter "region" names; an empty optional stands for all.
Result<std::optional<Volume>> regionOf(const StepRun& run) {
  const std::string& region = run.text("region");
  if (region == "mask") {
    if (!run.context.mask)
      return Error{ErrorCode::InvalidArgument, "A step asks for a mask (region=mask), and there is none.", ""};
    return run.context.mask;
  }
  if (region == "all") return std::optional<Volume>();
  if (region == "foreground") {
    auto mask = maskAbove(run.source, otsuThreshold(run.source));
    if (!mask) return mask.error();
    return std::optional<Volume>(std::move(*mask));
  }
  auto mask = Volume::allocate(run.source.geometry(), VoxelType::UInt8);
  if (!mask) return mask.error();
  auto* inside = mask->mutableData<std::uint8_t>();
  const ModalityTransform& modality = run.source.modality;
  visitVoxels(run.source, [&](const auto* voxels) {
    for (std::int64_t i = 0; i < run.source.geometry().voxelCount(); ++i) {
      const double value = modality.slope * static_cast<double>(voxels[i]) + modality.intercept;
      inside[i] = value != 0.0 && std::isfinite(value);
    }
  });
  return std::optional<Volume>(std::move(*mask));
}

Error emptyRegion() {
  return {ErrorCode::InvalidArgument, "The region to normalise in holds no voxel.", ""};
}

}  // namespace

Result<Volume> runWindow(StepRun& run) {
  const double center = run.number("center");
  const double width = run.number("width");
  run.notes.push_back(fmt::format("The window of centre {:g} and width {:g} was mapped to 0..1.", center, width));
  return applyMapping(run, {center - 0.5 * width, 1.0 / width, 0.0, 1.0});
}

Result<Volume> runPercentile(StepRun& run) {
  const auto region = regionOf(run);
  if (!region) return region.error();
  const auto range =
      percentilesOf(run.source, {run.number("low"), run.number("high")}, region->has_value() ? &**region : nullptr);
  if (range.empty()) return emptyRegion();
  // A constant image has no range: it becomes 0 rather than infinite.
  Mapping mapping{range[0], range[1] > range[0] ? 1.0 / (range[1] - range[0]) : 1.0};
  if (run.flag("clip")) {
    mapping.low = 0.0;
    mapping.high = 1.0;
  }
  run.notes.push_back(fmt::format("Values from {:g} to {:g} ({:g} % and {:g} % percentiles) were mapped to 0..1.",
                                  range[0], range[1], run.number("low"), run.number("high")));
  return applyMapping(run, mapping);
}

Result<Volume> runZScore(StepRun& run) {
  const auto region = regionOf(run);
  if (!region) return region.error();
  const auto moments = momentsOf(run.source, region->has_value() ? &**region : nullptr);
  if (moments.count == 0) return emptyRegion();
  Mapping mapping{moments.mean, moments.deviation > 0 ? 1.0 / moments.deviation : 1.0};
  if (run.number("limit") > 0) {
    mapping.low = -run.number("limit");
    mapping.high = run.number("limit");
  }
  run.notes.push_back(
      fmt::format("Mean {:g} and standard deviation {:g} were brought to 0 and 1.", moments.mean, moments.deviation));
  return applyMapping(run, mapping);
}

Result<Volume> runMinMax(StepRun& run) {
  const auto moments = momentsOf(run.source);
  if (moments.count == 0) return emptyRegion();
  const double range = moments.maximum - moments.minimum;
  run.notes.push_back(fmt::format("Values from {:g} to {:g} were mapped to 0..1.", moments.minimum, moments.maximum));
  return applyMapping(run, {moments.minimum, range > 0 ? 1.0 / range : 1.0, 0.0, 1.0});
}

Result<Volume> runImageNet(StepRun& run) {
  // Means of (0.485, 0.456, 0.406) and (0.229, 0.224, 0.225): the image is grey, the channels cannot differ.
  constexpr double kMean = (0.485 + 0.456 + 0.406) / 3.0;
  constexpr double kDeviation = (0.229 + 0.224 + 0.225) / 3.0;
  const auto moments = momentsOf(run.source);
  constexpr double kTolerance = 0.01;
  if (moments.count == 0 || moments.minimum < -kTolerance || moments.maximum > 1.0 + kTolerance)
    return Error{ErrorCode::InvalidArgument,
                 "The step \"imagenet\" takes values of 0..1; put \"percentile\", \"window\" or \"min_max\" before it.",
                 ""};
  run.notes.push_back("The mean and standard deviation of ImageNet were applied.");
  return applyMapping(run, {kMean, 1.0 / kDeviation});
}

}  // namespace pellucid
