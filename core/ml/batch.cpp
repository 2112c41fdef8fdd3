#include "core/ml/batch.h"

#include <torch/torch.h>

#include <algorithm>

#include "core/ml/classifier_p.h"
#include "core/ml/memory_budget.h"
#include "core/ml/model_library.h"
#include "core/ml/network_input_p.h"
#include "core/ml/segmenter_p.h"
#include "core/ml/torch_error_p.h"
#include "core/open/opener.h"

namespace pellucid {

namespace {

namespace fs = std::filesystem;

/// One file made ready for the network.
struct Prepared {
  NetworkInput input;
  Geometry target;
};

Result<Prepared> prepareFile(const fs::path& file, const ModelPack& pack, const BatchOptions& options, Job& job) {
  auto loaded = loadFile(file, job);
  if (!loaded) return loaded.error();
  if (const PackFit fit = fitOf(pack, *loaded); fit.kind == FitKind::Refused)
    return Error{ErrorCode::Unsupported, fit.sentence, ""};
  const Volume& volume = loaded->volume;
  const Volume image = pack.accepts.dimensions == 3 ? volume : volume.slice(volume.geometry().size[2] / 2);
  if (options.qualityGate) {
    const auto quality = assessQuality(image, loaded->series.modality, job);
    if (!quality) return quality.error();
    for (const QualityMeasure& measure : quality->measures)
      if (measure.grade == QualityGrade::Unusable) return Error{ErrorCode::Unsupported, measure.sentence, ""};
  }
  const std::uint64_t limit = options.memoryLimit != 0 ? options.memoryLimit : availableMemory();
  if (auto room = checkMemory(memoryToRun(pack, volume.geometry()), limit); !room) return room.error();
  auto input = prepareInput(image, pack, contextOf(*loaded), limit, job);
  if (!input) return input.error();
  return Prepared{std::move(*input), image.geometry()};
}

Result<void> checkTask(const ModelPack& pack, PackTask task) {
  if (pack.task == task) return {};
  return Error{ErrorCode::InvalidArgument,
               task == PackTask::Classification ? "This model outlines structures: use \"segment\" for it."
                                                : "This model gives probabilities: use \"predict\" for it.",
               ""};
}

/// The pack's network on the chosen device, and on the CPU from where that one failed.
class NetworkOnDevice {
 public:
  NetworkOnDevice(const ModelPack& pack, const std::string& wish) : m_pack(pack), m_chosen(chooseDevice(wish)) {}

  Result<void> load() {
    return withFallback(m_chosen, [&](c10::Device device) { return moveTo(device); });
  }

  template <typename Work>  // Result<...>(PackNetwork&)
  auto run(const Work& work) {
    return withFallback(m_chosen, [&](c10::Device device) -> std::invoke_result_t<Work, PackNetwork&> {
      if (auto moved = moveTo(device); !moved) return moved.error();
      return work(*m_network);
    });
  }

  BatchRun summary() const { return {m_chosen.name, m_chosen.note}; }

 private:
  Result<void> moveTo(c10::Device device) {
    if (m_network && m_network->device() == device) return {};
    auto network = PackNetwork::load(m_pack, device);
    if (!network) return network.error();
    m_network = std::move(*network);
    return {};
  }

  const ModelPack& m_pack;
  ChosenDevice m_chosen;
  std::shared_ptr<PackNetwork> m_network;
};

/// Scores of the files of one batch; what could not be prepared keeps its error.
std::vector<Result<std::vector<LabelScore>>> scoreBatch(const std::vector<Result<Prepared>>& batch,
                                                        const ModelPack& pack, NetworkOnDevice& network, bool augment,
                                                        Job& job) {
  std::vector<at::Tensor> inputs;
  for (const auto& item : batch)
    if (item) inputs.push_back(item->input.values);
  Job running = job.part(0.0, 1.0);
  Result<at::Tensor> logits = Error{};
  if (!inputs.empty())
    logits = network.run(
        [&](PackNetwork& ready) { return classifyBatch(ready, pack, torch::cat(inputs), augment, running); });
  std::vector<Result<std::vector<LabelScore>>> scores;
  std::int64_t row = 0;
  for (const auto& item : batch) {
    if (!item)
      scores.emplace_back(item.error());
    else if (!logits)
      scores.emplace_back(logits.error());
    else
      scores.emplace_back(scoresOf(pack, (*logits)[row++]));
  }
  return scores;
}

double share(std::size_t done, std::size_t of) {
  return static_cast<double>(done) / static_cast<double>(of);
}

/// Preparing one file reports nothing of its own: the files are the progress.
Job quietly(Job& job, double at) {
  return job.part(at, at);
}

}  // namespace

Result<BatchRun> predictFiles(std::span<const fs::path> files, const ModelPack& pack, const BatchOptions& options,
                              const ScoresListener& listener, Job& job) {
  try {
    if (auto fits = checkTask(pack, PackTask::Classification); !fits) return fits.error();
    NetworkOnDevice network(pack, options.device);
    if (auto loaded = network.load(); !loaded) return loaded.error();
    const auto batchSize = static_cast<std::size_t>(std::clamp(options.batchSize, 1, 64));
    for (std::size_t first = 0; first < files.size(); first += batchSize) {
      const std::size_t end = std::min(first + batchSize, files.size());
      std::vector<Result<Prepared>> batch;
      for (std::size_t i = first; i < end; ++i) {
        if (job.cancelled()) return Job::cancelledError();
        Job preparing = quietly(job, share(i, files.size()));
        batch.push_back(prepareFile(files[i], pack, options, preparing));
      }
      Job scoring = quietly(job, share(first, files.size()));
      const auto scores = scoreBatch(batch, pack, network, options.uncertainty, scoring);
      if (job.cancelled()) return Job::cancelledError();
      for (std::size_t i = first; i < end; ++i) listener(i, files[i], scores[i - first]);
      job.report(share(end, files.size()));
    }
    return network.summary();
  } catch (const std::exception& exception) {
    return torchError(exception, "The model could not be run on these files.");
  }
}

Result<BatchRun> segmentFiles(std::span<const fs::path> files, const ModelPack& pack, const BatchOptions& options,
                              const SegmentationListener& listener, Job& job) {
  try {
    if (auto fits = checkTask(pack, PackTask::Segmentation); !fits) return fits.error();
    NetworkOnDevice network(pack, options.device);
    if (auto loaded = network.load(); !loaded) return loaded.error();
    for (std::size_t i = 0; i < files.size(); ++i) {
      if (job.cancelled()) return Job::cancelledError();
      Job working = quietly(job, share(i, files.size()));
      const auto prepared = prepareFile(files[i], pack, options, working);
      const auto outline = [&](PackNetwork& ready) {
        return segmentOn(prepared->target, ready, pack, prepared->input, working);
      };
      const auto map = prepared ? network.run(outline) : Result<LabelMap>(prepared.error());
      if (job.cancelled()) return Job::cancelledError();
      listener(i, files[i], map);
      job.report(share(i + 1, files.size()));
    }
    return network.summary();
  } catch (const std::exception& exception) {
    return torchError(exception, "The model could not be run on these files.");
  }
}

}  // namespace pellucid
