#include "ui/model/study_merge.h"

#include <algorithm>
#include <set>

namespace pellucid::ui {

namespace {

const Study* holderOf(const std::vector<Study>& studies, const std::string& seriesUid) {
  for (const Study& study : studies)
    for (const Series& series : study.series)
      if (series.uid == seriesUid) return &study;
  return nullptr;
}

/// What has no UID is named after its folder or file: there, a name is one file, also when an archive was unpacked
/// anew.
std::string fileIn(const Series& series, const Instance& instance) {
  const bool ofFolder = series.uid.starts_with("folder:") || series.uid.starts_with("file:");
  return ofFolder ? instance.file.filename().string() : instance.file.string();
}

/// Adds the images that are not there yet; true if there were any.
bool addInstances(Series& known, const Series& found) {
  std::set<std::pair<std::string, std::string>> present;
  for (const Instance& instance : known.instances) present.emplace(instance.sopInstanceUid, fileIn(known, instance));
  std::set<std::string> presentUids;
  for (const Instance& instance : known.instances)
    if (!instance.sopInstanceUid.empty()) presentUids.insert(instance.sopInstanceUid);
  bool added = false;
  for (const Instance& instance : found.instances) {
    if (present.contains({instance.sopInstanceUid, fileIn(known, instance)})) continue;
    if (presentUids.contains(instance.sopInstanceUid)) continue;
    known.instances.push_back(instance);
    added = true;
  }
  if (added)
    std::stable_sort(known.instances.begin(), known.instances.end(),
                     [](const Instance& a, const Instance& b) { return a.instanceNumber < b.instanceNumber; });
  return added;
}

/// Parts of a choice are numbered by each scan: what has one name in both is the same part, anything else would mix
/// times or echoes in one volume.
bool samePart(const Series& a, const Series& b) {
  return a.part.name == b.part.name && a.part.count == b.part.count;
}

/// Of the files; two patients may carry it.
bool hasStudyUid(const Study& study, const std::string& uid) {
  return study.uid == uid || study.uid.starts_with(uid + "#");
}

/// What is kept of a study is kept under its name: that of the files for the first patient, numbered for others. Where
/// one of them has been closed, its name is the next to be given, and never that of one that is open.
std::string freeStudyUid(const std::vector<Study>& studies, const std::string& uid) {
  std::string name = uid;
  const auto taken = [&name](const Study& study) { return study.uid == name; };
  for (int number = 2; std::any_of(studies.begin(), studies.end(), taken); ++number)
    name = uid + "#" + std::to_string(number);
  return name;
}

bool isNamed(const Patient& patient) {
  return !patient.id.empty() || !patient.name.display().empty();
}

/// Whether files say the same of whom they show; those that name nobody do.
bool sameNames(const Patient& a, const Patient& b) {
  return a.id == b.id && a.name.alphabetic == b.name.alphabetic && a.name.ideographic == b.name.ideographic &&
         isNamed(a) == isNamed(b) && (!isNamed(a) || a.birthDate == b.birthDate);
}

void mergeSeries(Study& study, Series found, MergeOutcome& outcome) {
  const auto find = [&] {
    return std::find_if(study.series.begin(), study.series.end(),
                        [&](const Series& series) { return series.uid == found.uid; });
  };
  auto known = find();
  while (known != study.series.end() && !samePart(*known, found)) {
    found.uid += "+";
    known = find();
  }
  if (known == study.series.end()) {
    study.series.push_back(found);
    outcome.newSeries.push_back(found.uid);
  } else if (addInstances(*known, found)) {
    outcome.changedSeries.push_back(found.uid);
  }
}

}  // namespace

MergeOutcome mergeScan(std::vector<Study>& studies, std::vector<SkippedFile>& skipped, const ScanResult& scan) {
  MergeOutcome outcome;
  skipped.insert(skipped.end(), scan.skipped.begin(), scan.skipped.end());
  for (const Study& found : scan.studies) {
    const auto known = std::find_if(studies.begin(), studies.end(), [&](const Study& study) {
      return hasStudyUid(study, found.uid) && sameNames(study.patient, found.patient);
    });
    Study fresh = found;
    fresh.series.clear();
    fresh.uid = freeStudyUid(studies, found.uid);
    Study& target = known == studies.end() ? fresh : *known;
    for (const Series& series : found.series) {
      const Study* holder = holderOf(studies, series.uid);
      if (holder != nullptr && (known == studies.end() || holder != &*known)) {
        for (const Instance& instance : series.instances)
          skipped.push_back({instance.file, "Its series has the same identifier as a series of another study."});
        continue;
      }
      mergeSeries(target, series, outcome);
    }
    std::stable_sort(target.series.begin(), target.series.end(),
                     [](const Series& a, const Series& b) { return a.number < b.number; });
    if (known == studies.end() && !fresh.series.empty()) studies.push_back(std::move(fresh));
  }
  return outcome;
}

std::string studyInstanceUid(const Study& study) {
  return study.uid.substr(0, study.uid.find('#'));
}

bool samePatient(const Study& a, const Study& b) {
  return sameNames(a.patient, b.patient) && (isNamed(a.patient) || a.uid == b.uid);
}

}  // namespace pellucid::ui
