#include "core/ml/normalisation_p.h"

#include <torch/torch.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

#include "core/imaging/intensity.h"

namespace pellucid {

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

/// value -> (value - offset) * scale, then limited; offset and scale one per image.
struct Mapping {
  at::Tensor offset;
  at::Tensor scale;
  double low = -kInfinity;
  double high = kInfinity;
};

at::Tensor apply(const at::Tensor& rows, const Mapping& mapping) {
  const at::Tensor mapped = (rows - mapping.offset.unsqueeze(1)) * mapping.scale.unsqueeze(1);
  return mapping.high < kInfinity ? mapped.clamp(mapping.low, mapping.high) : mapped;
}

at::Tensor perRow(const at::Tensor& rows, double value) {
  return torch::full({rows.size(0)}, value, rows.options());
}

/// 1 / range, and 1 where there is none: a constant image becomes 0 rather than infinite.
at::Tensor reciprocalOf(const at::Tensor& range) {
  return torch::where(range > 0, range.reciprocal(), torch::ones_like(range));
}

/// Otsu's threshold of each image, by the code that packs use.
at::Tensor thresholds(const at::Tensor& rows) {
  const at::Tensor onCpu = rows.to(torch::kCPU).contiguous();
  at::Tensor result = torch::empty({rows.size(0)});
  Geometry geometry;
  geometry.size = {static_cast<int>(rows.size(1)), 1, 1};
  for (std::int64_t i = 0; i < rows.size(0); ++i) {
    // The tensor outlives the volume: nothing to free.
    const std::shared_ptr<std::byte> storage(static_cast<std::byte*>(onCpu[i].data_ptr()), [](std::byte*) {});
    result[i] = otsuThreshold(Volume::fromStorage(geometry, VoxelType::Float32, 1, storage));
  }
  return result.to(rows.device());
}

/// The values that the parameter "region" names, as bool [images, values]; undefined stands for all.
Result<at::Tensor> regionOf(const at::Tensor& rows, const std::string& region) {
  if (region == "nonzero") return rows != 0;
  if (region == "foreground") return rows > thresholds(rows).unsqueeze(1);
  if (region == "mask")
    return Error{ErrorCode::InvalidArgument, "A step asks for a mask (region=mask), and there is none.", ""};
  return at::Tensor();
}

Error emptyRegion() {
  return {ErrorCode::InvalidArgument, "The region to normalise in holds no voxel.", ""};
}

/// Value of sorted rows at a percentile, between ranks linearly; `counts` values of each row count, the first ones.
at::Tensor betweenRanks(const at::Tensor& sorted, const at::Tensor& counts, double percent) {
  const at::Tensor rank = (counts - 1).to(torch::kDouble) * (percent / 100.0);
  const at::Tensor below = rank.floor();
  const auto at = [&](const at::Tensor& position) {
    return sorted.gather(1, position.to(torch::kLong).minimum(counts - 1).unsqueeze(1)).squeeze(1).to(torch::kDouble);
  };
  return torch::lerp(at(below), at(below + 1), rank - below).to(torch::kFloat);
}

/// The lowest `count` values of each row, or the highest, in rising order.
at::Tensor tail(const at::Tensor& rows, std::int64_t count, bool highest) {
  const at::Tensor values = std::get<0>(rows.topk(std::min(count, rows.size(1)), 1, highest, /*sorted=*/true));
  return highest ? values.flip(1) : values;
}

Result<at::Tensor> percentile(const at::Tensor& rows, const at::Tensor& region, double low, double high, bool clip) {
  const std::int64_t count = rows.size(1);
  at::Tensor bottom;
  at::Tensor top;
  if (region.defined()) {
    const at::Tensor counts = region.sum(1);
    if ((counts == 0).any().item<bool>()) return emptyRegion();
    const at::Tensor sorted = std::get<0>(torch::where(region, rows, kInfinity).to(torch::kFloat).sort(1));
    bottom = betweenRanks(sorted, counts, low);
    top = betweenRanks(sorted, counts, high);
  } else {
    // Only the two tails are wanted in order, which are short.
    const double last = static_cast<double>(count - 1);
    const auto below = static_cast<std::int64_t>(low / 100.0 * last);
    const auto above = static_cast<std::int64_t>(high / 100.0 * last);
    const auto between = [](const at::Tensor& first, const at::Tensor& second, double fraction) {
      return torch::lerp(first, second, fraction);
    };
    const at::Tensor lowest = tail(rows, below + 2, false);
    const at::Tensor highest = tail(rows, count - above, true);
    bottom = between(lowest.select(1, std::min(below, count - 1)), lowest.select(1, std::min(below + 1, count - 1)),
                     low / 100.0 * last - static_cast<double>(below));
    top = between(highest.select(1, 0), highest.select(1, std::min<std::int64_t>(1, highest.size(1) - 1)),
                  high / 100.0 * last - static_cast<double>(above));
  }
  Mapping mapping{bottom, reciprocalOf(top - bottom)};
  if (clip) {
    mapping.low = 0.0;
    mapping.high = 1.0;
  }
  return apply(rows, mapping);
}

Result<at::Tensor> zScore(const at::Tensor& rows, const at::Tensor& region, double limit) {
  // In double: the squares of large values would cancel in float.
  const at::Tensor wide = rows.to(torch::kDouble);
  const at::Tensor weight = region.defined() ? region.to(torch::kDouble) : torch::ones_like(wide);
  const at::Tensor counts = weight.sum(1);
  if ((counts == 0).any().item<bool>()) return emptyRegion();
  const at::Tensor mean = (wide * weight).sum(1) / counts;
  const at::Tensor deviation = ((wide - mean.unsqueeze(1)).square() * weight).sum(1).div(counts).sqrt();
  Mapping mapping{mean.to(torch::kFloat), reciprocalOf(deviation.to(torch::kFloat))};
  if (limit > 0) {
    mapping.low = -limit;
    mapping.high = limit;
  }
  return apply(rows, mapping);
}

Result<at::Tensor> imageNet(const at::Tensor& rows) {
  // As core/imaging/steps_normalisation.cpp: the channels of a grey image cannot differ.
  constexpr double kMean = (0.485 + 0.456 + 0.406) / 3.0;
  constexpr double kDeviation = (0.229 + 0.224 + 0.225) / 3.0;
  constexpr double kTolerance = 0.01;
  if (((rows < -kTolerance) | (rows > 1.0 + kTolerance)).any().item<bool>())
    return Error{ErrorCode::InvalidArgument,
                 "The step \"imagenet\" takes values of 0..1; put \"percentile\", \"window\" or \"min_max\" before it.",
                 ""};
  return apply(rows, {perRow(rows, kMean), perRow(rows, 1.0 / kDeviation)});
}

/// The value of a parameter, which steps that were read hold only where it differs from its default.
template <typename T>
T parameter(const Step& step, const std::string& name) {
  if (const auto given = step.parameters.find(name); given != step.parameters.end()) return std::get<T>(given->second);
  const auto& all = findStep(step.id)->parameters;
  return std::get<T>(
      std::find_if(all.begin(), all.end(), [&](const StepParameter& p) { return p.name == name; })->fallback);
}

double number(const Step& step, const std::string& name) {
  return parameter<double>(step, name);
}

Result<at::Tensor> run(const Step& step, const at::Tensor& rows) {
  if (step.id == "window") {
    const double width = number(step, "width");
    return apply(rows, {perRow(rows, number(step, "center") - 0.5 * width), perRow(rows, 1.0 / width), 0.0, 1.0});
  }
  if (step.id == "min_max") {
    const at::Tensor lowest = rows.amin(1);
    return apply(rows, {lowest, reciprocalOf(rows.amax(1) - lowest), 0.0, 1.0});
  }
  if (step.id == "imagenet") return imageNet(rows);
  const auto region = regionOf(rows, parameter<std::string>(step, "region"));
  if (!region) return region;
  if (step.id == "percentile")
    return percentile(rows, *region, number(step, "low"), number(step, "high"), parameter<bool>(step, "clip"));
  if (step.id == "z_score") return zScore(rows, *region, number(step, "limit"));
  return Error{ErrorCode::Unsupported, "A model cannot be trained with the step \"" + step.id + "\" at the end.", ""};
}

}  // namespace

std::span<const Step> stepsBeforeAugmentation(const ModelPack& pack) {
  const std::span<const Step> all(pack.preprocess);
  return all.first(all.size() - stepsAfterAugmentation(pack).size());
}

std::span<const Step> stepsAfterAugmentation(const ModelPack& pack) {
  const std::span<const Step> all(pack.preprocess);
  std::size_t count = 0;
  while (count < all.size()) {
    const StepDescription* step = findStep(all[all.size() - 1 - count].id);
    if (step == nullptr || step->group != StepGroup::Normalisation) break;
    ++count;
  }
  return all.last(count);
}

Result<at::Tensor> normalise(const at::Tensor& images, const ModelPack& pack) {
  torch::NoGradGuard guard;
  at::Tensor rows = images.contiguous().reshape({images.size(0), -1});
  for (const Step& step : stepsAfterAugmentation(pack)) {
    auto done = run(step, rows);
    if (!done) return done;
    rows = *done;
  }
  at::Tensor result = rows.reshape(images.sizes());
  if (pack.inputChannels == 3) {
    std::vector<std::int64_t> repeats(static_cast<std::size_t>(result.dim()), 1);
    repeats[1] = 3;
    result = result.repeat(repeats);
  }
  return pack.accepts.dimensions == 2 ? result.contiguous(at::MemoryFormat::ChannelsLast) : result;
}

}  // namespace pellucid
