#include <QtTest>
#include <cmath>
#include <fstream>
#include <sstream>

#include "core/base/files.h"
#include "core/imaging/voi.h"
#include "core/open/opener.h"
#include "tests/support/dicom_writer.h"

using namespace pellucid;
using namespace pellucid::test;

namespace {

/// Pixels of a binary PGM (P5) of 8 bits.
std::vector<int> readPgm(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  std::string magic;
  int width = 0;
  int height = 0;
  int largest = 0;
  stream >> magic >> width >> height >> largest;
  stream.get();
  std::vector<int> pixels;
  for (int byte = stream.get(); byte != EOF; byte = stream.get()) pixels.push_back(byte);
  return magic == "P5" && largest == 255 && int(pixels.size()) == width * height ? pixels : std::vector<int>();
}

/// 64 x 64 ramp over the whole range of a CT, in the type given.
std::filesystem::path writeRamp(const std::filesystem::path& folder, VoxelType type, ModalityTransform modality,
                                ObjectAttributes attributes) {
  Geometry geometry;
  geometry.size = {64, 64, 1};
  auto volume = Volume::allocate(geometry, type);
  for (int i = 0; i < 64 * 64; ++i) {
    if (type == VoxelType::Int16) volume->mutableData<std::int16_t>()[i] = std::int16_t(i - 2048);
    if (type == VoxelType::UInt16) volume->mutableData<std::uint16_t>()[i] = std::uint16_t(i);
    if (type == VoxelType::UInt8) volume->mutableData<std::uint8_t>()[i] = std::uint8_t(i / 16);
  }
  volume->modality = modality;
  Job job;
  const auto written = writeSeries(*volume, attributes, folder, job);
  return written ? folder / "IM0001.dcm" : std::filesystem::path();
}

}  // namespace

/// The grey values on the screen against those of dcmj2pnm (PS3.3 C.11, PS3.4 N.2): at most one level apart.
class TestDisplayPipeline : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void showsWhatDcmtkShows_data() {
    QTest::addColumn<int>("type");
    QTest::addColumn<double>("slope");
    QTest::addColumn<double>("intercept");
    QTest::addColumn<double>("center");
    QTest::addColumn<double>("width");
    QTest::addColumn<QString>("function");
    QTest::addColumn<bool>("monochrome1");
    const int kSigned = int(VoxelType::Int16);
    const int kUnsigned = int(VoxelType::UInt16);
    QTest::newRow("signed, soft tissue") << kSigned << 1.0 << 0.0 << 40.0 << 400.0 << "LINEAR" << false;
    QTest::newRow("unsigned with intercept") << kUnsigned << 1.0 << -1024.0 << -600.0 << 1500.0 << "LINEAR" << false;
    QTest::newRow("slope two") << kUnsigned << 2.0 << -1024.0 << 40.0 << 400.0 << "LINEAR" << false;
    QTest::newRow("slope negative") << kUnsigned << -1.0 << 4095.0 << 2000.0 << 1000.0 << "LINEAR" << false;
    QTest::newRow("narrow") << kSigned << 1.0 << 0.0 << 0.0 << 2.0 << "LINEAR" << false;
    QTest::newRow("width of one") << kSigned << 1.0 << 0.0 << 10.0 << 1.0 << "LINEAR" << false;
    QTest::newRow("wider than the data") << kSigned << 1.0 << 0.0 << 0.0 << 9000.0 << "LINEAR" << false;
    QTest::newRow("sigmoid") << kSigned << 1.0 << 0.0 << 100.0 << 800.0 << "SIGMOID" << false;
    QTest::newRow("MONOCHROME1") << kUnsigned << 1.0 << 0.0 << 2000.0 << 1500.0 << "LINEAR" << true;
    QTest::newRow("8 bits") << int(VoxelType::UInt8) << 1.0 << 0.0 << 128.0 << 256.0 << "LINEAR" << false;
  }
  void showsWhatDcmtkShows() {
    if (std::system("command -v dcmj2pnm > /dev/null") != 0) QSKIP("dcmtk is not installed");
    QFETCH(int, type);
    QFETCH(double, slope);
    QFETCH(double, intercept);
    QFETCH(double, center);
    QFETCH(double, width);
    QFETCH(QString, function);
    QFETCH(bool, monochrome1);
    auto folder = TemporaryFolder::create();
    ObjectAttributes attributes = plantedAttributes("OT");
    attributes.windows = {{center, width, VoiFunction::Linear, ""}};
    attributes.monochrome1 = monochrome1;
    const auto file = writeRamp(folder->path(), static_cast<VoxelType>(type), {slope, intercept, ""}, attributes);
    QVERIFY(!file.empty());
    QVERIFY(editDicom(file, {{"VOILUTFunction", function.toStdString()}}));
    const auto pgm = folder->path() / "shown.pgm";
    int code = -1;
    const std::string output = runProgram({"dcmj2pnm", "+op", "+Wi", "1", file.string(), pgm.string()}, &code);
    QVERIFY2(code == 0, output.c_str());
    const std::vector<int> expected = readPgm(pgm);
    QCOMPARE(expected.size(), std::size_t(64 * 64));
    Job job;
    const auto loaded = loadFile(file, job);
    QVERIFY(loaded.ok());
    const auto shown = renderSlice(loaded->volume, 0, defaultLook(loaded->volume, loaded->display));
    QVERIFY(shown.ok());
    int worst = 0;
    for (int i = 0; i < 64 * 64; ++i)
      worst = std::max(worst, std::abs(expected[i] - int(shown->data<std::uint8_t>()[i])));
    QVERIFY2(worst <= 1, std::to_string(worst).c_str());
  }

  void readsTablesOfModalityAndVoi() {
    if (std::system("command -v dcmodify > /dev/null") != 0) QSKIP("dcmtk is not installed");
    auto folder = TemporaryFolder::create();
    const auto file = writeRamp(folder->path(), VoxelType::UInt8, {}, plantedAttributes("OT"));
    // In hexadecimal, as dcmodify reads words. Modality: 10, 20, 30 for stored 0, 1, 2 and above; VOI: a table of four
    // entries from 10 on.
    int code = -1;
    const std::string output = runProgram(
        {"dcmodify", "-nb", "-i", "(0028,3000)[0].(0028,3002)=3\\0\\16", "-i", "(0028,3000)[0].(0028,3004)=US", "-i",
         "(0028,3000)[0].(0028,3006)=a\\14\\1e", "-i", "(0028,3010)[0].(0028,3002)=4\\10\\12", "-i",
         "(0028,3010)[0].(0028,3003)=Four steps", "-i", "(0028,3010)[0].(0028,3006)=0\\3e8\\7d0\\fff", file.string()},
        &code);
    QVERIFY2(code == 0, output.c_str());
    Job job;
    const auto loaded = loadFile(file, job);
    QVERIFY2(loaded.ok(), loaded ? "" : loaded.error().message.c_str());
    QCOMPARE(loaded->volume.modalityValue(0, 0, 0), 10.0);
    QCOMPARE(loaded->volume.modalityValue(16, 0, 0), 20.0);
    QCOMPARE(loaded->volume.modalityValue(63, 63, 0), 30.0);
    QCOMPARE(loaded->display.voiTables.size(), std::size_t(1));
    QCOMPARE(loaded->display.voiTables[0].firstMapped, 10);
    QCOMPARE(loaded->display.voiTables[0].bits, 12);
    QCOMPARE(loaded->display.voiTables[0].values, (std::vector<std::uint16_t>{0, 1000, 2000, 4095}));
    QCOMPARE(loaded->display.voiTables[0].explanation, std::string("Four steps"));
  }
};

QTEST_APPLESS_MAIN(TestDisplayPipeline)
#include "tst_display_pipeline.moc"
