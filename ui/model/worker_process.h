#pragma once

#include <QByteArray>
#include <QObject>
#include <QPointer>
#include <QProcess>
#include <QStringList>
#include <QTimer>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "core/base/json.h"
#include "ui/model/job_handle.h"
#include "ui/model/shared_voxels.h"

namespace pellucid::ui {

class JobRunner;

/// One worker process and the requests for it. It gets one request at a time, so that its death costs only that one;
/// the process is started for the first request and again after a death. What it says is not believed: lines are
/// bounded, and one that is not valid ends the process.
class WorkerProcess : public QObject {
  Q_OBJECT
 public:
  enum class Priority { Background, Normal, Urgent };

  /// Called in the GUI thread with the result or the error; `processId` is where the result's voxels are.
  using Reply = std::function<void(Result<std::shared_ptr<const Json>> result, int processId)>;

  struct Request {
    std::shared_ptr<Json> message;  ///< With "kind"; the id is added here.
    Reply reply = {};
    Priority priority = Priority::Normal;
    int stallLimitMs = 0;        ///< Longest time without any sign of progress; 0 for none.
    QString deathSentence = {};  ///< For the user, when the process dies of this request.
    /// When the process dies of this request or stands still: what to ask its successor instead, by the last step that
    /// was reported. Null to let the request fail.
    std::function<std::shared_ptr<Json>(const QString& lastStep)> again = {};
    /// Hears of parts of the answer that come ahead of it.
    std::function<void(const Json& part, int processId)> interim = {};
    std::vector<SharedVoxels::Lent> lent = {};  ///< Voxels that the message describes, kept alive until the answer.
  };

  WorkerProcess(QString program, QStringList arguments, JobRunner& runner, QObject* parent);
  ~WorkerProcess() override;

  JobPointer send(Request request);
  /// Starts the process when it is not running.
  void start();
  /// 0 while it is not running.
  qint64 processId() const;

 Q_SIGNALS:
  void died(const QString& sentence);

 private:
  struct Pending;
  using PendingPointer = std::shared_ptr<Pending>;

  void sendNext();
  void write(const Json& message);
  void readLines();
  void readLine(QByteArray line);
  /// Lines that came while a long one was being parsed.
  void readHeldLines();
  void handleMessage(std::shared_ptr<const Json> message);
  void handleInterim(const PendingPointer& pending, const Json& part);
  void handleResult(const PendingPointer& pending, std::shared_ptr<const Json> message);
  void cancel(const PendingPointer& pending);
  /// By value: it outlives being the running one.
  void finish(PendingPointer pending, Result<std::shared_ptr<const Json>> result);
  /// Puts the running request back to the front with another message; false where it has none.
  bool askAgain();
  void finishLater(const PendingPointer& pending, Error error);
  /// Ends the process because of the running request, which then fails with the error.
  void stopBecause(Error error);
  static Error stopped(const Pending* pending);
  void dropProcess();
  void processEnded();
  void processFailedToStart();

  QString m_program;
  QStringList m_arguments;
  JobRunner& m_runner;
  std::unique_ptr<QProcess> m_process;
  int m_voxelSocket = -1;
  QByteArray m_buffer;
  qsizetype m_searched = 0;  ///< No line ends in this much of the buffer.
  std::deque<PendingPointer> m_waiting;
  PendingPointer m_running;
  std::optional<Error> m_stopReason;
  bool m_parsing = false;
  std::deque<QByteArray> m_held;
  std::int64_t m_lastId = 0;
  QTimer m_stall;
  QTimer m_cancelPatience;
};

}  // namespace pellucid::ui
