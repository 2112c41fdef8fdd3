#include <torch/torch.h>

#include <QProcess>
#include <QTest>
#include <map>
#include <nlohmann/json.hpp>

#include "core/base/files.h"
#include "core/ml/nets/net_shapes.h"
#include "core/ml/nets/net_table.h"

using namespace pellucid;
using torch::jit::Module;

namespace {

/// Parameters of a U-Net by the formula: convolutions 3 without bias, norms of two numbers per channel, transposed
/// convolutions 2 with bias, head 1 with bias.
std::int64_t unetParameters(int dimensions, int channels, int classes, const std::vector<std::int64_t>& widths) {
  const std::int64_t kernel = dimensions == 2 ? 9 : 27;
  const std::int64_t doubling = dimensions == 2 ? 4 : 8;
  const auto block = [&](std::int64_t inputs, std::int64_t outputs) {
    return kernel * inputs * outputs + kernel * outputs * outputs + 4 * outputs;
  };
  std::int64_t sum = block(channels, widths[0]);
  for (std::size_t i = 1; i < widths.size(); ++i) {
    sum += block(widths[i - 1], widths[i]);
    sum += doubling * widths[i] * widths[i - 1] + widths[i - 1];
    sum += block(2 * widths[i - 1], widths[i - 1]);
  }
  return sum + widths[0] * classes + classes;
}

at::Tensor run(Module& net, const at::Tensor& input) {
  torch::NoGradGuard guard;
  net.eval();
  return net.forward({input}).toTensor();
}

}  // namespace

class NetsTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void hasTorchvisionsParameterCounts_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<qint64>("count");
    QTest::newRow("resnet18") << "resnet18" << qint64{11689512};
    QTest::newRow("resnet34") << "resnet34" << qint64{21797672};
    QTest::newRow("resnet50") << "resnet50" << qint64{25557032};
  }
  void hasTorchvisionsParameterCounts() {
    QFETCH(QString, name);
    QFETCH(qint64, count);
    const auto net = makeNet({{"name", name.toStdString()}});
    QVERIFY(net.ok());
    QCOMPARE(qint64{parameterCount(*net)}, count);
  }

  void computesWhatTorchvisionComputes_data() { hasTorchvisionsParameterCounts_data(); }
  void computesWhatTorchvisionComputes() {
    QFETCH(QString, name);
    QFETCH(qint64, count);
    const auto folder = TemporaryFolder::create();
    QVERIFY(folder.ok());
    torch::manual_seed(3);
    auto net = makeNet({{"name", name.toStdString()}});
    QVERIFY(net.ok());
    // Statistics of a network that has seen something, so that a mix-up of mean and variance shows.
    for (at::Tensor buffer : net->buffers()) buffer.copy_(torch::rand_like(buffer) + 0.5);
    net->eval();
    const std::string file = (folder->path() / "net.pt").string();
    net->save(file);
    QProcess python;
    python.start("/usr/bin/python3", {QString(PELLUCID_SOURCE_DIR) + "/tests/python/compare_resnet.py", name,
                                      QString::fromStdString(file)});
    if (!python.waitForStarted()) QSKIP("python3 is not installed.");
    QVERIFY(python.waitForFinished(240000));
    const QByteArray said = python.readAllStandardOutput() + python.readAllStandardError();
    if (python.exitCode() == 77) QSKIP("python3-torch or python3-torchvision is not installed.");
    QVERIFY2(python.exitCode() == 0, said.constData());
    QVERIFY2(said.contains("parameters " + QByteArray::number(count)), said.constData());
  }

  void splitsAClassifierIntoFeaturesAndHead() {
    auto net = makeNet({{"name", "resnet18"}, {"channels", 1}, {"classes", 3}, {"dropout", 0.4}});
    QVERIFY(net.ok());
    net->eval();
    torch::NoGradGuard guard;
    const at::Tensor image = torch::randn({2, 1, 64, 96});
    const at::Tensor features = net->get_method("features")({image}).toTensor();
    QCOMPARE(features.sizes().vec(), (std::vector<std::int64_t>{2, 512, 2, 3}));
    const at::Tensor logits = net->get_method("classify")({features}).toTensor();
    QVERIFY(torch::equal(logits, run(*net, image)));
  }

  void unetHasAsManyParametersAsTheFormula_data() {
    QTest::addColumn<int>("dimensions");
    QTest::newRow("2D") << 2;
    QTest::newRow("3D") << 3;
  }
  void unetHasAsManyParametersAsTheFormula() {
    QFETCH(int, dimensions);
    const auto net = makeNet({{"name", "unet"},
                              {"dimensions", dimensions},
                              {"classes", 3},
                              {"width", 8},
                              {"levels", 4},
                              {"widthLimit", 32}});
    QVERIFY(net.ok());
    QCOMPARE(parameterCount(*net), unetParameters(dimensions, 1, 3, {8, 16, 32, 32}));
  }

  void unetKeepsAnySize_data() {
    QTest::addColumn<int>("dimensions");
    QTest::addColumn<QString>("norm");
    QTest::addColumn<QString>("upsample");
    for (const int dimensions : {2, 3})
      for (const char* norm : {"batch", "instance"})
        for (const char* upsample : {"transposed", "repeat"})
          QTest::addRow("%dD %s %s", dimensions, norm, upsample) << dimensions << norm << upsample;
  }
  void unetKeepsAnySize() {
    QFETCH(int, dimensions);
    QFETCH(QString, norm);
    QFETCH(QString, upsample);
    auto net = makeNet({{"name", "unet"},
                        {"dimensions", dimensions},
                        {"classes", 4},
                        {"width", 4},
                        {"levels", 3},
                        {"norm", norm.toStdString()},
                        {"upsample", upsample.toStdString()}});
    QVERIFY(net.ok());
    for (const std::int64_t side : {16, 17, 19}) {
      std::vector<std::int64_t> shape = {1, 1, side, side + 4};
      if (dimensions == 3) shape.insert(shape.begin() + 2, side + 1);
      std::vector<std::int64_t> wanted = shape;
      wanted[1] = 4;
      QCOMPARE(run(*net, torch::randn(shape)).sizes().vec(), wanted);
    }
  }

  void residualUNetKeepsAnySizeAndTakesTheStartWeightsOfResNet() {
    auto net = makeNet({{"name", "residual_unet"}, {"channels", 1}, {"classes", 3}, {"width", 4}});
    QVERIFY(net.ok());
    for (const std::int64_t side : {32, 33, 47})
      QCOMPARE(run(*net, torch::randn({1, 1, side, side + 5})).sizes().vec(),
               (std::vector<std::int64_t>{1, 3, side, side + 5}));
    // The contracting path is that of ResNet-18, name by name.
    const auto resnet = makeNet({{"name", "resnet18"}, {"channels", 1}, {"classes", 2}});
    std::map<std::string, std::vector<std::int64_t>> own;
    for (const auto& item : net->named_parameters()) own[item.name] = item.value.sizes().vec();
    for (const auto& item : resnet->named_parameters()) {
      if (item.name.starts_with("layer4") || item.name.starts_with("fc")) continue;
      QVERIFY2(own[item.name] == item.value.sizes().vec(), item.name.c_str());
    }
  }

  void everyParameterLearns_data() {
    QTest::addColumn<QString>("network");
    QTest::newRow("resnet18") << R"({"name": "resnet18", "channels": 1, "classes": 2})";
    QTest::newRow("resnet50") << R"({"name": "resnet50", "channels": 3, "classes": 2})";
    QTest::newRow("residual unet") << R"({"name": "residual_unet", "width": 4})";
    QTest::newRow("unet 2D") << R"({"name": "unet", "width": 4, "levels": 3})";
    QTest::newRow("unet 3D") << R"({"name": "unet", "dimensions": 3, "width": 4, "levels": 3, "norm": "instance"})";
  }
  void everyParameterLearns() {
    QFETCH(QString, network);
    const auto json = parseJson(network.toStdString());
    QVERIFY(json.ok());
    auto net = makeNet(*json);
    QVERIFY(net.ok());
    for (at::Tensor parameter : net->parameters()) parameter.set_requires_grad(true);
    std::vector<std::int64_t> shape = {2, integerOr(*json, "channels", 1), 33, 47};
    if (integerOr(*json, "dimensions", 2) == 3) shape.insert(shape.begin() + 2, 18);
    const at::Tensor out = net->forward({torch::randn(shape)}).toTensor();
    (out * torch::randn_like(out)).sum().backward();
    for (const auto& item : net->named_parameters()) {
      QVERIFY2(item.value.grad().defined(), item.name.c_str());
      QVERIFY2(item.value.grad().abs().sum().item<float>() > 0.0F, item.name.c_str());
    }
  }

  void refusesWhatIsOutOfRange_data() {
    QTest::addColumn<QString>("network");
    QTest::addColumn<int>("code");
    const int argument = static_cast<int>(ErrorCode::InvalidArgument);
    QTest::newRow("unknown") << R"({"name": "alexnet"})" << static_cast<int>(ErrorCode::Unsupported);
    QTest::newRow("no classes") << R"({"name": "resnet18", "classes": 0})" << argument;
    QTest::newRow("channels") << R"({"name": "resnet18", "channels": 999})" << argument;
    QTest::newRow("dimensions") << R"({"name": "unet", "dimensions": 4})" << argument;
    QTest::newRow("huge width") << R"({"name": "unet", "width": 100000})" << argument;
    QTest::newRow("levels") << R"({"name": "unet", "levels": 40})" << argument;
    QTest::newRow("norm") << R"({"name": "unet", "norm": "group"})" << argument;
    QTest::newRow("no width") << R"({"name": "residual_unet", "width": 0})" << argument;
    QTest::newRow("dropout") << R"({"name": "unet", "dropout": 1.5})" << argument;
  }
  void refusesWhatIsOutOfRange() {
    QFETCH(QString, network);
    QFETCH(int, code);
    const auto json = parseJson(network.toStdString());
    const auto net = makeNet(*json);
    QVERIFY(!net.ok());
    QCOMPARE(static_cast<int>(net.error().code), code);
    QVERIFY(!net.error().message.empty());
    QCOMPARE(shapesOfNet(*json).error().message, net.error().message);
  }

  void itsTensorsAreKnownWithoutBuildingIt_data() {
    QTest::addColumn<QString>("network");
    for (const NetRow& row : netTable()) {
      const QString name = QString::fromStdString(row.name);
      QTest::addRow("%s", row.name.c_str()) << QStringLiteral(R"({"name": "%1"})").arg(name);
      QTest::addRow("%s, other sizes", row.name.c_str())
          << QStringLiteral(R"({"name": "%1", "channels": 1, "classes": 5, "width": 8, "dropout": 0.1})").arg(name);
    }
    QTest::newRow("3D") << R"({"name": "unet", "dimensions": 3, "width": 8, "levels": 4, "widthLimit": 24})";
    QTest::newRow("instance norm") << R"({"name": "unet", "norm": "instance", "width": 4})";
    QTest::newRow("repeated") << R"({"name": "unet", "upsample": "repeat", "width": 4, "dimensions": 3, "levels": 2})";
  }
  void itsTensorsAreKnownWithoutBuildingIt() {
    QFETCH(QString, network);
    const auto json = parseJson(network.toStdString());
    const auto net = makeNet(*json);
    QVERIFY(net.ok());
    TensorShapes built;
    for (const auto& item : net->named_parameters()) built[item.name] = item.value.sizes().vec();
    for (const auto& item : net->named_buffers()) built[item.name] = item.value.sizes().vec();
    QVERIFY(*shapesOfNet(*json) == built);
    QCOMPARE(netSegments(textOr(*json, "name")), findNet(textOr(*json, "name"))->segments);
  }

  void sameSeedGivesSameWeights() {
    torch::manual_seed(9);
    const auto first = makeNet({{"name", "unet"}, {"width", 4}});
    torch::manual_seed(9);
    const auto second = makeNet({{"name", "unet"}, {"width", 4}});
    QVERIFY(first.ok() && second.ok());
    auto other = second->parameters().begin();
    for (const at::Tensor& parameter : first->parameters()) QVERIFY(torch::equal(parameter, *other++));
  }
};

QTEST_GUILESS_MAIN(NetsTest)
#include "tst_nets.moc"
