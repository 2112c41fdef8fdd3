#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/cli/command.h"
#include "core/open/opener.h"

namespace pellucid::cli {

namespace {

void describe(const CommandContext& context, const ScanResult& scan) {
  for (const Study& study : scan.studies) {
    say(context, fmt::format("Study  {}  {}  {}", study.date.empty() ? "no date" : study.date,
                             study.description.empty() ? "no description" : study.description, study.uid));
    for (const Series& series : study.series) {
      const std::string what = series.hasPixels ? fmt::format("{} images", series.imageCount()) : series.objectKind;
      say(context,
          fmt::format("  Series {:>4}  {:<3} {:<14} {}", series.number, series.modality, what, series.description));
      if (!series.splitReason.empty()) say(context, "               " + series.splitReason);
    }
  }
  for (const SkippedFile& skipped : scan.skipped)
    say(context, fmt::format("Skipped  {}: {}", skipped.file.string(), skipped.reason));
  say(context,
      fmt::format("{} files, {} studies, {} skipped", scan.filesSeen, scan.studies.size(), scan.skipped.size()));
}

}  // namespace

void addScanCommand(CLI::App& app, CommandContext& context) {
  auto* command =
      app.add_subcommand("scan", "List the studies and series in files, folders, DICOMDIRs and ZIP archives");
  auto paths = std::make_shared<std::vector<std::string>>();
  command->add_option("PATH", *paths, "What to look at")->required();
  command->callback([&context, paths] {
    context.action = [&context, paths]() -> int {
      Opener opener;
      const auto scan = opener.scan({paths->begin(), paths->end()}, context.job);
      if (!scan) return fail(context, scan.error());
      describe(context, *scan);
      printJson(context, toJson(*scan));
      if (scan->studies.empty()) return kUnreadable;
      return scan->skipped.empty() ? kDone : kPartlyDone;
    };
  });
}

}  // namespace pellucid::cli
