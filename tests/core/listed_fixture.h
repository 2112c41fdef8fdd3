#pragma once

#include <QtTest>

#include <fstream>

#include "core/store/study_catalogue.h"

namespace pellucid::test {

/// A file with that content; its folder is made.
inline std::filesystem::path makeFile(const std::filesystem::path& file, const std::string& bytes) {
  std::filesystem::create_directories(file.parent_path());
  std::ofstream(file, std::ios::binary) << bytes;
  return file;
}

inline std::string contentOf(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

/// A study of one series with an image for each file, as a scan would find it.
inline Study studyOf(const std::string& uid, const std::string& name, const std::vector<std::filesystem::path>& files,
                     const std::string& modality = "CT", const std::string& seriesUid = {}) {
  Study study;
  study.uid = uid;
  study.date = "20260301";
  study.description = "Thorax";
  study.accessionNumber = "ACC-" + uid;
  study.patient.id = "PID-" + name;
  study.patient.name.alphabetic = name;
  study.patient.birthDate = "19700102";
  study.patient.sex = "F";
  Series series;
  series.uid = seriesUid.empty() ? uid + ".1" : seriesUid;
  series.modality = modality;
  for (const auto& file : files) {
    Instance instance;
    instance.file = file;
    series.instances.push_back(instance);
  }
  study.series.push_back(series);
  return study;
}

inline Result<bool> enter(StudyCatalogue& list, const Study& study, ListingReason reason = ListingReason::Imported) {
  return list.put(study, listedSeriesOf(study), reason);
}

/// The UIDs of an answer, in its order.
inline QStringList uidsOf(const Result<std::vector<ListedStudy>>& studies) {
  QStringList uids;
  if (studies)
    for (const ListedStudy& study : *studies) uids << QString::fromStdString(study.uid);
  return studies ? uids : QStringList{"error"};
}

}  // namespace pellucid::test
