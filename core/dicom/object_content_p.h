#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/dicom/coded_concept.h"
#include "core/dicom/header_p.h"
#include "core/dicom/sop_reference.h"

namespace pellucid {

/// The item of a code sequence itself (PS3.3 8.8).
CodedConcept codeOf(const Header& item);
/// First item of a code sequence; empty where there is none.
CodedConcept codeIn(const Header& header, const DcmTagKey& sequence);
std::vector<CodedConcept> codesIn(const Header& header, const DcmTagKey& sequence);

/// An item of Referenced SOP Sequence, Source Image Sequence and the like; series and study are not said there.
SopReference referenceOf(const Header& item);

/// All instances of the evidence sequences (PS3.3 C.17.2.3) with their series and study, at most 100 000.
std::vector<SopReference> evidenceOf(const Header& header);

/// Fills series and study of references from what the evidence sequences say.
class EvidenceIndex {
 public:
  explicit EvidenceIndex(const std::vector<SopReference>& evidence);
  void complete(SopReference& reference) const;

 private:
  std::map<std::string, std::pair<std::string, std::string>> m_places;  ///< SOP instance: series, study.
};

/// Binary floats of any length (FL); decimal numbers (DS) beyond the limit of Header::numbers are not read here.
std::vector<double> floatsIn(const Header& header, const DcmTagKey& tag);

/// Whole numbers of any VR.
std::vector<int> integersIn(const Header& header, const DcmTagKey& tag);

/// "1.2.840.10008.5.1.4.1.1.2" as "CT Image Storage"; empty for what is not registered.
std::string sopClassName(const std::string& uid);

}  // namespace pellucid
