#include "core/dicom/key_object_selection.h"

#include <iterator>
#include <nlohmann/json.hpp>

#include "core/dicom/storage_object_p.h"

namespace pellucid {

KeyObjectSelection keyObjectSelectionOf(const Header& header) {
  // A key object selection is a structured report of a fixed, flat form.
  StructuredReport report = structuredReportOf(header);
  KeyObjectSelection selection;
  selection.title = report.title;
  selection.contentDate = report.contentDate;
  selection.contentTime = report.contentTime;
  for (ContentItem& item : report.items) {
    if (item.valueType == "CODE" && item.relationship == "HAS CONCEPT MOD") selection.modifiers.push_back(item.code);
    if (item.valueType == "TEXT" && item.relationship == "CONTAINS") selection.descriptions.push_back(item.value);
    std::move(item.references.begin(), item.references.end(), std::back_inserter(selection.references));
  }
  return selection;
}

Json toJson(const KeyObjectSelection& selection) {
  Json modifiers = Json::array();
  for (const CodedConcept& modifier : selection.modifiers) modifiers.push_back(toJson(modifier));
  Json references = Json::array();
  for (const SopReference& reference : selection.references) references.push_back(toJson(reference));
  return {{"title", toJson(selection.title)},       {"modifiers", std::move(modifiers)},
          {"descriptions", selection.descriptions}, {"contentDate", selection.contentDate},
          {"contentTime", selection.contentTime},   {"references", std::move(references)}};
}

}  // namespace pellucid
