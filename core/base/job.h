#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <string>

#include "core/base/result.h"

namespace pellucid {

/// Progress out, cancellation in, for one blocking operation of the core.
/// Long functions take a `Job&` last, report often (at least ten times a second where they can) and look at
/// `cancelled()` at least every 100 ms. Any thread may call `cancel()` and `cancelled()`; `report()` and `step()` are
/// called by the thread that does the work, and the listener runs in it.
class Job {
 public:
  using Listener = std::function<void(double fraction, const std::string& step)>;

  Job();
  explicit Job(Listener listener);

  /// Share of the whole that is done, 0 to 1.
  void report(double fraction);
  /// What is being done now, in a few words for the user, without patient data.
  void step(std::string text);
  /// A job whose 0..1 is `from`..`to` of this one; it shares cancellation and must not outlive this job.
  Job part(double from, double to);

  bool cancelled() const noexcept;
  void cancel() noexcept;
  /// The error that a cancelled function returns.
  static Error cancelledError();

 private:
  Job(Listener listener, std::shared_ptr<std::atomic<bool>> cancelled);

  Listener m_listener;
  std::shared_ptr<std::atomic<bool>> m_cancelled;
  double m_fraction = 0.0;
  std::string m_step;
};

}  // namespace pellucid
