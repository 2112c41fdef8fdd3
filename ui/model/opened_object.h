#pragma once

#include <QString>
#include <filesystem>
#include <string>

namespace pellucid::ui {

/// A file that the reader had drawn on a series.
struct OpenedObject {
  std::string seriesUid;
  std::filesystem::path file;
  QString title;
  bool labelMap = false;  ///< Of research (NIfTI, NRRD); otherwise a DICOM segmentation or structure set.
  bool operator==(const OpenedObject&) const = default;
};

}  // namespace pellucid::ui
