#include "ui/viewer/annotation_painter.h"

#include <QPainterPath>
#include <cmath>

namespace pellucid::ui {

namespace {

constexpr QRgb kLine = 0xFFFFE08A;
constexpr double kPointRadius = 3.0;

/// Points of an annotation in the view.
QPolygonF placed(const GraphicAnnotation& annotation, const SliceScene& scene) {
  const QTransform toView = scene.transform.imageToView();
  const auto& size = scene.grid.size;
  const QRectF shown = toView.mapRect(QRectF(-0.5, -0.5, size[0], size[1]));
  QPolygonF points;
  for (const auto& [x, y] : annotation.points)
    // The image's own coordinates begin at the corner of the first pixel, ours at its centre.
    points << (annotation.onImage ? toView.map(QPointF(x - 0.5, y - 0.5))
                                  : QPointF(shown.left() + x * shown.width(), shown.top() + y * shown.height()));
  return points;
}

double distance(const QPointF& a, const QPointF& b) {
  return std::hypot(a.x() - b.x(), a.y() - b.y());
}

/// A curve through all points (Catmull and Rom 1974).
QPainterPath curveThrough(const QPolygonF& points) {
  QPainterPath path(points.front());
  for (int i = 0; i + 1 < points.size(); ++i) {
    const QPointF before = points[std::max(0, i - 1)];
    const QPointF after = points[std::min<int>(static_cast<int>(points.size()) - 1, i + 2)];
    path.cubicTo(points[i] + (points[i + 1] - before) / 6, points[i + 1] - (after - points[i]) / 6, points[i + 1]);
  }
  return path;
}

QPainterPath ellipseOn(const QPolygonF& axes) {
  const QPointF centre = (axes[0] + axes[1]) / 2;
  QPainterPath ellipse;
  ellipse.addEllipse(QPointF(), distance(axes[0], axes[1]) / 2, distance(axes[2], axes[3]) / 2);
  const double angle = std::atan2(axes[1].y() - axes[0].y(), axes[1].x() - axes[0].x()) * 180.0 / 3.14159265358979;
  return QTransform().translate(centre.x(), centre.y()).rotate(angle).map(ellipse);
}

QPainterPath pathOf(const GraphicAnnotation& annotation, const QPolygonF& points) {
  QPainterPath path;
  switch (annotation.shape) {
    case GraphicShape::Point:
      for (const QPointF& point : points) path.addEllipse(point, kPointRadius, kPointRadius);
      break;
    case GraphicShape::Polyline:
      path.addPolygon(points);
      break;
    case GraphicShape::Interpolated:
      path = curveThrough(points);
      break;
    case GraphicShape::Circle:
      if (points.size() >= 2) {
        const double radius = distance(points[0], points[1]);
        path.addEllipse(points[0], radius, radius);
      }
      break;
    case GraphicShape::Ellipse:
      if (points.size() >= 4) path = ellipseOn(points);
      break;
  }
  return path;
}

void paintText(QPainter& painter, const GraphicAnnotation& annotation, const QPolygonF& points) {
  const QPointF at = points.boundingRect().topLeft() + QPointF(4, 0);
  const QRectF room(at, QSizeF(400, 200));
  const QString text = QString::fromStdString(annotation.text);
  painter.setPen(Qt::black);
  painter.drawText(room.translated(1, 1), Qt::AlignLeft | Qt::AlignTop, text);
  painter.setPen(QColor::fromRgb(kLine));
  painter.drawText(room, Qt::AlignLeft | Qt::AlignTop, text);
}

}  // namespace

void paintAnnotations(QPainter& painter, const SliceScene& scene) {
  painter.setRenderHint(QPainter::Antialiasing, true);
  for (const GraphicAnnotation& annotation : scene.annotations) {
    const QPolygonF points = placed(annotation, scene);
    if (points.isEmpty()) continue;
    if (!annotation.text.empty()) {
      paintText(painter, annotation, points);
      continue;
    }
    const QPainterPath path = pathOf(annotation, points);
    painter.setBrush(annotation.filled ? QBrush(QColor::fromRgb(kLine)) : QBrush(Qt::NoBrush));
    painter.setPen(QPen(QColor(0, 0, 0, 160), 3.5));
    painter.drawPath(path);
    painter.setPen(QPen(QColor::fromRgb(kLine), 1.5));
    painter.drawPath(path);
  }
}

}  // namespace pellucid::ui
