#pragma once

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

#include "core/base/job.h"

namespace pellucid {

/// Calls `work(i)` for 0 <= i < count on at most two threads, the caller's among them, which also reports progress.
/// `work` must not throw. False when the job was cancelled on the way.
template <typename Work>
bool forEachParallel(int count, Job& job, Work work) {
  std::atomic<int> next{0};
  const auto take = [&](bool reports) {
    for (int i = next++; i < count && !job.cancelled(); i = next++) {
      work(i);
      if (reports) job.report(static_cast<double>(i + 1) / count);
    }
  };
  const unsigned cores = std::max(1U, std::thread::hardware_concurrency());
  if (cores > 1 && count > 1) {
    std::jthread helper([&take] { take(false); });
    take(true);
  } else {
    take(true);
  }
  return !job.cancelled();
}

}  // namespace pellucid
