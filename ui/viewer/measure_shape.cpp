#include "ui/viewer/measure_shape.h"

#include <QFontMetricsF>
#include <QLineF>
#include <algorithm>
#include <cmath>
#include <limits>

#include "core/imaging/annotation_shape.h"
#include "ui/widgets/theme.h"

namespace pellucid::ui {

namespace {

constexpr double kTick = 5.0;
constexpr double kArc = 22.0;
constexpr double kArrowHead = 12.0;
constexpr double kTurnerArm = 22.0;
constexpr double kProbe = 9.0;
constexpr double kProbeGap = 3.0;
constexpr double kPadding = 5.0;
constexpr double kDistance = 10.0;  ///< From a drawing to its text.
constexpr double kSmallView = 560.0;
constexpr double kEdge = 36.0;  ///< Of the view, where others stand.

void addLine(QPainterPath& path, const QPointF& from, const QPointF& to) {
  path.moveTo(from);
  path.lineTo(to);
}

/// Short strokes across both ends.
void addTicks(QPainterPath& path, const QPointF& from, const QPointF& to) {
  const QLineF line(from, to);
  if (line.length() < 2 * kTick) return;
  const QPointF across(-line.dy() / line.length() * kTick, line.dx() / line.length() * kTick);
  addLine(path, from - across, from + across);
  addLine(path, to - across, to + across);
}

void addAxis(MeasureShape& shape, const QPolygonF& points, int first) {
  addLine(shape.line, points[first], points[first + 1]);
  addTicks(shape.guide, points[first], points[first + 1]);
}

void addAngle(MeasureShape& shape, const QPolygonF& points) {
  shape.line.moveTo(points[0]);
  for (int i = 1; i < points.size(); ++i) shape.line.lineTo(points[i]);
  if (points.size() < 3) return;
  const QLineF first(points[1], points[0]);
  const QLineF second(points[1], points[2]);
  const double radius = std::min({kArc, first.length() / 2, second.length() / 2});
  if (radius < 4) return;
  double sweep = second.angle() - first.angle();
  if (sweep > 180) sweep -= 360;
  if (sweep < -180) sweep += 360;
  const QRectF box(points[1] - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
  shape.guide.arcMoveTo(box, first.angle());
  shape.guide.arcTo(box, first.angle(), sweep);
}

void addCobb(MeasureShape& shape, const QPolygonF& points) {
  for (int i = 0; i + 1 < points.size(); i += 2) addLine(shape.line, points[i], points[i + 1]);
  if (points.size() == 4) addLine(shape.guide, (points[0] + points[1]) / 2, (points[2] + points[3]) / 2);
}

/// The ellipse that touches the middles of the sides.
void addEllipse(QPainterPath& path, const QPolygonF& corners) {
  const QPointF centre = (corners[0] + corners[2]) / 2;
  const QPointF a = (corners[1] - corners[0]) / 2;
  const QPointF b = (corners[3] - corners[0]) / 2;
  QPainterPath circle;
  circle.addEllipse(QPointF(), 1.0, 1.0);
  path = QTransform(a.x(), a.y(), b.x(), b.y(), centre.x(), centre.y()).map(circle);
}

void addArrow(MeasureShape& shape, const QPolygonF& points) {
  const QLineF line(points[0], points[1]);
  addLine(shape.line, points[0], points[1]);
  if (line.length() < kArrowHead) return;
  for (const double turn : {-24.0, 24.0}) {
    QLineF side = line;
    side.setAngle(line.angle() + turn);
    side.setLength(kArrowHead);
    addLine(shape.line, side.p1(), side.p2());
  }
}

void addProbe(QPainterPath& path, const QPointF& at) {
  for (const QPointF& direction : {QPointF(1, 0), QPointF(-1, 0), QPointF(0, 1), QPointF(0, -1)})
    addLine(path, at + direction * kProbeGap, at + direction * kProbe);
}

/// Outside the middle of the first side.
void addTurner(MeasureShape& shape, const QPolygonF& corners) {
  const QPointF side = (corners[0] + corners[1]) / 2;
  QLineF arm(side, side + (side - (corners[2] + corners[3]) / 2));
  if (!(arm.length() > 0.0)) return;
  arm.setLength(kTurnerArm);
  shape.turner = arm.p2();
  shape.turnerArm = arm;
}

void addDrawing(MeasureShape& shape, const MeasureLayer& layer, const QPolygonF& points) {
  const bool complete = points.size() >= kindRow(layer.kind).fewestPoints;
  switch (layer.kind) {
    case AnnotationKind::Length:
    case AnnotationKind::Bidirectional:
    case AnnotationKind::CardiothoracicRatio:
      for (int i = 0; i + 1 < points.size(); i += 2) addAxis(shape, points, i);
      break;
    case AnnotationKind::Angle:
      addAngle(shape, points);
      break;
    case AnnotationKind::Cobb:
      addCobb(shape, points);
      break;
    case AnnotationKind::Ellipse:
      if (complete) addEllipse(shape.line, points);
      break;
    case AnnotationKind::Rectangle:
    case AnnotationKind::Polygon:
    case AnnotationKind::Freehand:
      shape.line.addPolygon(points);
      // An outline that is being drawn is still open.
      if (complete && (layer.kind == AnnotationKind::Rectangle || !layer.id.empty())) shape.line.closeSubpath();
      break;
    case AnnotationKind::Arrow:
      if (complete) addArrow(shape, points);
      break;
    case AnnotationKind::Probe:
      addProbe(shape.line, points[0]);
      break;
    case AnnotationKind::Text:
    case AnnotationKind::KeyImage:
    case AnnotationKind::KeyRendering:
      break;
  }
  if (complete && canTurn(layer.kind) && !layer.id.empty()) addTurner(shape, points);
  // A freehand line is moved as a whole; a text by its plate.
  if (layer.kind != AnnotationKind::Freehand && layer.kind != AnnotationKind::Text) shape.handles = points;
}

QFont scaled(QFont font, double scale) {
  font.setPixelSize(std::max(8, static_cast<int>(std::lround(font.pixelSize() * scale))));
  return font;
}

QSizeF plateSize(const MeasureLayer& layer, double textScale, const QSizeF& view) {
  const QFontMetricsF body(measureFont(textScale, view));
  const QFontMetricsF small(measureCaptionFont(textScale, view));
  double width = 0.0;
  double height = 0.0;
  for (const QString& line : layer.lines) {
    width = std::max(width, body.horizontalAdvance(line));
    height += body.height();
  }
  for (const QString& line : layer.caption.split('\n', Qt::SkipEmptyParts)) {
    width = std::max(width, small.horizontalAdvance(line));
    height += small.height();
  }
  return height > 0.0 ? QSizeF(width + 2 * kPadding, height + kPadding) : QSizeF();
}

/// Places beside the drawing, the best first: right, left, below, above.
std::vector<QRectF> platesBeside(const MeasureLayer& layer, const QPolygonF& points, const QSizeF& size) {
  const QRectF box = points.boundingRect();
  const auto rightmost =
      std::max_element(points.begin(), points.end(), [](const QPointF& a, const QPointF& b) { return a.x() < b.x(); });
  const bool round = layer.kind == AnnotationKind::Ellipse || layer.kind == AnnotationKind::Freehand;
  const double middle = (round ? box.center().y() : rightmost->y()) - size.height() / 2;
  const double centre = box.center().x() - size.width() / 2;
  return {QRectF(QPointF(box.right() + kDistance, middle), size),
          QRectF(QPointF(box.left() - kDistance - size.width(), middle), size),
          QRectF(QPointF(centre, box.bottom() + kDistance), size),
          QRectF(QPointF(centre, box.top() - kDistance - size.height()), size)};
}

QRectF insideOf(QRectF plate, const QSizeF& view) {
  constexpr double kMargin = 4.0;
  plate.moveLeft(std::clamp(plate.left(), kMargin, std::max(kMargin, view.width() - kMargin - plate.width())));
  plate.moveTop(std::clamp(plate.top(), kMargin, std::max(kMargin, view.height() - kMargin - plate.height())));
  return plate;
}

QLineF leaderOf(const MeasureShape& shape, const QPolygonF& points) {
  const QPointF centre = shape.label.center();
  QPointF from = points[0];
  double nearest = std::numeric_limits<double>::max();
  const auto consider = [&](const QPointF& point) {
    if (const double distance = QLineF(point, centre).length(); distance < nearest) {
      nearest = distance;
      from = point;
    }
  };
  for (const QPolygonF& part : shape.line.toSubpathPolygons())
    for (int i = 0; i < part.size(); ++i) {
      consider(part[i]);
      if (i > 0) consider((part[i - 1] + part[i]) / 2);
    }
  const QPointF to(std::clamp(from.x(), shape.label.left(), shape.label.right()),
                   std::clamp(from.y(), shape.label.top(), shape.label.bottom()));
  const QLineF leader(from, to);
  return leader.length() > kDistance + 4 ? leader : QLineF();
}

bool covers(const QRectF& plate, const MeasureShape& other) {
  if (plate.intersects(other.label)) return true;
  return plate.intersects(other.line.boundingRect()) && other.line.intersects(plate);
}

struct LabelRoom {
  const QTransform& imageToView;
  const QSizeF& view;
  const QSizeF& size;
};

/// `others`: drawings, with the texts that have their place already.
void placeLabel(MeasureShape& shape, const MeasureLayer& layer, const QPolygonF& points, const LabelRoom& room,
                const std::vector<const MeasureShape*>& others) {
  const QRectF whole(QPointF(), room.view);
  // The letters of the patient's sides and the scroll bar keep their room.
  const QRectF free = whole.adjusted(kEdge, 4.0, -kEdge, -4.0);
  if (layer.kind == AnnotationKind::Text) {
    shape.label = QRectF(points[0], room.size);
  } else {
    const std::vector<QRectF> places = platesBeside(layer, points, room.size);
    const auto place = std::find_if(places.begin(), places.end(), [&](const QRectF& each) {
      return free.contains(each) && std::none_of(others.begin(), others.end(),
                                                 [&](const MeasureShape* other) { return covers(each, *other); });
    });
    shape.label = place != places.end() ? *place : places.front();
  }
  if (layer.label) shape.label.moveCenter(room.imageToView.map(*layer.label));
  // A drawing outside the view does not leave its text behind.
  if (points.boundingRect().adjusted(-1, -1, 1, 1).intersects(whole)) shape.label = insideOf(shape.label, room.view);
  if (layer.label && layer.kind != AnnotationKind::Text) shape.leader = leaderOf(shape, points);
}

}  // namespace

QFont measureFont(double textScale, const QSizeF& view) {
  const bool small = view.width() < kSmallView * textScale;
  return scaled(themeFont(small ? TypeScale::Caption : TypeScale::Body, QFont::Medium), textScale);
}

QFont measureCaptionFont(double textScale, const QSizeF& view) {
  const bool small = view.width() < kSmallView * textScale;
  return scaled(themeFont(TypeScale::Caption), small ? 0.9 * textScale : textScale);
}

std::vector<MeasureShape> measureShapes(const std::vector<MeasureLayer>& layers, const QTransform& imageToView,
                                        const QSizeF& view, double textScale) {
  std::vector<MeasureShape> shapes(layers.size());
  std::vector<QPolygonF> points(layers.size());
  for (std::size_t i = 0; i < layers.size(); ++i) {
    for (const QPointF& point : layers[i].points) points[i] << imageToView.map(point);
    if (!points[i].isEmpty()) addDrawing(shapes[i], layers[i], points[i]);
  }
  for (std::size_t i = 0; i < layers.size(); ++i) {
    const QSizeF size = plateSize(layers[i], textScale, view);
    if (points[i].isEmpty() || size.isEmpty()) continue;
    std::vector<const MeasureShape*> others;
    // What is being drawn moves no text of others.
    for (std::size_t j = 0; j < layers.size(); ++j)
      if (j != i && !layers[j].id.empty()) others.push_back(&shapes[j]);
    placeLabel(shapes[i], layers[i], points[i], {imageToView, view, size}, others);
  }
  return shapes;
}

double distanceTo(const QPainterPath& path, const QPointF& point) {
  double nearest = std::numeric_limits<double>::max();
  for (const QPolygonF& part : path.toSubpathPolygons())
    for (int i = 1; i < part.size(); ++i) {
      const QPointF along = part[i] - part[i - 1];
      const double square = QPointF::dotProduct(along, along);
      const double share =
          square > 0 ? std::clamp(QPointF::dotProduct(point - part[i - 1], along) / square, 0.0, 1.0) : 0.0;
      nearest = std::min(nearest, QLineF(point, part[i - 1] + share * along).length());
    }
  return nearest;
}

}  // namespace pellucid::ui
