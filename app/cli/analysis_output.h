#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/base/job.h"
#include "core/base/json.h"
#include "core/dicom/loaded_series.h"
#include "core/imaging/image_note.h"
#include "core/ml/analysis.h"

namespace pellucid::cli {

struct AnalysedSeries {
  LoadedSeries loaded;
  std::vector<Analysis> analyses;
  std::optional<QualityReport> quality;  ///< Assessed on its own where no pack ran.
};

/// "Pneumonia 83 % (72 to 90 %), above the operating point 50 %"; "Lung: 241 cm2" - for the terminal.
std::string summaryOf(const Analysis& analysis);

/// What every file that a model made carries: "Not for primary diagnosis", model, version and intended use.
PackIdentity identityOf(const ModelPack& pack);
ImageNote noteOf(const PackIdentity& pack, const std::string& shows);
/// The same for a JSON document: `notice` and `pack`.
Json provenanceOf(const PackIdentity& pack);

/// Name of the file with label numbers: PNG for an image, NIfTI for a volume.
std::filesystem::path labelFile(const std::filesystem::path& stem, bool volume);
/// Label numbers on exactly the grid of the input, with a note of their model.
Result<void> writeLabels(const LabelMap& map, const std::filesystem::path& stem, const PackIdentity& pack);

/// Writes result.json, masks, saliency images, key images, report.pdf, report.html and report.json of a study.
/// Returns the names of the files.
Result<std::vector<std::string>> writeAnalysedStudy(const Study& study, const std::vector<AnalysedSeries>& series,
                                                    const Json& log, const std::filesystem::path& folder, Job& job);

}  // namespace pellucid::cli
