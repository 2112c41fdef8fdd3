#include <QtTest>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "core/base/csv.h"
#include "core/base/files.h"
#include "core/export/annotation_csv.h"
#include "core/export/exporter.h"
#include "core/report/report_json.h"
#include "tests/core/report_fixture.h"

using namespace pellucid;
using namespace pellucid::testing;

namespace {

Report sampleReport() {
  const LoadedSeries loaded = loadedChest();
  std::vector<Finding> findings = findingsOf(pneumoniaAnalysis(loaded), loaded.series.uid);
  findings[0].state = FindingState::Accepted;
  findings[0].comment = "Two lines,\n\"quoted\", 右肺";
  Finding own;
  own.id = "own";
  own.text = "=HYPERLINK(\"http://example.org\")";
  own.state = FindingState::Accepted;
  findings.push_back(own);
  return buildReport(plantedStudy(), loaded, {pneumoniaAnalysis(loaded), lungsAnalysis(loaded)}, findings, {});
}

}  // namespace

class TestExporter : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void init() { m_folder = std::make_unique<QTemporaryDir>(); }

  void exportsInEveryFormatOfTheTable() {
    const Report report = sampleReport();
    std::set<std::string> ids;
    for (const Exporter& exporter : exporters()) {
      const auto file = m_folder->filePath(QString("report-%1%2").arg(exporter.id, exporter.extension)).toStdString();
      QVERIFY(ids.insert(exporter.id).second);
      QCOMPARE(findExporter(exporter.id), &exporter);
      QVERIFY(exportReport(report, exporter, file).ok());
      const auto text = readTextFile(file, 1 << 24);
      QVERIFY(text.ok());
      QVERIFY2(text->find("Not for primary diagnosis") != std::string::npos, exporter.id);
    }
    QVERIFY(findExporter("none") == nullptr);
    const auto json = readJsonFile(m_folder->filePath("report-json.json").toStdString());
    QVERIFY(json.ok());
    QCOMPARE(toJson(*reportFromJson(*json)).dump(), toJson(report).dump());
  }
  void writesFindingsThatATableProgramReadsBack() {
    const auto file = m_folder->filePath("findings.csv").toStdString();
    QVERIFY(exportReport(sampleReport(), *findExporter("findings"), file).ok());
    const auto table = readCsv(file);
    QVERIFY(table.ok());
    QCOMPARE(table->rows.size(), std::size_t(2));
    const auto cell = [&](std::size_t row, const char* name) { return table->rows[row][*table->column(name)]; };
    QCOMPARE(cell(0, "finding"), std::string("Pneumonia"));
    QCOMPARE(cell(0, "probability"), std::string("0.87"));
    QCOMPARE(cell(0, "comment"), std::string("Two lines,\n\"quoted\", 右肺"));
    QCOMPARE(cell(0, "image"), std::string("1"));
    QCOMPARE(cell(0, "weights_sha256"), std::string(64, 'a'));
    QCOMPARE(cell(1, "probability"), std::string());
    QVERIFY(!QString::fromStdString(*readTextFile(file, 1 << 20)).contains("PLANTED"));
  }
  void keepsSpreadsheetsFromRunningText() {
    const auto file = m_folder->filePath("findings.csv").toStdString();
    QVERIFY(exportReport(sampleReport(), *findExporter("findings"), file).ok());
    const auto table = readCsv(file);
    QVERIFY(table.ok());
    QCOMPARE(table->rows[1][0].substr(0, 2), std::string("'="));
  }
  void writesMeasurementsWithTheirUnits() {
    const auto file = m_folder->filePath("measurements.csv").toStdString();
    QVERIFY(exportReport(sampleReport(), *findExporter("measurements"), file).ok());
    const auto table = readCsv(file);
    QVERIFY(table.ok());
    QCOMPARE(table->rows.size(), std::size_t(2));
    QCOMPARE(table->rows[0][0], std::string("Right lung area"));
    QCOMPARE(table->rows[0][1], std::string("178.4"));
    QCOMPARE(table->rows[0][2], std::string("cm2"));
    QCOMPARE(table->rows[0][4], std::string("chest-xray-lungs 1.1.0"));
  }
  void writesWhatTheReaderMeasuredWithPlacesAndUcumUnits() {
    Annotation length;
    length.kind = AnnotationKind::Length;
    length.points = {{1, 2}, {4, 6}};
    length.lesion = "L1";
    length.text = "=node";
    length.seriesUid = "1.2.3";
    length.sopInstanceUid = "1.2.3.4";
    length.reader = "Reader";
    length.plane.size = {10, 10, 1};
    length.plane.spacing = {2, 2, 1};
    length.plane.origin = {-10, 5, 30};
    length.plane.calibration = Calibration::Scanner;
    length.plane.inPatient = true;
    Annotation arrow = length;
    arrow.kind = AnnotationKind::Arrow;
    Annotation ellipse = length;
    ellipse.kind = AnnotationKind::Ellipse;
    ellipse.points = {{2, 2}, {6, 2}, {6, 6}, {2, 6}};
    Volume voxels = *Volume::allocate(length.plane, VoxelType::Int16);
    voxels.modality.unit = "HU";
    std::vector<MeasuredAnnotation> all;
    for (const Annotation& each : {length, arrow, ellipse}) all.push_back({each, measure(each, voxels), 4});
    const auto file = m_folder->filePath("mine.csv").toStdString();
    QVERIFY(writeFile(file, annotationsCsv(all)).ok());
    const auto table = readCsv(file);
    QVERIFY(table.ok());
    const auto cell = [&](std::size_t row, const char* column) { return table->rows[row][*table->column(column)]; };
    QCOMPARE(cell(0, "kind"), std::string("length"));
    QCOMPARE(cell(0, "value"), std::string("10"));
    QCOMPARE(cell(0, "unit"), std::string("mm"));
    QCOMPARE(cell(0, "calibration"), std::string("At scanner"));
    QCOMPARE(cell(0, "places"), std::string("-8.000 9.000 30.000; -2.000 17.000 30.000"));
    QCOMPARE(cell(0, "lps"), std::string("1"));
    QCOMPARE(cell(0, "image"), std::string("5"));
    QCOMPARE(cell(0, "text"), std::string("'=node"));
    QCOMPARE(cell(1, "kind"), std::string("arrow"));
    QCOMPARE(cell(1, "value"), std::string());
    std::set<std::string> units;
    for (std::size_t row = 2; row < table->rows.size(); ++row) units.insert(cell(row, "unit"));
    QVERIFY(units.contains("mm2") && units.contains("[hnsf'U]"));
    // PS3.16 CID 85.
    for (const auto& [unit, ucum] : std::map<std::string, std::string>{
             {"SUVbw", "{SUVbw}g/ml"}, {"SUVbsa", "{SUVbsa}cm2/ml"}, {"Bq/ml", "Bq/ml"}}) {
      voxels.modality.unit = unit;
      const std::string csv = annotationsCsv({{ellipse, measure(ellipse, voxels), 4}});
      QVERIFY2(csv.find(',' + ucum + ',') != std::string::npos, csv.c_str());
    }
  }
  void exportsTextThatIsNotUtf8() {
    Report report = sampleReport();
    report.impression = "\xff\xfe damaged";
    for (const Exporter& exporter : exporters())
      QVERIFY2(exportReport(report, exporter, m_folder->filePath("x").toStdString()).ok(), exporter.id);
  }
  void saysWhenThereIsNoRoom() {
    const auto result = exportReport(sampleReport(), exporters()[0], m_folder->filePath("no/x.html").toStdString());
    QCOMPARE(result.error().code, ErrorCode::OutOfDisk);
    QVERIFY(result.error().message.find("PLANTED") == std::string::npos);
  }

 private:
  std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_APPLESS_MAIN(TestExporter)
#include "tst_exporter.moc"
