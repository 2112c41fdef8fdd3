#include "core/ml/analyser.h"

#include <fmt/chrono.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <limits>
#include <mutex>

#include "core/imaging/slice_distance.h"
#include "core/ml/classifier_p.h"
#include "core/ml/device_p.h"
#include "core/ml/memory_budget.h"
#include "core/ml/model_library.h"
#include "core/ml/network_input_p.h"
#include "core/ml/saliency_p.h"
#include "core/ml/segment_measures.h"
#include "core/ml/segmenter_p.h"

namespace pellucid {

namespace {

std::string timeNow() {
  const std::time_t now = std::time(nullptr);
  std::string text = fmt::format("{:%Y-%m-%dT%H:%M:%S%z}", fmt::localtime(now));
  if (text.size() > 2) text.insert(text.size() - 2, ":");  // ISO 8601 extended: +01:00.
  return text;
}

/// The sentence that stops the run, or what the reader should know about the image.
Result<void> passQuality(const QualityReport& report, std::vector<std::string>& notes) {
  for (const QualityMeasure& measure : report.measures) {
    if (measure.grade == QualityGrade::Unusable)
      return Error{ErrorCode::Unsupported, "The image is not good enough for the model: " + measure.sentence, ""};
    if (measure.grade == QualityGrade::Limited) notes.push_back(measure.sentence);
  }
  return {};
}

/// The labels that are asked for, each once; "*" stands for every finding.
Result<std::vector<std::size_t>> saliencyLabels(const ModelPack& pack, const std::vector<std::string>& wished) {
  std::vector<std::size_t> indices;
  for (const std::string& name : wished) {
    bool found = name == "*";
    for (std::size_t i = 0; i < pack.labels.size(); ++i) {
      const PackLabel& label = pack.labels[i];
      if (name == "*" ? !label.finding : label.name != name) continue;
      found = true;
      if (std::find(indices.begin(), indices.end(), i) == indices.end()) indices.push_back(i);
    }
    if (!found) return Error{ErrorCode::InvalidArgument, "The model has no label \"" + name.substr(0, 64) + "\".", ""};
  }
  return indices;
}

/// What one run works on.
struct Run {
  const LoadedSeries& loaded;
  const ModelPack& pack;
  const AnalysisOptions& options;
  Job& job;
  Volume image;  ///< One image for packs of two dimensions, the volume otherwise.
  std::uint64_t memoryLimit = 0;
  Analysis analysis;
};

Result<void> chooseImage(Run& run) {
  const Volume& volume = run.loaded.volume;
  const int images = volume.geometry().size[2];
  if (run.pack.accepts.dimensions == 3) {
    run.image = volume;
    return {};
  }
  const int index = run.options.image < 0 ? images / 2 : run.options.image;
  if (index >= images) return Error{ErrorCode::InvalidArgument, "The series has no image of that number.", ""};
  run.analysis.image = index;
  run.image = volume.slice(index);
  if (images > 1) run.analysis.notes.push_back(fmt::format("Only image {} of {} was analysed.", index + 1, images));
  return {};
}

Result<void> checkFit(Run& run) {
  const PackFit fit = fitOf(run.pack, run.loaded);
  if (fit.kind == FitKind::Refused || (fit.kind == FitKind::Confirm && !run.options.fitConfirmed))
    return Error{ErrorCode::Unsupported, fit.sentence, ""};
  if (fit.kind == FitKind::Confirm)
    run.analysis.notes.push_back(
        "The reader confirmed that this is what the model expects: " + run.pack.accepts.describe + ".");
  return {};
}

Result<void> classify(Run& run, PackNetwork& network, const NetworkInput& input) {
  const bool augment = run.options.uncertainty && !run.pack.testTimeAugmentation.empty();
  Job passes = run.job.part(0.3, 0.7);
  const auto logits = classifyBatch(network, run.pack, input.values, augment, passes);
  if (!logits) return logits.error();
  run.analysis.scores = scoresOf(run.pack, (*logits)[0]);
  if (augment)
    run.analysis.notes.push_back(
        fmt::format("Probabilities are the mean over the image and {} changed copies ({}); the range is over these.",
                    run.pack.testTimeAugmentation.size(), fmt::join(run.pack.testTimeAugmentation, ", ")));
  const auto labels = saliencyLabels(run.pack, run.options.saliencyLabels);
  if (!labels) return labels.error();
  if (!labels->empty()) run.job.step("Finding where the model looked");
  for (const std::size_t label : *labels) {
    auto map = gradCam(run.image.geometry(), network, run.pack, input, label, run.job);
    if (!map) return map.error();
    run.analysis.saliency.push_back(std::move(*map));
  }
  if (!labels->empty())
    run.analysis.notes.push_back("The heat map shows where the model looked, not where disease is.");
  return {};
}

Result<void> segment(Run& run, PackNetwork& network, const NetworkInput& input) {
  Job tiles = run.job.part(0.3, 0.95);
  auto map = segmentOn(run.image.geometry(), network, run.pack, input, tiles);
  if (!map) return map.error();
  run.analysis.measurements = measureSegments(*map, run.loaded.series.patientOrientation);
  if (!run.pack.testTimeAugmentation.empty())
    run.analysis.notes.push_back(fmt::format("The outline is the mean over the image and {} changed copies ({}).",
                                             run.pack.testTimeAugmentation.size(),
                                             fmt::join(run.pack.testTimeAugmentation, ", ")));
  if (run.analysis.measurements.empty())
    run.analysis.notes.push_back("The model found none of the structures that it outlines.");
  run.analysis.segmentation = std::move(*map);
  return {};
}

/// One image says nothing about how far its neighbours lie, and so what a model cannot have seen.
void addSliceDistance(Run& run) {
  const Geometry& stack = run.loaded.volume.geometry();
  const bool oneOfSeveral = run.analysis.image >= 0 && stack.size[2] > 1;
  if (oneOfSeveral && stack.inPatient && run.loaded.report.allows(Capability::MultiplanarReformat))
    run.analysis.quality.measures.push_back(sliceDistance(stack, run.loaded.series.modality));
}

Result<void> runOn(c10::Device device, Run& run, NetworkCache& networks, const NetworkInput& input) {
  run.job.step("Loading the model");
  auto network = networks.get(run.pack, device);
  if (!network) return network.error();
  run.job.report(0.3);
  if (run.job.cancelled()) return Job::cancelledError();
  run.job.step("Running the model");
  return run.pack.task == PackTask::Classification ? classify(run, **network, input) : segment(run, **network, input);
}

Result<void> perform(Run& run, NetworkCache& networks) {
  if (auto fits = checkFit(run); !fits) return fits;
  if (auto chosen = chooseImage(run); !chosen) return chosen;
  run.memoryLimit = run.options.memoryLimit != 0 ? run.options.memoryLimit : availableMemory();
  if (auto room = checkMemory(Analyser::memoryEstimate(run.loaded, run.pack), run.memoryLimit); !room) return room;

  run.job.step("Checking the image quality");
  Job checking = run.job.part(0.0, 0.1);
  auto quality = assessQuality(run.image, run.loaded.series.modality, checking);
  if (!quality) return quality.error();
  run.analysis.quality = std::move(*quality);
  addSliceDistance(run);
  if (auto passed = passQuality(run.analysis.quality, run.analysis.notes); !passed) return passed;

  run.job.step("Preparing the image");
  Job preparing = run.job.part(0.1, 0.2);
  const auto input = prepareInput(run.image, run.pack, contextOf(run.loaded), run.memoryLimit, preparing);
  if (!input) return input.error();
  run.analysis.notes.insert(run.analysis.notes.end(), input->notes.begin(), input->notes.end());
  if (run.job.cancelled()) return Job::cancelledError();

  ChosenDevice chosen = chooseDevice(run.options.device);
  const Analysis before = run.analysis;
  return withFallback(chosen, [&](c10::Device device) {
    run.analysis = before;
    run.analysis.device = chosen.name;
    if (!chosen.note.empty()) run.analysis.notes.push_back(chosen.note);
    return runOn(device, run, networks, *input);
  });
}

}  // namespace

struct Analyser::State {
  std::timed_mutex mutex;
  NetworkCache networks;
};

Analyser::Analyser() : m_state(std::make_unique<State>()) {}
Analyser::~Analyser() = default;

Result<Analysis> Analyser::analyse(const LoadedSeries& loaded, const ModelPack& pack, const AnalysisOptions& options,
                                   Job& job) {
  std::unique_lock lock(m_state->mutex, std::defer_lock);
  while (!lock.try_lock_for(std::chrono::milliseconds(50)))
    if (job.cancelled()) return Job::cancelledError();
  const auto start = std::chrono::steady_clock::now();
  Run run{loaded, pack, options, job, {}, 0, {}};
  run.analysis.pack = {pack.id, pack.version, pack.title, pack.weightsSha256, pack.intendedUse};
  run.analysis.task = pack.task;
  try {
    if (auto done = perform(run, m_state->networks); !done) return done.error();
  } catch (const std::bad_alloc&) {
    return Error{ErrorCode::OutOfMemory, "There is not enough memory for this analysis.", ""};
  } catch (const std::exception& exception) {
    return Error{ErrorCode::Internal, "The analysis failed because of a defect in this program.", exception.what()};
  }
  run.analysis.time = timeNow();
  run.analysis.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  job.report(1.0);
  return std::move(run.analysis);
}

std::uint64_t Analyser::memoryEstimate(const LoadedSeries& loaded, const ModelPack& pack) {
  return memoryToRun(pack, loaded.volume.geometry());
}

}  // namespace pellucid
