#include <QtTest>
#include <algorithm>
#include <cstring>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>

#include "core/base/files.h"
#include "core/dicom/file_facts.h"
#include "core/dicom/series_loader.h"
#include "core/dicom/series_parts.h"
#include "core/dicom/spacing_text_p.h"
#include "core/dicom/study_scanner.h"
#include "tests/support/dicom_writer.h"

using namespace pellucid;
using namespace pellucid::test;

namespace {

Geometry smallStack(int slices) {
  Geometry geometry;
  geometry.size = {8, 8, slices};
  geometry.spacing = {1, 1, 3};
  geometry.calibration = Calibration::Scanner;
  geometry.inPatient = true;
  return geometry;
}

void write(const std::filesystem::path& file, std::string_view bytes) {
  std::ofstream(file, std::ios::binary).write(bytes.data(), std::streamsize(bytes.size()));
}

}  // namespace

class TestStudyScanner : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void anIndexGivesTheSameAndNoticesEveryChange() {
    auto folder = TemporaryFolder::create();
    const auto& root = folder->path();
    Job job;
    QVERIFY(writeSeries(indexPhantom(smallStack(4)), plantedAttributes("CT"), root, job).ok());
    const auto files = filesIn(root);
    ScanIndex index;
    const auto first = scanDicomFiles(files, job, {}, &index);
    QVERIFY(first.ok());
    QCOMPARE(index.size(), files.size());
    QVERIFY(index.knows(files[1]));
    QCOMPARE(toJson(*scanDicomFiles(files, job, {}, &index)), toJson(*first));

    // The same size, and the time of modification set back: still another file.
    const auto time = std::filesystem::last_write_time(files[1]);
    const auto size = std::filesystem::file_size(files[1]);
    QVERIFY(editDicom(files[1], {{"PatientID", "PLANTED-4712"}}));
    QCOMPARE(std::filesystem::file_size(files[1]), size);
    std::filesystem::last_write_time(files[1], time);
    QVERIFY(!index.knows(files[1]));
    const auto second = scanDicomFiles(files, job, {}, &index);
    QVERIFY(second.ok());
    QCOMPARE(toJson(*second), toJson(*scanDicomFiles(files, job)));
    QVERIFY(toJson(*second) != toJson(*first));
    QVERIFY(index.knows(files[1]));

    std::filesystem::remove(files[2]);
    QVERIFY(!index.knows(files[2]));
    const auto third = scanDicomFiles(files, job, {}, &index);
    QVERIFY(third.ok());
    QCOMPARE(third->skipped.size(), std::size_t{1});
  }

  void saysWhyAFileIsSkippedWithoutPatientData() {
    auto folder = TemporaryFolder::create();
    const auto& root = folder->path();
    Job job;
    QVERIFY(writeSeries(indexPhantom(smallStack(2)), plantedAttributes("CT"), root, job).ok());
    std::filesystem::resize_file(root / "IM0002.dcm", std::filesystem::file_size(root / "IM0002.dcm") - 20);
    std::filesystem::resize_file(root / "IM0001.dcm", 405);
    write(root / "text.dcm",
          "Patient Planted^Zyxwv is not DICOM at all, and this is long enough to be looked at twice. "
          "A second sentence for good measure, because the mark stands at byte 128.");
    write(root / "empty.dcm", "");
    const auto scan = scanDicomFiles(filesIn(root), job);
    QVERIFY(scan.ok());
    QCOMPARE(scan->filesSeen, 4);
    QCOMPARE(scan->studies.size(), std::size_t(0));
    QCOMPARE(scan->skipped.size(), std::size_t(4));
    for (const auto& skipped : scan->skipped) {
      QVERIFY(skipped.reason.ends_with("."));
      QVERIFY(skipped.reason.find("Planted") == std::string::npos);
      QVERIFY(skipped.reason.find("4711") == std::string::npos);
    }
    const auto reasonOf = [&](const char* name) {
      for (const auto& skipped : scan->skipped)
        if (skipped.file.filename() == name) return skipped.reason;
      return std::string();
    };
    QCOMPARE(reasonOf("empty.dcm"), std::string("The file is empty."));
    QCOMPARE(reasonOf("text.dcm"), std::string("The file is text, not DICOM."));
    QVERIFY(reasonOf("IM0002.dcm").starts_with("The file is truncated"));
  }

  void saysWhatAFileIsThatIsNotDicom_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    const QByteArray more(300, '\x07');
    QTest::newRow("table") << QByteArray("name;age\r\nPlanted;61\r\n") << "The file is text, not DICOM.";
    QTest::newRow("text of another alphabet") << QByteArray("Größe: 12 µm\n") << "The file is text, not DICOM.";
    QTest::newRow("text of two bytes") << QByteArray("\xFF\xFEP\0l\0", 6) << "The file is text, not DICOM.";
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n") + more << "The file is a PDF document, not DICOM.";
    QTest::newRow("gzip") << QByteArray("\x1F\x8B\x08") + more
                          << "The file is an archive, not DICOM; unpack it and open its content.";
    QTest::newRow("tar") << QByteArray(257, 'a') + QByteArray("ustar\0", 6) + more
                         << "The file is an archive, not DICOM; unpack it and open its content.";
    QTest::newRow("picture") << QByteArray("GIF89a") + more << "The file is a GIF picture, not DICOM.";
    QTest::newRow("program") << QByteArray("MZ\x90\0", 4) + more << "The file is a program, not DICOM.";
    QTest::newRow("nothing") << QByteArray(300, '\0') << "The file begins with nothing but zeros; it is not DICOM.";
    QTest::newRow("anything") << more << "The file is not DICOM.";
  }
  void saysWhatAFileIsThatIsNotDicom() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);
    auto folder = TemporaryFolder::create();
    write(folder->path() / "file", {bytes.constData(), std::size_t(bytes.size())});
    Job job;
    const auto scan = scanDicomFiles({folder->path() / "file"}, job);
    QVERIFY(scan.ok());
    QCOMPARE(scan->skipped.size(), std::size_t(1));
    QCOMPARE(QString::fromStdString(scan->skipped[0].reason), reason);
  }

  void bytesInFrontOfABareDataSetAreSkipped_data() {
    QTest::addColumn<QByteArray>("front");
    QTest::addColumn<bool>("read");
    QTest::newRow("none") << QByteArray() << true;
    QTest::newRow("a space") << QByteArray(" ") << true;
    QTest::newRow("the prefix without a preamble") << QByteArray("DICM") << true;
    QTest::newRow("more than are an accident") << QByteArray("nine more") << false;
  }
  void bytesInFrontOfABareDataSetAreSkipped() {
    QFETCH(QByteArray, front);
    QFETCH(bool, read);
    auto folder = TemporaryFolder::create();
    Job job;
    QVERIFY(writeSeries(indexPhantom(smallStack(1)), plantedAttributes("CT"), folder->path(), job).ok());
    const auto whole = folder->path() / "IM0001.dcm", bare = folder->path() / "bare";
    int code = -1;
    runProgram({"dcmconv", "-F", whole.string(), bare.string()}, &code);
    QCOMPARE(code, 0);
    std::ifstream stream(bare, std::ios::binary);
    const std::string content((std::istreambuf_iterator<char>(stream)), std::istreambuf_iterator<char>());
    write(bare, front.toStdString() + content);
    const auto scan = scanDicomFiles({bare}, job);
    QVERIFY(scan.ok());
    QCOMPARE(scan->studies.size(), std::size_t(read ? 1 : 0));
    if (!read) return;
    const auto loaded = loadDicomSeries(scan->studies[0].series.at(0), job);
    QVERIFY2(loaded.ok(), loaded ? "" : loaded.error().message.c_str());
    const auto expected = loadDicomSeries(scanDicomFiles({whole}, job)->studies.at(0).series.at(0), job);
    QVERIFY(std::memcmp(loaded->volume.bytes(), expected->volume.bytes(), expected->volume.byteCount()) == 0);
    const auto facts = factsOfFile(bare);
    QVERIFY(facts.ok());
    const bool told = std::any_of(facts->repairs.begin(), facts->repairs.end(), [](const std::string& repair) {
      return repair.find("in front of the first element") != std::string::npos;
    });
    QCOMPARE(told, !front.isEmpty());
  }

  void readsPatientStudyAndSeries() {
    auto folder = TemporaryFolder::create();
    Job job;
    ObjectAttributes attributes = plantedAttributes("CT");
    attributes.patient.name = {"Müller^Jörg", "", ""};
    attributes.studyDescription = "Thorax";
    attributes.seriesDescription = "Lunge";
    attributes.seriesNumber = 4;
    attributes.accessionNumber = "A1";
    QVERIFY(writeSeries(indexPhantom(smallStack(3)), attributes, folder->path(), job).ok());
    const auto scan = scanDicomFiles(filesIn(folder->path()), job);
    const Study& study = scan->studies.at(0);
    QCOMPARE(study.patient.name.display(), std::string("Müller, Jörg"));
    QCOMPARE(study.patient.id, std::string("PLANTED-4711"));
    QCOMPARE(study.description, std::string("Thorax"));
    QCOMPARE(study.accessionNumber, std::string("A1"));
    const Series& series = study.series.at(0);
    QCOMPARE(series.number, 4);
    QCOMPARE(series.modality, std::string("CT"));
    QCOMPARE(series.bodyPart, std::string("CHEST"));
    QCOMPARE(series.imageCount(), 3);
    QVERIFY(series.splitReason.empty());
    QCOMPARE((*series.instances[2].position)[2], 6.0);
  }

  void keepsTwoPatientsApartUnderOneStudyUid() {
    auto folder = TemporaryFolder::create();
    Job job;
    ObjectAttributes attributes = plantedAttributes("CT");
    attributes.studyUid = newUid();
    for (const char* id : {"A", "B"}) {
      attributes.patient.id = id;
      const auto below = folder->path() / id;
      std::filesystem::create_directory(below);
      QVERIFY(writeSeries(indexPhantom(smallStack(2)), attributes, below, job).ok());
    }
    const auto scan = scanDicomFiles(filesIn(folder->path()), job);
    QCOMPARE(scan->studies.size(), std::size_t(2));
  }

  void filesWithoutUidsAreNeverTakenForThoseOfAnotherFolder() {
    auto folder = TemporaryFolder::create();
    Job job;
    for (const char* name : {"a", "b"}) {
      const auto part = folder->path() / name;
      QVERIFY(makeFolder(part).ok());
      QVERIFY(writeSeries(indexPhantom(smallStack(3)), plantedAttributes("CT"), part, job).ok());
      for (const auto& file : filesIn(part))
        QVERIFY(editDicom(file, {{"-StudyInstanceUID", ""}, {"-SeriesInstanceUID", ""}, {"-SOPInstanceUID", ""}}));
    }
    auto files = filesIn(folder->path() / "a");
    for (const auto& file : filesIn(folder->path() / "b")) files.push_back(file);
    const auto scan = scanDicomFiles(files, job);
    QVERIFY(scan.ok());
    QCOMPARE(scan->studies.size(), std::size_t{2});
    const Study& one = scan->studies[0];
    const Study& other = scan->studies[1];
    QVERIFY(!one.uid.empty() && one.uid != other.uid);
    QVERIFY(!one.series.front().uid.empty() && one.series.front().uid != other.series.front().uid);
    QCOMPARE(one.series.front().imageCount(), 3);
    // The same names again, so that what was drawn is found again.
    QCOMPARE(toJson(*scanDicomFiles(files, job)), toJson(*scan));
  }

  /// A small file can hold a hundred thousand: each of them compared with all others would take hours.
  void manySpacingsAreWrittenInFull() {
    std::vector<std::string> all;
    for (int i = 1; i <= 20'000; ++i) all.push_back(std::to_string(i) + ".1234567\\1");
    QCOMPARE(spacingText(all[4], all), std::string("5.1234567 x 1 mm"));
    for (const std::string& spacing : all) QVERIFY(spacingText(spacing, all).ends_with(".1234567 x 1 mm"));
  }

  void aSpacingHasAsManyDecimalsAsTellItFromTheOthers_data() {
    QTest::addColumn<QStringList>("spacings");
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("short") << QStringList{"0.646484375\\0.646484375", "0.7\\0.70"}
                           << QStringList{"0.646 x 0.646 mm", "0.7 x 0.7 mm"};
    QTest::newRow("near") << QStringList{"0.646484375\\0.646484375", "0.6461\\0.6461"}
                          << QStringList{"0.6465 x 0.6465 mm", "0.6461 x 0.6461 mm"};
  }
  void aSpacingHasAsManyDecimalsAsTellItFromTheOthers() {
    QFETCH(QStringList, spacings);
    QFETCH(QStringList, texts);
    auto folder = TemporaryFolder::create();
    Job job;
    ObjectAttributes attributes = plantedAttributes("CT");
    attributes.studyUid = newUid();
    attributes.seriesUid = newUid();
    attributes.frameOfReferenceUid = newUid();
    for (const QString& spacing : spacings) {
      const auto below = folder->path() / std::to_string(spacings.indexOf(spacing));
      std::filesystem::create_directory(below);
      QVERIFY(writeSeries(indexPhantom(smallStack(4)), attributes, below, job).ok());
      for (const auto& file : filesIn(below)) QVERIFY(editDicom(file, {{"PixelSpacing", spacing.toStdString()}}));
    }
    const auto scan = scanDicomFiles(filesIn(folder->path()), job);
    const auto& series = scan->studies.at(0).series;
    QCOMPARE(series.size(), std::size_t(2));
    QStringList parts;
    for (const Series& part : series) parts << QString::fromStdString(part.splitReason).section("this part: ", 1);
    for (const QString& text : texts) QVERIFY2(parts.contains(text + "."), qPrintable(parts.join(" | ")));
  }

  void oneSpacingMayBeWrittenInManyWays() {
    auto folder = TemporaryFolder::create();
    Job job;
    QVERIFY(writeSeries(indexPhantom(smallStack(6)), plantedAttributes("CT"), folder->path(), job).ok());
    const auto files = filesIn(folder->path());
    const char* ways[] = {"0.70\\0.70",           "0.7\\0.7",         "7e-1\\ .7",
                          "+0.700000\\0.7000000", "0.70002\\0.69998", "0.7 \\0.7"};
    for (std::size_t i = 0; i < files.size(); ++i) QVERIFY(editDicom(files[i], {{"PixelSpacing", ways[i]}}));
    const auto scan = scanDicomFiles(files, job);
    const auto& series = scan->studies.at(0).series;
    QCOMPARE(series.size(), std::size_t(1));
    QCOMPARE(series[0].splitReason, std::string());
    const auto loaded = loadDicomSeries(series[0], job);
    QVERIFY2(loaded.ok(), loaded ? "" : loaded.error().message.c_str());
    QVERIFY(loaded->report.allows(Capability::VolumeAnalysis));
  }

  void aSplitByPixelsNamesTheAttribute_data() {
    QTest::addColumn<QString>("keyword");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("reason");
    const QString lead = "The images of the series differ in ";
    QTest::newRow("polarity") << "PhotometricInterpretation"
                              << "MONOCHROME1" << lead + "Photometric Interpretation; this part: MONOCHROME1.";
    QTest::newRow("palette") << "PhotometricInterpretation"
                             << "PALETTE COLOR" << lead + "Photometric Interpretation; this part: PALETTE COLOR.";
    QTest::newRow("bits") << "BitsAllocated"
                          << "8" << lead + "Bits Allocated; this part: 8.";
    QTest::newRow("sign") << "PixelRepresentation"
                          << "0" << lead + "Pixel Representation; this part: unsigned.";
  }
  void aSplitByPixelsNamesTheAttribute() {
    QFETCH(QString, keyword);
    QFETCH(QString, value);
    QFETCH(QString, reason);
    auto folder = TemporaryFolder::create();
    Job job;
    QVERIFY(writeSeries(indexPhantom(smallStack(4)), plantedAttributes("CT"), folder->path(), job).ok());
    const auto files = filesIn(folder->path());
    QVERIFY(editDicom(files[3], {{keyword.toStdString(), value.toStdString()}}));
    const auto scan = scanDicomFiles(files, job);
    const auto& series = scan->studies.at(0).series;
    QCOMPARE(series.size(), std::size_t(2));
    QCOMPARE(QString::fromStdString(series[1].splitReason), reason);
    // What is left is one stack.
    QVERIFY(loadDicomSeries(series[0], job).ok());
  }

  void splitsVolumesThatShareTheirPositions_data() {
    QTest::addColumn<QString>("keyword");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("reason");
    const QString lead = "Each position was imaged 2 times";
    QTest::newRow("echo") << "EchoTime"
                          << "10"
                          << "40" << lead + "; this part: echo 2, TE 40 ms.";
    QTest::newRow("b-value") << "DiffusionBValue"
                             << "0"
                             << "1000" << lead + "; this part: b = 1000 s/mm2.";
    QTest::newRow("time") << "TemporalPositionIdentifier"
                          << "1"
                          << "2" << lead + "; this part: time 2 of 2.";
    QTest::newRow("nothing") << "ImageComments"
                             << "a"
                             << "b"
                             << lead + ", told apart by the order of instance numbers; this part: volume 2 of 2.";
  }
  void splitsVolumesThatShareTheirPositions() {
    QFETCH(QString, keyword);
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(QString, reason);
    auto folder = TemporaryFolder::create();
    Job job;
    ObjectAttributes attributes = plantedAttributes("MR");
    attributes.studyUid = newUid();
    attributes.seriesUid = newUid();
    attributes.frameOfReferenceUid = newUid();
    int number = 0;
    for (const QString& value : {first, second}) {
      const auto below = folder->path() / value.toStdString();
      std::filesystem::create_directory(below);
      QVERIFY(writeSeries(indexPhantom(smallStack(4)), attributes, below, job).ok());
      for (const auto& file : filesIn(below))
        QVERIFY(editDicom(
            file, {{keyword.toStdString(), value.toStdString()}, {"InstanceNumber", std::to_string(++number)}}));
    }
    const auto scan = scanDicomFiles(filesIn(folder->path()), job);
    const auto& series = scan->studies.at(0).series;
    QCOMPARE(series.size(), std::size_t(2));
    QCOMPARE(series[0].imageCount(), 4);
    QCOMPARE(QString::fromStdString(series[1].splitReason), reason);
    QVERIFY(series[0].uid != series[1].uid);
    QVERIFY(series[1].uid.ends_with("#2"));
  }

  void showsEachRadiographByItself() {
    auto folder = TemporaryFolder::create();
    Job job;
    ObjectAttributes attributes = plantedAttributes("CR");
    Geometry geometry = smallStack(2);
    geometry.inPatient = false;
    geometry.calibration = Calibration::Detector;
    const auto volume = Volume::allocate(geometry, VoxelType::UInt16);
    QVERIFY(writeSeries(*volume, attributes, folder->path(), job).ok());
    const auto scan = scanDicomFiles(filesIn(folder->path()), job);
    QCOMPARE(scan->studies.at(0).series.size(), std::size_t(2));
  }

  void keepsWhichAttributeNamesTheSide() {
    auto folder = TemporaryFolder::create();
    Job job;
    const auto volume = Volume::allocate(smallStack(2), VoxelType::UInt16);
    QVERIFY(writeSeries(*volume, plantedAttributes("XA"), folder->path(), job).ok());
    const auto files = filesIn(folder->path());
    const auto sideOf = [&](const Edits& first, const Edits& second) {
      if (!editDicom(files[0], first) || !editDicom(files[1], second)) return std::string("not written");
      const auto scan = scanDicomFiles(files, job);
      const Series& series = scan->studies.at(0).series.at(0);
      if (series.laterality.empty()) return std::string();
      return series.laterality +
             (series.lateralitySource == LateralitySource::Image ? " of the image" : " of the series");
    };
    QCOMPARE(sideOf({{"Laterality", "R"}}, {{"Laterality", "R"}}), std::string("R of the series"));
    // Image Laterality is said of each image; where two differ, the series has no side.
    QCOMPARE(sideOf({{"ImageLaterality", "L"}}, {{"ImageLaterality", "L"}}), std::string("L of the image"));
    QCOMPARE(sideOf({}, {{"ImageLaterality", "R"}}), std::string());
    QCOMPARE(sideOf({}, {{"-ImageLaterality", ""}}), std::string());
  }

  void radiographsOfBothSidesShownTogetherHaveNoSide() {
    auto folder = TemporaryFolder::create();
    Job job;
    Geometry geometry = smallStack(2);
    geometry.inPatient = false;
    const auto volume = Volume::allocate(geometry, VoxelType::UInt16);
    QVERIFY(writeSeries(*volume, plantedAttributes("CR"), folder->path(), job).ok());
    const auto files = filesIn(folder->path());
    QVERIFY(editDicom(files[0], {{"Laterality", "R"}}) && editDicom(files[1], {{"Laterality", "L"}}));
    const Study study = scanDicomFiles(files, job)->studies.at(0);
    QCOMPARE(study.series.at(0).laterality, std::string("R"));
    QCOMPARE(study.series.at(1).laterality, std::string("L"));
    const Series together = unsplit(study, study.series[0]);
    QVERIFY(together.unsplit);
    QCOMPARE(together.laterality, std::string());
  }

  void stopsWhenCancelled() {
    auto folder = TemporaryFolder::create();
    Job writing;
    QVERIFY(writeSeries(indexPhantom(smallStack(12)), plantedAttributes("CT"), folder->path(), writing).ok());
    Job job;
    job.cancel();
    const auto scan = scanDicomFiles(filesIn(folder->path()), job);
    QVERIFY(!scan.ok());
    QCOMPARE(scan.error().code, ErrorCode::Cancelled);
  }

  void reportsProgressUpToTheEnd() {
    auto folder = TemporaryFolder::create();
    Job writing;
    QVERIFY(writeSeries(indexPhantom(smallStack(6)), plantedAttributes("CT"), folder->path(), writing).ok());
    double last = 0.0;
    Job job([&last](double fraction, const std::string&) {
      QVERIFY(fraction >= last);
      last = fraction;
    });
    QVERIFY(scanDicomFiles(filesIn(folder->path()), job).ok());
    QVERIFY(last > 0.5);
  }
};

QTEST_APPLESS_MAIN(TestStudyScanner)
#include "tst_study_scanner.moc"
