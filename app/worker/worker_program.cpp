#include "app/worker/worker_program.h"

#include <fcntl.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <csignal>
#include <string>
#include <utility>
#include <vector>

#include "core/base/log.h"
#include "core/ml/model_library.h"

namespace pellucid {

namespace {

constexpr int kUsage = 2;
constexpr int kNoProtection = 3;

int parse(int argumentCount, char** arguments, WorkerSetup& setup) {
  CLI::App app("Part of Pellucid: reads files and runs networks for its window. Not meant to be started by hand.");
  std::vector<std::string> packFolders;
  std::string temporary;
  app.add_option("--packs", packFolders, "A folder with model packs; may be repeated");
  app.add_option("--memory", setup.limits.memoryBytes, "Largest address space in bytes");
  app.add_option("--temporary", temporary, "The only folder in which files are written")->required();
  app.add_option("--voxels", setup.voxelSocket, "The inherited socket over which images come");
  try {
    app.parse(argumentCount, arguments);
  } catch (const CLI::ParseError& error) {
    const int code = app.exit(error);
    return code == 0 ? -1 : kUsage;
  }
  setup.packFolders.assign(packFolders.begin(), packFolders.end());
  if (setup.packFolders.empty()) setup.packFolders = defaultPackFolders();
  setup.limits.writable.emplace_back(temporary);
  if (setup.voxelSocket >= 0) ::fcntl(setup.voxelSocket, F_SETFD, FD_CLOEXEC);
  ::setenv("TMPDIR", temporary.c_str(), 1);
  return 0;
}

}  // namespace

int runWorker(int argumentCount, char** arguments, const std::function<void(WorkerSetup&)>& adjust,
              const std::function<RequestKinds(const WorkerSetup&)>& makeKinds) {
  const pid_t window = ::getppid();
  // A window that has gone must not kill this process while it answers: the next read notices.
  ::signal(SIGPIPE, SIG_IGN);
  WorkerSetup setup;
  if (const int code = parse(argumentCount, arguments, setup); code != 0) return code < 0 ? 0 : code;
  auto channel = Channel::takeStandardStreams();
  if (!channel) {
    log(channel.error());
    return kNoProtection;
  }
  adjust(setup);
  if (auto entered = enterSandbox(setup.limits); !entered) {
    // Without its walls it reads nothing.
    log(entered.error());
    return kNoProtection;
  }
  // The window may have died before its death became a signal to this process.
  if (::getppid() != window) return 0;
  RequestLoop(*channel, makeKinds(setup), setup.voxelSocket).run();
  return 0;
}

}  // namespace pellucid
