#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/cli/analysis_output.h"
#include "app/cli/input.h"
#include "app/cli/originals.h"
#include "app/cli/output_folder.h"
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

/// Masks are named by their inputs: they must not take the place of each other, nor of what is read. A file that is
/// named twice is segmented once.
Result<std::vector<IndexedFile>> filesToSegment(const SegmentOptions& options) {
  const auto index = readIndex(options.index);
  if (!index) return index.error();
  std::vector<IndexedFile> files;
  std::map<std::string, std::pair<std::filesystem::path, std::size_t>> stems;
  for (std::size_t row = 0; row < index->size(); ++row) {
    const IndexedFile& file = (*index)[row];
    const auto [known, fresh] = stems.emplace(stemOf(file.path), std::pair(file.path.lexically_normal(), row));
    if (fresh) files.push_back(file);
    if (!fresh && known->second.first != file.path.lexically_normal())
      return Error{ErrorCode::Inconsistent,
                   fmt::format("Rows {} and {} of the index name files of the same name, whose masks would overwrite "
                               "each other.",
                               known->second.second + 1, row + 1),
                   ""};
  }
  return files;
}

Result<void> keepOriginals(const std::vector<IndexedFile>& files, const SegmentOptions& options) {
  std::vector<std::filesystem::path> read{options.index};
  for (const IndexedFile& file : files) read.push_back(file.path);
  const Originals originals(read);
  for (const IndexedFile& file : files)
    for (const bool volume : {false, true}) {
      const auto target = labelFile(std::filesystem::path(options.out) / stemOf(file.path), volume);
      if (auto allowed = originals.mayWrite(target); !allowed) return allowed;
    }
  return {};
}

int segment(CommandContext& context, const SegmentOptions& options) {
  const auto pack = findPack(options.pack, context.packFolders);
  if (!pack) return fail(context, pack.error());
  if (pack->task != PackTask::Segmentation)
    return fail(context, {ErrorCode::InvalidArgument, "That pack does not segment; use `pellucid-cli predict`.", ""});
  const auto index = filesToSegment(options);
  if (!index) return fail(context, index.error());
  if (const auto allowed = keepOriginals(*index, options); !allowed) return fail(context, allowed.error());
  const auto folder = OutputFolder::make(options.out);
  if (!folder) return fail(context, folder.error());

  const PackIdentity model = identityOf(*pack);
  Json failures = Json::array();
  Outcome outcome;
  std::optional<Error> cannotWrite;
  const auto write = [&](std::size_t i, const std::filesystem::path& file, const Result<LabelMap>& map) {
    const Result<void> written =
        map ? writeLabels(*map, std::filesystem::path(options.out) / stemOf(file), model) : map.error();
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
                 [](const IndexedFile& file) { return file.name.empty() ? std::filesystem::path() : file.path; });
  const auto ran = segmentFiles(files, *pack, {.device = options.device}, write, context.job);
  if (cannotWrite) return fail(context, *cannotWrite);
  if (!ran) return fail(context, ran.error());
  if (!ran->note.empty()) say(context, ran->note);
  say(context, fmt::format("{} of {} files. Written: {} (not for primary diagnosis)", files.size() - failures.size(),
                           files.size(), options.out));
  Json result{{"folder", options.out}, {"files", files.size()}, {"failed", failures}, {"device", ran->device}};
  if (!ran->note.empty()) result["note"] = ran->note;
  result.update(provenanceOf(model));
  printJson(context, result);
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
