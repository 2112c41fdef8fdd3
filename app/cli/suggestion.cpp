#include "app/cli/suggestion.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace pellucid::cli {

namespace {

/// Levenshtein's distance: letters to be put in, taken out or replaced.
std::size_t changes(const std::string& from, const std::string& to) {
  std::vector<std::size_t> row(to.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 0; i < from.size(); ++i) {
    std::size_t diagonal = std::exchange(row[0], i + 1);
    for (std::size_t j = 0; j < to.size(); ++j) {
      const std::size_t replaced = diagonal + (from[i] == to[j] ? 0 : 1);
      diagonal = std::exchange(row[j + 1], std::min({replaced, row[j] + 1, row[j + 1] + 1}));
    }
  }
  return row.back();
}

}  // namespace

std::string nearestName(const std::string& typed, const std::vector<std::string>& names) {
  constexpr std::size_t kLongest = 64;
  if (typed.empty() || typed.size() > kLongest) return {};
  std::string nearest;
  std::size_t fewest = std::max<std::size_t>(1, typed.size() / 2) + 1;
  for (const std::string& name : names) {
    const std::size_t count = typed.size() > 1 && name.starts_with(typed) ? 0 : changes(typed, name);
    if (count >= fewest) continue;
    fewest = count;
    nearest = name;
  }
  return nearest;
}

}  // namespace pellucid::cli
