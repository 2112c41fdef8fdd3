#pragma once

#include <QPointF>
#include <QString>
#include <QStringList>
#include <optional>
#include <string>
#include <vector>

#include "core/imaging/annotation.h"

namespace pellucid::ui {

/// A measurement as one view paints it.
struct MeasureLayer {
  std::string id;  ///< Empty while it is being drawn.
  AnnotationKind kind = AnnotationKind::Length;
  std::vector<QPointF> points;   ///< Indices of the plane that is shown; fewer than the kind has while it is drawn.
  std::optional<QPointF> label;  ///< Middle of the text, where it was dragged to.
  QStringList lines;             ///< The reader's words and the numbers.
  QString caption;               ///< What millimetres rest on, and what is missing; in lines.
  bool uncalibrated = false;     ///< Lengths are pixels: dashed.
  bool selected = false;
  bool hovered = false;
};

}  // namespace pellucid::ui
