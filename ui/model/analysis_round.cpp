#include "ui/model/analysis_round.h"

#include <QTimer>

#include "ui/model/session.h"

namespace pellucid::ui {

AnalysisOptions usualOptions() {
  AnalysisOptions options;
  options.device = "auto";
  options.uncertainty = true;
  options.saliencyLabels = {"*"};
  return options;
}

AnalysisRound::AnalysisRound(Session& session, QObject* parent) : QObject(parent), m_session(session) {
  connect(&session, &Session::opened, this, [this](const std::vector<std::string>& opened, int) {
    for (const std::string& uid : opened) add(uid);
    next();
  });
  connect(&session, &Session::packsChanged, this, [this](const std::string& uid) {
    if (m_busy && uid == m_series && m_packs.empty()) packs(uid);
  });
  // A series that cannot be loaded, or whose study was closed, is not waited for.
  connect(&session, &Session::loadedChanged, this, [this](const std::string& uid) {
    if (m_busy && uid == m_series && !m_session.loadError(uid).isEmpty()) leave();
  });
  connect(&session, &Session::studiesChanged, this, [this] {
    if (m_busy && m_session.series(m_series) == nullptr) leave();
  });
}

void AnalysisRound::add(const std::string& seriesUid) {
  const Series* series = m_session.series(seriesUid);
  if (series != nullptr && series->hasPixels) m_waiting.push_back(seriesUid);
}

void AnalysisRound::next() {
  if (m_busy) return;
  if (m_waiting.empty()) {
    Q_EMIT roundFinished();
    return;
  }
  m_series = m_waiting.front();
  m_waiting.pop_front();
  m_busy = true;
  if (m_session.series(m_series) == nullptr) return leave();
  m_session.load(m_series);
  if (m_session.packs(m_series) != nullptr) packs(m_series);
}

void AnalysisRound::packs(const std::string& seriesUid) {
  const auto* offers = m_session.packs(seriesUid);
  if (offers == nullptr) return leave();
  for (const PackOffer& offer : *offers)
    if (offer.pack && offer.fit.kind == FitKind::Fits && !m_session.analysis(seriesUid, offer.pack->id))
      m_packs.push_back(offer.pack->id);
  runNextPack();
}

void AnalysisRound::runNextPack() {
  while (!m_packs.empty()) {
    const JobPointer job = m_session.analyse(m_series, m_packs.front(), usualOptions());
    m_packs.pop_front();
    if (!job) continue;
    connect(job.get(), &JobHandle::finished, this, &AnalysisRound::runNextPack, Qt::SingleShotConnection);
    return;
  }
  leave();
}

void AnalysisRound::leave() {
  m_packs.clear();
  m_busy = false;
  // Later: who closed a study is still at it.
  QTimer::singleShot(0, this, &AnalysisRound::next);
}

}  // namespace pellucid::ui
