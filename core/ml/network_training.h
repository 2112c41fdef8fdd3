#pragma once

#include <filesystem>
#include <string>

#include "core/base/job.h"

namespace pellucid {

/// Which runs of a plan are made; those that were made before are kept and counted in either case.
struct TrainingScope {
  bool crossValidation = true;
  bool baseline = true;  ///< From random weights, to show what the start weights brought.
  /// A pack that this plan made before: judged instead of training the pack's network anew. Empty for none.
  std::filesystem::path existingPack{};
  std::string device = "auto";  ///< "auto", "cpu" or "cuda".
};

/// The training alone, for a machine that has a cache of the plan's samples (sample_cache.h) but not their files, nor
/// what reads them: needs LibTorch and nothing that reads DICOM or images. Leaves in `folder` what trainPlan() there or
/// elsewhere goes on from: it then judges the networks instead of training them. Errors: those of readPlan(), of the
/// cache and of training.
Result<void> trainNetworks(const std::filesystem::path& plan, const std::filesystem::path& cache,
                           const std::filesystem::path& folder, const TrainingScope& scope, Job& job);

/// A pack's network on two devices, on images of a cache that fits it.
struct DeviceComparison {
  std::string device;  ///< What was compared with the CPU: "cuda:0", or "cpu" where there is nothing else.
  int images = 0;
  double largestDifference = 0.0;  ///< Of the probabilities.
  double sameLabel = 0.0;          ///< Share of images, or of voxels, with the same most probable label.
  double cpuImagesPerSecond = 0.0;
  double deviceImagesPerSecond = 0.0;
};

/// Errors: those of loading pack, plan and cache; Internal.
Result<DeviceComparison> compareDevices(const std::filesystem::path& pack, const std::filesystem::path& plan,
                                        const std::filesystem::path& cache, int images, Job& job);

}  // namespace pellucid
