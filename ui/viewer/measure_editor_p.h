#pragma once

#include <QPointF>

#include "ui/viewer/measure_editor.h"

namespace pellucid::ui {

inline constexpr double kGrasp = 7.0;  ///< Screen pixels around a line or a handle.

inline QPointF toQt(const PlanePoint& point) {
  return {point[0], point[1]};
}

/// A measurement on the way from one place to another.
struct MeasureEditor::Moving {
  Hit hit;
  PlanePoint start{};
  QPointF label;  ///< Its middle at the start.
  Annotation before;
  Annotation now;
};

}  // namespace pellucid::ui
