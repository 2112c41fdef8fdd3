#pragma once

#include <QLabel>
#include <QTimer>
#include <string>

#include "core/imaging/mask_statistics.h"
#include "ui/model/job_runner.h"

namespace pellucid::ui {

class Session;

/// How much the chosen segment of the current series covers and which values lie under it. Computed in another thread,
/// a moment after the last change, on a copy: the reader goes on painting.
class SegmentStatistics : public QLabel {
  Q_OBJECT
 public:
  explicit SegmentStatistics(Session& session, QWidget* parent = nullptr);

  /// Something has changed; what is shown is taken away at once, since it may be wrong.
  void refresh();

 private:
  void compute();
  void show(const MaskStatistics& statistics);

  Session& m_session;
  QTimer m_wait;
  JobRunner m_runner;
  int m_asked = 0;
};

}  // namespace pellucid::ui
