// One target of the table under libFuzzer: compiled once per target, PELLUCID_FUZZ_TARGET is its name.
#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "tests/fuzz/fuzz_target.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const pellucid::fuzz::FuzzTarget* const target = pellucid::fuzz::fuzzTarget(PELLUCID_FUZZ_TARGET);
  if (target == nullptr) std::abort();
  (void)target->run({reinterpret_cast<const char*>(data), size});
  return 0;
}
