#include <fmt/format.h>

#include <optional>

#include "core/base/csv.h"
#include "core/export/exporter.h"
#include "core/report/report_text.h"

namespace pellucid {

namespace {

/// A spreadsheet runs text that begins like a formula: a quote in front keeps it text.
std::string text(const std::string& value) {
  const bool formula = !value.empty() && std::string("=+-@\t\r").find(value[0]) != std::string::npos;
  return formula ? "'" + value : value;
}

std::string number(const std::optional<double>& value) {
  return value ? fmt::format("{:.6g}", *value) : std::string();
}

const char* stateName(FindingState state) {
  constexpr const char* kNames[] = {"proposed", "accepted", "edited", "rejected"};
  return kNames[static_cast<int>(state)];
}

}  // namespace

std::string findingsCsv(const Report& report) {
  std::string csv =
      csvLine({"finding", "label", "series_uid", "image", "probability", "low", "high", "threshold", "evidence",
               "state", "comment", "reader", "reviewed_at", "pack", "version", "weights_sha256", "notice"});
  for (const Finding& finding : report.findings) {
    const PackIdentity pack = finding.pack.value_or(PackIdentity{});
    csv += csvLine({text(finding.text), text(finding.label), finding.seriesUid,
                    finding.image >= 0 ? std::to_string(finding.image + 1) : "", number(finding.probability),
                    number(finding.low), number(finding.high), number(finding.threshold), text(finding.evidence),
                    stateName(finding.state), text(finding.comment), text(finding.reader), finding.reviewedAt,
                    text(pack.id), text(pack.version), pack.weightsSha256, kNotForPrimaryDiagnosis});
  }
  return csv;
}

std::string measurementsCsv(const Report& report) {
  std::string csv = csvLine({"measurement", "value", "unit", "rests_on", "measured_by", "series_uid", "notice"});
  for (const ReportMeasurement& item : report.measurements)
    csv += csvLine({text(item.measurement.name), number(item.measurement.value), text(item.measurement.unit),
                    text(item.measurement.note), text(item.source), item.seriesUid, kNotForPrimaryDiagnosis});
  return csv;
}

}  // namespace pellucid
