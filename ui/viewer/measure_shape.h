#pragma once

#include <QFont>
#include <QPainterPath>
#include <QPolygonF>
#include <QRectF>
#include <QSizeF>
#include <QTransform>
#include <optional>
#include <vector>

#include "ui/viewer/measure_layer.h"

namespace pellucid::ui {

/// Where the parts of a measurement lie in the view: one source for painting and for grasping.
struct MeasureShape {
  QPainterPath line;              ///< What is measured.
  QPainterPath guide;             ///< Thin lines that belong to it: the arc of an angle, ticks at ends.
  QPolygonF handles;              ///< One for each point that can be moved.
  std::optional<QPointF> turner;  ///< A handle by which it is turned, at the end of `turnerArm`.
  QLineF turnerArm;
  QRectF label;   ///< The plate behind the text; empty without text.
  QLineF leader;  ///< From the drawing to a label that was dragged away; null otherwise.
};

/// Fonts of the text beside a drawing; smaller in a small view.
QFont measureFont(double textScale, const QSizeF& view);
QFont measureCaptionFont(double textScale, const QSizeF& view);

/// In the order of the layers. Texts that were not dragged stand beside their drawing, where they cover no other
/// drawing and no text that came before.
std::vector<MeasureShape> measureShapes(const std::vector<MeasureLayer>& layers, const QTransform& imageToView,
                                        const QSizeF& view, double textScale);

/// Distance from a point to the lines of a path.
double distanceTo(const QPainterPath& path, const QPointF& point);

}  // namespace pellucid::ui
