#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <iostream>

#include "app/cli/command.h"
#include "app/cli/terminal.h"
#include "core/base/version.h"
#include "core/ml/environment.h"
#include "core/ml/model_library.h"

using namespace pellucid;

namespace {

constexpr const char* kExitCodes =
    "Exit codes: 0 done; 1 done except for some files, each named; 2 wrong arguments; 3 not found, unreadable or\n"
    "malformed; 4 not supported or does not fit; 5 out of memory or disk; 6 untrusted model pack; 70 internal error;\n"
    "130 cancelled.";

int run(int argc, char** argv) {
  CLI::App app{fmt::format("{} {}: reads, preprocesses and analyses CT, MR and X-ray images, and trains the models.\n"
                           "AI results are not for primary diagnosis.",
                           kProgramName, kVersion),
               "pellucid-cli"};
  app.set_version_flag("--version", kVersion);
  app.require_subcommand(1);
  app.footer(kExitCodes);

  cli::CommandContext context{
      .program = app.get_name(), .job = cli::terminalJob(), .packFolders = defaultPackFolders()};
  std::vector<std::string> folders;
  app.add_flag("--json", context.json, "Print the result as JSON");
  app.add_option("--packs", folders, "Folder with model packs, before the usual ones; may be repeated");
  app.fallthrough();
  for (const cli::AddCommand add : cli::commandTable()) add(app, context);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    const int code = app.exit(error);
    return code == 0 ? cli::kDone : cli::kUsage;
  }
  context.packFolders.insert(context.packFolders.begin(), folders.begin(), folders.end());
  cli::cancelOnInterrupt(context.job);
  return context.action();
}

}  // namespace

int main(int argc, char** argv) {
  cli::holdInterrupts();
  prepareEnvironment(argv);
  try {
    return run(argc, argv);
  } catch (const std::exception& exception) {
    std::cerr << "pellucid-cli: an internal error: " << exception.what() << "\n";
    return cli::kInternal;
  }
}
