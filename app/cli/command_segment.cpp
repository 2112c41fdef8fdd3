#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>
#include <nlohmann/json.hpp>
#include <set>

#include "app/cli/analysis_output.h"
#include "app/cli/input.h"
#include "core/base/files.h"
#include "core/ml/batch.h"
#include "core/ml/model_library.h"

namespace pellucid::cli {

namespace {

struct SegmentOptions {
  std::string index;
  std::string pack;
  std::string out;
  std::string device = "auto";
};

/// File name without its extension, ".nii.gz" counting as one.
std::string stemOf(const std::filesystem::path& file) {
  const std::filesystem::path stem = file.stem();
  return stem.extension() == ".nii" ? stem.stem().string() : stem.string();
}

Result<void> refuseSameStems(const std::vector<IndexedFile>& index) {
  std::set<std::string> stems;
  for (const IndexedFile& file : index)
    if (!stems.insert(stemOf(file.path)).second)
      return Error{ErrorCode::Inconsistent,
                   "Two files of the index have the same name, and their masks would overwrite each other.", ""};
  return {};
}

int segment(CommandContext& context, const SegmentOptions& options) {
  const auto pack = findPack(options.pack, context.packFolders);
  if (!pack) return fail(context, pack.error());
  if (pack->task != PackTask::Segmentation)
    return fail(context, {ErrorCode::InvalidArgument, "That pack does not segment; use `pellucid-cli predict`.", ""});
  const auto index = readIndex(options.index);
  if (!index) return fail(context, index.error());
  if (const auto unique = refuseSameStems(*index); !unique) return fail(context, unique.error());
  if (const auto made = makeFolder(options.out); !made) return fail(context, made.error());

  Json failures = Json::array();
  Outcome outcome;
  std::optional<Error> cannotWrite;
  const auto write = [&](std::size_t i, const std::filesystem::path& file, const Result<LabelMap>& map) {
    const Result<void> written =
        map ? writeLabels(*map, std::filesystem::path(options.out) / stemOf(file)) : map.error();
    if (written) return outcome.done();
    outcome.failed(written.error());
    if (written.error().code == ErrorCode::OutOfDisk) {
      cannotWrite = written.error();
      context.job.cancel();  // every later file would fail the same way
    }
    failures.push_back({{"file", (*index)[i].name}, {"sentence", written.error().message}});
    say(context, fmt::format("{}: {}", (*index)[i].name, written.error().message));
  };
  std::vector<std::filesystem::path> files;
  std::transform(index->begin(), index->end(), std::back_inserter(files),
                 [](const IndexedFile& file) { return file.path; });
  const auto ran = segmentFiles(files, *pack, {.device = options.device}, write, context.job);
  if (cannotWrite) return fail(context, *cannotWrite);
  if (!ran) return fail(context, ran.error());
  say(context, fmt::format("{} of {} files. Written: {} (not for primary diagnosis)", files.size() - failures.size(),
                           files.size(), options.out));
  printJson(context, {{"folder", options.out}, {"files", files.size()}, {"failed", failures}});
  return outcome.exitCode();
}

}  // namespace

void addSegmentCommand(CLI::App& app, CommandContext& context) {
  auto* command = app.add_subcommand("segment", "Segment the files of an index and write masks on exactly their grids");
  auto options = std::make_shared<SegmentOptions>();
  command->add_option("INDEX", options->index, "CSV with a column file (paths absolute or relative to it)")->required();
  command->add_option("--pack", options->pack, "Model pack")->required();
  command->add_option("--out", options->out, "Folder for <stem>.png or <stem>.nii.gz with label numbers")->required();
  command->add_option("--device", options->device, "auto, cpu or cuda")->check(CLI::IsMember({"auto", "cpu", "cuda"}));
  command->callback(
      [&context, options] { context.action = [&context, options] { return segment(context, *options); }; });
}

}  // namespace pellucid::cli
