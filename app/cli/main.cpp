#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <iostream>
#include <string_view>

#include "app/cli/command.h"
#include "app/cli/suggestion.h"
#include "app/cli/terminal.h"
#include "core/base/version.h"
#include "core/ml/environment.h"
#include "core/ml/model_library.h"

using namespace pellucid;

namespace {

constexpr const char* kExitCodes =
    "Exit codes: 0 done; 1 done except for some files, each named (where nothing was done: the code of the first\n"
    "reason); 2 wrong arguments; 3 not found, unreadable or malformed; 4 not supported or does not fit; 5 out of\n"
    "memory or disk; 6 untrusted model pack; 70 internal error; 130 cancelled.";

/// What is wrong with the arguments. --json may stand among those that were not understood.
int usageError(const CLI::App& app, int argc, char** argv, const std::string& message) {
  const bool json = std::any_of(argv, argv + argc, [](const char* text) { return std::string_view(text) == "--json"; });
  const cli::CommandContext context{.program = app.get_name(), .job = Job(), .json = json};
  const int code = cli::fail(context, {ErrorCode::InvalidArgument, message, ""});
  std::cerr << "Run with --help for more information.\n";
  return code;
}

std::string unknownCommand(const CLI::App& app, const std::string& typed) {
  std::vector<std::string> names;
  for (const CLI::App* command : app.get_subcommands({})) names.push_back(command->get_name());
  const std::string near = cli::nearestName(typed, names);
  return fmt::format("There is no command \"{}\"{}", typed,
                     near.empty() ? "." : fmt::format("; did you mean \"{}\"?", near));
}

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
    if (app.get_subcommands().empty() && !app.remaining().empty() && app.remaining().front().front() != '-')
      return usageError(app, argc, argv, unknownCommand(app, app.remaining().front()));
    // Help and version come as errors, too.
    if (error.get_exit_code() == 0) return app.exit(error);
    return usageError(app, argc, argv, error.what());
  }
  context.packFolders.insert(context.packFolders.begin(), folders.begin(), folders.end());
  cli::cancelOnInterrupt(context.job);
  const int code = context.action();
  // What was written to a full disk or a closed pipe did not arrive.
  if (!std::cout.flush()) {
    std::cerr << context.program << ": The result cannot be written to standard output.\n";
    return code == cli::kDone ? cli::kOutOfResources : code;
  }
  return code;
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
