#include "ui/panels/trend_plot.h"

#include <QDate>
#include <QLocale>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/model/date_text.h"
#include "ui/widgets/theme.h"

namespace pellucid::ui {

namespace {

constexpr int kHeight = 56;
constexpr double kDot = 3.5;

qint64 dayOf(const LesionPoint& point) {
  return dateOf(point.date).toJulianDay();
}

QString unitOf(const std::string& unit) {
  if (unit == "mm2") return QStringLiteral(" mm²");
  if (unit == "px2") return QStringLiteral(" px²");
  if (unit == "deg") return QStringLiteral("°");
  return QStringLiteral(" ") + QString::fromStdString(unit);
}

}  // namespace

TrendPlot::TrendPlot(LesionCourse course, std::string studyUid, QWidget* parent)
    : QWidget(parent), m_course(std::move(course)), m_studyUid(std::move(studyUid)) {
  setMinimumHeight(kHeight);
  setAccessibleName(tr("Course of the lesion"));
  setAccessibleDescription(courseLines(m_course).join(QStringLiteral("; ")));
  setToolTip(courseLines(m_course).join('\n'));
}

QSize TrendPlot::sizeHint() const {
  return {200, kHeight};
}

QPolygonF TrendPlot::points(const QRectF& area) const {
  const qint64 first = dayOf(m_course.points.front());
  const auto days = static_cast<double>(std::max<qint64>(1, dayOf(m_course.points.back()) - first));
  double highest = 0.0;
  for (const LesionPoint& point : m_course.points) highest = std::max(highest, point.value);
  QPolygonF places;
  for (const LesionPoint& point : m_course.points)
    places << QPointF(area.left() + area.width() * static_cast<double>(dayOf(point) - first) / days,
                      area.bottom() - (highest > 0.0 ? area.height() * point.value / highest : 0.0));
  return places;
}

void TrendPlot::paintEvent(QPaintEvent*) {
  if (m_course.points.size() < 2) return;
  const ThemeColours& colours = themeColours();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing, true);
  const QRectF area = QRectF(rect()).adjusted(kDot + 2, kDot + 2, -kDot - 2, -2);
  painter.setPen(QPen(colours.border, 1.0));
  painter.drawLine(area.bottomLeft(), area.bottomRight());
  const QPolygonF places = points(area);
  painter.setPen(QPen(colours.accent, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.drawPolyline(places);
  for (int i = 0; i < places.size(); ++i) {
    const bool here = m_course.points[static_cast<std::size_t>(i)].studyUid == m_studyUid;
    painter.setBrush(here ? colours.accent : colours.raised);
    painter.drawEllipse(places[i], kDot, kDot);
  }
}

QStringList courseLines(const LesionCourse& course) {
  QStringList lines;
  for (const LesionPoint& point : course.points) {
    QString line = QStringLiteral("%1: %2%3")
                       .arg(dateText(point.date), QLocale().toString(point.value, 'f', 1), unitOf(course.unit));
    if (point.changePercent) {
      const double change = std::round(*point.changePercent);
      line += QStringLiteral(", %1%2 %").arg(change > 0 ? QStringLiteral("+") : QString()).arg(change + 0.0);
    }
    lines << line;
  }
  return lines;
}

}  // namespace pellucid::ui
