#include <QtTest>
#include <nlohmann/json.hpp>

#include "core/ml/analysis.h"

using namespace pellucid;

namespace {

Analysis sample() {
  Analysis analysis;
  analysis.pack = {"test", "1.0", "Test", std::string(64, 'a'), "Tests"};
  analysis.image = 3;
  analysis.scores = {{"normal", "Normal", 0.3, 0.2, 0.25, 0.35, {}, false, false},
                     {"pneumonia", "Pneumonia", 0.7, 0.8, 0.65, 0.75, 0.4, true, true}};
  analysis.segmentation.emplace();
  analysis.segmentation->labels.push_back({2, "Lung", "SCT", "39607008", "Lung", 0x123456});
  analysis.saliency.push_back({"pneumonia", "Grad-CAM", {}});
  analysis.measurements.push_back({"Left lung area", 12.5, "cm2", "At detector"});
  analysis.notes = {"A note."};
  analysis.device = "cpu";
  analysis.seconds = 1.25;
  analysis.time = "2026-01-02T03:04:05+01:00";
  return analysis;
}

}  // namespace

class TestAnalysis : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void writtenAndReadBackItIsTheSame() {
    const Json json = headerToJson(sample());
    const auto again = analysisHeaderFromJson(json);
    QVERIFY2(again.ok(), again.ok() ? "" : again.error().message.c_str());
    QCOMPARE(headerToJson(*again).dump(), json.dump());
    QCOMPARE(again->scores[1].threshold.value_or(0), 0.4);
    QVERIFY(!again->scores[0].threshold);
    QCOMPARE(again->segmentation->labels[0].rgb, 0x123456U);
    QVERIFY(again->segmentation->voxels.empty());
    QCOMPARE(textOr(json, "notice"), std::string(kNotForPrimaryDiagnosis));
  }

  void refusesWhatCannotBe_data() {
    QTest::addColumn<QString>("patch");
    QTest::newRow("no pack") << R"({"pack": null})";
    QTest::newRow("pack without id") << R"({"pack": {"id": ""}})";
    QTest::newRow("task") << R"({"task": "guessing"})";
    QTest::newRow("probability above one")
        << R"({"scores": [{"name": "a", "probability": 1.5, "raw_probability": 0}]})";
    QTest::newRow("probability absent") << R"({"scores": [{"name": "a"}]})";
    QTest::newRow("label 0") << R"({"segmentation": [{"value": 0}]})";
    QTest::newRow("scores as text") << R"({"scores": "many"})";
    QTest::newRow("note as number") << R"({"notes": [1]})";
  }
  void refusesWhatCannotBe() {
    QFETCH(QString, patch);
    Json json = headerToJson(sample());
    json.merge_patch(Json::parse(patch.toStdString()));
    QVERIFY(!analysisHeaderFromJson(json).ok());
  }

  void predictsAPositiveFindingBeforeNormal() {
    Analysis analysis = sample();
    QCOMPARE(predictedLabel(analysis.scores), std::string("pneumonia"));
    analysis.scores[1].positive = false;
    QCOMPARE(predictedLabel(analysis.scores), std::string("normal"));
    analysis.scores[0].finding = true;
    QCOMPARE(predictedLabel(analysis.scores), std::string("pneumonia"));
    QVERIFY(predictedLabel({}).empty());
  }
};

QTEST_APPLESS_MAIN(TestAnalysis)
#include "tst_analysis.moc"
