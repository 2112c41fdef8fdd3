#pragma once

#include <string>

#include "core/report/report.h"
#include "core/report/report_words.h"

namespace pellucid {

/// One HTML page that needs nothing else: styles and images inside, no script, every text escaped. UTF-8.
std::string reportHtml(const Report& report, const ReportWords& words = {});

}  // namespace pellucid
