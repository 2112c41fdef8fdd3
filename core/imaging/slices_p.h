#pragma once

#include <utility>

#include "core/imaging/float_volume_p.h"
#include "core/imaging/step_run_p.h"

namespace pellucid {

/// One slice of the source and of the result of a step, as Float32.
struct SlicePair {
  std::span<const float> in;
  std::span<float> out;
  int columns = 0;
  int rows = 0;
};

/// Makes a Float32 result by calling `work(SlicePair, Job&)` for each slice in turn, with progress and cancel.
template <typename Work>
Result<Volume> bySlices(StepRun& run, Work work) {
  const auto source = toFloat(run.source);
  if (!source) return source;
  auto result = makeFloatLike(*source);
  if (!result) return result;
  const auto& size = source->geometry().size;
  const std::size_t pixels = static_cast<std::size_t>(size[0]) * size[1];
  for (int slice = 0; slice < size[2]; ++slice) {
    if (run.job.cancelled()) return Job::cancelledError();
    Job part = run.job.part(static_cast<double>(slice) / size[2], static_cast<double>(slice + 1) / size[2]);
    work(SlicePair{floatsOf(*source).subspan(slice * pixels, pixels),
                   mutableFloatsOf(*result).subspan(slice * pixels, pixels), size[0], size[1]},
         part);
    part.report(1.0);
  }
  if (run.job.cancelled()) return Job::cancelledError();
  return result;
}

}  // namespace pellucid
