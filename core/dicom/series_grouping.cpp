#include "core/dicom/series_grouping_p.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <set>
#include <tuple>

#include "core/base/geometry.h"
#include "core/base/hash.h"
#include "core/dicom/presentation_state.h"
#include "core/dicom/series_dimension_p.h"
#include "core/dicom/spacing_text_p.h"

namespace pellucid {

namespace {

struct Image {
  const ScannedFile* file;
  const ScannedImage* image;
};

/// Images that one series will show.
struct Part {
  std::vector<Image> images;
  std::string reason;
  SeriesPart choice;
};

using Key = std::function<std::string(const Image&)>;
/// The sentence for one of the groups: its key and its images, and the keys of all.
struct Group {
  const std::string& key;
  const std::vector<Image>& images;
  const std::vector<std::string>& keys;
};
using Reason = std::function<std::string(const Group&)>;

void addReason(std::string& reasons, const std::string& reason) {
  if (!reason.empty()) reasons += (reasons.empty() ? "" : " ") + reason;
}

/// Splits each part by a key, keeping the order in which keys first occur.
void splitBy(std::vector<Part>& parts, const Key& key, const Reason& reason) {
  std::vector<Part> result;
  for (Part& part : parts) {
    std::vector<std::pair<std::string, Part>> groups;
    std::map<std::string, std::size_t> where;
    for (const Image& image : part.images) {
      const std::string value = key(image);
      const auto [found, isNew] = where.try_emplace(value, groups.size());
      if (isNew) groups.push_back({value, {{}, part.reason, {}}});
      groups[found->second].second.images.push_back(image);
    }
    std::vector<std::string> keys;
    for (const auto& [value, group] : groups) keys.push_back(value);
    for (auto& [value, group] : groups) {
      if (groups.size() > 1) addReason(group.reason, reason({value, group.images, keys}));
      result.push_back(std::move(group));
    }
  }
  parts = std::move(result);
}

Reason sentence(std::string text) {
  return [text = std::move(text)](const Group&) { return text; };
}

std::string counted(std::size_t count, const char* noun) {
  return std::to_string(count) + " " + noun + (count == 1 ? "" : "s");
}

bool isProjection(const std::string& modality) {
  static const std::set<std::string> kProjection{"CR", "DX", "MG", "IO", "PX", "RG"};
  return kProjection.contains(modality);
}

Vector3 normalOf(const std::array<double, 6>& o) {
  return cross({o[0], o[1], o[2]}, {o[3], o[4], o[5]});
}

bool hasPlane(const Image& image) {
  return image.image->position && image.image->orientation;
}

/// "axial", "coronal", "sagittal": the main direction of the normal, in LPS.
std::string planeName(const std::array<double, 6>& orientation) {
  constexpr double kOblique = 0.8;  // about 37 degrees
  const Vector3 normal = normalOf(orientation);
  constexpr std::array<const char*, 3> kNames{"sagittal", "coronal", "axial"};
  for (std::size_t i = 0; i < 3; ++i)
    if (std::abs(normal[i]) > kOblique) return kNames[i];
  return "oblique";
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
      [&planes](const Image& image) -> std::string {
        if (!image.image->orientation) return "none";
        for (std::size_t i = 0; i < planes.size(); ++i)
          if (samePlane(planes[i], *image.image->orientation)) return std::to_string(i);
        planes.push_back(*image.image->orientation);
        return std::to_string(planes.size() - 1);
      },
      [](const Group& group) {
        const auto& orientation = group.images.front().image->orientation;
        return "The series holds images of " + std::to_string(group.keys.size()) +
               " different orientations; this part: " +
               (orientation ? counted(group.images.size(), (planeName(*orientation) + " image").c_str())
                            : counted(group.images.size(), "image") + " without orientation") +
               ".";
      });
}

/// Volumes in which all frames of enhanced files lie: files with the same places are times of one series, others stand
/// by themselves.
std::string volumeKey(const ScannedFile& file) {
  if (!file.concatenationUid.empty()) return "concatenation " + file.concatenationUid;
  if (file.mosaic) return "mosaics";
  const std::string own = "file " + file.instance.sopInstanceUid + file.instance.file.string();
  if (!file.multiFrame) return {};
  if (file.images.size() < 2) return own;
  const Vector3 normal = normalOf(*file.images.front().orientation);
  std::set<long> tenths;
  for (const ScannedImage& image : file.images) tenths.insert(std::lround(dot(*image.position, normal) * 10.0));
  return "volume " + std::to_string(tenths.size()) + " " + std::to_string(*tenths.begin()) + " " +
         std::to_string(*tenths.rbegin()) + " " + std::to_string(file.images.size());
}

/// Positions that repeat: several volumes (echoes, b-values, time points) in one series.
void splitRepeated(std::vector<Part>& parts) {
  std::vector<Part> result;
  std::size_t choices = 0;
  for (Part& part : parts) {
    Dimension dimension;
    if (std::all_of(part.images.begin(), part.images.end(), hasPlane)) {
      std::vector<DimensionImage> images;
      for (const Image& image : part.images) images.push_back({image.image, image.file->instance.instanceNumber});
      const bool mosaics = part.images.front().file->mosaic;
      dimension = findDimension(images, mosaics);
    }
    if (dimension.parts.empty()) {
      addReason(part.reason, dimension.reason);
      result.push_back(std::move(part));
      continue;
    }
    const std::string of = "choice " + std::to_string(++choices);
    for (const DimensionPart& own : dimension.parts) {
      Part one{
          {},
          part.reason,
          {own.name, of, static_cast<int>(&own - dimension.parts.data()), static_cast<int>(dimension.parts.size())}};
      for (const std::size_t index : own.images) one.images.push_back(part.images[index]);
      addReason(one.reason, dimension.reason + "; this part: " + own.name + ".");
      result.push_back(std::move(one));
    }
  }
  parts = std::move(result);
}

std::string sizeOf(const Image& image) {
  return std::to_string(image.file->instance.columns) + " x " + std::to_string(image.file->instance.rows);
}

void splitByKind(std::vector<Part>& parts) {
  splitBy(
      parts, [](const Image& i) { return std::to_string(i.file->series.number); },
      [](const Group& group) {
        return "Files of one Series Instance UID carry " + std::to_string(group.keys.size()) +
               " different series numbers; this part: number " + group.key + ".";
      });
  splitBy(
      parts, [](const Image& i) { return i.file->series.hasPixels ? std::string() : i.file->series.objectKind; },
      sentence("The series mixes images with other objects."));
  splitBy(
      parts, [](const Image& i) { return volumeKey(*i.file); },
      sentence("Each file of the series holds several images of its own."));
  splitBy(
      parts,
      [](const Image& i) {
        return isProjection(i.file->series.modality) ? i.file->instance.sopInstanceUid + i.file->instance.file.string()
                                                     : std::string();
      },
      sentence("Each radiograph of the series is shown by itself."));
}

void splitPresentationStates(std::vector<Part>& parts) {
  splitBy(
      parts,
      [](const Image& i) {
        const bool state = i.file->instance.sopClassUid == kGrayscalePresentationState;
        return state ? i.file->instance.sopInstanceUid + i.file->instance.file.string() : std::string();
      },
      sentence("Each presentation state of the series is listed by itself."));
}

void splitByPixels(std::vector<Part>& parts) {
  splitBy(parts, sizeOf, [](const Group& group) {
    return "The images of the series have different sizes; this part: " + counted(group.images.size(), "image") +
           " of " + group.key + " pixels.";
  });
  splitBy(
      parts, [](const Image& i) { return i.file->pixelKind; },
      sentence("The images of the series have different pixel types (colour, bits or sign)."));
}

void splitByPlace(std::vector<Part>& parts) {
  splitBy(
      parts, [](const Image& i) { return i.file->localizer ? "localizer" : "image"; },
      [](const Group& group) {
        return group.key == "localizer"
                   ? counted(group.images.size(), "localizer image") + ", kept apart from the slices of the series."
                   : "The localizer images of the series are kept apart.";
      });
  splitBy(
      parts, [](const Image& i) { return i.file->series.frameOfReferenceUid; },
      [](const Group& group) {
        return "The images of the series have " + std::to_string(group.keys.size()) +
               " different frames of reference: where they lie to each other is not known.";
      });
  splitByOrientation(parts);
  splitBy(
      parts, [](const Image& i) { return i.image->stack; },
      [](const Group& group) {
        return "The series holds " + std::to_string(group.keys.size()) + " stacks; this part: stack " +
               (group.key.empty() ? std::string("without a name") : group.key) + ".";
      });
  splitBy(
      parts, [](const Image& i) { return i.image->pixelSpacing; },
      [](const Group& group) {
        return "The images of the series have different pixel spacings; this part: " +
               spacingText(group.key, group.keys) + ".";
      });
}

std::vector<Part> partsOf(const std::vector<Image>& images) {
  std::vector<Part> parts{{images, {}, {}}};
  splitByKind(parts);
  splitPresentationStates(parts);
  splitByPixels(parts);
  splitByPlace(parts);
  splitRepeated(parts);
  return parts;
}

void sortForScrolling(std::vector<Image>& images) {
  std::stable_sort(images.begin(), images.end(), [](const Image& a, const Image& b) {
    return std::tie(a.file->instance.instanceNumber, a.file->instance.file, a.image->frame) <
           std::tie(b.file->instance.instanceNumber, b.file->instance.file, b.image->frame);
  });
  if (!std::all_of(images.begin(), images.end(), hasPlane)) return;
  const Vector3 normal = normalOf(*images.front().image->orientation);
  std::stable_sort(images.begin(), images.end(), [&normal](const Image& a, const Image& b) {
    return dot(*a.image->position, normal) < dot(*b.image->position, normal) - 1e-4;
  });
}

/// One instance per file; of an enhanced file that went to several series, the frames that came here.
std::vector<Instance> instancesOf(const std::vector<Image>& images) {
  std::vector<Instance> instances;
  std::map<const ScannedFile*, std::size_t> where;
  for (const Image& image : images) {
    const auto [found, isNew] = where.try_emplace(image.file, instances.size());
    if (isNew) instances.push_back(image.file->instance);
    if (image.image->frame >= 0) instances[found->second].frameNumbers.push_back(image.image->frame);
  }
  for (Instance& instance : instances) {
    if (instance.frameNumbers.empty()) continue;
    std::sort(instance.frameNumbers.begin(), instance.frameNumbers.end());
    const int shown = static_cast<int>(instance.frameNumbers.size());
    if (shown == instance.frames) instance.frameNumbers.clear();
    instance.frames = shown;
  }
  return instances;
}

void addSeries(Study& study, std::vector<const ScannedFile*> files) {
  std::stable_sort(files.begin(), files.end(), [](const ScannedFile* a, const ScannedFile* b) {
    return a->instance.instanceNumber < b->instance.instanceNumber;
  });
  std::vector<Image> images;
  for (const ScannedFile* file : files)
    for (const ScannedImage& image : file->images) images.push_back({file, &image});
  std::vector<Part> parts = partsOf(images);
  for (std::size_t i = 0; i < parts.size(); ++i) {
    sortForScrolling(parts[i].images);
    Series series = parts[i].images.front().file->series;
    if (parts.size() > 1) series.uid += "#" + std::to_string(i + 1);
    // Image Laterality may differ within a series (PS3.3 C.7.6.1.1.1): then no side is that of all its images.
    for (const Image& image : parts[i].images)
      if (image.file->series.laterality != series.laterality) series.laterality.clear();
    series.splitReason = parts[i].reason;
    series.part = parts[i].choice;
    series.instances = instancesOf(parts[i].images);
    study.series.push_back(std::move(series));
  }
}

/// Two files of one SOP Instance UID are one image by definition (PS3.3 C.12.1.1.1): a copied folder is a choice
/// between copies, not times.
void markCopies(std::vector<ScannedFile>& files) {
  std::map<std::string, std::vector<ScannedFile*>> byUid;
  for (ScannedFile& file : files)
    if (!file.instance.sopInstanceUid.empty()) byUid[file.instance.sopInstanceUid].push_back(&file);
  for (const auto& [uid, copies] : byUid)
    for (std::size_t i = 0; i < copies.size(); ++i)
      for (ScannedImage& image : copies[i]->images)
        image.marks[static_cast<std::size_t>(Mark::Copy)] = std::to_string(i + 1);
}

/// Files that lost their UIDs get names by which nothing of another folder or patient can be taken for theirs: what a
/// reader draws is kept under them.
void nameWhereUidsAreMissing(ScannedFile& file, const FolderName& folder) {
  if (!file.study.uid.empty() && !file.series.uid.empty()) return;
  const auto named = [&file, place = folder(file.instance.file)](const std::string& more) {
    const std::string whole = place + '\n' + file.study.patient.id + '\n' + file.study.patient.name.alphabetic + more;
    return "folder:" + sha256Hex(whole).substr(0, 32);
  };
  if (file.study.uid.empty()) file.study.uid = named("");
  if (file.series.uid.empty())
    file.series.uid =
        named('\n' + file.series.modality + '\n' + std::to_string(file.series.number) + '\n' + file.series.description);
}

}  // namespace

std::vector<Study> groupIntoStudies(std::vector<ScannedFile> files, const FolderName& folder) {
  for (ScannedFile& file : files) nameWhereUidsAreMissing(file, folder);
  markCopies(files);
  // Two patients under one Study Instance UID are two studies: better two entries than one wrong patient.
  using StudyKey = std::tuple<std::string, std::string, std::string>;
  std::map<StudyKey, std::map<std::string, std::vector<const ScannedFile*>>> tree;
  std::map<StudyKey, const ScannedFile*> first;
  for (const ScannedFile& file : files) {
    const StudyKey key{file.study.uid, file.study.patient.id, file.study.patient.name.alphabetic};
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
