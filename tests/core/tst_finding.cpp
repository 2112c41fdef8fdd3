#include <QtTest>
#include <nlohmann/json.hpp>

#include "core/report/finding.h"
#include "tests/core/report_fixture.h"

using namespace pellucid;
using namespace pellucid::testing;

class TestFinding : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void proposesPositiveFindingsOnly() {
    const LoadedSeries loaded = loadedChest();
    const auto findings = findingsOf(pneumoniaAnalysis(loaded), "2.25.1");
    QCOMPARE(findings.size(), std::size_t(1));
    QCOMPARE(findings[0].text, std::string("Pneumonia"));
    QCOMPARE(*findings[0].probability, 0.87);
    QCOMPARE(*findings[0].threshold, 0.5);
    QCOMPARE(findings[0].evidence, std::string("Grad-CAM"));
    QCOMPARE(findings[0].state, FindingState::Proposed);
    QCOMPARE(findings[0].pack->id, std::string("chest-xray-pneumonia"));
    QVERIFY(findingsOf(pneumoniaAnalysis(loaded, 0.2), "2.25.1").empty());
  }
  void proposesSegmentedStructuresThatArePresentWithTheirMeasurements() {
    const auto findings = findingsOf(lungsAnalysis(loadedChest()), "2.25.1");
    QCOMPARE(findings.size(), std::size_t(2));
    QCOMPARE(findings[0].text, std::string("Right lung"));
    QCOMPARE(findings[0].measurements.size(), std::size_t(1));
    QCOMPARE(findings[0].measurements[0].value, 178.4);
    QCOMPARE(findings[1].measurements[0].name, std::string("Left lung area"));
    QVERIFY(!findings[0].probability);
  }
  void doesNotProposeAnatomyThatIsOnlyMeasured() {
    Analysis lungs = lungsAnalysis(loadedChest());
    lungs.segmentation->labels[0].finding = false;
    const auto findings = findingsOf(lungs, "2.25.1");
    QCOMPARE(findings.size(), std::size_t(1));
    QCOMPARE(findings[0].text, std::string("Left lung"));
  }
  void keepsTheIdOfAProposalOverRunsAndTellsProposalsApart() {
    const LoadedSeries loaded = loadedChest();
    const auto first = findingsOf(pneumoniaAnalysis(loaded), "2.25.1");
    QCOMPARE(findingsOf(pneumoniaAnalysis(loaded, 0.9), "2.25.1")[0].id, first[0].id);
    QVERIFY(findingsOf(pneumoniaAnalysis(loaded), "2.25.2")[0].id != first[0].id);
    Analysis other = pneumoniaAnalysis(loaded);
    other.image = 3;
    QVERIFY(findingsOf(other, "2.25.1")[0].id != first[0].id);
    const auto lungs = findingsOf(lungsAnalysis(loaded), "2.25.1");
    QVERIFY(lungs[0].id != lungs[1].id);
  }
  void comesBackFromJsonAsItWas() {
    Finding finding = findingsOf(pneumoniaAnalysis(loadedChest()), "2.25.1")[0];
    finding.state = FindingState::Edited;
    finding.text = "Pneumonia, right lower zone";
    finding.comment = "Compare with \"prior\"";
    finding.reader = "Dr. A";
    finding.reviewedAt = "2026-03-01T15:00:00+01:00";
    finding.measurements = {{"Area", 12.5, "cm2", "note"}};
    const auto back = findingFromJson(toJson(finding));
    QVERIFY(back.ok());
    QCOMPARE(toJson(*back).dump(), toJson(finding).dump());
    QCOMPARE(back->state, FindingState::Edited);
    Finding own;
    own.id = "x";
    const auto ownBack = findingFromJson(toJson(own));
    QVERIFY(ownBack.ok() && !ownBack->pack && !ownBack->probability);
  }
  void refusesJsonThatCannotBe() {
    const Json good = toJson(findingsOf(pneumoniaAnalysis(loadedChest()), "2.25.1")[0]);
    QVERIFY(findingFromJson(good).ok());
    for (const char* patch :
         {R"({"state": "believed"})", R"({"id": ""})", R"({"probability": 1.5})", R"({"probability": "high"})",
          R"({"measurements": 3})", R"({"measurements": [{}]})", R"({"pack": {}})"}) {
      Json bad = good;
      bad.update(*parseJson(patch));
      const auto result = findingFromJson(bad);
      QVERIFY2(!result.ok(), patch);
      QCOMPARE(result.error().code, ErrorCode::Malformed);
    }
    QVERIFY(!findingFromJson(Json(3)).ok());
  }
};

QTEST_APPLESS_MAIN(TestFinding)
#include "tst_finding.moc"
