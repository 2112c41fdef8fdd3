#include "core/dicom/real_world_value_p.h"

#include <cmath>

#include "core/dicom/object_content_p.h"
#include "core/dicom/source_frames_p.h"

namespace pellucid {

namespace {

std::optional<double> number(const Header& item, const DcmTagKey& tag) {
  Float64 value = 0.0;
  if (item.source().findAndGetFloat64(tag, value).bad() || !std::isfinite(value)) return std::nullopt;
  return value;
}

/// The quantity is a value among other definitions of it: (0040,9220) items with a concept and a coded value.
std::string quantityOf(const Header& item) {
  for (DcmItem* part : item.items(DCM_QuantityDefinitionSequence)) {
    const CodedConcept value = codeIn(Header(*part, item.charset()), DCM_ConceptCodeSequence);
    if (!value.meaning.empty()) return value.meaning;
  }
  return item.text(DCM_LUTExplanation);
}

}  // namespace

std::optional<RealWorldMapping> realWorldMapping(const Header& header, const FunctionalGroups& groups, int frame) {
  if (header.text(DCM_SOPClassUID) != UID_ParametricMapStorage) return std::nullopt;
  DcmItem* found = groups.item(frame, DCM_RealWorldValueMappingSequence);
  if (found == nullptr) return std::nullopt;
  const Header item(*found, header.charset());
  const auto slope = number(item, DCM_RealWorldValueSlope);
  const auto intercept = number(item, DCM_RealWorldValueIntercept);
  if (!slope || *slope == 0.0 || !intercept) return std::nullopt;
  const CodedConcept unit = codeIn(item, DCM_MeasurementUnitsCodeSequence);
  return RealWorldMapping{*slope, *intercept, unit.value == "1" ? std::string() : unit.value, quantityOf(item)};
}

}  // namespace pellucid
