#pragma once

#include "app/worker/request_loop.h"

namespace pellucid {

/// Kinds of pellucid-ai-worker: analyse, warm (gets the libraries ready).
RequestKinds aiKinds();

}  // namespace pellucid
