#pragma once

#include <QPainter>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

#include "core/imaging/plane_stack.h"

namespace pellucid::ui {

// What other views draw into one: where their plane cuts this one, and a point that is pointed at. In view coordinates.

/// Where the plane of another view cuts this one.
struct ReferenceLine {
  QPointF from;
  QPointF to;
};

/// A point of the patient that is pointed at in another view.
struct PointMark {
  QPointF at;
  double awayMm = 0.0;  ///< From this plane; 0 for on it.
};

/// The lines of the other two planes through the common point.
struct Crosshair {
  struct Arm {
    PlaneKind plane = PlaneKind::Axial;
    QPointF direction;            ///< Unit length.
    double slabHalfPixels = 0.0;  ///< Half the thickness of that plane's slab; 0 for none.
  };
  QPointF centre;
  std::vector<Arm> arms;
};

/// What of a crosshair the pointer is on.
enum class CrosshairPart { None, Centre, Line, Handle };
struct CrosshairHit {
  CrosshairPart part = CrosshairPart::None;
  PlaneKind plane = PlaneKind::Axial;  ///< Of the line or handle.
};
CrosshairHit hitCrosshair(const Crosshair& crosshair, const QSizeF& view, const QPointF& position);
/// What the handles that turn the lines cover.
std::vector<QRectF> handlesOf(const Crosshair& crosshair, const QSizeF& view);

struct PlaceMarks {
  std::vector<ReferenceLine> lines;
  std::optional<Crosshair> crosshair;
  std::optional<PointMark> point;
};

/// A name beside a line, or how far away a point is.
struct PlaceLabel {
  QString name;
  QRectF rect;
};
void paintPlaceMarks(QPainter& painter, const PlaceMarks& marks, const QSizeF& view);
/// The names of the planes, each beside its line where `isFree` has room for it, and how far a point that does not lie
/// on this plane is away; returns what was written, for other texts to keep clear of.
std::vector<PlaceLabel> paintPlaceLabels(QPainter& painter, const PlaceMarks& marks, const QSizeF& view,
                                         const std::function<bool(const QRectF&)>& isFree);

}  // namespace pellucid::ui
