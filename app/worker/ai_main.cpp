#include <filesystem>

#include "app/worker/ai_kinds.h"
#include "app/worker/worker_program.h"
#include "core/ml/environment.h"

namespace {

/// Images come as shared memory, so that this process reads nothing but packs and what the system itself consists of.
void confineToPacks(pellucid::WorkerSetup& setup) {
  setup.limits.readable = setup.packFolders;
  std::error_code failure;
  if (!std::filesystem::exists("/dev/nvidiactl", failure)) return;
  // The driver talks through its devices and reserves far more address space than there is memory.
  setup.limits.writable.emplace_back("/dev");
  setup.limits.limitMemory = false;
}

}  // namespace

int main(int argumentCount, char** arguments) {
  using namespace pellucid;
  prepareEnvironment(arguments);
  return runWorker(argumentCount, arguments, confineToPacks, [](const WorkerSetup&) { return aiKinds(); });
}
