#include "app/end_signals.h"

#include <QSocketNotifier>

#if defined(Q_OS_UNIX)
#include <fcntl.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <csignal>
#endif

namespace pellucid {

#if defined(Q_OS_UNIX)

namespace {

constexpr int kSignals[] = {SIGTERM, SIGHUP, SIGINT};

std::atomic<int> g_writeEnd = -1;
static_assert(std::atomic<int>::is_always_lock_free);

/// Nothing else may be done in a handler: the rest happens in the event loop.
extern "C" void writeByte(int) {
  const int saved = errno;
  const char byte = 1;
  if (const int end = g_writeEnd; end >= 0) static_cast<void>(!::write(end, &byte, 1));
  errno = saved;
}

}  // namespace

EndSignals::EndSignals(QObject* parent) : QObject(parent) {
  if (::pipe(m_pipe) != 0) return;
  for (const int end : m_pipe) {
    ::fcntl(end, F_SETFD, FD_CLOEXEC);
    ::fcntl(end, F_SETFL, O_NONBLOCK);
  }
  m_notifier = new QSocketNotifier(m_pipe[0], QSocketNotifier::Read, this);
  connect(m_notifier, &QSocketNotifier::activated, this, [this] {
    char bytes[16];
    while (::read(m_pipe[0], bytes, sizeof bytes) > 0) continue;
    Q_EMIT asked();
  });
  g_writeEnd = m_pipe[1];
  struct sigaction action {};
  action.sa_handler = writeByte;
  action.sa_flags = SA_RESTART;
  sigemptyset(&action.sa_mask);
  for (const int signal : kSignals) {
    struct sigaction now {};
    // What nohup and the like have switched off stays so.
    if (::sigaction(signal, nullptr, &now) == 0 && now.sa_handler == SIG_IGN) continue;
    ::sigaction(signal, &action, nullptr);
  }
}

EndSignals::~EndSignals() {
  if (m_notifier == nullptr) return;
  for (const int signal : kSignals) {
    struct sigaction now {};
    if (::sigaction(signal, nullptr, &now) == 0 && now.sa_handler == writeByte) std::signal(signal, SIG_DFL);
  }
  g_writeEnd = -1;
  for (const int end : m_pipe) ::close(end);
}

#else

EndSignals::EndSignals(QObject* parent) : QObject(parent) {}
EndSignals::~EndSignals() = default;

#endif

}  // namespace pellucid
