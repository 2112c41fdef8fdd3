#include "core/store/study_store.h"

#include <algorithm>
#include <cstdlib>
#include <nlohmann/json.hpp>
#include <utility>

#include "core/base/log.h"
#include "core/store/catalogue_rows_p.h"
#include "core/store/transaction_p.h"

namespace pellucid {

namespace {

constexpr int kMostRecent = 100;

const char* stateName(FindingState state) {
  constexpr const char* kNames[] = {"proposed", "accepted", "edited", "rejected"};
  return kNames[static_cast<int>(state)];
}

}  // namespace

StudyStore::StudyStore(std::unique_ptr<State> state) : m_state(std::move(state)) {}
StudyStore::StudyStore(StudyStore&&) noexcept = default;
StudyStore& StudyStore::operator=(StudyStore&&) noexcept = default;
StudyStore::~StudyStore() = default;

Result<StudyStore> StudyStore::open(const std::filesystem::path& file) {
  auto opened = openDatabase(file);
  if (!opened) return opened.error();
  auto state = std::make_unique<State>();
  state->database = std::move(opened->database);
  state->note = std::move(opened->note);
  return StudyStore(std::move(state));
}

std::filesystem::path StudyStore::defaultFile() {
  const auto folder = [](const char* variable) {
    const char* value = std::getenv(variable);
    return std::filesystem::path(value == nullptr ? "" : value);
  };
  std::filesystem::path base = folder("PELLUCID_DATA_HOME");
  if (!base.is_absolute()) base = folder("XDG_DATA_HOME");
  // XDG Base Directory Specification: relative paths are to be ignored.
  if (!base.is_absolute()) base = folder("HOME") / ".local" / "share";
  return base / "pellucid" / "studies.sqlite";
}

const std::string& StudyStore::note() const noexcept {
  return m_state->note;
}

Result<void> StudyStore::rememberStudy(const std::string& studyUid, const std::string& path, const std::string& title) {
  return inTransaction(*m_state->database, [&](SQLite::Database& database) {
    ensureStudy(database, studyUid);
    // `listed` counts up: the order of opening, even within one second.
    run(database,
        "UPDATE study SET path=?2, title=?3, opened_at=?4, listed=(SELECT max(listed) FROM study)+1 WHERE uid=?1",
        {studyUid, path, title, currentTimeIso8601()});
    SQLite::Statement prune(database,
                            "UPDATE study SET listed=0, path='', title='' WHERE listed>0 AND uid NOT IN "
                            "(SELECT uid FROM study WHERE listed>0 ORDER BY listed DESC LIMIT ?)");
    prune.bind(1, kMostRecent);
    prune.exec();
  });
}

Result<std::vector<RecentStudy>> StudyStore::recentStudies(int most) const {
  using Studies = std::vector<RecentStudy>;
  return reading<Studies>(*m_state->database, [&](SQLite::Database& database) {
    SQLite::Statement query(
        database, "SELECT uid, path, title, opened_at FROM study WHERE listed>0 ORDER BY listed DESC LIMIT ?");
    query.bind(1, std::clamp(most, 0, kMostRecent));
    Studies studies;
    while (query.executeStep())
      studies.push_back({query.getColumn(0).getString(), query.getColumn(1).getString(), query.getColumn(2).getString(),
                         query.getColumn(3).getString()});
    return studies;
  });
}

Result<void> StudyStore::forgetRecentStudies() {
  return inTransaction(*m_state->database, [](SQLite::Database& database) {
    database.exec("UPDATE study SET listed=0, path='', title='', opened_at=''");
  });
}

Result<void> StudyStore::saveFindings(const std::string& studyUid, const std::vector<Finding>& findings) {
  return inTransaction(*m_state->database, [&](SQLite::Database& database) {
    ensureStudy(database, studyUid);
    run(database, "DELETE FROM finding WHERE study_uid=?", {studyUid});
    SQLite::Statement insert(database,
                             "INSERT OR REPLACE INTO finding(study_uid, id, place, state, reader, reviewed_at, json) "
                             "VALUES(?,?,?,?,?,?,?)");
    int place = 0;
    for (const Finding& finding : findings) {
      insert.bind(1, studyUid);
      insert.bind(2, finding.id);
      insert.bind(3, place++);
      insert.bind(4, stateName(finding.state));
      insert.bind(5, finding.reader);
      insert.bind(6, finding.reviewedAt);
      insert.bind(7, toJson(finding).dump(-1, ' ', false, Json::error_handler_t::replace));
      insert.exec();
      insert.reset();
    }
  });
}

Result<std::vector<Finding>> StudyStore::findings(const std::string& studyUid) const {
  using Findings = std::vector<Finding>;
  return reading<Findings>(*m_state->database, [&](SQLite::Database& database) {
    SQLite::Statement query(database, "SELECT json FROM finding WHERE study_uid=? ORDER BY place");
    query.bind(1, studyUid);
    Findings findings;
    int unreadable = 0;
    while (query.executeStep()) {
      auto json = parseJson(query.getColumn(0).getString());
      auto finding = json ? findingFromJson(*json) : Result<Finding>(json.error());
      if (finding)
        findings.push_back(std::move(*finding));
      else
        ++unreadable;
    }
    if (unreadable > 0) log(LogLevel::Warning, std::to_string(unreadable) + " stored findings cannot be read.");
    return findings;
  });
}

Result<void> StudyStore::saveDraft(const std::string& studyUid, const ReportDraft& draft) {
  return inTransaction(*m_state->database, [&](SQLite::Database& database) {
    ensureStudy(database, studyUid);
    run(database,
        "INSERT OR REPLACE INTO draft(study_uid, reader, clinical_question, comparison, impression, saved_at) "
        "VALUES(?,?,?,?,?,?)",
        {studyUid, draft.reader, draft.clinicalQuestion, draft.comparison, draft.impression, currentTimeIso8601()});
  });
}

Result<std::optional<ReportDraft>> StudyStore::draft(const std::string& studyUid) const {
  using Draft = std::optional<ReportDraft>;
  return reading<Draft>(*m_state->database, [&](SQLite::Database& database) -> Draft {
    SQLite::Statement query(
        database, "SELECT reader, clinical_question, comparison, impression, saved_at FROM draft WHERE study_uid=?");
    query.bind(1, studyUid);
    if (!query.executeStep()) return std::nullopt;
    return ReportDraft{query.getColumn(0).getString(), query.getColumn(1).getString(), query.getColumn(2).getString(),
                       query.getColumn(3).getString(), query.getColumn(4).getString()};
  });
}

Result<std::optional<SharedDraft>> StudyStore::sharedDraft(const std::string& studyUid) const {
  using Shared = std::optional<SharedDraft>;
  return reading<Shared>(*m_state->database, [&](SQLite::Database& database) -> Shared {
    SQLite::Statement query(
        database,
        "SELECT reader, clinical_question, comparison, impression, saved_at, "
        "(SELECT count(*) FROM former_study AS all_files WHERE all_files.former = draft.study_uid) FROM draft "
        "JOIN former_study ON former = draft.study_uid WHERE former_study.uid=? AND "
        "clinical_question || comparison || impression <> '' ORDER BY saved_at DESC LIMIT 1");
    query.bind(1, studyUid);
    if (!query.executeStep()) return std::nullopt;
    return SharedDraft{{query.getColumn(0).getString(), query.getColumn(1).getString(), query.getColumn(2).getString(),
                        query.getColumn(3).getString(), query.getColumn(4).getString()},
                       query.getColumn(5).getInt()};
  });
}

Result<bool> StudyStore::isOfAnother(const std::string& studyUid, const Patient& patient) const {
  const auto listed = readLine(*m_state->database, studyUid);
  if (!listed) return listed.error();
  return *listed && !samePerson((*listed)->patient, patient);
}

Result<void> StudyStore::removeDraft(const std::string& studyUid) {
  return inTransaction(*m_state->database, [&](SQLite::Database& database) {
    run(database, "DELETE FROM draft WHERE study_uid=?", {studyUid});
  });
}

Result<void> StudyStore::forgetStudy(const std::string& studyUid) {
  return inTransaction(*m_state->database,
                       [&](SQLite::Database& database) { run(database, "DELETE FROM study WHERE uid=?", {studyUid}); });
}

Result<void> StudyStore::acceptGate(const std::string& who, const std::string& version) {
  return inTransaction(*m_state->database, [&](SQLite::Database& database) {
    run(database, "INSERT INTO gate(who, accepted_at, version) VALUES(?,?,?)", {who, currentTimeIso8601(), version});
  });
}

Result<std::optional<GateAcceptance>> StudyStore::gateAcceptance(const std::string& version) const {
  using Acceptance = std::optional<GateAcceptance>;
  return reading<Acceptance>(*m_state->database, [&](SQLite::Database& database) -> Acceptance {
    SQLite::Statement query(database,
                            "SELECT who, accepted_at, version FROM gate WHERE version=? ORDER BY id DESC LIMIT 1");
    query.bind(1, version);
    if (!query.executeStep()) return std::nullopt;
    return GateAcceptance{query.getColumn(0).getString(), query.getColumn(1).getString(),
                          query.getColumn(2).getString()};
  });
}

}  // namespace pellucid
