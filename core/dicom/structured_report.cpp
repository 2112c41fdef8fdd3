#include "core/dicom/structured_report.h"

#include <nlohmann/json.hpp>

#include "core/dicom/object_content_p.h"
#include "core/dicom/storage_object_p.h"

namespace pellucid {

namespace {

constexpr std::size_t kMostItems = 100'000;
constexpr std::size_t kMostCoordinates = 4'000'000;  // of the whole report
/// Files that nest deeper are not opened at all (nesting_p.h); this holds where their tags could not be seen.
constexpr int kDeepest = 64;

/// Reads the content tree of one data set.
class ContentReader {
 public:
  ContentReader(StructuredReport& report, const EvidenceIndex& evidence) : m_report(report), m_evidence(evidence) {}

  void read(const Header& header, int depth, const std::string& position) {
    if (m_report.items.size() >= kMostItems || depth > kDeepest) {
      m_report.complete = false;
      return;
    }
    m_report.items.push_back(itemOf(header, depth, position));
    int child = 0;
    for (DcmItem* item : header.items(DCM_ContentSequence))
      read(inherited(*item, header), depth + 1, position + "." + std::to_string(++child));
  }

 private:
  /// An item may name its own Specific Character Set (PS3.3 C.12.1.1.2).
  static Header inherited(DcmItem& item, const Header& parent) {
    const Header own(item);
    return own.charset().empty() ? Header(item, parent.charset()) : own;
  }

  ContentItem itemOf(const Header& header, int depth, const std::string& position) {
    ContentItem item;
    item.depth = depth;
    item.position = position;
    item.relationship = header.text(DCM_RelationshipType);
    item.valueType = header.text(DCM_ValueType);
    item.name = codeIn(header, DCM_ConceptNameCodeSequence);
    item.observed = header.text(DCM_ObservationDateTime);
    for (const int number : integersIn(header, DCM_ReferencedContentItemIdentifier))
      item.target += (item.target.empty() ? "" : ".") + std::to_string(number);
    readValue(header, item);
    return item;
  }

  void readValue(const Header& header, ContentItem& item) {
    const std::string& type = item.valueType;
    if (type == "TEXT") item.value = header.paragraphs(DCM_TextValue);
    if (type == "DATETIME") item.value = header.text(DCM_DateTime);
    if (type == "DATE") item.value = header.text(DCM_Date);
    if (type == "TIME") item.value = header.text(DCM_Time);
    if (type == "UIDREF") item.value = header.text(DCM_UID);
    if (type == "PNAME") item.value = header.personName(DCM_PersonName).display();
    if (type == "CODE") {
      item.code = codeIn(header, DCM_ConceptCodeSequence);
      item.value = item.code.text();
    }
    if (type == "NUM") readNumber(header, item);
    if (type == "CONTAINER") {
      if (DcmItem* used = header.item(DCM_ContentTemplateSequence))
        item.templateId = Header(*used, header.charset()).text(DCM_TemplateIdentifier);
    }
    if (type == "IMAGE" || type == "COMPOSITE" || type == "WAVEFORM") readReferences(header, item);
    if (type == "SCOORD" || type == "SCOORD3D" || type == "TCOORD") readCoordinates(header, item);
  }

  static void readNumber(const Header& header, ContentItem& item) {
    item.qualifier = codeIn(header, DCM_NumericValueQualifierCodeSequence);
    DcmItem* measured = header.item(DCM_MeasuredValueSequence);
    if (measured == nullptr) return;
    const Header value(*measured, header.charset());
    item.value = value.text(DCM_NumericValue);
    item.unit = codeIn(value, DCM_MeasurementUnitsCodeSequence);
  }

  void readReferences(const Header& header, ContentItem& item) const {
    for (DcmItem* entry : header.items(DCM_ReferencedSOPSequence)) {
      item.references.push_back(referenceOf(Header(*entry, header.charset())));
      m_evidence.complete(item.references.back());
    }
  }

  void readCoordinates(const Header& header, ContentItem& item) {
    item.graphicType = header.text(item.valueType == "TCOORD" ? DCM_TemporalRangeType : DCM_GraphicType);
    item.frameOfReferenceUid = header.text(DCM_ReferencedFrameOfReferenceUID);
    item.coordinates = floatsIn(header, DCM_GraphicData);
    for (const DcmTagKey& tag : {DCM_ReferencedSamplePositions, DCM_ReferencedTimeOffsets})
      if (item.coordinates.empty()) item.coordinates = header.numbers(tag);
    if (item.valueType == "TCOORD" && item.coordinates.empty()) item.value = header.text(DCM_ReferencedDateTime);
    m_coordinates += item.coordinates.size();
    if (m_coordinates <= kMostCoordinates) return;
    item.coordinates.clear();
    m_report.complete = false;
  }

  StructuredReport& m_report;
  const EvidenceIndex& m_evidence;
  std::size_t m_coordinates = 0;
};

}  // namespace

StructuredReport structuredReportOf(const Header& header) {
  StructuredReport report;
  report.completion = header.text(DCM_CompletionFlag);
  report.verification = header.text(DCM_VerificationFlag);
  report.preliminary = header.text(DCM_PreliminaryFlag);
  report.contentDate = header.text(DCM_ContentDate);
  report.contentTime = header.text(DCM_ContentTime);
  for (DcmItem* item : header.items(DCM_VerifyingObserverSequence)) {
    const Header observer(*item, header.charset());
    report.verifyingObservers.push_back({observer.personName(DCM_VerifyingObserverName).display(),
                                         observer.text(DCM_VerifyingOrganization),
                                         observer.text(DCM_VerificationDateTime)});
  }
  report.evidence = evidenceOf(header);
  const EvidenceIndex evidence(report.evidence);
  ContentReader(report, evidence).read(header, 0, "1");
  report.title = report.items.front().name;
  report.templateId = report.items.front().templateId;
  return report;
}

Json toJson(const ContentItem& item) {
  Json json{{"position", item.position},   {"depth", item.depth},       {"relationship", item.relationship},
            {"valueType", item.valueType}, {"name", toJson(item.name)}, {"value", item.value}};
  if (!item.code.empty()) json["code"] = toJson(item.code);
  if (!item.unit.empty()) json["unit"] = toJson(item.unit);
  if (!item.qualifier.empty()) json["qualifier"] = toJson(item.qualifier);
  if (!item.templateId.empty()) json["templateId"] = item.templateId;
  if (!item.observed.empty()) json["observationDateTime"] = item.observed;
  if (!item.target.empty()) json["target"] = item.target;
  if (!item.graphicType.empty()) json["graphicType"] = item.graphicType;
  if (!item.coordinates.empty()) json["coordinates"] = item.coordinates;
  if (!item.frameOfReferenceUid.empty()) json["frameOfReferenceUid"] = item.frameOfReferenceUid;
  for (const SopReference& reference : item.references) json["references"].push_back(toJson(reference));
  return json;
}

Json toJson(const StructuredReport& report) {
  Json observers = Json::array();
  for (const VerifyingObserver& observer : report.verifyingObservers)
    observers.push_back(
        {{"name", observer.name}, {"organization", observer.organization}, {"dateTime", observer.dateTime}});
  Json items = Json::array();
  for (const ContentItem& item : report.items) items.push_back(toJson(item));
  Json evidence = Json::array();
  for (const SopReference& reference : report.evidence) evidence.push_back(toJson(reference));
  return {{"title", toJson(report.title)},     {"templateId", report.templateId},
          {"completion", report.completion},   {"verification", report.verification},
          {"preliminary", report.preliminary}, {"contentDate", report.contentDate},
          {"contentTime", report.contentTime}, {"verifyingObservers", std::move(observers)},
          {"items", std::move(items)},         {"evidence", std::move(evidence)},
          {"complete", report.complete}};
}

}  // namespace pellucid
