#pragma once

#include <QMetaObject>
#include <QObject>
#include <QThreadPool>
#include <map>
#include <memory>
#include <type_traits>
#include <utility>
#include <vector>

#include "core/base/job.h"
#include "ui/model/job_handle.h"

namespace pellucid::ui {

/// The one class that moves work of this process off the GUI thread (printing, hashing, saving). Decoding and analysis
/// go to the worker process instead. Destroying it cancels what runs and waits for it; completions are then dropped.
class JobRunner : public QObject {
  Q_OBJECT
 public:
  explicit JobRunner(QObject* parent = nullptr);
  /// One after the other, in the order of the calls, instead of side by side.
  void runInOrder();
  ~JobRunner() override;

  /// `work(Job&)` returns Result<T> and runs in a pool thread; `done(Result<T>)` runs in the GUI thread.
  template <typename Work, typename Done>
  JobPointer run(Work work, Done done) {
    using Outcome = std::invoke_result_t<Work, Job&>;
    return start([work = std::move(work), done = std::move(done)](Job& job) mutable -> Deliver {
      auto outcome = std::make_shared<Outcome>(guarded<Outcome>([&] { return work(job); }));
      return [done = std::move(done), outcome]() mutable { done(std::move(*outcome)); };
    });
  }

  /// Blocks until nothing runs any more; completions still come through the event loop.
  void waitForAll();

 private:
  using Deliver = std::function<void()>;
  JobPointer start(std::function<Deliver(Job&)> work);
  static Error unexpected();

  template <typename Outcome, typename F>
  static Outcome guarded(F&& f) {
    try {
      return f();
    } catch (...) {
      return unexpected();
    }
  }

  QThreadPool m_pool;
  std::vector<std::weak_ptr<Job>> m_jobs;
  std::map<JobHandle*, JobPointer> m_running;  // Released in the GUI thread only.
};

}  // namespace pellucid::ui
