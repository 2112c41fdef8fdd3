#include <fmt/format.h>
#include <torch/torch.h>

#include <chrono>
#include <cmath>

#include "core/base/csv.h"
#include "core/base/files.h"
#include "core/ml/augment_p.h"
#include "core/ml/autocast_p.h"
#include "core/ml/checkpoint_p.h"
#include "core/ml/losses_p.h"
#include "core/ml/metrics.h"
#include "core/ml/nets/net_table.h"
#include "core/ml/normalisation_p.h"
#include "core/ml/start_weights_p.h"
#include "core/ml/training_run_p.h"

namespace pellucid {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::int64_t kImagesForStatistics = 128;
constexpr double kSmallestProgress = 1e-4;  // Of the validation loss.
constexpr double kSecondsBetweenCheckpoints = 20.0;
constexpr std::uint64_t kLargestOnDevice = std::uint64_t{4} << 30;

double secondsSince(Clock::time_point start) {
  return std::chrono::duration<double>(Clock::now() - start).count();
}

at::Tensor indexTensor(std::span<const int> indices) {
  return torch::tensor(at::ArrayRef<int>(indices.data(), indices.size()), torch::kLong);
}

/// The rows of a tensor that may lie elsewhere, on the device.
at::Tensor rowsOf(const at::Tensor& all, std::span<const int> indices, c10::Device device) {
  return all.index_select(0, indexTensor(indices).to(all.device())).to(device);
}

/// The samples where batches are taken from: on the device as long as they leave it room.
SampleTensors placed(const SampleTensors& tensors, c10::Device device) {
  if (tensors.images.nbytes() > kLargestOnDevice) return tensors;
  return {tensors.images.to(device), tensors.masks.defined() ? tensors.masks.to(device) : tensors.masks};
}

bool segments(const TrainingPlan& plan) {
  return plan.pack.task == PackTask::Segmentation;
}

/// All that stays the same over the epochs of one run.
class Run {
 public:
  Run(const TrainingPlan& plan, const std::vector<Sample>& samples, const SampleTensors& tensors,
      const RunSettings& settings)
      : m_plan(plan),
        m_samples(samples),
        m_tensors(placed(tensors, settings.device)),
        m_settings(settings),
        m_device(settings.device) {}

  Result<torch::jit::Module> train(Job& job);

 private:
  Result<void> build();
  void buildOptimiser(const std::set<std::string>& started);
  Result<void> trainEpoch(int epoch, EpochRecord& record, Job& job);
  Result<double> trainBatch(std::span<const int> indices);
  at::Tensor forward(const at::Tensor& input);
  Result<void> validate(EpochRecord& record, Job& job);
  void noteProgress(const EpochRecord& record);
  Result<void> writeLog() const;
  std::vector<int> drawOrder() const;
  double rateFactor(double epochsDone, std::int64_t step) const;
  at::Tensor truthOf(std::span<const int> indices) const;
  void setMode();
  void updateAverage();
  bool isFrozen(const std::string& name) const;
  Result<void> checkFrozen() const;
  bool keepsBest() const { return m_plan.run.keepBest || m_plan.run.patience > 0; }

  const TrainingPlan& m_plan;
  const std::vector<Sample>& m_samples;
  SampleTensors m_tensors;
  const RunSettings& m_settings;
  c10::Device m_device;
  RunState m_state;
  at::Tensor m_classWeights;
  std::vector<double> m_groupRates;  ///< Learning rate of each parameter group before the schedule.
  std::vector<at::Tensor> m_trained;
};

bool Run::isFrozen(const std::string& name) const {
  if (!m_settings.useStartWeights) return false;
  return std::any_of(m_plan.frozen.begin(), m_plan.frozen.end(),
                     [&](const std::string& prefix) { return name == prefix || name.rfind(prefix + ".", 0) == 0; });
}

void Run::buildOptimiser(const std::set<std::string>& started) {
  // Weight decay only on weights proper (He 2019): index 1 and 3; start weights have a rate of their own: 2 and 3.
  std::array<std::vector<at::Tensor>, 4> groups;
  for (const auto& item : m_state.net.named_parameters()) {
    at::Tensor parameter = item.value;
    parameter.set_requires_grad(!isFrozen(item.name));
    if (isFrozen(item.name)) continue;
    const std::string module = item.name.substr(0, item.name.rfind('.'));
    groups[(parameter.dim() > 1 ? 1U : 0U) + (started.count(module) != 0 ? 2U : 0U)].push_back(parameter);
    m_trained.push_back(parameter);
  }
  const PlanOptimiser& plan = m_plan.optimiser;
  std::vector<torch::optim::OptimizerParamGroup> parameterGroups;
  for (std::size_t i = 0; i < groups.size(); ++i) {
    if (groups[i].empty()) continue;
    const double rate = plan.learningRate * (i >= 2 ? plan.startFactor : 1.0);
    const double decay = i % 2 == 1 ? plan.weightDecay : 0.0;
    m_groupRates.push_back(rate);
    if (plan.name == "adam") {
      parameterGroups.emplace_back(
          groups[i], std::make_unique<torch::optim::AdamOptions>(torch::optim::AdamOptions(rate).weight_decay(decay)));
    } else {
      parameterGroups.emplace_back(groups[i], std::make_unique<torch::optim::AdamWOptions>(
                                                  torch::optim::AdamWOptions(rate).weight_decay(decay)));
    }
  }
  if (plan.name == "adam") {
    m_state.optimiser = std::make_unique<torch::optim::Adam>(parameterGroups, torch::optim::AdamOptions());
  } else {
    m_state.optimiser = std::make_unique<torch::optim::AdamW>(parameterGroups, torch::optim::AdamWOptions());
  }
}

/// A misspelt name would leave trained what was meant to stay as it was.
Result<void> Run::checkFrozen() const {
  std::set<std::string> names;
  for (const auto& item : m_state.net.named_modules()) names.insert(item.name);
  for (const auto& item : m_state.net.named_parameters()) names.insert(item.name);
  for (const std::string& name : m_plan.frozen)
    if (names.count(name) == 0)
      return Error{ErrorCode::InvalidArgument, "The plan's \"start.frozen\" names a module that the network has not.",
                   name};
  return {};
}

Result<void> Run::build() {
  torch::manual_seed(m_settings.seed);
  auto net = makeNet(m_plan.pack.network);
  if (!net) return net.error();
  m_state.net = *net;
  m_state.net.to(m_device);
  if (m_plan.pack.accepts.dimensions == 2) {
    for (at::Tensor parameter : m_state.net.parameters()) {
      if (parameter.dim() == 4) parameter.set_data(parameter.detach().contiguous(at::MemoryFormat::ChannelsLast));
    }
  }
  if (auto known = checkFrozen(); !known) return known;
  std::set<std::string> started;
  if (m_settings.useStartWeights && !m_plan.startWeights.empty()) {
    const auto count = static_cast<std::int64_t>(m_settings.split.train.size());
    const at::Tensor some = torch::randperm(count).slice(0, 0, kImagesForStatistics);
    const at::Tensor chosen = indexTensor(m_settings.split.train).index_select(0, some);
    const at::Tensor images = m_tensors.images.index_select(0, chosen.to(m_tensors.images.device()));
    const auto ready = normalise(images.to(m_device), m_plan.pack);
    if (!ready) return ready.error();
    auto loaded = loadStartWeights(m_state.net, m_plan.startWeights, *ready);
    if (!loaded) return loaded.error();
    started = std::move(*loaded);
  }
  buildOptimiser(started);
  m_state.average = m_plan.optimiser.averageDecay > 0.0 ? m_state.net.deepcopy() : m_state.net;
  m_state.best = keepsBest() ? m_state.net.deepcopy() : m_state.net;

  if (m_plan.loss.classWeightPower > 0.0 && !segments(m_plan)) {
    at::Tensor counts = torch::zeros({static_cast<std::int64_t>(m_plan.pack.labels.size())});
    for (const int i : m_settings.split.train) counts[m_samples[static_cast<std::size_t>(i)].classIndex] += 1.0;
    counts = counts.clamp_min(1.0);
    m_classWeights = (counts.mean() / counts).pow(m_plan.loss.classWeightPower).to(m_device);
  }
  return {};
}

/// Training mode but for the frozen modules, whose BatchNorm keeps its statistics.
void Run::setMode() {
  m_state.net.train();
  for (const auto& item : m_state.net.named_modules()) {
    if (!item.name.empty() && isFrozen(item.name)) {
      torch::jit::Module module = item.value;
      module.eval();
    }
  }
}

at::Tensor Run::truthOf(std::span<const int> indices) const {
  if (segments(m_plan)) return rowsOf(m_tensors.masks, indices, m_device).to(torch::kLong);
  std::vector<int> classes;
  for (const int i : indices) classes.push_back(m_samples[static_cast<std::size_t>(i)].classIndex);
  return indexTensor(classes).to(m_device);
}

std::vector<int> Run::drawOrder() const {
  const std::vector<int>& train = m_settings.split.train;
  const auto all = static_cast<std::int64_t>(train.size());
  const std::int64_t count = m_plan.run.samplesPerEpoch > 0 ? m_plan.run.samplesPerEpoch : all;
  at::Tensor drawn;
  if (m_plan.run.balancedSampling && !segments(m_plan)) {
    const at::Tensor classes = truthOf(train).to(torch::kCPU);
    const at::Tensor counts = torch::bincount(classes, {}, static_cast<std::int64_t>(m_plan.pack.labels.size()));
    const at::Tensor chance = counts.clamp_min(1).to(torch::kDouble).reciprocal().index_select(0, classes);
    drawn = torch::multinomial(chance, count, /*replacement=*/true);
  } else {
    drawn = torch::randperm(all);
    while (drawn.size(0) < count) drawn = torch::cat({drawn, torch::randperm(all)});
    drawn = drawn.slice(0, 0, count);
  }
  std::vector<int> order;
  const auto* numbers = drawn.data_ptr<std::int64_t>();
  for (std::int64_t i = 0; i < count; ++i) order.push_back(train[static_cast<std::size_t>(numbers[i])]);
  return order;
}

double Run::rateFactor(double epochsDone, std::int64_t step) const {
  const PlanOptimiser& plan = m_plan.optimiser;
  const double warmUp = step < plan.warmUpSteps ? static_cast<double>(step + 1) / plan.warmUpSteps : 1.0;
  double factor = 1.0;
  if (plan.schedule == "cosine") {
    factor = 0.5 * (1.0 + std::cos(3.14159265358979323846 * epochsDone / m_settings.epochs)) + 0.002;
  } else if (plan.schedule == "step") {
    factor = std::pow(plan.stepFactor, std::floor(epochsDone / plan.stepEpochs));
  } else if (plan.schedule == "plateau") {
    factor = std::pow(plan.stepFactor, m_state.drops);
  }
  return warmUp * factor;
}

at::Tensor Run::forward(const at::Tensor& input) {
  const MixedPrecision mixed(m_plan.run.precision == "bfloat16", m_device);
  return m_state.net.forward({input}).toTensor().to(torch::kFloat);
}

Result<double> Run::trainBatch(std::span<const int> indices) {
  at::Tensor images = rowsOf(m_tensors.images, indices, m_device);
  at::Tensor masks = segments(m_plan) ? rowsOf(m_tensors.masks, indices, m_device) : at::Tensor();
  augment(images, masks, m_plan.augmentation,
          stepsAfterAugmentation(m_plan.pack).empty() ? OutsideValue::Zero : OutsideValue::Darkest);
  const auto ready = normalise(images, m_plan.pack);
  if (!ready) return ready.error();
  const at::Tensor logits = forward(*ready);
  const at::Tensor truth = segments(m_plan) ? masks.to(torch::kLong) : truthOf(indices);
  at::Tensor loss = crossEntropy(logits, truth, m_classWeights, m_plan.loss.labelSmoothing);
  if (m_plan.loss.name == "dice_cross_entropy") loss = loss + diceLoss(logits, truth);
  m_state.optimiser->zero_grad();
  loss.backward();
  if (m_plan.optimiser.clipNorm > 0.0) torch::nn::utils::clip_grad_norm_(m_trained, m_plan.optimiser.clipNorm);
  m_state.optimiser->step();
  updateAverage();
  return loss.item<double>();
}

void Run::updateAverage() {
  if (m_plan.optimiser.averageDecay <= 0.0) return;
  torch::NoGradGuard guard;
  // Short runs: the average must not remember the random start (Tarvainen 2017 ramps up likewise).
  const double steps = static_cast<double>(m_state.averageSteps++);
  const double decay = std::min(m_plan.optimiser.averageDecay, (1.0 + steps) / (10.0 + steps));
  const auto mix = [&](const at::Tensor& target, const at::Tensor& source) { target.lerp_(source, 1.0 - decay); };
  const auto targets = m_state.average.parameters();
  auto source = m_state.net.parameters().begin();
  for (const at::Tensor& target : targets) mix(target.detach(), (*source++).detach());
  const auto buffers = m_state.average.buffers();
  auto buffer = m_state.net.buffers().begin();
  for (const at::Tensor& target : buffers) mix(target, *buffer++);
}

Result<void> Run::trainEpoch(int epoch, EpochRecord& record, Job& job) {
  torch::manual_seed(m_settings.seed * 1000003ULL + static_cast<std::uint64_t>(epoch));
  setMode();
  const std::vector<int> order = drawOrder();
  const auto batch = static_cast<std::size_t>(m_plan.run.batch);
  // A last batch of one would leave BatchNorm nothing to estimate.
  const std::size_t batches = std::max<std::size_t>(1, order.size() / batch);
  double sum = 0.0;
  for (std::size_t i = 0; i < batches; ++i) {
    if (job.cancelled()) return Job::cancelledError();
    const double done = epoch - 1 + static_cast<double>(i) / static_cast<double>(batches);
    const double factor = rateFactor(
        done, static_cast<std::int64_t>(epoch - 1) * static_cast<std::int64_t>(batches) + static_cast<std::int64_t>(i));
    auto& groups = m_state.optimiser->param_groups();
    for (std::size_t g = 0; g < groups.size(); ++g) groups[g].options().set_lr(m_groupRates[g] * factor);
    record.learningRate = m_plan.optimiser.learningRate * factor;
    const std::size_t first = i * batch;
    const auto loss = trainBatch(std::span(order).subspan(first, std::min(batch, order.size() - first)));
    if (!loss) return loss.error();
    if (!std::isfinite(*loss))
      return Error{ErrorCode::Inconsistent, "The training diverged: choose a smaller learning rate.", ""};
    sum += *loss;
    job.report(done / m_settings.epochs);
  }
  record.trainLoss = sum / static_cast<double>(batches);
  return {};
}

Result<void> Run::validate(EpochRecord& record, Job& job) {
  if (m_settings.split.validation.empty()) return {};
  torch::NoGradGuard guard;
  torch::jit::Module& net = m_state.average;
  const std::vector<int>& indices = m_settings.split.validation;
  const auto logits = logitsOf(net, m_plan, m_tensors.images, indices, m_device, job);
  if (!logits) return logits.error();
  const at::Tensor truth = truthOf(indices);
  at::Tensor loss = crossEntropy(*logits, truth, m_classWeights, 0.0);
  if (segments(m_plan)) {
    loss = loss + diceLoss(*logits, truth);
    const at::Tensor found = logits->argmax(1);
    const at::Tensor counted = truth != kIgnored;
    record.accuracy = ((found == truth) & counted).sum().item<double>() / counted.sum().item<double>();
    const auto n = found.size(0);
    double sum = 0.0;
    for (std::int64_t label = 1; label < logits->size(1); ++label) {
      const at::Tensor a = ((found == label) & counted).reshape({n, -1});
      const at::Tensor b = (truth == label).reshape({n, -1});
      sum += ((2.0 * (a & b).sum(1) + 1e-6) / (a.sum(1) + b.sum(1) + 1e-6)).mean().item<double>();
    }
    record.score = sum / static_cast<double>(logits->size(1) - 1);
  } else {
    const at::Tensor chances = torch::softmax(*logits, 1).to(torch::kCPU, torch::kDouble).contiguous();
    Predictions predictions;
    predictions.classes = static_cast<int>(logits->size(1));
    predictions.probabilities.assign(chances.data_ptr<double>(), chances.data_ptr<double>() + chances.numel());
    for (const int i : indices) predictions.truth.push_back(m_samples[static_cast<std::size_t>(i)].classIndex);
    record.score = macroAreaUnderCurve(predictions).value_or(0.0);
    record.accuracy = (logits->argmax(1) == truth).to(torch::kDouble).mean().item<double>();
  }
  record.validationLoss = loss.item<double>();
  return {};
}

void Run::noteProgress(const EpochRecord& record) {
  const bool better = m_state.bestEpoch == 0 || record.validationLoss < m_state.bestLoss - kSmallestProgress;
  if (better) {
    m_state.bestEpoch = record.epoch;
    m_state.bestLoss = record.validationLoss;
    m_state.sinceDrop = 0;
    if (keepsBest()) m_state.best = m_state.average.deepcopy();
  } else if (++m_state.sinceDrop >= m_plan.optimiser.stepEpochs && m_plan.optimiser.schedule == "plateau") {
    ++m_state.drops;
    m_state.sinceDrop = 0;
  }
}

Result<void> Run::writeLog() const {
  std::string text =
      csvLine({"epoch", "learning_rate", "train_loss", "validation_loss",
               segments(m_plan) ? "validation_dice" : "validation_auc", "validation_accuracy", "seconds"});
  for (const EpochRecord& e : m_state.epochs)
    text +=
        csvLine({fmt::format("{}", e.epoch), fmt::format("{:.3g}", e.learningRate), fmt::format("{:.5f}", e.trainLoss),
                 fmt::format("{:.5f}", e.validationLoss), fmt::format("{:.5f}", e.score),
                 fmt::format("{:.5f}", e.accuracy), fmt::format("{:.1f}", e.seconds)});
  return writeFile(m_settings.folder / "log.csv", text);
}

Result<torch::jit::Module> Run::train(Job& job) {
  if (auto built = build(); !built) return built.error();
  if (auto made = makeFolder(m_settings.folder); !made) return made.error();
  const auto file = m_settings.folder / "checkpoint.pt";
  if (auto loaded = loadCheckpoint(m_state, m_plan.sha256, file, m_device); !loaded) return loaded.error();
  const int patience = m_plan.run.patience;
  auto saved = Clock::now();
  for (int epoch = static_cast<int>(m_state.epochs.size()) + 1; epoch <= m_settings.epochs; ++epoch) {
    if (patience > 0 && m_state.bestEpoch > 0 && epoch - 1 - m_state.bestEpoch >= patience) break;
    const auto start = Clock::now();
    job.step(fmt::format("Epoch {} of {}", epoch, m_settings.epochs));
    EpochRecord record;
    record.epoch = epoch;
    if (auto trained = trainEpoch(epoch, record, job); !trained) return trained.error();
    if (auto validated = validate(record, job); !validated) return validated.error();
    record.seconds = secondsSince(start);
    noteProgress(record);
    m_state.epochs.push_back(record);
    // A graphics processor is through with an epoch sooner than its state could be written.
    if (secondsSince(saved) >= kSecondsBetweenCheckpoints || epoch == m_settings.epochs || m_device.is_cpu()) {
      if (auto kept = saveCheckpoint(m_state, m_plan.sha256, file); !kept) return kept.error();
      saved = Clock::now();
    }
    if (auto logged = writeLog(); !logged) return logged.error();
  }
  torch::jit::Module result = keepsBest() ? m_state.best : m_state.average;
  result.eval();
  result.to(c10::Device(c10::kCPU));
  return result;
}

}  // namespace

Result<at::Tensor> logitsOf(torch::jit::Module& net, const TrainingPlan& plan, const at::Tensor& images,
                            std::span<const int> indices, c10::Device device, Job& job) {
  torch::NoGradGuard guard;
  net.eval();
  std::vector<at::Tensor> logits;
  const auto batch = static_cast<std::size_t>(plan.run.batch);
  for (std::size_t first = 0; first < indices.size(); first += batch) {
    if (job.cancelled()) return Job::cancelledError();
    const auto part = indices.subspan(first, std::min(batch, indices.size() - first));
    const auto ready = normalise(rowsOf(images, part, device), plan.pack);
    if (!ready) return ready.error();
    logits.push_back(net.forward({*ready}).toTensor());
  }
  return torch::cat(logits);
}

Result<torch::jit::Module> trainRun(const TrainingPlan& plan, const std::vector<Sample>& samples,
                                    const SampleTensors& tensors, const RunSettings& settings, Job& job) {
  try {
    return Run(plan, samples, tensors, settings).train(job);
  } catch (const std::bad_alloc&) {
    return Error{ErrorCode::OutOfMemory, "The training needs more memory than there is: choose a smaller batch.", ""};
  } catch (const std::exception& exception) {
    return Error{ErrorCode::Internal, "The training failed inside LibTorch.", exception.what()};
  }
}

}  // namespace pellucid
