#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/cli/command.h"
#include "core/dicom/series_parts.h"
#include "core/open/opener.h"

namespace pellucid::cli {

namespace {

/// A choice of parts is one entry, with what tells them apart.
void describe(const CommandContext& context, const std::vector<const Series*>& row) {
  const Series& series = *row.front();
  std::string what = series.hasPixels ? fmt::format("{} images", series.imageCount()) : series.objectKind;
  if (row.size() > 1) what = fmt::format("{} x {}", row.size(), what);
  say(context,
      fmt::format("  Series {:>4}  {:<3} {:<14} {}", series.number, series.modality, what, series.description));
  const std::string& reason = series.splitReason;
  if (row.size() == 1) {
    if (!reason.empty()) say(context, "               " + reason);
    return;
  }
  say(context, "               " + reason.substr(0, reason.rfind("; this part:")) + ":");
  constexpr std::size_t kMostListed = 12;
  for (std::size_t i = 0; i < std::min(row.size(), kMostListed); ++i)
    say(context, fmt::format("               {:>4}  {}", i + 1, row[i]->part.name));
  if (row.size() > kMostListed) say(context, fmt::format("               and {} more", row.size() - kMostListed));
}

void describe(const CommandContext& context, const ScanResult& scan) {
  for (const Study& study : scan.studies) {
    say(context, fmt::format("Study  {}  {}  {}", study.date.empty() ? "no date" : study.date,
                             study.description.empty() ? "no description" : study.description, study.uid));
    for (const auto& row : seriesRows(study)) describe(context, row);
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
