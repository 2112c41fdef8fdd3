#pragma once

#include <filesystem>
#include <map>
#include <string>

#include "core/base/job.h"
#include "core/base/volume.h"
#include "core/dicom/loaded_series.h"

namespace pellucid {

/// What is said of a segmentation that a reader made. Texts are UTF-8.
struct SegmentationNotes {
  std::string seriesDescription = "Segmentation";
  int seriesNumber = 1;
  std::string reader = {};                 ///< Who made it; may be empty.
  std::map<int, std::string> models = {};  ///< By label: the model and its version whose outline the reader edited.
};

/// Writes a label map as one binary segmentation (PS3.3 A.51) in the study, patient and frame of reference of `images`,
/// on exactly their grid: every frame refers to the image that it lies on, by file and frame, and slices without a
/// label have none. Of `images` the header suffices; their first file is read for the patient. Segments without a code
/// are "Tissue" (SCT 85756007). What was begun by a model is SEMIAUTOMATIC and names it (PS3.3 C.8.20.4), the rest is
/// MANUAL. Explicit VR little endian; the target is whole or untouched. Errors:
/// InvalidArgument (no DICOM, no position in the patient, another number of images, no label at all), NotFound and
/// others of openDicom(), Unsupported (a character set that has no way to Unicode), OutOfDisk, Cancelled.
Result<void> writeSegmentation(const LabelMap& map, const LoadedSeries& images, const SegmentationNotes& notes,
                               const std::filesystem::path& file, Job& job);

}  // namespace pellucid
