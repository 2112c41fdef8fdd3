#include "core/dicom/series_parts.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <tuple>

#include "core/base/hash.h"

namespace pellucid {

namespace {

constexpr std::size_t kMostNamed = 4;
constexpr std::string_view kStraightened = "#straightened";
constexpr std::string_view kTogether = "#together";
constexpr std::size_t kKeyDigits = 32;
constexpr std::string_view kCorrected = " (tilt corrected)";

bool sameChoice(const Series& a, const Series& b) {
  return !a.part.of.empty() && a.part.of == b.part.of && seriesInstanceUid(a) == seriesInstanceUid(b);
}

/// Images of one file that had gone to several parts come together again.
void addInstance(std::vector<Instance>& instances, std::map<std::filesystem::path, std::size_t>& where,
                 const Instance& instance) {
  const auto [found, isNew] = where.try_emplace(instance.file, instances.size());
  if (isNew) {
    instances.push_back(instance);
    return;
  }
  Instance& known = instances[found->second];
  known.frames += instance.frames;
  known.frameNumbers.insert(known.frameNumbers.end(), instance.frameNumbers.begin(), instance.frameNumbers.end());
  std::sort(known.frameNumbers.begin(), known.frameNumbers.end());
}

std::string namesOfParts(const Study& study, const Series& series) {
  const auto parts = choicesOf(study, series);
  std::string names;
  for (std::size_t i = 0; i < std::min(parts.size(), kMostNamed); ++i)
    names += (i == 0 ? "" : "; ") + parts[i]->part.name;
  return "It holds " + std::to_string(parts.size()) + " volumes at the same place (" + names +
         (parts.size() > kMostNamed ? "; ...)." : ").");
}

}  // namespace

std::string seriesInstanceUid(const Series& series) {
  return series.uid.substr(0, series.uid.find('#'));
}

std::string imagesKey(const Series& series) {
  std::set<std::string> images;
  for (const Instance& instance : series.instances) {
    if (instance.sopInstanceUid.empty()) return series.uid;
    std::string image = instance.sopInstanceUid;
    for (const int frame : instance.frameNumbers) image += "," + std::to_string(frame);
    images.insert(std::move(image));
  }
  if (images.empty()) return series.uid;
  Sha256 hash;
  for (const std::string& image : images) hash.add(image + "\n");
  std::string key = seriesInstanceUid(series) + "#" + hash.hex().substr(0, kKeyDigits);
  // The same images on another grid.
  if (series.unsplit) key += kTogether;
  if (isStraightened(series)) key += kStraightened;
  return key;
}

std::vector<std::vector<const Series*>> seriesRows(const Study& study) {
  std::vector<std::vector<const Series*>> rows;
  std::map<std::string, std::size_t> rowOf;
  for (const Series& series : study.series) {
    const std::string key = series.part.of.empty() ? series.uid : seriesInstanceUid(series) + "/" + series.part.of;
    const auto [found, isNew] = rowOf.try_emplace(key, rows.size());
    if (isNew || series.part.of.empty()) {
      found->second = rows.size();
      rows.emplace_back();
    }
    rows[found->second].push_back(&series);
  }
  for (auto& row : rows)
    std::stable_sort(row.begin(), row.end(),
                     [](const Series* a, const Series* b) { return a->part.index < b->part.index; });
  return rows;
}

std::vector<const Series*> choicesOf(const Study& study, const Series& series) {
  std::vector<const Series*> parts;
  for (const Series& other : study.series)
    if (sameChoice(series, other)) parts.push_back(&other);
  if (parts.empty()) parts.push_back(&series);
  std::stable_sort(parts.begin(), parts.end(),
                   [](const Series* a, const Series* b) { return a->part.index < b->part.index; });
  return parts;
}

Series unsplit(const Study& study, const Series& series) {
  Series joined = series;
  joined.uid = seriesInstanceUid(series);
  joined.part = {};
  joined.instances.clear();
  std::map<std::filesystem::path, std::size_t> where;
  std::set<std::string> reasons;
  int left = 0;
  int parts = 0;
  std::string why;
  for (const Series& other : study.series) {
    if (seriesInstanceUid(other) != joined.uid || !other.hasPixels || other.instances.empty()) continue;
    if (other.unsplit || isStraightened(other)) continue;
    const bool fits = !series.instances.empty() && other.instances.front().rows == series.instances.front().rows &&
                      other.instances.front().columns == series.instances.front().columns;
    if (!fits) {
      left += other.imageCount();
      continue;
    }
    ++parts;
    if (other.laterality != series.laterality) joined.laterality.clear();
    for (const Instance& instance : other.instances) addInstance(joined.instances, where, instance);
    if (!other.part.of.empty()) {
      if (reasons.insert(other.part.of).second) why += " " + namesOfParts(study, other);
    } else if (!other.splitReason.empty() && reasons.insert(other.splitReason).second) {
      why += " " + other.splitReason;
    }
  }
  if (parts < 2) return series;
  joined.unsplit = true;
  std::stable_sort(joined.instances.begin(), joined.instances.end(), [](const Instance& a, const Instance& b) {
    return std::tie(a.instanceNumber, a.file) < std::tie(b.instanceNumber, b.file);
  });
  joined.splitReason = "The series is shown unsplit: " + std::to_string(joined.imageCount()) +
                       " images in the order of their numbers, no volume." + why;
  if (left > 0)
    joined.splitReason += " " + std::to_string(left) + (left == 1 ? " image" : " images") + " of another size " +
                          (left == 1 ? "stays" : "stay") + " apart.";
  return joined;
}

Series straightened(const Series& tilted) {
  Series copy = tilted;
  copy.uid += kStraightened;
  copy.description += kCorrected;
  copy.part = {};
  return copy;
}

bool isStraightened(const Series& series) {
  return series.uid.ends_with(kStraightened);
}

Series asAcquired(const Series& straightened) {
  Series original = straightened;
  if (!isStraightened(straightened)) return original;
  original.uid.resize(original.uid.size() - kStraightened.size());
  if (original.description.ends_with(kCorrected))
    original.description.resize(original.description.size() - kCorrected.size());
  return original;
}

}  // namespace pellucid
