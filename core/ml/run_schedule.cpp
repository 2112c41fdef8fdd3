#include "core/ml/run_schedule_p.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/ml/weights_file.h"

namespace pellucid {

namespace {

namespace fs = std::filesystem;

/// Trains on all parts but one.
Split splitOf(const std::vector<int>& parts, int validationPart) {
  Split split;
  for (std::size_t i = 0; i < parts.size(); ++i)
    (parts[i] == validationPart ? split.validation : split.train).push_back(static_cast<int>(i));
  return split;
}

std::vector<std::string> chosen(const std::vector<std::string>& groups, std::span<const int> indices) {
  std::vector<std::string> result;
  for (const int i : indices) result.push_back(groups[static_cast<std::size_t>(i)]);
  return result;
}

Result<void> writePack(const TrainingPlan& plan, const torch::jit::Module& net, c10::Device device,
                       const fs::path& folder) {
  if (auto made = makeFolder(folder); !made) return made;
  const auto storage = weightStorageFromName(plan.storage);
  if (!storage) return storage.error();
  ModelPack pack = plan.pack;
  const fs::path weights = folder / pack.weightsFile;
  if (auto saved = saveWeights(net, *storage, weights); !saved) return saved;
  const auto hash = sha256OfFile(weights);
  if (!hash) return hash.error();
  pack.weightsSha256 = *hash;
  pack.training = {{"device", device.is_cuda() ? "graphics processor" : "processor"}};
  // loadPack() asks for a card; the one with figures comes when there are any.
  if (auto card = writeFile(folder / "card.md", "# " + pack.title + "\n\nNot measured yet.\n"); !card) return card;
  return writeFile(folder / "pack.json", toJson(pack).dump(2) + "\n");
}

}  // namespace

Result<RunSchedule> RunSchedule::make(const TrainingPlan& plan, const std::vector<Sample>& samples,
                                      const fs::path& folder, c10::Device device) {
  RunSchedule schedule(plan, folder, device);
  const auto groups = groupsOf(samples);
  const auto classes = classesOf(samples);
  if (plan.run.folds > 0) schedule.m_parts = partsByGroup(groups, classes, plan.run.folds, plan.run.seed + 1);
  schedule.m_split = schedule.packIsFirstFold()
                         ? splitOf(schedule.m_parts, 0)
                         : splitByGroup(groups, classes, plan.data.validationShare, plan.run.seed);
  // The rule that everything rests on, checked where the split is used and not where it was made.
  const auto clean = refuseLeak(chosen(groups, schedule.m_split.train), chosen(groups, schedule.m_split.validation),
                                "training", "validation");
  if (!clean) return clean.error();
  return schedule;
}

RunSettings RunSchedule::final() const {
  return {.folder = m_folder / "final",
          .split = m_split,
          .seed = m_plan->run.seed,
          .epochs = m_plan->run.epochs,
          .useStartWeights = true,
          .device = m_device};
}

RunSettings RunSchedule::fold(int fold) const {
  if (fold == 0 && packIsFirstFold()) return final();
  return {.folder = m_folder / fmt::format("fold{}", fold + 1),
          .split = splitOf(m_parts, fold),
          .seed = m_plan->run.seed + 100 + static_cast<std::uint64_t>(fold),
          .epochs = m_plan->run.foldEpochs > 0 ? m_plan->run.foldEpochs : m_plan->run.epochs,
          .useStartWeights = true,
          .device = m_device};
}

RunSettings RunSchedule::baseline() const {
  return {.folder = m_folder / "baseline",
          .split = m_split,
          .seed = m_plan->run.seed,
          .epochs = m_plan->run.baselineEpochs,
          .useStartWeights = false,
          .device = m_device};
}

Result<void> claimFolder(const TrainingPlan& plan, const fs::path& folder) {
  if (auto made = makeFolder(folder); !made) return made;
  const fs::path file = folder / "plan.sha256";
  if (!fs::exists(file)) return writeFile(file, plan.sha256);
  const auto owner = readTextFile(file, 1024);
  if (!owner) return owner.error();
  if (*owner == plan.sha256) return {};
  return Error{ErrorCode::InvalidArgument,
               "The folder holds a training of another plan: choose an empty folder or the plan it was begun with.",
               ""};
}

Result<void> trainToPack(const TrainingPlan& plan, const std::vector<Sample>& samples, const SampleTensors& tensors,
                         const RunSettings& settings, Job& job) {
  const fs::path folder = settings.folder / "pack";
  // The last file of a pack to be written.
  if (fs::exists(folder / "pack.json")) return {};
  auto net = trainRun(plan, samples, tensors, settings, job);
  if (!net) return net.error();
  return writePack(plan, *net, settings.device, folder);
}

}  // namespace pellucid
