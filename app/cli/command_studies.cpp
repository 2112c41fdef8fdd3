#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/cli/command.h"
#include "core/open/opener.h"
#include "core/store/listing.h"
#include "core/store/study_store.h"

namespace pellucid::cli {

namespace {

/// The user's own, as in the window.
Result<StudyCatalogue> openList() {
  return StudyCatalogue::open(StudyStore::defaultFile());
}

Json toJson(const ListedStudy& study) {
  return {{"uid", study.uid},
          {"patient", toJson(study.patient.name)},
          {"patientId", study.patient.id},
          {"birthDate", study.patient.birthDate},
          {"sex", study.patient.sex},
          {"date", study.date},
          {"description", study.description},
          {"accessionNumber", study.accessionNumber},
          {"modalities", study.modalities},
          {"series", study.seriesCount},
          {"images", study.imageCount},
          {"files", study.fileCount},
          {"bytes", study.bytes},
          {"addedAt", study.addedAt},
          {"openedAt", study.openedAt},
          {"status", statusName(study.status)},
          {"note", study.note},
          {"place", placeName(study.place)},
          {"location", study.location},
          {"check", soundnessName(study.soundness)},
          {"removedAt", study.removedAt}};
}

/// Texts of files must not steer the terminal.
std::string printable(std::string text) {
  for (char& letter : text)
    if (static_cast<unsigned char>(letter) < 0x20 || letter == 0x7F) letter = ' ';
  return text;
}

int listStudies(CommandContext& context, const StudyQuery& query) {
  auto list = openList();
  if (!list) return fail(context, list.error());
  const auto studies = list->studies(query);
  if (!studies) return fail(context, studies.error());
  Json rows = Json::array();
  for (const ListedStudy& study : *studies) {
    rows.push_back(toJson(study));
    say(context, fmt::format("{:<8}  {:<8}  {:<28}  {:<12}  {:<6}  {:>5} images  {:<13}  {}", statusName(study.status),
                             study.date, printable(study.patient.name.display()), printable(study.patient.id),
                             printable(fmt::format("{}", fmt::join(study.modalities, ","))), study.imageCount,
                             placeName(study.place), study.uid));
    if (!study.note.empty()) say(context, "          " + printable(study.note));
  }
  say(context, fmt::format("{} studies", studies->size()));
  printJson(context, {{"studies", rows}});
  return kDone;
}

/// Copies one study, or remembers where it is.
Result<void> enter(StudyCatalogue& list, const Opener& opener, const Study& study, bool copies, ListingOutcome& outcome,
                   Job& job) {
  if (!copies) {
    const auto archiveOf = [&opener](const std::filesystem::path& file) {
      const auto found = opener.archives().find(file.parent_path());
      return found == opener.archives().end() ? std::filesystem::path() : found->second;
    };
    auto entered = list.put(study, listedSeriesOf(study, archiveOf), ListingReason::Imported);
    return entered ? Result<void>() : entered.error();
  }
  if (auto possible = list.canEnter(study); !possible) return possible;
  const auto copied = list.files().copy(study, job);
  if (!copied) return copied.error();
  Opener reader;
  Job quiet;
  const auto scan = reader.scan({copied->folder}, quiet);
  if (!scan) return scan.error();
  if (auto entered = enterCopies(list, *scan, study); !entered) return entered;
  outcome.copiedFiles += copied->copied;
  outcome.filesThere += copied->alreadyThere;
  return {};
}

int tell(const CommandContext& context, const ListingOutcome& outcome) {
  say(context, fmt::format("{} studies entered, {} files copied, {} there already", outcome.entered,
                           outcome.copiedFiles, outcome.filesThere));
  // A folder of image files gives the same sentence for each.
  std::map<std::string, int> problems;
  for (const std::string& problem : outcome.problems) ++problems[problem];
  for (const auto& [problem, count] : problems)
    say(context, "Not entered: " + problem + (count > 1 ? fmt::format(" ({} studies)", count) : ""));
  printJson(context, {{"entered", outcome.entered},
                      {"copiedFiles", outcome.copiedFiles},
                      {"filesThere", outcome.filesThere},
                      {"problems", outcome.problems}});
  if (outcome.problems.empty()) return kDone;
  return outcome.entered > 0 ? kPartlyDone : kUnreadable;
}

int importStudies(CommandContext& context, const std::vector<std::string>& paths, bool copies) {
  auto list = openList();
  if (!list) return fail(context, list.error());
  Opener opener;
  std::vector<std::filesystem::path> absolute;
  for (const std::string& path : paths) absolute.push_back(std::filesystem::absolute(path));
  const auto scan = opener.scan(absolute, context.job);
  if (!scan) return fail(context, scan.error());
  if (scan->studies.empty()) return fail(context, {ErrorCode::NotFound, "There is no study at these paths.", ""});
  ListingOutcome outcome;
  for (const Study& study : scan->studies) {
    const auto entered = enter(*list, opener, study, copies, outcome, context.job);
    if (!outcome.take(entered)) return fail(context, entered.error());
  }
  return tell(context, outcome);
}

int checkStudies(CommandContext& context, std::vector<std::string> uids) {
  auto list = openList();
  if (!list) return fail(context, list.error());
  if (uids.empty()) {
    const auto all = list->studies({});
    if (!all) return fail(context, all.error());
    for (const ListedStudy& study : *all) uids.push_back(study.uid);
  }
  Json rows = Json::array();
  bool sound = true;
  for (const std::string& uid : uids) {
    const auto series = list->seriesOf(uid);
    if (!series) return fail(context, series.error());
    const auto check = checkFiles(*series, context.job);
    if (!check) return fail(context, check.error());
    if (auto noted = list->setCheck(uid, *check); !noted) return fail(context, noted.error());
    sound = sound && check->soundness() == StudySoundness::Sound;
    say(context, fmt::format("{}  {}", printable(uid), check->sentence()));
    rows.push_back({{"uid", uid}, {"files", check->files}, {"missing", check->missing}, {"changed", check->changed}});
  }
  printJson(context, {{"studies", rows}});
  return sound ? kDone : kPartlyDone;
}

int rebuildList(CommandContext& context) {
  auto list = openList();
  if (!list) return fail(context, list.error());
  std::vector<std::filesystem::path> folders;
  for (const auto& folder : {list->files().copies(), list->files().trash()})
    if (std::filesystem::is_directory(folder)) folders.push_back(folder);
  Opener opener;
  const auto scan = opener.scan(folders, context.job);
  if (!scan) return fail(context, scan.error());
  const auto outcome = enterAllCopies(*list, *scan);
  return outcome ? tell(context, *outcome) : fail(context, outcome.error());
}

void addList(CLI::App& studies, CommandContext& context) {
  auto* command = studies.add_subcommand("list", "Show the list, the most recent first");
  auto query = std::make_shared<StudyQuery>();
  auto status = std::make_shared<std::string>();
  auto removed = std::make_shared<bool>(false);
  command->add_option("--search", query->text, "Words of name, ID, accession number, description or note");
  command->add_option("--modality", query->modality, "CT, MR, ...");
  command->add_option("--status", *status, "new, analysed or reported")
      ->check(CLI::IsMember({"new", "analysed", "reported"}));
  command->add_option("--from", query->from, "First study date, YYYYMMDD");
  command->add_option("--until", query->until, "Last study date, YYYYMMDD");
  command->add_flag("--removed", *removed, "What was removed and can still be restored");
  command->callback([&context, query, status, removed] {
    context.action = [&context, query, status, removed] {
      query->status = statusFromName(*status);
      if (*removed) query->subset = StudySubset::Removed;
      return listStudies(context, *query);
    };
  });
}

}  // namespace

void addStudiesCommand(CLI::App& app, CommandContext& context) {
  auto* studies = app.add_subcommand("studies", "The study list: show it, enter studies, check and rebuild it");
  studies->require_subcommand(1);
  studies->fallthrough();
  addList(*studies, context);

  auto* import = studies->add_subcommand("import", "Enter the studies in files, folders, DICOMDIRs and ZIP archives");
  auto paths = std::make_shared<std::vector<std::string>>();
  auto copies = std::make_shared<bool>(false);
  import->add_option("PATH", *paths, "What to look at")->required();
  import->add_flag("--copy", *copies, "Copy the DICOM files instead of only remembering where they are");
  import->callback([&context, paths, copies] {
    context.action = [&context, paths, copies] { return importStudies(context, *paths, *copies);
};
}  // namespace pellucid::cli
);

auto* check = studies->add_subcommand("check", "Whether the files are there and the same as when they were entered");
auto uids = std::make_shared<std::vector<std::string>>();
check->add_option("UID", *uids, "Study Instance UIDs; all studies where none is given");
check->callback([&context, uids] { context.action = [&context, uids] { return checkStudies(context, *uids); }; });

auto* rebuild = studies->add_subcommand("rebuild", "Make the list again from the copies");
rebuild->callback([&context] { context.action = [&context] { return rebuildList(context); }; });
}

}  // namespace pellucid::cli
