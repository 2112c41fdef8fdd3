#include "ui/model/worker_process.h"

#include <fcntl.h>
#include <unistd.h>

#include <QMetaObject>
#include <algorithm>
#include <nlohmann/json.hpp>
#include <utility>

#include "core/base/descriptor_socket.h"
#include "core/base/job.h"
#include "core/base/wire.h"
#include "ui/model/core_text.h"
#include "ui/model/job_runner.h"

namespace pellucid::ui {

namespace {

constexpr qsizetype kLongestLine = qsizetype{64} << 20;
/// Parsing more than this would be felt in the window (about 1 ms).
constexpr qsizetype kParsedInPlace = 128 << 10;
constexpr std::size_t kMostHeldLines = 10000;
constexpr int kCancelPatienceMs = 5000;

/// All descriptors that an answer names, so that the worker can let go of them even when the answer is refused.
void collectDescriptors(const Json& json, std::vector<int>& found) {
  if (json.is_object() && json.contains("fd") && json.contains("bytes")) found.push_back(integerOr(json, "fd", -1));
  if (json.is_object() || json.is_array())
    for (const Json& item : json) collectDescriptors(item, found);
}

}  // namespace

struct WorkerProcess::Pending {
  Request request;
  std::int64_t id = 0;
  JobPointer job = std::make_shared<JobHandle>();
  QString lastStep = {};
  std::vector<int> interimDescriptors = {};  ///< Memory of parts, which the worker keeps until the request has ended.
  bool finished = false;
};

WorkerProcess::WorkerProcess(QString program, QStringList arguments, JobRunner& runner, QObject* parent)
    : QObject(parent), m_program(std::move(program)), m_arguments(std::move(arguments)), m_runner(runner) {
  m_stall.setSingleShot(true);
  m_cancelPatience.setSingleShot(true);
  connect(&m_stall, &QTimer::timeout, this, [this] {
    stopBecause({ErrorCode::Unreadable, "This took too long without any progress and was stopped.", ""});
  });
  connect(&m_cancelPatience, &QTimer::timeout, this, [this] { stopBecause(Job::cancelledError()); });
}

WorkerProcess::~WorkerProcess() {
  if (!m_process) return;
  m_process->disconnect(this);
  // The end of its input is the request to end; it has nothing to save.
  m_process->closeWriteChannel();
  if (!m_process->waitForFinished(m_running ? 0 : 500)) m_process->kill();
  m_process->waitForFinished(2000);
  ::close(m_voxelSocket);
}

JobPointer WorkerProcess::send(Request request) {
  auto pending = std::make_shared<Pending>();
  pending->request = std::move(request);
  pending->id = ++m_lastId;
  (*pending->request.message)["id"] = pending->id;
  connect(pending->job.get(), &JobHandle::cancelRequested, this, [this, weak = std::weak_ptr(pending)] {
    if (const auto target = weak.lock()) cancel(target);
  });
  const auto later = std::find_if(m_waiting.begin(), m_waiting.end(), [&](const PendingPointer& other) {
    return other->request.priority < pending->request.priority;
  });
  m_waiting.insert(later, pending);
  // Not at once: the caller first gets its handle.
  QMetaObject::invokeMethod(this, &WorkerProcess::sendNext, Qt::QueuedConnection);
  return pending->job;
}

qint64 WorkerProcess::processId() const {
  return m_process ? m_process->processId() : 0;
}

void WorkerProcess::start() {
  if (m_process) return;
  m_process = std::make_unique<QProcess>();
  m_process->setProgram(m_program);
  int workerEnd = -1;
  QStringList arguments = m_arguments;
  if (const auto sockets = makeDescriptorSockets()) {
    m_voxelSocket = sockets->window;
    workerEnd = sockets->worker;
    arguments << QStringLiteral("--voxels") << QString::number(workerEnd);
    // Only this one child keeps it.
    m_process->setChildProcessModifier([workerEnd] { ::fcntl(workerEnd, F_SETFD, 0); });
  }
  m_process->setArguments(arguments);
  m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
  m_buffer.clear();
  m_searched = 0;
  m_stopReason.reset();
  connect(m_process.get(), &QProcess::readyReadStandardOutput, this, &WorkerProcess::readLines);
  connect(m_process.get(), &QProcess::finished, this, &WorkerProcess::processEnded);
  connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
    if (error == QProcess::FailedToStart) processFailedToStart();
  });
  // The child has been forked when start() returns, so that this end is not needed any more.
  m_process->start();
  if (workerEnd >= 0) ::close(workerEnd);
}

void WorkerProcess::sendNext() {
  if (m_running || m_waiting.empty()) return;
  m_running = m_waiting.front();
  m_waiting.pop_front();
  start();
  if (!m_running) return;
  for (const SharedVoxels::Lent& lent : m_running->request.lent)
    sendDescriptor(m_voxelSocket, lent.descriptor, lent.descriptor);
  write(*m_running->request.message);
  if (m_running && m_running->request.stallLimitMs > 0) m_stall.start(m_running->request.stallLimitMs);
}

void WorkerProcess::write(const Json& message) {
  if (!m_process) return;
  const std::string line = message.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
  m_process->write(line.data(), static_cast<qint64>(line.size()));
}

void WorkerProcess::readLines() {
  // Handling a line may end the process and with it the buffer: take the lines out first.
  m_buffer += m_process->readAllStandardOutput();
  qsizetype start = 0;
  for (qsizetype end; (end = m_buffer.indexOf('\n', std::max(start, m_searched))) >= 0; start = end + 1)
    readLine(m_buffer.mid(start, end - start));
  m_buffer.remove(0, start);
  // A long line arrives in many pieces: each is searched once.
  m_searched = m_buffer.size();
  if (m_buffer.size() > kLongestLine)
    stopBecause({ErrorCode::Malformed, "The reader gave an answer that is too long and was stopped.", ""});
}

void WorkerProcess::readLine(QByteArray line) {
  if (m_stopReason) return;
  if (m_parsing) {
    if (m_held.size() < kMostHeldLines) m_held.push_back(std::move(line));
    return;
  }
  const auto parse = [](const QByteArray& text) -> Result<std::shared_ptr<const Json>> {
    auto json = parseJson({text.constData(), static_cast<std::size_t>(text.size())});
    if (!json) return json.error();
    return std::make_shared<const Json>(std::move(*json));
  };
  const auto handle = [this](Result<std::shared_ptr<const Json>> message) {
    if (message && (*message)->is_object()) {
      handleMessage(std::move(*message));
    } else {
      stopBecause({ErrorCode::Malformed, "The reader gave an answer that makes no sense and was stopped.", ""});
    }
  };
  if (line.size() <= kParsedInPlace) {
    handle(parse(line));
    return;
  }
  m_parsing = true;
  m_runner.run([parse, line = std::move(line)](Job&) { return parse(line); },
               [this, handle, guard = QPointer<WorkerProcess>(this)](Result<std::shared_ptr<const Json>> message) {
                 if (!guard) return;
                 m_parsing = false;
                 handle(std::move(message));
                 readHeldLines();
                 // The process may have ended meanwhile: then nothing else will answer.
                 if (!m_process && m_running && !m_parsing) finish(m_running, stopped(m_running.get()));
               });
}

void WorkerProcess::readHeldLines() {
  while (!m_held.empty() && !m_parsing) {
    QByteArray line = std::move(m_held.front());
    m_held.pop_front();
    readLine(std::move(line));
  }
}

void WorkerProcess::handleInterim(const PendingPointer& pending, const Json& part) {
  std::vector<int> descriptors;
  collectDescriptors(part, descriptors);
  if (!pending) {
    if (!descriptors.empty()) write(Json{{"release", descriptors}});
    return;
  }
  // Also where nobody looks at parts: the answer will name the same memory.
  auto& kept = pending->interimDescriptors;
  kept.insert(kept.end(), descriptors.begin(), descriptors.end());
  if (pending->request.interim) pending->request.interim(part, static_cast<int>(processId()));
}

void WorkerProcess::handleMessage(std::shared_ptr<const Json> message) {
  // Answers to requests that have ended meanwhile are of no interest, but hold memory.
  const bool current = m_running && numberOr(*message, "id", -1) == static_cast<double>(m_running->id);
  if (message->contains("result")) {
    handleResult(current ? m_running : nullptr, std::move(message));
  } else if (message->contains("interim")) {
    if (current && m_stall.isActive()) m_stall.start();
    handleInterim(current ? m_running : nullptr, (*message)["interim"]);
  } else if (!current) {
    return;
  } else if (message->contains("error")) {
    finish(m_running, errorFromJson((*message)["error"]));
  } else {
    if (m_stall.isActive()) m_stall.start();
    m_running->lastStep = QString::fromStdString(textOr(*message, "step")).left(200);
    const double fraction = std::clamp(numberOr(*message, "progress", 0.0), 0.0, 1.0);
    m_running->job->setProgress(fraction, coreText(textOr(*message, "step")));
  }
}

void WorkerProcess::handleResult(const PendingPointer& pending, std::shared_ptr<const Json> message) {
  std::vector<int> descriptors;
  collectDescriptors((*message)["result"], descriptors);
  if (pending) finish(pending, std::shared_ptr<const Json>(message, &(*message)["result"]));
  if (!descriptors.empty()) write(Json{{"release", descriptors}});
}

void WorkerProcess::cancel(const PendingPointer& pending) {
  if (pending == m_running) {
    write(Json{{"cancel", pending->id}});
    if (!m_cancelPatience.isActive()) m_cancelPatience.start(kCancelPatienceMs);
    return;
  }
  if (std::erase(m_waiting, pending) > 0) finishLater(pending, Job::cancelledError());
}

void WorkerProcess::finish(PendingPointer pending, Result<std::shared_ptr<const Json>> result) {
  if (pending->finished) return;
  pending->finished = true;
  const auto process = static_cast<int>(processId());
  if (pending == m_running) {
    m_running.reset();
    m_stall.stop();
    m_cancelPatience.stop();
    QMetaObject::invokeMethod(this, &WorkerProcess::sendNext, Qt::QueuedConnection);
  }
  pending->request.reply(std::move(result), process);
  if (!pending->interimDescriptors.empty()) write(Json{{"release", pending->interimDescriptors}});
  pending->request.lent.clear();
  pending->job->setFinished();
}

bool WorkerProcess::askAgain() {
  const PendingPointer pending = m_running;
  const bool cancelled = m_cancelPatience.isActive();
  const bool itsFault = !m_stopReason || m_stopReason->code == ErrorCode::Unreadable;
  if (!pending || m_parsing || cancelled || !itsFault || !pending->request.again) return false;
  auto message = pending->request.again(pending->lastStep);
  if (!message) return false;
  pending->request.message = std::move(message);
  pending->id = ++m_lastId;
  (*pending->request.message)["id"] = pending->id;
  pending->lastStep.clear();
  m_running.reset();
  m_stall.stop();
  m_stopReason.reset();
  m_waiting.push_front(pending);
  QMetaObject::invokeMethod(this, &WorkerProcess::sendNext, Qt::QueuedConnection);
  return true;
}

void WorkerProcess::finishLater(const PendingPointer& pending, Error error) {
  QMetaObject::invokeMethod(
      this, [this, pending, error = std::move(error)] { finish(pending, error); }, Qt::QueuedConnection);
}

void WorkerProcess::stopBecause(Error error) {
  if (!m_process || m_stopReason) return;
  m_stopReason = std::move(error);
  m_process->kill();
}

Error WorkerProcess::stopped(const Pending* pending) {
  const QString sentence = pending != nullptr && !pending->request.deathSentence.isEmpty()
                               ? pending->request.deathSentence
                               : tr("A part of Pellucid stopped unexpectedly and will be started again.");
  return {ErrorCode::Unreadable, sentence.toStdString(), ""};
}

void WorkerProcess::dropProcess() {
  m_process.release()->deleteLater();
  if (m_voxelSocket >= 0) ::close(std::exchange(m_voxelSocket, -1));
  m_buffer.clear();
  if (!m_parsing) m_held.clear();
}

void WorkerProcess::processEnded() {
  dropProcess();
  if (askAgain()) return;
  const auto pending = m_running;
  const bool wasCancelled = m_stopReason && m_stopReason->code == ErrorCode::Cancelled;
  Error error = m_stopReason ? *m_stopReason : stopped(pending.get());
  m_stopReason.reset();
  // A large answer that is still being parsed has arrived whole.
  if (pending && !m_parsing) finish(pending, error);
  if (!wasCancelled) Q_EMIT died(coreText(error.message));
}

void WorkerProcess::processFailedToStart() {
  dropProcess();
  const Error error{ErrorCode::NotFound, "A part of Pellucid is missing or cannot be started; please install it again.",
                    m_program.toStdString()};
  auto waiting = std::exchange(m_waiting, {});
  if (const auto pending = m_running) finish(pending, error);
  for (const PendingPointer& pending : waiting) finish(pending, error);
}

}  // namespace pellucid::ui
