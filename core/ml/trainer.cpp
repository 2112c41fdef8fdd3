#include "core/ml/trainer.h"

#include <fmt/format.h>
#include <torch/torch.h>

#include <nlohmann/json.hpp>
#include <optional>
#include <set>

#include "core/base/csv.h"
#include "core/base/files.h"
#include "core/ml/card.h"
#include "core/ml/evaluation_p.h"
#include "core/ml/nets/net_table.h"
#include "core/ml/run_schedule_p.h"
#include "core/ml/runtime.h"

namespace pellucid {

namespace {

namespace fs = std::filesystem;

std::vector<Sample> chosen(const std::vector<Sample>& samples, std::span<const int> indices) {
  std::vector<Sample> result;
  for (const int i : indices) result.push_back(samples[static_cast<std::size_t>(i)]);
  return result;
}

std::size_t distinct(const std::vector<Sample>& samples) {
  const auto groups = groupsOf(samples);
  return std::set<std::string>(groups.begin(), groups.end()).size();
}

/// One plan on its way to a pack.
class Training {
 public:
  Training(TrainingPlan plan, fs::path planFile, fs::path folder)
      : m_plan(std::move(plan)), m_planFile(std::move(planFile)), m_folder(std::move(folder)) {}

  Result<void> run(const TrainingScope& scope, Job& job);

 private:
  Result<void> prepare(const std::string& device, Job& job);
  Result<void> adopt(const fs::path& pack) const;
  Result<Scored> trainAndScore(const RunSettings& settings, Job& job);
  Result<void> makeFinal(Job& job);
  Result<void> crossValidate(Job& job);
  Result<void> makeBaseline(Job& job);
  void calibrate(const Scored& validation);
  Json figuresOf(const Scored& scored) const;
  Json crossFigures(const std::vector<Scored>& folds) const;
  Result<void> publish();
  bool segments() const { return m_plan.pack.task == PackTask::Segmentation; }

  TrainingPlan m_plan;
  fs::path m_planFile;
  fs::path m_folder;
  SampleTable m_samples;
  SampleTensors m_tensors;
  std::optional<RunSchedule> m_schedule;
};

Result<void> Training::prepare(const std::string& device, Job& job) {
  auto samples = readSamples(m_plan);
  if (!samples) return samples.error();
  m_samples = std::move(*samples);
  if (auto own = claimFolder(m_plan, m_folder); !own) return own;
  auto schedule = RunSchedule::make(m_plan, m_samples.train, m_folder, chooseDevice(device).device);
  if (!schedule) return schedule.error();
  m_schedule = std::move(*schedule);
  auto tensors = loadSamples(m_samples.train, m_plan, job);
  if (!tensors) return tensors.error();
  m_tensors = std::move(*tensors);
  return {};
}

/// Puts a finished pack where the trained one would stand.
Result<void> Training::adopt(const fs::path& pack) const {
  const auto existing = loadPack(pack);
  if (!existing) return existing.error();
  // The hash covers network, input and preprocessing.
  const bool same = existing->id == m_plan.pack.id && textOr(existing->training, "plan_sha256") == m_plan.sha256;
  if (!same) return Error{ErrorCode::InvalidArgument, "The pack was not made by this plan as it stands now.", ""};
  const fs::path target = m_folder / "final" / "pack";
  if (fs::exists(target / "pack.json")) return {};
  if (auto made = makeFolder(target); !made) return made;
  for (const auto& name : {existing->weightsFile, std::string("card.md"), std::string("pack.json")}) {
    const auto bytes = readTextFile(pack / name, std::uint64_t{1} << 30);
    if (!bytes) return bytes.error();
    if (auto written = writeFile(target / name, *bytes); !written) return written;
  }
  return {};
}

/// Trains one split and scores its validation part, through a pack of its own as it would be used.
Result<Scored> Training::trainAndScore(const RunSettings& settings, Job& job) {
  const auto validation = chosen(m_samples.train, settings.split.validation);
  const auto kept = settings.folder / "validation.json";
  Job training = job.part(0.0, 0.9);
  if (auto trained = trainToPack(m_plan, m_samples.train, m_tensors, settings, training); !trained)
    return trained.error();
  job.step("Scoring the patients that were kept back");
  Job scoring = job.part(0.9, 1.0);
  return scoreSamples(settings.folder / "pack", m_plan, validation, kept, scoring);
}

void Training::calibrate(const Scored& validation) {
  if (segments()) return;
  m_plan.pack.temperature = fitTemperature(validation.logits);
  if (m_plan.operatingPoint.rule == "largest" || m_plan.pack.labels.size() != 2) return;
  const Predictions predictions = probabilitiesOf(validation.logits, m_plan.pack.temperature);
  for (std::size_t i = 0; i < m_plan.pack.labels.size(); ++i) {
    if (!m_plan.pack.labels[i].finding) continue;
    const int label = static_cast<int>(i);
    m_plan.pack.labels[i].threshold =
        chooseThreshold(predictions.column(label), predictions.isClass(label), m_plan.operatingPoint);
  }
}

Json Training::figuresOf(const Scored& scored) const {
  if (segments()) return segmentationFigures(scored.dice, m_plan.pack.labels);
  const Predictions predictions = probabilitiesOf(scored.logits, m_plan.pack.temperature);
  return classificationFigures(predictions, decide(predictions, m_plan.pack.labels), m_plan.pack.labels);
}

Result<void> Training::makeFinal(Job& job) {
  const RunSettings settings = m_schedule->final();
  const auto validation = trainAndScore(settings, job);
  if (!validation) return validation.error();
  calibrate(*validation);
  m_plan.pack.metrics = Json::object();
  if (!m_samples.test.empty()) {
    job.step("Scoring the test images");
    const auto test = scoreSamples(settings.folder / "pack", m_plan, m_samples.test, m_folder / "test.json", job);
    if (!test) return test.error();
    m_plan.pack.metrics["test"] = figuresOf(*test);
  }
  m_plan.pack.metrics["validation"] = figuresOf(*validation);
  return publish();
}

/// Figures over all parts; temperature and threshold of a part come from the other parts, which its network may have
/// seen but its patients were not in.
Json Training::crossFigures(const std::vector<Scored>& folds) const {
  Json json;
  if (segments()) {
    DiceTable all;
    for (const Scored& fold : folds) {
      all.dice.insert(all.dice.end(), fold.dice.dice.begin(), fold.dice.dice.end());
      all.groups.insert(all.groups.end(), fold.dice.groups.begin(), fold.dice.groups.end());
    }
    json = segmentationFigures(all, m_plan.pack.labels);
  } else {
    Predictions all;
    all.classes = static_cast<int>(m_plan.pack.labels.size());
    std::vector<int> decided;
    for (std::size_t f = 0; f < folds.size(); ++f) {
      Training other(m_plan, m_planFile, m_folder);
      Scored rest;
      for (std::size_t o = 0; o < folds.size(); ++o) {
        if (o == f && folds.size() > 1) continue;
        rest.logits.passes = folds[o].logits.passes;
        rest.logits.classes = folds[o].logits.classes;
        const LogitTable& table = folds[o].logits;
        rest.logits.logits.insert(rest.logits.logits.end(), table.logits.begin(), table.logits.end());
        rest.logits.truth.insert(rest.logits.truth.end(), table.truth.begin(), table.truth.end());
      }
      other.calibrate(rest);
      const Predictions part = probabilitiesOf(folds[f].logits, other.m_plan.pack.temperature);
      const auto partDecided = decide(part, other.m_plan.pack.labels);
      decided.insert(decided.end(), partDecided.begin(), partDecided.end());
      all.probabilities.insert(all.probabilities.end(), part.probabilities.begin(), part.probabilities.end());
      all.truth.insert(all.truth.end(), part.truth.begin(), part.truth.end());
      all.groups.insert(all.groups.end(), part.groups.begin(), part.groups.end());
    }
    json = classificationFigures(all, decided, m_plan.pack.labels);
  }
  json["folds"] = folds.size();
  return json;
}

Result<void> Training::crossValidate(Job& job) {
  const int folds = m_plan.run.folds;
  std::vector<Scored> scored;
  for (int fold = 0; fold < folds; ++fold) {
    Job part = job.part(static_cast<double>(fold) / folds, static_cast<double>(fold + 1) / folds);
    part.step(fmt::format("Part {} of {}", fold + 1, folds));
    auto result = trainAndScore(m_schedule->fold(fold), part);
    if (!result) return result.error();
    scored.push_back(std::move(*result));
    m_plan.pack.metrics["cross_validation"] = crossFigures(scored);
    if (auto published = publish(); !published) return published;
  }
  return {};
}

Result<void> Training::makeBaseline(Job& job) {
  const RunSettings settings = m_schedule->baseline();
  auto validation = trainAndScore(settings, job);
  if (!validation) return validation.error();
  Training own(m_plan, m_planFile, m_folder);
  own.calibrate(*validation);
  m_plan.pack.metrics["baseline_validation"] = own.figuresOf(*validation);
  if (!m_samples.test.empty()) {
    const auto test =
        scoreSamples(settings.folder / "pack", m_plan, m_samples.test, settings.folder / "test.json", job);
    if (!test) return test.error();
    m_plan.pack.metrics["baseline_test"] = own.figuresOf(*test);
  }
  return publish();
}

/// The pack of the final network with all figures that there are.
Result<void> Training::publish() {
  const fs::path source = m_folder / "final" / "pack";
  const fs::path target = m_folder / "pack";
  const auto stored = loadPack(source);
  if (!stored) return stored.error();
  ModelPack& pack = m_plan.pack;
  pack.weightsSha256 = stored->weightsSha256;
  auto net = makeNet(pack.network);
  if (!net) return net.error();
  const Split split = m_schedule->final().split;
  const auto train = chosen(m_samples.train, split.train);
  const auto validation = chosen(m_samples.train, split.validation);
  const auto log = readCsv(m_folder / "final" / "log.csv");
  std::error_code failure;
  const double megabytes = static_cast<double>(fs::file_size(source / pack.weightsFile, failure)) / 1e6;
  Json own = {
      {"plan", m_planFile.filename().string()},
      {"plan_sha256", m_plan.sha256},
      {"seed", m_plan.run.seed},
      {"epochs", log ? log->rows.size() : 0},
      {"parameters", parameterCount(*net)},
      {"storage", m_plan.storage},
      {"megabytes", megabytes},
      {"data", m_plan.cardData},
      {"limits", m_plan.cardLimits},
      {"split", fmt::format("Trained on {} images of {} patients or groups; {} images of {} others were kept back{}. "
                            "No patient or group stands on both sides.",
                            train.size(), distinct(train), validation.size(), distinct(validation),
                            segments() ? "" : " for calibration")},
      {"summary",
       fmt::format("{} epochs of {} images, {}{}, seed {}{}.", log ? log->rows.size() : 0,
                   m_plan.run.samplesPerEpoch > 0 ? static_cast<std::size_t>(m_plan.run.samplesPerEpoch) : train.size(),
                   m_plan.optimiser.name, m_plan.startWeights.empty() ? "" : ", started from ImageNet weights",
                   m_plan.run.seed,
                   textOr(stored->training, "device") == "graphics processor" ? ", on a graphics processor" : "")}};
  own["device"] = textOr(stored->training, "device");
  // A pack that was adopted says itself how it was made.
  pack.training = stored->training.contains("plan_sha256") ? stored->training : std::move(own);
  if (auto made = makeFolder(target); !made) return made;
  const auto weights = readTextFile(source / pack.weightsFile, std::uint64_t{1} << 30);
  if (!weights) return weights.error();
  const std::pair<fs::path, std::string> files[] = {
      {target / pack.weightsFile, *weights},
      {target / "card.md", cardOf(pack, m_plan, "resources/plans/" + m_planFile.filename().string())},
      {target / "pack.json", toJson(pack).dump(2) + "\n"},
      {m_folder / "metrics.json", pack.metrics.dump(2) + "\n"}};
  for (const auto& [file, bytes] : files) {
    if (auto written = writeFile(file, bytes); !written) return written;
  }
  const auto readBack = loadPack(target);
  return readBack ? Result<void>() : readBack.error();
}

Result<void> Training::run(const TrainingScope& scope, Job& job) {
  Job reading = job.part(0.0, 0.05);
  if (auto prepared = prepare(scope.device, reading); !prepared) return prepared;
  if (!scope.existingPack.empty()) {
    if (auto adopted = adopt(scope.existingPack); !adopted) return adopted;
  }
  const bool baseline = scope.baseline && m_plan.run.baselineEpochs > 0;
  const bool folds = scope.crossValidation && m_plan.run.folds > 0;
  const double runs = 1.0 + (baseline ? 1.0 : 0.0) + (folds ? m_plan.run.folds : 0.0);
  const double share = 0.95 / runs;
  Job final = job.part(0.05, 0.05 + share);
  if (auto made = makeFinal(final); !made) return made;
  if (baseline) {
    Job part = job.part(0.05 + share, 0.05 + 2.0 * share);
    if (auto made = makeBaseline(part); !made) return made;
  }
  if (folds) {
    Job part = job.part(1.0 - share * m_plan.run.folds, 1.0);
    if (auto made = crossValidate(part); !made) return made;
  }
  job.report(1.0);
  return {};
}

}  // namespace

Result<void> trainPlan(const fs::path& planFile, const fs::path& folder, const TrainingScope& scope, Job& job) {
  prepareRuntime();
  try {
    auto plan = readPlan(planFile);
    if (!plan) return plan.error();
    return Training(std::move(*plan), planFile, folder).run(scope, job);
  } catch (const std::bad_alloc&) {
    return Error{ErrorCode::OutOfMemory, "The training needs more memory than there is.", ""};
  } catch (const std::exception& exception) {
    return Error{ErrorCode::Internal, "The training failed.", exception.what()};
  }
}

Result<void> trainPlan(const fs::path& planFile, const fs::path& folder, Job& job) {
  return trainPlan(planFile, folder, TrainingScope{}, job);
}

}  // namespace pellucid
