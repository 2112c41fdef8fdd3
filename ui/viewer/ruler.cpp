#include "ui/viewer/ruler.h"

#include <QCoreApplication>
#include <QLineF>
#include <QList>
#include <QLocale>
#include <cmath>

namespace pellucid::ui {

Ruler makeRuler(double viewPixelsPerUnit, Calibration calibration, double room) {
  Ruler ruler;
  if (!(viewPixelsPerUnit > 0) || !(room > 1) || !std::isfinite(viewPixelsPerUnit)) return ruler;
  const double longest = room / viewPixelsPerUnit;
  double decade = std::pow(10.0, std::floor(std::log10(longest)));
  double units = decade;
  for (const double step : {2.0, 5.0})
    if (step * decade <= longest) units = step * decade;
  const bool calibrated = calibration != Calibration::None;
  if (!calibrated && units < 1.0) return ruler;
  ruler.units = units;
  ruler.viewPixels = units * viewPixelsPerUnit;
  const QLocale locale;
  if (!calibrated)
    ruler.shortCaption = locale.toString(units, 'g', 6) + QStringLiteral(" px");
  else if (units >= 10.0)
    ruler.shortCaption = locale.toString(units / 10.0, 'g', 6) + QStringLiteral(" cm");
  else
    ruler.shortCaption = locale.toString(units, 'g', 6) + QStringLiteral(" mm");
  // The words come from calibrationName().
  const std::string_view word = calibrationName(calibration);
  ruler.caption =
      ruler.shortCaption + QStringLiteral("  ") + QCoreApplication::translate("Calibration", std::string(word).c_str());
  return ruler;
}

void drawRuler(QPainter& painter, const Ruler& ruler, const QPointF& start, const QPointF& direction,
               const QPointF& tickSide) {
  if (!(ruler.viewPixels > 0)) return;
  QList<QLineF> lines;
  lines << QLineF(start, start + direction * ruler.viewPixels);
  const int parts = ruler.viewPixels >= 60 ? 10 : 2;
  for (int i = 0; i <= parts; ++i) {
    const double height = i == 0 || i == parts ? 8.0 : i * 2 == parts ? 6.0 : 4.0;
    const QPointF foot = start + direction * (ruler.viewPixels * i / parts);
    lines << QLineF(foot, foot + tickSide * height);
  }
  painter.setRenderHint(QPainter::Antialiasing, true);
  painter.setPen(QPen(QColor(0, 0, 0, 200), 3.0, Qt::SolidLine, Qt::SquareCap));
  painter.drawLines(lines);
  painter.setPen(QPen(QColor(255, 255, 255), 1.0, Qt::SolidLine, Qt::SquareCap));
  painter.drawLines(lines);
}

}  // namespace pellucid::ui
