#include <QProcess>
#include <QTest>
#include <cmath>
#include <nlohmann/json.hpp>
#include <random>

#include "core/base/files.h"
#include "core/base/json.h"
#include "core/ml/calibration.h"
#include "core/ml/figures.h"
#include "core/ml/metrics.h"

using namespace pellucid;

namespace {

double uniform(std::mt19937_64& random) {
  return static_cast<double>(random() >> 11) / 9007199254740992.0;
}
double normal(std::mt19937_64& random) {
  return std::sqrt(-2.0 * std::log(uniform(random) + 1e-300)) * std::cos(6.283185307179586 * uniform(random));
}

/// Logits whose softmax at temperature 1 is the true chance of each class, then multiplied by `sharpness`.
LogitTable logitsWithTemperature(int samples, int classes, double sharpness, std::uint64_t seed) {
  std::mt19937_64 random(seed);
  LogitTable table;
  table.classes = classes;
  for (int i = 0; i < samples; ++i) {
    std::vector<double> logits;
    double sum = 0.0;
    for (int c = 0; c < classes; ++c) {
      logits.push_back(1.5 * normal(random));
      sum += std::exp(logits.back());
    }
    double left = uniform(random) * sum;
    int truth = 0;
    while (truth + 1 < classes && (left -= std::exp(logits[static_cast<std::size_t>(truth)])) > 0.0) ++truth;
    for (const double logit : logits) table.logits.push_back(sharpness * logit);
    table.truth.push_back(truth);
    table.groups.push_back(std::to_string(i / 3));
  }
  return table;
}

}  // namespace

class MetricsTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void areaUnderCurveByHand() {
    // Pairs: 0.8 beats both negatives, 0.4 ties with one and beats the other: 3.5 of 4.
    const std::vector<double> scores = {0.8, 0.4, 0.4, 0.1};
    QCOMPARE(areaUnderCurve(scores, {true, true, false, false}).value(), 3.5 / 4.0);
    QVERIFY(!areaUnderCurve(scores, {true, true, true, true}).has_value());
  }

  void diceByHandLeavesOutIgnoredVoxels() {
    const std::vector<std::uint8_t> found = {1, 1, 0, 0, 1, 1};
    const std::vector<std::uint8_t> truth = {1, 0, 1, 0, 255, 255};
    QCOMPARE(diceCoefficient(found, truth, 1, 255), 2.0 * 1 / (2 + 2));
    QCOMPARE(diceCoefficient(found, truth, 1, 77), 2.0 * 1 / (4 + 2));
    QCOMPARE(diceCoefficient(truth, truth, 2, 255), 1.0);
  }

  void agreesWithScikitLearn_data() {
    QTest::addColumn<int>("classes");
    QTest::newRow("two") << 2;
    QTest::newRow("four") << 4;
  }
  void agreesWithScikitLearn() {
    QFETCH(int, classes);
    const LogitTable table = logitsWithTemperature(500, classes, 1.7, 11);
    Predictions predictions = probabilitiesOf(table, 1.0);
    // Ties: a fifth of the scores repeat.
    for (std::size_t i = 0; i < 100; ++i)
      for (int c = 0; c < classes; ++c)
        predictions.probabilities[i * static_cast<std::size_t>(classes) + static_cast<std::size_t>(c)] =
            predictions.at(100 + i, c);
    Json rows = Json::array();
    std::vector<int> decided;
    for (std::size_t i = 0; i < predictions.count(); ++i) {
      Json row = Json::array();
      for (int c = 0; c < classes; ++c) row.push_back(predictions.at(i, c));
      rows.push_back(row);
      decided.push_back(predictions.largest(i));
    }
    const auto folder = TemporaryFolder::create();
    const auto file = folder->path() / "predictions.json";
    QVERIFY(writeFile(file, Json{{"truth", predictions.truth}, {"probabilities", rows}}.dump()).ok());
    QProcess python;
    python.start("/usr/bin/python3", {QString(PELLUCID_SOURCE_DIR) + "/tests/python/compare_metrics.py",
                                      QString::fromStdString(file.string())});
    if (!python.waitForStarted()) QSKIP("python3 is not installed.");
    QVERIFY(python.waitForFinished(120000));
    if (python.exitCode() == 77) QSKIP("python3-sklearn is not installed.");
    const auto said = parseJson(python.readAllStandardOutput().toStdString());
    QVERIFY2(said.ok(), python.readAllStandardError().constData());
    const auto close = [&](const char* key, double value) {
      return std::abs(numberOr(*said, key, NAN) - value) < 1e-6;
    };
    QVERIFY(close("auc", macroAreaUnderCurve(predictions).value()));
    QVERIFY(close("accuracy", accuracy(decided, predictions.truth)));
    QVERIFY(close("balanced_accuracy", balancedAccuracy(decided, predictions.truth, classes)));
    QVERIFY(close("sensitivity", sensitivity(decided, predictions.truth, 1).value()));
    QVERIFY(close("log_loss", negativeLogLikelihood(predictions)));
    QVERIFY(close("calibration_error", calibrationError(predictions)));
  }

  void findsAKnownTemperature_data() {
    QTest::addColumn<double>("sharpness");
    QTest::newRow("too sure") << 2.5;
    QTest::newRow("right") << 1.0;
    QTest::newRow("too unsure") << 0.4;
  }
  void findsAKnownTemperature() {
    QFETCH(double, sharpness);
    const LogitTable table = logitsWithTemperature(6000, 3, sharpness, 5);
    const double temperature = fitTemperature(table);
    QVERIFY(std::abs(temperature / sharpness - 1.0) < 0.06);
    QVERIFY(calibrationError(probabilitiesOf(table, temperature)) < 0.02);
  }

  void averagesTheProbabilitiesOfAllPasses() {
    LogitTable table;
    table.classes = 2;
    table.passes = 2;
    table.logits = {0.0, 0.0, 0.0, std::log(3.0)};
    table.truth = {1};
    table.groups = {"a"};
    QVERIFY(std::abs(probabilitiesOf(table, 1.0).at(0, 1) - 0.5 * (0.5 + 0.75)) < 1e-12);
  }

  void choosesThresholdsByTheRule() {
    const std::vector<double> scores = {0.1, 0.2, 0.3, 0.7, 0.8, 0.9};
    const std::vector<bool> positive = {false, false, false, true, true, true};
    PlanOperatingPoint plan;
    QCOMPARE(chooseThreshold(scores, positive, plan), 0.5);
    plan.tolerance = 0.17;  // One positive of three may be given up.
    plan.prefer = "specific";
    QCOMPARE(chooseThreshold(scores, positive, plan), 0.75);
    plan.prefer = "sensitive";
    QCOMPARE(chooseThreshold(scores, positive, plan), 0.25);
    plan.rule = "sensitivity";
    plan.sensitivity = 0.6;
    QCOMPARE(chooseThreshold(scores, positive, plan), 0.75);
  }

  void intervalHoldsTheTruthAboutNineteenTimesOfTwenty() {
    std::mt19937_64 random(3);
    int covered = 0;
    const int trials = 60;
    for (int trial = 0; trial < trials; ++trial) {
      std::vector<double> values;
      std::vector<std::string> groups;
      // Members of a group are alike: a bootstrap over images instead of patients would be far too narrow.
      for (int group = 0; group < 40; ++group) {
        const double shared = normal(random);
        for (int member = 0; member < 5; ++member) {
          values.push_back(shared + 0.1 * normal(random));
          groups.push_back(std::to_string(group));
        }
      }
      const Figure figure = bootstrap(groups, [&](std::span<const std::size_t> samples) {
        double sum = 0.0;
        for (const std::size_t i : samples) sum += values[i];
        return std::optional(sum / static_cast<double>(samples.size()));
      });
      covered += figure.low <= 0.0 && figure.high >= 0.0 ? 1 : 0;
    }
    QVERIFY2(covered >= 51 && covered <= 60, std::to_string(covered).c_str());
  }

  void figuresOfAPerfectClassifier() {
    Predictions predictions;
    predictions.classes = 2;
    predictions.probabilities = {0.9, 0.1, 0.8, 0.2, 0.3, 0.7, 0.1, 0.9};
    predictions.truth = {0, 0, 1, 1};
    predictions.groups = {"a", "b", "c", "d"};
    std::vector<PackLabel> labels(2);
    labels[0].name = "normal";
    labels[0].finding = false;
    labels[1].name = "ill";
    const Json json = classificationFigures(predictions, decide(predictions, labels), labels);
    QCOMPARE(numberOr(json["accuracy"], "value", 0), 1.0);
    QCOMPARE(numberOr(json["auc"], "low", 0), 1.0);
    QCOMPARE(json["confusion"].dump(), std::string("[[2,0],[0,2]]"));
    labels[1].threshold = 0.8;  // One of the two is now below.
    QCOMPARE(decide(predictions, labels), (std::vector<int>{0, 0, 0, 1}));
  }

  void figuresOfASegmentation() {
    DiceTable table;
    for (int i = 0; i < 20; ++i) {
      table.dice.push_back({i < 2 ? 0.5 : 0.9});
      table.groups.push_back(std::to_string(i));
    }
    std::vector<PackLabel> labels(2);
    labels[1].name = "lung";
    const Json json = segmentationFigures(table, labels);
    QVERIFY(std::abs(numberOr(json["dice"], "value", 0) - 0.86) < 1e-12);
    QVERIFY(std::abs(numberOr(json["labels"]["lung"]["worst_tenth"], "value", 0) - 0.5) < 1e-12);
    QVERIFY(numberOr(json["dice"], "low", 0) < 0.86 && numberOr(json["dice"], "high", 0) > 0.86);
  }
};

QTEST_GUILESS_MAIN(MetricsTest)
#include "tst_metrics.moc"
