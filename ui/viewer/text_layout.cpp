#include "ui/viewer/text_layout.h"

#include <QFontMetricsF>
#include <QPaintDevice>
#include <algorithm>
#include <cmath>
#include <utility>

namespace pellucid::ui {

namespace {

constexpr int kOutline = 2;
constexpr int kKeptLines = 400;

bool isTop(Corner corner) {
  return corner == Corner::TopLeft || corner == Corner::TopRight;
}
bool isLeft(Corner corner) {
  return corner == Corner::TopLeft || corner == Corner::BottomLeft;
}

/// Whether there was one to drop.
bool dropFirst(std::vector<TextLine>& lines) {
  const auto first = std::find_if(lines.begin(), lines.end(), [](const TextLine& line) { return !line.kept; });
  if (first == lines.end()) return false;
  lines.erase(first);
  return true;
}

QImage renderLine(const QString& text, const QFont& font, const QColor& colour, double ratio) {
  const QFontMetricsF metrics(font);
  const double width = metrics.horizontalAdvance(text) + 2 * kOutline + 2;
  const double height = OutlinedText::lineHeight(font) + 2 * kOutline;
  QImage image(std::max(1, static_cast<int>(std::ceil(width * ratio))),
               std::max(1, static_cast<int>(std::ceil(height * ratio))), QImage::Format_ARGB32_Premultiplied);
  image.setDevicePixelRatio(ratio);
  image.fill(Qt::transparent);
  QPainter painter(&image);
  painter.setFont(font);
  const QPointF base(kOutline, kOutline + metrics.ascent());
  painter.setPen(QColor(0, 0, 0, 90));
  for (const auto& [x, y] : {std::pair{-2, 0}, {2, 0}, {0, -2}, {0, 2}}) painter.drawText(base + QPointF(x, y), text);
  painter.setPen(QColor(0, 0, 0, 220));
  for (int y = -1; y <= 1; ++y)
    for (int x = -1; x <= 1; ++x)
      if (x != 0 || y != 0) painter.drawText(base + QPointF(x, y), text);
  painter.setPen(colour);
  painter.drawText(base, text);
  return image;
}

}  // namespace

OutlinedText::OutlinedText() : m_lines(kKeptLines) {}

double OutlinedText::lineHeight(const QFont& font) {
  return std::ceil(QFontMetricsF(font).height()) + 1;
}

double OutlinedText::width(const QFont& font, const QString& text) {
  // Shaping a line costs more than drawing it from the cache, and the same lines come with every image.
  static QCache<QString, double> widths(kKeptLines);  // GUI thread only, as all painting.
  const QString key = QString::number(font.pixelSize() * 1000 + font.weight()) + '|' + text;
  if (const double* known = widths.object(key)) return *known;
  const double width = std::ceil(QFontMetricsF(font).horizontalAdvance(text));
  widths.insert(key, new double(width));
  return width;
}

void OutlinedText::draw(QPainter& painter, const QPointF& topLeft, const QString& text, const QFont& font,
                        const QColor& colour) {
  const double ratio = painter.device()->devicePixelRatioF();
  const QString key =
      QString("%1|%2|%3|%4|%5").arg(font.pixelSize()).arg(font.weight()).arg(colour.rgba()).arg(ratio).arg(text);
  QImage* image = m_lines.object(key);
  if (image == nullptr) {
    image = new QImage(renderLine(text, font, colour, ratio));
    m_lines.insert(key, image);
  }
  painter.drawImage(topLeft - QPointF(kOutline, kOutline), *image);
}

void CornerLayout::set(Corner corner, std::vector<TextLine> lines) {
  m_lines[static_cast<int>(corner)] = std::move(lines);
}

double CornerLayout::heightOf(const std::vector<TextLine>& lines) {
  double height = 0.0;
  for (const TextLine& line : lines) height += OutlinedText::lineHeight(line.font) + line.gap;
  return height;
}

void CornerLayout::dropToFit(double waist) {
  const auto sides = {std::pair{Corner::TopLeft, Corner::BottomLeft}, std::pair{Corner::TopRight, Corner::BottomRight}};
  for (const auto& [top, bottom] : sides) {
    auto& low = m_lines[static_cast<int>(bottom)];
    auto& high = m_lines[static_cast<int>(top)];
    // A small view keeps its middle for the image: what matters most at the bottom are two lines.
    const double largestShare = m_area.height() < 560 ? 0.22 : 0.36;
    while (low.size() > 2 && heightOf(bottom) > largestShare * m_area.height() && dropFirst(low)) continue;
    while (heightOf(top) + heightOf(bottom) + waist > m_area.height()) {
      if (dropFirst(low)) continue;
      if (top == Corner::TopRight && high.size() > 1)
        high.pop_back();
      else if (!low.empty())
        low.erase(low.begin());
      else
        break;
    }
  }
}

void CornerLayout::placeCorner(Corner corner, double width) {
  const double height = heightOf(corner);
  double y = isTop(corner) ? m_area.top() : m_area.bottom() - height;
  QRectF block(isLeft(corner) ? m_area.left() : m_area.right(), y, 0, 0);
  for (TextLine line : m_lines[static_cast<int>(corner)]) {
    const QFontMetricsF metrics(line.font);
    if (OutlinedText::width(line.font, line.text) > width)
      line.text = metrics.elidedText(line.text, Qt::ElideRight, width);
    const double used = OutlinedText::width(line.font, line.text);
    const QRectF rect(isLeft(corner) ? m_area.left() : m_area.right() - used, y, used,
                      OutlinedText::lineHeight(line.font));
    block = block.isEmpty() ? rect : block.united(rect);
    y += rect.height() + line.gap;
    m_placed.push_back({std::move(line), rect});
  }
  m_blocks[static_cast<int>(corner)] = block;
}

void CornerLayout::place(double middleGap, double waist) {
  m_placed.clear();
  dropToFit(waist);
  const auto natural = [this](Corner corner) {
    double width = 0.0;
    for (const TextLine& line : m_lines[static_cast<int>(corner)])
      width = std::max(width, OutlinedText::width(line.font, line.text));
    return width;
  };
  for (const auto& [left, right] :
       {std::pair{Corner::TopLeft, Corner::TopRight}, std::pair{Corner::BottomLeft, Corner::BottomRight}}) {
    const double wantedLeft = natural(left);
    const double wantedRight = natural(right);
    const double room = std::max(0.0, m_area.width() - (wantedLeft > 0 && wantedRight > 0 ? middleGap : 0.0));
    double leftWidth = wantedLeft;
    // Identity and image number come first; the right side keeps at least a third.
    if (wantedLeft + wantedRight > room) leftWidth = std::min(wantedLeft, std::max(room - wantedRight, room * 2 / 3));
    placeCorner(left, leftWidth);
    placeCorner(right, room - leftWidth);
  }
}

}  // namespace pellucid::ui
