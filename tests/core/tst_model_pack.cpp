#include <QtTest>

#include "core/base/files.h"
#include "core/base/json.h"
#include "core/ml/augmentation.h"
#include "pack_fixture.h"

using namespace pellucid;
namespace fs = std::filesystem;

namespace {

ErrorCode codeOf(const std::string& name) {
  if (name == "NotFound") return ErrorCode::NotFound;
  if (name == "Unsupported") return ErrorCode::Unsupported;
  if (name == "Untrusted") return ErrorCode::Untrusted;
  return ErrorCode::Malformed;
}

}  // namespace

class TestModelPack : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void readsAPackWithoutAFault() {
    auto folder = TemporaryFolder::create();
    QVERIFY(folder.ok());
    test::writePack(folder->path(), test::goodPackJson());
    const auto pack = loadPack(folder->path());
    QVERIFY2(pack.ok(), pack.ok() ? "" : pack.error().message.c_str());
    QCOMPARE(pack->id, std::string("test-chest"));
    QCOMPARE(pack->labels.size(), std::size_t(2));
    QCOMPARE(pack->labels[1].rgb, 0xD55E00U);
    QCOMPARE(pack->labels[1].codeValue, std::string("233604007"));
    QCOMPARE(*pack->labels[1].threshold, 0.4);
    QVERIFY(!pack->labels[0].finding && !pack->labels[0].threshold);
    QCOMPARE(pack->inputSize[0], 32);
    QCOMPARE(pack->temperature, 1.5);
    QCOMPARE(pack->preprocess.size(), std::size_t(2));
    QCOMPARE(pack->accepts.views.size(), std::size_t(2));
    QCOMPARE(pack->folder, folder->path());
  }

  void writtenAndReadBackItIsTheSame() {
    const Json json = test::goodPackJson();
    Json hashed = json;
    hashed["weights"]["sha256"] = sha256Hex(test::kSomeWeights);
    const auto pack = packFromJson(hashed);
    QVERIFY(pack.ok());
    const auto again = packFromJson(toJson(*pack));
    QVERIFY(again.ok());
    QCOMPARE(toJson(*again).dump(), toJson(*pack).dump());
    QCOMPARE(toJson(*pack)["labels"], hashed["labels"]);
    QCOMPARE(toJson(*pack)["accepts"], hashed["accepts"]);
  }

  void eachFaultGivesASentenceThatNamesTheField_data() {
    QTest::addColumn<QString>("file");
    const fs::path folder = fs::path(PELLUCID_SOURCE_DIR) / "tests/data/faults/packs";
    for (const auto& item : fs::directory_iterator(folder))
      QTest::newRow(item.path().stem().c_str()) << QString::fromStdString(item.path().string());
  }
  void eachFaultGivesASentenceThatNamesTheField() {
    QFETCH(QString, file);
    const auto fault = readJsonFile(file.toStdString());
    QVERIFY(fault.ok());
    Json json = test::goodPackJson();
    json["weights"]["sha256"] = sha256Hex(test::kSomeWeights);
    json.merge_patch((*fault)["patch"]);
    auto folder = TemporaryFolder::create();
    QVERIFY(folder.ok());
    test::writePack(folder->path(), json);
    if (fault->contains("remove")) fs::remove(folder->path() / textOr(*fault, "remove"));
    if (fault->contains("overwrite"))
      QVERIFY(writeFile(folder->path() / textOr(*fault, "overwrite"), textOr(*fault, "with")).ok());
    const auto pack = loadPack(folder->path());
    QVERIFY2(!pack.ok(), "The fault was not noticed.");
    const QString message = QString::fromStdString(pack.error().message);
    QVERIFY2(message.contains(QString::fromStdString(textOr(*fault, "says"))), qPrintable(message));
    QVERIFY2(message.endsWith('.') && !message.endsWith(".."), qPrintable(message));
    QCOMPARE(static_cast<int>(pack.error().code), static_cast<int>(codeOf(textOr(*fault, "code"))));
  }

  void aPackWhoseWeightsDoNotFitItsNetworkIsRefused_data() {
    QTest::addColumn<QString>("network");  // That the weights are for; the pack says resnet18.
    QTest::addColumn<QString>("says");
    QTest::newRow("more classes") << R"({"name": "resnet18", "channels": 1, "classes": 3})"
                                  << "expects 2 numbers in \"fc.bias\", there are 3";
    QTest::newRow("more channels") << R"({"name": "resnet18", "channels": 3, "classes": 2})"
                                   << "expects 64 x 1 x 7 x 7 numbers in \"conv1.weight\", there are 64 x 3 x 7 x 7";
    QTest::newRow("deeper") << R"({"name": "resnet34", "channels": 1, "classes": 2})"
                            << "more";
    QTest::newRow("another") << R"({"name": "unet", "channels": 1, "classes": 2})"
                             << "which is not there";
  }
  void aPackWhoseWeightsDoNotFitItsNetworkIsRefused() {
    QFETCH(QString, network);
    QFETCH(QString, says);
    auto folder = TemporaryFolder::create();
    test::writePack(folder->path(), test::goodPackJson(), test::zeroWeights(*parseJson(network.toStdString())));
    const auto pack = loadPack(folder->path());
    QVERIFY(!pack.ok());
    QCOMPARE(pack.error().code, ErrorCode::Malformed);
    const QString message = QString::fromStdString(pack.error().message);
    QVERIFY2(message.startsWith("The model pack's weights do not fit its network: it expects"), qPrintable(message));
    QVERIFY2(message.contains(says), qPrintable(message));
  }

  void aPackOfAnUnknownNetworkOrTaskIsRefused() {
    auto folder = TemporaryFolder::create();
    Json json = test::goodPackJson();
    json["network"]["name"] = "transformer";
    test::writePack(folder->path(), json);
    QCOMPARE(loadPack(folder->path()).error().code, ErrorCode::Unsupported);
    json["network"] = {{"name", "unet"}, {"channels", 1}, {"classes", 2}, {"width", 4}};
    json["weights"]["sha256"] = "";
    test::writePack(folder->path(), json, test::zeroWeights(json["network"]));
    QVERIFY(loadPack(folder->path()).error().message.find("not made for its task") != std::string::npos);
    json = test::goodPackJson();
    test::writePack(folder->path(), json, "no weights at all");
    QVERIFY(loadPack(folder->path()).error().message.find("weights are damaged") != std::string::npos);
  }

  void followsNoLinkOutOfTheFolder() {
    auto folder = TemporaryFolder::create();
    QVERIFY(folder.ok());
    test::writePack(folder->path() / "pack", test::goodPackJson());
    QVERIFY(writeFile(folder->path() / "elsewhere", test::kSomeWeights).ok());
    fs::remove(folder->path() / "pack/weights.safetensors");
    fs::create_symlink(folder->path() / "elsewhere", folder->path() / "pack/weights.safetensors");
    QVERIFY(!loadPack(folder->path() / "pack").ok());
  }

  void readsAugmentations() {
    QCOMPARE(parseAugmentation("rotate:-7.5")->amount, -7.5);
    QVERIFY(parseAugmentation("scale:1.1")->kind == AugmentationKind::Scale);
    QVERIFY(parseAugmentation("flip_horizontal").ok());
    for (const char* bad : {"", "rotate", "rotate:x", "rotate:1e999", "shift:3 ", "scale:nan", "flip_vertical"})
      QVERIFY2(!parseAugmentation(bad).ok(), bad);
  }
};

QTEST_APPLESS_MAIN(TestModelPack)
#include "tst_model_pack.moc"
