#pragma once

#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <vector>

#include "core/base/job.h"
#include "core/ml/analysis.h"
#include "core/ml/model_pack.h"

namespace pellucid {

struct BatchOptions {
  std::string device = "auto";
  int batchSize = 8;         ///< Images that go through a classifier together.
  bool uncertainty = true;   ///< Test-time augmentation, as in an analysis: the same probabilities.
  bool qualityGate = false;  ///< Whether an image of unusable quality is an error: an evaluation scores every image.
  std::uint64_t memoryLimit = 0;  ///< As in AnalysisOptions.
};

/// Where the model ran.
struct BatchRun {
  std::string device;  ///< "cpu" or "cuda:0": that of the last file.
  std::string note;    ///< Why it was not the device that was asked for; empty where it was.
};

/// Called once per file, in the order of the files, in the calling thread. What went wrong with one file is its result
/// and does not stop the others.
using ScoresListener =
    std::function<void(std::size_t index, const std::filesystem::path& file, const Result<std::vector<LabelScore>>&)>;
using SegmentationListener =
    std::function<void(std::size_t index, const std::filesystem::path& file, const Result<LabelMap>&)>;

/// Runs a classifier over files. A file that does not say what it shows counts as confirmed; one whose header says that
/// it is something else is refused. Of a stack, the middle image. Errors: those of the pack itself, Cancelled.
Result<BatchRun> predictFiles(std::span<const std::filesystem::path> files, const ModelPack& pack,
                              const BatchOptions& options, const ScoresListener& listener, Job& job);

/// The same for a segmentation: a label map on exactly the grid of each file's image or volume.
Result<BatchRun> segmentFiles(std::span<const std::filesystem::path> files, const ModelPack& pack,
                              const BatchOptions& options, const SegmentationListener& listener, Job& job);

}  // namespace pellucid
