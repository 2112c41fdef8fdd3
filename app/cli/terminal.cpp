#include "app/cli/terminal.h"

#include <fmt/format.h>
#include <pthread.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <thread>

namespace pellucid::cli {

namespace {

class ProgressLine {
 public:
  ~ProgressLine() {
    if (m_drawn) std::fputs("\r\033[K", stderr);
  }
  void draw(double fraction, const std::string& step) {
    using namespace std::chrono_literals;
    const auto now = std::chrono::steady_clock::now();
    if (m_drawn && now - m_last < 100ms) return;
    m_last = now;
    m_drawn = true;
    constexpr int kWidth = 24;
    const int filled = static_cast<int>(fraction * kWidth);
    const std::string line = fmt::format("\r\033[K[{:#<{}}{:.<{}}] {:3.0f} %  {}", "", filled, "", kWidth - filled,
                                         100 * fraction, step.substr(0, 60));
    std::fputs(line.c_str(), stderr);
  }

 private:
  bool m_drawn = false;
  std::chrono::steady_clock::time_point m_last;
};

sigset_t interrupts() {
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGINT);
  sigaddset(&signals, SIGTERM);
  return signals;
}

}  // namespace

void clearProgress() {
  if (::isatty(STDERR_FILENO) != 0) std::fputs("\r\033[K", stderr);
}

Job terminalJob() {
  if (::isatty(STDERR_FILENO) == 0) return Job();
  return Job([line = std::make_shared<ProgressLine>()](double fraction, const std::string& step) {
    line->draw(fraction, step);
  });
}

void holdInterrupts() {
  const sigset_t signals = interrupts();
  pthread_sigmask(SIG_BLOCK, &signals, nullptr);
}

void cancelOnInterrupt(Job& job) {
  // A copy shares the cancellation and outlives the command: the signal may come while the program ends.
  std::thread([signals = interrupts(), job]() mutable {
    int received = 0;
    sigwait(&signals, &received);
    job.cancel();
    sigwait(&signals, &received);
    std::_Exit(128 + received);
  }).detach();
}

}  // namespace pellucid::cli
