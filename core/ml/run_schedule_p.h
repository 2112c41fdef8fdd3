#pragma once

#include <filesystem>
#include <vector>

#include "core/ml/training_run_p.h"

namespace pellucid {

/// Which networks a plan trains: each with its folder, its samples, its seed and its length.
class RunSchedule {
 public:
  /// Splits by group. Errors: Inconsistent when a group would stand on both sides.
  static Result<RunSchedule> make(const TrainingPlan& plan, const std::vector<Sample>& samples,
                                  const std::filesystem::path& folder, c10::Device device);

  /// The network that becomes the pack.
  RunSettings final() const;
  /// Parts of the cross-validation, from 0; the first is final() where the plan keeps no patients of its own back.
  RunSettings fold(int fold) const;
  /// From random weights.
  RunSettings baseline() const;

 private:
  RunSchedule(const TrainingPlan& plan, std::filesystem::path folder, c10::Device device)
      : m_plan(&plan), m_folder(std::move(folder)), m_device(device) {}
  bool packIsFirstFold() const { return m_plan->data.validationShare == 0.0; }

  const TrainingPlan* m_plan;  ///< Outlives the schedule.
  std::filesystem::path m_folder;
  c10::Device m_device;
  Split m_split;             ///< Of the network that becomes the pack.
  std::vector<int> m_parts;  ///< Of the cross-validation, per sample.
};

/// Results of another plan must never end up in this one's figures: the folder is marked as this plan's.
/// Errors: InvalidArgument when it is another's.
Result<void> claimFolder(const TrainingPlan& plan, const std::filesystem::path& folder);

/// Trains what the settings say and writes it as a pack into `<folder>/pack`, unless one is there. Errors: those of
/// trainRun() and of writing.
Result<void> trainToPack(const TrainingPlan& plan, const std::vector<Sample>& samples, const SampleTensors& tensors,
                         const RunSettings& settings, Job& job);

}  // namespace pellucid
