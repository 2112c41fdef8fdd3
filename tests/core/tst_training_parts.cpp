#include <torch/torch.h>

#include <QTest>
#include <cmath>
#include <nlohmann/json.hpp>

#include "core/ml/augment_p.h"
#include "core/ml/losses_p.h"
#include "core/ml/nets/net_table.h"
#include "core/ml/normalisation_p.h"
#include "core/ml/samples_p.h"
#include "core/ml/start_weights_p.h"

using namespace pellucid;

namespace {

const std::filesystem::path kStartWeights = std::string(PELLUCID_DATA_DIR) + "/weights/resnet18_imagenet_partial";

bool close(const at::Tensor& value, double wanted, double tolerance = 1e-5) {
  return std::abs(value.item<double>() - wanted) < tolerance;
}

/// A bright box in a dark image, and its mask.
std::pair<at::Tensor, at::Tensor> boxes(int count, const std::vector<std::int64_t>& grid) {
  std::vector<std::int64_t> shape = {count, 1};
  shape.insert(shape.end(), grid.begin(), grid.end());
  at::Tensor images = torch::full(shape, -3.0);
  at::Tensor inside = images.select(1, 0);
  for (std::size_t axis = 0; axis < grid.size(); ++axis)
    inside = inside.narrow(static_cast<std::int64_t>(axis) + 1, grid[axis] / 4, grid[axis] / 2);
  inside.fill_(5.0);
  at::Tensor masks = (images.select(1, 0) > 0).to(torch::kUInt8);
  return {images, masks};
}

}  // namespace

class TrainingPartsTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void crossEntropyByHand() {
    // Softmax of (0, ln 3) is (1/4, 3/4).
    const at::Tensor logits = torch::tensor({{0.0, std::log(3.0)}, {0.0, std::log(3.0)}});
    const at::Tensor truth = torch::tensor({1, 0}, torch::kLong);
    QVERIFY(close(crossEntropy(logits, truth, {}, 0.0), -0.5 * (std::log(0.75) + std::log(0.25))));
    const at::Tensor weights = torch::tensor({3.0, 1.0});
    QVERIFY(close(crossEntropy(logits, truth, weights, 0.0), -(std::log(0.75) + 3.0 * std::log(0.25)) / 4.0));
    // Smoothing by 0.2 gives a tenth to the other class.
    QVERIFY(close(crossEntropy(logits.slice(0, 0, 1), truth.slice(0, 0, 1), {}, 0.2),
                  -(0.9 * std::log(0.75) + 0.1 * std::log(0.25))));
  }

  void diceByHand() {
    // Two pixels, foreground chances 3/4 and 1/4, truth: the first. (2 * 3/4 + 1) / (1 + 1 + 1).
    const at::Tensor logits = torch::tensor({0.0, 0.0, std::log(3.0), -std::log(3.0)}).reshape({1, 2, 1, 2});
    const at::Tensor truth = torch::tensor({1, 0}, torch::kLong).reshape({1, 1, 2});
    QVERIFY(close(diceLoss(logits, truth), 1.0 - 2.5 / 3.0));
  }

  void ignoredVoxelsCountNowhere() {
    torch::manual_seed(1);
    at::Tensor logits = torch::randn({2, 3, 4, 4});
    at::Tensor truth = torch::randint(0, 3, {2, 4, 4}, torch::kLong);
    truth.slice(2, 2).fill_(kIgnored);
    const at::Tensor dice = diceLoss(logits, truth);
    const at::Tensor entropy = crossEntropy(logits, truth, {}, 0.1);
    logits.slice(3, 2).normal_(0.0, 50.0);
    QVERIFY(torch::allclose(dice, diceLoss(logits, truth)));
    QVERIFY(torch::allclose(entropy, crossEntropy(logits, truth, {}, 0.1)));
  }

  void noAugmentationChangesNothing_data() {
    QTest::addColumn<int>("dimensions");
    QTest::newRow("2D") << 2;
    QTest::newRow("3D") << 3;
  }
  void noAugmentationChangesNothing() {
    QFETCH(int, dimensions);
    auto [images, masks] =
        boxes(3, dimensions == 2 ? std::vector<std::int64_t>{12, 20} : std::vector<std::int64_t>{8, 12, 20});
    images += 0.1 * torch::rand_like(images);
    const at::Tensor before = images.clone();
    const at::Tensor maskBefore = masks.clone();
    augment(images, masks, {}, OutsideValue::Darkest);
    QVERIFY(torch::allclose(images, before, 1e-4, 1e-4));
    QVERIFY(torch::equal(masks, maskBefore));
  }

  void masksMoveWithTheirImages_data() { noAugmentationChangesNothing_data(); }
  void masksMoveWithTheirImages() {
    QFETCH(int, dimensions);
    torch::manual_seed(7);
    auto [images, masks] =
        boxes(16, dimensions == 2 ? std::vector<std::int64_t>{40, 64} : std::vector<std::int64_t>{24, 40, 32});
    const at::Tensor before = masks.clone();
    PlanAugmentation plan;
    plan.rotateDegrees = 25;
    plan.zoomIn = 0.3;
    plan.zoomOut = 0.2;
    plan.aspect = 0.2;
    plan.shift = 0.1;
    plan.flipProbability = 0.5;
    augment(images, masks, plan, OutsideValue::Darkest);
    const at::Tensor seen = images.select(1, 0) > 1.0;
    const double common = (seen & (masks == 1)).sum().item<double>();
    QVERIFY(2.0 * common / (seen.sum() + (masks == 1).sum()).item<double>() > 0.95);
    QVERIFY((masks != before).to(torch::kDouble).mean().item<double>() > 0.03);
    QVERIFY(close(images.min(), -3.0, 1e-3));  // What came from outside is as dark as the darkest.
    QVERIFY(images.max().item<double>() <= 5.0 + 1e-3);
  }

  void tensorsAreNormalisedAsThePackWill_data() {
    QTest::addColumn<QString>("steps");
    for (const char* steps :
         {"window:center=40:width=90", "percentile", "percentile:low=2:high=97:clip=false", "percentile:low=0:high=100",
          "percentile:region=nonzero", "percentile:region=foreground", "z_score", "z_score:limit=1.5",
          "z_score:region=nonzero", "z_score:region=foreground:limit=2", "min_max", "min_max,imagenet",
          "percentile:low=0.5:high=99.5,z_score"})
      QTest::newRow(steps) << QString::fromLatin1(steps);
  }
  void tensorsAreNormalisedAsThePackWill() {
    QFETCH(QString, steps);
    const auto parsed = parseSteps(steps.toStdString());
    QVERIFY(parsed.ok());
    ModelPack pack;
    pack.preprocess = *parsed;
    pack.inputSize = {13, 11, 1};
    torch::manual_seed(3);
    at::Tensor images = (torch::randn({4, 1, 11, 13}) * 40.0 + 60.0).clamp_min(0.0);
    // A constant image has no range, and no foreground.
    if (!steps.contains(QStringLiteral("foreground"))) images[2].fill_(17.0);
    images[3].slice(1, 0, 4).fill_(0.0);
    const auto found = normalise(images, pack);
    QVERIFY2(found.ok(), found.ok() ? "" : found.error().message.c_str());
    Geometry geometry;
    geometry.size = pack.inputSize;
    for (std::int64_t i = 0; i < images.size(0); ++i) {
      auto volume = Volume::allocate(geometry, VoxelType::Float32);
      QVERIFY(volume.ok());
      std::copy_n(images[i].contiguous().data_ptr<float>(), 143, volume->mutableData<float>());
      Job job;
      const auto wanted = runSteps(*volume, pack.preprocess, {}, job);
      QVERIFY2(wanted.ok(), wanted.ok() ? "" : wanted.error().message.c_str());
      const auto* values = wanted->volume.data<float>();
      const at::Tensor own = (*found)[i].contiguous();
      for (int v = 0; v < 143; ++v)
        QVERIFY2(std::abs(own.data_ptr<float>()[v] - values[v]) < 2e-5,
                 qPrintable(QStringLiteral("image %1, value %2: %3 in place of %4")
                                .arg(i)
                                .arg(v)
                                .arg(own.data_ptr<float>()[v])
                                .arg(values[v])));
    }
  }

  void saysWhatCannotBeNormalised() {
    ModelPack pack;
    pack.inputSize = {4, 4, 1};
    for (const char* steps : {"imagenet", "z_score:region=nonzero", "percentile:region=mask"}) {
      pack.preprocess = *parseSteps(steps);
      at::Tensor images = torch::zeros({1, 1, 4, 4});
      if (std::string_view(steps) == "imagenet") images.fill_(90.0);
      QVERIFY2(!normalise(images, pack).ok(), steps);
    }
  }

  void sameSeedGivesTheSameImages() {
    PlanAugmentation plan;
    plan.rotateDegrees = 10;
    plan.gamma = 0.3;
    plan.noise = 0.1;
    plan.erase = 0.4;
    at::Tensor results[2];
    for (at::Tensor& result : results) {
      torch::manual_seed(5);
      auto [images, masks] = boxes(4, {16, 16});
      augment(images, masks, plan, OutsideValue::Zero);
      result = images;
    }
    QVERIFY(torch::equal(results[0], results[1]));
  }

  void startWeightsKeepTheFunctionOfTheFoldedNet() {
    if (!std::filesystem::exists(kStartWeights)) QSKIP("The shared start weights are not here.");
    torch::manual_seed(2);
    auto net = makeNet({{"name", "resnet18"}, {"channels", 1}, {"classes", 2}});
    QVERIFY(net.ok());
    const at::Tensor images = torch::randn({16, 1, 64, 64});
    const auto loaded = loadStartWeights(*net, kStartWeights, images);
    QVERIFY2(loaded.ok(), loaded.ok() ? "" : loaded.error().message.c_str());
    QVERIFY(loaded->count("layer3.1.conv2") == 1 && loaded->count("layer3.1.bn2") == 1);
    QVERIFY(loaded->count("layer4.1.conv1") == 0);
    net->eval();
    torch::NoGradGuard guard;
    // On the images that gave the statistics a restored BatchNorm adds the folded bias and nothing else: its weight
    // over its deviation is 1, its bias minus its mean the folded bias.
    for (const auto& item : net->named_modules()) {
      if (!item.value.hasattr("running_mean") || loaded->count(item.name) == 0) continue;
      const at::Tensor factor =
          item.value.attr("weight").toTensor() / (item.value.attr("running_var").toTensor() + 1e-5).sqrt();
      QVERIFY2(torch::allclose(factor, torch::ones_like(factor), 1e-4, 1e-4), item.name.c_str());
    }
    at::Tensor bias;
    for (const auto& item : net->named_modules())
      if (item.name == "bn1") bias = item.value.attr("bias").toTensor() - item.value.attr("running_mean").toTensor();
    QVERIFY(bias.defined() && bias.abs().max().item<double>() > 1e-3);
  }

  void saysThatAFolderHoldsNoStartWeights() {
    auto net = makeNet({{"name", "unet"}});
    const auto loaded = loadStartWeights(*net, "/nowhere", torch::zeros({1, 1, 16, 16}));
    QVERIFY(!loaded.ok());
    QCOMPARE(static_cast<int>(loaded.error().code), static_cast<int>(ErrorCode::NotFound));
  }
};

QTEST_GUILESS_MAIN(TrainingPartsTest)
#include "tst_training_parts.moc"
