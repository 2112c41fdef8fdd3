#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/cli/command.h"
#include "core/dicom/frame_hash.h"

namespace pellucid::cli {

void addDecodeCommand(CLI::App& app, CommandContext& context) {
  auto* command = app.add_subcommand("decode", "Decode all frames of a DICOM file");
  struct Options {
    std::string file;
    bool hash = false;
    bool eachFrame = false;
  };
  auto options = std::make_shared<Options>();
  command->add_option("FILE", options->file, "DICOM file")->required();
  command->add_flag("--hash", options->hash,
                    "Print the SHA-256 of the decoded frames, for comparing with other readers");
  command->add_flag("--frames", options->eachFrame, "With --hash: of each frame too")->needs("--hash");
  command->callback([&context, options] {
    context.action = [&context, options]() -> int {
      const auto hashes = hashFrames(options->file, context.job);
      if (!hashes) return fail(context, hashes.error());
      say(context,
          fmt::format("{} frame{} of {} x {}, {}, stored as {}", hashes->frames, hashes->frames == 1 ? "" : "s",
                      hashes->columns, hashes->rows, hashes->voxel, hashes->transferSyntax));
      if (options->hash) say(context, hashes->all);
      if (options->eachFrame)
        for (const std::string& hash : hashes->sha256) say(context, "  " + hash);
      printJson(context, toJson(*hashes));
      return kDone;
    };
  });
}

}  // namespace pellucid::cli
