#include <QtTest>
#include <cmath>
#include <fstream>
#include <nlohmann/json.hpp>

#include "core/base/files.h"
#include "core/base/json.h"
#include "core/dicom/series_loader.h"
#include "core/dicom/series_parts.h"
#include "core/dicom/study_scanner.h"
#include "tests/support/dicom_writer.h"

using namespace pellucid;
using namespace pellucid::test;

namespace {

/// Twelve axial slices, 2.5 mm apart, first at (-20, -30, 100).
Geometry soundStack(int side) {
  Geometry geometry;
  geometry.size = {side, side, 12};
  geometry.spacing = {1.5, 1.5, 2.5};
  geometry.origin = {-20, -30, 100};
  geometry.calibration = Calibration::Scanner;
  geometry.inPatient = true;
  return geometry;
}

Edits editsOf(const Json& set) {
  Edits edits;
  for (const auto& [key, value] : set.items()) edits.emplace_back(key, value.get<std::string>());
  return edits;
}

/// A sound CT series with the fault that the file in tests/data/faults/series describes.
void writeFaulty(const Json& fault, const std::filesystem::path& folder) {
  Job job;
  ObjectAttributes attributes = plantedAttributes("CT");
  attributes.studyUid = newUid();
  attributes.seriesUid = newUid();
  attributes.frameOfReferenceUid = newUid();
  Volume volume = indexPhantom(soundStack(12));
  volume.modality = {1.0, -1024.0, "HU"};
  QVERIFY(writeSeries(volume, attributes, folder, job).ok());
  const auto files = filesIn(folder);
  const double shear = numberOr(fault, "shearPerSlice", 0.0);
  for (std::size_t k = 0; k < files.size() && shear != 0.0; ++k) {
    const std::string y = std::to_string(-30.0 + shear * double(k));
    QVERIFY(
        editDicom(files[k], {{"ImagePositionPatient", "-20\\" + y + "\\" + std::to_string(100 + 2.5 * double(k))}}));
  }
  for (const Json& edit : fault.value("edits", Json::array()))
    for (std::size_t k = 0; k < files.size(); ++k)
      if (edit["slice"].get<int>() < 0 || edit["slice"].get<std::size_t>() == k)
        QVERIFY(editDicom(files[k], editsOf(edit["set"])));
  for (const double k : numbersOf(fault, "duplicate")) {
    const auto copy = folder / "copy.dcm";
    std::filesystem::copy_file(files[std::size_t(k)], copy);
    QVERIFY(editDicom(copy, {{"SOPInstanceUID", newUid()}, {"InstanceNumber", "99"}}));
    QVERIFY(editDicom(copy, editsOf(fault.value("copySet", Json::object()))));
  }
  for (const double k : numbersOf(fault, "remove")) std::filesystem::remove(files[std::size_t(k)]);
  if (const int side = integerOr(fault, "otherSize", 0); side > 0) {
    Volume other = indexPhantom(soundStack(side));
    const auto apart = folder / "other";
    std::filesystem::create_directory(apart);
    QVERIFY(writeSeries(other.slice(0), attributes, apart, job).ok());
  }
}

}  // namespace

class TestSeriesFaults : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void saysWhatIsWrongAndForbidsWhatItMakesUnsound_data() {
    QTest::addColumn<QString>("file");
    const auto files = filesIn(std::filesystem::path(PELLUCID_SOURCE_DIR) / "tests/data/faults/series");
    QVERIFY(!files.empty());
    for (const auto& file : files)
      if (file.extension() == ".json") QTest::newRow(file.stem().c_str()) << QString::fromStdString(file.string());
  }
  void saysWhatIsWrongAndForbidsWhatItMakesUnsound() {
    QFETCH(QString, file);
    const auto fault = readJsonFile(file.toStdString());
    QVERIFY(fault.ok());
    QVERIFY(fault->contains("sentence") || fault->contains("splitReason"));
    auto folder = TemporaryFolder::create();
    writeFaulty(*fault, folder->path());
    Job job;
    const auto scan = scanDicomFiles(filesIn(folder->path()), job);
    QVERIFY(scan.ok());
    QCOMPARE(scan->skipped.size(), std::size_t(0));
    QCOMPARE(scan->studies.size(), std::size_t(1));
    const auto& series = scan->studies[0].series;
    QCOMPARE(int(series.size()), integerOr(*fault, "series", 1));
    const std::string reason = textOr(*fault, "splitReason");
    QVERIFY(reason.empty() ||
            std::any_of(series.begin(), series.end(), [&](const Series& part) { return part.splitReason == reason; }));
    if (!fault->contains("sentence")) return;
    const auto loaded = loadDicomSeries(series[0], job);
    QVERIFY2(loaded.ok(), loaded ? "" : loaded.error().message.c_str());
    checkReport(*fault, loaded->report);
  }

  void listsASoundSeriesWithoutRemarks() {
    auto folder = TemporaryFolder::create();
    writeFaulty(Json::object(), folder->path());
    Job job;
    const auto scan = scanDicomFiles(filesIn(folder->path()), job);
    const auto loaded = loadDicomSeries(scan->studies.at(0).series.at(0), job);
    QVERIFY(loaded.ok());
    QVERIFY(loaded->report.remarks.empty());
    QVERIFY(loaded->report.allows(Capability::VolumeAnalysis));
    QCOMPARE(loaded->volume.geometry().spacing[2], 2.5);
    QCOMPARE(loaded->volume.modality.unit, std::string("HU"));
  }

  void neverTakesSpacingFromThicknessOrSpacingBetweenSlices_data() {
    QTest::addColumn<QString>("file");
    for (const char* file : {"misleading_spacing_tags", "absent_spacing_tags", "thin_slices"})
      QTest::newRow(file) << QString(file);
  }
  void neverTakesSpacingFromThicknessOrSpacingBetweenSlices() {
    QFETCH(QString, file);
    auto folder = TemporaryFolder::create();
    writeFaulty(
        *readJsonFile(std::string(PELLUCID_SOURCE_DIR) + "/tests/data/faults/series/" + file.toStdString() + ".json"),
        folder->path());
    Job job;
    const auto scan = scanDicomFiles(filesIn(folder->path()), job);
    const auto loaded = loadDicomSeries(scan->studies.at(0).series.at(0), job);
    QVERIFY(loaded->volume.geometry().matches(soundStack(12), 1e-6));
    QVERIFY(loaded->report.allows(Capability::VolumeAnalysis));
  }

  void whateverWasSplitComesTogetherWithItsReasons_data() {
    QTest::addColumn<QString>("file");
    for (const char* file : {"localizer", "other_plane", "other_frame_of_reference", "other_pixel_spacing"})
      QTest::newRow(file) << QString(file);
  }
  void whateverWasSplitComesTogetherWithItsReasons() {
    QFETCH(QString, file);
    const auto fault =
        readJsonFile(std::string(PELLUCID_SOURCE_DIR) + "/tests/data/faults/series/" + file.toStdString() + ".json");
    auto folder = TemporaryFolder::create();
    writeFaulty(*fault, folder->path());
    Job job;
    const auto scan = scanDicomFiles(filesIn(folder->path()), job);
    const Study& study = scan->studies.at(0);
    const auto whole = loadDicomSeries(unsplit(study, study.series.at(1)), job);
    QVERIFY(whole.ok());
    QCOMPARE(whole->volume.geometry().size[2], 12);
    const std::string& sentence = whole->report.remarks.at(0).sentence;
    QVERIFY(sentence.starts_with("The series is shown unsplit: 12 images"));
    QVERIFY2(sentence.find(textOr(*fault, "splitReason")) != std::string::npos, sentence.c_str());
    QVERIFY(!whole->report.allows(Capability::MultiplanarReformat));
    QVERIFY(!whole->report.allows(Capability::VolumeAnalysis));
    // Lengths hold only where all images share one spacing.
    QCOMPARE(whole->report.allows(Capability::Millimetres), file != "other_pixel_spacing");
  }

  void valuesAreRightWhereTheRescaleChanges() {
    auto folder = TemporaryFolder::create();
    writeFaulty(*readJsonFile(std::string(PELLUCID_SOURCE_DIR) + "/tests/data/faults/series/changing_rescale.json"),
                folder->path());
    Job job;
    const auto scan = scanDicomFiles(filesIn(folder->path()), job);
    const auto loaded = loadDicomSeries(scan->studies.at(0).series.at(0), job);
    QVERIFY(loaded.ok());
    QCOMPARE(loaded->volume.modalityValue(3, 2, 4), 3 + 16 * 2 + 256.0 * 4 - 1024);
    QCOMPARE(loaded->volume.modalityValue(3, 2, 5), 2 * (3 + 16 * 2 + 256.0 * 5) - 1024);
  }

  void aDamagedSliceIsLeftOutAndNamed() {
    auto folder = TemporaryFolder::create();
    writeFaulty(Json::object(), folder->path());
    Job job;
    const auto scan = scanDicomFiles(filesIn(folder->path()), job);
    const auto files = filesIn(folder->path());
    std::filesystem::resize_file(files[4], std::filesystem::file_size(files[4]) - 50);
    const auto loaded = loadDicomSeries(scan->studies.at(0).series.at(0), job);
    QVERIFY2(loaded.ok(), loaded ? "" : loaded.error().message.c_str());
    QCOMPARE(loaded->volume.geometry().size[2], 11);
    QVERIFY(!loaded->report.allows(Capability::VolumeAnalysis));
    bool named = false;
    for (const auto& remark : loaded->report.remarks)
      named = named || remark.sentence.starts_with("Image number 5 is left out:");
    QVERIFY(named);
    QCOMPARE(loaded->volume.storedValue(1, 2, 4), 1 + 16 * 2 + 256.0 * 5);
  }

 private:
  static void checkReport(const Json& fault, const SeriesReport& report) {
    const std::string sentence = textOr(fault, "sentence");
    std::string all;
    bool found = sentence.empty();
    for (const auto& remark : report.remarks) {
      found = found || remark.sentence == sentence;
      all += remark.sentence + "\n";
    }
    QVERIFY2(found, all.c_str());
    if (sentence.empty()) QVERIFY2(report.remarks.empty(), all.c_str());
    if (flagOr(fault, "only", false)) QVERIFY2(report.remarks.size() == 1, all.c_str());
    QCOMPARE(report.tilt.has_value(), fault.contains("tilt"));
    if (report.tilt) QVERIFY(std::abs(report.tilt->degrees - numberOr(fault, "tilt", 0.0)) < 0.01);
    bool volume = false;
    bool lengths = false;
    for (const Json& item : fault.value("forbids", Json::array())) {
      volume = volume || item == "volume";
      lengths = lengths || item == "millimetres";
    }
    QCOMPARE(!report.allows(Capability::VolumeAnalysis), volume);
    QCOMPARE(!report.allows(Capability::MultiplanarReformat), volume);
    QCOMPARE(!report.allows(Capability::Millimetres), lengths);
  }
};

QTEST_APPLESS_MAIN(TestSeriesFaults)
#include "tst_series_faults.moc"
