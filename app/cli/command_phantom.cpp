#include <CLI/CLI.hpp>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/cli/command.h"
#include "app/cli/output_folder.h"
#include "core/base/files.h"
#include "core/phantom/phantom.h"

namespace pellucid::cli {

void addPhantomCommand(CLI::App& app, CommandContext& context) {
  struct Options {
    std::string kind, out;
  };
  static const std::map<std::string, PhantomKind> kKinds{
      {"cxr", PhantomKind::ChestXray}, {"ct", PhantomKind::ChestCt}, {"mr", PhantomKind::HeadMr}};
  auto* command = app.add_subcommand("phantom", "Write a computed demonstration study as DICOM, with its truth");
  auto options = std::make_shared<Options>();
  command->add_option("--kind", options->kind, "Chest X-ray, chest CT or brain MR")
      ->required()
      ->check(CLI::IsMember({"cxr", "ct", "mr"}));
  command->add_option("--out", options->out, "Folder for the study")->required();
  command->callback([&context, options] {
    context.action = [&context, options]() -> int {
      const auto folder = OutputFolder::make(options->out);
      if (!folder) return fail(context, folder.error());
      if (const auto written = writePhantomStudy(kKinds.at(options->kind), options->out, context.job); !written)
        return fail(context, written.error());
      say(context, "Written: " + options->out);
      printJson(context, {{"folder", options->out}});
      return kDone;
    };
  });
}

}  // namespace pellucid::cli
