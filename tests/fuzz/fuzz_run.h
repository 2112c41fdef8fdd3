#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "tests/fuzz/fuzz_target.h"

namespace pellucid::fuzz {

/// The inputs of one run, each made when it is its turn.
struct InputList {
  std::uint64_t count = 0;
  std::function<std::string(std::uint64_t)> make;
};

/// Inputs as they are.
InputList plainInputs(std::vector<std::string> inputs);
/// Every input cut off at every `step`-th byte.
InputList truncatedInputs(std::vector<std::string> inputs, std::size_t step);
/// `count` mutations; input i depends on `seed` and i only.
InputList mutatedInputs(std::vector<std::string> inputs, InputShape shape, std::uint64_t count, std::uint64_t seed);

struct FuzzLimits {
  double seconds = 2.0;     ///< Of processor time for one input.
  double memoryMb = 200.0;  ///< Beyond `pixelFactor` times the pixels that the input declares.
  double pixelFactor = 2.0;
  double hangSeconds = 30.0;  ///< Clock after which an input is given up.
  bool memoryCounts = true;   ///< False under a sanitizer, whose shadow and quarantine are not ours.
};

/// What went wrong with one input.
struct FuzzFault {
  std::uint64_t input = 0;
  std::string what;
};

struct FuzzResult {
  std::uint64_t done = 0;
  std::vector<FuzzFault> faults;
  double slowestSeconds = 0.0;
  std::uint64_t slowestInput = 0;
  double largestMb = 0.0;  ///< Peak of resident memory above that before the input.
  std::uint64_t largestInput = 0;
  double keptMb = 0.0;  ///< Most that one process was larger at its end than at its start: leaks show here.
};

/// Runs the inputs from `first` on in child processes. An input that ends its process, hangs or takes more than it may
/// is noted and saved into `folder` (where one is named), and the next process goes on behind it.
FuzzResult runInputs(const FuzzTarget& target, const InputList& inputs, std::uint64_t first, const FuzzLimits& limits,
                     const std::filesystem::path& folder);

}  // namespace pellucid::fuzz
