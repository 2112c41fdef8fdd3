#pragma once

#include <QString>
#include <QStringList>

#include "core/imaging/annotation_measures.h"

namespace pellucid::ui {

// Measurements in the reader's language, with units and with the locale's decimal separator.

/// "Length", "Cobb angle".
QString annotationTitle(AnnotationKind kind);
/// The numbers as they stand beside the drawing, the most important first: "42.7 mm"; empty for arrows and texts.
QStringList measureLines(AnnotationKind kind, const AnnotationMeasures& measures);
/// The same in one line, for lists: "Area 1.84 cm², mean 43.2 ± 12.1 HU".
QString measureSummary(AnnotationKind kind, const AnnotationMeasures& measures);
/// What millimetres rest on ("At scanner", "Not calibrated"), and what is missing and why; empty where nothing is to
/// be said.
QString measureCaption(const AnnotationMeasures& measures);

}  // namespace pellucid::ui
