#include <QFontDatabase>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

#include "tests/core/report_fixture.h"
#include "ui/model/languages.h"
#include "ui/model/report_words.h"
#include "ui/print/report_printer.h"

using namespace pellucid;
using namespace pellucid::testing;

namespace {

QString outputOf(const QString& program, const QStringList& arguments) {
  QProcess process;
  process.start(program, arguments);
  if (!process.waitForFinished(60000) || process.exitCode() != 0) return {};
  return QString::fromUtf8(process.readAllStandardOutput());
}

std::vector<Finding> acceptedFindings(const LoadedSeries& loaded, int count) {
  std::vector<Finding> findings;
  for (int i = 1; i <= count; ++i) {
    Finding finding = findingsOf(pneumoniaAnalysis(loaded), loaded.series.uid)[0];
    finding.id += std::to_string(i);
    finding.text = "Finding number " + std::to_string(i) + "x";
    finding.comment = i % 7 == 0 ? "A longer comment on this finding that the reader typed and that has to wrap over "
                                   "several lines of its narrow column without being cut"
                                 : "";
    finding.state = FindingState::Accepted;
    finding.reader = "Dr. Reader";
    finding.reviewedAt = "2026-03-01T15:00:00+01:00";
    findings.push_back(finding);
  }
  return findings;
}

}  // namespace

class TestReportPrinter : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_pdf = m_folder->filePath("report.pdf");
  }

  void printsAllPartsInTheirOrder() {
    const QString text = print(sampleReport());
    qsizetype place = 0;
    for (const char* part : {"Department of Radiology",
                             "Radiology report",
                             "PLANTEDNAME",
                             "Clinical question",
                             "Technique",
                             "kVp",
                             "125",
                             "Comparison",
                             "Findings",
                             "Consolidation, right lower zone",
                             "Impression",
                             "Dr. Reader",
                             "Draft, not signed",
                             "AI findings not reviewed",
                             "Key images",
                             "Where the model looked, not where disease is",
                             "Measurements",
                             "178 cm²",
                             "Image quality",
                             "AI models and provenance",
                             "Notices"}) {
      const qsizetype found = text.indexOf(part, place);
      QVERIFY2(found >= 0, part);
      place = found;
    }
    QVERIFY(text.contains(QString(64, 'a')) ||
            QString(text).remove(QRegularExpression("\\s")).contains(QString(64, 'a')));
  }
  void numbersThePagesAndPutsTheNoticeOnEach() {
    Report report = sampleReport();
    report.findings = acceptedFindings(loadedChest(), 60);
    const QString text = print(report);
    const QStringList pages = text.split(u'\f', Qt::SkipEmptyParts);
    QVERIFY(pages.size() >= 4);
    for (int i = 0; i < pages.size(); ++i) {
      QVERIFY(pages[i].contains(QString("Page %1 of %2").arg(i + 1).arg(pages.size())));
      QVERIFY(pages[i].contains("Not for primary diagnosis"));
      QVERIFY(pages[i].contains("chest-xray-pneumonia 1.0.0"));
      QVERIFY(pages[i].contains("PLANTEDNAME"));
    }
    QCOMPARE(text.count("Page "), pages.size());
  }
  void breaksLongTablesWithoutLosingARow() {
    Report report = sampleReport();
    report.findings = acceptedFindings(loadedChest(), 60);
    const QString text = print(report);
    for (int i = 1; i <= 60; ++i) QCOMPARE(text.count(QString("Finding number %1x").arg(i)), 1);
    const QStringList pages = text.split(u'\f', Qt::SkipEmptyParts);
    for (const QString& page : pages) {
      const auto row = page.indexOf("Finding number");
      if (row < 0) continue;
      const auto header = page.indexOf("Probability");
      QVERIFY(header >= 0 && header < row);
    }
    verifyNothingOutsideTheMargins();
  }
  void breaksARowThatIsTallerThanAPage() {
    Report report = sampleReport();
    report.findings = acceptedFindings(loadedChest(), 1);
    QString words;
    for (int i = 0; i < 1500; ++i) words += QString("w%1 ").arg(i, 4, 10, QChar('0'));
    report.findings[0].comment = words.toStdString();
    const QString text = print(report);
    QSet<QString> seen;
    for (auto match = QRegularExpression("\\bw\\d{4}\\b").globalMatch(text); match.hasNext();)
      seen << match.next().captured();
    QCOMPARE(seen.size(), 1500);
    verifyNothingOutsideTheMargins();
  }
  void wrapsLongTextsOverPages() {
    Report report = sampleReport();
    QString words;
    for (int i = 0; i < 2000; ++i) words += QString("w%1 ").arg(i, 4, 10, QChar('0'));
    report.impression = words.toStdString() + std::string(400, 'W');
    const QString text = print(report);
    QSet<QString> seen;
    for (auto match = QRegularExpression("\\bw\\d{4}\\b").globalMatch(text); match.hasNext();)
      seen << match.next().captured();
    QCOMPARE(seen.size(), 2000);
    QCOMPARE(text.count('W'), 400 + QString("Where the model looked").count('W') * text.count("Where the model") +
                                  text.count("Weights") + text.count("Works") + text.count("W 3200"));
    verifyNothingOutsideTheMargins();
  }
  void holdsTheKeyImages() {
    print(sampleReport());
    const QString list = outputOf("pdfimages", {"-list", m_pdf});
    QVERIFY(!list.contains("jpeg"));  // Nothing is lost in print.
    QCOMPARE(list.count(QRegularExpression("^\\s+\\d+\\s+\\d+ image", QRegularExpression::MultilineOption)), 3);
  }
  void writesChineseJapaneseAndKoreanNames() {
    Report report = sampleReport();
    report.patient.name.ideographic = "王^小東";
    report.referringPhysician = "김철수";
    report.impression = "右肺下葉に浸潤影あり";
    const QString text = print(report);
    QVERIFY(text.contains("王"));
    QVERIFY(text.contains("小東"));
    QVERIFY(text.contains("김철수"));
    QVERIFY(text.contains("右肺下葉に浸潤影あり"));
    // The glyphs are embedded: every font is, and none stands in with empty boxes.
    const QStringList fonts = outputOf("pdffonts", {m_pdf}).split(u'\n').mid(2);
    QVERIFY(fonts.size() >= 2);
    for (const QString& font : fonts)
      if (!font.trimmed().isEmpty())
        QVERIFY2(font.contains(QRegularExpression(" yes (yes|no) +yes ")), qPrintable(font));
  }
  void letsEveryCharacterBeFoundAndCopied() {
    Report report = sampleReport();
    report.impression =
        "Office affluent first: 2026-03-01, 14:05; (T2/FLAIR) <5 mm & 50 % ≥ 3 × 4 cm² ±0.5 µm – “fine” Ångström";
    QVERIFY(print(report).contains(QString::fromStdString(report.impression)));
    // Words of the raw file, as a program would copy them, are parted by spaces.
    QFile file(m_pdf);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("<0009>"));
  }
  void namesNoPatientInTheMetadata() {
    print(sampleReport());
    const QString metadata = outputOf("pdfinfo", {"-meta", m_pdf}) + outputOf("pdfinfo", {m_pdf});
    QVERIFY(metadata.contains("Radiology report"));
    QVERIFY(metadata.contains("A4"));
    QVERIFY(!metadata.contains("PLANTED"));
  }
  void printsAnEmptyReport() {
    const QString text = print(Report());
    QVERIFY(text.contains("Not stated"));
    QVERIFY(text.contains("Page 1 of 1"));
    QVERIFY(text.contains("Not for primary diagnosis"));
  }
  void saysThatAnImageCannotBeRead() {
    Report report = sampleReport();
    report.images[1].png = "not a picture";
    QVERIFY(print(report).contains("The image cannot be read."));
  }
  void speaksTheLanguageOfTheWindow_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("words");
    QTest::addRow("de") << "de"
                        << QStringList{"Radiologischer Befund",
                                       "Wahrscheinlichkeit",
                                       "Beurteilung",
                                       "Seite 1 von",
                                       "Radiologischer Befund · Entwurf",
                                       "Nicht zur primären Befundung. KI-Modelle:",
                                       "geb. 1965-02-12",
                                       "Hinweise"};
    QTest::addRow("fr") << "fr" << QStringList{"Compte rendu radiologique", "Page 1 sur", "Avertissements"};
    QTest::addRow("es") << "es" << QStringList{"Informe radiológico", "Avisos"};
    QTest::addRow("zh_CN") << "zh_CN" << QStringList{"放射学报告", "概率", "印象", "声明", "关键图像"};
  }
  void speaksTheLanguageOfTheWindow() {
    QFETCH(QString, language);
    QFETCH(QStringList, words);
    print(sampleReport());  // Makes the application that translations need.
    ui::useLanguage(*qApp, language);
    const QString text = print(sampleReport(), ui::reportWords(), language);
    ui::useLanguage(*qApp, "en");
    QLocale::setDefault(QLocale::c());
    for (const QString& word : words) QVERIFY2(text.contains(word), qPrintable(word));
    for (const char* english : {"Not for primary", "Radiology report", "Impression ", "Probability", "Not stated"})
      QVERIFY2(!text.contains(english), english);
    QVERIFY(text.contains("PLANTEDNAME") && text.contains("87 %"));
    verifyNothingOutsideTheMargins();
  }
  void leavesNoPageToTheNoticesAlone() {
    Report report = sampleReport();
    report.images.clear();
    // The end of the report comes to stand at every height of a page.
    for (int lines = 1; lines < 130; lines += 2) {
      std::string impression = "Line";
      for (int i = 1; i < lines; ++i) impression += "\nLine";
      report.impression = impression;
      for (const QString& page : print(report).split(u'\f', Qt::SkipEmptyParts))
        QVERIFY2(!page.contains("Notices") || page.contains("Study Instance UID"), qPrintable(page));
    }
  }
  void leavesTheTargetUntouchedWhenItCannotBeWritten() {
    const auto absent = printReport(sampleReport(), m_folder->filePath("absent/report.pdf").toStdString());
    QCOMPARE(absent.error().code, ErrorCode::OutOfDisk);
    QVERIFY(absent.error().message.find("PLANTED") == std::string::npos);
    if (QFileInfo("/dev/full").exists()) QVERIFY(!printReport(sampleReport(), "/dev/full/report.pdf").ok());
    QVERIFY(QDir(m_folder->path()).isEmpty());
  }
  void encodesPicturesThatComeBackAsTheyWere() {
    const LoadedSeries loaded = loadedChest();
    KeyImageRequest request;
    request.volume = &loaded.volume;
    request.look.window = loaded.display.windows[0];
    request.largestSide = 101;  // Rows whose bytes are not a multiple of four.
    const Volume picture = *renderKeyImage(request);
    const auto png = encodePngWithQt(picture);
    QVERIFY(png.ok());
    const QImage image = QImage::fromData(QByteArray::fromStdString(*png));
    QCOMPARE(image.width(), picture.geometry().size[0]);
    for (int y = 0; y < image.height(); ++y)
      for (int x = 0; x < image.width(); ++x) QCOMPARE(qRed(image.pixel(x, y)), int(picture.storedValue(x, y, 0, 0)));
    QVERIFY(!encodePngWithQt(Volume()).ok());
  }

 private:
  static const Report& sampleReport() {
    static const Report kReport = makeReport();
    return kReport;
  }
  static Report makeReport() {
    const LoadedSeries loaded = loadedChest();
    ReportOptions options;
    options.reader = "Dr. Reader";
    options.clinicalQuestion = "Cough and fever for three days. Pneumonia?";
    options.impression = "Consolidation in the right lower zone, in keeping with pneumonia.\nNo pleural effusion.";
    options.png = encodePngWithQt;
    std::vector<Finding> findings = findingsOf(pneumoniaAnalysis(loaded), loaded.series.uid);
    findings[0].state = FindingState::Edited;
    findings[0].text = "Consolidation, right lower zone";
    findings[0].comment = "Silhouette sign of the right heart border is absent.";
    findings[0].reader = "Dr. Reader";
    findings[0].reviewedAt = "2026-03-01T15:00:00+01:00";
    for (const Finding& finding : findingsOf(lungsAnalysis(loaded), loaded.series.uid)) findings.push_back(finding);
    return buildReport(plantedStudy(), loaded, {pneumoniaAnalysis(loaded), lungsAnalysis(loaded)}, findings, options);
  }
  QString print(const Report& report, const ReportWords& words = {}, const QString& name = {}) {
    const auto printed = printReport(report, m_pdf.toStdString(), words);
    if (!printed.ok()) return {};
    // For looking at: PELLUCID_KEEP_REPORTS=FOLDER keeps what was printed.
    if (const QString keep = qEnvironmentVariable("PELLUCID_KEEP_REPORTS"); !keep.isEmpty())
      QFile::copy(m_pdf, keep + "/" + QTest::currentTestFunction() + name + ".pdf");
    return outputOf("pdftotext", {"-layout", m_pdf, "-"});
  }
  void verifyNothingOutsideTheMargins() {
    const QString words = outputOf("pdftotext", {"-bbox", m_pdf, "-"});
    int count = 0;
    static const QRegularExpression kBox(
        "xMin=\"([\\d.-]+)\" yMin=\"([\\d.-]+)\" xMax=\"([\\d.-]+)\" yMax=\"([\\d.-]+)\"");
    for (auto match = kBox.globalMatch(words); match.hasNext(); ++count) {
      const auto box = match.next();
      QVERIFY(box.captured(1).toDouble() > 55.0);  // 20 mm margins on A4 of 595 x 842 points.
      QVERIFY(box.captured(3).toDouble() < 540.0);
      QVERIFY(box.captured(2).toDouble() > 30.0);
      QVERIFY(box.captured(4).toDouble() < 815.0);
    }
    QVERIFY(count > 100);
  }

  std::unique_ptr<QTemporaryDir> m_folder;
  QString m_pdf;
};

QTEST_APPLESS_MAIN(TestReportPrinter)
#include "tst_report_printer.moc"
