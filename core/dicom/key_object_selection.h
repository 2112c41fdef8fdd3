#pragma once

#include <string>
#include <vector>

#include "core/dicom/coded_concept.h"
#include "core/dicom/sop_reference.h"

namespace pellucid {

/// Images that somebody marked, and why (PS3.3 A.35.4, PS3.16 TID 2010). Texts are UTF-8.
struct KeyObjectSelection {
  CodedConcept title;                   ///< CID 7010: "Of Interest", "Rejected for Quality Reasons", ...
  std::vector<CodedConcept> modifiers;  ///< Why rejected, for which series: concept modifiers of the title.
  std::vector<std::string> descriptions;
  std::string contentDate;               ///< DA
  std::string contentTime;               ///< TM
  std::vector<SopReference> references;  ///< In the order of the document.
};

Json toJson(const KeyObjectSelection& selection);

}  // namespace pellucid
