// Image files that were one study of a folder, each a study of its own.
#include "core/store/file_studies_p.h"

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

#include "core/store/catalogue_rows_p.h"
#include "core/store/transaction_p.h"

namespace pellucid {

namespace {

/// `former_study` says in which folders' studies a file was, as far as the store knows: more than one, where the oldest
/// file of the folder was replaced. `made_on` names series without the number of their part ("file:...#2").
constexpr const char* kFiles = R"(
CREATE TABLE former_study (
  uid TEXT NOT NULL REFERENCES study(uid) ON DELETE CASCADE,
  former TEXT NOT NULL REFERENCES study(uid) ON DELETE CASCADE,
  PRIMARY KEY (uid, former)
);
CREATE TEMP TABLE made_on (former TEXT NOT NULL, place TEXT NOT NULL, row INTEGER NOT NULL, series TEXT);
INSERT INTO made_on SELECT study_uid, 'finding', rowid, json_extract(json, '$.series_uid') FROM finding
  WHERE study_uid LIKE 'folder:%' AND json_valid(json);
INSERT INTO made_on SELECT study_uid, 'annotation', rowid, json_extract(json, '$.series_uid') FROM annotation
  WHERE study_uid LIKE 'folder:%' AND json_valid(json);
INSERT INTO made_on SELECT study_uid, 'segmentation', max(rowid), series_uid FROM segmentation
  WHERE study_uid LIKE 'folder:%' GROUP BY series_uid;
INSERT INTO made_on SELECT study_uid, 'list', rowid, uid FROM listed_series WHERE study_uid LIKE 'folder:%';
DELETE FROM made_on WHERE series IS NULL OR series NOT LIKE 'file:%';
UPDATE made_on SET series = substr(series, 1, instr(series || '#', '#') - 1);
INSERT INTO study(uid) SELECT DISTINCT series FROM made_on WHERE true ON CONFLICT(uid) DO NOTHING;
INSERT INTO former_study SELECT DISTINCT series, former FROM made_on;
)";

/// Of two judgements of one proposal the later stays; of two segmentations of one file the one that was begun later.
constexpr const char* kWork = R"(
INSERT OR REPLACE INTO finding(study_uid, id, place, state, reader, reviewed_at, json)
  SELECT series, id, finding.place, state, reader, reviewed_at, json FROM finding JOIN made_on ON row = finding.rowid
  WHERE made_on.place = 'finding' ORDER BY reviewed_at;
DELETE FROM finding WHERE study_uid LIKE 'folder:%' AND rowid IN (SELECT row FROM made_on WHERE place = 'finding');
UPDATE OR IGNORE annotation SET study_uid =
  (SELECT series FROM made_on WHERE place = 'annotation' AND row = annotation.rowid)
  WHERE rowid IN (SELECT row FROM made_on WHERE place = 'annotation');
INSERT INTO segmentation(study_uid, series_uid, header) SELECT series, series_uid, header FROM segmentation JOIN made_on
  ON row = segmentation.rowid WHERE place = 'segmentation';
UPDATE segment_slice SET study_uid = (SELECT series FROM made_on JOIN segmentation AS old ON old.rowid = row
    WHERE place = 'segmentation' AND old.study_uid = segment_slice.study_uid AND old.series_uid = segment_slice.series_uid)
  WHERE EXISTS (SELECT 1 FROM made_on JOIN segmentation AS old ON old.rowid = row
    WHERE place = 'segmentation' AND old.study_uid = segment_slice.study_uid AND old.series_uid = segment_slice.series_uid);
DELETE FROM segmentation WHERE study_uid LIKE 'folder:%'
  AND rowid IN (SELECT row FROM made_on WHERE place = 'segmentation');
)";

/// The text of a report follows only where the study list knows that there never was another file.
constexpr const char* kDrafts = R"(
CREATE TEMP TABLE lone AS SELECT former, max(uid) AS uid FROM former_study WHERE former IN
  (SELECT study_uid FROM listed_series GROUP BY study_uid HAVING count(*) = 1) GROUP BY former HAVING count(*) = 1;
INSERT OR REPLACE INTO draft(study_uid, reader, clinical_question, comparison, impression, saved_at)
  SELECT lone.uid, reader, clinical_question, comparison, impression, saved_at FROM draft JOIN lone
  ON former = study_uid ORDER BY saved_at;
DELETE FROM draft WHERE study_uid IN (SELECT former FROM lone);
DROP TABLE lone;
DROP TABLE made_on;
)";

std::string noteFor(const ListedStudy& folder, std::size_t files) {
  const bool reported = folder.status == StudyStatus::Reported;
  if (files < 2 || (folder.note.empty() && !reported)) return folder.note;
  return fmt::format("One study with {} other image file{} until each became its own{}{}", files - 1,
                     files == 2 ? "" : "s", reported ? ", and reported as such" : "",
                     folder.note.empty() ? "." : ": " + folder.note);
}

/// The line of one file, from that of the folder.
void writeFileLine(SQLite::Database& database, const ListedStudy& folder, std::size_t files,
                   const ListedSeries& series) {
  Study study;
  study.uid = series.uid;
  if (!series.files.empty()) study.description = series.files.front().path.filename().string();
  const auto known = readLine(database, study.uid);
  if (!known) throw std::runtime_error(known.error().detail);
  ListedStudy line = lineOf(study, {series}, *known ? &**known : nullptr);
  const std::string note = noteFor(folder, files);
  if (line.note != note) line.note += (line.note.empty() || note.empty() ? "" : " ") + note;
  writeLine(database, line, searchTextOf(line), {});
  writeSeries(database, study.uid, {series});
  run(database,
      "UPDATE listed SET note=?3, (added_at, opened_at, recent, removed_at)="
      "(SELECT added_at, opened_at, recent, removed_at FROM listed WHERE uid=?2) WHERE uid=?1",
      {study.uid, folder.uid, line.note});
  SQLite::Statement status(database,
                           "UPDATE listed SET status=max(status, ?2, EXISTS (SELECT 1 FROM finding WHERE "
                           "study_uid=listed.uid)) WHERE uid=?1");
  status.bind(1, study.uid);
  status.bind(2, files == 1 ? static_cast<int>(folder.status) : 0);
  status.exec();
}

void separateLines(SQLite::Database& database) {
  std::vector<ListedStudy> folders;
  SQLite::Statement query(database, std::string("SELECT ") + kListedColumns +
                                        " FROM listed WHERE uid IN (SELECT former FROM former_study) ORDER BY recent");
  while (query.executeStep()) folders.push_back(lineOfRow(query));
  for (const ListedStudy& folder : folders) {
    // Image files are never copied, so that no folder of copies is needed.
    const auto all = readSeries(database, ManagedFiles({}), folder.uid, Removed::No);
    if (!all) throw std::runtime_error(all.error().detail);
    const auto ofFile = [](const ListedSeries& series) { return series.uid.starts_with("file:"); };
    if (!std::all_of(all->begin(), all->end(), ofFile)) continue;
    for (const ListedSeries& series : *all) writeFileLine(database, folder, all->size(), series);
    run(database, "DELETE FROM listed WHERE uid=?", {folder.uid});
  }
}

}  // namespace

void separateFileStudies(SQLite::Database& database) {
  database.exec(kFiles);
  database.exec(kWork);
  database.exec(kDrafts);
  separateLines(database);
}

}  // namespace pellucid
