#include "core/report/annotation_report.h"

#include <fmt/format.h>

namespace pellucid {

namespace {

bool isExtent(const std::string& unit) {
  return unit == "mm" || unit == "mm2" || unit == "px" || unit == "px2";
}

/// "Ellipse L1 (nodule): area"
std::string rowName(const Annotation& annotation, const AnnotationMeasures& measures, Quantity quantity) {
  std::string name = kindRow(annotation.kind).title;
  if (!annotation.lesion.empty()) name += " " + annotation.lesion;
  if (!annotation.text.empty()) name += " (" + annotation.text + ")";
  if (measures.values.size() < 2) return name;
  std::string what(quantityName(quantity));
  if (quantity != Quantity::Deviation) what[0] = static_cast<char>(what[0] - 'A' + 'a');
  return name + ": " + what;
}

/// What a number rests on. Ratios and angles need no millimetres.
std::string noteOf(const MeasuredValue& value, const AnnotationMeasures& measures) {
  if (isExtent(value.unit)) return std::string(calibrationName(measures.calibration));
  if (value.quantity == Quantity::Angle || value.quantity == Quantity::Ratio) return "Shape alone";
  return "Stored pixel values";
}

}  // namespace

std::vector<ReportMeasurement> reportRows(const Annotation& annotation, const AnnotationMeasures& measures, int image) {
  std::string source = annotation.reader.empty() ? "Reader" : annotation.reader;
  if (image >= 0) source += fmt::format(", image {}", image + 1);
  std::vector<ReportMeasurement> rows;
  for (const MeasuredValue& value : measures.values)
    if (value.quantity != Quantity::Pixels)
      rows.push_back(
          {annotation.seriesUid,
           source,
           {rowName(annotation, measures, value.quantity), value.value, value.unit, noteOf(value, measures)}});
  return rows;
}

}  // namespace pellucid
