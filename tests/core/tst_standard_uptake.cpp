#include <QtTest>
#include <cmath>

#include "core/base/files.h"
#include "core/dicom/series_loader.h"
#include "core/dicom/study_scanner.h"
#include "tests/support/dicom_writer.h"

using namespace pellucid;
using namespace pellucid::test;

namespace {

constexpr const char* kPet = "1.2.840.10008.5.1.4.1.1.128";
/// 100 stored x 50 Bq/ml x 70,000 g / (370 MBq x 2^(-3600 s / 6586.2 s)), reckoned apart from the program.
constexpr double kDecayed = 1.3816834085882161;
constexpr double kNotDecayed = 0.9459459459459459;

/// A slice of 2 x 2 pixels of 100, an hour after the injection of 370 MBq of F-18; `changes` come last.
std::vector<std::string> pet(int slice, const std::vector<std::string>& changes) {
  const std::string drug = "RadiopharmaceuticalInformationSequence[0].";
  std::vector<std::string> values{"Modality=PT",
                                  "StudyInstanceUID=2.25.1",
                                  "SeriesInstanceUID=2.25.2",
                                  "PatientID=PLANTED-4711",
                                  "InstanceNumber=" + std::to_string(slice + 1),
                                  "PatientWeight=70",
                                  "SeriesDate=20240102",
                                  "SeriesTime=100000",
                                  "AcquisitionDate=20240102",
                                  "AcquisitionTime=10000" + std::to_string(slice),
                                  "Units=BQML",
                                  "DecayCorrection=START",
                                  "CorrectedImage=ATTN\\DECY\\SCAT",
                                  drug + "RadionuclideTotalDose=370000000",
                                  drug + "RadionuclideHalfLife=6586.2",
                                  drug + "RadiopharmaceuticalStartTime=090000",
                                  "RescaleSlope=50",
                                  "RescaleIntercept=0",
                                  "WindowCenter=5000",
                                  "WindowWidth=10000",
                                  "ImageOrientationPatient=1\\0\\0\\0\\1\\0",
                                  "ImagePositionPatient=0\\0\\" + std::to_string(3 * slice),
                                  "PixelSpacing=4\\4",
                                  "Rows=2",
                                  "Columns=2",
                                  "SamplesPerPixel=1",
                                  "PhotometricInterpretation=MONOCHROME2",
                                  "BitsAllocated=8",
                                  "BitsStored=8",
                                  "HighBit=7",
                                  "PixelRepresentation=0"};
  values.insert(values.end(), changes.begin(), changes.end());
  return values;
}

}  // namespace

/// SUV by body weight against the vendor-neutral pseudo-code of QIBA, on files made here.
class TestStandardUptake : public QObject {
  Q_OBJECT

  /// Two slices; `second` changes the second alone.
  static Result<LoadedSeries> load(const std::vector<std::string>& changes, std::vector<std::string> second = {},
                                   Edits bytes = {}) {
    auto folder = TemporaryFolder::create();
    second.insert(second.begin(), changes.begin(), changes.end());
    bytes.emplace_back("PixelData", std::string(4, static_cast<char>(100)));
    if (!writeObject(folder->path() / "1.dcm", kPet, pet(0, changes), bytes) ||
        !writeObject(folder->path() / "2.dcm", kPet, pet(1, second), bytes))
      return Error{ErrorCode::Internal, "not written", ""};
    Job job;
    const auto scan = scanDicomFiles(filesIn(folder->path()), job);
    if (!scan) return scan.error();
    return loadDicomSeries(scan->studies.front().series.front(), job);
  }
  static std::string remarks(const LoadedSeries& loaded) {
    std::string all;
    for (const auto& remark : loaded.report.remarks) all += remark.sentence + "\n";
    return all;
  }

 private Q_SLOTS:
  void bqPerMlBecomeSuvByBodyWeight() {
    const auto loaded = load({});
    QVERIFY2(loaded.ok(), loaded ? "" : loaded.error().message.c_str());
    QCOMPARE(loaded->volume.modality.unit, std::string("SUVbw"));
    QCOMPARE(loaded->volume.modalityValue(0, 0, 0), kDecayed);
    QCOMPARE(remarks(*loaded).find("SUV"), std::string::npos);
    // What the file shows from 0 to 10000 Bq/ml.
    const VoiWindow& window = loaded->display.windows.front();
    QCOMPARE(window.center, kDecayed);
    QCOMPARE(window.width, 2 * kDecayed);
    QVERIFY(window.function == VoiFunction::LinearExact);
    const std::pair<std::string, std::string> line{"1 SUVbw", "3619 Bq/ml"};
    QVERIFY(std::find(loaded->technique.begin(), loaded->technique.end(), line) != loaded->technique.end());
  }

  void decayIsCountedAsTheFileSays_data() {
    QTest::addColumn<QStringList>("changes");
    QTest::addColumn<double>("value");
    const QString drug = "RadiopharmaceuticalInformationSequence[0].";
    QTest::newRow("corrected to the administration") << QStringList{"DecayCorrection=ADMIN"} << kNotDecayed;
    QTest::newRow("injected before midnight")
        << QStringList{"SeriesTime=003000", "AcquisitionTime=003100", drug + "RadiopharmaceuticalStartTime=233000"}
        << kDecayed;
    QTest::newRow("the day is given, the time of day wrong")
        << QStringList{drug + "RadiopharmaceuticalStartDateTime=20240102090000.00",
                       drug + "RadiopharmaceuticalStartTime=010000"}
        << kDecayed;
    QTest::newRow("the same time zone") << QStringList{drug + "RadiopharmaceuticalStartDateTime=20240102090000+0100",
                                                       "TimezoneOffsetFromUTC=+0100"}
                                        << kDecayed;
    QTest::newRow("a long half life, with the day")
        << QStringList{drug + "RadiopharmaceuticalStartDateTime=20240101100000", drug + "RadionuclideHalfLife=86400"}
        << 2 * kNotDecayed;
  }
  void decayIsCountedAsTheFileSays() {
    QFETCH(QStringList, changes);
    QFETCH(double, value);
    std::vector<std::string> list;
    for (const QString& change : changes) list.push_back(change.toStdString());
    const auto loaded = load(list);
    QVERIFY2(loaded.ok(), loaded ? "" : loaded.error().message.c_str());
    QVERIFY2(loaded->volume.modality.unit == "SUVbw", remarks(*loaded).c_str());
    QCOMPARE(loaded->volume.modalityValue(1, 1, 1), value);
  }

  void whatIsMissingIsSaid_data() {
    QTest::addColumn<QStringList>("changes");
    QTest::addColumn<QString>("says");
    const QString drug = "RadiopharmaceuticalInformationSequence[0].";
    QTest::newRow("weight") << QStringList{"PatientWeight="} << "the weight of the patient";
    QTest::newRow("weight in grams") << QStringList{"PatientWeight=70000"} << "the weight of the patient";
    QTest::newRow("dose") << QStringList{drug + "RadionuclideTotalDose="} << "the injected dose";
    QTest::newRow("dose in MBq") << QStringList{drug + "RadionuclideTotalDose=370"} << "the injected dose";
    QTest::newRow("half life") << QStringList{drug + "RadionuclideHalfLife=0"} << "the half life";
    QTest::newRow("time of injection") << QStringList{drug + "RadiopharmaceuticalStartTime="}
                                       << "the time of injection";
    QTest::newRow("an hour without minutes")
        << QStringList{drug + "RadiopharmaceuticalStartTime=09"} << "the time of injection";
    QTest::newRow("time of the series") << QStringList{"SeriesTime="} << "of the series are missing";
    QTest::newRow("time of acquisition") << QStringList{"AcquisitionTime="} << "of acquisition are missing";
    QTest::newRow("decay") << QStringList{"DecayCorrection=NONE"} << "not corrected for decay";
    QTest::newRow("attenuation") << QStringList{"CorrectedImage=DECY"} << "not corrected for attenuation";
    QTest::newRow("two injections")
        << QStringList{"RadiopharmaceuticalInformationSequence[1].RadionuclideTotalDose=370000000"}
        << "more than one injection";
    QTest::newRow("injected after the scan")
        << QStringList{drug + "RadiopharmaceuticalStartDateTime=20240102110000"} << "not shortly before the scan";
    QTest::newRow("injected a day before, by the clock")
        << QStringList{drug + "RadiopharmaceuticalStartTime=100500"} << "not shortly before the scan";
    QTest::newRow("a long half life without the day")
        << QStringList{drug + "RadionuclideHalfLife=86400"} << "the day of injection";
    QTest::newRow("a later series") << QStringList{"SeriesTime=113000"} << "made later than its images";
    QTest::newRow("time zones") << QStringList{drug + "RadiopharmaceuticalStartDateTime=20240102090000+0100",
                                               "TimezoneOffsetFromUTC=+0200"}
                                << "time zones";
  }
  void whatIsMissingIsSaid() {
    QFETCH(QStringList, changes);
    QFETCH(QString, says);
    std::vector<std::string> list;
    for (const QString& change : changes) list.push_back(change.toStdString());
    const auto loaded = load(list);
    QVERIFY2(loaded.ok(), loaded ? "" : loaded.error().message.c_str());
    QCOMPARE(loaded->volume.modality.unit, std::string("Bq/ml"));
    QCOMPARE(loaded->volume.modalityValue(0, 0, 0), 5000.0);
    QCOMPARE(loaded->display.windows.front().width, 10000.0);
    const std::string told = remarks(*loaded);
    QVERIFY2(told.find("Values stay in Bq/ml, no SUV: ") != std::string::npos, told.c_str());
    QVERIFY2(QString::fromStdString(told).contains(says), told.c_str());
    QVERIFY(told.find("PLANTED") == std::string::npos && told.find("70000") == std::string::npos);
  }

  void aLaterSeriesOfGeSaysWhenTheScanBegan() {
    const Edits scan{{"0009,100d", "20240102100000.00"}};
    const auto loaded = load({"SeriesTime=113000", "(0009,0010)=GEMS_PETD_01"}, {}, scan);
    QVERIFY(loaded.ok());
    QVERIFY2(loaded->volume.modality.unit == "SUVbw", remarks(*loaded).c_str());
    QCOMPARE(loaded->volume.modalityValue(0, 0, 0), kDecayed);
    // Of another maker the element is something else.
    const auto other = load({"SeriesTime=113000", "(0009,0010)=OTHER"}, {}, scan);
    QVERIFY(other.ok());
    QCOMPARE(other->volume.modality.unit, std::string("Bq/ml"));
  }

  /// What counts is the first image, not the one that the other facts are read from.
  void aSeriesMadeBetweenItsImagesIsALaterOne() {
    const auto loaded = load({"SeriesTime=100100"}, {"AcquisitionTime=100500"});
    QVERIFY(loaded.ok());
    QCOMPARE(loaded->volume.modality.unit, std::string("Bq/ml"));
  }

  void valuesThatTheFileHasAreNamedAsItSays_data() {
    QTest::addColumn<QString>("units");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("unit");
    QTest::newRow("g/ml") << "GML"
                          << ""
                          << "SUVbw";
    QTest::newRow("by weight") << "GML"
                               << "BW"
                               << "SUVbw";
    QTest::newRow("by lean body mass") << "GML"
                                       << "LBMJANMA"
                                       << "SUVlbm";
    QTest::newRow("by surface") << "CM2ML"
                                << ""
                                << "SUVbsa";
    QTest::newRow("a type that nobody knows") << "GML"
                                              << "MINE"
                                              << "g/ml";
    QTest::newRow("counts") << "CNTS"
                            << ""
                            << "CNTS";
  }
  void valuesThatTheFileHasAreNamedAsItSays() {
    QFETCH(QString, units);
    QFETCH(QString, type);
    QFETCH(QString, unit);
    std::vector<std::string> changes{"Units=" + units.toStdString(), "PatientWeight="};
    if (!type.isEmpty()) changes.push_back("SUVType=" + type.toStdString());
    const auto loaded = load(changes);
    QVERIFY(loaded.ok());
    QCOMPARE(QString::fromStdString(loaded->volume.modality.unit), unit);
    QCOMPARE(loaded->volume.modalityValue(0, 0, 0), 5000.0);
    QCOMPARE(remarks(*loaded).find("SUV"), std::string::npos);
  }

  void slopesMayDifferFromSliceToSlice() {
    const auto loaded = load({}, {"RescaleSlope=100"});
    QVERIFY(loaded.ok());
    QCOMPARE(loaded->volume.modality.unit, std::string("SUVbw"));
    QVERIFY(std::abs(loaded->volume.modalityValue(0, 0, 0) - kDecayed) < 1e-6);
    QVERIFY(std::abs(loaded->volume.modalityValue(0, 0, 1) - 2 * kDecayed) < 1e-6);
  }
};

QTEST_APPLESS_MAIN(TestStandardUptake)
#include "tst_standard_uptake.moc"
