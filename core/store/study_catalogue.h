#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/store/listed_files.h"
#include "core/store/listed_study.h"
#include "core/store/managed_files.h"

namespace pellucid {

/// Why a study is entered.
enum class ListingReason {
  Opened,         ///< Its images were opened: it becomes the most recent.
  OpenedIfKnown,  ///< The same, but a study that is not in the list stays out of it.
  Imported,       ///< By the reader's wish: the same.
  Rebuilt         ///< Found again among the copies; the order of the most recent stays.
};

/// The study list: which studies there are, where their files are, how far the work on them has come. In the same file
/// as StudyStore (see there for how it is kept whole), with the copies beside it. Originals are never touched. Every
/// call is one transaction that is on the disk when the call returns. One object is used by one thread at a time.
///
/// Errors of all calls: OutOfDisk, Unreadable (in use for more than five seconds), Internal; NotFound for a UID that is
/// not in the list. None names a patient.
class StudyCatalogue {
 public:
  /// Opens or creates, as StudyStore::open().
  static Result<StudyCatalogue> open(const std::filesystem::path& file);

  StudyCatalogue(StudyCatalogue&&) noexcept;
  StudyCatalogue& operator=(StudyCatalogue&&) noexcept;
  ~StudyCatalogue();

  /// A sentence for the user about what happened on opening; empty when all is well.
  const std::string& note() const noexcept;
  const ManagedFiles& files() const noexcept;

  /// Whether `put` would take it: Inconsistent where the list has its UID of another patient, Unsupported without one.
  Result<void> canEnter(const Study& study) const;
  /// Enters the study or what is new of it, and takes it out of the trash. Series by series: copies stay before links,
  /// and of two lists of links that with more files stays. False where an unknown study was to stay out.
  /// Errors: Inconsistent where the list has a study of that UID of another patient, Unsupported without a UID.
  Result<bool> put(const Study& study, const std::vector<ListedSeries>& series, ListingReason reason);

  /// What `work` writes into this list is on the disk together when this returns: a thousand studies are entered in the
  /// time of a few. What fails in it leaves the rest as it is.
  Result<void> together(const std::function<void()>& work);

  Result<std::vector<ListedStudy>> studies(const StudyQuery& query) const;
  Result<ListedStudy> study(const std::string& studyUid) const;
  /// All modalities of the list, sorted.
  Result<std::vector<std::string>> modalities() const;
  Result<CatalogueCounts> counts() const;
  /// With the paths where the files are now, in the trash too.
  Result<std::vector<ListedSeries>> seriesOf(const std::string& studyUid) const;

  /// Something has happened: a status never goes back by itself. A study that is not in the list is left alone.
  Result<void> raiseStatus(const std::string& studyUid, StudyStatus status);
  /// The reader's decision.
  Result<void> setStatus(const std::string& studyUid, StudyStatus status);
  Result<void> setNote(const std::string& studyUid, const std::string& note);
  Result<void> setCheck(const std::string& studyUid, const StudyCheck& check);

  /// Out of the list, with the copies into the trash; `restore` undoes it. Findings, measurements and drafts stay.
  Result<void> remove(const std::string& studyUid);
  Result<void> restore(const std::string& studyUid);
  /// For good: removed studies, with their copies, that were removed more than `days` ago. Returns how many.
  Result<int> emptyTrash(int days);

 private:
  struct State;
  explicit StudyCatalogue(std::unique_ptr<State> state);
  std::unique_ptr<State> m_state;
};

}  // namespace pellucid
