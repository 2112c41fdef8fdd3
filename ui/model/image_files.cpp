#include "ui/model/image_files.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include "ui/model/session.h"

namespace pellucid::ui {

bool isImageFile(const Study& study) {
  return !study.series.empty() && study.series.front().format != FileFormat::Dicom;
}

const char* formatName(FileFormat format) {
  constexpr std::array kNames{"DICOM", "NIfTI", "NRRD", "PNG", "JPEG", "TIFF"};
  return kNames.at(static_cast<std::size_t>(format));
}

std::filesystem::path folderOf(const Study& study) {
  if (!isImageFile(study) || study.series.front().instances.empty()) return {};
  return study.series.front().instances.front().file.parent_path();
}

std::vector<const Study*> filesBeside(const std::vector<Study>& open, const Study& study) {
  const bool file = isImageFile(study);
  const std::filesystem::path folder = folderOf(study);
  std::vector<const Study*> beside;
  for (const Study& other : open)
    if (other.uid == study.uid || (file && isImageFile(other) && folderOf(other) == folder)) beside.push_back(&other);
  return beside;
}

namespace {

/// The last `parts` names of a path.
std::filesystem::path endOf(const std::filesystem::path& path, std::ptrdiff_t parts) {
  std::filesystem::path end;
  auto part = path.end();
  for (std::ptrdiff_t i = 0; i < parts && part != path.begin(); ++i) end = end.empty() ? *--part : *--part / end;
  return end;
}

}  // namespace

std::string folderThatTells(const std::vector<Study>& open, const Study& study, const PlaceOfFile& place) {
  if (folderOf(study).empty()) return {};
  const auto placeOf = [&place](const Study& one) { return place(one.series.front().instances.front().file); };
  const std::filesystem::path own = placeOf(study);
  std::vector<std::filesystem::path> others;
  for (const Study& other : open)
    if (other.uid != study.uid && !folderOf(other).empty() &&
        other.series.front().description == study.series.front().description)
      if (auto its = placeOf(other); its != own) others.push_back(std::move(its));
  if (others.empty()) return {};
  const auto length = std::distance(own.begin(), own.end());
  std::ptrdiff_t parts = 1;
  const auto alike = [&](const std::filesystem::path& other) { return endOf(other, parts) == endOf(own, parts); };
  while (parts < length && std::any_of(others.begin(), others.end(), alike)) ++parts;
  return endOf(own, parts).generic_string();
}

std::string folderThatTells(Session& session, const Study& study) {
  return folderThatTells(session.studies(), study, [&session](const std::filesystem::path& file) {
    const auto archive = session.worker().archiveOf(file);
    return archive.empty() ? file.parent_path() : archive;
  });
}

}  // namespace pellucid::ui
