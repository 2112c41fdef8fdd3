#include "core/base/job.h"

#include <algorithm>
#include <utility>

namespace pellucid {

Job::Job() : Job(Listener{}) {}

Job::Job(Listener listener) : Job(std::move(listener), std::make_shared<std::atomic<bool>>(false)) {}

Job::Job(Listener listener, std::shared_ptr<std::atomic<bool>> cancelled)
    : m_listener(std::move(listener)), m_cancelled(std::move(cancelled)) {}

void Job::report(double fraction) {
  m_fraction = std::clamp(fraction, 0.0, 1.0);
  if (m_listener) m_listener(m_fraction, m_step);
}

void Job::step(std::string text) {
  m_step = std::move(text);
  if (m_listener) m_listener(m_fraction, m_step);
}

Job Job::part(double from, double to) {
  return Job(
      [this, from, to](double fraction, const std::string& text) {
        m_step = text;
        report(from + (to - from) * fraction);
      },
      m_cancelled);
}

bool Job::cancelled() const noexcept { return m_cancelled->load(std::memory_order_relaxed); }

void Job::cancel() noexcept { m_cancelled->store(true, std::memory_order_relaxed); }

Error Job::cancelledError() { return {ErrorCode::Cancelled, "Cancelled.", ""}; }

}  // namespace pellucid
