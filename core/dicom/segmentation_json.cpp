#include <nlohmann/json.hpp>

#include "core/dicom/segmentation_object.h"

namespace pellucid {

namespace {

Json listJson(const std::vector<CodedConcept>& codes) {
  Json list = Json::array();
  for (const CodedConcept& code : codes) list.push_back(toJson(code));
  return list;
}

Json toJson(const Segment& segment) {
  Json json{{"number", segment.number},
            {"label", segment.label},
            {"description", segment.description},
            {"category", pellucid::toJson(segment.category)},
            {"type", pellucid::toJson(segment.type)},
            {"typeModifiers", listJson(segment.typeModifiers)},
            {"anatomicRegion", pellucid::toJson(segment.anatomicRegion)},
            {"anatomicRegionModifiers", listJson(segment.anatomicRegionModifiers)},
            {"algorithmType", segment.algorithmType},
            {"algorithmName", segment.algorithmName},
            {"trackingId", segment.trackingId},
            {"trackingUid", segment.trackingUid},
            {"frames", segment.frames}};
  if (segment.rgb) json["rgb"] = *segment.rgb;
  if (segment.voxels) json["voxels"] = *segment.voxels;
  return json;
}

const char* nameOf(SegmentationType type) {
  switch (type) {
    case SegmentationType::Fractional:
      return "FRACTIONAL";
    case SegmentationType::LabelMap:
      return "LABELMAP";
    case SegmentationType::Binary:
      break;
  }
  return "BINARY";
}

}  // namespace

Json toJson(const SegmentationObject& object) {
  Json segments = Json::array();
  for (const Segment& segment : object.segments) segments.push_back(toJson(segment));
  Json json{{"type", nameOf(object.type)},
            {"segmentsOverlap", object.segmentsOverlap},
            {"contentLabel", object.contentLabel},
            {"contentDescription", object.contentDescription},
            {"frameOfReferenceUid", object.frameOfReferenceUid},
            {"referencedSeriesUids", object.referencedSeriesUids},
            {"columns", object.columns},
            {"rows", object.rows},
            {"frames", object.frames},
            {"segments", std::move(segments)},
            {"remarks", object.remarks}};
  if (object.type == SegmentationType::Fractional) {
    json["fractionalType"] = object.fractionalType;
    json["maximumFractionalValue"] = object.maximumFractionalValue;
  }
  if (object.geometry) json["geometry"] = toJson(*object.geometry);
  return json;
}

}  // namespace pellucid
