#pragma once

#include "core/report/report_document.h"

namespace pellucid {

/// What stands around the sections of a report: its head, its foot and the words below its pictures.
ReportDocument frameOf(const Report& report, const ReportWords& words);

}  // namespace pellucid
