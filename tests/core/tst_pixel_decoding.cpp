#include <QtTest>
#include <algorithm>
#include <cmath>
#include <cstring>

#include "core/base/files.h"
#include "core/dicom/series_loader.h"
#include "core/dicom/study_scanner.h"
#include "tests/support/dicom_writer.h"

using namespace pellucid;
using namespace pellucid::test;

namespace {

Result<LoadedSeries> loadOne(const std::filesystem::path& file) {
  Job job;
  auto scan = scanDicomFiles({file}, job);
  if (scan->studies.empty()) return Error{ErrorCode::Malformed, scan->skipped.at(0).reason, ""};
  return loadDicomSeries(scan->studies[0].series[0], job);
}

/// A smooth picture with some texture: compresses, but not to nothing.
void fill(Volume& volume, int lowest, int range) {
  const auto& size = volume.geometry().size;
  const int channels = volume.channels();
  for (int k = 0; k < size[2]; ++k)
    for (int j = 0; j < size[1]; ++j)
      for (int i = 0; i < size[0]; ++i)
        for (int c = 0; c < channels; ++c) {
          const double wave =
              0.5 + 0.4 * std::sin(i * 0.21 + c) * std::cos(j * 0.13 + k) + 0.01 * ((i * 7 + j * 3) % 5);
          const int value = lowest + int(wave * range);
          const std::size_t at = ((std::size_t(k) * size[1] + j) * size[0] + i) * channels + c;
          if (volume.type() == VoxelType::UInt8) volume.mutableData<std::uint8_t>()[at] = std::uint8_t(value);
          if (volume.type() == VoxelType::UInt16) volume.mutableData<std::uint16_t>()[at] = std::uint16_t(value);
          if (volume.type() == VoxelType::Int16) volume.mutableData<std::int16_t>()[at] = std::int16_t(value);
        }
}

bool installed(const char* program) {
  return std::system((std::string("command -v ") + program + " > /dev/null").c_str()) == 0;
}

}  // namespace

class TestPixelDecoding : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void aParametricMapHasTheValuesAndTheUnitOfItsMapping() {
    auto folder = TemporaryFolder::create();
    const auto file = folder->path() / "map.dcm";
    const std::string groups = "PerFrameFunctionalGroupsSequence[0].";
    const std::string mapping = groups + "RealWorldValueMappingSequence[0].";
    std::vector<std::string> values{
        "StudyInstanceUID=1.2.3",
        "SeriesInstanceUID=1.2.3.4",
        "Modality=MR",
        "NumberOfFrames=1",
        "Rows=2",
        "Columns=2",
        "BitsAllocated=8",
        "BitsStored=8",
        "HighBit=7",
        "PixelRepresentation=0",
        "SamplesPerPixel=1",
        "PhotometricInterpretation=MONOCHROME2",
        groups + "PixelMeasuresSequence[0].PixelSpacing=2\\3",
        mapping + "RealWorldValueSlope=0.5",
        mapping + "RealWorldValueIntercept=-10",
        mapping + "MeasurementUnitsCodeSequence[0].CodeValue=um2/s",
        mapping + "MeasurementUnitsCodeSequence[0].CodingSchemeDesignator=UCUM",
        mapping + "QuantityDefinitionSequence[0].ConceptCodeSequence[0].CodeMeaning=Apparent Diffusion Coefficient"};
    const Edits pixels{{"PixelData", std::string("\x00\x14\x28\xC8", 4)}};
    QVERIFY(writeObject(file, "1.2.840.10008.5.1.4.1.1.30", values, pixels));
    const auto loaded = loadOne(file);
    QVERIFY2(loaded.ok(), loaded.ok() ? "" : loaded.error().message.c_str());
    QCOMPARE(loaded->volume.modalityValue(0, 0, 0), -10.0);
    QCOMPARE(loaded->volume.modalityValue(1, 1, 0), 90.0);
    QCOMPARE(loaded->volume.modality.unit, std::string("um2/s"));
    const auto& technique = loaded->technique;
    QVERIFY(std::find(technique.begin(), technique.end(),
                      std::pair<std::string, std::string>("Quantity", "Apparent Diffusion Coefficient")) !=
            technique.end());
    // A mapping that is not linear maps nothing; other objects have mappings of their own.
    values.erase(values.begin() + 13);
    QVERIFY(writeObject(file, "1.2.840.10008.5.1.4.1.1.30", values, pixels));
    QCOMPARE(loadOne(file)->volume.modalityValue(1, 1, 0), 200.0);
  }

  void decodesEveryLosslessSyntaxToTheSameVoxels_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("command");
    const std::pair<const char*, QStringList> syntaxes[] = {
        {"implicit", {"dcmconv", "+ti"}},    {"big endian", {"dcmconv", "+tb"}},
        {"deflated", {"dcmconv", "+td"}},    {"RLE", {"dcmcrle"}},
        {"JPEG lossless SV1", {"dcmcjpeg"}}, {"JPEG lossless", {"dcmcjpeg", "+el"}},
        {"JPEG-LS", {"dcmcjpls"}},           {"JPEG 2000", {"gdcmconv", "--j2k"}}};
    for (const char* kind : {"signed 16", "unsigned 16", "unsigned 8", "colour"})
      for (const auto& [name, command] : syntaxes)
        QTest::newRow((std::string(kind) + ", " + name).c_str()) << kind << command;
  }
  void decodesEveryLosslessSyntaxToTheSameVoxels() {
    QFETCH(QString, kind);
    QFETCH(QStringList, command);
    if (!installed(command[0].toStdString().c_str())) QSKIP("The encoder is not installed");
    Geometry geometry;
    geometry.size = {53, 37, 1};
    geometry.inPatient = kind.endsWith("16");
    geometry.calibration = geometry.inPatient ? Calibration::Scanner : Calibration::None;
    const VoxelType type = kind == "signed 16"     ? VoxelType::Int16
                           : kind == "unsigned 16" ? VoxelType::UInt16
                                                   : VoxelType::UInt8;
    auto volume = Volume::allocate(geometry, type, kind == "colour" ? 3 : 1);
    fill(*volume, type == VoxelType::Int16 ? -900 : 3, type == VoxelType::UInt8 ? 240 : 3000);
    auto folder = TemporaryFolder::create();
    Job job;
    const auto attributes = plantedAttributes(geometry.inPatient ? "CT" : "OT");
    const auto written = writeSeries(*volume, attributes, folder->path(), job);
    QVERIFY2(written.ok(), written ? "" : written.error().message.c_str());
    std::vector<std::string> words;
    for (const QString& word : command) words.push_back(word.toStdString());
    const auto encoded = folder->path() / "encoded.dcm";
    words.push_back((folder->path() / "IM0001.dcm").string());
    words.push_back(encoded.string());
    int code = -1;
    const std::string output = runProgram(words, &code);
    QVERIFY2(code == 0, output.c_str());
    const auto loaded = loadOne(encoded);
    QVERIFY2(loaded.ok(), loaded ? "" : loaded.error().message.c_str());
    QCOMPARE(loaded->volume.type(), volume->type());
    QCOMPARE(loaded->volume.channels(), volume->channels());
    QCOMPARE(loaded->volume.byteCount(), volume->byteCount());
    QVERIFY(std::memcmp(loaded->volume.bytes(), volume->bytes(), volume->byteCount()) == 0);
    QVERIFY(loaded->lossy.empty());
  }

  /// Its pixels would stand in the wrong places, whatever the decoder makes of it.
  void aFrameOfAnotherSizeThanItsHeaderIsRefused_data() {
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("rows");
    const std::pair<const char*, QStringList> syntaxes[] = {{"JPEG baseline", {"dcmcjpeg", "+eb"}},
                                                            {"JPEG extended", {"dcmcjpeg", "+ee"}},
                                                            {"JPEG lossless", {"dcmcjpeg", "+el"}},
                                                            {"JPEG lossless SV1", {"dcmcjpeg", "+e1"}},
                                                            {"JPEG-LS", {"dcmcjpls"}},
                                                            {"JPEG 2000", {"gdcmconv", "--j2k"}}};
    for (const auto& [name, command] : syntaxes) {
      QTest::addRow("%s, turned", name) << command << 40 << 48;
      QTest::addRow("%s, fewer rows than the header says", name) << command << 48 << 50;
      QTest::addRow("%s, fewer columns than the header says", name) << command << 64 << 40;
      QTest::addRow("%s, more rows than the header says", name) << command << 48 << 39;
    }
  }
  void aFrameOfAnotherSizeThanItsHeaderIsRefused() {
    QFETCH(QStringList, command);
    QFETCH(int, columns);
    QFETCH(int, rows);
    if (!installed(command[0].toStdString().c_str())) QSKIP("The encoder is not installed");
    Geometry geometry;
    geometry.size = {48, 40, 1};
    auto volume = Volume::allocate(geometry, VoxelType::UInt8);
    fill(*volume, 3, 240);
    auto folder = TemporaryFolder::create();
    Job job;
    QVERIFY(writeSeries(*volume, plantedAttributes("OT"), folder->path(), job).ok());
    const auto file = folder->path() / "encoded.dcm";
    std::vector<std::string> words;
    for (const QString& word : command) words.push_back(word.toStdString());
    words.push_back((folder->path() / "IM0001.dcm").string());
    words.push_back(file.string());
    int code = -1;
    const std::string output = runProgram(words, &code);
    QVERIFY2(code == 0, output.c_str());
    QVERIFY(loadOne(file).ok());
    QVERIFY(editDicom(file, {{"Columns", std::to_string(columns)}, {"Rows", std::to_string(rows)}}));
    const auto loaded = loadOne(file);
    QVERIFY(!loaded.ok());
    QCOMPARE(QString::fromStdString(loaded.error().message),
             QString("The compressed image has 48 x 40 pixels, its header says %1 x %2; it was not decoded.")
                 .arg(columns)
                 .arg(rows));
  }

  void decodesLossyJpegNearlyAndSaysSo() {
    if (!installed("dcmcjpeg")) QSKIP("The encoder is not installed");
    Geometry geometry;
    geometry.size = {64, 48, 1};
    auto volume = Volume::allocate(geometry, VoxelType::UInt8);
    fill(*volume, 10, 200);
    auto folder = TemporaryFolder::create();
    Job job;
    QVERIFY(writeSeries(*volume, plantedAttributes("OT"), folder->path(), job).ok());
    const auto encoded = folder->path() / "lossy.dcm";
    int code = -1;
    runProgram({"dcmcjpeg", "+eb", (folder->path() / "IM0001.dcm").string(), encoded.string()}, &code);
    QCOMPARE(code, 0);
    const auto loaded = loadOne(encoded);
    QVERIFY(loaded.ok());
    QVERIFY(loaded->lossy.starts_with("LOSSY "));
    QVERIFY(loaded->lossy.ends_with(":1"));
    // What the pictures lost is the encoder's doing: another decoder must find the same values.
    const auto decoded = folder->path() / "decoded.dcm";
    runProgram({"dcmdjpeg", encoded.string(), decoded.string()}, &code);
    QCOMPARE(code, 0);
    const auto other = loadOne(decoded);
    QVERIFY(other.ok());
    QVERIFY(std::memcmp(loaded->volume.bytes(), other->volume.bytes(), volume->byteCount()) == 0);
  }

  void takesOnlyTheStoredBits() {
    Geometry geometry;
    geometry.size = {4, 1, 1};
    auto volume = Volume::allocate(geometry, VoxelType::UInt16);
    const std::uint16_t raw[] = {0xF123, 0x0FFF, 0x8800, 0x0001};  // overlay bits above the twelve that count
    std::memcpy(volume->mutableBytes(), raw, sizeof raw);
    auto folder = TemporaryFolder::create();
    Job job;
    QVERIFY(writeSeries(*volume, plantedAttributes("OT"), folder->path(), job).ok());
    const auto file = folder->path() / "IM0001.dcm";
    QVERIFY(editDicom(file, {{"BitsStored", "12"}, {"HighBit", "11"}}));
    const auto plain = loadOne(file);
    QCOMPARE(plain->volume.storedValue(0, 0, 0), double(0x123));
    QCOMPARE(plain->volume.storedValue(2, 0, 0), double(0x800));
    QVERIFY(editDicom(file, {{"PixelRepresentation", "1"}}));
    const auto withSign = loadOne(file);
    QCOMPARE(withSign->volume.storedValue(1, 0, 0), -1.0);
    QCOMPARE(withSign->volume.storedValue(2, 0, 0), -2048.0);
  }

  void readsHowAClipWantsToBePlayed_data() {
    QTest::addColumn<QList<QStringList>>("elements");
    QTest::addColumn<double>("rate");
    QTest::newRow("none") << QList<QStringList>{} << 0.0;
    QTest::newRow("frame time in ms") << QList<QStringList>{{"FrameTime", "40"}} << 25.0;
    QTest::newRow("cine rate before frame time") << QList<QStringList>{{"FrameTime", "40"}, {"CineRate", "12"}} << 12.0;
    QTest::newRow("recommended before all")
        << QList<QStringList>{{"CineRate", "12"}, {"RecommendedDisplayFrameRate", "8"}} << 8.0;
    QTest::newRow("frame time vector") << QList<QStringList>{{"FrameTimeVector", "0\\50\\30"}} << 25.0;
    QTest::newRow("nonsense") << QList<QStringList>{{"FrameTime", "0"}, {"CineRate", "-3"}} << 0.0;
    QTest::newRow("too fast to be true") << QList<QStringList>{{"FrameTime", "0.0001"}} << 0.0;
  }
  void readsHowAClipWantsToBePlayed() {
    QFETCH(QList<QStringList>, elements);
    QFETCH(double, rate);
    Geometry geometry;
    geometry.size = {4, 4, 1};
    auto folder = TemporaryFolder::create();
    Job job;
    QVERIFY(
        writeSeries(*Volume::allocate(geometry, VoxelType::UInt8), plantedAttributes("US"), folder->path(), job).ok());
    const auto file = folder->path() / "IM0001.dcm";
    Edits edits;
    for (const QStringList& element : elements) edits.emplace_back(element[0].toStdString(), element[1].toStdString());
    if (!edits.empty()) QVERIFY(editDicom(file, edits));
    QCOMPARE(loadOne(file)->cine.framesPerSecond.value_or(0.0), rate);
    QVERIFY(editDicom(file, {{"PreferredPlaybackSequencing", "1"}}));
    QVERIFY(loadOne(file)->cine.sweep);
  }

  void convertsYbrAndPlanesToRgb() {
    Geometry geometry;
    geometry.size = {2, 1, 1};
    auto volume = Volume::allocate(geometry, VoxelType::UInt8, 3);
    const std::uint8_t ybr[] = {76, 85, 255, 29, 255, 107};  // red and blue (PS3.3 C.7.6.3.1.2)
    std::memcpy(volume->mutableBytes(), ybr, sizeof ybr);
    auto folder = TemporaryFolder::create();
    Job job;
    QVERIFY(writeSeries(*volume, plantedAttributes("OT"), folder->path(), job).ok());
    const auto file = folder->path() / "IM0001.dcm";
    QVERIFY(editDicom(file, {{"PhotometricInterpretation", "YBR_FULL"}}));
    auto loaded = loadOne(file);
    QVERIFY(loaded->volume.storedValue(0, 0, 0, 0) > 250 && loaded->volume.storedValue(0, 0, 0, 2) < 5);
    QVERIFY(loaded->volume.storedValue(1, 0, 0, 2) > 250 && loaded->volume.storedValue(1, 0, 0, 0) < 5);
    QVERIFY(editDicom(file, {{"PhotometricInterpretation", "RGB"}, {"PlanarConfiguration", "1"}}));
    loaded = loadOne(file);
    // Planes RR GG BB of the bytes above.
    QCOMPARE(loaded->volume.storedValue(0, 0, 0, 0), 76.0);
    QCOMPARE(loaded->volume.storedValue(0, 0, 0, 1), 255.0);
    QCOMPARE(loaded->volume.storedValue(0, 0, 0, 2), 255.0);
    QCOMPARE(loaded->volume.storedValue(1, 0, 0, 0), 85.0);
    const auto saysProfile = [&loaded] {
      const auto& remarks = loaded->report.remarks;
      return std::any_of(remarks.begin(), remarks.end(), [](const SeriesRemark& remark) {
        return remark.sentence.find("ICC profile") != std::string::npos;
      });
    };
    QVERIFY(!saysProfile());
    int code = -1;
    runProgram({"dcmodify", "-nb", "-i", "(0028,2000)=00\\01\\02\\03", file.string()}, &code);
    QCOMPARE(code, 0);
    loaded = loadOne(file);
    QCOMPARE(loaded->volume.storedValue(0, 0, 0, 0), 76.0);
    QVERIFY(saysProfile());
  }

  void knowsPolarityWindowsAndUnits() {
    Geometry geometry;
    geometry.size = {8, 8, 1};
    geometry.calibration = Calibration::Detector;
    geometry.spacing = {0.143, 0.143, 1};
    auto volume = Volume::allocate(geometry, VoxelType::UInt16);
    auto folder = TemporaryFolder::create();
    Job job;
    ObjectAttributes attributes = plantedAttributes("CR");
    attributes.monochrome1 = true;
    attributes.windows = {{100.5, 200, VoiFunction::Linear, "First"}, {40, 80, VoiFunction::Linear, "Second"}};
    attributes.elements = {{"KVP", "117"}, {"Exposure", "3"}};
    QVERIFY(writeSeries(*volume, attributes, folder->path(), job).ok());
    const auto file = folder->path() / "IM0001.dcm";
    QVERIFY(editDicom(file, {{"VOILUTFunction", "SIGMOID"}}));
    const auto loaded = loadOne(file);
    QVERIFY(loaded->display.inverted);
    QCOMPARE(loaded->display.windows.size(), std::size_t(2));
    QCOMPARE(loaded->display.windows[0].center, 100.5);
    QCOMPARE(loaded->display.windows[1].explanation, std::string("Second"));
    QVERIFY(loaded->display.windows[0].function == VoiFunction::Sigmoid);
    QVERIFY(loaded->volume.modality.unit.empty());
    QVERIFY(!loaded->volume.geometry().inPatient);
    QVERIFY(loaded->report.remarks.empty());
    QCOMPARE(loaded->technique.at(0), std::pair(std::string("kVp"), std::string("117")));
    QCOMPARE(loaded->technique.at(1), std::pair(std::string("mAs"), std::string("3")));
  }

  /// PS3.3 C.7.6.3.1.2 and C.8.11.3.1.2.
  void polarityIsThatOfPhotometricInterpretationAndPresentationLut_data() {
    QTest::addColumn<bool>("monochrome1");
    QTest::addColumn<QString>("shape");
    QTest::addColumn<bool>("inverted");
    QTest::newRow("MONOCHROME1 INVERSE") << true << "INVERSE" << true;
    QTest::newRow("MONOCHROME1 without") << true << "" << true;
    QTest::newRow("MONOCHROME2 IDENTITY") << false << "IDENTITY" << false;
    QTest::newRow("MONOCHROME2 without") << false << "" << false;
    QTest::newRow("MONOCHROME2 INVERSE") << false << "INVERSE" << true;
  }
  void polarityIsThatOfPhotometricInterpretationAndPresentationLut() {
    QFETCH(bool, monochrome1);
    QFETCH(QString, shape);
    Geometry geometry;
    geometry.size = {8, 8, 1};
    const auto volume = Volume::allocate(geometry, VoxelType::UInt16);
    const auto folder = TemporaryFolder::create();
    Job job;
    ObjectAttributes attributes = plantedAttributes("CR");
    attributes.monochrome1 = monochrome1;
    QVERIFY(writeSeries(*volume, attributes, folder->path(), job).ok());
    const auto file = folder->path() / "IM0001.dcm";
    QVERIFY(editDicom(file, {{"PresentationLUTShape", shape.toStdString()}}));
    const auto loaded = loadOne(file);
    QVERIFY(loaded.ok());
    QTEST(loaded->display.inverted, "inverted");
  }

  void saysWhatAMillimetreOfARadiographRestsOn_data() {
    QTest::addColumn<QString>("imager");
    QTest::addColumn<QString>("pixel");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("factor");
    QTest::addColumn<int>("calibration");
    QTest::addColumn<double>("spacing");
    QTest::newRow("nothing") << ""
                             << ""
                             << ""
                             << "" << int(Calibration::None) << 1.0;
    QTest::newRow("detector") << "0.2\\0.2"
                              << ""
                              << ""
                              << "" << int(Calibration::Detector) << 0.2;
    QTest::newRow("both equal") << "0.2\\0.2"
                                << "0.2\\0.2"
                                << ""
                                << "" << int(Calibration::Detector) << 0.2;
    QTest::newRow("magnified") << "0.2\\0.2"
                               << ""
                               << ""
                               << "1.25" << int(Calibration::Magnified) << 0.16;
    QTest::newRow("both differ") << "0.2\\0.2"
                                 << "0.17\\0.17"
                                 << ""
                                 << "" << int(Calibration::Fiducial) << 0.17;
    QTest::newRow("fiducial") << ""
                              << "0.17\\0.17"
                              << "FIDUCIAL"
                              << "" << int(Calibration::Fiducial) << 0.17;
    QTest::newRow("geometry") << "0.2\\0.2"
                              << "0.18\\0.18"
                              << "GEOMETRY"
                              << "" << int(Calibration::Magnified) << 0.18;
    QTest::newRow("pixel spacing alone") << ""
                                         << "0.17\\0.17"
                                         << ""
                                         << "" << int(Calibration::Detector) << 0.17;
  }
  void saysWhatAMillimetreOfARadiographRestsOn() {
    QFETCH(QString, imager);
    QFETCH(QString, pixel);
    QFETCH(QString, type);
    QFETCH(QString, factor);
    QFETCH(int, calibration);
    QFETCH(double, spacing);
    Geometry geometry;
    geometry.size = {8, 8, 1};
    auto volume = Volume::allocate(geometry, VoxelType::UInt16);
    auto folder = TemporaryFolder::create();
    Job job;
    ObjectAttributes attributes = plantedAttributes("CR");
    for (const auto& [keyword, value] : {std::pair("ImagerPixelSpacing", imager), std::pair("PixelSpacing", pixel),
                                         std::pair("PixelSpacingCalibrationType", type),
                                         std::pair("EstimatedRadiographicMagnificationFactor", factor)})
      if (!value.isEmpty()) attributes.elements.emplace_back(keyword, value.toStdString());
    QVERIFY(writeSeries(*volume, attributes, folder->path(), job).ok());
    const auto loaded = loadOne(folder->path() / "IM0001.dcm");
    QVERIFY(loaded.ok());
    QCOMPARE(int(loaded->volume.geometry().calibration), calibration);
    QVERIFY(std::abs(loaded->volume.geometry().spacing[0] - spacing) < 1e-9);
    QCOMPARE(loaded->report.allows(Capability::Millimetres), calibration != int(Calibration::None));
  }

  void refusesSizesThatTheFileCannotHold() {
    Geometry geometry;
    geometry.size = {8, 8, 1};
    auto volume = Volume::allocate(geometry, VoxelType::UInt16);
    auto folder = TemporaryFolder::create();
    Job job;
    QVERIFY(writeSeries(*volume, plantedAttributes("OT"), folder->path(), job).ok());
    const auto file = folder->path() / "IM0001.dcm";
    const auto encoded = folder->path() / "bomb.dcm";
    int code = -1;
    runProgram({"dcmcrle", file.string(), encoded.string()}, &code);
    QCOMPARE(code, 0);
    QVERIFY(editDicom(encoded, {{"Rows", "65535"}, {"Columns", "65535"}, {"NumberOfFrames", "900"}}));
    const auto loaded = loadOne(encoded);
    QVERIFY(!loaded.ok());
    QCOMPARE(loaded.error().code, ErrorCode::Malformed);
    QVERIFY(loaded.error().message.find("more than its") != std::string::npos);
    QVERIFY(loaded.error().message.find("Planted") == std::string::npos);
  }
};

QTEST_APPLESS_MAIN(TestPixelDecoding)
#include "tst_pixel_decoding.moc"
