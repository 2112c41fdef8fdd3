#include "core/store/study_catalogue.h"

#include <algorithm>
#include <set>
#include <utility>

#include "core/base/log.h"
#include "core/store/catalogue_rows_p.h"
#include "core/store/catalogue_state_p.h"
#include "core/store/search_text.h"
#include "core/store/transaction_p.h"

namespace pellucid {

namespace {

Error notListed() {
  return {ErrorCode::NotFound, "The study is not in the study list.", ""};
}

/// More files before fewer, copies before links: a copy of a part must not hide the links to the whole.
bool replaces(const ListedSeries& fresh, const ListedSeries& known) {
  if (fresh.files.size() != known.files.size()) return fresh.files.size() > known.files.size();
  return fresh.copied || !known.copied;
}

std::vector<ListedSeries> merged(std::vector<ListedSeries> known, const std::vector<ListedSeries>& fresh) {
  for (const ListedSeries& series : fresh) {
    const auto same =
        std::find_if(known.begin(), known.end(), [&](const ListedSeries& other) { return other.uid == series.uid; });
    if (same == known.end())
      known.push_back(series);
    else if (replaces(series, *same))
      *same = series;
  }
  return known;
}

Touched touchOf(ListingReason reason) {
  const bool opened = reason == ListingReason::Opened || reason == ListingReason::OpenedIfKnown;
  return opened ? Touched::Opened : Touched::Added;
}

}  // namespace

StudyCatalogue::StudyCatalogue(std::unique_ptr<State> state) : m_state(std::move(state)) {}
StudyCatalogue::StudyCatalogue(StudyCatalogue&&) noexcept = default;
StudyCatalogue& StudyCatalogue::operator=(StudyCatalogue&&) noexcept = default;
StudyCatalogue::~StudyCatalogue() = default;

Result<StudyCatalogue> StudyCatalogue::open(const std::filesystem::path& file) {
  auto opened = openDatabase(file);
  if (!opened) return opened.error();
  auto state = std::make_unique<State>(State{std::move(opened->database), std::move(opened->note),
                                             ManagedFiles(std::filesystem::absolute(file).parent_path())});
  if (auto settled = settleTrash(*state->database, state->files); !settled) return settled.error();
  return StudyCatalogue(std::move(state));
}

const std::string& StudyCatalogue::note() const noexcept {
  return m_state->note;
}

const ManagedFiles& StudyCatalogue::files() const noexcept {
  return m_state->files;
}

Result<void> StudyCatalogue::canEnter(const Study& study) const {
  // Nothing would tell one such study from the next.
  if (study.uid.empty())
    return Error{ErrorCode::Unsupported, "A study without an identifier cannot be listed; open it where it is.", ""};
  const auto known = this->study(study.uid);
  if (!known && known.error().code != ErrorCode::NotFound) return known.error();
  if (known && !samePerson(known->patient, study.patient))
    return Error{ErrorCode::Inconsistent,
                 "The study list has a study of the same identifier of another patient; this one was not entered.", ""};
  return {};
}

Result<bool> StudyCatalogue::put(const Study& study, const std::vector<ListedSeries>& series, ListingReason reason) {
  if (auto possible = canEnter(study); !possible) return possible.error();
  auto known = this->study(study.uid);
  if (!known && reason == ListingReason::OpenedIfKnown) return false;
  std::vector<ListedSeries> all = series;
  for (ListedSeries& one : all) one.copied = isManaged(m_state->files, one);
  if (known) {
    if (!known->removedAt.empty())
      if (auto back = m_state->files.bringBack(study.uid); !back) return back.error();
    auto before = readSeries(*m_state->database, m_state->files, study.uid, Removed::No);
    if (!before) return before.error();
    all = merged(std::move(*before), all);
  }
  const ListedStudy line = lineOf(study, all, known ? &*known : nullptr);
  auto written = inTransaction(*m_state->database, [&](SQLite::Database& database) {
    ensureStudy(database, study.uid);
    writeLine(database, line, searchTextOf(line), foldedText(line.patient.name.alphabetic));
    writeSeries(database, study.uid, all);
    if (!known || reason != ListingReason::Rebuilt) touch(database, study.uid, touchOf(reason));
    // What was done before there was a list, or before it was rebuilt.
    if (!known)
      run(database,
          "UPDATE listed SET status=1 WHERE uid=? AND EXISTS (SELECT 1 FROM finding WHERE study_uid=listed.uid)",
          {study.uid});
  });
  if (!written) return written.error();
  return true;
}

Result<void> StudyCatalogue::together(const std::function<void()>& work) {
  return inTransaction(*m_state->database, [&](SQLite::Database&) { work(); });
}

Result<ListedStudy> StudyCatalogue::study(const std::string& studyUid) const {
  auto found = readLine(*m_state->database, studyUid);
  if (!found) return found.error();
  if (!*found) return notListed();
  return std::move(**found);
}

Result<std::vector<ListedSeries>> StudyCatalogue::seriesOf(const std::string& studyUid) const {
  auto line = study(studyUid);
  if (!line) return line.error();
  return readSeries(*m_state->database, m_state->files, studyUid, line->removedAt.empty() ? Removed::No : Removed::Yes);
}

Result<void> StudyCatalogue::raiseStatus(const std::string& studyUid, StudyStatus status) {
  return inTransaction(*m_state->database, [&](SQLite::Database& database) {
    SQLite::Statement raise(database, "UPDATE listed SET status=max(status, ?2) WHERE uid=?1");
    raise.bind(1, studyUid);
    raise.bind(2, static_cast<int>(status));
    raise.exec();
  });
}

Result<void> StudyCatalogue::setStatus(const std::string& studyUid, StudyStatus status) {
  if (auto line = study(studyUid); !line) return line.error();
  return inTransaction(*m_state->database, [&](SQLite::Database& database) {
    SQLite::Statement set(database, "UPDATE listed SET status=?2 WHERE uid=?1");
    set.bind(1, studyUid);
    set.bind(2, static_cast<int>(status));
    set.exec();
  });
}

Result<void> StudyCatalogue::setNote(const std::string& studyUid, const std::string& note) {
  auto line = study(studyUid);
  if (!line) return line.error();
  line->note = note;
  return inTransaction(*m_state->database, [&](SQLite::Database& database) {
    run(database, "UPDATE listed SET note=?2, search=?3 WHERE uid=?1", {studyUid, note, searchTextOf(*line)});
  });
}

Result<void> StudyCatalogue::setCheck(const std::string& studyUid, const StudyCheck& check) {
  return inTransaction(*m_state->database, [&](SQLite::Database& database) { writeCheck(database, studyUid, check); });
}

Result<void> StudyCatalogue::remove(const std::string& studyUid) {
  if (auto line = study(studyUid); !line) return line.error();
  if (auto moved = m_state->files.discard(studyUid); !moved) return moved;
  auto marked = inTransaction(*m_state->database, [&](SQLite::Database& database) {
    run(database, "UPDATE listed SET removed_at=?2 WHERE uid=?1 AND removed_at=''", {studyUid, currentTimeIso8601()});
  });
  if (!marked) static_cast<void>(m_state->files.bringBack(studyUid));
  return marked;
}

Result<void> StudyCatalogue::restore(const std::string& studyUid) {
  if (auto line = study(studyUid); !line) return line.error();
  if (auto moved = m_state->files.bringBack(studyUid); !moved) return moved;
  return inTransaction(*m_state->database, [&](SQLite::Database& database) {
    run(database, "UPDATE listed SET removed_at='' WHERE uid=?", {studyUid});
  });
}

Result<int> StudyCatalogue::emptyTrash(int days) {
  auto old = removedBefore(*m_state->database, days);
  if (!old) return old.error();
  for (const std::string& uid : *old) {
    if (auto erased = m_state->files.erase(uid); !erased) return erased.error();
    auto forgotten = inTransaction(*m_state->database, [&](SQLite::Database& database) {
      run(database, "DELETE FROM listed WHERE uid=?", {uid});
    });
    if (!forgotten) return forgotten.error();
  }
  // What no line of the list knows of any more, and what killed programs left.
  if (auto erased = days <= 0 ? m_state->files.eraseAll() : m_state->files.eraseAbandoned(days); !erased)
    return erased.error();
  return static_cast<int>(old->size());
}

}  // namespace pellucid
