#pragma once

namespace pellucid {

/// OpenBLAS and OpenMP read their settings when they are loaded, before `main`: OPENBLAS_CORETYPE (OpenBLAS 0.3.21
/// takes newer Xeons for a processor without AVX, five times slower) and GOMP_SPINCOUNT (threads that spin starve the
/// window). True when both are set, or when nothing needs to be set on this processor.
bool environmentIsPrepared();

/// Starts this program anew with the settings (12 ms) when they are missing; returns only when there is nothing to do
/// or the system refused. Call it first in `main` of every program that links LibTorch.
void prepareEnvironment(char** arguments);

}  // namespace pellucid
