#include "core/export/exporter.h"

#include <nlohmann/json.hpp>

#include "core/base/files.h"
#include "core/report/report_html.h"
#include "core/report/report_json.h"

namespace pellucid {

namespace {

Result<std::string> html(const Report& report) {
  return reportHtml(report);
}

Result<std::string> json(const Report& report) {
  // Texts of damaged files may not be UTF-8: they are shown with replacement characters instead of failing.
  return toJson(report).dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

Result<std::string> findings(const Report& report) {
  return findingsCsv(report);
}
Result<std::string> measurements(const Report& report) {
  return measurementsCsv(report);
}

}  // namespace

const std::vector<Exporter>& exporters() {
  static const std::vector<Exporter> kExporters{
      {"html", "Web page", ".html", html},
      {"json", "JSON", ".json", json},
      {"findings", "Findings as table (CSV)", ".csv", findings},
      {"measurements", "Measurements as table (CSV)", ".csv", measurements},
  };
  return kExporters;
}

const Exporter* findExporter(const std::string& id) {
  for (const Exporter& exporter : exporters())
    if (id == exporter.id) return &exporter;
  return nullptr;
}

Result<void> exportReport(const Report& report, const Exporter& exporter, const std::filesystem::path& file) try {
  const auto content = exporter.content(report);
  if (!content) return content.error();
  return writeFile(file, *content);
} catch (const std::exception& exception) {
  return Error{ErrorCode::Internal, "The report could not be exported.", exception.what()};
}

}  // namespace pellucid
