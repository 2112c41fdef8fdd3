#include "app/cli/command.h"

namespace pellucid::cli {

void addScanCommand(CLI::App& app, CommandContext& context);
void addInfoCommand(CLI::App& app, CommandContext& context);
void addDumpCommand(CLI::App& app, CommandContext& context);
void addDecodeCommand(CLI::App& app, CommandContext& context);
void addConvertCommand(CLI::App& app, CommandContext& context);
void addRenderCommand(CLI::App& app, CommandContext& context);
void addVolumeCommand(CLI::App& app, CommandContext& context);
void addPreprocessCommand(CLI::App& app, CommandContext& context);
void addPacksCommand(CLI::App& app, CommandContext& context);
void addAnalyzeCommand(CLI::App& app, CommandContext& context);
void addPredictCommand(CLI::App& app, CommandContext& context);
void addSegmentCommand(CLI::App& app, CommandContext& context);
void addCacheCommand(CLI::App& app, CommandContext& context);
void addTrainCommand(CLI::App& app, CommandContext& context);
void addPhantomCommand(CLI::App& app, CommandContext& context);
void addStudiesCommand(CLI::App& app, CommandContext& context);

const std::vector<AddCommand>& commandTable() {
  static const std::vector<AddCommand> table{
      addScanCommand,    addInfoCommand,    addDumpCommand,    addDecodeCommand,
      addConvertCommand, addRenderCommand,  addVolumeCommand,  addPreprocessCommand,
      addPacksCommand,   addAnalyzeCommand, addPredictCommand, addSegmentCommand,
      addCacheCommand,   addTrainCommand,   addPhantomCommand, addStudiesCommand};
  return table;
}

}  // namespace pellucid::cli
