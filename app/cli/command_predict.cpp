#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/cli/analysis_output.h"
#include "app/cli/input.h"
#include "app/cli/originals.h"
#include "core/base/csv.h"
#include "core/base/files.h"
#include "core/ml/batch.h"
#include "core/ml/model_library.h"

namespace pellucid::cli {

namespace {

struct PredictOptions {
  std::string index;
  std::string pack;
  std::string out;
  std::string device = "auto";
};

int predict(CommandContext& context, const PredictOptions& options) {
  const auto pack = findPack(options.pack, context.packFolders);
  if (!pack) return fail(context, pack.error());
  if (pack->task != PackTask::Classification)
    return fail(context, {ErrorCode::InvalidArgument, "That pack does not classify; use `pellucid-cli segment`.", ""});
  const auto index = readIndex(options.index);
  if (!index) return fail(context, index.error());

  std::vector<std::filesystem::path> files;
  std::transform(index->begin(), index->end(), std::back_inserter(files),
                 [](const IndexedFile& file) { return file.name.empty() ? std::filesystem::path() : file.path; });
  std::vector<std::filesystem::path> read = files;
  read.emplace_back(options.index);
  if (const auto allowed = Originals(read).mayWrite(options.out); !allowed) return fail(context, allowed.error());

  std::vector<std::string> header{"file"};
  for (const PackLabel& label : pack->labels) header.push_back(label.name);
  header.emplace_back("predicted");
  std::string table = csvLine(header);
  Json failures = Json::array();
  Outcome outcome;
  const auto row = [&](std::size_t i, const std::filesystem::path&, const Result<std::vector<LabelScore>>& scores) {
    std::vector<std::string> fields{(*index)[i].name};
    if (scores) {
      for (const LabelScore& score : *scores) fields.push_back(fmt::format("{:.6f}", score.probability));
      fields.push_back(predictedLabel(*scores));
      outcome.done();
    } else {
      fields.resize(header.size());
      outcome.failed(scores.error());
      failures.push_back({{"file", (*index)[i].name}, {"sentence", scores.error().message}});
      say(context, fmt::format("{}: {}", (*index)[i].name, scores.error().message));
    }
    table += csvLine(fields);
  };
  const BatchOptions batch{.device = options.device};
  const auto ran = predictFiles(files, *pack, batch, row, context.job);
  if (!ran) return fail(context, ran.error());
  if (const auto written = writeFile(options.out, table); !written) return fail(context, written.error());
  if (!ran->note.empty()) say(context, ran->note);
  say(context, fmt::format("{} of {} images. Written: {} (not for primary diagnosis)", files.size() - failures.size(),
                           files.size(), options.out));
  Json result{{"file", options.out}, {"images", files.size()}, {"failed", failures}, {"device", ran->device}};
  if (!ran->note.empty()) result["note"] = ran->note;
  result.update(provenanceOf(identityOf(*pack)));
  printJson(context, result);
  return outcome.exitCode();
}

}  // namespace

void addPredictCommand(CLI::App& app, CommandContext& context) {
  auto* command = app.add_subcommand("predict", "Classify the images of an index and write their probabilities as CSV");
  auto options = std::make_shared<PredictOptions>();
  command->add_option("INDEX", options->index, "CSV with a column file (paths absolute or relative to it)")->required();
  command->add_option("--pack", options->pack, "Model pack")->required();
  command->add_option("--out", options->out, "CSV to write: file, a probability per label, predicted")->required();
  command->add_option("--device", options->device, "auto, cpu or cuda")->check(CLI::IsMember({"auto", "cpu", "cuda"}));
  command->callback(
      [&context, options] { context.action = [&context, options] { return predict(context, *options); }; });
}

}  // namespace pellucid::cli
