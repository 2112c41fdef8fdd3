#include "app/worker/reading_kinds.h"
#include "app/worker/shared_storage.h"
#include "app/worker/worker_program.h"

int main(int argumentCount, char** arguments) {
  using namespace pellucid;
  makeVolumesInSharedMemory();
  return runWorker(
      argumentCount, arguments, [](WorkerSetup&) {},
      [](const WorkerSetup& setup) { return readingKinds(setup.packFolders); });
}
