#include "ui/viewer/measure_painter.h"

#include <QFontMetricsF>

#include "ui/viewer/measure_shape.h"

namespace pellucid::ui {

namespace {

constexpr QRgb kLine = 0xFF9BE7FF;
constexpr QRgb kSelected = 0xFFFFD866;
constexpr double kHandle = 4.0;

QPen pen(const QColor& colour, double width, const MeasureLayer& layer) {
  QPen pen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
  // In units of the width: dashes of 7 and gaps of 5 pixels.
  if (layer.uncalibrated) pen.setDashPattern({7.0 / width, 5.0 / width});
  return pen;
}

void paintLines(QPainter& painter, const MeasureLayer& layer, const MeasureShape& shape, const QColor& colour) {
  painter.setBrush(Qt::NoBrush);
  // The outline below is solid also under dashes, so that they read on bright bone.
  painter.setPen(QPen(QColor(0, 0, 0, 170), 3.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.drawPath(shape.line);
  painter.setPen(QPen(QColor(0, 0, 0, 130), 3.0, Qt::SolidLine, Qt::RoundCap));
  painter.drawPath(shape.guide);
  painter.setPen(pen(colour, layer.hovered || layer.selected ? 2.0 : 1.5, layer));
  painter.drawPath(shape.line);
  const bool dashedGuide = layer.kind == AnnotationKind::Cobb;
  painter.setPen(QPen(colour, 1.0, dashedGuide ? Qt::DotLine : Qt::SolidLine, Qt::RoundCap));
  painter.drawPath(shape.guide);
}

void paintHandles(QPainter& painter, const MeasureShape& shape, const QColor& colour) {
  painter.setPen(QPen(QColor(0, 0, 0, 200), 1.5));
  painter.setBrush(colour);
  for (const QPointF& handle : shape.handles) painter.drawEllipse(handle, kHandle, kHandle);
}

/// Hollow, to be told from the handles of corners.
void paintTurner(QPainter& painter, const MeasureShape& shape, const QColor& colour) {
  painter.setPen(QPen(QColor(0, 0, 0, 150), 2.5));
  painter.drawLine(shape.turnerArm);
  painter.setPen(QPen(colour, 1.0));
  painter.drawLine(shape.turnerArm);
  painter.setPen(QPen(colour, 2.0));
  painter.setBrush(Qt::black);
  painter.drawEllipse(*shape.turner, kHandle, kHandle);
}

void paintLabel(QPainter& painter, const MeasureLayer& layer, const MeasureShape& shape, const QColor& colour,
                double textScale, const QSizeF& view) {
  if (shape.label.isEmpty()) return;
  if (!shape.leader.isNull()) {
    painter.setPen(QPen(QColor(0, 0, 0, 150), 2.5));
    painter.drawLine(shape.leader);
    painter.setPen(QPen(colour, 1.0, Qt::DashLine));
    painter.drawLine(shape.leader);
  }
  painter.setPen(layer.selected ? QPen(colour, 1.0) : QPen(Qt::NoPen));
  painter.setBrush(QColor(0, 0, 0, 165));
  painter.drawRoundedRect(shape.label, 4, 4);
  const QFont body = measureFont(textScale, view);
  const QFont small = measureCaptionFont(textScale, view);
  QRectF line(shape.label.left(), shape.label.top() + 2, shape.label.width(), QFontMetricsF(body).height());
  painter.setFont(body);
  painter.setPen(colour);
  for (const QString& text : layer.lines) {
    painter.drawText(line, Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextSingleLine, text);
    line.moveTop(line.bottom());
  }
  line.setHeight(QFontMetricsF(small).height());
  painter.setFont(small);
  painter.setPen(QColor(255, 255, 255, 200));
  for (const QString& text : layer.caption.split('\n', Qt::SkipEmptyParts)) {
    painter.drawText(line, Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextSingleLine, text);
    line.moveTop(line.bottom());
  }
}

}  // namespace

void paintMeasures(QPainter& painter, const SliceScene& scene, const QSizeF& view) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing, true);
  const auto shapes = measureShapes(scene.measures, scene.transform.imageToView(), view, scene.textScale);
  for (std::size_t i = 0; i < shapes.size(); ++i) {
    const MeasureLayer& layer = scene.measures[i];
    const MeasureShape& shape = shapes[i];
    const QColor colour = QColor::fromRgb(layer.selected || layer.id.empty() ? kSelected : kLine);
    paintLines(painter, layer, shape, colour);
    if (layer.selected && shape.turner) paintTurner(painter, shape, colour);
    if (layer.selected || layer.hovered || layer.id.empty()) paintHandles(painter, shape, colour);
    paintLabel(painter, layer, shape, colour, scene.textScale, view);
  }
  painter.restore();
}

}  // namespace pellucid::ui
