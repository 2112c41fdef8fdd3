#include <QImage>
#include <QProcess>
#include <QtTest>

#include "core/phantom/phantom.h"

/// `pellucid --screenshot`: what documentation, ./run.sh without a display and these tests rely on.
class TestScreenshot : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(m_folder.isValid());
    pellucid::Job job;
    QVERIFY(QDir().mkpath(at("cxr")));
    QVERIFY(pellucid::writePhantomStudy(pellucid::PhantomKind::ChestXray, at("cxr").toStdString(), job).ok());
  }

  void savesThePictureOfAStudy() {
    QCOMPARE(run({"--screenshot", at("dark.png"), "--size", "1366x768", at("cxr/series-1")}), 0);
    const QImage dark(at("dark.png"));
    QCOMPARE(dark.size(), QSize(1366, 768));
    QCOMPARE(run({"--screenshot", at("light.png"), "--size", "1366x768", "--theme", "light", at("cxr/series-1")}), 0);
    const QImage light(at("light.png"));
    // The panels follow the theme, the image does not.
    QVERIFY(qGray(light.pixel(20, 750)) > qGray(dark.pixel(20, 750)) + 100);
    double image = 0;
    for (int y = 300; y < 500; ++y)
      for (int x = 550; x < 800; ++x) image += qAbs(qGray(light.pixel(x, y)) - qGray(dark.pixel(x, y)));
    QCOMPARE(image, 0.0);
    double brightness = 0;
    for (int y = 300; y < 500; ++y)
      for (int x = 550; x < 800; ++x) brightness += qGray(dark.pixel(x, y));
    QVERIFY(brightness / (200 * 250) > 40);
  }

  void showsWhatAnObjectHoldsInFrontOfTheWindow() {
    const QString report = QStringLiteral(PELLUCID_DATA_DIR "/dicom/highdicom/data/test_files/sr_document.dcm");
    if (!QFileInfo::exists(report)) QSKIP("The reference data are not here");
    QCOMPARE(run({"--screenshot", at("object.png"), "--size", "1366x768", "--dialog", "object", report}), 0);
    QCOMPARE(QImage(at("object.png")).size(), QSize(1366, 768));
    QCOMPARE(run({"--screenshot", at("none.png"), "--dialog", "object", at("cxr/series-1")}), 1);
  }

  void drawsMeasurements() {
    const auto file = [this](const QString& name, const QByteArray& text) {
      QFile written(at(name));
      return written.open(QIODevice::WriteOnly) && written.write(text) == text.size() ? at(name) : QString();
    };
    const QString good =
        file("good.json", R"([{"kind":"ellipse","points":[[90,90],[160,90],[160,160],[90,160]],"selected":true}])");
    const QStringList picture{"--size", "1366x768", "--panel", "measurements"};
    QCOMPARE(run(QStringList{"--screenshot", at("bare.png"), at("cxr/series-1")} + picture), 0);
    QCOMPARE(run(QStringList{"--screenshot", at("drawn.png"), "--measurements", good, at("cxr/series-1")} + picture),
             0);
    QVERIFY(QImage(at("drawn.png")) != QImage(at("bare.png")));
    const QString bad = file("bad.json", R"([{"kind":"ellipse","points":[[90,90]]}])");
    QCOMPARE(run({"--screenshot", at("bad.png"), "--measurements", bad, at("cxr/series-1")}), 1);
  }

  void showsTheEmptyWindow() {
    QCOMPARE(run({"--screenshot", at("empty.png"), "--size", "1366x768"}), 0);
    QCOMPARE(QImage(at("empty.png")).size(), QSize(1366, 768));
  }

  void failsWhenNothingCanBeOpenedOrWritten() {
    QVERIFY(run({"--screenshot", at("x.png"), at("absent")}) == 1);
    QCOMPARE(run({"--screenshot", "/proc/nowhere/x.png"}), 1);
  }

  void tellsItsVersionWithoutAWindow() {
    QProcess process;
    process.start(QStringLiteral(PELLUCID_BIN_DIR "/pellucid"), {"--version"});
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(process.readAllStandardOutput().startsWith("Pellucid "));
  }

 private:
  QString at(const QString& name) const { return m_folder.filePath(name); }
  static int run(const QStringList& arguments) {
    QProcess process;
    process.start(QStringLiteral(PELLUCID_BIN_DIR "/pellucid"), arguments);
    if (!process.waitForFinished(180'000) || process.exitStatus() != QProcess::NormalExit) return -1;
    return process.exitCode();
  }
  QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestScreenshot)
#include "tst_screenshot.moc"
