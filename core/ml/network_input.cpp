#include <fmt/format.h>
#include <torch/torch.h>

#include <algorithm>

#include "core/ml/memory_budget.h"
#include "core/ml/network_input_p.h"
#include "core/ml/torch_error_p.h"

namespace pellucid {

namespace {

at::Tensor toTensor(const Volume& volume, const ModelPack& pack) {
  const auto& size = volume.geometry().size;
  at::Tensor values = torch::empty({1, 1, size[2], size[1], size[0]}, at::kFloat);
  float* out = values.data_ptr<float>();
  const std::int64_t count = volume.geometry().voxelCount();
  const auto slope = static_cast<float>(volume.modality.slope);
  const auto intercept = static_cast<float>(volume.modality.intercept);
  visitVoxels(volume, [&](const auto* voxels) {
    for (std::int64_t i = 0; i < count; ++i) out[i] = slope * static_cast<float>(voxels[i]) + intercept;
  });
  if (pack.accepts.dimensions == 2) values = values.squeeze(2);
  // The grey image stands in every channel.
  return pack.inputChannels > 1 ? values.repeat_interleave(pack.inputChannels, 1) : values;
}

std::vector<Step> stepsFor(const ModelPack& pack, const StepContext& context) {
  std::vector<Step> steps = pack.preprocess;
  const bool handled = std::any_of(steps.begin(), steps.end(), [](const Step& step) { return step.id == "polarity"; });
  if (context.inverted && !handled) steps.insert(steps.begin(), Step{"polarity", {{"mode", std::string("file")}}});
  return steps;
}

}  // namespace

StepContext contextOf(const LoadedSeries& loaded) {
  StepContext context;
  context.modality = loaded.series.modality;
  context.inverted = loaded.display.inverted;
  return context;
}

Result<NetworkInput> prepareInput(const Volume& source, const ModelPack& pack, const StepContext& context,
                                  std::uint64_t memoryLimit, Job& job) {
  auto processed = runSteps(source, stepsFor(pack, context), context, job);
  if (!processed) return processed.error();
  const Volume& volume = processed->volume;
  const Geometry& grid = volume.geometry();
  if (volume.empty() || volume.channels() != 1)
    return Error{ErrorCode::Inconsistent, "The model expects a grey image.", ""};
  if (pack.accepts.dimensions == 2 && grid.size[2] != 1)
    return Error{ErrorCode::Inconsistent, "The model expects a single image, not a stack.", ""};
  if (pack.task == PackTask::Classification && grid.size != pack.inputSize)
    return Error{
        ErrorCode::Inconsistent,
        fmt::format("The model pack's steps give {} x {} x {} voxels, but its network expects {} x {} x {}.",
                    grid.size[0], grid.size[1], grid.size[2], pack.inputSize[0], pack.inputSize[1], pack.inputSize[2]),
        ""};
  if (auto fits = checkMemory(memoryToRun(pack, grid), memoryLimit); !fits) return fits.error();
  NetworkInput input;
  try {
    input.values = toTensor(volume, pack);
    if (!torch::isfinite(input.values).all().item<bool>())
      return Error{ErrorCode::Unsupported, "The image holds values that are not numbers, so that no model can read it.",
                   ""};
  } catch (const std::exception& exception) {
    return torchError(exception, "There is not enough memory to prepare the image for the model.");
  }
  input.grid = grid;
  input.notes = std::move(processed->notes);
  return input;
}

}  // namespace pellucid
