#include "ui/model/session.h"

#include <unistd.h>

#include <algorithm>
#include <set>
#include <utility>

#include "core/dicom/series_parts.h"
#include "core/report/finding.h"
#include "ui/model/core_text.h"
#include "ui/model/image_files.h"
#include "ui/model/session_state_p.h"
#include "ui/model/study_merge.h"

namespace pellucid::ui {

namespace {

constexpr int kThumbnailSide = 160;

/// Half of the memory: the other half is for the workers, the networks and everything else.
std::uint64_t defaultBudget() {
  return static_cast<std::uint64_t>(std::max(::sysconf(_SC_PHYS_PAGES), 0L)) *
         static_cast<std::uint64_t>(std::max(::sysconf(_SC_PAGESIZE), 0L)) / 2;
}

}  // namespace

Session::Session(WorkerClient& worker, QObject* parent) : QObject(parent), m_worker(worker), m_cache(defaultBudget()) {}

Session::~Session() {
  for (const auto& [uid, known] : m_states)
    for (const JobPointer& job : {known->loadJob, known->processJob})
      if (job) job->cancel();
}

JobPointer Session::open(const std::vector<std::filesystem::path>& paths, const std::set<std::string>& closed) {
  m_paths.begin(paths);
  return m_worker.scan(paths, whileAlive<ScanResult>(this, [this, paths, closed](Result<ScanResult> scan) {
                         finishScan(paths, closed, std::move(scan));
                       }));
}

void Session::finishScan(const std::vector<std::filesystem::path>& paths, std::set<std::string> closed,
                         Result<ScanResult> scan) {
  if (!scan) {
    m_paths.finish(paths, {}, {});
    report(scan.error());
    return;
  }
  for (const Study& study : m_studies) closed.erase(study.uid);
  MergeOutcome outcome = mergeScan(m_studies, m_skipped, *scan);
  std::set<std::string> enriched;
  for (const auto* uids : {&outcome.newSeries, &outcome.changedSeries})
    for (const std::string& uid : *uids)
      if (const Study* owner = studyOf(uid)) enriched.insert(owner->uid);
  m_paths.finish(paths, m_studies, enriched);
  outcome.newSeries = leaveOut(closed, std::move(outcome.newSeries));
  // Voxels of a series that has more images now are out of date; what is on the screen stays until it is shown again.
  for (const std::string& uid : outcome.changedSeries)
    if (uid != m_current) m_cache.remove(uid);
  Q_EMIT studiesChanged();
  for (const std::string& uid : outcome.changedSeries) Q_EMIT loadedChanged(uid);
  if (m_current.empty())
    for (const std::string& uid : outcome.newSeries)
      if (const Series* found = series(uid); found != nullptr && found->hasPixels) {
        show(uid);
        break;
      }
  Q_EMIT opened(outcome.newSeries, static_cast<int>(scan->skipped.size()));
}

std::vector<std::string> Session::leaveOut(const std::set<std::string>& studyUids, std::vector<std::string> found) {
  const auto isOut = [&](const Study& study) { return studyUids.contains(study.uid); };
  std::erase_if(found, [&](const std::string& uid) { return isOut(*studyOf(uid)); });
  std::erase_if(m_studies, isOut);
  for (const std::string& uid : studyUids) m_paths.close(uid);
  return found;
}

const Series* Session::series(const std::string& seriesUid) const {
  for (const Study& study : m_studies)
    for (const Series& series : study.series)
      if (series.uid == seriesUid) return &series;
  return nullptr;
}

const Study* Session::studyOf(const std::string& seriesUid) const {
  for (const Study& study : m_studies)
    for (const Series& series : study.series)
      if (series.uid == seriesUid) return &study;
  return nullptr;
}

const Study* Session::study(const std::string& studyUid) const {
  const auto found =
      std::find_if(m_studies.begin(), m_studies.end(), [&](const Study& s) { return s.uid == studyUid; });
  return found == m_studies.end() ? nullptr : &*found;
}

bool Session::severalPatients() const {
  const Study* first = nullptr;
  for (const Study& study : m_studies) {
    if (isImageFile(study)) continue;
    if (first != nullptr && !samePatient(study, *first)) return true;
    first = &study;
  }
  return false;
}

void Session::closeStudy(const std::string& studyUid) {
  closeStudies({studyUid});
}

void Session::closeStudies(const std::vector<std::string>& studyUids) {
  bool anyClosed = false;
  bool currentGone = false;
  for (const std::string& uid : studyUids) {
    const auto found = std::find_if(m_studies.begin(), m_studies.end(), [&](const Study& s) { return s.uid == uid; });
    if (found == m_studies.end()) continue;
    Q_EMIT closing(uid);
    const Study closed = std::move(*found);
    m_studies.erase(found);
    anyClosed = true;
    for (const Series& series : closed.series) {
      forgetSeries(series.uid);
      currentGone = currentGone || series.uid == m_current;
    }
    m_paths.close(uid);
    m_drafts.erase(uid);
    m_sharedDrafts.erase(uid);
    m_lesionHistory.erase(uid);
  }
  if (!anyClosed) return;
  if (currentGone) m_current.clear();
  Q_EMIT studiesChanged();
  if (currentGone) Q_EMIT currentChanged();
}

void Session::forgetSeries(const std::string& seriesUid) {
  if (const auto known = m_states.find(seriesUid); known != m_states.end()) {
    for (const JobPointer& job : {known->second->loadJob, known->second->processJob})
      if (job) job->cancel();
    m_states.erase(known);
  }
  m_cache.remove(seriesUid);
  m_views.forget(seriesUid);
  m_findings.removeSeries(seriesUid);
  m_measurements.removeSeries(seriesUid);
  m_segments.removeSeries(seriesUid);
}

void Session::show(const std::string& seriesUid) {
  if (series(seriesUid) == nullptr) return;
  const bool changes = seriesUid != m_current;
  m_current = seriesUid;
  load(seriesUid);
  if (changes) Q_EMIT currentChanged();
}

void Session::showTogether(const std::string& seriesUid) {
  const Series* split = series(seriesUid);
  if (split == nullptr || split->unsplit || !split->hasPixels) return;
  Series joined = unsplit(*studyOf(seriesUid), *split);
  if (!joined.unsplit) return;
  joined.uid += "#together";
  joined.description += tr(" (all images)").toStdString();
  const auto& all = studyOf(seriesUid)->series;
  const bool segmented = std::any_of(all.begin(), all.end(), [&](const Series& part) {
    return seriesInstanceUid(part) == seriesInstanceUid(joined) && !part.unsplit && !m_segments.of(part.uid).empty();
  });
  showDerived(seriesUid, std::move(joined));
  if (segmented) Q_EMIT failed(tr("Segments of a single volume are not shown on all images together."));
}

void Session::showStraightened(const std::string& seriesUid) {
  const auto tilted = loaded(seriesUid);
  if (tilted && tilted->report.tilt) showDerived(seriesUid, straightened(*series(seriesUid)));
}

void Session::showDerived(const std::string& seriesUid, Series derived) {
  const std::string uid = derived.uid;
  for (Study& study : m_studies) {
    auto& all = study.series;
    const auto named = [&all](const std::string& wanted) {
      return std::find_if(all.begin(), all.end(), [&](const Series& series) { return series.uid == wanted; });
    };
    const auto original = named(seriesUid);
    if (original == all.end()) continue;
    if (named(uid) == all.end()) {
      all.insert(original + 1, std::move(derived));
      Q_EMIT studiesChanged();
    }
    break;
  }
  show(uid);
}

JobPointer Session::load(const std::string& seriesUid) {
  const Series* wanted = series(seriesUid);
  const bool presents = wanted != nullptr && isPresentationState(*wanted);
  if (wanted == nullptr || (!wanted->hasPixels && !presents) || m_cache.use(seriesUid) != nullptr) return nullptr;
  SeriesState& known = state(seriesUid);
  if (known.loadJob) return known.loadJob;
  known.loadError.clear();
  using Presented = std::pair<LoadedSeries, PresentationState>;
  known.loadJob = presents ? m_worker.present(*studyOf(seriesUid), *wanted,
                                              whileAlive<Presented>(this,
                                                                    [this, seriesUid](Result<Presented>&& result) {
                                                                      finishPresentation(seriesUid, std::move(result));
                                                                    }))
                           : m_worker.load(*wanted,
                                           whileAlive<LoadedSeries>(this,
                                                                    [this, seriesUid](Result<LoadedSeries>&& result) {
                                                                      finishLoad(seriesUid, std::move(result));
                                                                    }),
                                           [guard = QPointer<Session>(this), seriesUid](PartialSeries part) {
                                             if (guard) guard->beginShowing(seriesUid, std::move(part));
                                           });
  Q_EMIT loadedChanged(seriesUid);
  return known.loadJob;
}

void Session::beginShowing(const std::string& seriesUid, PartialSeries part) {
  if (series(seriesUid) == nullptr) return;
  state(seriesUid).partial = std::make_shared<const PartialSeries>(std::move(part));
  Q_EMIT loadedChanged(seriesUid);
}

void Session::finishLoad(const std::string& seriesUid, Result<LoadedSeries> result) {
  // The study may have been closed meanwhile.
  if (series(seriesUid) == nullptr) return;
  SeriesState& known = state(seriesUid);
  known.loadJob.reset();
  known.partial.reset();
  if (result) {
    known.header = std::make_shared<LoadedSeries>(*result);
    known.header->volume = Volume();
    dropVoxels(m_cache.insert(seriesUid, std::move(*result), m_current));
  } else {
    known.loadError = coreText(result.error().message);
    report(result.error());
  }
  Q_EMIT loadedChanged(seriesUid);
  // Models read images, not how somebody wanted them shown.
  const Series* shown = series(seriesUid);
  if (const auto loadedSeries = m_cache.find(seriesUid); loadedSeries && shown->hasPixels) {
    if (!known.quality) requestQuality(seriesUid, *loadedSeries);
    if (!known.packs) requestPacks(seriesUid, *loadedSeries);
    drawWanted(seriesUid);
  }
}

void Session::finishPresentation(const std::string& seriesUid,
                                 Result<std::pair<LoadedSeries, PresentationState>> result) {
  if (!result) return finishLoad(seriesUid, result.error());
  SeriesState& known = state(seriesUid);
  known.annotations = std::move(result->second.annotations);
  if (!std::exchange(known.presented, true)) {
    ViewState view = m_views.of(seriesUid);
    view.quarterTurns = result->second.quarterTurns;
    view.flippedHorizontally = result->second.flipped;
    m_views.set(seriesUid, view);
  }
  finishLoad(seriesUid, std::move(result->first));
}

std::vector<GraphicAnnotation> Session::annotations(const std::string& seriesUid) const {
  const SeriesState* known = stateIfKnown(seriesUid);
  return known == nullptr ? std::vector<GraphicAnnotation>() : known->annotations;
}

void Session::dropVoxels(const std::vector<std::string>& seriesUids) {
  for (const std::string& uid : seriesUids) {
    state(uid).processed.reset();
    Q_EMIT loadedChanged(uid);
  }
}

std::shared_ptr<const LoadedSeries> Session::loaded(const std::string& seriesUid) const {
  return m_cache.find(seriesUid);
}

std::shared_ptr<const PartialSeries> Session::partial(const std::string& seriesUid) const {
  const SeriesState* known = stateIfKnown(seriesUid);
  return known == nullptr ? nullptr : known->partial;
}

JobPointer Session::loadJob(const std::string& seriesUid) const {
  const SeriesState* known = stateIfKnown(seriesUid);
  return known == nullptr ? nullptr : known->loadJob;
}

QString Session::loadError(const std::string& seriesUid) const {
  const SeriesState* known = stateIfKnown(seriesUid);
  return known == nullptr ? QString() : known->loadError;
}

void Session::setMemoryBudget(std::uint64_t bytes) {
  dropVoxels(m_cache.setBudget(bytes, m_current));
}

Volume Session::thumbnail(const std::string& seriesUid) {
  const Series* wanted = series(seriesUid);
  if (wanted == nullptr || !wanted->hasPixels) return {};
  SeriesState& known = state(seriesUid);
  if (known.thumbnailAsked) return known.thumbnail;
  known.thumbnailAsked = true;
  m_worker.thumbnail(*wanted, kThumbnailSide, whileAlive<Volume>(this, [this, seriesUid](Result<Volume> image) {
    // A preview that cannot be made is not worth a sentence: opening the series gives one.
    if (!image || series(seriesUid) == nullptr) return;
    state(seriesUid).thumbnail = std::move(*image);
    Q_EMIT thumbnailChanged(seriesUid);
  }));
  return {};
}

void Session::report(const Error& error) {
  if (error.code != ErrorCode::Cancelled) Q_EMIT failed(coreText(error.message));
}

Session::SeriesState& Session::state(const std::string& seriesUid) {
  auto& known = m_states[seriesUid];
  if (!known) known = std::make_unique<SeriesState>();
  return *known;
}

const Session::SeriesState* Session::stateIfKnown(const std::string& seriesUid) const {
  const auto found = m_states.find(seriesUid);
  return found == m_states.end() ? nullptr : found->second.get();
}

}  // namespace pellucid::ui
