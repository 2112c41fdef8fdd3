#pragma once

#include <string>
#include <vector>

#include "core/dicom/coded_concept.h"
#include "core/dicom/sop_reference.h"

namespace pellucid {

/// One content item of a structured report (PS3.3 C.17.3), whatever the template. Texts are UTF-8.
struct ContentItem {
  int depth = 0;             ///< 0 is the root.
  std::string position;      ///< "1.2.1", as items refer to each other (PS3.3 C.17.3.2.5).
  std::string relationship;  ///< "CONTAINS", "HAS OBS CONTEXT", ...; empty for the root.
  std::string valueType;     ///< "TEXT", "NUM", "IMAGE", ...; empty for an item that only refers to another one.
  CodedConcept name;
  std::string value;        ///< As text; empty for containers, references and coordinates.
  CodedConcept code;        ///< CODE.
  CodedConcept unit;        ///< NUM
  CodedConcept qualifier;   ///< NUM: why there is no number, or what is odd about it.
  std::string templateId;   ///< CONTAINER: "1500".
  std::string observed;     ///< Observation DateTime (DT), where it is not that of the document.
  std::string target;       ///< Position of the item that this one refers to.
  std::string graphicType;  ///< SCOORD, SCOORD3D, TCOORD: "POLYLINE", "CIRCLE", ...
  /// SCOORD: column, row, ... in pixels of the image, from its outer corner; SCOORD3D: x, y, z, ... in LPS millimetres;
  /// TCOORD: sample positions or seconds.
  std::vector<double> coordinates;
  std::string frameOfReferenceUid;       ///< SCOORD3D
  std::vector<SopReference> references;  ///< IMAGE, COMPOSITE, WAVEFORM.
};

/// Who says to have verified a report. What the file states, not checked by anyone here.
struct VerifyingObserver {
  std::string name;
  std::string organization;
  std::string dateTime;  ///< DT
};

/// A structured report of any template as its content tree (PS3.3 C.17).
struct StructuredReport {
  CodedConcept title;
  std::string templateId;
  std::string completion;    ///< (0040,A491) "COMPLETE" or "PARTIAL".
  std::string verification;  ///< (0040,A493) "VERIFIED" or "UNVERIFIED".
  std::string preliminary;   ///< (0040,A496) "PRELIMINARY" or "FINAL"; often absent.
  std::string contentDate;   ///< DA
  std::string contentTime;   ///< TM
  std::vector<VerifyingObserver> verifyingObservers;
  std::vector<ContentItem> items;      ///< Each item before its children; the first is the root.
  std::vector<SopReference> evidence;  ///< Instances of the evidence sequences.
  bool complete = true;                ///< False where there were more items than are read (100 000).
};

Json toJson(const ContentItem& item);
Json toJson(const StructuredReport& report);

}  // namespace pellucid
