#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>
#include <cmath>

#include "core/imaging/display_curve.h"

using namespace pellucid;

class TestDisplayCurve : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void theCurveHasTheValuesOfTheStandard_data() {
    QTest::addColumn<double>("index");
    QTest::addColumn<double>("luminance");
    // The ends of PS3.14 Table B-1; between them DCMTK is the judge.
    QTest::newRow("first") << 1.0 << 0.0500;
    QTest::newRow("last") << 1023.0 << 3993.4040;
  }
  void theCurveHasTheValuesOfTheStandard() {
    QFETCH(double, index);
    QFETCH(double, luminance);
    QVERIFY2(std::abs(luminanceOfJnd(index) - luminance) < 2e-3 * luminance,
             qPrintable(QString::number(luminanceOfJnd(index), 'f', 4)));
    QVERIFY(std::abs(jndOfLuminance(luminance) - index) < 0.5);
  }

  void theCurveEqualsTheOneOfDcmtk() {
    if (QStandardPaths::findExecutable("dcmdspfn").isEmpty()) QSKIP("dcmtk is not installed");
    const QTemporaryDir folder;
    const QString file = folder.filePath("curve.txt");
    QCOMPARE(QProcess::execute("dcmdspfn", {"+Il", "0.5", "300", "+Og", file}), 0);
    QFile curve(file);
    QVERIFY(curve.open(QIODevice::ReadOnly));
    int compared = 0;
    const double first = jndOfLuminance(0.5), last = jndOfLuminance(300.0);
    for (const QByteArray& line : curve.readAll().split('\n')) {
      const auto fields = line.simplified().split(' ');
      bool isNumber = false;
      const int level = fields.front().toInt(&isNumber);
      if (!isNumber || fields.size() != 2) continue;
      const double wanted = fields[1].toDouble();
      const double ours = luminanceOfJnd(first + level / 255.0 * (last - first));
      QVERIFY2(std::abs(ours - wanted) < 0.01 * wanted, line.constData());
      ++compared;
    }
    QCOMPARE(compared, 256);
  }

  void aCalibratedDisplayShowsEqualSteps() {
    const DisplayLuminance display{.black = 0.4, .white = 350.0, .ambient = 0.3};
    const auto table = gsdfTable(display);
    QVERIFY(table.ok());
    QCOMPARE(int((*table)[0]), 0);
    QCOMPARE(int((*table)[255]), 255);
    const double first = jndOfLuminance(0.7), last = jndOfLuminance(350.3);
    for (std::size_t value = 0; value < 256; ++value) {
      if (value > 0) QVERIFY((*table)[value] >= (*table)[value - 1]);
      const auto luminance = [&](double level) {
        return display.black + (display.white - display.black) * std::pow(level / 255.0, display.gamma) + display.ambient;
      };
      const double wanted = luminanceOfJnd(first + double(value) / 255.0 * (last - first));
      // Within the half step to the next driving level on each side.
      QVERIFY(luminance(std::max(0.0, (*table)[value] - 0.51)) <= wanted + 1e-9);
      QVERIFY(luminance(std::min(255.0, (*table)[value] + 0.51)) >= wanted - 0.02 * wanted);
    }
  }

  void displaysThatCannotBeAreRefusedWithASentence() {
    for (const DisplayLuminance& display :
         {DisplayLuminance{.black = -1, .white = 300}, DisplayLuminance{.black = 1, .white = 5},
          DisplayLuminance{.black = 0.5, .white = 9000}, DisplayLuminance{.black = 0.5, .white = 300, .ambient = 100},
          DisplayLuminance{.black = 0.5, .white = 300, .ambient = 0, .gamma = 0},
          DisplayLuminance{.black = NAN, .white = 300}}) {
      const auto table = gsdfTable(display);
      QVERIFY(!table.ok());
      QCOMPARE(table.error().code, ErrorCode::InvalidArgument);
      QVERIFY(table.error().message.ends_with("."));
    }
  }
};

QTEST_APPLESS_MAIN(TestDisplayCurve)
#include "tst_display_curve.moc"
