#include <algorithm>
#include <tuple>
#include <utility>

#include "core/report/finding.h"
#include "ui/model/session.h"
#include "ui/model/session_state_p.h"
#include "ui/model/study_merge.h"

namespace pellucid::ui {

namespace {

bool sameRun(const Analysis& a, const Analysis& b) {
  return a.pack.id == b.pack.id && a.image == b.image;
}

/// A later run for the saliency of one label keeps the maps of the others.
void keepEarlierMaps(Analysis& fresh, const Analysis& earlier) {
  if (fresh.pack.weightsSha256 != earlier.pack.weightsSha256) return;
  for (const SaliencyMap& map : earlier.saliency) {
    const bool present = std::any_of(fresh.saliency.begin(), fresh.saliency.end(),
                                     [&](const SaliencyMap& other) { return other.label == map.label; });
    if (!present) fresh.saliency.push_back(map);
  }
}

}  // namespace

const QualityReport* Session::quality(const std::string& seriesUid) const {
  const SeriesState* known = stateIfKnown(seriesUid);
  return known != nullptr && known->quality ? &*known->quality : nullptr;
}

void Session::requestQuality(const std::string& seriesUid, const LoadedSeries& loaded) {
  m_worker.assessQuality(loaded.volume, loaded.series.modality,
                         whileAlive<QualityReport>(this, [this, seriesUid](Result<QualityReport> quality) {
                           if (series(seriesUid) == nullptr) return;
                           if (quality) {
                             SeriesState& known = state(seriesUid);
                             known.quality = std::move(*quality);
                             // Images with gaps between them have no one distance.
                             if (known.header && !known.header->report.allows(Capability::MultiplanarReformat))
                               std::erase_if(known.quality->measures, [](const QualityMeasure& measure) {
                                 return measure.id == "slice_distance";
                               });
                           } else {
                             report(quality.error());
                           }
                           Q_EMIT qualityChanged(seriesUid);
                         }));
}

JobPointer Session::process(const std::string& seriesUid, const std::vector<Step>& steps) {
  const auto source = m_cache.use(seriesUid);
  if (source == nullptr) return nullptr;
  SeriesState& known = state(seriesUid);
  if (known.processJob) known.processJob->cancel();
  known.processJob.reset();
  const int run = ++known.processRun;
  if (steps.empty()) {
    known.processed.reset();
    Q_EMIT processedChanged(seriesUid);
    return nullptr;
  }
  const StepContext context{
      .modality = source->series.modality, .mask = std::nullopt, .inverted = source->display.inverted};
  known.processJob =
      m_worker.preprocess(source->volume, steps, context,
                          whileAlive<Processed>(this, [this, seriesUid, steps, run](Result<Processed> processed) {
                            if (series(seriesUid) == nullptr || state(seriesUid).processRun != run) return;
                            state(seriesUid).processJob.reset();
                            if (processed) {
                              state(seriesUid).processed = ProcessedSeries{steps, std::move(*processed)};
                            } else {
                              report(processed.error());
                            }
                            Q_EMIT processedChanged(seriesUid);
                          }));
  return known.processJob;
}

const ProcessedSeries* Session::processed(const std::string& seriesUid) const {
  const SeriesState* known = stateIfKnown(seriesUid);
  return known != nullptr && known->processed ? &*known->processed : nullptr;
}

const std::vector<PackOffer>* Session::packs(const std::string& seriesUid) const {
  const SeriesState* known = stateIfKnown(seriesUid);
  return known != nullptr && known->packs ? &*known->packs : nullptr;
}

void Session::requestPacks(const std::string& seriesUid, const LoadedSeries& loaded) {
  m_worker.packs(loaded,
                 whileAlive<std::vector<PackOffer>>(this, [this, seriesUid](Result<std::vector<PackOffer>> offers) {
                   if (series(seriesUid) == nullptr) return;
                   if (offers) {
                     state(seriesUid).packs = std::move(*offers);
                   } else {
                     report(offers.error());
                   }
                   Q_EMIT packsChanged(seriesUid);
                 }));
}

JobPointer Session::analyse(const std::string& seriesUid, const std::string& packId, const AnalysisOptions& options) {
  const auto source = m_cache.use(seriesUid);
  const auto* offers = packs(seriesUid);
  if (source == nullptr || offers == nullptr) return nullptr;
  const auto offer = std::find_if(offers->begin(), offers->end(),
                                  [&](const PackOffer& item) { return item.pack.ok() && item.pack->id == packId; });
  if (offer == offers->end()) return nullptr;
  return m_worker.analyse(*source, *offer->pack, options,
                          whileAlive<Analysis>(this, [this, seriesUid](Result<Analysis> analysis) {
                            finishAnalysis(seriesUid, std::move(analysis));
                          }));
}

void Session::finishAnalysis(const std::string& seriesUid, Result<Analysis> result) {
  if (series(seriesUid) == nullptr) return;
  if (!result) {
    report(result.error());
    return;
  }
  auto& list = state(seriesUid).analyses;
  const auto earlier =
      std::find_if(list.begin(), list.end(), [&](const auto& item) { return sameRun(*item, *result); });
  if (earlier != list.end()) {
    keepEarlierMaps(*result, **earlier);
    list.erase(earlier);
  }
  const auto analysis = std::make_shared<const Analysis>(std::move(*result));
  list.push_back(analysis);
  m_findings.propose(findingsOf(*analysis, seriesUid), analysis->pack.id, seriesUid, analysis->image);
  Q_EMIT analysesChanged(seriesUid);
}

std::vector<std::shared_ptr<const Analysis>> Session::analyses(const std::string& seriesUid) const {
  const SeriesState* known = stateIfKnown(seriesUid);
  return known == nullptr ? std::vector<std::shared_ptr<const Analysis>>{} : known->analyses;
}

std::shared_ptr<const Analysis> Session::analysis(const std::string& seriesUid, const std::string& packId) const {
  const auto list = analyses(seriesUid);
  const auto found =
      std::find_if(list.rbegin(), list.rend(), [&](const auto& analysis) { return analysis->pack.id == packId; });
  return found == list.rend() ? nullptr : *found;
}

ReportInput Session::reportInput(const std::string& studyUid) const {
  ReportInput input;
  const Study* wanted = study(studyUid);
  if (wanted == nullptr) return input;
  input.study = *wanted;
  input.study.uid = studyInstanceUid(*wanted);
  for (const Series& series : wanted->series) {
    const SeriesState* known = stateIfKnown(series.uid);
    if (known == nullptr || !known->header) continue;
    auto voxels = m_cache.find(series.uid);
    input.parts.push_back({voxels ? std::move(voxels) : known->header, known->analyses, known->quality});
    const auto findings = m_findings.ofSeries(series.uid);
    input.findings.insert(input.findings.end(), findings.begin(), findings.end());
  }
  return input;
}

const ReportDraft& Session::draft(const std::string& studyUid) const {
  static const ReportDraft kNothing;
  const auto found = m_drafts.find(studyUid);
  return found == m_drafts.end() ? kNothing : found->second;
}

void Session::setDraft(const std::string& studyUid, const ReportDraft& draft) {
  if (study(studyUid) == nullptr) return;
  ReportDraft& known = m_drafts[studyUid];
  const auto fields = [](const ReportDraft& d) {
    return std::tie(d.reader, d.clinicalQuestion, d.comparison, d.impression);
  };
  if (fields(known) == fields(draft)) return;
  known = draft;
  Q_EMIT draftChanged(studyUid);
}

const SharedDraft* Session::sharedDraft(const std::string& studyUid) const {
  const auto found = m_sharedDrafts.find(studyUid);
  return found == m_sharedDrafts.end() ? nullptr : &found->second;
}

void Session::setSharedDraft(const std::string& studyUid, const SharedDraft& draft) {
  if (study(studyUid) != nullptr) m_sharedDrafts[studyUid] = draft;
}

const std::vector<LesionRecord>& Session::lesionHistory(const std::string& studyUid) const {
  static const std::vector<LesionRecord> kNothing;
  const auto found = m_lesionHistory.find(studyUid);
  return found == m_lesionHistory.end() ? kNothing : found->second;
}

void Session::setLesionHistory(const std::string& studyUid, std::vector<LesionRecord> history) {
  if (study(studyUid) == nullptr) return;
  m_lesionHistory[studyUid] = std::move(history);
  Q_EMIT lesionHistoryChanged(studyUid);
}

}  // namespace pellucid::ui
