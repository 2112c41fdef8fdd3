#include "core/dicom/series_grouping_p.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "core/base/hash.h"
#include "core/dicom/series_split_p.h"

namespace pellucid {

namespace {

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
