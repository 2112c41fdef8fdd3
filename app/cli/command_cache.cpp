#include <CLI/CLI.hpp>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/cli/command.h"
#include "core/ml/sample_cache.h"

namespace pellucid::cli {

void addCacheCommand(CLI::App& app, CommandContext& context) {
  struct Options {
    std::string plan, out;
    std::string precision = "float32";
  };
  auto options = std::make_shared<Options>();
  auto* command = app.add_subcommand(
      "cache", "Write the training images of a plan as tensors, for pellucid-trainer on another machine");
  command->add_option("PLAN", options->plan, "Plan (JSON; docs/recipes/train-a-model.md)")->required();
  command->add_option("--out", options->out, "File to write")->required();
  command->add_option("--precision", options->precision, "float32, or uint8 for images that came with eight bits")
      ->check(CLI::IsMember({"float32", "uint8"}));
  command->callback([&context, options] {
    context.action = [&context, options]() -> int {
      const auto precision = options->precision == "uint8" ? CachePrecision::UInt8 : CachePrecision::Float32;
      if (const auto done = cacheSamples(options->plan, precision, options->out, context.job); !done)
        return fail(context, done.error());
      say(context, "Written: " + options->out);
      printJson(context, {{"file", options->out}, {"precision", options->precision}});
      return kDone;
    };
  });
}

}  // namespace pellucid::cli
