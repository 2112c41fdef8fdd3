#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/cli/analysis_output.h"
#include "app/cli/input.h"
#include "core/base/csv.h"
#include "core/base/files.h"
#include "core/ml/analyser.h"
#include "core/ml/model_library.h"

namespace pellucid::cli {

namespace {

struct AnalyzeOptions {
  std::vector<std::string> paths;
  std::string out;
  std::string pack;
  std::string device = "auto";
  std::string series;
  int image = 0;
  bool confirm = false;
};

/// One study's way through the packs: what ran, what did not and why.
class StudyAnalysis {
 public:
  StudyAnalysis(CommandContext& context, const AnalyzeOptions& options, Analyser& analyser, Outcome& outcome)
      : m_context(context), m_options(options), m_analyser(analyser), m_outcome(outcome) {}

  Result<void> add(const Series& series, Job& job) {
    Job loading = job.part(0, 0.2);
    auto loaded = loadSeries(series, loading);
    if (!loaded) {
      if (loaded.error().code == ErrorCode::Cancelled) return loaded.error();
      note(series, "", "not opened", loaded.error().message);
      m_outcome.failed(loaded.error());
      return {};
    }
    AnalysedSeries analysed{.loaded = *std::move(loaded), .analyses = {}, .quality = {}};
    const auto packs = listPacks(m_context.packFolders);
    for (std::size_t i = 0; i < packs.size(); ++i) {
      Job part = job.part(0.2 + 0.8 * i / packs.size(), 0.2 + 0.8 * (i + 1) / packs.size());
      if (const auto ran = runPack(packs[i], analysed, part); !ran) return ran;
    }
    if (analysed.analyses.empty()) {
      Job quiet = job.part(1.0, 1.0);
      if (auto quality = assessQuality(analysed.loaded.volume, series.modality, quiet))
        analysed.quality = *std::move(quality);
    }
    m_series.push_back(std::move(analysed));
    return {};
  }

  const std::vector<AnalysedSeries>& series() const { return m_series; }
  const Json& log() const { return m_log; }
  bool ranAny() const { return m_ran; }

 private:
  Result<void> runPack(const LibraryEntry& entry, AnalysedSeries& analysed, Job& job) {
    const Series& series = analysed.loaded.series;
    if (!entry.pack) {
      if (!m_options.pack.empty()) return {};  // Another one was asked for.
      note(series, entry.folder.filename().string(), "pack refused", entry.pack.error().message);
      return {};
    }
    const ModelPack& pack = *entry.pack;
    if (!m_options.pack.empty() && pack.id != m_options.pack) return {};
    const PackFit fit = fitOf(pack, analysed.loaded);
    if (fit.kind == FitKind::Refused || (fit.kind == FitKind::Confirm && !m_options.confirm)) {
      const bool ask = fit.kind == FitKind::Confirm;
      note(series, pack.id, "not run", fit.sentence,
           ask ? fmt::format(" Run again with --pack {} --confirm if it is.", pack.id) : "");
      return {};
    }
    AnalysisOptions options{.device = m_options.device,
                            .image = m_options.image - 1,
                            .uncertainty = true,
                            .saliencyLabels = {"*"},
                            .fitConfirmed = m_options.confirm};
    auto analysis = m_analyser.analyse(analysed.loaded, pack, options, job);
    if (!analysis) {
      if (analysis.error().code == ErrorCode::Cancelled) return analysis.error();
      note(series, pack.id, "not run", analysis.error().message);
      // A pack that does not suit the image after all is no failure.
      if (analysis.error().code != ErrorCode::Unsupported) m_outcome.failed(analysis.error());
      return {};
    }
    m_ran = true;
    m_outcome.done();
    note(series, pack.id, "done", summaryOf(*analysis));
    analysed.analyses.push_back(*std::move(analysis));
    return {};
  }

  /// `advice` is for whoever sits at the console: options of a program have no place in a report.
  void note(const Series& series, const std::string& pack, const std::string& state, const std::string& sentence,
            const std::string& advice = {}) {
    const std::string name = series.format == FileFormat::Dicom
                                 ? fmt::format("Series {} {}", series.number, series.modality)
                                 : series.description;
    say(m_context, fmt::format("{:<14} {:<24} {}. {}", name, pack, state, sentence + advice));
    m_log.push_back({{"series", series.uid},
                     {"number", series.number},
                     {"name", name},
                     {"pack", pack},
                     {"state", state},
                     {"sentence", sentence}});
  }

  CommandContext& m_context;
  const AnalyzeOptions& m_options;
  Analyser& m_analyser;
  Outcome& m_outcome;
  std::vector<AnalysedSeries> m_series;
  Json m_log = Json::array();
  bool m_ran = false;
};

/// What was done with each series of many studies, in one table: folder, study, pack, state, sentence.
std::string tableOf(const Json& studies) {
  std::string table = csvLine({"folder", "study", "series", "pack", "state", "sentence"});
  for (const Json& study : studies)
    for (const Json& entry : study["log"])
      table += csvLine({std::filesystem::path(study["folder"].get<std::string>()).filename().string(), study["study"],
                        entry["name"], entry["pack"], entry["state"], entry["sentence"]});
  return table;
}

Result<Json> analyzeStudies(CommandContext& context, const AnalyzeOptions& options, const Input& input,
                            Outcome& outcome) {
  const auto items = input.items(options.series);
  if (items.empty()) return Error{ErrorCode::NotFound, "There is no series of that number or UID.", ""};
  Analyser analyser;
  Json studies = Json::array();
  std::size_t done = 0;
  const std::size_t studyCount = input.scan().studies.size();
  bool ranAny = false;
  for (std::size_t s = 0; s < studyCount; ++s) {
    const Study& study = input.scan().studies[s];
    StudyAnalysis analysis(context, options, analyser, outcome);
    for (const auto& item : items) {
      if (item.study != &study) continue;
      Job part =
          context.job.part(static_cast<double>(done) / items.size(), static_cast<double>(done + 1) / items.size());
      if (const auto added = analysis.add(*item.series, part); !added) return added.error();
      ++done;
    }
    const auto folder = std::filesystem::path(options.out) / (studyCount > 1 ? fmt::format("study-{}", s + 1) : "");
    const auto written = writeAnalysedStudy(study, analysis.series(), analysis.log(), folder, context.job);
    if (!written) return written.error();
    ranAny = ranAny || analysis.ranAny();
    studies.push_back(
        {{"study", study.uid}, {"folder", folder.string()}, {"log", analysis.log()}, {"files", *written}});
  }
  if (!ranAny) outcome.failed({ErrorCode::Unsupported, "", ""});
  if (studyCount > 1)
    if (const auto written = writeFile(std::filesystem::path(options.out) / "studies.csv", tableOf(studies)); !written)
      return written.error();
  return studies;
}

int analyze(CommandContext& context, const AnalyzeOptions& options) {
  if (!options.pack.empty())
    if (const auto pack = findPack(options.pack, context.packFolders); !pack) return fail(context, pack.error());
  auto input = Input::open(options.paths, context.job);
  if (!input) return fail(context, input.error());
  Outcome outcome;
  input->nameDamaged(context, outcome);
  const auto studies = analyzeStudies(context, options, *input, outcome);
  if (!studies) return fail(context, studies.error());
  say(context, "Written: " + options.out + " (AI results are not for primary diagnosis)");
  printJson(context, {{"notice", kNotForPrimaryDiagnosis}, {"studies", *studies}});
  return outcome.exitCode();
}

}  // namespace

void addAnalyzeCommand(CLI::App& app, CommandContext& context) {
  auto* command =
      app.add_subcommand("analyze", "Run the model packs that fit and write result.json, overlays and the report");
  auto options = std::make_shared<AnalyzeOptions>();
  command->add_option("PATH", options->paths, "File, folder, DICOMDIR or ZIP")->required();
  command->add_option("--out", options->out, "Folder for the results")->required();
  auto* pack = command->add_option("--pack", options->pack, "Only this pack");
  command->add_option("--device", options->device, "auto, cpu or cuda")->check(CLI::IsMember({"auto", "cpu", "cuda"}));
  command->add_option("--series", options->series, "Only the series of this number or UID");
  command
      ->add_option("--image", options->image,
                   "Image (from 1) for packs that read single images; the middle one by default")
      ->check(CLI::PositiveNumber);
  command
      ->add_flag("--confirm", options->confirm, "The image is what --pack expects, though its header does not say so")
      ->needs(pack);
  command->callback(
      [&context, options] { context.action = [&context, options] { return analyze(context, *options); }; });
}

}  // namespace pellucid::cli
