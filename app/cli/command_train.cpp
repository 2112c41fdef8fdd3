#include <CLI/CLI.hpp>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/cli/command.h"
#include "core/base/files.h"
#include "core/ml/trainer.h"

namespace pellucid::cli {

void addTrainCommand(CLI::App& app, CommandContext& context) {
  struct Options {
    std::string plan;
    std::string out;
    std::string existingPack;
    std::string device = "auto";
    bool onlyPack = false;
  };
  auto* command =
      app.add_subcommand("train", "Train, calibrate and judge a model and write its pack; run again to resume");
  auto options = std::make_shared<Options>();
  command->add_option("PLAN", options->plan, "Plan (JSON; docs/recipes/train-a-model.md)")->required();
  command->add_option("--out", options->out, "Folder for log, checkpoints, metrics and the pack")->required();
  command->add_flag("--only-pack", options->onlyPack,
                    "Leave out cross-validation and baseline: the card then says that they were not measured");
  command->add_option("--pack", options->existingPack,
                      "A pack that this plan made: judge it (cross-validation, baseline) instead of training it anew");
  command->add_option("--device", options->device, "auto, cpu or cuda")->check(CLI::IsMember({"auto", "cpu", "cuda"}));
  command->callback([&context, options] {
    context.action = [&context, options]() -> int {
      const TrainingScope scope{.crossValidation = !options->onlyPack,
                                .baseline = !options->onlyPack,
                                .existingPack = options->existingPack,
                                .device = options->device};
      if (const auto trained = trainPlan(options->plan, options->out, scope, context.job); !trained)
        return fail(context, trained.error());
      const auto folder = std::filesystem::path(options->out);
      const auto metrics = readJsonFile(folder / "metrics.json");
      if (!metrics) return fail(context, metrics.error());
      say(context, "Written: " + (folder / "pack").string());
      printJson(context, {{"folder", options->out}, {"pack", (folder / "pack").string()}, {"metrics", *metrics}});
      return kDone;
    };
  });
}

}  // namespace pellucid::cli
