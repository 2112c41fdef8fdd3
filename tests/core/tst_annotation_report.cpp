#include <QtTest>

#include "core/report/annotation_report.h"
#include "core/report/report_html.h"
#include "tests/core/report_fixture.h"

using namespace pellucid;

namespace {

Annotation drawn(AnnotationKind kind, std::vector<PlanePoint> points) {
  Annotation annotation;
  annotation.kind = kind;
  annotation.points = std::move(points);
  annotation.seriesUid = "1.2.3";
  annotation.reader = "Dr Test";
  annotation.plane.size = {64, 64, 1};
  annotation.plane.spacing = {0.5, 0.5, 1};
  annotation.plane.calibration = Calibration::Detector;
  return annotation;
}

}  // namespace

class TestAnnotationReport : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void aRowSaysWhatWhereAndOnWhatItRests() {
    Annotation annotation = drawn(AnnotationKind::Length, {{0, 0}, {60, 0}});
    annotation.text = "Nodule";
    annotation.lesion = "L1";
    const auto rows = reportRows(annotation, measure(annotation, {}), 14);
    QCOMPARE(rows.size(), std::size_t(1));
    QCOMPARE(rows[0].measurement.name, std::string("Length L1 (Nodule)"));
    QCOMPARE(rows[0].measurement.value, 30.0);
    QCOMPARE(rows[0].measurement.unit, std::string("mm"));
    QCOMPARE(rows[0].measurement.note, std::string("At detector"));
    QCOMPARE(rows[0].source, std::string("Dr Test, image 15"));
    QCOMPARE(rows[0].seriesUid, std::string("1.2.3"));
  }
  void everyNumberHasItsRowAndWordsHaveNone() {
    const Annotation axes = drawn(AnnotationKind::Bidirectional, {{0, 0}, {60, 0}, {30, -10}, {30, 10}});
    const auto rows = reportRows(axes, measure(axes, {}), -1);
    QCOMPARE(rows.size(), std::size_t(2));
    QCOMPARE(rows[1].measurement.name, std::string("Long and short axis: short axis"));
    QCOMPARE(rows[1].source, std::string("Dr Test"));
    const Annotation angle = drawn(AnnotationKind::Angle, {{0, 0}, {10, 0}, {10, 10}});
    QCOMPARE(reportRows(angle, measure(angle, {}), 0)[0].measurement.note, std::string("Shape alone"));
    const Annotation text = drawn(AnnotationKind::Text, {{0, 0}});
    QVERIFY(reportRows(text, measure(text, {}), 0).empty());
  }
  void pixelsAreNeverCalledMillimetres() {
    Annotation annotation = drawn(AnnotationKind::Rectangle, {{0, 0}, {8, 0}, {8, 8}, {0, 8}});
    annotation.plane.calibration = Calibration::None;
    annotation.plane.spacing = {1, 1, 1};
    const auto rows = reportRows(annotation, measure(annotation, {}), 0);
    QCOMPARE(rows[0].measurement.unit, std::string("px2"));
    QCOMPARE(rows[0].measurement.note, std::string("Not calibrated"));
  }
  void isPrinted() {
    const Annotation annotation = drawn(AnnotationKind::Length, {{0, 0}, {60, 0}});
    ReportOptions options;
    options.measurements = reportRows(annotation, measure(annotation, {}), 14);
    const Report report = buildReport(Study(), std::vector<ReportContent>(), {}, options);
    const std::string html = reportHtml(report);
    QVERIFY(html.find("30.0 mm") != std::string::npos);
    QVERIFY(html.find("Dr Test, image 15") != std::string::npos);
  }
};

QTEST_APPLESS_MAIN(TestAnnotationReport)
#include "tst_annotation_report.moc"
