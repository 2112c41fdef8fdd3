#include "ui/model/catalogue.h"

#include <QUndoCommand>
#include <algorithm>
#include <utility>

#include "core/store/study_store.h"
#include "ui/model/catalogue_import.h"
#include "ui/model/catalogue_store_p.h"
#include "ui/model/session.h"
#include "ui/model/settings.h"

namespace pellucid::ui {

namespace {

/// How long removed studies can be brought back.
constexpr int kTrashDays = 30;
/// Studies that are entered in one transaction: nobody else writes meanwhile.
constexpr std::size_t kTogether = 100;

Result<CheckOutcome> checkStudies(CatalogueStore& store, std::vector<std::string> uids, Job& job) {
  if (uids.empty()) {
    auto all = store.with([](StudyCatalogue& list) { return list.studies({}); });
    if (!all) return all.error();
    for (const ListedStudy& study : *all) uids.push_back(study.uid);
  }
  CheckOutcome outcome;
  job.step("Checking the files");
  for (std::size_t i = 0; i < uids.size(); ++i) {
    auto series = store.with([&](StudyCatalogue& list) { return list.seriesOf(uids[i]); });
    // Removed meanwhile.
    if (!series) continue;
    const auto count = static_cast<double>(uids.size());
    Job part = job.part(static_cast<double>(i) / count, static_cast<double>(i + 1) / count);
    const auto check = checkFiles(*series, part);
    if (!check) return check.error();
    auto noted = store.with([&](StudyCatalogue& list) { return list.setCheck(uids[i], *check); });
    if (!noted) return noted.error();
    ++outcome.studies;
    outcome.faulty += check->soundness() == StudySoundness::Sound ? 0 : 1;
    outcome.files.files += check->files;
    outcome.files.missing += check->missing;
    outcome.files.changed += check->changed;
  }
  return outcome;
}

Result<CatalogueAnswer> answer(StudyCatalogue& list, const StudyQuery& query) {
  auto studies = list.studies(query);
  if (!studies) return studies.error();
  auto modalities = list.modalities();
  if (!modalities) return modalities.error();
  auto counts = list.counts();
  if (!counts) return counts.error();
  return CatalogueAnswer{std::move(*studies), std::move(*modalities), *counts, {}};
}

/// Applies one change to each study; the first failure ends it.
template <typename F>
Result<void> forEach(const std::vector<ListedStudy>& studies, F change) {
  for (const ListedStudy& study : studies)
    if (auto done = change(study); !done) return done;
  return {};
}

Result<void> removeAll(StudyCatalogue& list, const std::vector<ListedStudy>& studies) {
  return forEach(studies, [&](const ListedStudy& study) { return list.remove(study.uid); });
}

Result<void> restoreAll(StudyCatalogue& list, const std::vector<ListedStudy>& studies) {
  return forEach(studies, [&](const ListedStudy& study) { return list.restore(study.uid); });
}

}  // namespace

/// One step of undo: what to write, and what to write back.
class Catalogue::Change : public QUndoCommand {
 public:
  Change(Catalogue& catalogue, Write forward, Write back)
      : m_catalogue(catalogue), m_forward(std::move(forward)), m_back(std::move(back)) {}

  void redo() override { m_catalogue.write(m_forward); }
  void undo() override { m_catalogue.write(m_back); }

 private:
  Catalogue& m_catalogue;
  Write m_forward;
  Write m_back;
};

Catalogue::Catalogue(WorkerClient& worker, const std::filesystem::path& file, QObject* parent)
    : QObject(parent), m_worker(worker), m_store(std::make_shared<CatalogueStore>()) {
  m_store->file = file.empty() ? StudyStore::defaultFile() : file;
  m_quick.runInOrder();
  m_slow.runInOrder();
  m_import = std::make_unique<CatalogueImport>(worker, m_store, m_slow);
  m_slow.run(
      [store = m_store](Job&) { return store->with([](StudyCatalogue& list) { return list.emptyTrash(kTrashDays); }); },
      [this](Result<int> emptied) {
        if (!emptied) tell(emptied.error());
      });
}

Catalogue::~Catalogue() {
  m_quick.waitForAll();
}

void Catalogue::follow(Session& session, const Settings& settings) {
  m_session = &session;
  connect(&session, &Session::studiesChanged, this, [this, &settings] { enterOpened(settings.listsOpenedStudies()); });
  connect(&session, &Session::analysesChanged, this, [this](const std::string& seriesUid) {
    const Study* study = m_session->studyOf(seriesUid);
    if (study == nullptr || m_session->analyses(seriesUid).empty()) return;
    write([uid = study->uid](StudyCatalogue& list) { return list.raiseStatus(uid, StudyStatus::Analysed); });
  });
}

void Catalogue::noteReported(const std::string& studyUid) {
  write([studyUid](StudyCatalogue& list) { return list.raiseStatus(studyUid, StudyStatus::Reported); });
}

void Catalogue::enterOpened(bool listsNew) {
  std::map<std::string, std::size_t> open;
  std::map<std::filesystem::path, std::filesystem::path> archives;
  std::vector<Study> fresh;
  for (const Study& study : m_session->studies()) {
    std::size_t& images = open[study.uid];
    for (const Series& series : study.series)
      for (const Instance& instance : series.instances) {
        ++images;
        if (auto archive = m_worker.archiveOf(instance.file); !archive.empty())
          archives[instance.file.parent_path()] = std::move(archive);
      }
    if (study.uid.empty()) continue;
    if (const auto known = m_known.find(study.uid); known != m_known.end() && known->second == images) continue;
    fresh.push_back(study);
  }
  // A study that was closed is entered again, as the most recent, when it is opened again.
  m_known = std::move(open);
  if (fresh.empty()) return;
  const ListingReason reason = listsNew ? ListingReason::Opened : ListingReason::OpenedIfKnown;
  write([fresh = std::move(fresh), archiveOf = archivesOf(std::move(archives)), reason](StudyCatalogue& list) {
    Result<void> problem;
    for (std::size_t first = 0; first < fresh.size(); first += kTogether) {
      auto written = list.together([&] {
        for (std::size_t i = first; i < std::min(first + kTogether, fresh.size()); ++i)
          if (auto entered = list.put(fresh[i], listedSeriesOf(fresh[i], archiveOf), reason); !entered && problem)
            problem = entered.error();
      });
      if (!written) return written;
    }
    return problem;
  });
}

void Catalogue::write(Write work) {
  m_quick.run([store = m_store, work = std::move(work)](Job&) -> Result<void> { return store->with(work); },
              [this](const Result<void>& written) {
                if (!written) tell(written.error());
                Q_EMIT changed();
              });
}

void Catalogue::tell(const Error& error) {
  if (error.code != ErrorCode::Cancelled) Q_EMIT failed(QString::fromStdString(error.message));
}

void Catalogue::find(const StudyQuery& query, Completion<CatalogueAnswer> done) {
  m_quick.run(
      [store = m_store, query](Job&) {
        return store->with([&](StudyCatalogue& list) {
          auto found = answer(list, query);
          if (found) found->note = std::exchange(store->note, {});
          return found;
        });
      },
      [this, done = std::move(done)](Result<CatalogueAnswer> found) {
        if (found && !found->note.empty()) Q_EMIT failed(QString::fromStdString(found->note));
        done(std::move(found));
      });
}

void Catalogue::pathsOf(const std::vector<std::string>& studyUids, Completion<OpenablePaths> done) {
  m_quick.run(
      [store = m_store, studyUids](Job&) -> Result<OpenablePaths> {
        std::vector<ListedSeries> all;
        for (const std::string& uid : studyUids) {
          auto series = store->with([&](StudyCatalogue& list) { return list.seriesOf(uid); });
          if (!series) return series.error();
          std::move(series->begin(), series->end(), std::back_inserter(all));
        }
        return openablePaths(all);
      },
      std::move(done));
}

JobPointer Catalogue::import(const ImportRequest& request, Completion<ListingOutcome> done) {
  if (m_import->job()) return nullptr;
  return m_import->start(request, [this, done = std::move(done)](Result<ListingOutcome> outcome) {
    Q_EMIT changed();
    done(std::move(outcome));
  });
}

JobPointer Catalogue::importJob() const {
  return m_import->job();
}

JobPointer Catalogue::rebuild(Completion<ListingOutcome> done) {
  const ManagedFiles files(std::filesystem::absolute(m_store->file).parent_path());
  ImportRequest request{.kind = ImportKind::Rebuild};
  for (const auto& folder : {files.copies(), files.trash()})
    if (std::filesystem::is_directory(folder)) request.paths.push_back(folder);
  return import(request, std::move(done));
}

JobPointer Catalogue::check(const std::vector<std::string>& studyUids, Completion<CheckOutcome> done) {
  return m_slow.run([store = m_store, studyUids](Job& job) { return checkStudies(*store, studyUids, job); },
                    [this, done = std::move(done)](Result<CheckOutcome> outcome) {
                      Q_EMIT changed();
                      done(std::move(outcome));
                    });
}

void Catalogue::setStatus(const std::vector<ListedStudy>& studies, StudyStatus status) {
  m_undo.push(new Change(
      *this,
      [studies, status](StudyCatalogue& list) {
        return forEach(studies, [&](const ListedStudy& study) { return list.setStatus(study.uid, status); });
      },
      [studies](StudyCatalogue& list) {
        return forEach(studies, [&](const ListedStudy& study) { return list.setStatus(study.uid, study.status); });
      }));
}

void Catalogue::setNote(const ListedStudy& study, const QString& note) {
  if (note.toStdString() == study.note) return;
  m_undo.push(new Change(
      *this, [uid = study.uid, note = note.toStdString()](StudyCatalogue& list) { return list.setNote(uid, note); },
      [study](StudyCatalogue& list) { return list.setNote(study.uid, study.note); }));
}

void Catalogue::remove(const std::vector<ListedStudy>& studies) {
  m_undo.push(new Change(
      *this, [studies](StudyCatalogue& list) { return removeAll(list, studies); },
      [studies](StudyCatalogue& list) { return restoreAll(list, studies); }));
}

void Catalogue::restore(const std::vector<ListedStudy>& studies) {
  m_undo.push(new Change(
      *this, [studies](StudyCatalogue& list) { return restoreAll(list, studies); },
      [studies](StudyCatalogue& list) { return removeAll(list, studies); }));
}

void Catalogue::emptyTrash(Completion<int> done) {
  // What is gone for good cannot be undone.
  m_undo.clear();
  m_quick.run([store = m_store](Job&) { return store->with([](StudyCatalogue& list) { return list.emptyTrash(0); }); },
              [this, done = std::move(done)](Result<int> emptied) {
                Q_EMIT changed();
                done(std::move(emptied));
              });
}

void Catalogue::waitForAll() {
  m_quick.waitForAll();
  m_slow.waitForAll();
}

}  // namespace pellucid::ui
