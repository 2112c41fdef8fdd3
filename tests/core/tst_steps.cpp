#include <QElapsedTimer>
#include <QtTest>

#include <atomic>
#include <nlohmann/json.hpp>
#include <set>
#include <thread>

#include "core/base/json.h"
#include "core/imaging/preprocess.h"
#include "tests/core/imaging_phantom.h"

using namespace pellucid;

namespace {

Volume image2d() {
  return phantom::checkerboard({96, 80, 1}, VoxelType::UInt8);
}
Volume volume3d() {
  return phantom::checkerboard({48, 40, 10}, VoxelType::Int16);
}

StepContext contextFor(const Volume& volume) {
  StepContext context;
  context.modality = "MR";
  context.mask = phantom::make(volume.geometry(), VoxelType::UInt8, [](int i, int, int) { return i > 4; });
  return context;
}

/// What a step needs before it, so that its defaults make sense.
std::vector<Step> chainFor(const Step& step) {
  if (step.id == "imagenet") return {Step{"min_max", {}}, step};
  return {step};
}

bool allFinite(const Volume& volume) {
  for (int k = 0; k < volume.geometry().size[2]; ++k)
    for (int j = 0; j < volume.geometry().size[1]; ++j)
      for (int i = 0; i < volume.geometry().size[0]; ++i)
        if (!std::isfinite(volume.modalityValue(i, j, k))) return false;
  return true;
}

std::string messageOf(const std::string& steps) {
  const auto parsed = parseSteps(steps);
  return parsed ? "accepted" : parsed.error().message;
}

}  // namespace

class TestSteps : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void theTableIsComplete() {
    std::set<std::string> ids;
    for (const StepDescription& step : stepTable()) {
      QVERIFY2(ids.insert(step.id).second, step.id.c_str());
      QVERIFY(!step.title.empty() && step.help.size() > 20);
      QCOMPARE(findStep(step.id), &step);
      std::set<std::string> names{"step"};
      for (const StepParameter& parameter : step.parameters) {
        QVERIFY2(names.insert(parameter.name).second, parameter.name.c_str());
        QVERIFY(!parameter.title.empty() && !parameter.help.empty());
        if (const auto* number = std::get_if<double>(&parameter.fallback)) {
          QVERIFY(parameter.minimum < parameter.maximum);
          QVERIFY(*number >= parameter.minimum && *number <= parameter.maximum);
        }
        if (const auto* text = std::get_if<std::string>(&parameter.fallback))
          QVERIFY(std::find(parameter.choices.begin(), parameter.choices.end(), *text) != parameter.choices.end());
      }
    }
    for (const char* group : {"check_signal",
                              "remove_border",
                              "polarity",
                              "orientation",
                              "median",
                              "clahe",
                              "anisotropic_diffusion",
                              "non_local_means",
                              "bilateral",
                              "gamma",
                              "unsharp",
                              "n4_bias_field",
                              "window",
                              "percentile",
                              "z_score",
                              "min_max",
                              "imagenet",
                              "resample",
                              "resize",
                              "crop_or_pad"})
      QVERIFY2(ids.contains(group), group);
    QCOMPARE(findStep("no_such_step"), nullptr);
  }

  void everyStepRunsWithItsDefaults_data() {
    QTest::addColumn<QString>("id");
    for (const StepDescription& step : stepTable()) QTest::newRow(step.id.c_str()) << QString::fromStdString(step.id);
  }
  void everyStepRunsWithItsDefaults() {
    QFETCH(QString, id);
    const StepDescription& description = *findStep(id.toStdString());
    for (const Volume& source : {image2d(), volume3d()}) {
      Job job;
      const auto result = runSteps(source, chainFor({description.id, {}}), contextFor(source), job);
      QVERIFY2(result.ok(), result.ok() ? "" : (result.error().message + result.error().detail).c_str());
      QVERIFY(allFinite(result->volume));
      if (description.keepsGrid) QVERIFY(result->volume.geometry().matches(source.geometry(), 1e-6));
      QVERIFY(result->volume.geometry().calibration == source.geometry().calibration);
      QCOMPARE(result->volume.geometry().inPatient, source.geometry().inPatient);
    }
  }

  void everyParameterMayTakeItsEnds_data() {
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("parameter");
    for (const StepDescription& step : stepTable())
      for (const StepParameter& parameter : step.parameters)
        QTest::addRow("%s %s", step.id.c_str(), parameter.name.c_str())
            << QString::fromStdString(step.id) << QString::fromStdString(parameter.name);
  }
  void everyParameterMayTakeItsEnds() {
    QFETCH(QString, id);
    QFETCH(QString, parameter);
    const StepDescription& description = *findStep(id.toStdString());
    const auto found = std::find_if(description.parameters.begin(), description.parameters.end(),
                                    [&](const auto& p) { return p.name == parameter.toStdString(); });
    std::vector<ParameterValue> values;
    if (std::holds_alternative<double>(found->fallback)) values = {found->minimum, found->maximum};
    if (std::holds_alternative<bool>(found->fallback)) values = {false, true};
    for (const std::string& choice : found->choices) values.emplace_back(choice);
    for (const ParameterValue& value : values)
      for (const Volume& source : {phantom::checkerboard({40, 36, 1}, VoxelType::UInt8),
                                   phantom::checkerboard({24, 20, 6}, VoxelType::Int16)}) {
        Step step{description.id, {{found->name, value}}};
        // The largest target of every axis at once would need gigabytes; the other axes stay small.
        if (step.id == "resize") {
          for (const char* axis : {"columns", "rows"})
            if (found->name != axis) step.parameters[axis] = 8.0;
        }
        Job job;
        const auto result = runSteps(source, chainFor(step), contextFor(source), job);
        QVERIFY2(result.ok() || !result.error().message.empty(), "an error without a sentence");
        if (!result) QVERIFY2(result.error().code != ErrorCode::Internal, result.error().detail.c_str());
        if (result) QVERIFY(allFinite(result->volume));
      }
  }

  void stepsSurviveOddImages_data() { everyStepRunsWithItsDefaults_data(); }
  void stepsSurviveOddImages() {
    QFETCH(QString, id);
    const auto flat = [](int, int, int) { return 7.0; };
    const Volume odd[] = {phantom::make(phantom::gridOf({1, 1, 1}), VoxelType::UInt8, flat),
                          phantom::make(phantom::gridOf({1, 50, 1}), VoxelType::Int16, flat),
                          phantom::make(phantom::gridOf({33, 2, 5}), VoxelType::Float32, flat),
                          phantom::make(phantom::gridOf({20, 20, 4}), VoxelType::Float32, flat),
                          phantom::make(phantom::gridOf({20, 20, 2}), VoxelType::Float32,
                                        [](int i, int j, int) { return i == j ? std::nan("") : i; })};
    for (const Volume& source : odd) {
      Job job;
      const auto result = runSteps(source, chainFor({id.toStdString(), {}}), contextFor(source), job);
      QVERIFY(result.ok() || !result.error().message.empty());
      if (!result) QVERIFY2(result.error().code != ErrorCode::Internal, result.error().detail.c_str());
      if (result && result->volume.type() == VoxelType::Float32 && source.type() != VoxelType::Float32)
        QVERIFY(allFinite(result->volume));
    }
  }

  void refusesWithTheNameInTheSentence() {
    QVERIFY(messageOf("sharpen_all").find("sharpen_all") != std::string::npos);
    QVERIFY(messageOf("median:size=3").find("size") != std::string::npos);
    QVERIFY(messageOf("median:size=3").find("radius") != std::string::npos);
    QVERIFY(messageOf("median:radius=9").find("radius") != std::string::npos);
    QVERIFY(messageOf("median:radius=1.5").find("whole number") != std::string::npos);
    QVERIFY(messageOf("median:radius=big").find("radius") != std::string::npos);
    QVERIFY(messageOf("median:radius=nan").find("radius") != std::string::npos);
    QVERIFY(messageOf("median:radius").find("name=value") != std::string::npos);
    QVERIFY(messageOf("resize:fit=squash").find("squash") != std::string::npos);
    QVERIFY(messageOf("percentile:clip=maybe").find("true or false") != std::string::npos);
    QVERIFY(messageOf(",").find("no name") != std::string::npos);
    Job job;
    const std::vector<Step> wrong{{"median", {{"radius", 77.0}}}};
    const auto run = runSteps(image2d(), wrong, {}, job);
    QCOMPARE(run.error().code, ErrorCode::InvalidArgument);
  }

  void readsTheCommandLineForm() {
    const auto steps = parseSteps(" median:radius=2 , percentile:low=1:clip=false,resize:fit=letterbox");
    QVERIFY(steps.ok());
    QCOMPARE(steps->size(), std::size_t(3));
    QCOMPARE(std::get<double>((*steps)[0].parameters.at("radius")), 2.0);
    QCOMPARE(std::get<bool>((*steps)[1].parameters.at("clip")), false);
    QCOMPARE(std::get<std::string>((*steps)[2].parameters.at("fit")), std::string("letterbox"));
    QVERIFY(parseSteps("")->empty());
  }

  void jsonComesBack() {
    const auto steps = parseSteps("clahe:clip=3:tiles=4,percentile:clip=false,resize:fit=crop,min_max");
    const Json json = toJson(*steps);
    QCOMPARE(json[0]["step"].get<std::string>(), std::string("clahe"));
    const auto back = stepsFromJson(json);
    QVERIFY(back.ok());
    QCOMPARE(toJson(*back).dump(), json.dump());
    for (const char* bad :
         {"{}", "[{}]", "[1]", R"([{"step": "clahe", "clip": []}])", R"([{"step": "clahe", "clip": 99}])",
          R"([{"step": "nothing"}])", R"([{"step": "clahe", "clip": "2"}])"}) {
      const auto refused = stepsFromJson(*parseJson(bad));
      QVERIFY2(!refused.ok(), bad);
      QCOMPARE(refused.error().code, ErrorCode::InvalidArgument);
    }
  }

  void anEmptyChainReturnsTheSource() {
    Job job;
    const Volume source = image2d();
    const auto result = runSteps(source, {}, {}, job);
    QCOMPARE(result->volume.bytes(), source.bytes());
    QVERIFY(result->notes.empty());
  }

  void neverChangesTheSource() {
    const Volume source = volume3d();
    const std::vector<std::byte> before(source.bytes(), source.bytes() + source.byteCount());
    for (const StepDescription& step : stepTable()) {
      Job job;
      (void)runSteps(source, chainFor({step.id, {}}), contextFor(source), job).ok();
    }
    QVERIFY(std::equal(before.begin(), before.end(), source.bytes()));
    // And a Float32 source, which the steps could be tempted to work on in place.
    const Volume floats = phantom::noisy({40, 40, 5}, 10);
    const std::vector<std::byte> floatsBefore(floats.bytes(), floats.bytes() + floats.byteCount());
    for (const StepDescription& step : stepTable()) {
      Job job;
      (void)runSteps(floats, chainFor({step.id, {}}), contextFor(floats), job).ok();
    }
    QVERIFY(std::equal(floatsBefore.begin(), floatsBefore.end(), floats.bytes()));
  }

  void refusesColourAndNothing() {
    Job job;
    const auto colour = Volume::allocate(phantom::gridOf({4, 4, 1}), VoxelType::UInt8, 3);
    QCOMPARE(runSteps(*colour, {}, {}, job).error().code, ErrorCode::Unsupported);
    QCOMPARE(runSteps(Volume(), {}, {}, job).error().code, ErrorCode::InvalidArgument);
  }

  void aMaskFollowsTheImage() {
    Job job;
    StepContext context;
    const Volume source = phantom::make(phantom::gridOf({40, 40, 1}), VoxelType::Int16,
                                        [](int i, int, int) { return i < 20 ? 1000 : 10; });
    context.mask = phantom::make(source.geometry(), VoxelType::UInt8, [](int i, int, int) { return i >= 20; });
    const auto result = runSteps(source, *parseSteps("crop_or_pad:columns=30,z_score:region=mask"), context, job);
    QVERIFY(result.ok());
    QCOMPARE(result->volume.storedValue(29, 0, 0), 0.0);
    QCOMPARE(result->volume.storedValue(0, 0, 0), 990.0);
    const auto missing = runSteps(source, *parseSteps("z_score:region=mask"), {}, job);
    QCOMPARE(missing.error().code, ErrorCode::InvalidArgument);
  }

  void reportsProgressThatRises() {
    double last = 0.0;
    bool rises = true;
    int reports = 0;
    Job job([&](double fraction, const std::string&) {
      rises = rises && fraction >= last - 1e-9 && fraction <= 1.0 + 1e-9;
      last = fraction;
      ++reports;
    });
    QVERIFY(runSteps(volume3d(), *parseSteps("median,clahe,bilateral,percentile"), {}, job).ok());
    QVERIFY(rises && reports > 10);
    QVERIFY(last > 0.999);
  }

  void cancelStopsEachLongStep_data() {
    QTest::addColumn<QString>("steps");
    QTest::addColumn<bool>("large2d");
    QTest::addColumn<int>("limitMs");
    // On a quiet machine each stops within a fraction of a second; the limits leave room for a busy one, and are still
    // far below what the steps take.
    QTest::newRow("median") << "median:radius=5:dimensions=3d" << false << 3000;
    QTest::newRow("non-local means") << "non_local_means:search=15" << true << 3000;
    QTest::newRow("bilateral") << "bilateral:sigma=8" << true << 3000;
    QTest::newRow("diffusion") << "anisotropic_diffusion:iterations=50" << false << 3000;
    QTest::newRow("diffusion 3d") << "anisotropic_diffusion:iterations=50:dimensions=3d" << false << 8000;
    QTest::newRow("n4") << "n4_bias_field:shrink=2:levels=4:iterations=200" << false << 8000;
    QTest::newRow("resample") << "resample:x=0.2:y=0.2:z=0.4:interpolation=cubic" << false << 3000;
    QTest::newRow("chain") << "median,clahe,median,clahe,median,clahe,median,clahe" << false << 3000;
  }
  void cancelStopsEachLongStep() {
    QFETCH(QString, steps);
    QFETCH(bool, large2d);
    QFETCH(int, limitMs);
    const Volume source = large2d ? phantom::noisy({1600, 1600, 1}, 20) : phantom::noisy({160, 160, 60}, 20);
    Job job;
    std::atomic<qint64> cancelledAt{-1};
    QElapsedTimer clock;
    clock.start();
    std::jthread other([&] {
      std::this_thread::sleep_for(std::chrono::milliseconds(150));
      cancelledAt = clock.elapsed();
      job.cancel();
    });
    const auto result = runSteps(source, *parseSteps(steps.toStdString()), {}, job);
    const qint64 took = clock.elapsed() - cancelledAt;
    QVERIFY2(!result.ok(), "it was done before it could be cancelled");
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
    QVERIFY2(took < limitMs, qPrintable(QString("stopped after %1 ms").arg(took)));
  }
};

QTEST_APPLESS_MAIN(TestSteps)
#include "tst_steps.moc"
