#pragma once

#include <filesystem>
#include <string>

#include "core/report/report.h"
#include "core/report/report_words.h"

namespace pellucid {

/// Prints the report as a PDF of A4 pages: selectable text, tables that break across pages with their header repeated,
/// "page x of y" and the notice on each page. The title in the file's metadata names no patient. The target is whole or
/// untouched. Needs a QGuiApplication; where the process has no application at all (the command line) one without a
/// display is made, then the first call must come from the main thread.
/// Errors: OutOfDisk, Internal.
Result<void> printReport(const Report& report, const std::filesystem::path& pdf, const ReportWords& words = {});

/// 8-bit grey or RGB picture as PNG bytes: the PngEncoder of a process that does not link OpenCV.
Result<std::string> encodePngWithQt(const Volume& picture);

}  // namespace pellucid
