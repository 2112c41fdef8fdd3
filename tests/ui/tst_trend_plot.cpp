// How a lesion is shown over time.
#include <QApplication>
#include <QTest>
#include <cmath>

#include "ui/panels/trend_plot.h"
#include "ui/widgets/theme.h"

using namespace pellucid;
using namespace pellucid::ui;

namespace {

/// 100 days, then 300: 20, 40 and 10 mm.
LesionCourse course() {
  return {"mm", {{"1.1", "20240101", 20.0, {}}, {"1.2", "20240410", 40.0, 100.0}, {"1.3", "20250204", 10.0, -75.0}}};
}

/// The middle of what has that colour in a strip of the picture; a point off the picture where nothing has.
QPointF middleOf(const QImage& picture, const QColor& colour, int fromColumn, int toColumn) {
  QPointF sum;
  int count = 0;
  for (int y = 0; y < picture.height(); ++y)
    for (int x = std::max(0, fromColumn); x < std::min(toColumn, picture.width()); ++x)
      if (picture.pixelColor(x, y) == colour) {
        sum += QPointF(x + 0.5, y + 0.5);
        ++count;
      }
  return count == 0 ? QPointF(-1, -1) : sum / count;
}

}  // namespace

class TestTrendPlot : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), Theme::Dark);
  }

  void pointsStandByTheirDaysAndSizes() {
    TrendPlot plot(course(), "1.2");
    plot.resize(412, 112);
    const QImage picture = plot.grab().toImage();
    const ThemeColours& colours = themeColours(Theme::Dark);
    // A quarter of the days lies before the middle one, the largest at the top; hollow dots are of the other studies.
    const QPointF here = middleOf(picture, colours.accent, 95, 118);
    QVERIFY2(std::abs(here.x() - 106.5) < 4 && here.y() < 15, qPrintable(QString("%1 %2").arg(here.x()).arg(here.y())));
    const QPointF first = middleOf(picture, colours.raised, 0, 12);
    const QPointF last = middleOf(picture, colours.raised, 400, 412);
    QVERIFY(std::abs(first.x() - 5.5) < 1.5 && std::abs(last.x() - 406.5) < 1.5);
    // 20 of 40 mm is half way up from zero, 10 mm a quarter.
    const double zero = 110.0;
    const double high = zero - 5.5;
    QVERIFY2(std::abs(first.y() - (zero - high / 2)) < 2, qPrintable(QString::number(first.y())));
    QVERIFY2(std::abs(last.y() - (zero - high / 4)) < 2, qPrintable(QString::number(last.y())));
  }

  void theSameIsSaidInWords() {
    const QStringList lines = courseLines(course());
    QCOMPARE(lines, QStringList({"1 Jan 2024: 20.0 mm", "10 Apr 2024: 40.0 mm, +100 %", "4 Feb 2025: 10.0 mm, -75 %"}));
    const TrendPlot plot(course(), "1.2");
    QVERIFY(!plot.accessibleName().isEmpty());
    QCOMPARE(plot.accessibleDescription(), lines.join("; "));
    QCOMPARE(plot.toolTip(), lines.join('\n'));
  }

  void onePointIsNoCourse() {
    TrendPlot plot({"mm", {{"1.1", "20240101", 20.0, {}}}}, "1.1");
    plot.resize(200, 60);
    const QImage picture = plot.grab().toImage();
    QCOMPARE(middleOf(picture, themeColours(Theme::Dark).accent, 0, 200), QPointF(-1, -1));
  }
};

QTEST_MAIN(TestTrendPlot)
#include "tst_trend_plot.moc"
