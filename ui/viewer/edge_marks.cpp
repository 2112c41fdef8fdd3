#include "ui/viewer/edge_marks.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>

#include "ui/viewer/text_layout.h"
#include "ui/widgets/theme.h"

namespace pellucid::ui {

namespace {

enum class Edge { Top, Bottom, Left, Right };

constexpr double kShortestRuler = 20.0;
constexpr double kLongestRuler = 200.0;
constexpr double kTicks = 10.0;  ///< Room for them.

bool hasRulers(const SliceScene& scene) {
  return scene.textMode != OverlayText::None && !scene.volume;
}

Ruler rulerFor(const SliceScene& scene, double room) {
  return makeRuler(scene.transform.viewPixelsPerUnit(), scene.grid.calibration, std::min(kLongestRuler, room));
}

void addBottomRuler(EdgeMarks& marks, const SliceScene& scene, const QRectF& area, const QFont& font, FreeRoom& room) {
  if (!hasRulers(scene) || area.width() <= 200 || area.height() <= 200) return;
  const Ruler ruler = rulerFor(scene, area.width() / 4);
  if (ruler.viewPixels <= kShortestRuler) return;
  const double captionWidth = OutlinedText::width(font, ruler.caption);
  const double captionHeight = OutlinedText::lineHeight(font);
  const double width = std::max(captionWidth, ruler.viewPixels);
  const QRectF wanted(area.center().x() - width / 2, area.bottom() - captionHeight - kTicks, width,
                      captionHeight + kTicks);
  const QRectF box = room.besideOrBeyond(wanted, area, -1);
  const QRectF caption(box.center().x() - captionWidth / 2, box.top(), captionWidth, captionHeight);
  const QPointF start(box.center().x() - ruler.viewPixels / 2, box.bottom() - 1);
  marks.rulers.push_back({ruler, ruler.caption, caption, start, {1, 0}, {0, -1}});
  room.take(box);
}

/// Returns where the letter at the left begins.
double addLeftRuler(EdgeMarks& marks, const SliceScene& scene, const QRectF& area, const QFont& font, FreeRoom& room) {
  if (!hasRulers(scene) || area.width() <= 200 || area.height() <= 320) return area.left();
  const Ruler ruler = rulerFor(scene, area.height() / 4);
  if (ruler.viewPixels <= kShortestRuler) return area.left();
  const double captionHeight = OutlinedText::lineHeight(font);
  const double captionWidth = OutlinedText::width(font, ruler.shortCaption);
  const QRectF box(area.left(), area.center().y() - ruler.viewPixels / 2 - captionHeight - 4,
                   std::max(captionWidth, kTicks), ruler.viewPixels + captionHeight + 4);
  if (!room.isFree(box)) return area.left();
  const QRectF caption(box.left(), box.top(), captionWidth, captionHeight);
  const QRectF line(box.left(), caption.bottom() + 4, kTicks, ruler.viewPixels);
  marks.rulers.push_back({ruler, ruler.shortCaption, caption, {line.left() + 1, line.top()}, {0, 1}, {1, 0}});
  room.take(caption);
  room.take(line);
  return line.right() + space::kSmall;
}

/// In the other half a letter would say the opposite.
QRectF halfAt(Edge edge, const QRectF& area) {
  const double halfWidth = area.width() / 2;
  const double halfHeight = area.height() / 2;
  switch (edge) {
    case Edge::Top:
      return area.adjusted(0, 0, 0, -halfHeight);
    case Edge::Bottom:
      return area.adjusted(0, halfHeight, 0, 0);
    case Edge::Left:
      return area.adjusted(0, 0, -halfWidth, 0);
    case Edge::Right:
      break;
  }
  return area.adjusted(halfWidth, 0, 0, 0);
}

std::optional<QRectF> placeOfLetter(Edge edge, const QSizeF& size, const QRectF& area, double left,
                                    const FreeRoom& room) {
  QRectF wanted(QPointF(), size);
  wanted.moveCenter(area.center());
  const QRectF half = halfAt(edge, area);
  if (edge == Edge::Top || edge == Edge::Bottom) {
    const bool top = edge == Edge::Top;
    if (top)
      wanted.moveTop(area.top());
    else
      wanted.moveBottom(area.bottom());
    // Far in it would lie on the anatomy.
    const double deep = std::min(half.height(), std::min(64.0, area.height() / 4) + wanted.height());
    const QRectF band(area.left(), top ? area.top() : area.bottom() - deep, area.width(), deep);
    constexpr double kStill = 8.0;
    if (const auto free = room.nearest(wanted, band, kStill)) return free;
    return room.nearest(wanted, half);
  }
  if (edge == Edge::Left)
    wanted.moveLeft(left);
  else
    wanted.moveRight(area.right());
  const QRectF column(wanted.left(), area.top(), wanted.width(), area.height());
  if (const auto free = room.nearest(wanted, column)) return free;
  return room.nearest(wanted, half);
}

void addLetters(EdgeMarks& marks, const EdgeLetters& letters, const QRectF& area, double left, const QFont& font,
                FreeRoom& room) {
  const double height = OutlinedText::lineHeight(font);
  for (const auto& [edge, utf8] : {std::pair(Edge::Bottom, &letters.bottom), std::pair(Edge::Top, &letters.top),
                                   std::pair(Edge::Left, &letters.left), std::pair(Edge::Right, &letters.right)}) {
    if (utf8->empty()) continue;
    const QString text = QString::fromStdString(*utf8);
    const auto place = placeOfLetter(edge, {OutlinedText::width(font, text), height}, area, left, room);
    if (!place) {
      marks.letters.clear();
      marks.lettersFit = false;
      return;
    }
    marks.letters.push_back({text, *place, TextRole::Letter});
    room.take(*place);
  }
}

}  // namespace

EdgeMarks edgeMarks(const SliceScene& scene, const EdgeLetters& letters, const QRectF& area, const QSizeF& view,
                    const EdgeFonts& fonts, FreeRoom& room) {
  EdgeMarks marks;
  addBottomRuler(marks, scene, area, fonts.caption, room);
  const double left = addLeftRuler(marks, scene, area, fonts.caption, room);
  FreeRoom beside = room;
  if (scene.places.crosshair)
    for (const QRectF& handle : handlesOf(*scene.places.crosshair, view)) beside.take(handle);
  addLetters(marks, letters, area, left, fonts.letter, beside);
  for (const PlacedText& letter : marks.letters) room.take(letter.rect);
  return marks;
}

QString orientationLine(const EdgeLetters& letters) {
  QStringList parts;
  const auto add = [&parts](const QString& arrow, const std::string& side) {
    if (!side.empty()) parts << arrow + QString::fromStdString(side);
  };
  add(QStringLiteral("\u2191"), letters.top);
  add(QStringLiteral("\u2193"), letters.bottom);
  add(QStringLiteral("\u2190"), letters.left);
  add(QStringLiteral("\u2192"), letters.right);
  return parts.join(QStringLiteral("  "));
}

}  // namespace pellucid::ui
