#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/cli/command.h"
#include "app/cli/terminal.h"
#include "core/base/version.h"
#include "core/ml/environment.h"
#include "core/ml/network_training.h"

using namespace pellucid;
using namespace pellucid::cli;

namespace {

void addTrain(CLI::App& app, CommandContext& context) {
  struct Options {
    std::string plan, cache, out;
    TrainingScope scope;
    bool onlyPack = false;
  };
  auto options = std::make_shared<Options>();
  auto* command = app.add_subcommand("train", "Train the networks of a plan; run again to resume");
  command->add_option("PLAN", options->plan, "Plan (JSON)")->required();
  command->add_option("--cache", options->cache, "What `pellucid-cli cache PLAN` wrote")->required();
  command->add_option("--out", options->out, "Folder for logs, checkpoints and packs without figures")->required();
  command->add_option("--device", options->scope.device, "auto, cpu or cuda")
      ->check(CLI::IsMember({"auto", "cpu", "cuda"}));
  command->add_flag("--only-pack", options->onlyPack, "Leave out cross-validation and baseline");
  command->callback([&context, options] {
    context.action = [&context, options]() -> int {
      options->scope.crossValidation = options->scope.baseline = !options->onlyPack;
      const auto done = trainNetworks(options->plan, options->cache, options->out, options->scope, context.job);
      if (!done) return fail(context, done.error());
      say(context,
          "Trained. Take the folder to the images and run `pellucid-cli train` with it: it judges the networks.");
      printJson(context, {{"folder", options->out}});
      return kDone;
    };
  });
}

void addCompare(CLI::App& app, CommandContext& context) {
  struct Options {
    std::string pack, plan, cache;
    int images = 128;
  };
  auto options = std::make_shared<Options>();
  auto* command = app.add_subcommand("compare", "Run a pack on the CPU and on the graphics processor and compare");
  command->add_option("PACK", options->pack, "Folder of the pack")->required();
  command->add_option("--plan", options->plan, "The plan that it was made by")->required();
  command->add_option("--cache", options->cache, "The plan's cache")->required();
  command->add_option("--images", options->images, "How many of its images")->check(CLI::Range(1, 100000));
  command->callback([&context, options] {
    context.action = [&context, options]() -> int {
      const auto found = compareDevices(options->pack, options->plan, options->cache, options->images, context.job);
      if (!found) return fail(context, found.error());
      say(context, fmt::format("{} images. Probabilities differ by at most {:.2g}; the same label for {:.4f} %.\n"
                               "cpu: {:.1f} images/s. {}: {:.1f} images/s.",
                               found->images, found->largestDifference, 100.0 * found->sameLabel,
                               found->cpuImagesPerSecond, found->device, found->deviceImagesPerSecond));
      printJson(context, {{"device", found->device},
                          {"images", found->images},
                          {"largest_difference", found->largestDifference},
                          {"same_label", found->sameLabel},
                          {"cpu_images_per_second", found->cpuImagesPerSecond},
                          {"device_images_per_second", found->deviceImagesPerSecond}});
      return kDone;
    };
  });
}

int run(int argc, char** argv) {
  CLI::App app{fmt::format("{} {}: trains networks from tensors, on a machine without images and their readers.",
                           kProgramName, kVersion),
               "pellucid-trainer"};
  app.set_version_flag("--version", kVersion);
  app.require_subcommand(1);
  CommandContext context{.program = app.get_name(), .job = terminalJob()};
  app.add_flag("--json", context.json, "Print the result as JSON");
  app.fallthrough();
  addTrain(app, context);
  addCompare(app, context);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? kDone : kUsage;
  }
  cancelOnInterrupt(context.job);
  return context.action();
}

}  // namespace

int main(int argc, char** argv) {
  holdInterrupts();
  prepareEnvironment(argv);
  try {
    return run(argc, argv);
  } catch (const std::exception& exception) {
    std::cerr << "pellucid-trainer: an internal error: " << exception.what() << "\n";
    return kInternal;
  }
}
