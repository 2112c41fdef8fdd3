#pragma once

#include <filesystem>
#include <string>
#include <variant>

#include "core/base/job.h"
#include "core/dicom/encapsulated_document.h"
#include "core/dicom/key_object_selection.h"
#include "core/dicom/object_outline.h"
#include "core/dicom/segmentation_object.h"
#include "core/dicom/structure_set.h"
#include "core/dicom/structured_report.h"

namespace pellucid {

/// What a DICOM file holds that is no image.
struct StorageObject {
  std::string kind;  ///< As Series::objectKind: "Structured report", "Segmentation", ...
  std::string sopClassUid;
  std::string sopInstanceUid;
  std::variant<StructuredReport, KeyObjectSelection, SegmentationObject, StructureSet, EncapsulatedDocument> content;
};

/// Reads the content of a file: reports of any template, key object selections, segmentations (their voxels counted),
/// structure sets, encapsulated documents (without their bytes).
/// Errors: as openDicom(); Unsupported for images and for objects of another kind, which the sentence names.
Result<StorageObject> readStorageObject(const std::filesystem::path& file, Job& job);

/// Everything that was read, contours and coordinates included; not the bytes of a document.
Json toJson(const StorageObject& object);

/// The same for people, as indented lines.
ObjectOutline outlineOf(const StorageObject& object);

/// The outline of any file without images: of its content, else of its elements as they stand in the file.
Result<ObjectOutline> readOutline(const std::filesystem::path& file, Job& job);

}  // namespace pellucid
