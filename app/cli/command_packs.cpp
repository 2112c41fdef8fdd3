#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/cli/input.h"
#include "core/ml/model_library.h"

namespace pellucid::cli {

namespace {

const char* fitName(FitKind kind) {
  switch (kind) {
    case FitKind::Fits:
      return "fits";
    case FitKind::Confirm:
      return "confirm";
    case FitKind::Refused:
      return "refused";
  }
  return "refused";
}

int listFit(CommandContext& context, const std::string& path) {
  const auto input = Input::open({path}, context.job);
  if (!input) return fail(context, input.error());
  const auto items = input->items();
  const auto library = listPacks(context.packFolders);
  Json rows = Json::array();
  bool broken = false;
  for (const Input::Item& item : items) {
    const auto loaded = loadSeries(*item.series, context.job);
    if (!loaded) return fail(context, loaded.error());
    if (items.size() > 1)
      say(context, fmt::format("Series {} {} {}", item.series->number, item.series->modality, item.series->part.name));
    for (const FittedPack& fitted : sortByFit(library, *loaded)) {
      const LibraryEntry& entry = fitted.entry;
      const std::string id = entry.pack ? entry.pack->id : entry.folder.filename().string();
      const char* fit = entry.pack ? fitName(fitted.fit.kind) : "broken";
      broken = broken || !entry.pack;
      say(context, fmt::format("{:<26} {:<8} {}", id, fit, fitted.fit.sentence));
      rows.push_back({{"series", item.series->uid}, {"id", id}, {"fit", fit}, {"sentence", fitted.fit.sentence}});
    }
  }
  if (rows.empty()) say(context, "No model packs were found.");
  printJson(context, {{"packs", rows}});
  return broken ? kPartlyDone : kDone;
}

int listAll(CommandContext& context) {
  Json rows = Json::array();
  bool broken = false;
  for (const LibraryEntry& entry : listPacks(context.packFolders)) {
    if (!entry.pack) {
      broken = true;
      say(context, fmt::format("{}: cannot be used. {}", entry.folder.filename().string(), entry.pack.error().message));
      rows.push_back({{"folder", entry.folder.string()}, {"error", entry.pack.error().message}});
      continue;
    }
    const ModelPack& pack = *entry.pack;
    say(context, fmt::format("{:<26} {:<8} {}\n    {}", pack.id, pack.version, pack.title, pack.intendedUse));
    rows.push_back(toJson(pack));
  }
  if (rows.empty()) say(context, "No model packs were found.");
  printJson(context, {{"packs", rows}});
  return broken ? kPartlyDone : kDone;
}

}  // namespace

void addPacksCommand(CLI::App& app, CommandContext& context) {
  auto* command = app.add_subcommand("packs", "List the model packs, or how they fit a file");
  auto path = std::make_shared<std::string>();
  command->add_option("--for", *path, "Say for each pack whether it fits this file");
  command->callback([&context, path] {
    context.action = [&context, path] { return path->empty() ? listAll(context) : listFit(context, *path); };
  });
}

}  // namespace pellucid::cli
