#include <fmt/format.h>

#include <algorithm>
#include <cctype>

#include "core/dicom/object_content_p.h"
#include "core/dicom/storage_object.h"

namespace pellucid {

namespace {

/// A text, code, date or UID of the file.
void addText(ObjectOutline& outline, int depth, const char* name, const std::string& value) {
  if (!value.empty()) outline.add({.depth = depth, .name = name, .value = value, .valueOfFile = true});
}

void addDate(ObjectOutline& outline, const char* name, const std::string& value) {
  if (!value.empty()) outline.add({.name = name, .value = value, .valueOfFile = true, .endsWithDate = true});
}

/// A word of a list that DICOM defines (COMPLETE, UNVERIFIED), or words of this program.
void addTerm(ObjectOutline& outline, int depth, const char* name, const std::string& value) {
  if (!value.empty()) outline.add({.depth = depth, .name = name, .value = value});
}

void addRemarks(ObjectOutline& outline, const std::vector<std::string>& remarks) {
  for (const std::string& remark : remarks) outline.add({.name = "Remark", .value = remark});
}

/// "Liver (SCT 10200004)"
std::string withCode(const CodedConcept& code) {
  if (code.empty()) return {};
  if (code.value.empty()) return code.meaning;
  return fmt::format("{} ({} {})", code.meaning.empty() ? "no meaning given" : code.meaning, code.scheme, code.value);
}

std::string joined(const std::vector<std::string>& texts) {
  return fmt::format("{}", fmt::join(texts, ", "));
}

std::string counted(std::int64_t count, const char* one, const char* many) {
  return fmt::format("{} {}", count, count == 1 ? one : many);
}

/// "CT Image Storage, frames 1, 2"; UIDs only where there is nothing better.
std::string referenceText(const SopReference& reference) {
  std::string text = sopClassName(reference.sopClassUid);
  if (text.empty()) text = reference.sopClassUid.empty() ? "an object" : reference.sopClassUid;
  if (!reference.frames.empty()) text += fmt::format(", frame {}", fmt::join(reference.frames, ", "));
  if (!reference.segments.empty()) text += fmt::format(", segment {}", fmt::join(reference.segments, ", "));
  if (!reference.presentationStateUid.empty()) text += ", with a presentation state";
  return text + ", " + reference.sopInstanceUid;
}

OutlineLine referenceLine(int depth, std::string name, const SopReference& reference) {
  return {.depth = depth,
          .name = std::move(name),
          .value = referenceText(reference),
          .sopInstanceUid = reference.sopInstanceUid,
          .frame = reference.frames.empty() ? 0 : reference.frames.front()};
}

bool beginsWithDigits(const std::string& text, std::size_t count) {
  return text.size() >= count && std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(count),
                                             [](unsigned char c) { return std::isdigit(c) != 0; });
}

/// DA as "2024-05-31"; as it stands where it is none.
std::string dateText(const std::string& date) {
  if (date.size() != 8 || !beginsWithDigits(date, 8)) return date;
  return date.substr(0, 4) + "-" + date.substr(4, 2) + "-" + date.substr(6);
}

/// TM as "17:33:15", without the parts of a second.
std::string timeText(const std::string& time) {
  if (!beginsWithDigits(time, 6)) return time;
  return time.substr(0, 2) + ":" + time.substr(2, 2) + ":" + time.substr(4, 2);
}

/// DT; what follows the seconds (parts, offset from UTC) stays as it is.
std::string dateTimeText(const std::string& text) {
  if (!beginsWithDigits(text, 14)) return text;
  return dateText(text.substr(0, 8)) + " " + timeText(text.substr(8, 6)) + text.substr(14);
}

std::string dateAndTime(const std::string& date, const std::string& time) {
  return dateText(date) + (date.empty() || time.empty() ? "" : " ") + timeText(time);
}

/// Coordinates of a whole contour are for programs; people get its shape and beginning.
std::string coordinatesText(const ContentItem& item) {
  constexpr std::size_t kMostShown = 12;
  const std::size_t dimensions = item.valueType == "SCOORD3D" ? 3 : item.valueType == "SCOORD" ? 2 : 1;
  std::string text = item.graphicType;
  for (std::size_t i = 0; i < std::min(item.coordinates.size(), kMostShown); ++i)
    text += fmt::format("{}{:g}", i % dimensions == 0 ? "  " : " / ", item.coordinates[i]);
  if (item.coordinates.size() > kMostShown)
    text += fmt::format("  ... {} points", item.coordinates.size() / dimensions);
  if (item.valueType == "SCOORD3D") text += " mm (LPS)";
  return text;
}

std::string valueText(const ContentItem& item) {
  if (item.valueType == "DATE") return dateText(item.value);
  if (item.valueType == "TIME") return timeText(item.value);
  if (item.valueType == "DATETIME") return dateTimeText(item.value);
  if (item.valueType == "CODE") return withCode(item.code);
  if (item.valueType == "NUM") {
    std::string text = item.value;
    // UCUM's "1" is the unit of numbers without one.
    if (!item.unit.empty() && item.unit.value != "1")
      text += " " + (item.unit.value.empty() ? item.unit.meaning : item.unit.value);
    if (!item.qualifier.empty()) text += (text.empty() ? "" : ", ") + item.qualifier.text();
    return text;
  }
  if (item.valueType.starts_with("SCOORD") || item.valueType == "TCOORD")
    return item.coordinates.empty() && !item.value.empty() ? item.value : coordinatesText(item);
  return item.value;
}

void addItem(ObjectOutline& outline, const ContentItem& item) {
  std::string name = item.name.text();
  const bool named = !name.empty();
  if (!named) name = item.valueType.empty() ? "Reference" : item.valueType;
  for (const SopReference& reference : item.references) {
    OutlineLine line = referenceLine(item.depth, name, reference);
    line.nameOfFile = named;
    outline.add(std::move(line));
  }
  if (!item.references.empty()) return;
  OutlineLine line{.depth = item.depth, .name = name, .nameOfFile = named};
  if (item.valueType.empty())
    line.value = item.target.empty() ? "an item that says nothing" : "see item " + item.target;
  else if (line.value = valueText(item); !line.value.empty())
    line.valueOfFile = true;
  else if (item.valueType == "NUM")
    line.value = "no value";
  line.endsWithDate = item.valueType == "DATE" || item.valueType == "TIME" || item.valueType == "DATETIME";
  outline.add(std::move(line));
}

ObjectOutline outline(const StructuredReport& report) {
  ObjectOutline result;
  result.title = report.title.text();
  addTerm(result, 0, "Completion", report.completion);
  addTerm(result, 0, "Verification", report.verification);
  addTerm(result, 0, "Preliminary", report.preliminary);
  addDate(result, "Written", dateAndTime(report.contentDate, report.contentTime));
  for (const VerifyingObserver& observer : report.verifyingObservers)
    result.add(
        {.name = "Verified by, as the file states",
         .value = fmt::format("{}, {}, {}", observer.name, observer.organization, dateTimeText(observer.dateTime)),
         .valueOfFile = true,
         .endsWithDate = true});
  addText(result, 0, "Template", report.templateId);
  for (const ContentItem& item : report.items) addItem(result, item);
  result.complete = result.complete && report.complete;
  return result;
}

ObjectOutline outline(const KeyObjectSelection& selection) {
  ObjectOutline result;
  result.title = selection.title.text();
  addText(result, 0, "Title", withCode(selection.title));
  for (const CodedConcept& modifier : selection.modifiers) addText(result, 0, "Because", withCode(modifier));
  for (const std::string& text : selection.descriptions) addText(result, 0, "Description", text);
  addDate(result, "Written", dateAndTime(selection.contentDate, selection.contentTime));
  result.add({.name = "Selected",
              .value = counted(static_cast<std::int64_t>(selection.references.size()), "object", "objects")});
  for (const SopReference& reference : selection.references) result.add(referenceLine(1, "Object", reference));
  return result;
}

std::string voxelText(const Segment& segment, const SegmentationObject& object) {
  if (!segment.voxels) return {};
  std::string text = counted(*segment.voxels, "voxel", "voxels");
  if (object.type == SegmentationType::Fractional) return text + " above 0";
  if (object.geometry && object.geometry->inPatient && object.geometry->size[2] > 1)
    text += fmt::format(", {:.4g} ml", static_cast<double>(*segment.voxels) * object.geometry->voxelVolume() / 1000.0);
  return text;
}

void addSegment(ObjectOutline& result, const Segment& segment, const SegmentationObject& object) {
  result.add({.name = fmt::format("Segment {}", segment.number),
              .value = segment.label,
              .rgb = segment.rgb,
              .valueOfFile = true});
  addText(result, 1, "Description", segment.description);
  addText(result, 1, "Category", withCode(segment.category));
  addText(result, 1, "Type", withCode(segment.type));
  for (const CodedConcept& modifier : segment.typeModifiers) addText(result, 2, "Modifier", withCode(modifier));
  addText(result, 1, "Region", withCode(segment.anatomicRegion));
  for (const CodedConcept& modifier : segment.anatomicRegionModifiers)
    addText(result, 2, "Modifier", withCode(modifier));
  addTerm(result, 1, "Made",
          segment.algorithmType + (segment.algorithmName.empty() ? "" : ", " + segment.algorithmName));
  addText(result, 1, "Tracking", segment.trackingId);
  addTerm(result, 1, "Size", voxelText(segment, object));
}

std::string typeText(const SegmentationObject& object) {
  switch (object.type) {
    case SegmentationType::LabelMap:
      return "label map";
    case SegmentationType::Fractional:
      return fmt::format("fractional ({}), up to {}",
                         object.fractionalType.empty() ? "of a kind not stated" : object.fractionalType,
                         object.maximumFractionalValue);
    case SegmentationType::Binary:
      break;
  }
  return "binary";
}

ObjectOutline outline(const SegmentationObject& object) {
  ObjectOutline result;
  result.title = object.contentDescription.empty() ? object.contentLabel : object.contentDescription;
  addText(result, 0, "Label", object.contentLabel);
  addText(result, 0, "Description", object.contentDescription);
  result.add({.name = "Segmentation", .value = typeText(object)});
  result.add({.name = "Frames", .value = fmt::format("{} of {} x {}", object.frames, object.columns, object.rows)});
  if (object.geometry) {
    const auto& size = object.geometry->size;
    const auto& spacing = object.geometry->spacing;
    std::string grid = fmt::format("{} x {} x {} voxels", size[0], size[1], size[2]);
    if (object.geometry->inPatient)
      grid += fmt::format(" of {:.4g} x {:.4g} x {:.4g} mm", spacing[0], spacing[1], spacing[2]);
    result.add({.name = "Grid", .value = grid});
  }
  addTerm(result, 0, "Segments overlap", object.segmentsOverlap);
  addText(result, 0, "Of series", joined(object.referencedSeriesUids));
  addRemarks(result, object.remarks);
  for (const Segment& segment : object.segments) addSegment(result, segment, object);
  result.drawable = !object.segments.empty();
  result.seriesUids = object.referencedSeriesUids;
  result.frameOfReferenceUid = object.frameOfReferenceUid;
  return result;
}

void addContour(ObjectOutline& result, const Contour& contour) {
  const auto [low, high] = std::minmax_element(contour.points.begin(), contour.points.end(),
                                               [](const Vector3& a, const Vector3& b) { return a[2] < b[2]; });
  OutlineLine line{.depth = 1,
                   .name = contour.geometricType,
                   .value = counted(static_cast<std::int64_t>(contour.points.size()), "point", "points")};
  line.value += (*high)[2] - (*low)[2] < 0.01 ? fmt::format(" at z {:.2f} mm", (*low)[2])
                                              : fmt::format(" from z {:.2f} to {:.2f} mm", (*low)[2], (*high)[2]);
  if (!contour.images.empty()) {
    line.sopInstanceUid = contour.images.front().sopInstanceUid;
    if (!contour.images.front().frames.empty()) line.frame = contour.images.front().frames.front();
  }
  result.add(std::move(line));
}

ObjectOutline outline(const StructureSet& set) {
  ObjectOutline result;
  result.title = set.name.empty() ? set.label : set.name;
  addText(result, 0, "Label", set.label);
  addText(result, 0, "Name", set.name);
  addText(result, 0, "Description", set.description);
  addDate(result, "Date", dateText(set.date));
  addTerm(result, 0, "Approval", set.approval);
  addText(result, 0, "Of series", joined(set.referencedSeriesUids));
  addRemarks(result, set.remarks);
  for (const RegionOfInterest& region : set.regions) {
    std::vector<std::string> facts{region.name.empty() ? "no name" : region.name};
    facts.insert(facts.end(), region.interpretedTypes.begin(), region.interpretedTypes.end());
    if (!region.generation.empty()) facts.push_back(region.generation);
    facts.push_back(counted(static_cast<std::int64_t>(region.contours.size()), "contour", "contours"));
    result.add({.name = fmt::format("Region {}", region.number), .value = joined(facts), .rgb = region.rgb});
    addText(result, 1, "Description", region.description);
    for (const Contour& contour : region.contours) addContour(result, contour);
  }
  result.drawable = !set.regions.empty();
  result.seriesUids = set.referencedSeriesUids;
  if (!set.regions.empty()) result.frameOfReferenceUid = set.regions.front().frameOfReferenceUid;
  return result;
}

ObjectOutline outline(const EncapsulatedDocument& document) {
  ObjectOutline result;
  result.title = document.title;
  addText(result, 0, "Title", document.title);
  addText(result, 0, "Kind", withCode(document.kind));
  result.add({.name = "Format", .value = document.mimeType.empty() ? "not stated" : document.mimeType});
  result.add({.name = "Length", .value = counted(static_cast<std::int64_t>(document.length), "byte", "bytes")});
  addDate(result, "Written", dateText(document.contentDate));
  addTerm(result, 0, "Shows the patient's identity", document.burnedIn);
  for (const SopReference& source : document.sources) result.add(referenceLine(0, "Made from", source));
  addRemarks(result, document.remarks);
  if (document.length > 0) result.documentMimeType = document.mimeType.empty() ? "unknown" : document.mimeType;
  return result;
}

}  // namespace

ObjectOutline outlineOf(const StorageObject& object) {
  ObjectOutline result = std::visit([](const auto& content) { return outline(content); }, object.content);
  if (result.title.empty()) result.title = object.kind;
  return result;
}

}  // namespace pellucid
