// pellucid-fuzz: damaged inputs for one of the doors through which bytes from outside come in (README.md beside).
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <iostream>

#include "tests/fuzz/fuzz_run.h"
#include "tests/fuzz/input_file.h"

// A report of a sanitizer ends the process with a code of its own. Whoever starts the program may set other options.
extern "C" const char* __asan_default_options();
extern "C" const char* __ubsan_default_options();
extern "C" const char* __asan_default_options() {
  return "exitcode=77:allocator_may_return_null=1:max_allocation_size_mb=8192:quarantine_size_mb=16:detect_leaks=1";
}
extern "C" const char* __lsan_default_suppressions();
// Not ours to mend: ITK forgets file names and the headers that it refuses; DCMTK 3.6.7 the directory record in which it
// throws an exception of the standard library. What we forget of DCMTK's is ours by the allocation around it.
extern "C" const char* __lsan_default_suppressions() {
  return "leak:libITKniftiio\nleak:libITKNrrdIO\nleak:libdcmdata\n";
}
extern "C" const char* __ubsan_default_options() {
  return "halt_on_error=1:exitcode=78:print_stacktrace=1";
}

using namespace pellucid::fuzz;

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr bool kSanitized = true;
#else
constexpr bool kSanitized = false;
#endif

struct Options {
  std::string target;
  std::vector<std::string> seeds;
  std::uint64_t count = 1000;
  std::uint64_t seed = 1;
  std::uint64_t first = 0;
  std::size_t cutEvery = 0;
  bool asTheyAre = false;
  bool ownInputs = true;
  std::string saved;
  std::string only;
};

std::vector<std::string> inputsFor(const FuzzTarget& target, const Options& options) {
  std::vector<std::string> inputs;
  if (options.ownInputs) inputs = target.ownInputs();
  for (const std::string& seed : options.seeds) {
    std::vector<std::filesystem::path> files;
    std::error_code failure;
    if (std::filesystem::is_directory(seed, failure)) {
      for (const auto& entry : std::filesystem::recursive_directory_iterator(seed))
        if (entry.is_regular_file()) files.push_back(entry.path());
    } else {
      files.emplace_back(seed);
    }
    std::sort(files.begin(), files.end());
    for (const auto& file : files)
      for (std::string& input : options.asTheyAre ? std::vector{bytesOf(file)} : target.inputsOf(file))
        inputs.push_back(std::move(input));
  }
  return inputs;
}

void print(const Options& options, const FuzzResult& result, double seconds) {
  fmt::print(
      "{}: {} inputs in {:.0f} s, {} faults; slowest {:.2f} s of processor (input {}), largest {:.0f} MB{} "
      "(input {}), kept {:.0f} MB\n",
      options.target, result.done, seconds, result.faults.size(), result.slowestSeconds, result.slowestInput,
      result.largestMb, kSanitized ? " with the sanitizer's own" : "", result.largestInput, result.keptMb);
  constexpr std::size_t kMostPrinted = 50;
  for (std::size_t i = 0; i < result.faults.size(); ++i) {
    if (i == kMostPrinted) {
      fmt::print("  and {} more\n", result.faults.size() - i);
      break;
    }
    const FuzzFault& fault = result.faults[i];
    fmt::print("  input {} {}\n", fault.input, fault.what);
  }
}

int run(const Options& options) {
  const FuzzTarget* target = fuzzTarget(options.target);
  if (target == nullptr) {
    fmt::print(stderr, "There is no target of that name. Targets:\n");
    for (const FuzzTarget& each : fuzzTable()) fmt::print(stderr, "  {:8} {}\n", each.name, each.what);
    return 2;
  }
  auto inputs = inputsFor(*target, options);
  if (inputs.empty()) {
    fmt::print(stderr, "There are no inputs for this target in what was named.\n");
    return 2;
  }
  InputList list;
  if (options.asTheyAre)
    list = plainInputs(std::move(inputs));
  else if (options.cutEvery > 0)
    list = truncatedInputs(std::move(inputs), options.cutEvery);
  else
    list = mutatedInputs(std::move(inputs), target->shape, options.count, options.seed);
  if (!options.only.empty()) {
    std::cout << list.make(std::stoull(options.only));
    return 0;
  }
  FuzzLimits limits;
  limits.memoryCounts = !kSanitized;
  // A sanitizer makes code two to ten times slower.
  if (kSanitized) limits.seconds *= 5;
  const auto start = std::chrono::steady_clock::now();
  const FuzzResult result = runInputs(*target, list, options.first, limits, options.saved);
  print(options, result, std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
  return result.faults.empty() ? 0 : 1;
}

}  // namespace

int main(int argumentCount, char** arguments) {
  CLI::App app("Damaged inputs for the readers of Pellucid; ends with 1 where one did harm.");
  Options options;
  app.add_option("target", options.target, "What reads the inputs; a wrong name lists them")->required();
  app.add_option("seeds", options.seeds, "Files and folders to start from");
  app.add_option("--count", options.count, "Number of mutated inputs")->capture_default_str();
  app.add_option("--seed", options.seed, "Another seed gives other mutations")->capture_default_str();
  app.add_option("--first", options.first, "Number of the first input to run")->capture_default_str();
  app.add_option("--cut-every", options.cutEvery, "Instead of mutations: each seed cut off at every so many bytes");
  app.add_flag("--as-they-are", options.asTheyAre, "Instead of mutations: the seeds themselves");
  app.add_flag("!--only-seeds", options.ownInputs, "Without the inputs that the target brings along");
  app.add_option("--save", options.saved, "Folder for inputs that did harm");
  app.add_option("--print", options.only, "Writes the input of this number to standard output and runs nothing");
  CLI11_PARSE(app, argumentCount, arguments);
  try {
    return run(options);
  } catch (const std::exception& exception) {
    fmt::print(stderr, "{}\n", exception.what());
    return 2;
  }
}
