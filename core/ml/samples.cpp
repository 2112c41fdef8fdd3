#include "core/ml/samples_p.h"

namespace pellucid {

std::vector<std::string> groupsOf(const std::vector<Sample>& samples) {
  std::vector<std::string> groups;
  for (const Sample& sample : samples) groups.push_back(sample.group);
  return groups;
}

std::vector<int> classesOf(const std::vector<Sample>& samples) {
  std::vector<int> classes;
  for (const Sample& sample : samples) classes.push_back(sample.classIndex);
  return classes;
}

}  // namespace pellucid
