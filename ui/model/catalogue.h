#pragma once

#include <QObject>
#include <QString>
#include <QUndoStack>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "core/store/listing.h"
#include "ui/model/catalogue_import.h"
#include "ui/model/job_runner.h"

namespace pellucid::ui {

struct CatalogueStore;
class Session;
class Settings;
class WorkerClient;

/// What a search gives.
struct CatalogueAnswer {
  std::vector<ListedStudy> studies;
  std::vector<std::string> modalities;  ///< Of the whole list.
  CatalogueCounts counts;
  std::string note;  ///< About opening the list, for the user; said by `failed` too.
};

/// What was looked at in one check, over all its studies.
struct CheckOutcome {
  int studies = 0;
  int faulty = 0;    ///< Studies with files that are missing or changed.
  StudyCheck files;  ///< Of all studies together.
};

/// The study list as the window knows it. Files are read in the worker process; the database, copying and hashing run
/// in threads of this one. What the reader changes (status, note, removing) can be undone. Use in the GUI thread.
class Catalogue : public QObject {
  Q_OBJECT
 public:
  /// An empty file stands for the user's own store. The worker must outlive this.
  explicit Catalogue(WorkerClient& worker, const std::filesystem::path& file = {}, QObject* parent = nullptr);
  ~Catalogue() override;

  /// Enters what the session opens, as links, and raises the status of studies as analyses finish.
  void follow(Session& session, const Settings& settings);
  void noteReported(const std::string& studyUid);

  void find(const StudyQuery& query, Completion<CatalogueAnswer> done);
  /// What to open for these studies, together.
  void pathsOf(const std::vector<std::string>& studyUids, Completion<OpenablePaths> done);

  /// One at a time: null while another import or rebuild runs.
  JobPointer import(const ImportRequest& request, Completion<ListingOutcome> done);
  /// The import or rebuild that is under way; null otherwise.
  JobPointer importJob() const;
  /// Makes the list again from the copies.
  JobPointer rebuild(Completion<ListingOutcome> done);
  /// Of all studies, where none is named.
  JobPointer check(const std::vector<std::string>& studyUids, Completion<CheckOutcome> done);

  // Steps of undo; `changed` follows
  void setStatus(const std::vector<ListedStudy>& studies, StudyStatus status);
  void setNote(const ListedStudy& study, const QString& note);
  void remove(const std::vector<ListedStudy>& studies);
  void restore(const std::vector<ListedStudy>& studies);
  QUndoStack& undoStack() { return m_undo; }

  /// For good.
  void emptyTrash(Completion<int> done);

  /// Blocks until everything that was asked for is on the disk (tests, closing).
  void waitForAll();

 Q_SIGNALS:
  void changed();
  /// The sentence is for the user and names no patient.
  void failed(const QString& sentence);

 private:
  class Change;
  using Write = std::function<Result<void>(StudyCatalogue&)>;

  void enterOpened(bool listsNew);
  /// In order with everything else that is written; `changed` or `failed` follows.
  void write(Write work);
  void tell(const Error& error);

  WorkerClient& m_worker;
  std::shared_ptr<CatalogueStore> m_store;
  JobRunner m_quick;  ///< Searches and small changes, in order.
  JobRunner m_slow;   ///< Copies and checks.
  QUndoStack m_undo;
  Session* m_session = nullptr;
  std::map<std::string, std::size_t> m_known;  ///< Open studies that were entered, with their number of images.
  std::unique_ptr<CatalogueImport> m_import;
};

}  // namespace pellucid::ui
