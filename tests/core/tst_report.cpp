#include <QtTest>
#include <nlohmann/json.hpp>

#include "core/base/log.h"
#include "core/report/report_document.h"
#include "core/report/report_html.h"
#include "core/report/report_json.h"
#include "core/report/report_text.h"
#include "tests/core/report_fixture.h"

using namespace pellucid;
using namespace pellucid::testing;

namespace {

const DocumentSection& sectionOf(const ReportDocument& document, const std::string& heading) {
  for (const DocumentSection& section : document.sections)
    if (section.heading == heading) return section;
  qFatal("no such section");
}

/// All words of a section.
QString wordsOf(const DocumentSection& section) {
  QString words;
  for (const DocumentBlock& block : section.blocks) {
    if (const auto* text = std::get_if<DocumentText>(&block)) words += QString::fromStdString(text->text) + '\n';
    if (const auto* fields = std::get_if<DocumentFields>(&block))
      for (const auto& [name, value] : fields->fields) words += QString::fromStdString(name + ": " + value + '\n');
    if (const auto* table = std::get_if<DocumentTable>(&block))
      for (const auto& row : table->rows)
        for (const auto& cell : row) words += QString::fromStdString(cell) + '\n';
    if (const auto* signature = std::get_if<DocumentSignature>(&block))
      words += QString::fromStdString(signature->reader + '\n' + signature->status + '\n');
  }
  return words;
}

QString wordsOf(const ReportDocument& document, const std::string& heading) {
  return wordsOf(sectionOf(document, heading));
}

PngEncoder plainEncoder() {
  return [](const Volume& picture) -> Result<std::string> { return "PNG " + std::to_string(picture.byteCount()); };
}

std::vector<Finding> findingsInAllStates(const LoadedSeries& loaded) {
  std::vector<Finding> findings;
  for (const auto& [text, state] :
       {std::pair("ProposedThing", FindingState::Proposed), std::pair("AcceptedThing", FindingState::Accepted),
        std::pair("EditedThing", FindingState::Edited), std::pair("RejectedThing", FindingState::Rejected)}) {
    findings.push_back(findingsOf(pneumoniaAnalysis(loaded), loaded.series.uid)[0]);
    findings.back().id += text;
    findings.back().text = text;
    findings.back().state = state;
    findings.back().reader = "Dr. Reader";
    findings.back().reviewedAt = "2026-03-01T15:00:00+01:00";
  }
  return findings;
}

Report wholeReport() {
  const LoadedSeries loaded = loadedChest();
  ReportOptions options;
  options.reader = "Dr. Reader";
  options.impression = "Consolidation in the right lower zone.";
  options.png = plainEncoder();
  return buildReport(plantedStudy(), loaded, {pneumoniaAnalysis(loaded), lungsAnalysis(loaded)},
                     findingsInAllStates(loaded), options);
}

}  // namespace

class TestReport : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void putsOnlyWhatAReaderHasAcceptedUnderFindings() {
    const ReportDocument document = documentOf(wholeReport());
    const QString findings = wordsOf(document, "Findings");
    QVERIFY(findings.contains("AcceptedThing") && findings.contains("EditedThing"));
    QVERIFY(!findings.contains("ProposedThing") && !findings.contains("RejectedThing"));
    QVERIFY(findings.contains("Accepted by Dr. Reader"));
    const QString unreviewed = wordsOf(document, "AI findings not reviewed");
    QVERIFY(unreviewed.contains("ProposedThing") && !unreviewed.contains("AcceptedThing") &&
            !unreviewed.contains("RejectedThing"));
    QVERIFY(sectionOf(document, "AI findings not reviewed").unreviewed);
    for (const DocumentSection& section : document.sections)
      QCOMPARE(wordsOf(section).contains("RejectedThing"), section.heading == "AI models and provenance");
  }
  void neverCallsAStudyWithoutFindingsNormal() {
    const LoadedSeries loaded = loadedChest();
    const Report report = buildReport(plantedStudy(), loaded, {pneumoniaAnalysis(loaded, 0.1)}, {}, {});
    const QString words = wordsOf(documentOf(report), "AI findings not reviewed");
    QCOMPARE(words.trimmed(), QString("The model proposed no finding; this does not mean that the study is normal."));
    QVERIFY(wordsOf(documentOf(report), "Findings").contains("The reader has stated no finding."));
    const Report without = buildReport(plantedStudy(), loaded, {}, {}, {});
    QVERIFY(wordsOf(documentOf(without), "AI findings not reviewed").contains("No AI model was run."));
  }
  void saysNotStatedWhereNothingIsStated() {
    const Report report = buildReport(Study(), LoadedSeries(), {}, {}, {});
    const ReportDocument document = documentOf(report);
    for (const char* heading :
         {"Clinical question", "Technique", "Comparison", "Impression", "Measurements", "Image quality"})
      QVERIFY2(wordsOf(document, heading).contains("Not stated"), heading);
    QVERIFY(QString::fromStdString(reportHtml(report)).contains("Not stated"));
    for (const auto& [name, value] : document.patient) QVERIFY2(value.empty(), name.c_str());
  }
  void degreesAreWrittenAsPeopleWriteThem() {
    LoadedSeries loaded = loadedChest();
    loaded.technique = {{"Flip angle", "75 deg"}};
    const Report report = buildReport(plantedStudy(), loaded, {}, {}, {});
    QVERIFY(QString::fromStdString(reportHtml(report)).contains("75°"));
    QVERIFY(!QString::fromStdString(reportHtml(report)).contains(" deg"));
  }
  void saysWhichSeriesAMeasurementAndAQualityBelongTo() {
    const LoadedSeries first = loadedChest();
    LoadedSeries second = loadedChest();
    second.series.uid = "2.25.2002";
    const Analysis lungs = lungsAnalysis(first);
    const Analysis chest = pneumoniaAnalysis(first);
    const std::vector<ReportContent> contents{{.loaded = &first, .analyses = {&lungs, &chest}},
                                              {.loaded = &second, .analyses = {&lungs, &chest}}};
    const ReportDocument document = documentOf(buildReport(plantedStudy(), contents, {}, {}));
    for (const char* place : {"series 1", "series 2"}) {
      QVERIFY2(wordsOf(document, "Measurements").contains(place), place);
      QVERIFY2(wordsOf(document, "Image quality").contains(place, Qt::CaseInsensitive), place);
    }
    // What limits the image has its sentence, the rest one line.
    QVERIFY(wordsOf(document, "Image quality").contains("3.2 % of the pixels are at the brightest value."));
    QVERIFY(wordsOf(document, "Image quality").contains("Good: Noise"));
  }
  void namesEveryModelWithVersionHashAndIntendedUse() {
    const Report report = wholeReport();
    const QString words = wordsOf(documentOf(report), "AI models and provenance");
    for (const char* part : {"chest-xray-pneumonia 1.0.0", "chest-xray-lungs 1.1.0", "Second opinion on frontal chest",
                             "Outlines of the lungs", "cpu, 0.4 s", "Right lung, Left lung", "2.25.1001"})
      QVERIFY2(words.contains(part), part);
    QVERIFY(words.contains(QString(64, 'a')) && words.contains(QString(64, 'b')));
    QCOMPARE(QString::fromStdString(documentOf(report).footer).section(". Pellucid", 0, 0),
             QString("Not for primary diagnosis. AI models: chest-xray-pneumonia 1.0.0, chest-xray-lungs 1.1.0"));
  }
  void captionsSaliencyAsWhereTheModelLooked() {
    const Report report = wholeReport();
    QCOMPARE(report.images.size(), std::size_t(3));  // The image once, its saliency, its outlines.
    QCOMPARE(report.images[0].kind, KeyImageKind::Source);
    QCOMPARE(report.images[1].kind, KeyImageKind::Saliency);
    QVERIFY(
        QString::fromStdString(report.images[1].caption).startsWith("Where the model looked, not where disease is."));
    QVERIFY(report.images[1].width > report.images[0].width);
    QCOMPARE(report.images[2].kind, KeyImageKind::Segmentation);
    QCOMPARE(report.images[2].legend.size(), std::size_t(2));
    QCOMPARE(report.images[0].letters.left, std::string("R"));
    QCOMPARE(report.images[0].letters.bottom, std::string("F"));
  }
  void staysADraftWithoutAReader() {
    ReportOptions options;
    options.state = ReportState::Final;
    const LoadedSeries loaded = loadedChest();
    QCOMPARE(buildReport(plantedStudy(), loaded, {}, {}, options).state, ReportState::Draft);
    options.reader = "Dr. Reader";
    const Report report = buildReport(plantedStudy(), loaded, {}, {}, options);
    QCOMPARE(report.state, ReportState::Final);
    QVERIFY(wordsOf(documentOf(report), "Impression").contains("Final, 20"));
  }
  void saysThatAKeyImageIsMissingWithoutNamingThePatient() {
    QTemporaryDir folder;
    const QString log = folder.filePath("log.txt");
    QVERIFY(logToFile(log.toStdString()).ok());
    LoadedSeries loaded = loadedChest();
    Analysis analysis = lungsAnalysis(loaded);
    loaded.volume = chestLikeVolume(100, 90);  // The mask is now of another size.
    loaded.series.description = kPlantedName;
    ReportOptions options;
    options.png = plainEncoder();
    Report report = buildReport(plantedStudy(), loaded, {analysis}, {}, options);
    QCOMPARE(report.images.size(), std::size_t(1));
    QVERIFY(QString::fromStdString(report.notices[0]).contains("A key image is missing: An overlay does not have"));
    options.png = [](const Volume&) -> Result<std::string> {
      return Error{ErrorCode::OutOfMemory, "There is not enough memory.", "detail"};
    };
    report = buildReport(plantedStudy(), loadedChest(), {analysis}, {}, options);
    QVERIFY(report.images.empty() && report.notices.size() >= 2);
    Json damaged = toJson(report);
    damaged["findings"] = 3;
    const auto error = reportFromJson(damaged).error();
    for (const std::string& text : {error.message, error.detail, report.notices[0], report.notices[1]})
      QVERIFY(text.find("PLANTED") == std::string::npos);
    QFile file(log);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray lines = file.readAll();
    QVERIFY(lines.contains("An overlay does not have"));
    QVERIFY(!lines.contains("PLANTED"));
  }
  void escapesEverythingInHtml() {
    LoadedSeries loaded = loadedChest();
    const std::string attack = "<script>alert(1)</script>\"'&\x01";
    loaded.series.description = attack;
    loaded.technique = {{attack, attack}};
    Study study = plantedStudy();
    study.patient.name.alphabetic = attack;
    study.institution = study.description = study.referringPhysician = attack;
    std::vector<Finding> findings = findingsInAllStates(loaded);
    for (Finding& finding : findings) finding.text = finding.comment = finding.reader = attack;
    ReportOptions options;
    options.reader = options.impression = options.comparison = attack;
    options.png = plainEncoder();
    Analysis lungs = lungsAnalysis(loaded);
    lungs.segmentation->labels[0].name = lungs.pack.title = lungs.measurements[0].name = attack;
    const QString html = QString::fromStdString(
        reportHtml(buildReport(study, loaded, {pneumoniaAnalysis(loaded), lungs}, findings, options)));
    QVERIFY(!html.contains("<script"));
    QVERIFY(!html.contains(QChar(1)));
    QVERIFY(html.count("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;") > 12);
    QVERIFY(html.contains("default-src 'none'"));
  }
  void needsNothingBesideTheHtmlFile() {
    const QString html = QString::fromStdString(reportHtml(wholeReport()));
    QCOMPARE(html.count("src=\"data:image/png;base64,"), 3);
    QVERIFY(!html.contains("http://") && !html.contains("https://") && !html.contains("url("));
    QVERIFY(html.contains("Not for primary diagnosis"));
    QVERIFY(html.contains("山田"));
    QVERIFY(!html.section("<title>", 1).section("</title>", 0, 0).contains("PLANTED"));
  }
  void comesBackFromJsonAsItWas() {
    Report report = wholeReport();
    report.images.push_back({.kind = KeyImageKind::Rendering,
                             .seriesUid = "1.2",
                             .image = -1,
                             .width = 4,
                             .height = 3,
                             .png = "PNG",
                             .caption = "3D rendering.",
                             .letters = {},
                             .legend = {}});
    const Json json = toJson(report);
    QCOMPARE(textOr(json["images"].back(), "kind"), std::string("rendering"));
    QCOMPARE(textOr(json, "notice"), footerNotice(report));
    const auto parsed = parseJson(json.dump());
    QVERIFY(parsed.ok());
    const auto back = reportFromJson(*parsed);
    QVERIFY(back.ok());
    QCOMPARE(toJson(*back).dump(), json.dump());
    QCOMPARE(back->images[1].png, report.images[1].png);
    QCOMPARE(reportHtml(*back), reportHtml(report));
  }
  void refusesJsonThatIsNoReport() {
    const Json good = toJson(wholeReport());
    for (const char* patch :
         {R"({"id": ""})", R"({"state": "signed"})", R"({"findings": [{}]})", R"({"images": [{"kind": "x"}]})",
          R"({"models": [{}]})", R"({"notices": [1]})", R"({"series": {}})"}) {
      Json bad = good;
      bad.update(*parseJson(patch));
      QVERIFY2(!reportFromJson(bad).ok(), patch);
    }
    Json later = good;
    later["format"] = 2;
    QCOMPARE(reportFromJson(later).error().code, ErrorCode::Unsupported);
    QVERIFY(!reportFromJson(Json::array()).ok());
  }
  void encodesBase64AsTheStandardSays() {
    // RFC 4648, section 10.
    for (const auto& [plain, text] : {std::pair("", ""), std::pair("f", "Zg=="), std::pair("fo", "Zm8="),
                                      std::pair("foo", "Zm9v"), std::pair("foobar", "Zm9vYmFy")}) {
      QCOMPARE(toBase64(plain), std::string(text));
      QCOMPARE(*fromBase64(text), std::string(plain));
    }
    std::string bytes;
    for (int i = 0; i < 256; ++i) bytes += static_cast<char>(i);
    QCOMPARE(*fromBase64(toBase64(bytes)), bytes);
    for (const char* bad : {"Zg=", "Z", "Zg=a", "!!!!", "===="}) QVERIFY2(!fromBase64(bad).ok(), bad);
  }
  void writesNumbersAndDatesForReaders() {
    QCOMPARE(dateText("20260301"), std::string("2026-03-01"));
    QCOMPARE(dateText("2026"), std::string("2026"));
    QCOMPARE(dateTimeText("20260301", "140509.12"), std::string("2026-03-01 14:05"));
    QCOMPARE(isoTimeText("2026-03-01T14:05:09+01:00"), std::string("2026-03-01 14:05 (UTC+01:00)"));
    QCOMPARE(ageText("061Y"), std::string("61 years"));
    QCOMPARE(ageText("001M"), std::string("1 month"));
    QCOMPARE(percentText(0.999), std::string("> 99 %"));
    QCOMPARE(percentText(0.001), std::string("< 1 %"));
    QCOMPARE(percentText(0.834), std::string("83 %"));
    QCOMPARE(probabilityText(0.8, 0.7, 0.9), std::string("80 % (70 % to 90 %)"));
    QCOMPARE(probabilityText(0.8, 0.8, 0.8), std::string("80 %"));
    QCOMPARE(quantityText(178.4, "cm2"), std::string("178 cm²"));
    QCOMPARE(quantityText(1.234, "ml"), std::string("1.23 ml"));
    QCOMPARE(quantityText(-0.5, "HU"), std::string("-0.50 HU"));
  }
};

QTEST_APPLESS_MAIN(TestReport)
#include "tst_report.moc"
