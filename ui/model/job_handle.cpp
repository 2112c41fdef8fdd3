#include "ui/model/job_handle.h"

namespace pellucid::ui {

JobHandle::JobHandle(QObject* parent) : QObject(parent) {}

void JobHandle::cancel() {
  if (m_running) Q_EMIT cancelRequested();
}

void JobHandle::setProgress(double fraction, const QString& step) {
  if (!m_running) return;
  m_fraction = fraction;
  m_step = step;
  Q_EMIT progressed(fraction, step);
}

void JobHandle::setFinished() {
  if (!m_running) return;
  m_running = false;
  Q_EMIT finished();
}

}  // namespace pellucid::ui
