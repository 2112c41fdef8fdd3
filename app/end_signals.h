#pragma once

#include <QObject>

class QSocketNotifier;

namespace pellucid {

/// Tells in the GUI thread that the system asks the program to end: SIGTERM (shutdown), SIGHUP (logout, the terminal
/// is gone) and SIGINT (Ctrl+C). One at a time; only on systems that have such signals.
class EndSignals : public QObject {
  Q_OBJECT
 public:
  explicit EndSignals(QObject* parent = nullptr);
  ~EndSignals() override;

 Q_SIGNALS:
  void asked();

 private:
  int m_pipe[2] = {-1, -1};
  QSocketNotifier* m_notifier = nullptr;
};

}  // namespace pellucid
