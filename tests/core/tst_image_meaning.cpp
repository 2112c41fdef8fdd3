#include <QtTest>
#include <algorithm>
#include <cmath>
#include <cstring>

#include "core/base/files.h"
#include "core/dicom/file_facts.h"
#include "core/dicom/series_loader.h"
#include "core/dicom/study_scanner.h"
#include "tests/support/dicom_writer.h"

using namespace pellucid;
using namespace pellucid::test;

using Values = std::vector<std::string>;

namespace {

const std::string kShared = "SharedFunctionalGroupsSequence[0].";

/// A new image of 2 x 2 pixels of 8 bits in `frames` frames; pixel n of all has the value n.
Values smallImage(const std::string& modality, int frames, const Values& more) {
  Values values{"Modality=" + modality,
                "NumberOfFrames=" + std::to_string(frames),
                "Rows=2",
                "Columns=2",
                "BitsAllocated=8",
                "BitsStored=8",
                "HighBit=7",
                "PixelRepresentation=0",
                "SamplesPerPixel=1",
                "PhotometricInterpretation=MONOCHROME2"};
  values.insert(values.end(), more.begin(), more.end());
  return values;
}

Edits pixelsOf(int frames) {
  std::string pixels;
  for (int i = 0; i < 4 * frames; ++i) pixels += static_cast<char>(i);
  return {{"PixelData", pixels}};
}

/// Frames 2 mm apart, for what `each` says of every one of them.
Values enhanced(const std::vector<Values>& each, const Values& more) {
  Values values{kShared + "PixelMeasuresSequence[0].PixelSpacing=1.5\\1.5",
                kShared + "PlaneOrientationSequence[0].ImageOrientationPatient=1\\0\\0\\0\\1\\0"};
  values.insert(values.end(), more.begin(), more.end());
  for (std::size_t i = 0; i < each.size(); ++i)
    for (const std::string& value : each[i])
      values.push_back("PerFrameFunctionalGroupsSequence[" + std::to_string(i) + "]." + value);
  return values;
}

std::string at(int z) {
  return "PlanePositionSequence[0].ImagePositionPatient=0\\0\\" + std::to_string(2 * z);
}

constexpr const char* kParametricMap = "1.2.840.10008.5.1.4.1.1.30";
constexpr const char* kEnhancedCt = "1.2.840.10008.5.1.4.1.1.2.1";
constexpr const char* kEnhancedMr = "1.2.840.10008.5.1.4.1.1.4.1";
constexpr const char* kNuclearMedicine = "1.2.840.10008.5.1.4.1.1.20";
constexpr const char* kSecondaryCapture = "1.2.840.10008.5.1.4.1.1.7";

/// PS3.3 C.8.4.8, C.8.4.11 and C.8.4.15: three slices, the first of them at 10, 20, 30.
Values reconstruction(const QString& spacing, const QString& slices) {
  const std::string detector = "DetectorInformationSequence[0].";
  return smallImage(
      "NM", 3,
      {"ImageType=ORIGINAL\\PRIMARY\\RECON TOMO\\EMISSION", "FrameIncrementPointer=(0054,0080)", "NumberOfSlices=3",
       "SliceVector=" + slices.toStdString(), "PixelSpacing=2\\3", "SpacingBetweenSlices=" + spacing.toStdString(),
       detector + "ImagePositionPatient=10\\20\\30", detector + "ImageOrientationPatient=1\\0\\0\\0\\1\\0"});
}

Result<LoadedSeries> loadOne(const std::filesystem::path& file) {
  Job job;
  auto scan = scanDicomFiles({file}, job);
  if (scan->studies.empty()) return Error{ErrorCode::Malformed, scan->skipped.at(0).reason, ""};
  return loadDicomSeries(scan->studies[0].series[0], job);
}

bool says(const SeriesReport& report, std::string_view sentence) {
  return std::any_of(report.remarks.begin(), report.remarks.end(),
                     [sentence](const SeriesRemark& remark) { return remark.sentence == sentence; });
}

}  // namespace

/// What the numbers of an image are: units, lengths, colours, padding, and what is said where they are not known.
class TestImageMeaning : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void init() { m_folder = std::make_unique<TemporaryFolder>(*TemporaryFolder::create()); }

  /// PS3.3 C.11.1.1.2: what is not Hounsfield units must never be called so.
  void theUnitIsTheOneThatTheFileStates_data() {
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("unit");
    for (const auto& [type, unit] :
         {std::pair("HU", "HU"), std::pair("Z_EFF", "Z_EFF"), std::pair("EDW", "EDW"), std::pair("MGML", "mg/ml"),
          std::pair("PCT", "%"), std::pair("OD", "10^-3 OD"), std::pair("none", "")})
      QTest::newRow(type) << type << unit;
  }
  void theUnitIsTheOneThatTheFileStates() {
    QFETCH(QString, type);
    QFETCH(QString, unit);
    Values more{"ImageType=ORIGINAL\\PRIMARY\\VOLUME\\NONE"};
    const std::string rescale = kShared + "PixelValueTransformationSequence[0].";
    if (type != "none")
      more.insert(more.end(), {rescale + "RescaleSlope=1", rescale + "RescaleIntercept=-10",
                               rescale + "RescaleType=" + type.toStdString()});
    QVERIFY(writeObject(file(), kEnhancedCt, smallImage("CT", 2, enhanced({{at(0)}, {at(1)}}, more)), pixelsOf(2)));
    const auto loaded = loadOne(file());
    QVERIFY2(loaded.ok(), loaded ? "" : loaded.error().message.c_str());
    QCOMPARE(QString::fromStdString(loaded->volume.modality.unit), unit);
  }

  void aModalityLutNamesItsUnit() {
    const std::string lut = "ModalityLUTSequence[0].";
    QVERIFY(writeObject(
        file(), kSecondaryCapture,
        smallImage("OT", 1,
                   {lut + "LUTDescriptor=4\\0\\16", lut + "ModalityLUTType=MGML", lut + "LUTData=a\\14\\1e\\28"}),
        pixelsOf(1)));
    const auto loaded = loadOne(file());
    QCOMPARE(loaded->volume.modalityValue(1, 1, 0), 40.0);
    QCOMPARE(loaded->volume.modality.unit, std::string("mg/ml"));
  }

  /// The words of a header are in its character set, those of a list too.
  void explanationsOfWindowsAreReadInTheirCharacterSet() {
    QVERIFY(writeObject(file(), kSecondaryCapture,
                        smallImage("OT", 1,
                                   {"SpecificCharacterSet=ISO_IR 100", "WindowCenter=1\\2", "WindowWidth=2\\3",
                                    "WindowCenterWidthExplanation=Fr\xFCh\\Sp\xE4t"}),
                        pixelsOf(1)));
    const auto loaded = loadOne(file());
    QCOMPARE(loaded->display.windows.size(), std::size_t(2));
    QCOMPARE(loaded->display.windows[0].explanation, std::string("Früh"));
    QCOMPARE(loaded->display.windows[1].explanation, std::string("Spät"));
  }

  /// Not of the middle image alone.
  void aLossOfAnyImageIsTold() {
    Geometry geometry;
    geometry.size = {4, 4, 5};
    geometry.spacing = {1, 1, 2};
    geometry.calibration = Calibration::Scanner;
    geometry.inPatient = true;
    Job job;
    QVERIFY(writeSeries(indexPhantom(geometry), plantedAttributes("CT"), m_folder->path(), job).ok());
    const auto files = filesIn(m_folder->path());
    QVERIFY(editDicom(files[0], {{"LossyImageCompression", "01"}, {"LossyImageCompressionRatio", "5"}}));
    QVERIFY(editDicom(files[4], {{"LossyImageCompression", "01"}, {"LossyImageCompressionRatio", "5\\2"}}));
    QVERIFY(editDicom(files[1], {{"BurnedInAnnotation", "YES"}}));
    const auto scan = scanDicomFiles(files, job);
    const auto loaded = loadDicomSeries(scan->studies.at(0).series.at(0), job);
    QVERIFY(loaded.ok());
    QCOMPARE(loaded->lossy, std::string("LOSSY 10:1"));
    QVERIFY(says(loaded->report, "2 of 5 images were compressed with loss, 10:1: fine detail may be lost."));
    QVERIFY(loaded->burnedInAnnotation);
  }

  void lengthsRestOnWhatTheFileSays_data() {
    QTest::addColumn<QString>("sopClass");
    QTest::addColumn<QString>("modality");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<int>("calibration");
    QTest::addColumn<double>("spacing");
    const QString groups = QString::fromStdString(kShared);
    QTest::newRow("enhanced XA") << "1.2.840.10008.5.1.4.1.1.12.1.1"
                                 << "XA"
                                 << QStringList{groups +
                                                "FramePixelDataPropertiesSequence[0].ImagerPixelSpacing=0.3\\0.3"}
                                 << int(Calibration::Detector) << 0.3;
    QTest::newRow("tomosynthesis") << "1.2.840.10008.5.1.4.1.1.13.1.3"
                                   << "MG"
                                   << QStringList{groups + "PixelMeasuresSequence[0].PixelSpacing=0.1\\0.1",
                                                  groups +
                                                      "PlaneOrientationSequence[0].ImageOrientationPatient=0\\1\\0"
                                                      "\\0\\0\\-1",
                                                  "PerFrameFunctionalGroupsSequence[0].PlanePositionSequence[0]."
                                                  "ImagePositionPatient=1\\2\\3"}
                                   << int(Calibration::Scanner) << 0.1;
    QTest::newRow("nuclear medicine") << "1.2.840.10008.5.1.4.1.1.20"
                                      << "NM" << QStringList{"PixelSpacing=2.4\\2.4"} << int(Calibration::Scanner)
                                      << 2.4;
    QTest::newRow("portal image") << "1.2.840.10008.5.1.4.1.1.481.1"
                                  << "RTIMAGE" << QStringList{"ImagePlanePixelSpacing=0.4\\0.4"}
                                  << int(Calibration::Detector) << 0.4;
    QTest::newRow("capture with a ruler")
        << kSecondaryCapture << "OT" << QStringList{"PixelSpacing=0.5\\0.5", "PixelSpacingCalibrationType=FIDUCIAL"}
        << int(Calibration::Fiducial) << 0.5;
    QTest::newRow("capture") << kSecondaryCapture << "OT" << QStringList{"PixelSpacing=0.5\\0.5"}
                             << int(Calibration::None) << 1.0;
    QTest::newRow("scanned film") << kSecondaryCapture << "OT" << QStringList{"NominalScannedPixelSpacing=0.5\\0.5"}
                                  << int(Calibration::None) << 1.0;
  }
  void lengthsRestOnWhatTheFileSays() {
    QFETCH(QString, sopClass);
    QFETCH(QString, modality);
    QFETCH(QStringList, values);
    QFETCH(int, calibration);
    QFETCH(double, spacing);
    Values more;
    for (const QString& value : values) more.push_back(value.toStdString());
    QVERIFY(writeObject(file(), sopClass.toStdString(), smallImage(modality.toStdString(), 1, more), pixelsOf(1)));
    const auto loaded = loadOne(file());
    QVERIFY2(loaded.ok(), loaded ? "" : loaded.error().message.c_str());
    QCOMPARE(int(loaded->volume.geometry().calibration), calibration);
    QCOMPARE(loaded->volume.geometry().spacing[0], spacing);
    if (calibration != int(Calibration::None)) return;
    QVERIFY(
        says(loaded->report, "The file gives a pixel spacing but not what it was measured on: lengths are in pixels."));
    QVERIFY(!loaded->report.allows(Capability::Millimetres));
  }

  /// PS3.3 C.8.8.3.2: offsets from the first plane, or z of each.
  void aDoseGridLiesInThePatientAndCountsGray_data() {
    QTest::addColumn<QString>("offsets");
    QTest::newRow("offsets") << "0\\2.5\\5";
    QTest::newRow("positions") << "30\\32.5\\35";
  }
  void aDoseGridLiesInThePatientAndCountsGray() {
    QFETCH(QString, offsets);
    QVERIFY(writeObject(
        file(), "1.2.840.10008.5.1.4.1.1.481.2",
        smallImage("RTDOSE", 3,
                   {"ImagePositionPatient=10\\20\\30", "ImageOrientationPatient=1\\0\\0\\0\\1\\0", "PixelSpacing=2\\3",
                    "DoseUnits=GY", "DoseGridScaling=0.25", "GridFrameOffsetVector=" + offsets.toStdString()}),
        pixelsOf(3)));
    const auto loaded = loadOne(file());
    QVERIFY2(loaded.ok(), loaded ? "" : loaded.error().message.c_str());
    const Geometry& grid = loaded->volume.geometry();
    QVERIFY(grid.inPatient);
    QCOMPARE(grid.origin, (Vector3{10, 20, 30}));
    QCOMPARE(grid.spacing, (Vector3{3, 2, 2.5}));
    QVERIFY(loaded->report.allows(Capability::VolumeAnalysis));
    QCOMPARE(loaded->volume.modalityValue(1, 1, 2), 11 * 0.25);
    QCOMPARE(loaded->volume.modality.unit, std::string("Gy"));
  }

  void aDoseGridWithoutItsPlanesIsNoVolume() {
    QVERIFY(writeObject(file(), "1.2.840.10008.5.1.4.1.1.481.2",
                        smallImage("RTDOSE", 3,
                                   {"ImagePositionPatient=10\\20\\30", "ImageOrientationPatient=1\\0\\0\\0\\1\\0",
                                    "PixelSpacing=2\\3", "GridFrameOffsetVector=7\\9\\11"}),
                        pixelsOf(3)));
    const auto loaded = loadOne(file());
    QVERIFY(loaded.ok());
    QVERIFY(!loaded->report.allows(Capability::VolumeAnalysis));
  }

  /// PS3.3 C.7.6.16.2.11: of each frame its own.
  void eachFrameOfAParametricMapHasItsOwnMapping_data() {
    QTest::addColumn<QString>("lastUnit");
    QTest::addColumn<QString>("unit");
    QTest::newRow("one unit") << "um2/s"
                              << "um2/s";
    QTest::newRow("several units") << "ms"
                                   << "";
  }
  void eachFrameOfAParametricMapHasItsOwnMapping() {
    QFETCH(QString, lastUnit);
    QFETCH(QString, unit);
    const std::string mapping = "RealWorldValueMappingSequence[0].";
    std::vector<Values> each;
    for (const int z : {0, 1, 2})
      each.push_back(
          {at(z), mapping + "RealWorldValueSlope=" + std::to_string(z + 1),
           mapping + "RealWorldValueIntercept=" + std::to_string(100 * z),
           mapping + "MeasurementUnitsCodeSequence[0].CodeValue=" + (z < 2 ? "um2/s" : lastUnit.toStdString())});
    QVERIFY(writeObject(file(), kParametricMap, smallImage("MR", 3, enhanced(each, {})), pixelsOf(3)));
    const auto loaded = loadOne(file());
    QVERIFY2(loaded.ok(), loaded ? "" : loaded.error().message.c_str());
    QCOMPARE(loaded->volume.modalityValue(1, 1, 0), 3.0);
    QCOMPARE(loaded->volume.modalityValue(1, 1, 1), 2 * 7.0 + 100);
    QCOMPARE(loaded->volume.modalityValue(1, 1, 2), 3 * 11.0 + 200);
    QCOMPARE(QString::fromStdString(loaded->volume.modality.unit), unit);
  }

  /// PS3.3 C.7.6.24.
  void paddingOfRealValuesIsKnown() {
    const float values[] = {-9999.0F, 0.5F, 0.25F, 1.0F};
    Values header = smallImage("MR", 1, {"FloatPixelPaddingValue=-9999"});
    std::erase_if(header, [](const std::string& value) { return value.starts_with("BitsAllocated"); });
    header.emplace_back("BitsAllocated=32");
    header.emplace_back("FloatPixelData=-9999\\0.5\\0.25\\1");
    QVERIFY(writeObject(file(), kParametricMap, header));
    const auto loaded = loadOne(file());
    QVERIFY2(loaded.ok(), loaded ? "" : loaded.error().message.c_str());
    QCOMPARE(loaded->volume.storedValue(0, 1, 0), double(values[2]));
    QVERIFY(loaded->display.padding.has_value());
    QCOMPARE(loaded->display.padding->first, -9999.0);
    QCOMPARE(loaded->display.padding->second, -9999.0);
  }

  /// Voxels are kept in single precision: where that is less than the image tells, it is said by how much.
  void precisionThatIsLostIsTold_data() {
    QTest::addColumn<QString>("values");
    QTest::addColumn<QString>("sentence");
    const QString lead = "The values are stored in double precision and kept in single: ";
    QTest::newRow("single precision holds them") << "-9999\\0.5\\0.25\\1"
                                                 << "";
    QTest::newRow("rounded as any single") << "0.1\\0.2\\0.3\\1"
                                           << "";
    QTest::newRow("all the same") << "0.1\\0.1\\0.1\\0.1"
                                  << "";
    QTest::newRow("a small difference of large values")
        << "1000000000\\1000000001\\1000000002\\1000000020" << lead + "some change by up to 20, of a range of 20.";
    QTest::newRow("too large") << "1e300\\0\\1\\2" << lead + "some are too large for it.";
  }
  void precisionThatIsLostIsTold() {
    QFETCH(QString, values);
    QFETCH(QString, sentence);
    Values header = smallImage("MR", 1, {});
    std::erase_if(header, [](const std::string& value) { return value.starts_with("BitsAllocated"); });
    header.emplace_back("BitsAllocated=64");
    header.push_back("DoubleFloatPixelData=" + values.toStdString());
    QVERIFY(writeObject(file(), "1.2.840.10008.5.1.4.1.1.30", header));
    const auto loaded = loadOne(file());
    QVERIFY2(loaded.ok(), loaded ? "" : loaded.error().message.c_str());
    QStringList told;
    for (const SeriesRemark& remark : loaded->report.remarks)
      if (remark.sentence.find("precision") != std::string::npos) told << QString::fromStdString(remark.sentence);
    QCOMPARE(told.join(' '), sentence);
  }

  /// PS3.3 C.8.4.15: the slices follow each other along the normal of the first, or against it.
  void aReconstructionOfNuclearMedicineIsAVolume_data() {
    QTest::addColumn<QString>("spacing");
    QTest::addColumn<QString>("slices");
    QTest::addColumn<double>("firstZ");
    QTest::addColumn<double>("lowest");  // the value of the first voxel
    QTest::newRow("behind the first") << "4"
                                      << "1\\2\\3" << 30.0 << 0.0;
    QTest::newRow("in front of the first") << "-4"
                                           << "1\\2\\3" << 22.0 << 8.0;
    QTest::newRow("in another order") << "4"
                                      << "1\\3\\2" << 30.0 << 0.0;
  }
  void aReconstructionOfNuclearMedicineIsAVolume() {
    QFETCH(QString, spacing);
    QFETCH(QString, slices);
    QVERIFY(writeObject(file(), kNuclearMedicine, reconstruction(spacing, slices), pixelsOf(3)));
    const auto loaded = loadOne(file());
    QVERIFY2(loaded.ok(), loaded ? "" : loaded.error().message.c_str());
    const Geometry& grid = loaded->volume.geometry();
    QVERIFY2(loaded->report.remarks.empty(),
             loaded->report.remarks.empty() ? "" : loaded->report.remarks[0].sentence.c_str());
    QVERIFY(grid.inPatient);
    QCOMPARE(grid.spacing, (Vector3{3, 2, 4}));
    QTEST(grid.origin[2], "firstZ");
    QTEST(loaded->volume.storedValue(0, 0, 0), "lowest");
    QCOMPARE(loaded->volume.storedValue(0, 0, 1), slices.endsWith("2") ? 8.0 : 4.0);
  }

  void aReconstructionThatDoesNotSayWhereItsSlicesLieIsNone_data() {
    QTest::addColumn<QString>("spacing");
    QTest::addColumn<QString>("slices");
    QTest::addColumn<QString>("without");
    QTest::addColumn<QString>("sentence");
    const QString no = "The slices of the reconstruction make no volume: ", lead = no + "the file ";
    QTest::newRow("gated") << "4"
                           << "1\\2\\3"
                           << "TOMO" << no + "they are gated, and lie at the same places many times.";
    QTest::newRow("spacing") << ""
                             << "1\\2\\3"
                             << "" << lead + "gives no Spacing Between Slices.";
    QTest::newRow("place") << "4"
                           << "1\\2\\3"
                           << "ImagePosition" << lead + "does not give the place of the first slice.";
    QTest::newRow("direction") << "4"
                               << "1\\2\\3"
                               << "ImageOrientation" << lead + "does not give the place of the first slice.";
    QTest::newRow("order") << "4"
                           << "2\\1\\3"
                           << "" << lead + "does not begin with the first slice.";
    QTest::newRow("a slice twice") << "4"
                                   << "1\\2\\2"
                                   << "" << lead + "does not number its slices one by one.";
    QTest::newRow("too few") << "4"
                             << "1\\2"
                             << "" << lead + "does not number its slices one by one.";
  }
  void aReconstructionThatDoesNotSayWhereItsSlicesLieIsNone() {
    QFETCH(QString, spacing);
    QFETCH(QString, slices);
    QFETCH(QString, without);
    QFETCH(QString, sentence);
    Values header = reconstruction(spacing, slices);
    for (std::string& value : header)
      if (without == "TOMO" && value.starts_with("ImageType")) value.insert(value.find("TOMO"), "GATED ");
    if (without.startsWith("Image"))
      std::erase_if(header, [&](const std::string& v) { return v.find(without.toStdString()) != std::string::npos; });
    QVERIFY(writeObject(file(), kNuclearMedicine, header, pixelsOf(3)));
    const auto loaded = loadOne(file());
    QVERIFY2(loaded.ok(), loaded ? "" : loaded.error().message.c_str());
    QVERIFY(!loaded->report.allows(Capability::VolumeAnalysis));
    QVERIFY(!loaded->report.allows(Capability::MultiplanarReformat));
    QVERIFY2(says(loaded->report, sentence.toStdString()), loaded->report.remarks.at(0).sentence.c_str());
  }

  /// PS3.3 C.7.6.3.1.5: the first value that the palette maps is as signed as the pixels.
  void signedPixelsFindTheirPlaceInAPalette() {
    Values header = smallImage("OT", 1, {});
    for (std::string& value : header) {
      if (value.starts_with("Pixel")) value = "PixelRepresentation=1";
      if (value.starts_with("Photo")) value = "PhotometricInterpretation=PALETTE COLOR";
    }
    for (const std::string colour : {"Red", "Green", "Blue"}) {
      header.push_back(colour + "PaletteColorLookupTableDescriptor=4\\-2\\16");
      header.push_back(colour + "PaletteColorLookupTableData=a00\\1400\\1e00\\2800");
    }
    QVERIFY(writeObject(file(), kSecondaryCapture, header, {{"PixelData", std::string("\xFE\xFF\x00\x01", 4)}}));
    const auto loaded = loadOne(file());
    QVERIFY2(loaded.ok(), loaded ? "" : loaded.error().message.c_str());
    QCOMPARE(loaded->volume.storedValue(0, 0, 0, 0), 10.0);
    QCOMPARE(loaded->volume.storedValue(1, 0, 0, 1), 20.0);
    QCOMPARE(loaded->volume.storedValue(0, 1, 0, 2), 30.0);
    QCOMPARE(loaded->volume.storedValue(1, 1, 0, 0), 40.0);
  }

  void coloursOfAGreyImageThatAreNotShownAreTold() {
    QVERIFY(writeObject(file(), kSecondaryCapture,
                        smallImage("OT", 1, {"RedPaletteColorLookupTableDescriptor=2\\2\\16"}), pixelsOf(1)));
    const auto loaded = loadOne(file());
    QVERIFY(loaded.ok());
    QVERIFY(says(loaded->report, "The file colours a part of its values by a palette; they are shown in grey."));
  }

  void aColourModelThatIsNotKnownIsRefusedOrTold_data() {
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("HSV") << "HSV"
                         << "The colours of the image are stored as HSV, which cannot be read.";
    QTest::newRow("YBR_RCT") << "YBR_RCT"
                             << "Photometric Interpretation is one of JPEG 2000 in uncompressed pixels; RGB was taken.";
    QTest::newRow("grey") << "MONOCHROME2"
                          << "Photometric Interpretation is none of images with three samples; RGB was taken.";
    QTest::newRow("RGB") << "RGB"
                         << "";
  }
  void aColourModelThatIsNotKnownIsRefusedOrTold() {
    QFETCH(QString, model);
    QFETCH(QString, sentence);
    Values header = smallImage("OT", 1, {"PlanarConfiguration=0"});
    for (std::string& value : header) {
      if (value.starts_with("Samples")) value = "SamplesPerPixel=3";
      if (value.starts_with("Photo")) value = "PhotometricInterpretation=" + model.toStdString();
    }
    QVERIFY(writeObject(file(), kSecondaryCapture, header, pixelsOf(3)));
    const auto loaded = loadOne(file());
    if (!loaded) {
      QCOMPARE(QString::fromStdString(loaded.error().message), sentence);
      return;
    }
    const auto facts = factsOfFile(file());
    QVERIFY(facts.ok());
    const bool told =
        std::find(facts->repairs.begin(), facts->repairs.end(), sentence.toStdString()) != facts->repairs.end();
    QVERIFY2(sentence.isEmpty() ? facts->repairs.empty() : told,
             facts->repairs.empty() ? "" : facts->repairs[0].c_str());
  }

  /// Frames that repeat their places are told apart by what the standard has for it, in whatever order they come.
  void framesOfOnePlaceAreToldApart_data() {
    QTest::addColumn<QStringList>("of");
    QTest::addColumn<QStringList>("names");
    const QString time = "TemporalPositionSequence[0].TemporalPositionTimeOffset=";
    QTest::newRow("offsets of time") << QStringList{time + "2.5", time + "0"}
                                     << QStringList{"time 1 of 2", "time 2 of 2"};
    const QString type = "MRImageFrameTypeSequence[0].ComplexImageComponent=";
    QTest::newRow("components") << QStringList{type + "PHASE", type + "MAGNITUDE"} << QStringList{"MAGNITUDE", "PHASE"};
    const QString velocity = "MRVelocityEncodingSequence[0].VelocityEncodingDirection=";
    QTest::newRow("velocities") << QStringList{velocity + "1\\0\\0", velocity + "0\\1\\0"}
                                << QStringList{"direction 1 of 2", "direction 2 of 2"};
    const QString label = "MRArterialSpinLabelingSequence[0].ASLContext=";
    QTest::newRow("labels") << QStringList{label + "LABEL", label + "CONTROL"} << QStringList{"CONTROL", "LABEL"};
  }
  void framesOfOnePlaceAreToldApart() {
    QFETCH(QStringList, of);
    QFETCH(QStringList, names);
    std::vector<Values> each;
    for (const int z : {1, 0, 2})
      for (const QString& value : of) each.push_back({at(z), value.toStdString()});
    QVERIFY(writeObject(file(), kEnhancedMr, smallImage("MR", 6, enhanced(each, {})), pixelsOf(6)));
    Job job;
    const auto scan = scanDicomFiles({file()}, job);
    const auto& series = scan->studies.at(0).series;
    QCOMPARE(series.size(), std::size_t(2));
    QStringList found;
    for (const Series& part : series) {
      found << QString::fromStdString(part.part.name);
      QVERIFY2(part.splitReason.find("instance numbers") == std::string::npos, part.splitReason.c_str());
    }
    found.sort();
    QCOMPARE(found, names);
  }

 private:
  std::filesystem::path file() const { return m_folder->path() / "image.dcm"; }

  std::unique_ptr<TemporaryFolder> m_folder;
};

QTEST_APPLESS_MAIN(TestImageMeaning)
#include "tst_image_meaning.moc"
