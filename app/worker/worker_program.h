#pragma once

#include <functional>

#include "app/worker/request_loop.h"
#include "app/worker/sandbox.h"

namespace pellucid {

struct WorkerSetup {
  std::vector<std::filesystem::path> packFolders;
  SandboxLimits limits;
  int voxelSocket = -1;  ///< Inherited from the window.
};

/// The common part of both workers: arguments, channel, sandbox, loop. `adjust` narrows the sandbox before it is
/// entered, `makeKinds` runs inside it. Returns the exit code.
int runWorker(int argumentCount, char** arguments, const std::function<void(WorkerSetup&)>& adjust,
              const std::function<RequestKinds(const WorkerSetup&)>& makeKinds);

}  // namespace pellucid
