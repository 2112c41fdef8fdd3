#include "ui/model/catalogue_import.h"

#include <algorithm>
#include <utility>

#include "ui/model/catalogue_store_p.h"
#include "ui/model/worker_client.h"

namespace pellucid::ui {

namespace {

constexpr double kScanShare = 0.2;

}  // namespace

ArchiveOf archivesOf(std::map<std::filesystem::path, std::filesystem::path> archives) {
  return [archives = std::move(archives)](const std::filesystem::path& file) {
    const auto found = archives.find(file.parent_path());
    return found == archives.end() ? std::filesystem::path() : found->second;
  };
}

CatalogueImport::CatalogueImport(WorkerClient& worker, std::shared_ptr<CatalogueStore> store, JobRunner& runner)
    : m_worker(worker), m_store(std::move(store)), m_runner(runner) {}

JobPointer CatalogueImport::start(const ImportRequest& request, Completion<ListingOutcome> done) {
  m_request = request;
  m_done = std::move(done);
  m_job = std::make_shared<JobHandle>();
  m_cancelled = false;
  m_scan = {};
  m_archives.clear();
  m_at = 0;
  m_outcome = {};
  connect(m_job.get(), &JobHandle::cancelRequested, this, [this] {
    m_cancelled = true;
    if (m_part) m_part->cancel();
  });
  follow(m_worker.scan(m_request.paths,
                       [alive = QPointer<CatalogueImport>(this)](Result<ScanResult> scan) {
                         if (alive) alive->takeScan(std::move(scan));
                       }),
         0.0, kScanShare);
  return m_job;
}

void CatalogueImport::follow(const JobPointer& part, double from, double to) {
  m_part = part;
  if (!part) return;
  connect(part.get(), &JobHandle::progressed, this, [this, from, to](double fraction, const QString& step) {
    if (m_job) m_job->setProgress(from + fraction * (to - from), step);
  });
}

double CatalogueImport::shareOf(double studies) const {
  return kScanShare + (1.0 - kScanShare) * studies / std::max<double>(1.0, static_cast<double>(m_scan.studies.size()));
}

void CatalogueImport::takeScan(Result<ScanResult> scan) {
  if (!scan) return finish(scan.error());
  m_scan = std::move(*scan);
  const auto& wanted = m_request.studyUids;
  if (!wanted.empty())
    std::erase_if(m_scan.studies, [&](const Study& study) {
      return std::find(wanted.begin(), wanted.end(), study.uid) == wanted.end();
    });
  for (const Study& study : m_scan.studies)
    for (const Series& series : study.series)
      for (const Instance& instance : series.instances)
        if (auto archive = m_worker.archiveOf(instance.file); !archive.empty())
          m_archives[instance.file.parent_path()] = std::move(archive);
  if (m_request.kind != ImportKind::Rebuild) return next();
  m_part =
      m_runner.run([store = m_store, found = m_scan](
                       Job&) { return store->with([&](StudyCatalogue& list) { return enterAllCopies(list, found); }); },
                   [this](Result<ListingOutcome> outcome) {
                     if (!outcome) return finish(outcome.error());
                     m_outcome = std::move(*outcome);
                     finish();
                   });
}

void CatalogueImport::next() {
  if (m_cancelled) return finish(Job::cancelledError());
  if (m_at >= m_scan.studies.size()) return finish();
  m_job->setProgress(shareOf(static_cast<double>(m_at)), m_job->step());
  return m_request.kind == ImportKind::Link ? link() : copy();
}

void CatalogueImport::link() {
  m_part = m_runner.run(
      [store = m_store, study = m_scan.studies[m_at], archiveOf = archivesOf(m_archives)](Job&) -> Result<void> {
        const auto series = listedSeriesOf(study, archiveOf);
        return store->with([&](StudyCatalogue& list) -> Result<void> {
          auto entered = list.put(study, series, ListingReason::Imported);
          return entered ? Result<void>() : entered.error();
        });
      },
      [this](const Result<void>& result) { takeResult(result); });
}

void CatalogueImport::copy() {
  const auto at = static_cast<double>(m_at);
  follow(m_runner.run(
             [store = m_store, study = m_scan.studies[m_at]](Job& job) -> Result<CopyOutcome> {
               auto files = store->with([&study](StudyCatalogue& list) -> Result<ManagedFiles> {
                 // Asked before anything is copied: files of two patients must never lie in one folder.
                 if (auto possible = list.canEnter(study); !possible) return possible.error();
                 return list.files();
               });
               if (!files) return files.error();
               return files->copy(study, job);
             },
             [this](Result<CopyOutcome> copied) {
               if (!copied) return takeResult(copied.error());
               scanCopies(*copied);
             }),
         shareOf(at), shareOf(at + 0.8));
}

void CatalogueImport::scanCopies(const CopyOutcome& copied) {
  const auto at = static_cast<double>(m_at);
  follow(
      m_worker.scan({copied.folder},
                    [alive = QPointer<CatalogueImport>(this), copied](Result<ScanResult> scan) {
                      if (!alive) return;
                      if (!scan) return alive->takeResult(scan.error());
                      alive->m_part = alive->m_runner.run(
                          [store = alive->m_store, found = std::move(*scan),
                           study = alive->m_scan.studies[alive->m_at]](Job&) -> Result<void> {
                            return store->with([&](StudyCatalogue& list) { return enterCopies(list, found, study); });
                          },
                          [alive, copied](const Result<void>& result) {
                            if (!alive) return;
                            if (result) {
                              alive->m_outcome.copiedFiles += copied.copied;
                              alive->m_outcome.filesThere += copied.alreadyThere;
                            }
                            alive->takeResult(result);
                          });
                    }),
      shareOf(at + 0.8), shareOf(at + 1.0));
}

void CatalogueImport::takeResult(const Result<void>& result) {
  if (!m_outcome.take(result)) {
    // No room: what was entered so far is data, the reason stands among the problems.
    return finish(result.error().code == ErrorCode::Cancelled ? result : Result<void>());
  }
  ++m_at;
  next();
}

void CatalogueImport::finish(const Result<void>& result) {
  m_part.reset();
  const JobPointer job = std::exchange(m_job, nullptr);
  const auto done = std::exchange(m_done, {});
  if (done) done(result ? Result<ListingOutcome>(m_outcome) : result.error());
  if (job) job->setFinished();
}

}  // namespace pellucid::ui
