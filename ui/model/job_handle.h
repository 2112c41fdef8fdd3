#pragma once

#include <QObject>
#include <QString>
#include <functional>
#include <memory>

#include "core/base/result.h"

namespace pellucid::ui {

/// Work that is under way, in the worker or in a thread. Lives in the GUI thread.
class JobHandle : public QObject {
  Q_OBJECT
 public:
  explicit JobHandle(QObject* parent = nullptr);

  bool running() const { return m_running; }
  /// Share that is done, 0 to 1.
  double fraction() const { return m_fraction; }
  /// What is being done now, in a few words; may be empty.
  QString step() const { return m_step; }
  /// Asks to stop; the work then ends with ErrorCode::Cancelled, soon but not at once. Harmless when it has ended.
  void cancel();

  /// For the class that runs the work.
  void setProgress(double fraction, const QString& step);
  void setFinished();

 Q_SIGNALS:
  void progressed(double fraction, const QString& step);
  void cancelRequested();
  /// After the completion function has been called, whatever the outcome.
  void finished();

 private:
  bool m_running = true;
  double m_fraction = 0.0;
  QString m_step;
};

/// Dropping it neither cancels nor ends the work.
using JobPointer = std::shared_ptr<JobHandle>;

/// Called once, in the GUI thread, never before the function that started the work has returned.
template <typename T>
using Completion = std::function<void(Result<T>)>;

}  // namespace pellucid::ui
