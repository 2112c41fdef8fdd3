#include "ui/viewer/place_marks.h"

#include <QLineF>
#include <QPen>
#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

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

/// The name of the plane beside a handle: colour is never the only sign.
std::optional<PlaneLabel> drawName(QPainter& painter, const Crosshair& crosshair, const Crosshair::Arm& arm,
                                   const QSizeF& view, const std::function<bool(const QRectF&)>& isFree) {
  const QString name = planeName(arm.plane);
  const QFont font = themeFont(TypeScale::Caption, QFont::DemiBold);
  const QFontMetricsF metrics(font);
  const QSizeF size(metrics.horizontalAdvance(name) + 8, metrics.height() + 2);
  const auto box = placeOfName(crosshair, arm, view, size, isFree);
  if (!box) return std::nullopt;
  painter.setFont(font);
  painter.setPen(Qt::NoPen);
  painter.setBrush(QColor(0, 0, 0, 150));
  painter.drawRoundedRect(*box, 3, 3);
  painter.setPen(QColor::fromRgb(planeColour(arm.plane)));
  painter.drawText(*box, Qt::AlignCenter, name);
  return PlaneLabel{name, *box};
}

void drawPoint(QPainter& painter, const PointMark& point) {
  const QColor colour = themeColours(Theme::Dark).accent;
  constexpr double kInner = 5.0;
  constexpr double kOuter = 15.0;
  for (const QPointF& direction : {QPointF(1, 0), QPointF(-1, 0), QPointF(0, 1), QPointF(0, -1)})
    drawOutlined(painter, {point.at + direction * kInner, point.at + direction * kOuter}, colour, Qt::SolidLine, 1.5);
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

void paintPlaceMarks(QPainter& painter, const PlaceMarks& marks, const QSizeF& view) {
  painter.setRenderHint(QPainter::Antialiasing, true);
  QColor line = themeColours(Theme::Dark).accent;
  line.setAlphaF(0.85F);
  for (const ReferenceLine& each : marks.lines) drawOutlined(painter, {each.from, each.to}, line, Qt::SolidLine, 1.25);
  if (marks.crosshair)
    for (const auto& arm : marks.crosshair->arms) drawArm(painter, *marks.crosshair, arm, view);
  if (marks.point) drawPoint(painter, *marks.point);
}

std::vector<PlaneLabel> paintPlaneNames(QPainter& painter, const PlaceMarks& marks, const QSizeF& view,
                                        const std::function<bool(const QRectF&)>& isFree) {
  std::vector<PlaneLabel> names;
  if (!marks.crosshair) return names;
  painter.setRenderHint(QPainter::Antialiasing, true);
  for (const auto& arm : marks.crosshair->arms)
    if (auto name = drawName(painter, *marks.crosshair, arm, view, isFree)) names.push_back(*std::move(name));
  return names;
}

}  // namespace pellucid::ui
