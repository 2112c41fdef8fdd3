#include "ui/model/image_files.h"

#include <array>

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

}  // namespace pellucid::ui
