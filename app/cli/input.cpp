#include "app/cli/input.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <set>

#include "core/base/csv.h"
#include "core/dicom/series_parts.h"

namespace pellucid::cli {

Result<Input> Input::open(const std::vector<std::string>& paths, Job& job, Wanted wanted) {
  Input input;
  input.m_opener = std::make_unique<Opener>();
  auto scan = input.m_opener->scan({paths.begin(), paths.end()}, job);
  if (!scan) return scan.error();
  input.m_scan = *std::move(scan);
  if (!input.items().empty()) return input;
  if (wanted == Wanted::ImagesOrObjects && !input.objects().empty()) return input;
  if (input.m_scan.skipped.size() == 1) return Error{ErrorCode::Unreadable, input.m_scan.skipped.front().reason, ""};
  return Error{ErrorCode::NotFound,
               "There is no image that can be opened; `pellucid-cli scan` names each file and why.", ""};
}

std::vector<Input::Item> Input::items(const std::string& filter) const {
  return seriesThat(true, filter);
}

std::vector<Input::Item> Input::objects(const std::string& filter) const {
  return seriesThat(false, filter);
}

std::vector<Input::Item> Input::seriesThat(bool havePixels, const std::string& filter) const {
  std::vector<Item> found;
  for (const Study& study : m_scan.studies)
    for (const Series& series : study.series)
      if (series.hasPixels == havePixels &&
          (filter.empty() || series.uid == filter || std::to_string(series.number) == filter))
        found.push_back({&study, &series});
  return found;
}

void Input::nameDamaged(const CommandContext& context, Outcome& outcome) const {
  for (const SkippedFile& skipped : m_scan.skipped) {
    if (!beginsLikeAnImage(skipped.file)) continue;
    say(context, fmt::format("Skipped  {}: {}", skipped.file.string(), skipped.reason));
    outcome.failed({ErrorCode::Malformed, skipped.reason, ""});
  }
}

void undoSplits(ScanResult& scan) {
  for (Study& study : scan.studies) {
    std::vector<Series> joined;
    std::set<std::filesystem::path> covered;
    for (const Series& series : study.series) {
      // Files of one DICOM series are joined once, with the first of its parts that is met.
      if (!series.instances.empty() && covered.contains(series.instances.front().file)) continue;
      joined.push_back(unsplit(study, series));
      for (const Instance& instance : joined.back().instances) covered.insert(instance.file);
    }
    study.series = std::move(joined);
  }
}

Result<void> checkWritableAsVolume(const LoadedSeries& loaded) {
  const Geometry& grid = loaded.volume.geometry();
  // Images without a place (a film) may stand in one file, images of several places may not.
  const bool together = !grid.inPatient && !loaded.series.unsplit;
  if (grid.size[2] == 1 || together || loaded.report.allows(Capability::MultiplanarReformat)) return {};
  return Error{ErrorCode::Unsupported,
               "The images cannot be written as one volume: " +
                   loaded.report.reasonAgainst(Capability::MultiplanarReformat) + " PNG keeps them as they are.",
               ""};
}

std::string fileStem(const Series& series, std::size_t place) {
  std::string modality;
  for (const char c : series.modality.substr(0, 4))
    if (std::isalnum(static_cast<unsigned char>(c)) != 0) modality += c;
  const std::string part =
      series.part.count > 1 ? fmt::format("-part-{}-of-{}", series.part.index + 1, series.part.count) : "";
  return fmt::format("{:02}-series-{}{}{}{}", place + 1, series.number, modality.empty() ? "" : "-", modality, part);
}

Result<std::vector<IndexedFile>> readIndex(const std::filesystem::path& index) {
  const auto table = readCsv(index);
  if (!table) return table.error();
  const auto column = table->column("file");
  if (!column)
    return Error{ErrorCode::Malformed, "The index has no column named file; it needs one with a path per row.", ""};
  std::vector<IndexedFile> files;
  for (const auto& row : table->rows) files.push_back({row[*column], index.parent_path() / row[*column]});
  return files;
}

}  // namespace pellucid::cli
