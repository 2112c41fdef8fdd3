// The bars that say what colours mean.
#include <QCoreApplication>
#include <QLineF>
#include <QLinearGradient>
#include <algorithm>
#include <cmath>

#include "core/imaging/colour_map.h"
#include "ui/model/number_text.h"
#include "ui/viewer/heat_scale.h"
#include "ui/viewer/overlay_text.h"
#include "ui/viewer/slice_painter.h"

namespace pellucid::ui {

namespace {

constexpr double kThick = 9.0;

double barWidthIn(const QRectF& area) {
  return std::min(140.0, area.width() / 3);
}

/// From the lowest colour at the start of the line to the highest at its end.
void fillBar(QPainter& painter, const QRectF& bar, const QLineF& along,
             const std::function<std::uint32_t(double)>& colourAt) {
  QLinearGradient gradient(along.p1(), along.p2());
  constexpr int kStops = 24;
  for (int i = 0; i <= kStops; ++i) {
    const double share = static_cast<double>(i) / kStops;
    gradient.setColorAt(share, QColor::fromRgb(colourAt(share)));
  }
  painter.setRenderHint(QPainter::Antialiasing, false);
  painter.setPen(QPen(QColor(255, 255, 255, 150), 1));
  painter.setBrush(gradient);
  painter.drawRect(bar);
}

}  // namespace

SlicePainter::ColourBar SlicePainter::saliencyBar(double width) const {
  const QString caption = QCoreApplication::translate("OverlayText", kSaliencyCaption);
  ColourBar bar{QCoreApplication::translate("SlicePainter", "less"),
                QCoreApplication::translate("SlicePainter", "more"),
                {caption},
                [](double share) {
                  const double value = kHeatFloor + share * (1.0 - kHeatFloor);
                  return colourMap(kHeatMap)[static_cast<std::size_t>(std::lround(value * 255))];
                }};
  // Never elided: on a narrow view the sentence takes two lines.
  if (OutlinedText::width(font(TypeScale::Body), caption) > width)
    if (const qsizetype comma = caption.indexOf(','); comma > 0)
      bar.captions = {caption.left(comma + 1), caption.mid(comma + 1).trimmed()};
  return bar;
}

SlicePainter::ColourBar SlicePainter::imageBar(const SliceScene& scene) {
  return windowBar(scene.window, scene.image.modality, scene.inverted, scene.colourMap);
}

SlicePainter::ColourBar SlicePainter::fusionBar(const FusionLayer& layer) {
  ColourBar bar = windowBar(layer.window, layer.values.modality, layer.inverted, layer.colourMap);
  bar.captions = {layer.caption};
  return bar;
}

SlicePainter::ColourBar SlicePainter::windowBar(const VoiWindow& window, const ModalityTransform& modality,
                                                bool inverted, const std::string& colours) {
  const auto text = [&](double value) {
    const QString unit = QString::fromStdString(modality.unit);
    return (numberText(value, window.width < 10 ? 2 : 0) + QLatin1Char(' ') + unit).trimmed();
  };
  return {text(window.center - window.width / 2),
          text(window.center + window.width / 2),
          {},
          [&map = colourMap(colours), inverted](double share) {
            return map[static_cast<std::size_t>(std::lround((inverted ? 1.0 - share : share) * 255))];
          }};
}

void SlicePainter::paintValueBar(QPainter& painter, const QRectF& area, const ColourBar& colours) {
  const QFont body = font(TypeScale::Body);
  const double lineHeight = OutlinedText::lineHeight(body);
  const double lowWidth = OutlinedText::width(body, colours.low);
  const double highWidth = OutlinedText::width(body, colours.high);
  const double width = std::max({lowWidth, highWidth, kThick});
  const QRectF column(area.right() - width, area.top(), width, area.height());
  // In the upper half below the texts of its corner, or in the lower half above those: never where the letter stands.
  const double letter = OutlinedText::lineHeight(font(TypeScale::Title, QFont::DemiBold));
  const double middle = area.center().y();
  double top = area.top();
  double bottom = area.bottom();
  const auto keepClear = [&](const QRectF& other) {
    if (other.right() < column.left() - space::kSmall || other.left() > column.right() + space::kSmall) return;
    // The letter in the middle has its room already.
    if (other.top() >= middle - letter && other.bottom() <= middle + letter) return;
    if (other.center().y() < middle)
      top = std::max(top, other.bottom() + space::kTight);
    else
      bottom = std::min(bottom, other.top() - space::kTight);
  };
  for (const QRectF& taken : m_room.taken()) keepClear(taken);
  const double above = middle - letter - top;
  const double below = bottom - middle - letter;
  constexpr double kShortest = 16.0;
  constexpr double kLongest = 160.0;
  const bool upper = above >= std::min(below, 2 * lineHeight + kLongest / 2);
  const double length = std::min(kLongest, (upper ? above : below) - 2 * lineHeight);
  if (length < kShortest) return paintColourBar(painter, area, colours);

  const double y = upper ? top : middle + letter;
  const QRectF bar(area.right() - kThick, y + lineHeight, kThick - 1, length);
  fillBar(painter, bar, QLineF(bar.bottomLeft(), bar.topLeft()), colours.colourAt);
  const QColor colour = themeColours(Theme::Dark).text;
  place(painter, QRectF(area.right() - highWidth, y, highWidth, lineHeight), colours.high, TextRole::ColourBar, body,
        colour);
  place(painter, QRectF(area.right() - lowWidth, bar.bottom(), lowWidth, lineHeight), colours.low, TextRole::ColourBar,
        body, colour);
  m_room.take(bar);
}

void SlicePainter::paintColourBar(QPainter& painter, const QRectF& area, const ColourBar& colours) {
  if (const auto placed = placedBar(area, colours)) paintPlacedBar(painter, area, *placed);
}

std::optional<SlicePainter::PlacedBar> SlicePainter::placedBar(const QRectF& area, const ColourBar& colours) const {
  const QFont body = font(TypeScale::Body);
  double widest = 0.0;
  for (const QString& row : colours.captions) widest = std::max(widest, OutlinedText::width(body, row));
  const double lineHeight = OutlinedText::lineHeight(body);
  const double barWidth = barWidthIn(area);
  const double lowWidth = OutlinedText::width(body, colours.low);
  const double highWidth = OutlinedText::width(body, colours.high);
  const double barRow = lowWidth + highWidth + barWidth + 2 * space::kSmall;
  const double width = std::max(widest, barRow);
  const double height = lineHeight * static_cast<double>(colours.captions.size() + 1) + 2;
  const QRectF box = m_room.beyond(QRectF(area.center().x() - width / 2, area.bottom() - height, width, height), -1);
  return box.top() < area.top() ? std::nullopt : std::optional(PlacedBar{colours, box});
}

void SlicePainter::paintPlacedBar(QPainter& painter, const QRectF& area, const PlacedBar& placed) {
  const auto& [colours, box] = placed;
  const QFont body = font(TypeScale::Body);
  const double lineHeight = OutlinedText::lineHeight(body);
  const double lowWidth = OutlinedText::width(body, colours.low);
  const double highWidth = OutlinedText::width(body, colours.high);
  const double barWidth = barWidthIn(area);
  const double barRow = lowWidth + highWidth + barWidth + 2 * space::kSmall;
  const double left = box.center().x() - barRow / 2;
  const QRectF bar(left + lowWidth + space::kSmall, box.top() + lineHeight / 2 - 4, barWidth, 9);
  fillBar(painter, bar, QLineF(bar.topLeft(), bar.topRight()), colours.colourAt);
  const QColor colour = themeColours(Theme::Dark).text;
  place(painter, QRectF(left, box.top(), lowWidth, lineHeight), colours.low, TextRole::ColourBar, body, colour);
  place(painter, QRectF(left + barRow - highWidth, box.top(), highWidth, lineHeight), colours.high, TextRole::ColourBar,
        body, colour);
  double y = box.top() + lineHeight + 2;
  for (const QString& row : colours.captions) {
    const double rowWidth = OutlinedText::width(body, row);
    place(painter, QRectF(box.center().x() - rowWidth / 2, y, rowWidth, lineHeight), row, TextRole::ColourBar, body,
          colour);
    y += lineHeight;
  }
  m_room.take(bar);
}

}  // namespace pellucid::ui
