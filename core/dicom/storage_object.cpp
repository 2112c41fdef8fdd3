#include "core/dicom/storage_object.h"

#include <array>
#include <nlohmann/json.hpp>

#include "core/dicom/element_dump.h"
#include "core/dicom/object_kinds_p.h"
#include "core/dicom/storage_object_p.h"

namespace pellucid {

namespace {

enum class Content { Report, KeyObjects, Segmentation, Structures, Document, Other };

Content contentOf(const std::string& uid) {
  const auto below = [&uid](const char* root) { return uid.starts_with(std::string(root) + "."); };
  if (uid == UID_KeyObjectSelectionDocumentStorage) return Content::KeyObjects;
  if (below("1.2.840.10008.5.1.4.1.1.88")) return Content::Report;
  if (uid == "1.2.840.10008.5.1.4.1.1.66.4" || uid == "1.2.840.10008.5.1.4.1.1.66.7") return Content::Segmentation;
  if (uid == UID_RTStructureSetStorage) return Content::Structures;
  if (below("1.2.840.10008.5.1.4.1.1.104")) return Content::Document;
  return Content::Other;
}

Result<SegmentationObject> readSegmentation(const std::filesystem::path& file, Job& job) {
  auto reader = SegmentationReader::open(file);
  if (!reader) return reader.error();
  const auto counted = reader->countVoxels(job);
  if (!counted && counted.error().code == ErrorCode::Cancelled) return counted.error();
  SegmentationObject object = reader->object();
  // What the segments are is worth knowing even where their pixels are damaged.
  if (!counted) object.remarks.push_back("The voxels of the segments cannot be read. " + counted.error().message);
  return object;
}

}  // namespace

Result<StorageObject> readStorageObject(const std::filesystem::path& file, Job& job) {
  auto format = openDicom(file, ReadDepth::All);
  if (!format) return format.error();
  try {
    const Header header(*(*format)->getDataset());
    StorageObject object;
    object.sopClassUid = header.text(DCM_SOPClassUID);
    object.sopInstanceUid = header.text(DCM_SOPInstanceUID);
    object.kind = objectKindOf(object.sopClassUid);
    switch (contentOf(object.sopClassUid)) {
      case Content::Report:
        object.content = structuredReportOf(header);
        break;
      case Content::KeyObjects:
        object.content = keyObjectSelectionOf(header);
        break;
      case Content::Structures:
        object.content = structureSetOf(header);
        break;
      case Content::Document:
        object.content = encapsulatedDocumentOf(header);
        break;
      case Content::Segmentation: {
        auto segmentation = readSegmentation(file, job);
        if (!segmentation) return segmentation.error();
        object.content = std::move(*segmentation);
        break;
      }
      case Content::Other:
        return Error{ErrorCode::Unsupported,
                     object.kind.empty() ? "The file holds no report, segmentation, structure set or document."
                                         : object.kind + ": what such a file holds is not shown yet.",
                     ""};
    }
    return object;
  } catch (const std::exception& exception) {
    return Error{ErrorCode::OutOfMemory, "The object needs more memory than is available.", exception.what()};
  }
}

Json toJson(const StorageObject& object) {
  static constexpr std::array kNames{"structuredReport", "keyObjectSelection", "segmentation", "structureSet",
                                     "document"};
  Json json{{"kind", object.kind}, {"sopClassUid", object.sopClassUid}, {"sopInstanceUid", object.sopInstanceUid}};
  json[kNames.at(object.content.index())] =
      std::visit([](const auto& content) { return toJson(content); }, object.content);
  return json;
}

Result<ObjectOutline> readOutline(const std::filesystem::path& file, Job& job) {
  const auto object = readStorageObject(file, job);
  if (object) return outlineOf(*object);
  if (object.error().code != ErrorCode::Unsupported) return object.error();
  auto dump = dumpElements(file);
  if (!dump) return dump.error();
  ObjectOutline outline;
  outline.add({.name = object.error().message, .value = "Its elements follow as they stand in the file."});
  for (ElementLine& line : dump->lines)
    outline.add({.depth = line.depth,
                 .name = line.name.empty() ? line.tag : line.name,
                 .value = line.value,
                 .nameOfFile = true,
                 .valueOfFile = true});
  outline.complete = outline.complete && dump->complete;
  return outline;
}

}  // namespace pellucid
