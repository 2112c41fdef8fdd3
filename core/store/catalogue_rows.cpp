#include "core/store/catalogue_rows_p.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <utility>

#include "core/base/log.h"
#include "core/base/wire.h"
#include "core/store/search_text.h"
#include "core/store/transaction_p.h"

namespace pellucid {

const char* const kListedColumns =
    "uid, name, name_ideographic, name_phonetic, patient_id, birth_date, sex, date, time, description, accession, "
    "modalities, series, images, files, bytes, copied, location, added_at, opened_at, status, note, checked, missing, "
    "changed, checked_at, removed_at";

namespace {

namespace fs = std::filesystem;

std::string joinModalities(const std::vector<std::string>& modalities) {
  std::string text = " ";
  for (const std::string& modality : modalities) text += modality + ' ';
  return text;
}

template <typename Enum>
Enum enumOf(int value, Enum last) {
  return static_cast<Enum>(std::clamp(value, 0, static_cast<int>(last)));
}

StudyPlace placeOf(int copied, int series) {
  if (copied == 0) return StudyPlace::Linked;
  return copied < series ? StudyPlace::PartlyCopied : StudyPlace::Copied;
}

/// Files by folder: most names of a series share one. Copies stand without their folder, which follows from the study.
std::string filesText(const ListedSeries& series) {
  std::map<fs::path, Json> folders;
  for (const ListedFile& file : series.files) {
    Json& entries = folders[series.copied ? fs::path() : file.path.parent_path()];
    entries.push_back(Json::array({pathToJson(file.path.filename()), file.bytes, file.changedAt}));
  }
  Json text = Json::array();
  for (auto& [folder, entries] : folders) text.push_back(Json::array({pathToJson(folder), std::move(entries)}));
  return text.dump();
}

/// The database may have been tampered with: names stay names, and whatever else does not fit is left out.
std::vector<ListedFile> filesOfText(const std::string& text, bool copied, const fs::path& copies) {
  std::vector<ListedFile> files;
  const auto json = parseJson(text);
  if (!json || !json->is_array()) return files;
  for (const Json& folder : *json) {
    if (!folder.is_array() || folder.size() != 2 || !folder[1].is_array()) continue;
    const fs::path where = copied ? copies : pathFromJson(folder[0]);
    for (const Json& entry : folder[1]) {
      if (!entry.is_array() || entry.size() != 3 || !entry[1].is_number_integer() || !entry[2].is_number_integer())
        continue;
      const fs::path name = pathFromJson(entry[0]);
      if (name.empty() || name != name.filename() || name == ".." || !where.is_absolute()) continue;
      files.push_back({where / name, entry[1].get<std::uint64_t>(), entry[2].get<std::int64_t>()});
    }
  }
  return files;
}

bool isBelow(const fs::path& file, const fs::path& folder) {
  const fs::path relative = file.lexically_relative(folder);
  return !relative.empty() && *relative.begin() != "..";
}

}  // namespace

std::vector<std::string> splitModalities(const std::string& text) {
  std::vector<std::string> result;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find(' ', begin), text.size());
    if (end > begin) result.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return result;
}

bool isManaged(const ManagedFiles& files, const ListedSeries& series) {
  return std::all_of(series.files.begin(), series.files.end(), [&](const ListedFile& file) {
    return isBelow(file.path, files.copies()) || isBelow(file.path, files.trash());
  });
}

ListedStudy lineOf(const Study& study, const std::vector<ListedSeries>& series, const ListedStudy* known) {
  ListedStudy line = known != nullptr ? *known : ListedStudy();
  line.uid = study.uid;
  line.patient = study.patient;
  line.date = study.date;
  line.time = study.time;
  line.description = study.description;
  line.accessionNumber = study.accessionNumber;
  line.removedAt.clear();
  line.modalities.clear();
  line.seriesCount = static_cast<int>(series.size());
  line.imageCount = 0;
  line.bytes = 0;
  std::set<fs::path> files;
  int copied = 0;
  for (const ListedSeries& one : series) {
    line.imageCount += one.images;
    copied += one.copied ? 1 : 0;
    auto& all = line.modalities;
    if (!one.modality.empty() && std::find(all.begin(), all.end(), one.modality) == all.end())
      all.push_back(one.modality);
    for (const ListedFile& file : one.files)
      if (files.insert(file.path).second) line.bytes += file.bytes;
  }
  std::sort(line.modalities.begin(), line.modalities.end());
  line.fileCount = static_cast<int>(files.size());
  line.place = placeOf(copied, line.seriesCount);
  if (!series.empty() && !series.front().files.empty()) {
    const fs::path& first = series.front().files.front().path;
    line.location = files.size() == 1 ? first.string() : first.parent_path().string();
  }
  return line;
}

std::string searchTextOf(const ListedStudy& study) {
  std::string text;
  for (const std::string* part :
       {&study.patient.name.alphabetic, &study.patient.name.ideographic, &study.patient.name.phonetic,
        &study.patient.id, &study.accessionNumber, &study.description, &study.note})
    text += foldedText(*part) + '\n';
  return text;
}

void writeLine(SQLite::Database& database, const ListedStudy& line, const std::string& search,
               const std::string& name) {
  run(database, "INSERT INTO listed(uid, added_at) VALUES(?1, ?2) ON CONFLICT(uid) DO NOTHING",
      {line.uid, currentTimeIso8601()});
  SQLite::Statement update(
      database,
      "UPDATE listed SET name=?2, name_ideographic=?3, name_phonetic=?4, patient_id=?5, birth_date=?6, sex=?7, "
      "date=?8, "
      "time=?9, description=?10, accession=?11, modalities=?12, location=?13, search=?14, name_order=?15, series=?16, "
      "images=?17, files=?18, bytes=?19, copied=?20, removed_at='' WHERE uid=?1");
  int index = 1;
  const auto& person = line.patient;
  for (const std::string& text : {line.uid, person.name.alphabetic, person.name.ideographic, person.name.phonetic,
                                  person.id, person.birthDate, person.sex, line.date, line.time, line.description,
                                  line.accessionNumber, joinModalities(line.modalities), line.location, search, name})
    update.bind(index++, text);
  update.bind(16, line.seriesCount);
  update.bind(17, line.imageCount);
  update.bind(18, line.fileCount);
  update.bind(19, static_cast<std::int64_t>(line.bytes));
  update.bind(20, static_cast<int>(line.place));
  update.exec();
}

void writeSeries(SQLite::Database& database, const std::string& studyUid, const std::vector<ListedSeries>& series) {
  run(database, "DELETE FROM listed_series WHERE study_uid=?", {studyUid});
  SQLite::Statement insert(
      database, "INSERT INTO listed_series(study_uid, uid, modality, images, copied, files) VALUES(?,?,?,?,?,?)");
  for (const ListedSeries& one : series) {
    insert.bind(1, studyUid);
    insert.bind(2, one.uid);
    insert.bind(3, one.modality);
    insert.bind(4, one.images);
    insert.bind(5, one.copied ? 1 : 0);
    insert.bind(6, filesText(one));
    insert.exec();
    insert.reset();
  }
}

void touch(SQLite::Database& database, const std::string& studyUid, Touched how) {
  run(database, "UPDATE listed SET recent=(SELECT max(recent) FROM listed)+1 WHERE uid=?", {studyUid});
  if (how == Touched::Opened)
    run(database, "UPDATE listed SET opened_at=?2 WHERE uid=?1", {studyUid, currentTimeIso8601()});
}

void writeCheck(SQLite::Database& database, const std::string& studyUid, const StudyCheck& check) {
  SQLite::Statement update(database,
                           "UPDATE listed SET checked=?2, missing=?3, changed=?4, checked_at=?5 WHERE uid=?1");
  update.bind(1, studyUid);
  update.bind(2, check.files);
  update.bind(3, check.missing);
  update.bind(4, check.changed);
  update.bind(5, currentTimeIso8601());
  update.exec();
}

ListedStudy lineOfRow(SQLite::Statement& row) {
  int column = 0;
  const auto text = [&] { return row.getColumn(column++).getString(); };
  const auto number = [&] { return row.getColumn(column++).getInt(); };
  ListedStudy line;
  line.uid = text();
  line.patient.name = {text(), {}, {}};
  line.patient.name.ideographic = text();
  line.patient.name.phonetic = text();
  for (std::string* field : {&line.patient.id, &line.patient.birthDate, &line.patient.sex, &line.date, &line.time,
                             &line.description, &line.accessionNumber})
    *field = text();
  line.modalities = splitModalities(text());
  line.seriesCount = number();
  line.imageCount = number();
  line.fileCount = number();
  line.bytes = static_cast<std::uint64_t>(row.getColumn(column++).getInt64());
  line.place = enumOf(number(), StudyPlace::Copied);
  line.location = text();
  line.addedAt = text();
  line.openedAt = text();
  line.status = enumOf(number(), StudyStatus::Reported);
  line.note = text();
  line.check = {number(), 0, 0};
  line.check.missing = number();
  line.check.changed = number();
  line.checkedAt = text();
  line.removedAt = text();
  line.soundness = line.checkedAt.empty() ? StudySoundness::NotChecked : line.check.soundness();
  return line;
}

Result<std::optional<ListedStudy>> readLine(SQLite::Database& database, const std::string& studyUid) {
  using Line = std::optional<ListedStudy>;
  return reading<Line>(database, [&](SQLite::Database& opened) -> Line {
    SQLite::Statement query(opened, std::string("SELECT ") + kListedColumns + " FROM listed WHERE uid=?");
    query.bind(1, studyUid);
    if (!query.executeStep()) return std::nullopt;
    return lineOfRow(query);
  });
}

Result<std::vector<ListedSeries>> readSeries(SQLite::Database& database, const ManagedFiles& files,
                                             const std::string& studyUid, Removed removed) {
  using All = std::vector<ListedSeries>;
  const fs::path folder = removed == Removed::Yes ? files.trash() : files.copies();
  const fs::path copies = folder / ManagedFiles::nameOf(studyUid);
  return reading<All>(database, [&](SQLite::Database& opened) {
    SQLite::Statement query(
        opened, "SELECT uid, modality, images, copied, files FROM listed_series WHERE study_uid=? ORDER BY uid");
    query.bind(1, studyUid);
    All all;
    while (query.executeStep()) {
      ListedSeries series{.uid = query.getColumn(0).getString(),
                          .modality = query.getColumn(1).getString(),
                          .images = query.getColumn(2).getInt(),
                          .copied = query.getColumn(3).getInt() != 0,
                          .files = {}};
      series.files = filesOfText(query.getColumn(4).getString(), series.copied, copies);
      all.push_back(std::move(series));
    }
    return all;
  });
}

Result<std::vector<std::string>> removedBefore(SQLite::Database& database, int days) {
  using Uids = std::vector<std::string>;
  return reading<Uids>(database, [&](SQLite::Database& opened) {
    SQLite::Statement query(opened,
                            "SELECT uid FROM listed WHERE removed_at<>'' AND "
                            "(?1<=0 OR julianday('now')-julianday(removed_at)>=?1)");
    query.bind(1, days);
    Uids uids;
    while (query.executeStep()) uids.push_back(query.getColumn(0).getString());
    return uids;
  });
}

Result<void> settleTrash(SQLite::Database& database, const ManagedFiles& files) {
  using Moves = std::vector<std::pair<std::string, bool>>;
  std::error_code failure;
  std::set<std::string> inTrash;
  for (fs::directory_iterator it(files.trash(), failure), end; !failure && it != end; it.increment(failure))
    inTrash.insert(it->path().filename().string());
  auto moves = reading<Moves>(database, [&](SQLite::Database& opened) {
    SQLite::Statement query(opened, "SELECT uid, removed_at<>'' FROM listed WHERE copied>0 AND (?1 OR removed_at<>'')");
    query.bind(1, inTrash.empty() ? 0 : 1);
    Moves found;
    while (query.executeStep()) {
      const std::string uid = query.getColumn(0).getString();
      const bool removed = query.getColumn(1).getInt() != 0;
      const bool trashed = inTrash.contains(ManagedFiles::nameOf(uid));
      if (removed != trashed) found.emplace_back(uid, removed);
    }
    return found;
  });
  if (!moves) return moves.error();
  for (const auto& [uid, removed] : *moves)
    if (auto moved = removed ? files.discard(uid) : files.bringBack(uid); !moved) return moved;
  return {};
}

}  // namespace pellucid
