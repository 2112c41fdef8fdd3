#include <QTest>
#include <atomic>
#include <cmath>
#include <nlohmann/json.hpp>

#include "core/base/csv.h"
#include "core/base/files.h"
#include "core/imaging/image_io.h"
#include "core/ml/model_pack.h"
#include "core/ml/runtime.h"
#include "core/ml/sample_cache.h"
#include "core/ml/trainer.h"
#include "core/ml/training_plan.h"

using namespace pellucid;
namespace fs = std::filesystem;

namespace {

constexpr int kSide = 24;

/// A noisy picture with a bright bar that lies (class 1) or stands (class 0), or its mask.
Result<void> writeBar(const fs::path& file, int number, bool lies, bool mask) {
  Geometry geometry;
  geometry.size = {kSide, kSide, 1};
  auto volume = Volume::allocate(geometry, VoxelType::UInt8);
  if (!volume) return volume.error();
  auto* out = volume->mutableData<std::uint8_t>();
  std::uint32_t noise = static_cast<std::uint32_t>(number) * 2654435761U + 1U;
  for (int row = 0; row < kSide; ++row)
    for (int column = 0; column < kSide; ++column) {
      noise = noise * 1664525U + 1013904223U;
      const int along = lies ? row : column;
      const int middle = 7 + number % 9;
      const bool inside = std::abs(along - middle) <= 2;
      out[row * kSide + column] =
          static_cast<std::uint8_t>(mask ? (inside ? 255 : 0) : (inside ? 150 : 60) + static_cast<int>(noise >> 27));
    }
  return writeImageFile(*volume, file);
}

Json classificationPlan() {
  return {{"pack",
           {{"id", "bars"},
            {"version", "1.0.0"},
            {"title", "Bars"},
            {"task", "classification"},
            {"intended_use", "Tests only."},
            {"licence", "Apache-2.0"},
            {"accepts", {{"modalities", {"DX"}}, {"dimensions", 2}, {"plain_images", true}, {"describe", "bars"}}},
            {"network", {{"name", "resnet18"}, {"channels", 1}, {"classes", 2}}},
            {"input", {{"size", {kSide, kSide, 1}}, {"channels", 1}}},
            {"preprocess", {{{"step", "z_score"}}}},
            {"labels",
             {{{"name", "stands"}, {"title", "Stands"}, {"finding", false}}, {{"name", "lies"}, {"title", "Lies"}}}},
            {"test_time_augmentation", {"scale:1.05"}}}},
          {"data",
           {{"index", "index.csv"},
            {"group", "patient"},
            {"train", {{"split", "train"}}},
            {"test", {{"split", "test"}}},
            {"validation", 0.25}}},
          {"augmentation", {{"shift", 0.05}, {"contrast", 0.2}, {"noise", 0.02}}},
          {"optimiser", {{"learning_rate", 0.002}, {"warm_up_steps", 2}, {"average_decay", 0.5}}},
          {"run", {{"epochs", 3}, {"batch", 8}, {"seed", 4}}},
          {"storage", "int8"},
          {"card", {{"limits", "Bars only."}, {"data", "Drawn here."}}}};
}

Json segmentationPlan() {
  Json plan = classificationPlan();
  plan["pack"]["task"] = "segmentation";
  plan["pack"]["network"] = {{"name", "unet"}, {"channels", 1}, {"classes", 2}, {"width", 4}, {"levels", 2}};
  plan["pack"]["labels"] = {{{"name", "background"}, {"title", "Background"}, {"finding", false}},
                            {{"name", "bar"}, {"title", "Bar"}}};
  plan["pack"]["test_time_augmentation"] = Json::array();
  plan["data"]["mask_values"] = {{"0", 0}, {"255", 1}};
  plan["data"].erase("test");
  plan["loss"] = {{"name", "dice_cross_entropy"}};
  plan["optimiser"]["learning_rate"] = 0.02;
  plan["run"]["epochs"] = 6;
  plan["storage"] = "float16";
  return plan;
}

std::vector<std::string> column(const fs::path& log, const char* name) {
  const auto table = readCsv(log);
  std::vector<std::string> values;
  if (!table) return values;
  for (const auto& row : table->rows) values.push_back(row[table->column(name).value()]);
  return values;
}

}  // namespace

class TrainerTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() {
    prepareRuntime();
    auto folder = TemporaryFolder::create();
    QVERIFY(folder.ok());
    m_folder = std::make_unique<TemporaryFolder>(std::move(*folder));
    std::string index = "file,mask,label,patient,split\n";
    for (int i = 0; i < 64; ++i) {
      const bool lies = i % 2 == 1;
      const std::string name = std::to_string(i) + ".png";
      QVERIFY(writeBar(path(name), i, lies, false).ok());
      QVERIFY(writeBar(path("mask" + name), i, lies, true).ok());
      index += name + ",mask" + name + (lies ? ",lies" : ",stands") + ",p" + std::to_string(i / 4) +
               (i < 48 ? ",train\n" : ",test\n");
    }
    QVERIFY(writeFile(path("index.csv"), index).ok());
  }

  void learnsASeparableTaskAndWritesAWholePack() {
    writePlan(classificationPlan());
    Job job;
    const auto trained = trainPlan(path("plan.json"), path("out"), job);
    QVERIFY2(trained.ok(), trained.ok() ? "" : (trained.error().message + trained.error().detail).c_str());
    const auto losses = column(path("out/final/log.csv"), "train_loss");
    QCOMPARE(losses.size(), std::size_t{3});
    QVERIFY(std::stod(losses.back()) < 0.5 * std::stod(losses.front()));
    const auto pack = loadPack(path("out/pack"));
    QVERIFY2(pack.ok(), pack.ok() ? "" : pack.error().message.c_str());
    QVERIFY(pack->labels[1].threshold.has_value());
    QVERIFY(pack->temperature > 0.0);
    QVERIFY(numberOr(pack->metrics["test"]["accuracy"], "value", 0) > 0.9);
    QCOMPARE(integerOr(pack->metrics["test"], "images", 0), 16);
    const auto card = readTextFile(path("out/pack/card.md"), 1 << 20);
    QVERIFY(card.ok() && card->find("Bars only.") != std::string::npos);
    QVERIFY(card->find("Not for primary diagnosis") != std::string::npos);
    QVERIFY(card->find("p1") == std::string::npos || card->find(",p1") == std::string::npos);
  }

  void goesOnAfterAStopWithTheSameNumbers() {
    writePlan(classificationPlan());
    Job whole;
    QVERIFY(trainPlan(path("plan.json"), path("whole"), whole).ok());
    // Stops at the first step of the third epoch, then goes on.
    std::shared_ptr<Job> stopped;
    stopped = std::make_shared<Job>([&stopped](double, const std::string& step) {
      if (step == "Epoch 3 of 3") stopped->cancel();
    });
    const auto cancelled = trainPlan(path("plan.json"), path("parts"), *stopped);
    QVERIFY(!cancelled.ok());
    QCOMPARE(static_cast<int>(cancelled.error().code), static_cast<int>(ErrorCode::Cancelled));
    QCOMPARE(column(path("parts/final/log.csv"), "epoch").size(), std::size_t{2});
    Job rest;
    QVERIFY(trainPlan(path("plan.json"), path("parts"), rest).ok());
    QVERIFY(column(path("whole/final/log.csv"), "train_loss") == column(path("parts/final/log.csv"), "train_loss"));
    const auto a = loadPack(path("whole/pack"));
    const auto b = loadPack(path("parts/pack"));
    QVERIFY(a.ok() && b.ok());
    QCOMPARE(a->weightsSha256, b->weightsSha256);
    QCOMPARE(a->metrics.dump(), b->metrics.dump());
  }

  void trainsFromACacheWithoutTheImages() {
    for (const Json& plan : {classificationPlan(), segmentationPlan()}) {
      const std::string name = plan["pack"]["task"];
      Json folds = plan;
      folds["run"]["folds"] = 2;
      folds["run"]["epochs"] = 2;
      folds["data"]["validation"] = 0;
      writePlan(folds);
      Job job;
      QVERIFY(trainPlan(path("plan.json"), path(name + "-whole"), job).ok());
      QVERIFY(cacheSamples(path("plan.json"), CachePrecision::UInt8, path("cache"), job).ok());
      const auto bytes = readTextFile(path("cache"), 1 << 24);
      QVERIFY(bytes.ok());
      QVERIFY2(bytes->find("p11") == std::string::npos && bytes->find(".png") == std::string::npos,
               "Names of patients or files stand in the cache");
      const TrainingScope scope{.device = "cpu"};
      const auto alone = trainNetworks(path("plan.json"), path("cache"), path(name + "-alone"), scope, job);
      QVERIFY2(alone.ok(), alone.ok() ? "" : (alone.error().message + alone.error().detail).c_str());
      for (const char* run : {"/final", "/fold2"}) {
        const auto a = loadPack(path(name + "-whole" + run + "/pack"));
        const auto b = loadPack(path(name + "-alone" + run + "/pack"));
        QVERIFY2(a.ok() && b.ok(), run);
        QCOMPARE(QString::fromStdString(b->weightsSha256), QString::fromStdString(a->weightsSha256));
      }
      const auto trained = fs::last_write_time(path(name + "-alone/final/pack/weights.safetensors"));
      QVERIFY(trainPlan(path("plan.json"), path(name + "-alone"), job).ok());
      QVERIFY(fs::last_write_time(path(name + "-alone/final/pack/weights.safetensors")) == trained);
      QCOMPARE(loadPack(path(name + "-alone/pack"))->metrics.dump(),
               loadPack(path(name + "-whole/pack"))->metrics.dump());
      const auto compared = compareDevices(path(name + "-alone/pack"), path("plan.json"), path("cache"), 20, job);
      QVERIFY2(compared.ok(), compared.ok() ? "" : (compared.error().message + compared.error().detail).c_str());
      QCOMPARE(compared->images, 20);
      QVERIFY(compared->largestDifference < 1e-3);
    }
  }

  void refusesTheCacheOfOtherData() {
    writePlan(classificationPlan());
    Job job;
    QVERIFY(cacheSamples(path("plan.json"), CachePrecision::Float32, path("cache"), job).ok());
    Json other = classificationPlan();
    other["data"]["train"] = {{"split", {"test"}}};
    other["data"].erase("test");
    writePlan(other);
    const auto refused = trainNetworks(path("plan.json"), path("cache"), path("other"), {}, job);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::InvalidArgument);
    QVERIFY(writeFile(path("cache"), "not a cache").ok());
    writePlan(classificationPlan());
    QCOMPARE(trainNetworks(path("plan.json"), path("cache"), path("other"), {}, job).error().code,
             ErrorCode::Malformed);
  }

  void refusesTheFolderOfAnotherPlan() {
    Json plan = classificationPlan();
    plan["run"]["epochs"] = 1;
    writePlan(plan);
    Job job;
    QVERIFY(trainPlan(path("plan.json"), path("owned"), job).ok());
    plan["run"]["seed"] = 5;
    writePlan(plan);
    const auto again = trainPlan(path("plan.json"), path("owned"), job);
    QVERIFY(!again.ok());
    QCOMPARE(static_cast<int>(again.error().code), static_cast<int>(ErrorCode::InvalidArgument));
  }

  void segmentsByCrossValidation() {
    Json plan = segmentationPlan();
    plan["run"]["folds"] = 2;
    writePlan(plan);
    Job job;
    const auto trained = trainPlan(path("plan.json"), path("segments"), job);
    QVERIFY2(trained.ok(), trained.ok() ? "" : (trained.error().message + trained.error().detail).c_str());
    const auto metrics = readJsonFile(path("segments/metrics.json"));
    QVERIFY(metrics.ok());
    QVERIFY(numberOr((*metrics)["validation"]["dice"], "value", 0) > 0.85);
    QCOMPARE(integerOr((*metrics)["cross_validation"], "folds", 0), 2);
    QCOMPARE(integerOr((*metrics)["cross_validation"], "images", 0), 48);
    QVERIFY(numberOr((*metrics)["cross_validation"]["dice"], "value", 0) > 0.8);
  }

  void theFirstFoldBecomesThePackWhereNobodyElseIsKeptBack() {
    Json plan = segmentationPlan();
    plan["data"]["validation"] = 0;
    plan["run"]["folds"] = 3;
    plan["run"]["epochs"] = 2;
    plan["run"]["fold_epochs"] = 1;
    writePlan(plan);
    Job job;
    const auto trained = trainPlan(path("plan.json"), path("first"), job);
    QVERIFY2(trained.ok(), trained.ok() ? "" : (trained.error().message + trained.error().detail).c_str());
    const auto metrics = readJsonFile(path("first/metrics.json"));
    QVERIFY(metrics.ok());
    QCOMPARE(integerOr((*metrics)["validation"], "images", 0), 16);
    QCOMPARE(integerOr((*metrics)["cross_validation"], "images", 0), 48);
    QVERIFY(!fs::exists(path("first/fold1")));
    QCOMPARE(column(path("first/final/log.csv"), "epoch").size(), std::size_t{2});
    QCOMPARE(column(path("first/fold2/log.csv"), "epoch").size(), std::size_t{1});
    plan["run"].erase("folds");
    writePlan(plan);
    const auto without = trainPlan(path("plan.json"), path("none"), job);
    QVERIFY(!without.ok());
    QVERIFY(without.error().message.find("run.folds") != std::string::npos);
  }

  void learnsInMixedPrecision() {
    Json plan = segmentationPlan();
    writePlan(plan);
    Job job;
    QVERIFY(trainPlan(path("plan.json"), path("single"), job).ok());
    plan["run"]["precision"] = "bfloat16";
    writePlan(plan);
    const auto trained = trainPlan(path("plan.json"), path("mixed"), job);
    QVERIFY2(trained.ok(), trained.ok() ? "" : (trained.error().message + trained.error().detail).c_str());
    const auto metrics = readJsonFile(path("mixed/metrics.json"));
    QVERIFY(metrics.ok());
    QVERIFY(numberOr((*metrics)["validation"]["dice"], "value", 0) > 0.85);
    const auto single = column(path("single/final/log.csv"), "train_loss");
    const auto mixed = column(path("mixed/final/log.csv"), "train_loss");
    QVERIFY(mixed != single);
    // Eight bits of mantissa: the first epoch goes the same way within a few percent.
    QVERIFY(std::abs(std::stod(mixed.front()) - std::stod(single.front())) < 0.1 * std::stod(single.front()));
  }

  void judgesAPackWithoutTrainingItAgain() {
    Json plan = classificationPlan();
    plan["run"]["epochs"] = 1;
    writePlan(plan);
    Job job;
    QVERIFY(trainPlan(path("plan.json"), path("made"), job).ok());
    plan["run"]["folds"] = 2;
    plan["run"]["baseline_epochs"] = 1;
    writePlan(plan);
    const TrainingScope scope{.existingPack = path("made/pack")};
    const auto judged = trainPlan(path("plan.json"), path("judged"), scope, job);
    QVERIFY2(judged.ok(), judged.ok() ? "" : (judged.error().message + judged.error().detail).c_str());
    QVERIFY(!fs::exists(path("judged/final/log.csv")));
    const auto before = loadPack(path("made/pack"));
    const auto after = loadPack(path("judged/pack"));
    QVERIFY(before.ok() && after.ok());
    QCOMPARE(after->weightsSha256, before->weightsSha256);
    QCOMPARE(after->temperature, before->temperature);
    QCOMPARE(after->metrics["test"].dump(), before->metrics["test"].dump());
    QCOMPARE(after->training.dump(), before->training.dump());
    QCOMPARE(integerOr(after->metrics["cross_validation"], "images", 0), 48);
    QVERIFY(after->metrics.contains("baseline_test"));
    // A pack of another plan is not taken for one of this.
    plan["optimiser"]["learning_rate"] = 0.003;
    writePlan(plan);
    const auto other = trainPlan(path("plan.json"), path("other"), scope, job);
    QVERIFY(!other.ok());
    QCOMPARE(static_cast<int>(other.error().code), static_cast<int>(ErrorCode::InvalidArgument));
  }

  void refusesAPatientInTrainingAndTest() {
    auto index = readTextFile(path("index.csv"), 1 << 20);
    const auto place = index->find(",p15,test");
    QVERIFY(place != std::string::npos);
    index->replace(place, 9, ",p3,test");
    QVERIFY(writeFile(path("leak.csv"), *index).ok());
    Json plan = classificationPlan();
    plan["data"]["index"] = "leak.csv";
    writePlan(plan);
    Job job;
    const auto trained = trainPlan(path("plan.json"), path("leak"), job);
    QVERIFY(!trained.ok());
    QCOMPARE(static_cast<int>(trained.error().code), static_cast<int>(ErrorCode::Inconsistent));
    QVERIFY(trained.error().message.find("1 patient") != std::string::npos);
    QVERIFY(trained.error().message.find("p3") == std::string::npos);
  }

  void refusesAFrozenModuleThatTheNetworkHasNot() {
    Json plan = classificationPlan();
    plan["run"]["epochs"] = 1;
    plan["start"]["frozen"] = {"layer1", "layer9"};
    writePlan(plan);
    Job job;
    const auto trained = trainPlan(path("plan.json"), path("frozen"), job);
    QVERIFY(!trained.ok());
    QCOMPARE(static_cast<int>(trained.error().code), static_cast<int>(ErrorCode::InvalidArgument));
    QVERIFY(trained.error().message.find("start.frozen") != std::string::npos);
  }

  void namesWhatIsWrongInAPlan_data() {
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("named");
    QTest::newRow("misspelt member") << "/run/epoch"
                                     << "3"
                                     << "run.epoch";
    QTest::newRow("text for a number") << "/run/epochs"
                                       << "\"many\""
                                       << "run.epochs";
    QTest::newRow("half an epoch") << "/run/epochs"
                                   << "1.5"
                                   << "run.epochs";
    QTest::newRow("one fold") << "/run/folds"
                              << "1"
                              << "run.folds";
    QTest::newRow("optimiser") << "/optimiser/name"
                               << "\"sgdm\""
                               << "optimiser.name";
    QTest::newRow("no group") << "/data/group"
                              << "null"
                              << "data.group";
    QTest::newRow("column") << "/data/label"
                            << "\"diagnosis\""
                            << "diagnosis";
    QTest::newRow("index") << "/data/index"
                           << "\"nowhere.csv\""
                           << "";
    QTest::newRow("licence") << "/pack/licence"
                             << "\"\""
                             << "licence";
    QTest::newRow("step") << "/pack/preprocess/0/step"
                          << "\"sharpen\""
                          << "sharpen";
    QTest::newRow("storage") << "/storage"
                             << "\"int4\""
                             << "int8";
    QTest::newRow("size") << "/pack/input/size/0"
                          << "23"
                          << "23 x 24";
    QTest::newRow("precision") << "/run/precision"
                               << "\"float8\""
                               << "bfloat16";
    QTest::newRow("negative rate") << "/optimiser/learning_rate"
                                   << "-1"
                                   << "learning_rate";
  }
  void namesWhatIsWrongInAPlan() {
    QFETCH(QString, pointer);
    QFETCH(QString, value);
    QFETCH(QString, named);
    Json plan = classificationPlan();
    plan[Json::json_pointer(pointer.toStdString())] = Json::parse(value.toStdString());
    writePlan(plan);
    Job job;
    const auto trained = trainPlan(path("plan.json"), path("bad"), job);
    QVERIFY(!trained.ok());
    QVERIFY2(trained.error().message.find(named.toStdString()) != std::string::npos, trained.error().message.c_str());
  }

  void saysWhichImageCannotBeRead() {
    auto index = readTextFile(path("index.csv"), 1 << 20);
    index->replace(index->find("\n0.png"), 6, "\nx.png");
    QVERIFY(writeFile(path("missing.csv"), *index).ok());
    Json plan = classificationPlan();
    plan["data"]["index"] = "missing.csv";
    writePlan(plan);
    Job job;
    const auto trained = trainPlan(path("plan.json"), path("missing"), job);
    QVERIFY(!trained.ok());
    QVERIFY(trained.error().message.starts_with("Image 1 of the index"));
  }

  void readsThePlansOfTheShippedModels() {
    int plans = 0;
    for (const auto& entry : fs::directory_iterator(std::string(PELLUCID_SOURCE_DIR) + "/resources/plans")) {
      if (entry.path().extension() != ".json") continue;
      const auto plan = readPlan(entry.path());
      QVERIFY2(plan.ok(), plan.ok() ? "" : plan.error().message.c_str());
      QVERIFY(!plan->cardData.empty() && !plan->cardLimits.empty());
      // The weights that ship are those that the plan makes.
      const auto pack = loadPack(std::string(PELLUCID_SOURCE_DIR) + "/resources/models/" + plan->pack.id);
      QVERIFY2(pack.ok(), plan->pack.id.c_str());
      QCOMPARE(textOr(pack->training, "plan_sha256"), plan->sha256);
      QCOMPARE(pack->version, plan->pack.version);
      ++plans;
    }
    QVERIFY(plans >= 4);
  }

 private:
  fs::path path(const std::string& name) const { return m_folder->path() / name; }
  void writePlan(const Json& plan) { QVERIFY(writeFile(path("plan.json"), plan.dump()).ok()); }

  std::unique_ptr<TemporaryFolder> m_folder;
};

QTEST_GUILESS_MAIN(TrainerTest)
#include "tst_trainer.moc"
