#include <torch/torch.h>

#include <QTest>
#include <cstring>
#include <nlohmann/json.hpp>

#include "core/base/files.h"
#include "core/ml/nets/net_table.h"
#include "core/ml/weights_file.h"

using namespace pellucid;
using torch::jit::Module;

namespace {

Module smallNet(std::uint64_t seed) {
  torch::manual_seed(seed);
  auto net = makeNet({{"name", "unet"}, {"width", 4}, {"levels", 2}});
  for (at::Tensor buffer : net->buffers()) buffer.copy_(torch::rand_like(buffer) + 0.5);
  return *net;
}

std::string prefixed(const std::string& header, const std::string& data = {}) {
  std::string bytes;
  for (std::size_t i = 0; i < 8; ++i) bytes.push_back(static_cast<char>((header.size() >> (8 * i)) & 0xFF));
  return bytes + header + data;
}

/// Header and data of a whole file, to be changed in one place.
std::pair<Json, std::string> taken(const std::string& bytes) {
  std::uint64_t length = 0;
  for (std::size_t i = 0; i < 8; ++i) length |= std::uint64_t{static_cast<unsigned char>(bytes[i])} << (8 * i);
  return {Json::parse(bytes.substr(8, length)), bytes.substr(8 + length)};
}

double largestDifference(const Module& a, const Module& b, bool relative) {
  double largest = 0.0;
  auto other = b.parameters().begin();
  for (const at::Tensor& parameter : a.parameters()) {
    const at::Tensor difference = (parameter - *other++).detach().abs().max();
    const double scale = relative ? parameter.detach().abs().max().item<double>() + 1e-12 : 1.0;
    largest = std::max(largest, difference.item<double>() / scale);
  }
  return largest;
}

}  // namespace

class WeightsFileTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() {
    auto folder = TemporaryFolder::create();
    QVERIFY(folder.ok());
    m_folder = std::make_unique<TemporaryFolder>(std::move(*folder));
    const Module net = smallNet(1);
    QVERIFY(saveWeights(net, WeightStorage::Float32, file()).ok());
    m_good = *readTextFile(file(), 1 << 26);
  }

  void comesBack_data() {
    QTest::addColumn<QString>("storage");
    QTest::addColumn<double>("tolerance");  // Of the largest number of a tensor.
    QTest::newRow("float32") << "float32" << 0.0;
    QTest::newRow("float16") << "float16" << 1.0 / 2048;
    QTest::newRow("int8") << "int8" << 0.5 / 127 + 1e-6;
  }
  void comesBack() {
    QFETCH(QString, storage);
    QFETCH(double, tolerance);
    const auto kind = weightStorageFromName(storage.toStdString());
    QVERIFY(kind.ok());
    const Module written = smallNet(1);
    Module read = smallNet(2);
    QVERIFY(largestDifference(written, read, true) > 0.1);
    QVERIFY(saveWeights(written, *kind, file()).ok());
    const auto loaded = loadWeights(file(), read);
    QVERIFY2(loaded.ok(), loaded.ok() ? "" : loaded.error().message.c_str());
    QVERIFY(largestDifference(written, read, true) <= tolerance);
    auto buffer = read.buffers().begin();
    for (const at::Tensor& wanted : written.buffers())
      QVERIFY((wanted - *buffer++).abs().max().item<double>() <= (storage == "float16" ? 1e-3 : 0.0));
  }

  void int8IsAQuarterOfTheSize() {
    const auto net = makeNet({{"name", "resnet18"}, {"channels", 1}, {"classes", 2}});
    QVERIFY(net.ok());
    QVERIFY(saveWeights(*net, WeightStorage::Int8, file()).ok());
    QVERIFY(std::filesystem::file_size(file()) < 12'000'000);
  }

  void refusesDamage_data() {
    QTest::addColumn<QByteArray>("bytes");
    const auto [header, data] = taken(m_good);
    const std::string name = header.begin().key();
    const std::string second = std::next(header.begin()).key();
    const auto row = [&, data = data](const char* what, const Json& changed) {
      QTest::newRow(what) << QByteArray::fromStdString(prefixed(changed.dump(), data));
    };
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("seven bytes") << QByteArray(7, 'x');
    QTest::newRow("header longer than file") << QByteArray("\xff\xff\xff\xff\xff\xff\xff\x7f{}", 10);
    QTest::newRow("header is no JSON") << QByteArray::fromStdString(prefixed("{\"a\": [", data));
    QTest::newRow("header is a list") << QByteArray::fromStdString(prefixed("[1, 2]", data));
    QTest::newRow("truncated data") << QByteArray::fromStdString(m_good.substr(0, m_good.size() - 1));
    QTest::newRow("bytes left over") << QByteArray::fromStdString(m_good + "x");
    Json changed = header;
    changed[name]["data_offsets"] = {0, std::uint64_t{1} << 62};
    row("offsets beyond the file", changed);
    changed = header;
    changed[name]["data_offsets"] = {-4, 4};
    row("negative offset", changed);
    changed = header;
    changed[second]["data_offsets"] = changed[name]["data_offsets"];
    changed[second]["shape"] = changed[name]["shape"];
    row("overlap", changed);
    changed = header;
    changed[name]["shape"] = {std::uint64_t{1} << 33, std::uint64_t{1} << 33};
    row("shape that overflows", changed);
    changed = header;
    changed[name]["shape"] = {-1};
    row("negative shape", changed);
    changed = header;
    changed[name]["dtype"] = "BF17";
    row("unknown type", changed);
    changed = header;
    changed[name].erase("data_offsets");
    row("no offsets", changed);
    changed = Json::object();
    for (const auto& [key, value] : header.items()) changed[key == name ? "stranger" : key] = value;
    row("a tensor of another net", changed);
  }
  void refusesDamage() {
    QFETCH(QByteArray, bytes);
    QVERIFY(writeFile(file(), bytes.toStdString()).ok());
    Module net = smallNet(2);
    const Module before = smallNet(2);
    const auto loaded = loadWeights(file(), net);
    QVERIFY(!loaded.ok());
    QCOMPARE(static_cast<int>(loaded.error().code), static_cast<int>(ErrorCode::Malformed));
    QCOMPARE(largestDifference(before, net, false), 0.0);
  }

  void refusesNumbersThatAreNone() {
    Module broken = smallNet(1);
    torch::NoGradGuard guard;
    (*broken.parameters().begin()).view(-1)[0] = NAN;
    QVERIFY(saveWeights(broken, WeightStorage::Float32, file()).ok());
    Module net = smallNet(2);
    QVERIFY(!loadWeights(file(), net).ok());
  }

  void refusesAnotherNet() {
    QVERIFY(saveWeights(smallNet(1), WeightStorage::Float32, file()).ok());
    auto other = makeNet({{"name", "unet"}, {"width", 8}, {"levels", 2}});
    QVERIFY(!loadWeights(file(), *other).ok());
    auto deeper = makeNet({{"name", "unet"}, {"width", 4}, {"levels", 3}});
    QVERIFY(!loadWeights(file(), *deeper).ok());
  }

  void refusesInt8WithoutScales() {
    QVERIFY(saveWeights(smallNet(1), WeightStorage::Int8, file()).ok());
    auto [header, data] = taken(*readTextFile(file(), 1 << 26));
    Json changed = Json::object();
    for (const auto& [key, value] : header.items())
      changed[key == "head.weight.scale" ? "head.weight.other" : key] = value;
    QVERIFY(writeFile(file(), prefixed(changed.dump(), data)).ok());
    Module net = smallNet(2);
    QVERIFY(!loadWeights(file(), net).ok());
  }

  void saysThatAFileIsAbsent() {
    Module net = smallNet(1);
    const auto loaded = loadWeights(m_folder->path() / "nowhere", net);
    QVERIFY(!loaded.ok());
    QVERIFY(!loaded.error().message.empty());
  }

 private:
  std::filesystem::path file() const { return m_folder->path() / "weights.safetensors"; }

  std::unique_ptr<TemporaryFolder> m_folder;
  std::string m_good;
};

QTEST_GUILESS_MAIN(WeightsFileTest)
#include "tst_weights_file.moc"
