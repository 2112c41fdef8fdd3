#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/dicom/loaded_series.h"
#include "core/imaging/preprocess.h"
#include "core/imaging/quality.h"
#include "core/ml/analysis.h"
#include "core/store/study_store.h"
#include "ui/model/annotations.h"
#include "ui/model/findings.h"
#include "ui/model/job_handle.h"
#include "ui/model/opened_object.h"
#include "ui/model/opened_paths.h"
#include "ui/model/segments.h"
#include "ui/model/series_cache.h"
#include "ui/model/view_state.h"
#include "ui/model/worker_client.h"

namespace pellucid::ui {

/// The processed copy of a series: shown with "PROCESSED - not original", never measured on.
struct ProcessedSeries {
  std::vector<Step> steps;
  Processed result;
};

/// What a segmentation or structure set draws on a series that is open.
struct ShownObject {
  std::string id;  ///< Its layers are overlays of objectLayerId(id, n).
  QString title;
  DrawnObject drawn;
  std::filesystem::path file{};
  bool labelMap = false;  ///< As of OpenedObject.
};

/// Everything that core/report's buildReport() takes; safe to use in another thread.
struct ReportInput {
  struct Part {
    /// Without voxels when they have left the memory meanwhile.
    std::shared_ptr<const LoadedSeries> loaded;
    std::vector<std::shared_ptr<const Analysis>> analyses;
    std::optional<QualityReport> quality;
  };
  Study study;  ///< With an empty UID when the study is not open.
  std::vector<Part> parts;
  std::vector<Finding> findings;
};

/// What is open and what is known about it. Background work (scans, loads, thumbnails, analyses that finish) never
/// changes which patient, study or series is current; only `show` and `close` do. Use in the GUI thread only.
class Session : public QObject {
  Q_OBJECT
 public:
  explicit Session(WorkerClient& worker, QObject* parent = nullptr);
  ~Session() override;

  // What is open

  /// Scans in the background and adds what is found. While nothing is shown, the first series found is shown.
  /// `closed`: studies that are left out, unless they are open then.
  JobPointer open(const std::vector<std::filesystem::path>& paths, const std::set<std::string>& closed = {});
  const std::vector<Study>& studies() const { return m_studies; }
  /// Everything that was looked at and not listed, over all scans of this session.
  const std::vector<SkippedFile>& skipped() const { return m_skipped; }
  const Series* series(const std::string& seriesUid) const;
  const Study* studyOf(const std::string& seriesUid) const;
  const Study* study(const std::string& studyUid) const;
  /// Whether studies of more than one patient are open (the window then shows a banner). Image files are of no known
  /// patient and do not count: what each of them is stands in its view.
  bool severalPatients() const;
  void closeStudy(const std::string& studyUid);
  /// `studiesChanged` follows once.
  void closeStudies(const std::vector<std::string>& studyUids);
  /// What was given to open(), as far as a study of it is open or a scan is under way.
  std::vector<std::filesystem::path> openPaths() const { return m_paths.paths(); }
  /// Studies of these that were closed, as open() takes them.
  std::set<std::string> closedOfOpenPaths() const { return m_paths.closed(); }

  // What is shown

  /// Makes a series the current one and loads it when it is not in memory. Unknown series are ignored.
  void show(const std::string& seriesUid);
  const std::string& currentSeriesUid() const { return m_current; }
  const Series* currentSeries() const { return series(m_current); }
  const Study* currentStudy() const { return studyOf(m_current); }

  /// Adds to the study, and shows, all images of a split series together, or the copy of a series of a tilted gantry
  /// with its slices straight. The series itself stays. Ignored where there is nothing to do.
  void showTogether(const std::string& seriesUid);
  void showStraightened(const std::string& seriesUid);

  // Voxels

  /// Loads without showing; `loadedChanged` follows. Returns the running job when it is already loading, and null when
  /// it is in memory or has no pixels.
  JobPointer load(const std::string& seriesUid);
  /// Null while not in memory.
  std::shared_ptr<const LoadedSeries> loaded(const std::string& seriesUid) const;
  /// What can be shown of it while it is loading; null before the first image is there and after the last.
  std::shared_ptr<const PartialSeries> partial(const std::string& seriesUid) const;
  JobPointer loadJob(const std::string& seriesUid) const;
  /// Why the last load failed; empty otherwise.
  QString loadError(const std::string& seriesUid) const;
  void setMemoryBudget(std::uint64_t bytes);
  std::uint64_t memoryBudget() const { return m_cache.budget(); }

  /// What a presentation state draws on its images; empty for other series and until it is loaded.
  std::vector<GraphicAnnotation> annotations(const std::string& seriesUid) const;

  /// Empty until it has arrived; the first call asks for it and `thumbnailChanged` follows.
  Volume thumbnail(const std::string& seriesUid);

  /// Draws a file of an object's series on the images that it was made from, as soon as they are loaded, and shows
  /// them; `objectsChanged` follows. A sentence where they are not open.
  void drawObject(const std::string& objectSeriesUid, const std::filesystem::path& file, const ObjectOutline& outline);
  /// Shows the labels of a research file on a series, whose grid they have; `objectsChanged` follows.
  void addLabelMap(const std::string& seriesUid, const std::filesystem::path& file, DrawnObject drawn);
  std::vector<ShownObject> objects(const std::string& seriesUid) const;
  /// What is drawn on open series, or will be once they are loaded.
  std::vector<OpenedObject> openedObjects() const;
  /// Draws it as soon as its series is loaded, without showing that; ignored where the series is not open.
  void drawAgain(const OpenedObject& object);

  // Quality and processing, on loaded series

  /// Asked for when a series has been loaded; null until it has arrived.
  const QualityReport* quality(const std::string& seriesUid) const;
  /// Runs the chain on the original; an empty chain removes the processed copy. `processedChanged` follows.
  JobPointer process(const std::string& seriesUid, const std::vector<Step>& steps);
  const ProcessedSeries* processed(const std::string& seriesUid) const;

  // Networks

  /// Asked for when a series has been loaded; null until it has arrived. Those that fit come first.
  const std::vector<PackOffer>* packs(const std::string& seriesUid) const;
  /// Runs a pack; on success keeps the analysis and proposes its findings. Null when the series is not loaded.
  JobPointer analyse(const std::string& seriesUid, const std::string& packId, const AnalysisOptions& options);
  /// The newest of each pack and image.
  std::vector<std::shared_ptr<const Analysis>> analyses(const std::string& seriesUid) const;
  std::shared_ptr<const Analysis> analysis(const std::string& seriesUid, const std::string& packId) const;

  /// What a report of the study is made of: every series that was loaded, with what was computed on it.
  ReportInput reportInput(const std::string& studyUid) const;
  const ReportDraft& draft(const std::string& studyUid) const;
  void setDraft(const std::string& studyUid, const ReportDraft& draft);
  /// Words of a report that was one for several image files, this one among them; null for most.
  const SharedDraft* sharedDraft(const std::string& studyUid) const;
  void setSharedDraft(const std::string& studyUid, const SharedDraft& draft);

  Findings& findings() { return m_findings; }
  const Findings& findings() const { return m_findings; }
  /// What the reader drew and measured; undone together with the findings.
  Segments& segments() { return m_segments; }
  const Segments& segments() const { return m_segments; }
  Annotations& measurements() { return m_measurements; }
  const Annotations& measurements() const { return m_measurements; }
  /// Measurements of lesions in all studies of the patient that the store knew when this study was opened.
  const std::vector<LesionRecord>& lesionHistory(const std::string& studyUid) const;
  void setLesionHistory(const std::string& studyUid, std::vector<LesionRecord> history);
  ViewStates& views() { return m_views; }
  WorkerClient& worker() { return m_worker; }

 Q_SIGNALS:
  /// Studies or series were added or removed.
  void studiesChanged();
  /// The study and all that is known about it will be gone when this returns.
  void closing(const std::string& studyUid);
  /// A scan ended; `newSeries` were not known before. Offer to show them, do not show them.
  void opened(const std::vector<std::string>& newSeries, int skippedFiles);
  /// A scan, load, processing or analysis failed; the sentence is for the user. Cancellation is not reported.
  void failed(const QString& sentence);
  void currentChanged();
  /// Voxels arrived, were dropped, or loading began or failed.
  void loadedChanged(const std::string& seriesUid);
  void thumbnailChanged(const std::string& seriesUid);
  void qualityChanged(const std::string& seriesUid);
  void objectsChanged(const std::string& seriesUid);
  void processedChanged(const std::string& seriesUid);
  void packsChanged(const std::string& seriesUid);
  void analysesChanged(const std::string& seriesUid);
  void draftChanged(const std::string& studyUid);
  void lesionHistoryChanged(const std::string& studyUid);

 private:
  struct SeriesState;
  struct WantedObject {
    std::string id;
    std::filesystem::path file;
    QString title;
    bool labelMap = false;
    bool asked = false;  ///< The worker has been asked to draw it.
  };
  void finishScan(const std::vector<std::filesystem::path>& paths, std::set<std::string> closed,
                  Result<ScanResult> scan);
  /// Takes studies that were just found out again; returns the series of the others among `found`.
  std::vector<std::string> leaveOut(const std::set<std::string>& studyUids, std::vector<std::string> found);
  void forgetSeries(const std::string& seriesUid);
  void dropVoxels(const std::vector<std::string>& seriesUids);
  void showDerived(const std::string& seriesUid, Series derived);
  void beginShowing(const std::string& seriesUid, PartialSeries part);
  void finishLoad(const std::string& seriesUid, Result<LoadedSeries> result);
  void finishPresentation(const std::string& seriesUid, Result<std::pair<LoadedSeries, PresentationState>> result);
  void finishAnalysis(const std::string& seriesUid, Result<Analysis> result);
  void askAboutLoaded(const std::string& seriesUid);
  void drawWanted(const std::string& seriesUid);
  void addObject(const std::string& seriesUid, ShownObject object);
  void requestQuality(const std::string& seriesUid, const LoadedSeries& loaded);
  void requestPacks(const std::string& seriesUid, const LoadedSeries& loaded);
  void report(const Error& error);
  SeriesState& state(const std::string& seriesUid);
  const SeriesState* stateIfKnown(const std::string& seriesUid) const;

  WorkerClient& m_worker;
  std::vector<Study> m_studies;
  std::vector<SkippedFile> m_skipped;
  OpenedPaths m_paths;
  std::string m_current;
  std::map<std::string, std::unique_ptr<SeriesState>> m_states;
  std::map<std::string, ReportDraft> m_drafts;
  std::map<std::string, SharedDraft> m_sharedDrafts;
  std::map<std::string, std::vector<LesionRecord>> m_lesionHistory;
  SeriesCache m_cache;
  Findings m_findings;
  Annotations m_measurements{m_findings.undoStack()};
  Segments m_segments{m_findings.undoStack()};
  ViewStates m_views;
};

}  // namespace pellucid::ui
