#include "core/ml/split.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <random>
#include <set>

namespace pellucid {

namespace {

struct Group {
  std::vector<int> samples;
  std::vector<int> perClass;
};

/// Groups in an order that depends on the seed alone, the largest first: what is hard to place is placed early.
std::vector<Group> groupsOf(const std::vector<std::string>& names, const std::vector<int>& classes, int classCount,
                            std::uint64_t seed) {
  std::map<std::string, Group> byName;
  for (std::size_t i = 0; i < names.size(); ++i) {
    Group& group = byName[names[i]];
    group.perClass.resize(static_cast<std::size_t>(classCount));
    group.samples.push_back(static_cast<int>(i));
    ++group.perClass[static_cast<std::size_t>(classes[i])];
  }
  std::vector<Group> groups;
  for (auto& [name, group] : byName) groups.push_back(std::move(group));
  std::mt19937_64 random(seed);
  for (std::size_t i = groups.size(); i > 1; --i) std::swap(groups[i - 1], groups[random() % i]);
  std::stable_sort(groups.begin(), groups.end(),
                   [](const Group& a, const Group& b) { return a.samples.size() > b.samples.size(); });
  return groups;
}

}  // namespace

std::vector<int> partsByGroup(const std::vector<std::string>& groups, const std::vector<int>& classes, int parts,
                              std::uint64_t seed) {
  const int classCount = classes.empty() ? 1 : *std::max_element(classes.begin(), classes.end()) + 1;
  std::vector<double> total(static_cast<std::size_t>(classCount), 1.0);
  for (const int c : classes) total[static_cast<std::size_t>(c)] += 1.0;
  std::vector<std::vector<double>> filled(static_cast<std::size_t>(parts),
                                          std::vector<double>(static_cast<std::size_t>(classCount)));
  std::vector<int> partOf(groups.size(), 0);
  for (const Group& group : groupsOf(groups, classes, classCount, seed)) {
    // The part that is emptiest in the classes that this group holds.
    const auto load = [&](const std::vector<double>& part) {
      double sum = 0.0;
      for (std::size_t c = 0; c < part.size(); ++c) sum += group.perClass[c] * part[c] / total[c];
      return sum;
    };
    const auto emptiest =
        std::min_element(filled.begin(), filled.end(), [&](const auto& a, const auto& b) { return load(a) < load(b); });
    for (std::size_t c = 0; c < emptiest->size(); ++c) (*emptiest)[c] += group.perClass[c];
    for (const int sample : group.samples)
      partOf[static_cast<std::size_t>(sample)] = static_cast<int>(emptiest - filled.begin());
  }
  return partOf;
}

Split splitByGroup(const std::vector<std::string>& groups, const std::vector<int>& classes, double share,
                   std::uint64_t seed) {
  const int parts = std::max(2, static_cast<int>(1.0 / share + 0.5));
  const std::vector<int> partOf = partsByGroup(groups, classes, parts, seed);
  Split split;
  for (std::size_t i = 0; i < partOf.size(); ++i)
    (partOf[i] == 0 ? split.validation : split.train).push_back(static_cast<int>(i));
  return split;
}

Result<void> refuseLeak(const std::vector<std::string>& groupsA, const std::vector<std::string>& groupsB,
                        const std::string& sideA, const std::string& sideB) {
  const std::set<std::string> inA(groupsA.begin(), groupsA.end());
  std::set<std::string> both;
  for (const std::string& group : groupsB) {
    if (inA.count(group) != 0) both.insert(group);
  }
  if (both.empty()) return {};
  return Error{
      ErrorCode::Inconsistent,
      fmt::format("{} patient{} or group{} in both the {} and the {} data: the figures would be too good.", both.size(),
                  both.size() == 1 ? "" : "s", both.size() == 1 ? " stands" : "s stand", sideA, sideB),
      ""};
}

}  // namespace pellucid
