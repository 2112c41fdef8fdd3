#pragma once

#include <ATen/Tensor.h>

#include "core/dicom/loaded_series.h"
#include "core/ml/model_pack.h"

namespace pellucid {

/// What a network sees of an image or a volume.
struct NetworkInput {
  at::Tensor values;  ///< Float32, [1, channels, rows, columns] or [1, channels, slices, rows, columns].
  Geometry grid;      ///< Where those values lie, in the world of the source.
  std::vector<std::string> notes;
};

/// What the steps may know of a series.
StepContext contextOf(const LoadedSeries& loaded);

/// Runs the pack's steps; an image whose low values are bright (MONOCHROME1) is turned round first where no step of the
/// pack does so, because models learn from images as they are shown. A classifier's input must come out in the pack's
/// size; a segmenter's may have any size. Errors: those of runSteps(); Inconsistent (size), OutOfMemory (beyond
/// `memoryLimit` bytes).
Result<NetworkInput> prepareInput(const Volume& source, const ModelPack& pack, const StepContext& context,
                                  std::uint64_t memoryLimit, Job& job);

}  // namespace pellucid
