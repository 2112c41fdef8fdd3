#include "app/cli/analysis_output.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <utility>

#include "app/cli/input.h"
#include "core/base/files.h"
#include "core/base/version.h"
#include "core/imaging/image_io.h"
#include "core/report/report_builder.h"
#include "core/report/report_html.h"
#include "core/report/report_json.h"
#include "core/report/report_text.h"
#ifdef PELLUCID_WITH_PDF
#include "ui/print/report_printer.h"
#endif

namespace pellucid::cli {

namespace {

/// Files of one study, all or an error.
class StudyFolder {
 public:
  explicit StudyFolder(std::filesystem::path folder) : m_folder(std::move(folder)) {}

  std::filesystem::path path(const std::string& name) {
    m_names.push_back(name);
    return m_folder / name;
  }
  const std::filesystem::path& folder() const { return m_folder; }
  const std::vector<std::string>& names() const { return m_names; }

 private:
  std::filesystem::path m_folder;
  std::vector<std::string> m_names;
};

/// Float 0..1 as 8-bit grey PNG for an image, as NIfTI for a volume.
Result<void> writeSaliency(const SaliencyMap& map, const PackIdentity& pack, StudyFolder& folder,
                           const std::string& stem) {
  const Geometry& grid = map.values.geometry();
  const ImageNote note =
      noteOf(pack, map.method + " for " + map.label + ": where the model looked, not where disease is");
  if (grid.size[2] > 1) return writeNotedImageFile(map.values, folder.path(stem + ".nii.gz"), note);
  auto grey = Volume::allocate(grid, VoxelType::UInt8);
  if (!grey) return grey.error();
  for (std::int64_t i = 0; i < grid.voxelCount(); ++i)
    grey->mutableData<std::uint8_t>()[i] = static_cast<std::uint8_t>(std::lround(255 * map.values.data<float>()[i]));
  return writeNotedImageFile(*grey, folder.path(stem + ".png"), note);
}

Result<Json> writeAnalysis(const Analysis& analysis, StudyFolder& folder, const std::string& stem) {
  Json json = headerToJson(analysis);
  if (analysis.segmentation) {
    const std::string name = stem + "-segmentation";
    if (const auto written = writeLabels(*analysis.segmentation, folder.folder() / name, analysis.pack); !written)
      return written.error();
    json["segmentationFile"] = labelFile(name, analysis.segmentation->voxels.geometry().size[2] > 1).string();
    folder.path(json["segmentationFile"].get<std::string>());
  }
  for (const SaliencyMap& map : analysis.saliency)
    if (const auto written = writeSaliency(map, analysis.pack, folder, stem + "-saliency-" + map.label); !written)
      return written.error();
  return json;
}

/// A picture of the report, should it leave the folder.
ImageNote noteOf(const Report& report, const KeyImage& image) {
  std::string models;
  std::string uses;
  for (const auto& model : report.models) {
    models += (models.empty() ? "" : ", ") + model.pack.id + " " + model.pack.version;
    uses += " " + model.pack.intendedUse;
  }
  return {kNotForPrimaryDiagnosis,
          models.empty() ? fmt::format("{} {}", kProgramName, kVersion) : "AI model: " + models, image.caption + uses};
}

/// Descriptions of image files are their names, which need not be UTF-8.
std::string textOf(const Json& json, int indent) {
  return json.dump(indent, ' ', false, Json::error_handler_t::replace);
}

Result<void> writeReport(const Report& report, StudyFolder& folder) {
  for (std::size_t i = 0; i < report.images.size(); ++i)
    if (const auto written = writeFile(folder.path(fmt::format("key-image-{}.png", i + 1)),
                                       pngWithNote(report.images[i].png, noteOf(report, report.images[i])));
        !written)
      return written;
  if (const auto written = writeFile(folder.path("report.html"), reportHtml(report)); !written) return written;
  if (const auto written = writeFile(folder.path("report.json"), textOf(toJson(report), 1)); !written) return written;
#ifdef PELLUCID_WITH_PDF
  return printReport(report, folder.path("report.pdf"));
#else
  return {};
#endif
}

/// What did not run and why, one sentence for all series that share it. Series are numbered as in the report.
std::vector<std::string> notRun(const Json& log, const std::vector<AnalysedSeries>& series) {
  const auto place = [&series](const Json& entry) {
    for (std::size_t i = 0; i < series.size(); ++i)
      if (series[i].loaded.series.uid == entry["series"]) return fmt::format("{}", i + 1);
    return fmt::format("of number {}", entry["number"].get<int>());
  };
  std::vector<std::pair<std::string, std::vector<std::string>>> reasons;
  for (const Json& entry : log) {
    if (entry["state"] == "done") continue;
    const std::string pack = entry["pack"].get<std::string>();
    const std::string reason = fmt::format("{}{}. {}", pack.empty() ? "" : pack + " was ",
                                           entry["state"].get<std::string>(), entry["sentence"].get<std::string>());
    auto known = std::find_if(reasons.begin(), reasons.end(), [&](const auto& item) { return item.first == reason; });
    if (known == reasons.end()) known = reasons.insert(reasons.end(), {reason, {}});
    known->second.push_back(place(entry));
  }
  std::vector<std::string> sentences;
  for (const auto& [reason, places] : reasons)
    sentences.push_back(fmt::format("Series {}: {}", fmt::join(places, ", "), reason));
  return sentences;
}

}  // namespace

std::string summaryOf(const Analysis& analysis) {
  std::string text;
  const auto add = [&text](const std::string& part) { text += (text.empty() ? "" : "; ") + part; };
  for (const LabelScore& score : analysis.scores) {
    if (!score.finding) continue;
    std::string part = fmt::format("{} {:.0f} % ({:.0f} to {:.0f} %)", score.title, 100 * score.probability,
                                   100 * score.low, 100 * score.high);
    if (score.threshold)
      part +=
          fmt::format(", {} the operating point {:.0f} %", score.positive ? "above" : "below", 100 * *score.threshold);
    add(part);
  }
  for (const Measurement& measurement : analysis.measurements)
    add(measurement.name + " " + quantityText(measurement.value, measurement.unit));
  return text.empty() ? "Nothing was found; this does not mean that the study is normal" : text;
}

PackIdentity identityOf(const ModelPack& pack) {
  return {pack.id, pack.version, pack.title, pack.weightsSha256, pack.intendedUse};
}

ImageNote noteOf(const PackIdentity& pack, const std::string& shows) {
  return {kNotForPrimaryDiagnosis, fmt::format("AI model: {} {}", pack.id, pack.version),
          fmt::format("{}. {} Weights: SHA-256 {}. {} {}.", shows, pack.intendedUse, pack.weightsSha256, kProgramName,
                      kVersion)};
}

Json provenanceOf(const PackIdentity& pack) {
  return {{"notice", kNotForPrimaryDiagnosis},
          {"pack",
           {{"id", pack.id},
            {"version", pack.version},
            {"title", pack.title},
            {"weights_sha256", pack.weightsSha256},
            {"intended_use", pack.intendedUse}}}};
}

std::filesystem::path labelFile(const std::filesystem::path& stem, bool volume) {
  return stem.string() + (volume ? ".nii.gz" : ".png");
}

Result<void> writeLabels(const LabelMap& map, const std::filesystem::path& stem, const PackIdentity& pack) {
  std::string shows = "Label numbers: 0 background";
  for (const SegmentLabel& label : map.labels) shows += fmt::format(", {} {}", label.value, label.name);
  return writeNotedImageFile(map.voxels, labelFile(stem, map.voxels.geometry().size[2] > 1), noteOf(pack, shows));
}

Result<std::vector<std::string>> writeAnalysedStudy(const Study& study, const std::vector<AnalysedSeries>& series,
                                                    const Json& log, const std::filesystem::path& path, Job& job) {
  job.step("Writing the report");
  if (const auto made = makeFolder(path); !made) return made.error();
  StudyFolder folder(path);
  Json results = Json::array();
  std::vector<ReportContent> contents;
  std::vector<Finding> findings;
  for (std::size_t i = 0; i < series.size(); ++i) {
    const AnalysedSeries& one = series[i];
    ReportContent content{.loaded = &one.loaded, .analyses = {}};
    Json analyses = Json::array();
    for (const Analysis& analysis : one.analyses) {
      auto json = writeAnalysis(analysis, folder, fileStem(one.loaded.series, i) + "-" + analysis.pack.id);
      if (!json) return json.error();
      analyses.push_back(*std::move(json));
      const auto proposed = findingsOf(analysis, one.loaded.series.uid);
      findings.insert(findings.end(), proposed.begin(), proposed.end());
      content.analyses.push_back(&analysis);
    }
    if (one.quality) content.quality = &*one.quality;
    contents.push_back(std::move(content));
    results.push_back(
        {{"series", one.loaded.series.uid}, {"remarks", toJson(one.loaded.report)}, {"analyses", std::move(analyses)}});
  }
  ReportOptions options;
  options.png = [](const Volume& picture) { return encodePng(picture); };
  options.notices = notRun(log, series);
  if (const auto written = writeReport(buildReport(study, contents, findings, options), folder); !written)
    return written.error();
  const Json result{{"program", fmt::format("{} {}", kProgramName, kVersion)},
                    {"notice", kNotForPrimaryDiagnosis},
                    {"study", study.uid},
                    {"log", log},
                    {"series", std::move(results)}};
  if (const auto written = writeFile(folder.path("result.json"), textOf(result, 2) + "\n"); !written)
    return written.error();
  return folder.names();
}

}  // namespace pellucid::cli
