#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/cli/command.h"
#include "core/base/files.h"
#include "core/dicom/frame_hash.h"

namespace pellucid::cli {

namespace {

struct DecodeOptions {
  std::string file;
  std::string out;
  bool hash = false;
  bool eachFrame = false;
};

/// The frames one after the other, as FrameHashes describes them; nothing is left behind when it fails.
Result<FrameHashes> decodeTo(const std::string& out, const std::string& file, Job& job) {
  auto target = NewFile::create(out);
  if (!target) return target.error();
  auto hashes = hashFrames(file, job, [&](std::string_view frame) { return target->write(frame); });
  if (!hashes) return hashes;
  if (const auto finished = target->finish(); !finished) return finished.error();
  return hashes;
}

int decode(CommandContext& context, const DecodeOptions& options) {
  const auto hashes =
      options.out.empty() ? hashFrames(options.file, context.job) : decodeTo(options.out, options.file, context.job);
  if (!hashes) return fail(context, hashes.error());
  say(context, fmt::format("{} frame{} of {} x {}, {}, stored as {}", hashes->frames, hashes->frames == 1 ? "" : "s",
                           hashes->columns, hashes->rows, hashes->voxel, hashes->transferSyntax));
  if (options.hash) say(context, hashes->all);
  if (options.eachFrame)
    for (const std::string& hash : hashes->sha256) say(context, "  " + hash);
  printJson(context, toJson(*hashes));
  return kDone;
}

}  // namespace

void addDecodeCommand(CLI::App& app, CommandContext& context) {
  auto* command = app.add_subcommand("decode", "Decode all frames of a DICOM file");
  auto options = std::make_shared<DecodeOptions>();
  command->add_option("FILE", options->file, "DICOM file")->required();
  command->add_flag("--hash", options->hash,
                    "Print the SHA-256 of the decoded frames, for comparing with other readers");
  command->add_flag("--frames", options->eachFrame, "With --hash: of each frame too")->needs("--hash");
  command->add_option("--out", options->out,
                      "Write the frames one after the other: stored values in little endian, colour as RGB");
  command->callback(
      [&context, options] { context.action = [&context, options] { return decode(context, *options); }; });
}

}  // namespace pellucid::cli
