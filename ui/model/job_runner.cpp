#include "ui/model/job_runner.h"
#include "ui/model/core_text.h"

#include <algorithm>

namespace pellucid::ui {

JobRunner::JobRunner(QObject* parent) : QObject(parent) {}

JobRunner::~JobRunner() {
  for (const auto& weak : m_jobs)
    if (const auto job = weak.lock()) job->cancel();
  m_pool.waitForDone();
}

void JobRunner::runInOrder() {
  m_pool.setMaxThreadCount(1);
}

void JobRunner::waitForAll() {
  m_pool.waitForDone();
}

JobPointer JobRunner::start(std::function<Deliver(Job&)> work) {
  auto handle = std::make_shared<JobHandle>();
  // The listener runs in the pool thread; a weak pointer, because the last owner must let go in the GUI thread.
  auto job = std::make_shared<Job>([this, weak = std::weak_ptr(handle)](double fraction, const std::string& step) {
    QMetaObject::invokeMethod(this, [weak, fraction, text = coreText(step)] {
      if (const auto target = weak.lock()) target->setProgress(fraction, text);
    });
  });
  std::erase_if(m_jobs, [](const auto& weak) { return weak.expired(); });
  m_jobs.push_back(job);
  connect(handle.get(), &JobHandle::cancelRequested, this, [weak = std::weak_ptr(job)] {
    if (const auto target = weak.lock()) target->cancel();
  });
  m_running.emplace(handle.get(), handle);
  m_pool.start([this, work = std::move(work), job, key = handle.get()] {
    Deliver deliver = work(*job);
    QMetaObject::invokeMethod(this, [this, deliver = std::move(deliver), key] {
      const auto found = m_running.extract(key);
      deliver();
      if (!found.empty()) found.mapped()->setFinished();
    });
  });
  return handle;
}

Error JobRunner::unexpected() {
  return {ErrorCode::Internal, "This could not be done because of an internal fault.", ""};
}

}  // namespace pellucid::ui
