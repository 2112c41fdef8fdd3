#include <QtTest>

#include <unistd.h>

#include <nlohmann/json.hpp>

#include "core/base/wire.h"

using namespace pellucid;

namespace {

std::pair<Volume, SharedMemory> sharedRamp() {
  Geometry geometry;
  geometry.size = {4, 3, 2};
  geometry.spacing = {0.5, 0.75, 2.0};
  geometry.origin = {-10, 20, 30};
  geometry.calibration = Calibration::Scanner;
  geometry.inPatient = true;
  auto volume = Volume::allocate(geometry, VoxelType::Int16);
  for (int i = 0; i < 24; ++i) volume->mutableData<std::int16_t>()[i] = static_cast<std::int16_t>(i * 100 - 1000);
  volume->modality = {2.0, -1024.0, "HU"};
  return std::move(*toSharedMemory(*volume));
}

}  // namespace

class TestWire : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void voxelsArriveAsTheyWereSent() {
    const auto [volume, memory] = sharedRamp();
    const auto received = voxelsFromJson(voxelsToJson(volume, memory.descriptor()), ::getpid());
    QVERIFY(received.ok());
    QVERIFY(received->volume.geometry().matches(volume.geometry(), 0.0));
    QCOMPARE(received->volume.modalityValue(3, 2, 1), volume.modalityValue(3, 2, 1));
    QCOMPARE(received->volume.modality.unit, std::string("HU"));
    QCOMPARE(std::memcmp(received->volume.bytes(), volume.bytes(), volume.byteCount()), 0);
    QCOMPARE(received->descriptor, memory.descriptor());
  }
  void refusesWhatDoesNotAddUp_data() {
    QTest::addColumn<QString>("patch");
    const auto row = [](const char* name, const char* patch) { QTest::newRow(name) << QString(patch); };
    row("more voxels than bytes", R"([{"op":"replace","path":"/geometry/size/2","value":3}])");
    row("more bytes than memory",
        R"([{"op":"replace","path":"/geometry/size/2","value":2000},{"op":"replace","path":"/bytes","value":48000}])");
    row("negative side", R"([{"op":"replace","path":"/geometry/size/0","value":-4}])");
    row("side beyond an int", R"([{"op":"replace","path":"/geometry/size/0","value":1e300}])");
    row("no spacing", R"([{"op":"replace","path":"/geometry/spacing/0","value":0}])");
    row("skewed direction", R"([{"op":"replace","path":"/geometry/direction/1","value":0.5}])");
    row("unknown type", R"([{"op":"replace","path":"/type","value":7}])");
    row("two channels", R"([{"op":"replace","path":"/channels","value":2}])");
    row("16-bit colour", R"([{"op":"replace","path":"/channels","value":3}])");
    row("text for a descriptor", R"([{"op":"replace","path":"/fd","value":"5"}])");
    row("a descriptor that is no memory", R"([{"op":"replace","path":"/fd","value":0}])");
    row("no geometry", R"([{"op":"remove","path":"/geometry"}])");
  }
  void refusesWhatDoesNotAddUp() {
    QFETCH(QString, patch);
    const auto [volume, memory] = sharedRamp();
    const Json good = voxelsToJson(volume, memory.descriptor());
    const auto received = voxelsFromJson(good.patch(Json::parse(patch.toStdString())), ::getpid());
    QVERIFY(!received.ok());
    QVERIFY(!received.error().message.empty());
  }
  void aPipeInPlaceOfMemoryIsRefusedAtOnce() {
    int ends[2];
    QCOMPARE(::pipe(ends), 0);
    const auto [volume, memory] = sharedRamp();
    Json json = voxelsToJson(volume, memory.descriptor());
    json["fd"] = ends[0];
    QVERIFY(!voxelsFromJson(json, ::getpid()).ok());
    ::close(ends[0]);
    ::close(ends[1]);
  }
  void pathsOfAnyEncodingArrive() {
    for (const std::string name : {"/tmp/plain.dcm", "/tmp/J\xC3\xB6rg.dcm", "/tmp/J\xF6rg.dcm"})
      QCOMPARE(pathFromJson(pathToJson(name)).string(), name);
    QVERIFY(pathFromJson(Json{1, 2, 300}).empty());
    QVERIFY(pathFromJson(Json::object()).empty());
  }
  void errorsKeepCodeAndSentence() {
    const Error error{ErrorCode::Malformed, "The file is cut short.", "offset 12"};
    const Error back = errorFromJson(toJson(error));
    QCOMPARE(back.code, error.code);
    QCOMPARE(back.message, error.message);
    QCOMPARE(back.detail, error.detail);
  }
  void aHollowErrorStillHasASentence() {
    QVERIFY(!errorFromJson(Json::array()).message.empty());
    QCOMPARE(errorFromJson(Json{{"code", 999}}).code, ErrorCode::Internal);
    QCOMPARE(errorFromJson(Json{{"message", std::string(100000, 'x')}}).message.size(), std::size_t{2000});
  }
};

QTEST_APPLESS_MAIN(TestWire)
#include "tst_wire.moc"
