#include "tests/fuzz/fuzz_run.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <new>
#include <sstream>
#include <thread>

namespace pellucid::fuzz {

namespace {

using Clock = std::chrono::steady_clock;
constexpr int kMostOverruns = 1000;

/// Seen by both processes; written by the child.
struct Progress {
  struct Overrun {
    std::uint64_t input;
    double seconds;
    double megabytes;
    double allowedMegabytes;
  };
  std::atomic<std::uint64_t> current;
  std::atomic<std::int64_t> startedMs;
  double slowestSeconds;
  std::uint64_t slowestInput;
  double largestMb;
  std::uint64_t largestInput;
  double keptMb;
  int overruns;
  Overrun overrun[kMostOverruns];
};

std::int64_t nowMs() {
  return std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now().time_since_epoch()).count();
}

double processorSeconds() {
  timespec time{};
  ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

/// A value in kB of /proc/self/status, in MB.
double statusMb(const std::string& key) {
  std::ifstream status("/proc/self/status");
  for (std::string line; std::getline(status, line);)
    if (line.starts_with(key)) return std::atof(line.c_str() + key.size()) / 1024.0;
  return 0.0;
}

/// From here on the peak counts anew.
void forgetPeak() {
  std::ofstream("/proc/self/clear_refs") << "5";
}

void note(Progress& progress, std::uint64_t i, double seconds, double megabytes, double pixelBytes,
          const FuzzLimits& limits) {
  if (seconds > progress.slowestSeconds) {
    progress.slowestSeconds = seconds;
    progress.slowestInput = i;
  }
  if (megabytes > progress.largestMb) {
    progress.largestMb = megabytes;
    progress.largestInput = i;
  }
  const double allowed = limits.memoryMb + limits.pixelFactor * pixelBytes / 1048576.0;
  const bool tooMuch = limits.memoryCounts && megabytes > allowed;
  if ((seconds > limits.seconds || tooMuch) && progress.overruns < kMostOverruns)
    progress.overrun[progress.overruns++] = {i, seconds, megabytes, allowed};
}

[[noreturn]] void runChild(const FuzzTarget& target, const InputList& inputs, std::uint64_t first,
                           const FuzzLimits& limits, const std::filesystem::path& report, Progress& progress) {
  const int output = ::open(report.c_str(), O_CREAT | O_WRONLY | O_TRUNC, 0600);
  ::dup2(output, STDERR_FILENO);
  const double atStart = statusMb("VmRSS:");
  for (std::uint64_t i = first; i < inputs.count; ++i) {
    const std::string input = inputs.make(i);
    progress.current = i;
    progress.startedMs = nowMs();
    forgetPeak();
    const double before = statusMb("VmRSS:");
    const double start = processorSeconds();
    const double pixelBytes = target.run(input);
    note(progress, i, processorSeconds() - start, statusMb("VmHWM:") - before, pixelBytes, limits);
    progress.keptMb = std::max(progress.keptMb, before - atStart);
  }
  progress.current = inputs.count;
  progress.startedMs = nowMs();
  std::exit(0);  // Not _exit: a leak sanitizer looks now.
}

std::string ending(int status, bool hung, double hangSeconds) {
  if (hung) return fmt::format("did not end within {} s", hangSeconds);
  if (WIFSIGNALED(status)) return fmt::format("ended its process by signal {}", WTERMSIG(status));
  return fmt::format("ended its process with code {}", WEXITSTATUS(status));
}

/// The lines that name the place: of a sanitizer its headline and the first frames in our own code.
std::string headline(const std::filesystem::path& report) {
  std::ifstream stream(report);
  std::string text;
  int frames = 0;
  for (std::string line; std::getline(stream, line) && frames < 4;) {
    const bool title = line.find("ERROR: ") != std::string::npos || line.find("runtime error: ") != std::string::npos;
    const bool ours = line.find("#") != std::string::npos && line.find("/core/") != std::string::npos;
    if (!title && !ours) continue;
    text += "\n    " + line.substr(0, 200);
    frames += ours ? 1 : 0;
  }
  return text;
}

/// Waits for the child; true where it had to be killed.
bool waitFor(pid_t child, const Progress& progress, double hangSeconds, int& status) {
  constexpr std::int64_t kHaltedMs = 1000;
  bool hung = false;
  std::int64_t last = nowMs(), resumed = 0;
  while (::waitpid(child, &status, WNOHANG) == 0) {
    const std::int64_t now = nowMs();
    // Who halts this process for a measurement halts the child too.
    if (now - last > kHaltedMs) resumed = now;
    last = now;
    if (now - std::max<std::int64_t>(progress.startedMs, resumed) > static_cast<std::int64_t>(hangSeconds * 1000)) {
      hung = true;
      ::kill(child, SIGKILL);
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
  }
  return hung;
}

void save(const FuzzTarget& target, const InputList& inputs, std::uint64_t i, const std::filesystem::path& folder) {
  if (folder.empty() || i >= inputs.count) return;
  std::ofstream(folder / fmt::format("{}-{}.bin", target.name, i), std::ios::binary) << inputs.make(i);
}

void collect(const Progress& progress, FuzzResult& result) {
  if (progress.slowestSeconds > result.slowestSeconds) {
    result.slowestSeconds = progress.slowestSeconds;
    result.slowestInput = progress.slowestInput;
  }
  if (progress.largestMb > result.largestMb) {
    result.largestMb = progress.largestMb;
    result.largestInput = progress.largestInput;
  }
  result.keptMb = std::max(result.keptMb, progress.keptMb);
  for (int i = 0; i < progress.overruns; ++i) {
    const Progress::Overrun& o = progress.overrun[i];
    result.faults.push_back({o.input, fmt::format("took {:.2f} s and {:.0f} MB, {:.0f} MB were allowed", o.seconds,
                                                  o.megabytes, o.allowedMegabytes)});
  }
}

}  // namespace

FuzzResult runInputs(const FuzzTarget& target, const InputList& inputs, std::uint64_t first, const FuzzLimits& limits,
                     const std::filesystem::path& folder) {
  FuzzResult result;
  void* shared = ::mmap(nullptr, sizeof(Progress), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  if (shared == MAP_FAILED) throw std::bad_alloc();
  auto report = std::filesystem::temp_directory_path() / fmt::format("pellucid-fuzz-{}.txt", ::getpid());
  for (std::uint64_t next = first; next < inputs.count;) {
    auto* progress = new (shared) Progress{};
    progress->current = next;
    progress->startedMs = nowMs();
    const pid_t child = ::fork();
    if (child < 0) throw std::runtime_error("No process can be started.");
    if (child == 0) runChild(target, inputs, next, limits, report, *progress);
    int status = 0;
    const bool hung = waitFor(child, *progress, limits.hangSeconds, status);
    collect(*progress, result);
    const std::uint64_t reached = progress->current;
    if (hung || status != 0)
      result.faults.push_back({reached, ending(status, hung, limits.hangSeconds) + headline(report)});
    next = reached + 1;
  }
  result.done = inputs.count - std::min(first, inputs.count);
  for (const FuzzFault& fault : result.faults) save(target, inputs, fault.input, folder);
  std::error_code ignored;
  std::filesystem::remove(report, ignored);
  ::munmap(shared, sizeof(Progress));
  return result;
}

}  // namespace pellucid::fuzz
