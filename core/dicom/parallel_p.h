#pragma once

#include <atomic>
#include <exception>
#include <thread>

#include "core/base/job.h"

namespace pellucid {

/// Calls `work(i)` for each i below `count`, on two threads: the caller's, which also reports, and one more. Returns
/// false when the job was cancelled. `work` must not throw.
template <typename Work>
bool forEachInParallel(int count, Job& job, Work&& work) {
  std::atomic<int> next{0};
  std::atomic<int> done{0};
  const auto run = [&](bool reports) {
    for (int i = next++; i < count && !job.cancelled(); i = next++) {
      work(i);
      const int finished = ++done;
      if (reports) job.report(static_cast<double>(finished) / count);
    }
  };
  if (count < 2 || std::thread::hardware_concurrency() < 2) {
    run(true);
  } else {
    std::thread second(run, false);
    run(true);
    second.join();
  }
  if (job.cancelled()) return false;
  // The last pieces may have been the other thread's.
  job.report(1.0);
  return true;
}

}  // namespace pellucid
