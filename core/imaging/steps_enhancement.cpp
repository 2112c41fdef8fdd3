#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

#include "core/imaging/clahe_p.h"
#include "core/imaging/float_volume_p.h"
#include "core/imaging/intensity.h"
#include "core/imaging/parallel_p.h"
#include "core/imaging/step_run_p.h"

namespace pellucid {

Result<Volume> runClahe(StepRun& run) {
  const auto source = toFloat(run.source);
  if (!source) return source.error();
  auto result = makeFloatLike(*source);
  if (!result) return result;
  const auto& size = source->geometry().size;
  const std::size_t pixels = static_cast<std::size_t>(size[0]) * size[1];
  const ClaheSettings settings{size[0], size[1], run.integer("tiles"), run.number("clip"), run.integer("levels")};
  const bool done = forEachParallel(size[2], run.job, [&](int slice) {
    applyClahe(floatsOf(*source).subspan(slice * pixels, pixels),
               mutableFloatsOf(*result).subspan(slice * pixels, pixels), settings);
  });
  if (!done) return Job::cancelledError();
  run.notes.push_back(
      fmt::format("Local contrast was equalised (CLAHE, limit {:g}, {} tiles a side).", settings.clip, settings.tiles));
  return result;
}

Result<Volume> runGamma(StepRun& run) {
  const auto source = toFloat(run.source);
  if (!source) return source.error();
  auto result = makeFloatLike(*source);
  if (!result) return result;
  const auto in = floatsOf(*source);
  const auto [low, high] = rangeOf(in);
  const double gamma = run.number("gamma");
  const auto& size = source->geometry().size;
  const std::size_t pixels = static_cast<std::size_t>(size[0]) * size[1];
  const bool done = forEachParallel(size[2], run.job, [&, low = low, high = high](int slice) {
    const auto from = in.subspan(slice * pixels, pixels);
    const auto to = mutableFloatsOf(*result).subspan(slice * pixels, pixels);
    const float span = high - low;
    for (std::size_t i = 0; i < pixels; ++i)
      to[i] = span > 0 ? low + span * static_cast<float>(std::pow((from[i] - low) / span, gamma)) : from[i];
  });
  if (!done) return Job::cancelledError();
  run.notes.push_back(fmt::format("Gamma {:g} was applied between {:g} and {:g}.", gamma, low, high));
  return result;
}

Result<Volume> runUnsharp(StepRun& run) {
  const auto source = toFloat(run.source);
  if (!source) return source.error();
  auto result = makeFloatLike(*source);
  if (!result) return result;
  const auto range = percentilesOf(*source, {1.0, 99.0});
  const auto threshold = static_cast<float>(run.number("threshold") / 100.0 * (range[1] - range[0]));
  const auto amount = static_cast<float>(run.number("amount"));
  const auto& size = source->geometry().size;
  const std::size_t pixels = static_cast<std::size_t>(size[0]) * size[1];
  for (int slice = 0; slice < size[2]; ++slice) {
    if (run.job.cancelled()) return Job::cancelledError();
    const auto from = floatsOf(*source).subspan(slice * pixels, pixels);
    const auto to = mutableFloatsOf(*result).subspan(slice * pixels, pixels);
    const cv::Mat image(size[1], size[0], CV_32F, const_cast<float*>(from.data()));
    cv::Mat smooth;
    cv::GaussianBlur(image, smooth, {}, run.number("sigma"), 0.0, cv::BORDER_REPLICATE);
    const auto* blurred = smooth.ptr<float>();
    for (std::size_t i = 0; i < pixels; ++i) {
      const float detail = from[i] - blurred[i];
      to[i] = from[i] + (std::abs(detail) >= threshold ? amount * detail : 0.0F);
    }
    run.job.report(static_cast<double>(slice + 1) / size[2]);
  }
  run.notes.push_back(
      fmt::format("Edges were emphasised (unsharp mask, radius {:g} px, amount {:g}).", run.number("sigma"), amount));
  return result;
}

}  // namespace pellucid
