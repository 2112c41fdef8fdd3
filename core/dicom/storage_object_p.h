#pragma once

#include "core/dicom/encapsulated_document.h"
#include "core/dicom/header_p.h"
#include "core/dicom/key_object_selection.h"
#include "core/dicom/structure_set.h"
#include "core/dicom/structured_report.h"

namespace pellucid {

/// Content of opened files. Never fail: what is absent is empty.
StructuredReport structuredReportOf(const Header& header);
KeyObjectSelection keyObjectSelectionOf(const Header& header);
StructureSet structureSetOf(const Header& header);
EncapsulatedDocument encapsulatedDocumentOf(const Header& header);

}  // namespace pellucid
