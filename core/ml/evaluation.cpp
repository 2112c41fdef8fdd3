#include <fmt/format.h>
#include <torch/torch.h>

#include <nlohmann/json.hpp>

#include "core/base/files.h"
#include "core/imaging/image_io.h"
#include "core/ml/classifier_p.h"
#include "core/ml/evaluation_p.h"
#include "core/ml/network_input_p.h"
#include "core/ml/segmenter_p.h"

namespace pellucid {

namespace {

constexpr std::uint64_t kInputLimit = std::uint64_t{2} << 30;
constexpr std::size_t kBatch = 16;

Json toJson(const Scored& scored) {
  return {{"passes", scored.logits.passes},
          {"classes", scored.logits.classes},
          {"logits", scored.logits.logits},
          {"truth", scored.logits.truth},
          {"dice", scored.dice.dice}};
}

Scored fromJson(const Json& json) {
  Scored scored;
  scored.logits.passes = json.at("passes");
  scored.logits.classes = json.at("classes");
  scored.logits.logits = json.at("logits").get<std::vector<double>>();
  scored.logits.truth = json.at("truth").get<std::vector<int>>();
  scored.dice.dice = json.at("dice").get<std::vector<std::vector<double>>>();
  return scored;
}

Result<NetworkInput> inputOf(const Volume& source, const ModelPack& pack) {
  Job quiet;
  return prepareInput(source, pack, {}, kInputLimit, quiet);
}

Result<void> classify(PackNetwork& network, const ModelPack& pack, std::span<const Sample> samples, Scored& scored,
                      Job& job) {
  std::vector<at::Tensor> inputs;
  for (const Sample& sample : samples) {
    const auto source = readImageFile(sample.file);
    if (!source) return source.error();
    const auto input = inputOf(*source, pack);
    if (!input) return input.error();
    inputs.push_back(input->values);
    scored.logits.truth.push_back(sample.classIndex);
  }
  Job quiet = job.part(0.0, 0.0);
  const auto logits = classifyBatch(network, pack, torch::cat(inputs), true, quiet);
  if (!logits) return logits.error();
  const at::Tensor wide = logits->to(torch::kDouble).contiguous();
  scored.logits.passes = static_cast<int>(wide.size(1));
  scored.logits.classes = static_cast<int>(wide.size(2));
  scored.logits.logits.insert(scored.logits.logits.end(), wide.data_ptr<double>(),
                              wide.data_ptr<double>() + wide.numel());
  return {};
}

Result<void> segment(PackNetwork& network, const TrainingPlan& plan, const ModelPack& pack, const Sample& sample,
                     Scored& scored) {
  const auto source = readImageFile(sample.file);
  if (!source) return source.error();
  const auto truth = readMask(sample, plan, *source);
  if (!truth) return truth.error();
  const auto input = inputOf(*source, pack);
  if (!input) return input.error();
  Job quiet;
  const auto found = segmentOn(source->geometry(), network, pack, *input, quiet);
  if (!found) return found.error();
  std::vector<double> row;
  for (std::size_t label = 1; label < pack.labels.size(); ++label)
    row.push_back(diceCoefficient({found->voxels.data<std::uint8_t>(), found->voxels.byteCount()},
                                  {truth->data<std::uint8_t>(), truth->byteCount()}, static_cast<int>(label),
                                  kIgnored));
  scored.dice.dice.push_back(std::move(row));
  return {};
}

Result<Scored> run(const ModelPack& pack, const TrainingPlan& plan, std::span<const Sample> samples, Job& job) {
  auto network = PackNetwork::load(pack, c10::Device(c10::kCPU));
  if (!network) return network.error();
  Scored scored;
  const bool segments = pack.task == PackTask::Segmentation;
  const std::size_t batch = segments ? 1 : kBatch;
  for (std::size_t first = 0; first < samples.size(); first += batch) {
    if (job.cancelled()) return Job::cancelledError();
    const auto part = samples.subspan(first, std::min(batch, samples.size() - first));
    const auto done =
        segments ? segment(**network, plan, pack, part.front(), scored) : classify(**network, pack, part, scored, job);
    if (!done) return done.error();
    job.report(static_cast<double>(first + part.size()) / static_cast<double>(samples.size()));
  }
  return scored;
}

}  // namespace

Result<Scored> scoreSamples(const std::filesystem::path& folder, const TrainingPlan& plan,
                            std::span<const Sample> samples, const std::filesystem::path& keptIn, Job& job) {
  const auto pack = loadPack(folder);
  if (!pack) return pack.error();
  std::vector<std::string> groups;
  for (const Sample& sample : samples) groups.push_back(sample.group);
  try {
    Scored scored;
    bool known = false;
    if (const auto kept = std::filesystem::exists(keptIn) ? readJsonFile(keptIn) : Result<Json>(Json());
        kept && textOr(*kept, "weights") == pack->weightsSha256) {
      scored = fromJson(*kept);
      known = std::max(scored.logits.truth.size(), scored.dice.dice.size()) == samples.size();
    }
    if (!known) {
      auto fresh = run(*pack, plan, samples, job);
      if (!fresh) return fresh.error();
      scored = std::move(*fresh);
      Json json = toJson(scored);
      json["weights"] = pack->weightsSha256;
      if (auto written = writeFile(keptIn, json.dump()); !written) return written.error();
    }
    (pack->task == PackTask::Segmentation ? scored.dice.groups : scored.logits.groups) = groups;
    return scored;
  } catch (const std::exception& exception) {
    return Error{ErrorCode::Internal, "The trained network could not be evaluated.", exception.what()};
  }
}

}  // namespace pellucid
