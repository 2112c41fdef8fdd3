#include "ui/viewer/place_marks.h"

#include <QCoreApplication>
#include <QLineF>
#include <QPen>
#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "ui/model/number_text.h"
#include "ui/viewer/plane_mode.h"
#include "ui/widgets/theme.h"

namespace pellucid::ui {

namespace {

constexpr double kGap = 14.0;  ///< Around the centre, where the anatomy of interest is.
constexpr double kCentreReach = 12.0;
constexpr double kLineReach = 5.0;
constexpr double kHandleRadius = 5.0;
constexpr double kHandleReach = 10.0;

/// Distance of the handles that turn a line from the centre.
double handleDistance(const QSizeF& view) {
  return std::max(4 * kGap, 0.3 * std::min(view.width(), view.height()));
}

double along(const QPointF& a, const QPointF& b) {
  return QPointF::dotProduct(a, b);
}

/// A dark line below a coloured one, to be seen on bright and dark tissue.
void drawOutlined(QPainter& painter, const QLineF& line, const QColor& colour, Qt::PenStyle style, double width) {
  painter.setPen(QPen(QColor(0, 0, 0, 150), width + 2, Qt::SolidLine, Qt::FlatCap));
  if (style == Qt::SolidLine) painter.drawLine(line);
  painter.setPen(QPen(colour, width, style, Qt::FlatCap));
  painter.drawLine(line);
}

void drawArm(QPainter& painter, const Crosshair& crosshair, const Crosshair::Arm& arm, const QSizeF& view) {
  QColor colour = QColor::fromRgb(planeColour(arm.plane));
  const double reach = view.width() + view.height() + std::hypot(crosshair.centre.x(), crosshair.centre.y());
  const QPointF across(-arm.direction.y(), arm.direction.x());
  for (const double sense : {-1.0, 1.0}) {
    const QPointF inner = crosshair.centre + arm.direction * sense * kGap;
    const QPointF outer = crosshair.centre + arm.direction * sense * reach;
    colour.setAlphaF(0.9F);
    drawOutlined(painter, {inner, outer}, colour, Qt::SolidLine, 1.25);
    colour.setAlphaF(0.7F);
    if (arm.slabHalfPixels > 2)
      for (const double side : {-arm.slabHalfPixels, arm.slabHalfPixels})
        drawOutlined(painter, {inner + across * side, outer + across * side}, colour, Qt::DashLine, 1.0);
    colour.setAlphaF(1.0F);
    painter.setPen(QPen(QColor(0, 0, 0, 180), 1));
    painter.setBrush(colour);
    painter.drawEllipse(crosshair.centre + arm.direction * sense * handleDistance(view), kHandleRadius, kHandleRadius);
  }
}

/// Beside the line, `along` pixels from the centre.
QRectF nameBox(const Crosshair& crosshair, const Crosshair::Arm& arm, double along, const QSizeF& size, bool left,
               bool below) {
  const QPointF at = crosshair.centre + arm.direction * along;
  QRectF box(QPointF(at.x() + 9, at.y() - size.height() - 1), size);
  if (left) box.moveRight(at.x() - 9);
  if (below) box.moveTop(at.y() + 3);
  return box;
}

/// Beside one of the handles where it is free, otherwise further out or in on the line; empty where it is free nowhere.
std::optional<QRectF> placeOfName(const Crosshair& crosshair, const Crosshair::Arm& arm, const QSizeF& view,
                                  const QSizeF& size, const std::function<bool(const QRectF&)>& isFree) {
  constexpr double kStep = 8.0;
  // At the lower or the left end, where letters are not.
  const bool steep = std::abs(arm.direction.y()) > std::abs(arm.direction.x());
  const double sense = (steep ? arm.direction.y() : -arm.direction.x()) < 0 ? -1.0 : 1.0;
  const double handle = handleDistance(view);
  for (double away = 0.0; away < view.width() + view.height(); away += kStep)
    for (const double along : {handle + away, -handle - away, handle - away, away - handle}) {
      if (std::abs(along) < 2 * kGap) continue;
      for (const auto& [left, below] : {std::pair(false, false), {true, false}, {false, true}, {true, true}}) {
        const QRectF box = nameBox(crosshair, arm, sense * along, size, left, below);
        if (QRectF(QPointF(), view).contains(box) && isFree(box)) return box;
      }
    }
  return std::nullopt;
}

QFont labelFont() {
  return themeFont(TypeScale::Caption, QFont::DemiBold);
}

QSizeF labelSize(const QString& text) {
  const QFontMetricsF metrics(labelFont());
  return {metrics.horizontalAdvance(text) + 8, metrics.height() + 2};
}

PlaceLabel drawLabel(QPainter& painter, const QString& text, const QRectF& box, const QColor& colour) {
  painter.setFont(labelFont());
  painter.setPen(Qt::NoPen);
  painter.setBrush(QColor(0, 0, 0, 150));
  painter.drawRoundedRect(box, 3, 3);
  painter.setPen(colour);
  painter.drawText(box, Qt::AlignCenter, text);
  return {text, box};
}

QColor pointColour() {
  return themeColours(Theme::Dark).accent;
}

/// A point that lies on another plane is broken: colour is never the only sign.
void drawPoint(QPainter& painter, const PointMark& point) {
  constexpr double kInner = 5.0;
  constexpr double kOuter = 15.0;
  const Qt::PenStyle style = point.awayMm > 0 ? Qt::DotLine : Qt::SolidLine;
  for (const QPointF& direction : {QPointF(1, 0), QPointF(-1, 0), QPointF(0, 1), QPointF(0, -1)})
    drawOutlined(painter, {point.at + direction * kInner, point.at + direction * kOuter}, pointColour(), style, 1.5);
}

/// Beside the point where it is free; where it is free nowhere, over other things rather than not at all.
std::optional<PlaceLabel> drawDistance(QPainter& painter, const PointMark& point, const QSizeF& view,
                                       const std::function<bool(const QRectF&)>& isFree) {
  const QRectF all(QPointF(), view);
  if (!(point.awayMm > 0) || !all.contains(point.at)) return std::nullopt;
  const QString text =
      QCoreApplication::translate("PlaceMarks", "%1 mm away").arg(numberText(point.awayMm, point.awayMm < 10 ? 1 : 0));
  const QSizeF size = labelSize(text);
  constexpr double kBeside = 10.0;
  std::optional<QRectF> place;
  for (const auto& [x, y] :
       {std::pair(kBeside, kBeside), std::pair(kBeside, -kBeside - size.height()),
        std::pair(-kBeside - size.width(), kBeside), std::pair(-kBeside - size.width(), -kBeside - size.height())}) {
    const QRectF box(point.at + QPointF(x, y), size);
    if (!all.contains(box)) continue;
    if (!place) place = box;
    if (!isFree(box)) continue;
    place = box;
    break;
  }
  if (!place) return std::nullopt;
  return drawLabel(painter, text, *place, pointColour());
}

}  // namespace

CrosshairHit hitCrosshair(const Crosshair& crosshair, const QSizeF& view, const QPointF& position) {
  const QPointF offset = position - crosshair.centre;
  if (std::hypot(offset.x(), offset.y()) <= kCentreReach) return {CrosshairPart::Centre, {}};
  for (const Crosshair::Arm& arm : crosshair.arms)
    for (const double sense : {-1.0, 1.0}) {
      const QPointF handle = offset - arm.direction * sense * handleDistance(view);
      if (std::hypot(handle.x(), handle.y()) <= kHandleReach) return {CrosshairPart::Handle, arm.plane};
    }
  for (const Crosshair::Arm& arm : crosshair.arms)
    if (std::abs(along(offset, {-arm.direction.y(), arm.direction.x()})) <= kLineReach &&
        std::abs(along(offset, arm.direction)) > kGap)
      return {CrosshairPart::Line, arm.plane};
  return {};
}

std::vector<QRectF> handlesOf(const Crosshair& crosshair, const QSizeF& view) {
  constexpr double kCovered = kHandleRadius + 1;
  std::vector<QRectF> handles;
  for (const Crosshair::Arm& arm : crosshair.arms)
    for (const double sense : {-1.0, 1.0}) {
      const QPointF at = crosshair.centre + arm.direction * sense * handleDistance(view);
      handles.emplace_back(at - QPointF(kCovered, kCovered), QSizeF(2 * kCovered, 2 * kCovered));
    }
  return handles;
}

void paintPlaceMarks(QPainter& painter, const PlaceMarks& marks, const QSizeF& view) {
  painter.setRenderHint(QPainter::Antialiasing, true);
  QColor line = themeColours(Theme::Dark).accent;
  line.setAlphaF(0.85F);
  for (const ReferenceLine& each : marks.lines) drawOutlined(painter, {each.from, each.to}, line, Qt::SolidLine, 1.25);
  if (marks.crosshair)
    for (const auto& arm : marks.crosshair->arms) drawArm(painter, *marks.crosshair, arm, view);
  if (marks.point) drawPoint(painter, *marks.point);
}

std::vector<PlaceLabel> paintPlaceLabels(QPainter& painter, const PlaceMarks& marks, const QSizeF& view,
                                         const std::function<bool(const QRectF&)>& isFree) {
  std::vector<PlaceLabel> labels;
  painter.setRenderHint(QPainter::Antialiasing, true);
  // The name of the plane beside a handle: colour is never the only sign.
  if (marks.crosshair)
    for (const auto& arm : marks.crosshair->arms) {
      const QString name = planeName(arm.plane);
      if (const auto box = placeOfName(*marks.crosshair, arm, view, labelSize(name), isFree))
        labels.push_back(drawLabel(painter, name, *box, QColor::fromRgb(planeColour(arm.plane))));
    }
  if (marks.point)
    if (auto distance = drawDistance(painter, *marks.point, view, isFree)) labels.push_back(*std::move(distance));
  return labels;
}

}  // namespace pellucid::ui
