#include "core/ml/environment.h"

#include <unistd.h>

#include <cstdlib>

namespace pellucid {

namespace {

bool hasAvx512() {
#if defined(__x86_64__)
  // What OpenBLAS' Skylake-X kernels use.
  return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") &&
         __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl");
#else
  return false;
#endif
}

bool isSet(const char* name) {
  return std::getenv(name) != nullptr;
}

}  // namespace

bool environmentIsPrepared() {
  return isSet("GOMP_SPINCOUNT") && (!hasAvx512() || isSet("OPENBLAS_CORETYPE"));
}

void prepareEnvironment(char** arguments) {
  if (environmentIsPrepared()) {
    return;
  }
  // A value that the user has set is left alone, an empty one too.
  setenv("GOMP_SPINCOUNT", "1000", 0);
  if (hasAvx512()) {
    setenv("OPENBLAS_CORETYPE", "SKYLAKEX", 0);
  }
  execv("/proc/self/exe", arguments);
}

}  // namespace pellucid
