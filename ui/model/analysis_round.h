#pragma once

#include <QObject>
#include <deque>
#include <string>

#include "core/ml/analyser.h"
#include "ui/model/job_handle.h"

namespace pellucid::ui {

class Session;

/// How the window runs a pack: with uncertainty and the saliency of all labels.
AnalysisOptions usualOptions();

/// Runs every model that fits on each series that is opened from now on, one after another in the background, as if
/// the reader had asked for each. Models that somebody would have to confirm are left out.
class AnalysisRound : public QObject {
  Q_OBJECT
 public:
  explicit AnalysisRound(Session& session, QObject* parent = nullptr);

  bool finished() const { return m_waiting.empty() && !m_busy; }

 Q_SIGNALS:
  /// Nothing is left of what was opened so far.
  void roundFinished();

 private:
  void add(const std::string& seriesUid);
  /// Begins with the next series, unless one is under way.
  void next();
  void packs(const std::string& seriesUid);
  void runNextPack();
  void leave();

  Session& m_session;
  std::deque<std::string> m_waiting;
  std::deque<std::string> m_packs;  ///< Of the series that is under way.
  std::string m_series;
  bool m_busy = false;
};

}  // namespace pellucid::ui
