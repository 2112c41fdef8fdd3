#include "core/ml/network_training.h"

#include <fmt/format.h>
#include <torch/torch.h>

#include <chrono>

#include "core/ml/normalisation_p.h"
#include "core/ml/pack_network_p.h"
#include "core/ml/run_schedule_p.h"
#include "core/ml/runtime.h"
#include "core/ml/sample_cache_p.h"

namespace pellucid {

namespace {

namespace fs = std::filesystem;

constexpr std::int64_t kComparisonBatch = 16;

Result<void> train(const TrainingPlan& plan, const CachedSamples& cached, const fs::path& folder,
                   const TrainingScope& scope, Job& job) {
  if (auto own = claimFolder(plan, folder); !own) return own;
  const auto schedule = RunSchedule::make(plan, cached.samples, folder, chooseDevice(scope.device).device);
  if (!schedule) return schedule.error();
  std::vector<RunSettings> runs{schedule->final()};
  if (scope.baseline && plan.run.baselineEpochs > 0) runs.push_back(schedule->baseline());
  if (scope.crossValidation) {
    for (int fold = 0; fold < plan.run.folds; ++fold) runs.push_back(schedule->fold(fold));
  }
  for (std::size_t i = 0; i < runs.size(); ++i) {
    Job part = job.part(static_cast<double>(i) / static_cast<double>(runs.size()),
                        static_cast<double>(i + 1) / static_cast<double>(runs.size()));
    part.step(fmt::format("Network {} of {}", i + 1, runs.size()));
    if (auto done = trainToPack(plan, cached.samples, cached.tensors, runs[i], part); !done) return done;
  }
  job.report(1.0);
  return {};
}

struct Timed {
  at::Tensor probabilities;
  double imagesPerSecond = 0.0;
};

/// The first batch is run once beforehand: kernels are chosen and loaded then.
Timed probabilitiesOn(PackNetwork& network, const at::Tensor& input) {
  network.logits(input.slice(0, 0, kComparisonBatch));
  const auto start = std::chrono::steady_clock::now();
  std::vector<at::Tensor> parts;
  for (const at::Tensor& batch : input.split(kComparisonBatch)) parts.push_back(network.logits(batch));
  const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  return {torch::softmax(torch::cat(parts), 1), static_cast<double>(input.size(0)) / seconds};
}

Result<DeviceComparison> compare(const ModelPack& pack, const CachedSamples& cached, int images) {
  const ChosenDevice chosen = chooseDevice("auto");
  const auto input = normalise(cached.tensors.images.slice(0, 0, images), pack);
  if (!input) return input.error();
  const auto onCpu = PackNetwork::load(pack, c10::Device(c10::kCPU));
  if (!onCpu) return onCpu.error();
  const auto onDevice = PackNetwork::load(pack, chosen.device);
  if (!onDevice) return onDevice.error();
  const Timed first = probabilitiesOn(**onCpu, *input);
  const Timed second = probabilitiesOn(**onDevice, *input);
  DeviceComparison result;
  result.device = chosen.name;
  result.images = static_cast<int>(input->size(0));
  result.largestDifference = (first.probabilities - second.probabilities).abs().max().item<double>();
  result.sameLabel =
      (first.probabilities.argmax(1) == second.probabilities.argmax(1)).to(torch::kDouble).mean().item<double>();
  result.cpuImagesPerSecond = first.imagesPerSecond;
  result.deviceImagesPerSecond = second.imagesPerSecond;
  return result;
}

template <typename T, typename F>
Result<T> guarded(F&& work) {
  prepareRuntime();
  try {
    return work();
  } catch (const std::bad_alloc&) {
    return Error{ErrorCode::OutOfMemory, "The training needs more memory than there is.", ""};
  } catch (const std::exception& exception) {
    return Error{ErrorCode::Internal, "The training failed.", exception.what()};
  }
}

}  // namespace

Result<void> trainNetworks(const fs::path& planFile, const fs::path& cache, const fs::path& folder,
                           const TrainingScope& scope, Job& job) {
  return guarded<void>([&]() -> Result<void> {
    const auto plan = readPlan(planFile);
    if (!plan) return plan.error();
    const auto cached = readSampleCache(*plan, cache);
    if (!cached) return cached.error();
    return train(*plan, *cached, folder, scope, job);
  });
}

Result<DeviceComparison> compareDevices(const fs::path& packFolder, const fs::path& planFile, const fs::path& cache,
                                        int images, Job& job) {
  return guarded<DeviceComparison>([&]() -> Result<DeviceComparison> {
    job.step("Comparing devices");
    const auto pack = loadPack(packFolder);
    if (!pack) return pack.error();
    const auto plan = readPlan(planFile);
    if (!plan) return plan.error();
    const auto cached = readSampleCache(*plan, cache);
    if (!cached) return cached.error();
    return compare(*pack, *cached, images);
  });
}

}  // namespace pellucid
