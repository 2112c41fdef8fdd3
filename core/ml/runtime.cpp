#include "core/ml/runtime.h"

#include <ATen/Parallel.h>
#include <malloc.h>
#include <torch/csrc/jit/runtime/graph_executor.h>
#include <torch/csrc/jit/runtime/profiling_graph_executor_impl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <mutex>
#include <thread>

namespace pellucid {

namespace {

/// glibc maps each large block anew and zeroes its pages on first touch. Freed blocks stay in the heap up to this size.
constexpr int kKeptBytes = 1 << 30;

}  // namespace

void prepareRuntime() {
  static std::once_flag once;
  std::call_once(once, [] {
    // OMP_NUM_THREADS says how many when several trainings share a machine.
    if (std::getenv("OMP_NUM_THREADS") == nullptr) {
      at::set_num_threads(static_cast<int>(std::clamp(std::thread::hardware_concurrency(), 1U, 16U)));
    }
    torch::jit::getExecutorMode() = false;
    torch::jit::getProfilingMode() = false;
#if defined(__GLIBC__)
    mallopt(M_MMAP_MAX, 0);
    mallopt(M_TRIM_THRESHOLD, kKeptBytes);
    mallopt(M_TOP_PAD, 64 << 20);
#endif
  });
}

}  // namespace pellucid
