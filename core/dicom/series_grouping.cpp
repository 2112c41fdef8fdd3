#include "core/dicom/series_grouping_p.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <set>
#include <tuple>

#include "core/base/geometry.h"

namespace pellucid {

namespace {

using Files = std::vector<const ScannedFile*>;

struct Part {
  Files files;
  std::string reason;
};

using Key = std::function<std::string(const ScannedFile&)>;
using Reason = std::function<std::string(const std::string& key, std::size_t parts)>;

/// Splits each part by a key, keeping the order in which keys first occur.
void splitBy(std::vector<Part>& parts, const Key& key, const Reason& reason) {
  std::vector<Part> result;
  for (Part& part : parts) {
    std::vector<std::pair<std::string, Part>> groups;
    std::map<std::string, std::size_t> where;
    for (const ScannedFile* file : part.files) {
      const std::string value = key(*file);
      const auto [found, isNew] = where.try_emplace(value, groups.size());
      if (isNew) groups.push_back({value, {{}, part.reason}});
      groups[found->second].second.files.push_back(file);
    }
    for (auto& [value, group] : groups) {
      if (groups.size() > 1) group.reason += (group.reason.empty() ? "" : " ") + reason(value, groups.size());
      result.push_back(std::move(group));
    }
  }
  parts = std::move(result);
}

Reason sentence(std::string text) {
  return [text = std::move(text)](const std::string&, std::size_t) { return text; };
}

bool isProjection(const std::string& modality) {
  static const std::set<std::string> kProjection{"CR", "DX", "MG", "IO", "PX", "RG"};
  return kProjection.contains(modality);
}

Vector3 normalOf(const std::array<double, 6>& o) {
  return cross({o[0], o[1], o[2]}, {o[3], o[4], o[5]});
}

bool hasPlane(const ScannedFile* file) {
  return file->instance.position && file->instance.orientation;
}

/// Images further apart than this angle are another plane, not a fault of one slice.
constexpr double kAnotherPlaneCosine = 0.98480775;  // 10 degrees

bool samePlane(const std::array<double, 6>& a, const std::array<double, 6>& b) {
  return dot({a[0], a[1], a[2]}, {b[0], b[1], b[2]}) > kAnotherPlaneCosine &&
         dot({a[3], a[4], a[5]}, {b[3], b[4], b[5]}) > kAnotherPlaneCosine;
}

void splitByOrientation(std::vector<Part>& parts) {
  std::vector<std::array<double, 6>> planes;
  splitBy(
      parts,
      [&planes](const ScannedFile& file) -> std::string {
        if (!file.instance.orientation) return "0";
        for (std::size_t i = 0; i < planes.size(); ++i)
          if (samePlane(planes[i], *file.instance.orientation)) return std::to_string(i);
        planes.push_back(*file.instance.orientation);
        return std::to_string(planes.size() - 1);
      },
      [](const std::string&, std::size_t count) {
        return "The series holds images of " + std::to_string(count) + " different orientations.";
      });
}

std::string positionKey(const ScannedFile& file) {
  std::string key;
  for (const double value : *file.instance.position) key += std::to_string(std::llround(value * 100.0)) + "/";
  return key;
}

struct Occurrences {
  std::size_t positions = 0;
  std::size_t most = 0;
  bool even = true;
};

Occurrences countPositions(const Files& files) {
  std::map<std::string, std::size_t> counts;
  for (const ScannedFile* file : files) ++counts[positionKey(*file)];
  Occurrences result{counts.size(), 0, true};
  for (const auto& [key, count] : counts) result.most = std::max(result.most, count);
  for (const auto& [key, count] : counts) result.even = result.even && count == result.most;
  return result;
}

/// The value of every discriminator that varies, as a phrase: "echo time 30 ms, b-value 1000 s/mm2".
std::string phraseOf(const ScannedFile& file, const std::vector<std::size_t>& used) {
  std::string phrase;
  for (const std::size_t index : used) {
    const Discriminator& entry = discriminatorTable()[index];
    const std::string& value = file.discriminators[index];
    phrase += std::string(phrase.empty() ? "" : ", ") + entry.name + " " + (value.empty() ? "not given" : value);
    if (!value.empty() && entry.unit[0] != '\0') phrase += std::string(" ") + entry.unit;
  }
  return phrase;
}

/// Volumes when grouped by the phrase are sound when each holds every position at most once and there are no more of
/// them than a position repeats (times that differ from slice to slice would make one volume of each slice).
bool makesVolumes(const Files& files, const std::vector<std::size_t>& used, std::size_t most) {
  std::map<std::string, std::set<std::string>> groups;
  for (const ScannedFile* file : files)
    if (!groups[phraseOf(*file, used)].insert(positionKey(*file)).second) return false;
  return groups.size() == most;
}

std::vector<std::size_t> discriminatorsOf(const Files& files, std::size_t most) {
  for (std::size_t index = 0; index < discriminatorTable().size(); ++index)
    if (makesVolumes(files, {index}, most)) return {index};
  std::vector<std::size_t> used;
  for (std::size_t index = 0; index < discriminatorTable().size(); ++index) {
    std::set<std::string> values;
    for (const ScannedFile* file : files) values.insert(file->discriminators[index]);
    if (values.size() < 2 || values.size() > most) continue;
    used.push_back(index);
    if (makesVolumes(files, used, most)) return used;
  }
  return {};
}

/// Positions that repeat: several volumes (echoes, b-values, time points) in one series.
void splitRepeated(std::vector<Part>& parts) {
  std::vector<Part> result;
  for (Part& part : parts) {
    if (part.files.size() < 2 || !std::all_of(part.files.begin(), part.files.end(), hasPlane)) {
      result.push_back(std::move(part));
      continue;
    }
    const Occurrences occurrences = countPositions(part.files);
    // A single position is a film of one plane (cine), not a stack of volumes.
    if (occurrences.most < 2 || occurrences.positions < 2) {
      result.push_back(std::move(part));
      continue;
    }
    const std::string lead =
        "Each position was imaged up to " + std::to_string(occurrences.most) + " times; this part: ";
    std::vector<Part> own{part};
    const auto used = discriminatorsOf(part.files, occurrences.most);
    if (!used.empty()) {
      splitBy(
          own, [&used](const ScannedFile& file) { return phraseOf(file, used); },
          [&lead](const std::string& phrase, std::size_t) { return lead + phrase + "."; });
    } else if (occurrences.even) {
      // Nothing in the header tells the volumes apart: the order of acquisition does.
      Files ordered = part.files;
      std::stable_sort(ordered.begin(), ordered.end(), [](const ScannedFile* a, const ScannedFile* b) {
        return a->instance.instanceNumber < b->instance.instanceNumber;
      });
      std::map<std::string, int> seen;
      std::map<const ScannedFile*, std::string> turn;
      for (const ScannedFile* file : ordered) turn[file] = std::to_string(++seen[positionKey(*file)]);
      splitBy(
          own, [&turn](const ScannedFile& file) { return turn.at(&file); },
          [&lead](const std::string& count, std::size_t) { return lead + "time " + count + " by instance number."; });
    }
    std::move(own.begin(), own.end(), std::back_inserter(result));
  }
  parts = std::move(result);
}

std::vector<Part> partsOf(const Files& files) {
  std::vector<Part> parts{{files, {}}};
  splitBy(
      parts, [](const ScannedFile& f) { return std::to_string(f.series.number); },
      sentence("Files of one Series Instance UID carry different series numbers."));
  splitBy(
      parts, [](const ScannedFile& f) { return f.series.hasPixels ? std::string() : f.series.objectKind; },
      sentence("The series mixes images with other objects."));
  splitBy(
      parts,
      [](const ScannedFile& f) {
        return f.multiFrame || f.mosaic ? f.instance.sopInstanceUid + f.instance.file.string() : std::string();
      },
      sentence("Each file of the series holds several images of its own."));
  splitBy(
      parts,
      [](const ScannedFile& f) {
        return isProjection(f.series.modality) ? f.instance.sopInstanceUid + f.instance.file.string() : std::string();
      },
      sentence("Each radiograph of the series is shown by itself."));
  splitBy(
      parts,
      [](const ScannedFile& f) {
        return std::to_string(f.instance.columns) + " x " + std::to_string(f.instance.rows) + " pixels";
      },
      [](const std::string& size, std::size_t) {
        return "The images of the series have different sizes; this part: " + size + ".";
      });
  splitBy(
      parts, [](const ScannedFile& f) { return f.pixelKind; },
      sentence("The images of the series have different pixel types (colour, bits or sign)."));
  splitBy(
      parts, [](const ScannedFile& f) { return f.localizer ? "localizer" : "image"; },
      [](const std::string& kind, std::size_t) {
        return kind == "localizer" ? "Localizer images, kept apart from the slices of the series."
                                   : "The localizer images of the series are kept apart.";
      });
  splitBy(
      parts, [](const ScannedFile& f) { return f.series.frameOfReferenceUid; },
      sentence("The images of the series have different frames of reference."));
  splitByOrientation(parts);
  splitBy(
      parts, [](const ScannedFile& f) { return f.pixelSpacing; },
      [](const std::string& spacing, std::size_t) {
        return "The images of the series have different pixel spacings; this part: " +
               (spacing.empty() ? std::string("none") : spacing + " mm") + ".";
      });
  splitRepeated(parts);
  return parts;
}

void sortForScrolling(Files& files) {
  std::stable_sort(files.begin(), files.end(), [](const ScannedFile* a, const ScannedFile* b) {
    return std::tie(a->instance.instanceNumber, a->instance.file) <
           std::tie(b->instance.instanceNumber, b->instance.file);
  });
  if (!std::all_of(files.begin(), files.end(), hasPlane)) return;
  const Vector3 normal = normalOf(*files.front()->instance.orientation);
  std::stable_sort(files.begin(), files.end(), [&normal](const ScannedFile* a, const ScannedFile* b) {
    return dot(*a->instance.position, normal) < dot(*b->instance.position, normal) - 1e-4;
  });
}

void addSeries(Study& study, Files files) {
  std::stable_sort(files.begin(), files.end(), [](const ScannedFile* a, const ScannedFile* b) {
    return a->instance.instanceNumber < b->instance.instanceNumber;
  });
  std::vector<Part> parts = partsOf(files);
  for (std::size_t i = 0; i < parts.size(); ++i) {
    sortForScrolling(parts[i].files);
    Series series = parts[i].files.front()->series;
    if (parts.size() > 1) series.uid += "#" + std::to_string(i + 1);
    series.splitReason = parts[i].reason;
    for (const ScannedFile* file : parts[i].files) series.instances.push_back(file->instance);
    study.series.push_back(std::move(series));
  }
}

}  // namespace

std::vector<Study> groupIntoStudies(std::vector<ScannedFile> files) {
  // Two patients under one Study Instance UID are two studies: better two entries than one wrong patient.
  using StudyKey = std::tuple<std::string, std::string, std::string>;
  std::map<StudyKey, std::map<std::string, Files>> tree;
  std::map<StudyKey, const ScannedFile*> first;
  for (const ScannedFile& file : files) {
    const std::string folder = file.study.uid.empty() ? file.instance.file.parent_path().string() : std::string();
    const StudyKey key{file.study.uid + folder, file.study.patient.id, file.study.patient.name.alphabetic};
    tree[key][file.series.uid].push_back(&file);
    first.try_emplace(key, &file);
  }
  std::vector<Study> studies;
  for (const auto& [key, seriesMap] : tree) {
    Study study = first[key]->study;
    for (const auto& [uid, list] : seriesMap) addSeries(study, list);
    std::stable_sort(study.series.begin(), study.series.end(),
                     [](const Series& a, const Series& b) { return a.number < b.number; });
    studies.push_back(std::move(study));
  }
  std::stable_sort(studies.begin(), studies.end(), [](const Study& a, const Study& b) {
    return std::tie(a.patient.name.alphabetic, b.date, b.time) < std::tie(b.patient.name.alphabetic, a.date, a.time);
  });
  return studies;
}

}  // namespace pellucid
