#include <memory>
#include <utility>

#include "tests/fuzz/fuzz_run.h"
#include "tests/fuzz/mutation.h"

namespace pellucid::fuzz {

InputList plainInputs(std::vector<std::string> inputs) {
  auto list = std::make_shared<std::vector<std::string>>(std::move(inputs));
  return {list->size(), [list](std::uint64_t i) { return (*list)[i]; }};
}

InputList truncatedInputs(std::vector<std::string> inputs, std::size_t step) {
  auto list = std::make_shared<std::vector<std::string>>(std::move(inputs));
  std::vector<std::pair<std::size_t, std::size_t>> cuts;  // Input and length.
  for (std::size_t i = 0; i < list->size(); ++i)
    for (std::size_t length = step; length < (*list)[i].size(); length += step) cuts.emplace_back(i, length);
  const std::uint64_t count = cuts.size();
  return {count,
          [list, cuts = std::move(cuts)](std::uint64_t i) { return (*list)[cuts[i].first].substr(0, cuts[i].second); }};
}

InputList mutatedInputs(std::vector<std::string> inputs, InputShape shape, std::uint64_t count, std::uint64_t seed) {
  auto list = std::make_shared<std::vector<std::string>>(std::move(inputs));
  if (list->empty()) return {};
  return {count, [list, shape, seed](std::uint64_t i) {
            Random random(seed * 0x9E3779B97F4A7C15U + i);
            const std::string& base = (*list)[i % list->size()];
            const std::string& other = (*list)[random() % list->size()];
            return mutated(base, other, shape, random);
          }};
}

}  // namespace pellucid::fuzz
