#include "ui/model/annotation_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>
#include <optional>

#include "ui/model/core_text.h"
#include "ui/model/number_text.h"

namespace pellucid::ui {

namespace {

class MeasureWords {
  Q_DECLARE_TR_FUNCTIONS(Measure)
};

QString lengthText(const MeasuredValue& value) {
  return QStringLiteral("%1 %2").arg(numberText(value.value, 1), QString::fromStdString(value.unit));
}

QString areaText(const MeasuredValue& value) {
  constexpr double kSquareCentimetre = 100.0;
  if (value.unit == "px2") return QStringLiteral("%1 px²").arg(numberText(value.value, 0));
  if (value.value < kSquareCentimetre) return QStringLiteral("%1 mm²").arg(numberText(value.value, 1));
  return QStringLiteral("%1 cm²").arg(numberText(value.value / kSquareCentimetre, 2));
}

/// Values of pixels: whole where they are large, finer where they are small.
QString pixelText(double value, const std::string& unit) {
  if (!std::isfinite(value)) return coreWords("no value");
  const double size = std::abs(value);
  QString text = size >= 1000.0 || value == std::round(value) ? numberText(value, 0)
                 : size >= 1.0                                ? numberText(value, 1)
                                                              : QLocale().toString(value, 'g', 3);
  if (!unit.empty()) text += QStringLiteral(" ") + QString::fromStdString(unit);
  return text;
}

const MeasuredValue* find(const AnnotationMeasures& measures, Quantity quantity) {
  for (const MeasuredValue& value : measures.values)
    if (value.quantity == quantity) return &value;
  return nullptr;
}

QStringList regionLines(const AnnotationMeasures& measures) {
  QStringList lines;
  if (const auto* area = find(measures, Quantity::Area)) lines << MeasureWords::tr("Area %1").arg(areaText(*area));
  const auto* mean = find(measures, Quantity::Mean);
  const auto* deviation = find(measures, Quantity::Deviation);
  if (mean != nullptr && deviation != nullptr)
    lines << MeasureWords::tr("Mean %1 ± %2").arg(pixelText(mean->value, ""), pixelText(deviation->value, mean->unit));
  const auto* lowest = find(measures, Quantity::Minimum);
  const auto* highest = find(measures, Quantity::Maximum);
  if (lowest != nullptr && highest != nullptr)
    lines << MeasureWords::tr("%1 to %2").arg(pixelText(lowest->value, ""), pixelText(highest->value, highest->unit));
  return lines;
}

QStringList ratioLines(const AnnotationMeasures& measures) {
  QStringList lines;
  if (const auto* ratio = find(measures, Quantity::Ratio))
    lines << MeasureWords::tr("CTR %1").arg(numberText(ratio->value, 2));
  const auto* heart = find(measures, Quantity::HeartWidth);
  const auto* thorax = find(measures, Quantity::ThoraxWidth);
  if (heart != nullptr && thorax != nullptr)
    lines << MeasureWords::tr("Heart %1").arg(lengthText(*heart))
          << MeasureWords::tr("Thorax %1").arg(lengthText(*thorax));
  return lines;
}

QString probeLine(const AnnotationMeasures& measures) {
  if (const auto* value = find(measures, Quantity::Value)) return pixelText(value->value, value->unit);
  const auto* red = find(measures, Quantity::Red);
  const auto* green = find(measures, Quantity::Green);
  const auto* blue = find(measures, Quantity::Blue);
  if (red == nullptr || green == nullptr || blue == nullptr) return {};
  return QStringLiteral("R %1  G %2  B %3").arg(red->value).arg(green->value).arg(blue->value);
}

}  // namespace

QString annotationTitle(AnnotationKind kind) {
  // The words come from annotationKinds().
  return MeasureWords::tr(kindRow(kind).title);
}

QStringList measureLines(AnnotationKind kind, const AnnotationMeasures& measures) {
  if (measures.values.empty()) return {};
  const MeasuredValue& first = measures.values.front();
  switch (kind) {
    case AnnotationKind::Length:
      return {lengthText(first)};
    case AnnotationKind::Angle:
    case AnnotationKind::Cobb:
      return {QStringLiteral("%1°").arg(numberText(first.value, 1))};
    case AnnotationKind::Bidirectional:
      return {QStringLiteral("%1 × %2").arg(numberText(first.value, 1), lengthText(measures.values[1]))};
    case AnnotationKind::CardiothoracicRatio:
      return ratioLines(measures);
    case AnnotationKind::Probe:
      return {probeLine(measures)};
    default:
      return regionLines(measures);
  }
}

QString measureSummary(AnnotationKind kind, const AnnotationMeasures& measures) {
  return measureLines(kind, measures).join(QStringLiteral(", "));
}

QString measureCaption(const AnnotationMeasures& measures) {
  QStringList parts;
  if (measures.extent)
    parts << QCoreApplication::translate("Calibration", std::string(calibrationName(measures.calibration)).c_str());
  if (!measures.note.empty()) parts << MeasureWords::tr(measures.note.c_str());
  return parts.join(QStringLiteral(". "));
}

}  // namespace pellucid::ui
