#include <QtTest>
#include <set>

#include "core/base/files.h"
#include "tests/support/dicom_writer.h"

using namespace pellucid;
using namespace pellucid::test;

class TestObjectWriter : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void makesValidUidsThatDiffer() {
    std::set<std::string> seen;
    for (int i = 0; i < 1000; ++i) {
      const std::string uid = newUid();
      QVERIFY(uid.starts_with("2.25."));
      QVERIFY(uid.size() <= 64 && uid[5] != '0');
      QVERIFY(uid.find_first_not_of("0123456789.") == std::string::npos);
      seen.insert(uid);
    }
    QCOMPARE(seen.size(), std::size_t(1000));
  }

  void writesObjectsThatTheValidatorAccepts_data() {
    QTest::addColumn<QString>("modality");
    QTest::addColumn<int>("type");
    QTest::addColumn<int>("channels");
    QTest::newRow("CR") << "CR" << int(VoxelType::UInt16) << 1;
    QTest::newRow("DX") << "DX" << int(VoxelType::UInt16) << 1;
    QTest::newRow("CT") << "CT" << int(VoxelType::Int16) << 1;
    QTest::newRow("MR") << "MR" << int(VoxelType::UInt16) << 1;
    QTest::newRow("SC grey") << "OT" << int(VoxelType::UInt8) << 1;
    QTest::newRow("SC colour") << "OT" << int(VoxelType::UInt8) << 3;
  }
  void writesObjectsThatTheValidatorAccepts() {
    if (std::system("command -v dciodvfy > /dev/null") != 0) QSKIP("dicom3tools is not installed");
    QFETCH(QString, modality);
    QFETCH(int, type);
    QFETCH(int, channels);
    const std::string kind = modality.toStdString();
    Geometry geometry;
    geometry.size = {12, 9, kind == "CT" || kind == "MR" ? 3 : 1};
    geometry.spacing = {0.15, 0.15, 2.5};
    geometry.inPatient = kind == "CT" || kind == "MR";
    if (geometry.inPatient) geometry.calibration = Calibration::Scanner;
    if (kind == "CR" || kind == "DX") geometry.calibration = Calibration::Detector;
    auto volume = Volume::allocate(geometry, static_cast<VoxelType>(type), channels);
    if (kind == "CT") volume->modality = {1.0, 0.0, "HU"};
    ObjectAttributes attributes = plantedAttributes(kind);
    attributes.windows = {{40, 400, VoiFunction::Linear, "Soft tissue"}, {-600, 1500, VoiFunction::Linear, "Lung"}};
    attributes.elements = {{"ImageComments", "Written by a test"}};
    if (kind == "CT") attributes.elements.push_back({"KVP", "120"});
    auto folder = TemporaryFolder::create();
    Job job;
    const auto written = writeSeries(*volume, attributes, folder->path(), job);
    QVERIFY2(written.ok(), written ? "" : written.error().message.c_str());
    const auto files = filesIn(folder->path());
    QCOMPARE(files.size(), std::size_t(geometry.size[2]));
    for (const auto& file : files) {
      const std::string output = runProgram({"dciodvfy", "-new", file.string()});
      QVERIFY2(output.find("Error") == std::string::npos, output.c_str());
    }
  }

  void refusesWhatAModalityCannotHold() {
    Geometry geometry;
    geometry.size = {4, 4, 1};
    auto folder = TemporaryFolder::create();
    Job job;
    const auto grey = Volume::allocate(geometry, VoxelType::UInt16);
    const auto reals = Volume::allocate(geometry, VoxelType::Float32);
    QCOMPARE(writeSeries(*grey, plantedAttributes("CT"), folder->path(), job).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(writeSeries(*grey, plantedAttributes("DX"), folder->path(), job).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(writeSeries(*reals, plantedAttributes("CR"), folder->path(), job).error().code,
             ErrorCode::InvalidArgument);
    QCOMPARE(writeSeries(Volume(), plantedAttributes("CR"), folder->path(), job).error().code,
             ErrorCode::InvalidArgument);
    QVERIFY(filesIn(folder->path()).empty());
  }

  void leavesNothingBehindWhenItFailsOrIsCancelled() {
    Geometry geometry;
    geometry.size = {4, 4, 5};
    geometry.inPatient = true;
    const auto volume = Volume::allocate(geometry, VoxelType::Int16);
    auto folder = TemporaryFolder::create();
    Job running;
    const auto missing = writeSeries(*volume, plantedAttributes("CT"), folder->path() / "absent", running);
    QCOMPARE(missing.error().code, ErrorCode::OutOfDisk);
    QVERIFY(missing.error().message.find("Planted") == std::string::npos);
    Job* stop = nullptr;
    Job job([&stop](double fraction, const std::string&) {
      if (fraction > 0.5) stop->cancel();
    });
    stop = &job;
    QCOMPARE(writeSeries(*volume, plantedAttributes("CT"), folder->path(), job).error().code, ErrorCode::Cancelled);
    QVERIFY(filesIn(folder->path()).empty());
  }
};

QTEST_APPLESS_MAIN(TestObjectWriter)
#include "tst_object_writer.moc"
