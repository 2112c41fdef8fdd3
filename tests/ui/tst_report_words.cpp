#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QtTest>
#include <nlohmann/json.hpp>
#include <set>

#include "core/report/annotation_report.h"
#include "core/report/report_document.h"
#include "core/report/report_html.h"
#include "core/report/report_json.h"
#include "tests/core/report_fixture.h"
#include "ui/model/languages.h"
#include "ui/model/report_words.h"

using namespace pellucid;
using namespace pellucid::testing;

namespace {

/// The same in every language, or nearly: not to be missed in a German report.
const QStringList kInternational{
    "Patient", "Patient ID", "Study Instance UID", "kVp",    "Exposure", "Grid",     "Distance", "SD", "Minimum", "en",
    ".",       "%1.",        "Grad-CAM",           "%1: %2", "%1. %2",   "Technique"};

PngEncoder plainEncoder() {
  return [](const Volume&) -> Result<std::string> { return std::string("PNG"); };
}

KeyImage picture(const std::string& caption) {
  KeyImage image;
  image.seriesUid = "2.25.2001";
  image.width = image.height = 1;
  image.caption = caption;
  return image;
}

void addMeasurements(ReportOptions& options) {
  Annotation ellipse;
  ellipse.kind = AnnotationKind::Ellipse;
  ellipse.lesion = "L1";
  ellipse.text = "nodule";
  ellipse.seriesUid = "2.25.2001";
  AnnotationMeasures measures;
  measures.calibration = Calibration::Detector;
  measures.values = {{Quantity::Area, 12.5, "mm2"}, {Quantity::Mean, 40.25, "HU"}};
  options.measurements = reportRows(ellipse, measures, 2);
}

/// Everything that a report can say: findings in all states, several series, pictures of all kinds.
Report fullReport(bool final) {
  const LoadedSeries first = loadedChest();
  LoadedSeries second = loadedChest();
  second.series.uid = "2.25.2002";
  second.series.laterality = "L";
  second.series.lateralitySource = LateralitySource::Image;
  second.technique = {{"Flip angle", "75 deg"}, {"Thickness", "1.25 mm"}};
  second.burnedInAnnotation = true;
  const Analysis lungs = lungsAnalysis(first);
  Analysis chest = pneumoniaAnalysis(first);
  chest.quality.measures[1].sentence = "3.2 % of the pixels lie at the highest value; detail there is lost.";
  ReportOptions options;
  options.reader = final ? "Dr. Reader" : "";
  options.state = ReportState::Final;
  options.impression = "Findings: Impression typed by the reader.";
  options.png = plainEncoder();
  options.images = {picture("Image 3 with the reader's measurements."), picture("Image 4, chosen by the reader."),
                    picture("Image 5: see Findings"),
                    picture("3D rendering (Bone), chosen by the reader. A part of the volume is cut away. With "
                            "outlines by a model: not for primary diagnosis. Not for measuring.")};
  addMeasurements(options);
  std::vector<Finding> findings;
  for (const FindingState state :
       {FindingState::Proposed, FindingState::Accepted, FindingState::Edited, FindingState::Rejected}) {
    findings.push_back(findingsOf(chest, first.series.uid)[0]);
    findings.back().state = state;
    findings.back().comment = "typed Comment";
    findings.back().reader = state == FindingState::Accepted ? "" : "Dr. Reader";
    findings.back().reviewedAt = "2026-03-01T15:00:00+01:00";
  }
  findings.push_back(findingsOf(lungs, first.series.uid)[0]);
  findings.back().state = FindingState::Accepted;
  Finding own;
  own.id = "own";
  own.text = "Reader's own words";
  own.state = FindingState::Accepted;
  findings.push_back(own);
  return buildReport(plantedStudy(),
                     std::vector<ReportContent>{{.loaded = &first, .analyses = {&chest, &lungs}},
                                                {.loaded = &second, .analyses = {}, .quality = &chest.quality}},
                     findings, options);
}

Report emptyReport() {
  return buildReport(Study(), LoadedSeries(), {}, {}, {});
}

const std::vector<Report>& reports() {
  static const std::vector<Report> kReports = [] {
    const LoadedSeries loaded = loadedChest();
    return std::vector{fullReport(false), fullReport(true), emptyReport(),
                       buildReport(plantedStudy(), loaded, {pneumoniaAnalysis(loaded, 0.1)}, {}, {})};
  }();
  return kReports;
}

/// What the pages say themselves, as it is in English.
std::set<std::string> ownWords() {
  std::set<std::string> sources;
  ReportWords words;
  words.own = [&sources](std::string_view source) {
    sources.emplace(source);
    return std::string(source);
  };
  for (const Report& report : reports()) reportHtml(report, words);
  return sources;
}

QString pageIn(const QString& language, const Report& report) {
  ui::useLanguage(*qApp, language);
  return QString::fromStdString(reportHtml(report, ui::reportWords()));
}

/// The words of a page without its styles and pictures.
QString plainText(QString html) {
  html.remove(QRegularExpression("<style>.*</style>", QRegularExpression::DotMatchesEverythingOption));
  html.replace(QRegularExpression("<[^>]*>"), "\n");
  return html.replace("&#39;", "'").replace("&quot;", "\"").replace("&gt;", ">").replace("&lt;", "<");
}

QStringList numbersIn(const QString& text) {
  static const QRegularExpression kNumber("\\d+([.,]\\d+)*");
  QStringList numbers;
  for (auto match = kNumber.globalMatch(text); match.hasNext();) numbers << match.next().captured().replace(u',', u'.');
  numbers.sort();
  return numbers;
}

}  // namespace

/// A report on the screen, in HTML and on paper speaks the language of the window; what it holds stays the same.
class TestReportWords : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void cleanup() {
    ui::useLanguage(*qApp, "en");
    QLocale::setDefault(QLocale::c());
  }

  void everyWordOfAReportHasItsPlaceInTheLists() {
    QFile file(PELLUCID_SOURCE_DIR "/resources/i18n/core_words.cpp");
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString lists = QString::fromUtf8(file.readAll()).simplified();  // Lines may be broken anywhere.
    const auto sources = ownWords();
    QVERIFY(sources.size() > 80);
    for (const std::string& source : sources) {
      const QString text = QString::fromStdString(source);
      if (QStringList{"kVp", "Exposure", "Grid", "Distance", "Grad-CAM"}.contains(text)) continue;
      QVERIFY2(lists.contains(QStringLiteral(", \"%1\")").arg(text)), source.c_str());
    }
  }

  void noEnglishWordIsLeft_data() {
    QTest::addColumn<QString>("language");
    for (const char* code : {"de", "fr", "es", "zh_CN"}) QTest::addRow("%s", code) << QString(code);
  }
  void noEnglishWordIsLeft() {
    QFETCH(QString, language);
    const auto sources = ownWords();
    for (const Report& report : reports()) {
      const QStringList page = plainText(pageIn(language, report)).split(u'\n', Qt::SkipEmptyParts);
      for (const std::string& source : sources) {
        const QString word = QString::fromStdString(source);
        // Words that are the same in this language too ("Image", "Patient") prove nothing.
        if (kInternational.contains(word) || ui::reportWords().say(source) == source) continue;
        QVERIFY2(!page.contains(word), source.c_str());
      }
      const QString all = page.join(u'\n');
      for (const char* english :
           {"Not for primary diagnosis", "AI model", "second opinion for", "image 1 of", "Outlined", "Accepted by",
            "threshold", "highest value", "series 1", "Right lung area"})
        QVERIFY2(!all.contains(english), english);
    }
  }

  void aGermanReportSaysItInGerman() {
    const QString page = plainText(pageIn("de", fullReport(true)));
    for (const char* words : {"Radiologischer Befund",
                              "Klinische Fragestellung",
                              "Befunde",
                              "Beurteilung",
                              "Nicht geprüfte KI-Befunde",
                              "Schlüsselbilder",
                              "Messungen",
                              "Bildqualität",
                              "KI-Modelle und Herkunft",
                              "Hinweise",
                              "Angenommen von einem ungenannten Befunder",
                              "Verworfen von Dr. Reader",
                              "Nicht zur primären Befundung",
                              "61 Jahre",
                              "Weiblich",
                              "Ellipse L1 (nodule): Fläche",
                              "Befunder, Bild 3",
                              "12,5 mm²",
                              "1,25 mm",
                              "75°",
                              "Bild 3 mit den Messungen des Befunders.",
                              "3D-Ansicht (Knochen), vom Befunder ausgewählt.",
                              "Wohin das Modell gesehen hat",
                              "In die Bilder ist Beschriftung eingebrannt.",
                              "Serie 2: DX, CHEST"})
      QVERIFY2(page.contains(words), words);
    QVERIFY(pageIn("zh_CN", fullReport(true)).contains("<html lang=\"zh-CN\">"));
  }

  void whatTheReaderTypedNamesNumbersAndUnitsStay() {
    const Report report = fullReport(true);
    const QString english = plainText(pageIn("en", report));
    for (const char* code : {"de", "fr", "es", "zh_CN"}) {
      const QString page = plainText(pageIn(code, report));
      for (const char* words :
           {"Findings: Impression typed by the reader.", "typed Comment", "see Findings", "PLANTEDNAME", "PLANTED-4711",
            "Dr. M. Referrer", "Department of Radiology, Phantom Hospital", "Chest X-ray", "Reader's own words",
            "Phantom Works DX 1", "chest-xray-pneumonia 1.0.0", "cm²", "87 %"})
        QVERIFY2(page.contains(words), words);
      QCOMPARE(numbersIn(page).join(u' '), numbersIn(english).join(u' '));
    }
  }

  void englishIsAsTheCommandLineHasIt() {
    const Report report = fullReport(true);
    QCOMPARE(pageIn("en", report).toStdString(), reportHtml(report));
  }

  void jsonIsTheSameInEveryLanguage() {
    const Report report = fullReport(true);
    const std::string before = toJson(report).dump();
    pageIn("de", report);
    QCOMPARE(toJson(report).dump(), before);
    QVERIFY(before.find("Not for primary diagnosis") != std::string::npos);
  }
};

QTEST_GUILESS_MAIN(TestReportWords)
#include "tst_report_words.moc"
