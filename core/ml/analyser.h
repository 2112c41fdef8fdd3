#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "core/base/job.h"
#include "core/dicom/loaded_series.h"
#include "core/ml/analysis.h"
#include "core/ml/model_pack.h"

namespace pellucid {

struct AnalysisOptions {
  std::string device = "auto";              ///< "auto", "cpu", "cuda": falls back to the CPU with a note.
  int image = -1;                           ///< For 2D packs on a stack; -1 for the middle image.
  bool uncertainty = true;                  ///< Test-time augmentation.
  std::vector<std::string> saliencyLabels;  ///< Grad-CAM for these labels; "*" for every finding.
  bool fitConfirmed = false;                ///< The reader has said that the image is what the pack expects.
  std::uint64_t memoryLimit = 0;            ///< Bytes that the run may take; 0 for what the system has left.
};

/// Runs packs; keeps their networks ready between calls. Calls are serialised inside; it may be called from any thread.
class Analyser {
 public:
  Analyser();
  ~Analyser();

  /// Errors: Unsupported (does not fit, with the sentence; or quality unusable), OutOfMemory, Untrusted, Cancelled,
  /// InvalidArgument (no such image or label), Inconsistent (the pack's parts do not fit together).
  Result<Analysis> analyse(const LoadedSeries& loaded, const ModelPack& pack, const AnalysisOptions& options, Job& job);
  /// Rough upper bound of the memory that a run needs, in bytes, for showing before it starts.
  static std::uint64_t memoryEstimate(const LoadedSeries& loaded, const ModelPack& pack);

 private:
  struct State;
  std::unique_ptr<State> m_state;
};

}  // namespace pellucid
