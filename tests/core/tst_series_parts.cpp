#include <QtTest>
#include <algorithm>
#include <cstring>
#include <random>
#include <set>

#include "core/base/files.h"
#include "core/dicom/series_dimension_p.h"
#include "core/dicom/series_loader.h"
#include "core/dicom/series_parts.h"
#include "core/dicom/study_scanner.h"
#include "tests/support/dicom_writer.h"
#include "tests/support/enhanced_writer.h"

using namespace pellucid;
using namespace pellucid::test;

namespace fs = std::filesystem;

/// Elements that one volume of a series has and the others do not.
using Volumes = std::vector<Edits>;
Q_DECLARE_METATYPE(Volumes)

namespace {

constexpr int kSlices = 5;

Geometry smallStack() {
  Geometry geometry;
  geometry.size = {6, 4, kSlices};
  geometry.spacing = {1.5, 1.25, 3};
  geometry.origin = {-20, -30, 100};
  geometry.calibration = Calibration::Scanner;
  geometry.inPatient = true;
  return geometry;
}

/// The index phantom with 2000 times `v` added: a shuffled volume would show.
Volume phantomOf(std::size_t v) {
  Volume phantom = indexPhantom(smallStack());
  auto* voxel = phantom.mutableData<std::int16_t>();
  for (int i = 0; i < 6 * 4 * kSlices; ++i) voxel[i] = static_cast<std::int16_t>(voxel[i] + 2000 * int(v));
  return phantom;
}

enum class Numbering { VolumeByVolume, PositionByPosition };

/// One series of several volumes at the same place, the files in an order that tells nothing.
void writeVolumes(const fs::path& folder, const Volumes& volumes, const char* modality = "MR",
                  Numbering numbering = Numbering::VolumeByVolume) {
  Job job;
  ObjectAttributes attributes = plantedAttributes(modality);
  attributes.studyUid = newUid();
  attributes.seriesUid = newUid();
  attributes.frameOfReferenceUid = newUid();
  std::vector<fs::path> files;
  for (std::size_t v = 0; v < volumes.size(); ++v) {
    auto own = TemporaryFolder::create();
    QVERIFY(writeSeries(phantomOf(v), attributes, own->path(), job).ok());
    const auto written = filesIn(own->path());
    for (std::size_t k = 0; k < written.size(); ++k) {
      Edits edits = volumes[v];
      const std::size_t number = numbering == Numbering::VolumeByVolume ? v * kSlices + k : k * volumes.size() + v;
      edits.emplace_back("InstanceNumber", std::to_string(number + 1));
      QVERIFY(editDicom(written[k], edits));
      files.push_back(folder / (std::to_string(v) + "-" + std::to_string(k)));
      fs::copy_file(written[k], files.back());
    }
  }
  std::mt19937 random(3);
  std::shuffle(files.begin(), files.end(), random);
  for (std::size_t i = 0; i < files.size(); ++i) fs::rename(files[i], folder / ("s" + std::to_string(1000 + i)));
}

Study studyIn(const fs::path& folder) {
  Job job;
  const auto scan = scanDicomFiles(filesIn(folder), job);
  return scan && scan->studies.size() == 1 ? scan->studies[0] : Study();
}

/// The volume of part `v` is exactly the phantom of that number.
void checkVolume(const Series& part, std::size_t v) {
  Job job;
  const auto loaded = loadDicomSeries(part, job);
  QVERIFY2(loaded.ok(), loaded ? "" : loaded.error().message.c_str());
  QVERIFY2(loaded->report.remarks.empty(),
           loaded->report.remarks.empty() ? "" : loaded->report.remarks[0].sentence.c_str());
  const Volume truth = phantomOf(v);
  QVERIFY(loaded->volume.geometry().matches(truth.geometry(), 1e-6));
  QCOMPARE(loaded->volume.byteCount(), truth.byteCount());
  QVERIFY(std::memcmp(loaded->volume.bytes(), truth.bytes(), truth.byteCount()) == 0);
}

/// Series of several volumes, and what each volume is to be called.
void addSeriesOfVolumes() {
  QTest::addColumn<Volumes>("volumes");
  QTest::addColumn<QStringList>("names");
  QTest::newRow("times") << Volumes{{{"TemporalPositionIdentifier", "1"}},
                                    {{"TemporalPositionIdentifier", "2"}},
                                    {{"TemporalPositionIdentifier", "3"}}}
                         << QStringList{"time 1 of 3", "time 2 of 3", "time 3 of 3"};
  // The tenth time comes after the ninth, not after the first.
  Volumes many;
  QStringList manyNames;
  for (int i = 1; i <= 11; ++i) {
    many.push_back({{"TemporalPositionIdentifier", std::to_string(i)}});
    manyNames << QString("time %1 of 11").arg(i);
  }
  QTest::newRow("eleven times") << many << manyNames;
  QTest::newRow("echoes") << Volumes{{{"EchoTime", "2.3"}}, {{"EchoTime", "4.6"}}, {{"EchoTime", "11.5"}}}
                          << QStringList{"echo 1, TE 2.3 ms", "echo 2, TE 4.6 ms", "echo 3, TE 11.5 ms"};
  QTest::newRow("b-values") << Volumes{{{"DiffusionBValue", "0"}}, {{"DiffusionBValue", "1000"}}}
                            << QStringList{"b = 0 s/mm2", "b = 1000 s/mm2"};
  QTest::newRow("directions") << Volumes{{{"DiffusionBValue", "0"}},
                                         {{"DiffusionBValue", "800"}, {"DiffusionGradientOrientation", "1\\0\\0"}},
                                         {{"DiffusionBValue", "800"}, {"DiffusionGradientOrientation", "0\\1\\0"}},
                                         {{"DiffusionBValue", "800"}, {"DiffusionGradientOrientation", "0\\0\\1"}}}
                              << QStringList{"b = 0 s/mm2", "b = 800 s/mm2, direction 1 of 3",
                                             "b = 800 s/mm2, direction 2 of 3", "b = 800 s/mm2, direction 3 of 3"};
  QTest::newRow("echoes at times") << Volumes{{{"EchoTime", "2"}, {"TemporalPositionIdentifier", "1"}},
                                              {{"EchoTime", "2"}, {"TemporalPositionIdentifier", "2"}},
                                              {{"EchoTime", "5"}, {"TemporalPositionIdentifier", "1"}},
                                              {{"EchoTime", "5"}, {"TemporalPositionIdentifier", "2"}}}
                                   << QStringList{"echo 1, TE 2 ms, time 1 of 2", "echo 1, TE 2 ms, time 2 of 2",
                                                  "echo 2, TE 5 ms, time 1 of 2", "echo 2, TE 5 ms, time 2 of 2"};
  QTest::newRow("inversion times") << Volumes{{{"InversionTime", "150"}}, {{"InversionTime", "400"}}}
                                   << QStringList{"TI 150 ms", "TI 400 ms"};
  QTest::newRow("heart") << Volumes{{{"TriggerTime", "0"}}, {{"TriggerTime", "45.5"}}}
                         << QStringList{"phase 1 of 2, 0 ms after the trigger",
                                        "phase 2 of 2, 45.5 ms after the trigger"};
  QTest::newRow("cardiac phases") << Volumes{{{"NominalPercentageOfCardiacPhase", "40"}},
                                             {{"NominalPercentageOfCardiacPhase", "75"}}}
                                  << QStringList{"cardiac phase 40 %", "cardiac phase 75 %"};
  QTest::newRow("Dixon") << Volumes{{{"ImageType", "DERIVED\\PRIMARY\\DIXON\\WATER"}},
                                    {{"ImageType", "DERIVED\\PRIMARY\\DIXON\\FAT"}}}
                         << QStringList{"WATER", "FAT"};
  QTest::newRow("nothing in the header") << Volumes{{}, {}, {}}
                                         << QStringList{"volume 1 of 3", "volume 2 of 3", "volume 3 of 3"};
  const Edits two{{"NumberOfTemporalPositions", "2"}};
  QTest::newRow("only that there are times") << Volumes{two, two} << QStringList{"time 1 of 2", "time 2 of 2"};
  QTest::newRow("flip angles") << Volumes{{{"FlipAngle", "3"}}, {{"FlipAngle", "15"}}}
                               << QStringList{"flip angle 3 degrees", "flip angle 15 degrees"};
}

}  // namespace

class TestSeriesParts : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void everyVolumeIsAChoiceWithAName_data() {
    addSeriesOfVolumes();
    // Of single images only: their clock has no day, that of frames has one.
    QTest::newRow("kernels") << Volumes{{{"ConvolutionKernel", "B30f"}}, {{"ConvolutionKernel", "B70f"}}}
                             << QStringList{"kernel B30f", "kernel B70f"};
    QTest::newRow("clock") << Volumes{{{"AcquisitionTime", "235950"}}, {{"AcquisitionTime", "000010"}}}
                           << QStringList{"time 1 of 2", "time 2 of 2"};
  }
  void everyVolumeIsAChoiceWithAName() {
    QFETCH(Volumes, volumes);
    QFETCH(QStringList, names);
    auto folder = TemporaryFolder::create();
    writeVolumes(folder->path(), volumes);
    const Study study = studyIn(folder->path());
    const auto rows = seriesRows(study);
    QCOMPARE(rows.size(), std::size_t(1));
    QStringList found;
    for (const Series* part : rows[0]) found << QString::fromStdString(part->part.name);
    QCOMPARE(found, names);
    std::set<std::string> uids;
    for (std::size_t v = 0; v < rows[0].size(); ++v) {
      const Series& part = *rows[0][v];
      QCOMPARE(part.part.index, int(v));
      QCOMPARE(part.part.count, int(volumes.size()));
      QVERIFY(part.splitReason.starts_with("Each position was imaged " + std::to_string(volumes.size()) + " times"));
      QVERIFY(part.splitReason.ends_with("; this part: " + part.part.name + "."));
      QVERIFY(uids.insert(part.uid).second);
      QCOMPARE(choicesOf(study, part).size(), volumes.size());
      checkVolume(part, v);
    }
  }

  void enhancedFramesMakeTheSameChoicesAsSingleFiles_data() { addSeriesOfVolumes(); }
  void enhancedFramesMakeTheSameChoicesAsSingleFiles() {
    QFETCH(Volumes, volumes);
    QFETCH(QStringList, names);
    auto folder = TemporaryFolder::create();
    writeVolumes(folder->path(), volumes);
    const auto singles = filesIn(folder->path());
    auto other = TemporaryFolder::create();
    // In the order of instance numbers, which is what tells the volumes apart where nothing else does.
    std::vector<fs::path> ordered(singles.size());
    const Study plain = studyIn(folder->path());
    for (const Series& series : plain.series)
      for (const Instance& instance : series.instances)
        ordered[std::size_t(instance.instanceNumber - 1)] = instance.file;
    QVERIFY(writeEnhanced(ordered, other->path() / "enhanced"));
    const Study study = studyIn(other->path());
    const auto rows = seriesRows(study);
    QCOMPARE(rows.size(), std::size_t(1));
    QStringList found;
    for (const Series* part : rows[0]) found << QString::fromStdString(part->part.name);
    QCOMPARE(found, names);
    for (std::size_t v = 0; v < rows[0].size(); ++v) {
      QCOMPARE(rows[0][v]->imageCount(), kSlices);
      checkVolume(*rows[0][v], v);
    }
  }

  void anEnhancedFileEqualsTheSameImagesInSingleFiles() {
    for (const char* modality : {"CT", "MR"}) {
      auto folder = TemporaryFolder::create();
      writeVolumes(folder->path(), {{{"RescaleSlope", "2"}, {"RescaleIntercept", "-7"}}}, modality);
      auto other = TemporaryFolder::create();
      QVERIFY(writeEnhanced(filesIn(folder->path()), other->path() / "enhanced"));
      const Study many = studyIn(folder->path());
      const Study one = studyIn(other->path());
      QCOMPARE(many.series.size(), std::size_t(1));
      QCOMPARE(one.series.size(), std::size_t(1));
      QCOMPARE(one.series[0].instances.size(), std::size_t(1));
      Job job;
      const auto single = loadDicomSeries(many.series[0], job);
      const auto enhanced = loadDicomSeries(one.series[0], job);
      QVERIFY(single.ok() && enhanced.ok());
      QVERIFY(single->report.remarks.empty() && enhanced->report.remarks.empty());
      QVERIFY(enhanced->volume.geometry().matches(single->volume.geometry(), 1e-9));
      QCOMPARE(enhanced->volume.type(), single->volume.type());
      QCOMPARE(enhanced->volume.modality.slope, 2.0);
      QCOMPARE(enhanced->volume.modality.intercept, -7.0);
      QVERIFY(std::memcmp(enhanced->volume.bytes(), single->volume.bytes(), single->volume.byteCount()) == 0);
    }
  }

  void anUltrasoundVolumeHasItsOwnFrameOfReference() {
    auto folder = TemporaryFolder::create();
    writeVolumes(folder->path(), {{{"TemporalPositionIdentifier", "1"}}, {{"TemporalPositionIdentifier", "2"}}}, "CT");
    const auto singles = filesIn(folder->path());
    const Study many = studyIn(folder->path());
    Job job;
    const auto ct = loadDicomSeries(many.series.at(0), job);
    QVERIFY(ct.ok());
    // The frames of both times in a shuffled order, as ultrasound.
    std::vector<fs::path> frames;
    for (const Series& series : many.series)
      for (const Instance& instance : series.instances) frames.push_back(instance.file);
    std::mt19937 random(3);
    std::shuffle(frames.begin(), frames.end(), random);
    for (const fs::path& file : frames) QVERIFY(editDicom(file, {{"Modality", "US"}}));
    auto other = TemporaryFolder::create();
    QVERIFY(writeEnhanced(frames, other->path() / "enhanced"));
    const Study study = studyIn(other->path());
    QCOMPARE(seriesRows(study).size(), std::size_t(1));
    QCOMPARE(study.series.size(), std::size_t(2));
    const auto volume = loadDicomSeries(study.series[0], job);
    QVERIFY(volume.ok());
    const Geometry& geometry = volume->volume.geometry();
    QCOMPARE(geometry.size, ct->volume.geometry().size);
    for (int i = 0; i < 3; ++i) QVERIFY(std::abs(geometry.spacing[i] - ct->volume.geometry().spacing[i]) < 1e-6);
    QCOMPARE(geometry.calibration, Calibration::Scanner);
    // Sorted by place, but how the probe was held is not known.
    QVERIFY(std::memcmp(volume->volume.bytes(), ct->volume.bytes(), ct->volume.byteCount()) == 0);
    QVERIFY(!geometry.inPatient);
    QCOMPARE(volume->report.remarks.size(), std::size_t(1));
    QVERIFY(volume->report.remarks[0].sentence.find("sides of the patient are not known") != std::string::npos);
  }

  void enhancedFilesOfOnePlaceAreTimesOfOneSeries() {
    auto folder = TemporaryFolder::create();
    writeVolumes(folder->path(), {{{"AcquisitionNumber", "1"}}, {{"AcquisitionNumber", "2"}}});
    auto other = TemporaryFolder::create();
    const Study plain = studyIn(folder->path());
    for (const Series& series : plain.series) {
      std::vector<fs::path> files;
      for (const Instance& instance : series.instances) files.push_back(instance.file);
      QVERIFY(writeEnhanced(files, other->path() / std::to_string(series.part.index)));
    }
    const Study study = studyIn(other->path());
    QCOMPARE(seriesRows(study).size(), std::size_t(1));
    QCOMPARE(study.series.size(), std::size_t(2));
    QCOMPARE(study.series[1].part.name, std::string("acquisition 2 of 2"));
    checkVolume(study.series[0], 0);
    checkVolume(study.series[1], 1);
  }

  /// 4.6 and 4.60 are one echo, whichever file writes it how.
  void numbersThatTellVolumesApartAreNumbers() {
    auto folder = TemporaryFolder::create();
    writeVolumes(folder->path(), {{{"EchoTime", "2.3"}}, {{"EchoTime", "4.6"}}});
    const auto files = filesIn(folder->path());
    Job job;
    int other = 0;
    for (const auto& file : files) {
      const auto scan = scanDicomFiles({file}, job);
      const auto loaded = loadDicomSeries(scan->studies.at(0).series.at(0), job);
      const bool second = loaded->acquisition.echoTimeMs > 4.0;
      if (++other % 2 == 0) QVERIFY(editDicom(file, {{"EchoTime", second ? "+4.60" : "2.300"}}));
    }
    const Study study = studyIn(folder->path());
    const auto rows = seriesRows(study);
    QCOMPARE(rows.size(), std::size_t(1));
    QCOMPARE(rows[0].size(), std::size_t(2));
    QCOMPARE(rows[0][0]->part.name, std::string("echo 1, TE 2.3 ms"));
    QCOMPARE(rows[0][1]->part.name, std::string("echo 2, TE 4.6 ms"));
  }

  void theOrderOfNumbersMayGoByPosition() {
    auto folder = TemporaryFolder::create();
    writeVolumes(folder->path(), {{}, {}, {}, {}}, "MR", Numbering::PositionByPosition);
    const Study study = studyIn(folder->path());
    QCOMPARE(study.series.size(), std::size_t(4));
    for (std::size_t v = 0; v < 4; ++v) checkVolume(study.series[v], v);
    QCOMPARE(
        study.series[2].splitReason,
        std::string("Each position was imaged 4 times, told apart by the order of instance numbers; this part: volume "
                    "3 of 4."));
  }

  void imagesAreNamedByThemselvesAndNotByWhatElseIsOpen() {
    auto folder = TemporaryFolder::create();
    Volumes times;
    for (int time = 1; time <= 3; ++time) times.push_back({{"TemporalPositionIdentifier", std::to_string(time)}});
    writeVolumes(folder->path(), times);
    const Study all = studyIn(folder->path());
    QCOMPARE(all.series.size(), std::size_t(3));
    std::set<std::string> keys;
    for (const Series& series : all.series) {
      QVERIFY(imagesKey(series).starts_with(seriesInstanceUid(series) + "#"));
      keys.insert(imagesKey(series));
      Series renamed = series;
      renamed.uid = seriesInstanceUid(series) + "#77";
      std::reverse(renamed.instances.begin(), renamed.instances.end());
      QCOMPARE(imagesKey(renamed), imagesKey(series));
      Series shorter = series;
      shorter.instances.pop_back();
      QVERIFY(imagesKey(shorter) != imagesKey(series));
      keys.insert(imagesKey(straightened(series)));
    }
    keys.insert(imagesKey(unsplit(all, all.series[0])));
    QCOMPARE(keys.size(), std::size_t(7));
    Series picture;
    picture.uid = "hash";
    picture.instances.emplace_back();
    QCOMPARE(imagesKey(picture), std::string("hash"));
  }
  void aTimeThatLacksASliceStaysWhole() {
    auto folder = TemporaryFolder::create();
    writeVolumes(folder->path(), {{}, {}, {}});
    for (const auto& series : studyIn(folder->path()).series)
      for (const auto& instance : series.instances)
        if (instance.instanceNumber == 8) fs::remove(instance.file);
    const Study study = studyIn(folder->path());
    QCOMPARE(study.series.size(), std::size_t(3));
    checkVolume(study.series[0], 0);
    checkVolume(study.series[2], 2);
    Job job;
    const auto lacking = loadDicomSeries(study.series[1], job);
    QCOMPARE(lacking->report.remarks.at(0).sentence,
             std::string("Expected 3 mm, found 6 mm between images 2 and 3: 1 image is missing."));
  }

  void aTimeWithASliceTwiceIsTheOnlyOneWithAFault() {
    auto folder = TemporaryFolder::create();
    Volumes volumes;
    for (int i = 1; i <= 4; ++i) volumes.push_back({{"TemporalPositionIdentifier", std::to_string(i)}});
    writeVolumes(folder->path(), volumes);
    const Instance twice = studyIn(folder->path()).series.at(2).instances.at(1);
    fs::copy_file(twice.file, folder->path() / "copy");
    QVERIFY(editDicom(folder->path() / "copy", {{"SOPInstanceUID", newUid()}}));
    const Study study = studyIn(folder->path());
    QCOMPARE(study.series.size(), std::size_t(4));
    for (const std::size_t v : {0, 1, 3}) checkVolume(study.series[v], v);
    Job job;
    QCOMPARE(loadDicomSeries(study.series[2], job)->report.remarks.at(0).sentence,
             std::string("Duplicate slice: images 2 and 3 lie at the same position."));
  }

  void positionsMayDifferByARoundingFromTimeToTime() {
    auto folder = TemporaryFolder::create();
    Volumes volumes;
    for (int i = 1; i <= 3; ++i) volumes.push_back({{"TemporalPositionIdentifier", std::to_string(i)}});
    writeVolumes(folder->path(), volumes);
    const Study before = studyIn(folder->path());
    for (const Instance& instance : before.series.at(1).instances)
      QVERIFY(editDicom(instance.file,
                        {{"ImagePositionPatient", "-20\\-30\\" + std::to_string((*instance.position)[2] + 0.02)}}));
    const Study study = studyIn(folder->path());
    QCOMPARE(study.series.size(), std::size_t(3));
    for (const Series& part : study.series) QCOMPARE(part.imageCount(), kSlices);
  }

  void tensOfThousandsOfImagesAreGroupedQuickly() {
    constexpr int kTimes = 20000;
    std::vector<ScannedImage> images(2 * kTimes);
    std::vector<DimensionImage> list;
    for (int i = 0; i < 2 * kTimes; ++i) {
      ScannedImage& image = images[std::size_t(i)];
      image.position = {{0.0, 0.0, i % 2 * 3.0}};
      image.orientation = {{1, 0, 0, 0, 1, 0}};
      image.marks[std::size_t(Mark::ImageType)] = "ORIGINAL\\PRIMARY\\TIME" + std::to_string(i / 2);
      list.push_back({&image, i});
    }
    QElapsedTimer clock;
    clock.start();
    const Dimension dimension = findDimension(list, false);
    qInfo("%d images: %lld ms", 2 * kTimes, clock.elapsed());
    QCOMPARE(dimension.parts.size(), std::size_t(kTimes));
    QVERIFY(dimension.parts[kTimes - 1].images == (std::vector<std::size_t>{2 * kTimes - 2, 2 * kTimes - 1}));
    QVERIFY(clock.elapsed() < 20000);
  }

  void copiesOfAFolderAreCopiesAndNoTimes() {
    auto folder = TemporaryFolder::create();
    writeVolumes(folder->path(), {{}});
    for (const auto& file : filesIn(folder->path())) fs::copy_file(file, file.string() + "copy");
    const Study study = studyIn(folder->path());
    QCOMPARE(study.series.size(), std::size_t(2));
    QCOMPARE(study.series[0].part.name, std::string("copy 1 of 2"));
    QCOMPARE(study.series[1].part.name, std::string("copy 2 of 2"));
    checkVolume(study.series[0], 0);
    checkVolume(study.series[1], 0);
  }

  void oneImageThatWasCopiedLeavesTheSeriesSound() {
    auto folder = TemporaryFolder::create();
    writeVolumes(folder->path(), {{}});
    fs::copy_file(filesIn(folder->path()).at(2), folder->path() / "zcopy");
    const Study study = studyIn(folder->path());
    QCOMPARE(study.series.size(), std::size_t(2));
    checkVolume(study.series[0], 0);
    QCOMPARE(study.series[1].imageCount(), 1);
    QCOMPARE(study.series[1].part.name, std::string("copy 2 of 2"));
  }

  void whatCannotBeToldApartIsNoVolume() {
    auto folder = TemporaryFolder::create();
    writeVolumes(folder->path(), {{}, {}, {}}, "MR", Numbering::PositionByPosition);
    // Of the second position one is gone: nothing says of which time it was.
    for (const auto& series : studyIn(folder->path()).series)
      for (const auto& instance : series.instances)
        if (instance.instanceNumber == 5) fs::remove(instance.file);
    const Study study = studyIn(folder->path());
    QCOMPARE(study.series.size(), std::size_t(1));
    QCOMPARE(study.series[0].imageCount(), 14);
    QCOMPARE(study.series[0].splitReason,
             std::string("Each position was imaged up to 3 times, and nothing in the headers tells the volumes apart: "
                         "the images are shown as one stack."));
    Job job;
    QVERIFY(!loadDicomSeries(study.series[0], job)->report.allows(Capability::VolumeAnalysis));
  }

  void everySplitCanBeUndone() {
    auto folder = TemporaryFolder::create();
    writeVolumes(folder->path(), {{{"EchoTime", "5"}}, {{"EchoTime", "9"}}});
    const Study study = studyIn(folder->path());
    QCOMPARE(study.series.size(), std::size_t(2));
    const Series whole = unsplit(study, study.series[1]);
    QVERIFY(whole.unsplit);
    QCOMPARE(whole.imageCount(), 2 * kSlices);
    QCOMPARE(whole.uid, seriesInstanceUid(study.series[0]));
    Job job;
    const auto loaded = loadDicomSeries(whole, job);
    QVERIFY2(loaded.ok(), loaded ? "" : loaded.error().message.c_str());
    QCOMPARE(loaded->volume.geometry().size[2], 2 * kSlices);
    QCOMPARE(loaded->report.remarks.at(0).sentence,
             std::string("The series is shown unsplit: 10 images in the order of their numbers, no volume. It holds 2 "
                         "volumes at the same place (echo 1, TE 5 ms; echo 2, TE 9 ms)."));
    QVERIFY(!loaded->report.allows(Capability::MultiplanarReformat));
    QVERIFY(!loaded->report.allows(Capability::VolumeAnalysis));
    QVERIFY(loaded->report.allows(Capability::Millimetres));
    QVERIFY(!loaded->volume.geometry().inPatient);
    // In the order of instance numbers, none lost.
    for (int k = 0; k < 2 * kSlices; ++k)
      QCOMPARE(loaded->volume.storedValue(0, 0, k), 256.0 * (k % kSlices) + 2000.0 * (k / kSlices));
    // What was never split stays as it is.
    auto plainFolder = TemporaryFolder::create();
    writeVolumes(plainFolder->path(), {{}});
    const Study plain = studyIn(plainFolder->path());
    QVERIFY(!unsplit(plain, plain.series[0]).unsplit);
  }

  void theFramesOfAnEnhancedFileComeTogetherAgain() {
    auto folder = TemporaryFolder::create();
    writeVolumes(folder->path(), {{{"EchoTime", "5"}}, {{"EchoTime", "9"}}});
    std::vector<fs::path> files;
    for (const auto& series : studyIn(folder->path()).series)
      for (const auto& instance : series.instances) files.push_back(instance.file);
    auto other = TemporaryFolder::create();
    QVERIFY(writeEnhanced(files, other->path() / "enhanced"));
    const Study study = studyIn(other->path());
    QCOMPARE(study.series.size(), std::size_t(2));
    const Series whole = unsplit(study, study.series[0]);
    QCOMPARE(whole.instances.size(), std::size_t(1));
    QCOMPARE(whole.imageCount(), 2 * kSlices);
    Job job;
    QCOMPARE(loadDicomSeries(whole, job)->volume.geometry().size[2], 2 * kSlices);
  }

  /// What was read of a file of many frames is kept for its other parts, and not for another file in its place.
  void partsOfAFileThatWasReplacedAreThoseOfTheNewOne() {
    constexpr std::size_t kTimes = 25;
    auto other = TemporaryFolder::create();
    const auto enhanced = other->path() / "enhanced";
    for (const bool reversed : {false, true}) {
      auto folder = TemporaryFolder::create();
      Volumes volumes;
      for (std::size_t i = 0; i < kTimes; ++i)
        volumes.push_back({{"TemporalPositionIdentifier", std::to_string(reversed ? kTimes - i : i + 1)}});
      writeVolumes(folder->path(), volumes);
      QVERIFY(writeEnhanced(filesIn(folder->path()), other->path() / "written"));
      fs::rename(other->path() / "written", enhanced);
      const Study study = studyIn(other->path());
      QCOMPARE(study.series.size(), kTimes);
      for (std::size_t i = 0; i < kTimes; ++i) checkVolume(study.series[i], reversed ? kTimes - 1 - i : i);
      // Again, and in another order.
      for (std::size_t i = kTimes; i-- > 0;) checkVolume(study.series[i], reversed ? kTimes - 1 - i : i);
    }
  }

  void threeHundredTimesAreOneRowAndQuick() {
    auto folder = TemporaryFolder::create();
    // As enhanced files, so that the test writes 300 files and not 1500.
    auto single = TemporaryFolder::create();
    writeVolumes(single->path(), {{}});
    const auto files = filesIn(single->path());
    for (int i = 1; i <= 300; ++i) {
      const auto path = folder->path() / std::to_string(i);
      if (i == 1) {
        QVERIFY(writeEnhanced(files, path));
      } else {
        fs::copy_file(folder->path() / "1", path);
      }
    }
    for (int i = 1; i <= 300; ++i)
      QVERIFY(editDicom(folder->path() / std::to_string(i), {{"SOPInstanceUID", newUid()},
                                                             {"InstanceNumber", std::to_string(i)},
                                                             {"AcquisitionNumber", std::to_string(i)}}));
    QElapsedTimer clock;
    clock.start();
    const Study study = studyIn(folder->path());
    const auto rows = seriesRows(study);
    qInfo("300 times of 5 slices: %lld ms", clock.elapsed());
    QCOMPARE(rows.size(), std::size_t(1));
    QCOMPARE(rows[0].size(), std::size_t(300));
    QCOMPARE(rows[0][299]->part.name, std::string("acquisition 300 of 300"));
    QCOMPARE(rows[0][299]->instances.at(0).instanceNumber, 300);
    QVERIFY(clock.elapsed() < 20000);
  }
};

QTEST_APPLESS_MAIN(TestSeriesParts)
#include "tst_series_parts.moc"
