#include <fmt/format.h>

#include <optional>

#include "core/base/csv.h"
#include "core/export/annotation_csv.h"
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

/// PS3.16 CID 7181, 7460, 85: what a unit is called in UCUM.
std::string ucum(const std::string& unit) {
  if (unit.empty()) return "1";
  if (unit == "HU") return "[hnsf'U]";
  if (unit == "Bq/ml") return unit;
  if (unit == "SUVbsa") return "{SUVbsa}cm2/ml";
  if (unit.starts_with("SUV")) return "{" + unit + "}g/ml";
  if (unit == "px") return "{pixels}";
  if (unit == "px2") return "{pixels2}";
  return unit == "mm" || unit == "mm2" || unit == "deg" ? unit : "{" + unit + "}";
}

/// "x y z; x y z".
std::string placesOf(const Annotation& annotation) {
  std::string places;
  for (const PlanePoint& point : annotation.points) {
    const Vector3 world = annotation.plane.indexToWorld({point[0], point[1], 0.0});
    places += fmt::format("{}{:.3f} {:.3f} {:.3f}", places.empty() ? "" : "; ", world[0], world[1], world[2]);
  }
  return places;
}

}  // namespace

std::string annotationsCsv(const std::vector<MeasuredAnnotation>& annotations) {
  std::string csv = csvLine({"kind", "lesion", "text", "quantity", "value", "unit", "calibration", "series_uid",
                             "sop_instance_uid", "frame", "image", "lps", "places", "reader", "changed_at", "notice"});
  for (const MeasuredAnnotation& item : annotations) {
    const Annotation& drawn = item.annotation;
    const auto row = [&](const std::string& quantity, const std::string& value, const std::string& unit) {
      csv += csvLine({kindRow(drawn.kind).name, text(drawn.lesion), text(drawn.text), quantity, value, unit,
                      item.measures.extent ? std::string(calibrationName(item.measures.calibration)) : "",
                      drawn.seriesUid, drawn.sopInstanceUid, drawn.frame > 0 ? std::to_string(drawn.frame) : "",
                      item.image >= 0 ? std::to_string(item.image + 1) : "", drawn.plane.inPatient ? "1" : "0",
                      placesOf(drawn), text(drawn.reader), drawn.changedAt, kNotForPrimaryDiagnosis});
    };
    for (const MeasuredValue& value : item.measures.values)
      row(std::string(quantityName(value.quantity)), number(value.value), ucum(value.unit));
    if (item.measures.values.empty()) row("", "", "");
  }
  return csv;
}

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
