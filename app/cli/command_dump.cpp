#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/cli/command.h"
#include "core/dicom/element_dump.h"

namespace pellucid::cli {

void addDumpCommand(CLI::App& app, CommandContext& context) {
  auto* command = app.add_subcommand("dump", "List all elements of a DICOM file (shows patient data)");
  auto file = std::make_shared<std::string>();
  command->add_option("FILE", *file, "DICOM file")->required();
  command->callback([&context, file] {
    context.action = [&context, file]() -> int {
      const auto dump = dumpElements(*file);
      if (!dump) return fail(context, dump.error());
      for (const ElementLine& line : dump->lines)
        say(context,
            fmt::format("{:{}}{} {:<2} {:<34} {}", "", 2 * line.depth, line.tag, line.vr, line.name, line.value));
      if (!dump->complete) say(context, "The file has more elements than are listed.");
      printJson(context, toJson(*dump));
      return kDone;
    };
  });
}

}  // namespace pellucid::cli
