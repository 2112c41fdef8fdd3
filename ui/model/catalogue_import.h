#pragma once

#include <QObject>
#include <QPointer>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "core/dicom/study.h"
#include "core/store/listing.h"
#include "ui/model/job_runner.h"

namespace pellucid::ui {

struct CatalogueStore;
class WorkerClient;

enum class ImportKind { Link, Copy, Rebuild };

/// Which archive a file was unpacked from, by the folder that it is in.
ArchiveOf archivesOf(std::map<std::filesystem::path, std::filesystem::path> archives);

/// What is to be entered.
struct ImportRequest {
  ImportKind kind = ImportKind::Link;
  std::vector<std::filesystem::path> paths{};
  std::vector<std::string> studyUids{};  ///< Only these of what is found; empty: all.
};

/// Enters studies: a scan in the worker process, then for each study that is to be copied the copying and a scan of the
/// copies, then the entry. One step after the other, each in its process or thread; one job for the whole.
class CatalogueImport : public QObject {
  Q_OBJECT
 public:
  CatalogueImport(WorkerClient& worker, std::shared_ptr<CatalogueStore> store, JobRunner& runner);

  /// `done` is called once, with what was entered until the end, a failure or a cancellation; the error is that of the
  /// scan, or Cancelled.
  JobPointer start(const ImportRequest& request, Completion<ListingOutcome> done);
  /// Null while nothing runs.
  const JobPointer& job() const { return m_job; }

 private:
  void takeScan(Result<ScanResult> scan);
  /// The next study, or the end.
  void next();
  void link();
  void copy();
  void scanCopies(const CopyOutcome& copied);
  void takeResult(const Result<void>& result);
  void finish(const Result<void>& result = {});
  /// A part of the whole that runs now: its progress and its end by cancellation are those of the whole.
  void follow(const JobPointer& part, double from, double to);
  double shareOf(double studies) const;

  WorkerClient& m_worker;
  std::shared_ptr<CatalogueStore> m_store;
  JobRunner& m_runner;
  ImportRequest m_request;
  Completion<ListingOutcome> m_done;
  JobPointer m_job;
  JobPointer m_part;
  bool m_cancelled = false;
  ScanResult m_scan;
  std::map<std::filesystem::path, std::filesystem::path> m_archives;  ///< By the folder of unpacked files.
  std::size_t m_at = 0;
  ListingOutcome m_outcome;
};

}  // namespace pellucid::ui
