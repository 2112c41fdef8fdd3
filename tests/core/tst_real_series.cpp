#include <QtTest>
#include <cmath>
#include <cstring>

#include "core/base/files.h"
#include "core/dicom/series_parts.h"
#include "core/imaging/image_io.h"
#include "core/open/opener.h"
#include "tests/support/dicom_writer.h"

using namespace pellucid;
using namespace pellucid::test;

namespace fs = std::filesystem;

namespace {

const fs::path kData = PELLUCID_DATA_DIR;

ScanResult scanOf(const fs::path& path) {
  Opener opener;
  Job job;
  auto scan = opener.scan({path}, job);
  return scan ? *scan : ScanResult();
}

/// Every voxel of `image` against the voxel of `reference` at the same place in the patient: both the values and the
/// geometry have to agree, whatever the order of the axes in storage.
void compareInThePatient(const Volume& image, const Volume& reference) {
  const auto& size = image.geometry().size;
  QCOMPARE(image.geometry().voxelCount(), reference.geometry().voxelCount());
  double farthest = 0.0;
  std::int64_t different = 0;
  for (int k = 0; k < size[2]; ++k)
    for (int j = 0; j < size[1]; ++j)
      for (int i = 0; i < size[0]; ++i) {
        const Vector3 world = image.geometry().indexToWorld({double(i), double(j), double(k)});
        const Vector3 index = reference.geometry().worldToIndex(world);
        std::array<int, 3> at{};
        for (int c = 0; c < 3; ++c) {
          at[c] = int(std::lround(index[c]));
          farthest = std::max(farthest, std::abs(index[c] - at[c]) * reference.geometry().spacing[c]);
          QVERIFY2(at[c] >= 0 && at[c] < reference.geometry().size[c], "outside the reference");
        }
        different += image.modalityValue(i, j, k) != reference.modalityValue(at[0], at[1], at[2]);
      }
  QCOMPARE(different, std::int64_t(0));
  QVERIFY2(farthest < 1e-3, std::to_string(farthest).c_str());
}

bool has(const fs::path& path) {
  return fs::exists(kData / path);
}

}  // namespace

#define NEED(path) \
  if (!has(path)) QSKIP("The reference data are not here")

class TestRealSeries : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void opensAChestCt() {
    NEED("ct/chest_siemens");
    const auto scan = scanOf(kData / "ct/chest_siemens");
    QCOMPARE(scan.studies.size(), std::size_t(1));
    QCOMPARE(scan.studies[0].series.size(), std::size_t(1));
    Job job;
    const auto loaded = loadSeries(scan.studies[0].series[0], job);
    QVERIFY(loaded.ok());
    QVERIFY(loaded->report.remarks.empty());
    const Geometry& geometry = loaded->volume.geometry();
    QCOMPARE(geometry.size[2], 30);
    QVERIFY(std::abs(geometry.spacing[2] - 8.0) < 1e-6);
    QCOMPARE(loaded->volume.modality.unit, std::string("HU"));
    QVERIFY(geometry.calibration == Calibration::Scanner);
    // Air outside the patient.
    QVERIFY(loaded->volume.modalityValue(2, 2, 15) < -900);
    QVERIFY(loaded->display.windows.size() >= 1);
  }

  void takesTheSpacingOfAnMrStudyFromPositions() {
    NEED("mri/study");
    const auto scan = scanOf(kData / "mri/study");
    QCOMPARE(scan.studies.size(), std::size_t(1));
    QCOMPARE(scan.studies[0].series.size(), std::size_t(5));
    int thick = 0;
    for (const auto& series : scan.studies[0].series) {
      Job job;
      const auto loaded = loadSeries(series, job);
      QVERIFY(loaded.ok());
      QVERIFY(loaded->report.remarks.empty());
      if (loaded->volume.geometry().size[2] != 22) continue;
      ++thick;
      QVERIFY(std::abs(loaded->volume.geometry().spacing[2] - 6.5) < 1e-3);
      bool thickness = false;
      for (const auto& [name, value] : loaded->technique)
        thickness = thickness || (name == "Thickness" && value == "5 mm");
      QVERIFY(thickness);
    }
    QCOMPARE(thick, 4);
  }

  void decodesJpeg2000Slices() {
    NEED("ct/totalsegmentator/example_ct_dicom");
    const auto scan = scanOf(kData / "ct/totalsegmentator/example_ct_dicom");
    QCOMPARE(scan.studies.at(0).series.size(), std::size_t(1));
    Job job;
    const auto loaded = loadSeries(scan.studies[0].series[0], job);
    QVERIFY(loaded.ok());
    QCOMPARE(loaded->report.remarks.size(), std::size_t(1));
    QCOMPARE(loaded->report.remarks[0].sentence,
             std::string("The slices overlap: each is 3 mm thick, neighbours are 2 mm apart."));
    QVERIFY(loaded->report.allows(Capability::VolumeAnalysis));
    QCOMPARE(loaded->volume.geometry().size[2], 20);
    QVERIFY(std::abs(loaded->volume.geometry().spacing[2] - 2.0) < 1e-6);
    const auto labels = readImageFile(kData / "ct/totalsegmentator/example_seg_dicom.nii.gz");
    QVERIFY(labels.ok());
    QCOMPARE(labels->geometry().voxelCount(), loaded->volume.geometry().voxelCount());
  }

  void refusesIrregularSlicesAsAVolume() {
    NEED("ct/irregular_spacing");
    const auto scan = scanOf(kData / "ct/irregular_spacing");
    Job job;
    const auto loaded = loadSeries(scan.studies.at(0).series.at(0), job);
    QVERIFY(loaded.ok());
    QCOMPARE(loaded->volume.geometry().size[2], 13);
    QVERIFY(!loaded->report.allows(Capability::MultiplanarReformat));
    QVERIFY(!loaded->report.allows(Capability::VolumeAnalysis));
    QVERIFY(loaded->report.allows(Capability::Millimetres));
    QCOMPARE(loaded->report.remarks.at(0).sentence,
             std::string("The slices are not evenly spaced: 3 to 119 mm between neighbours."));
    QCOMPARE(loaded->report.remarks.at(2).sentence,
             std::string("Expected 37 mm, found 119 mm between images 2 and 3."));
  }

  void aMosaicIsOneVolumeInEveryTransferSyntax_data() {
    QTest::addColumn<int>("number");
    for (int i = 1; i <= 9; ++i) QTest::newRow(std::to_string(i).c_str()) << i;
  }
  void aMosaicIsOneVolumeInEveryTransferSyntax() {
    NEED("dicom/dcm_qa_ts");
    QFETCH(int, number);
    Job job;
    const std::string name = std::to_string(number);
    const auto loaded = loadFile(kData / "dicom/dcm_qa_ts/In" / (name + ".dcm"), job);
    QVERIFY2(loaded.ok(), loaded ? "" : loaded.error().message.c_str());
    QVERIFY(loaded->report.remarks.empty());
    const auto reference = readImageFile(kData / "dicom/dcm_qa_ts/Ref" / (name + ".nii"));
    QVERIFY(reference.ok());
    compareInThePatient(loaded->volume, *reference);
  }

  void anEnhancedImageEqualsTheSameSlicesInSingleFiles() {
    NEED("dicom/dcmqi");
    const auto scan = scanOf(kData / "dicom/dcmqi");
    int pairs = 0;
    for (const auto& study : scan.studies)
      for (const auto& enhanced : study.series) {
        if (enhanced.modality != "CT" || enhanced.instances.size() != 1 || enhanced.imageCount() == 1) continue;
        for (const auto& classic : study.series) {
          if (classic.modality != "CT" || classic.instances.size() != 3) continue;
          Job job;
          const auto one = loadSeries(enhanced, job);
          const auto many = loadSeries(classic, job);
          QVERIFY(one.ok() && many.ok());
          QVERIFY(one->volume.geometry().matches(many->volume.geometry(), 1e-4));
          QCOMPARE(one->volume.byteCount(), many->volume.byteCount());
          QVERIFY(std::memcmp(one->volume.bytes(), many->volume.bytes(), many->volume.byteCount()) == 0);
          ++pairs;
        }
      }
    QCOMPARE(pairs, 2);
  }

  void segmentationsStayWhole() {
    NEED("dicom/dcmqi");
    int segmentations = 0;
    const auto scan = scanOf(kData / "dicom/dcmqi");
    for (const auto& study : scan.studies)
      for (const auto& series : study.series) {
        if (!series.objectKind.starts_with("Segmentation")) continue;
        ++segmentations;
        QCOMPARE(series.part.count, 1);
        for (const auto& instance : series.instances) QVERIFY(instance.frameNumbers.empty());
      }
    QVERIFY(segmentations > 3);
  }

  void everyTimeOfAFunctionalSeriesEqualsTheReference_data() {
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("reference");
    QTest::addColumn<int>("times");
    for (int i = 4; i <= 7; ++i)
      QTest::addRow("GE %d", i) << QString("20180918GE/mr_000%1").arg(i)
                                << QString("DCM2NIIX_regression_test_%1.nii").arg(i) << 10;
    const char* directions[] = {"AP", "PA", "RL", "LR"};
    for (int i = 3; i <= 6; ++i)
      QTest::addRow("Siemens mosaic %d", i)
          << QString("20180918Si/mr_000%1").arg(i) << QString("EPI_PE=%1_%2.nii").arg(directions[i - 3]).arg(i) << 2;
  }
  void everyTimeOfAFunctionalSeriesEqualsTheReference() {
    NEED("dicom/dcm_qa_nih/In");
    QFETCH(QString, folder);
    QFETCH(QString, reference);
    QFETCH(int, times);
    const auto scan = scanOf(kData / "dicom/dcm_qa_nih/In" / folder.toStdString());
    QCOMPARE(scan.studies.size(), std::size_t(1));
    const auto rows = seriesRows(scan.studies[0]);
    QCOMPARE(rows.size(), std::size_t(1));
    QCOMPARE(int(rows[0].size()), times);
    const fs::path file = kData / "dicom/dcm_qa_nih/Ref" / reference.toStdString();
    for (int time = 0; time < times; ++time) {
      const Series& part = *rows[0][std::size_t(time)];
      QCOMPARE(part.part.name, "time " + std::to_string(time + 1) + " of " + std::to_string(times));
      Job job;
      const auto loaded = loadSeries(part, job);
      QVERIFY2(loaded.ok(), loaded ? "" : loaded.error().message.c_str());
      QVERIFY(loaded->report.remarks.empty());
      const auto truth = readVolumeOfFile(file, time);
      QVERIFY2(truth.ok(), truth ? "" : truth.error().message.c_str());
      compareInThePatient(loaded->volume, *truth);
    }
    QVERIFY(!readVolumeOfFile(file, times).ok());
    // A file of several volumes is never taken for one.
    QVERIFY(!readImageFile(file).ok());
  }

  void theTimesOfAVolumeFileAreChoices() {
    NEED("dicom/dcm_qa_nih/Ref");
    const auto scan = scanOf(kData / "dicom/dcm_qa_nih/Ref/EPI_PE=AP_3.nii");
    const auto rows = seriesRows(scan.studies.at(0));
    QCOMPARE(rows.size(), std::size_t(1));
    QCOMPARE(rows[0].size(), std::size_t(2));
    QCOMPARE(rows[0][1]->part.name, std::string("time 2 of 2"));
    Job job;
    const auto second = loadSeries(*rows[0][1], job);
    QVERIFY(second.ok());
    QCOMPARE(second->volume.geometry().size[2], 5);
  }

  void readsEveryPydicomFileOrSaysWhyNot() {
    NEED("dicom/pydicom");
    const auto scan = scanOf(kData / "dicom/pydicom");
    QVERIFY(scan.studies.size() > 30);
    int images = 0;
    for (const auto& study : scan.studies)
      for (const auto& series : study.series) {
        if (!series.hasPixels) {
          QVERIFY(!series.objectKind.empty());
          continue;
        }
        Job job;
        const auto loaded = loadSeries(series, job);
        if (loaded) {
          ++images;
          QVERIFY(loaded->volume.byteCount() > 0);
        } else {
          QVERIFY(!loaded.error().message.empty());
        }
      }
    QVERIFY(images > 40);
    for (const auto& skipped : scan.skipped) QVERIFY(!skipped.reason.empty());
  }

  void agreesWithAnotherDecoder_data() {
    QTest::addColumn<QString>("file");
    for (const char* folder : {"dicom/pydicom/src/pydicom/data/test_files", "dicom/highdicom/data/test_files",
                               "dicom/cornerstone/testImages"}) {
      if (!has(folder)) continue;
      for (const auto& entry : fs::directory_iterator(kData / folder))
        if (entry.is_regular_file() && scanOf(entry.path()).studies.size() == 1)
          QTest::newRow(entry.path().filename().c_str()) << QString::fromStdString(entry.path().string());
    }
  }
  void agreesWithAnotherDecoder() {
    NEED("dicom/pydicom");
    if (std::system("command -v gdcmconv > /dev/null") != 0) QSKIP("libgdcm-tools is not installed");
    QFETCH(QString, file);
    // pydicom, DCMTK and the same images in other encodings say that GDCM 3.0.21 reads these wrong: colour of more than
    // 8 bits in RLE, and 32-bit values in big endian.
    for (const char* wrong :
         {"SC_rgb_rle_16bit.dcm", "SC_rgb_rle_32bit.dcm", "rtdose_expb.dcm", "rtdose_expb_1frame.dcm"})
      if (file.endsWith(wrong)) QSKIP("GDCM is known to read this file wrong");
    const auto content = scanOf(file.toStdString());
    if (!content.studies.at(0).series.at(0).hasPixels) QSKIP("This object holds no image");
    auto folder = TemporaryFolder::create();
    const auto raw = folder->path() / "raw.dcm";
    int code = -1;
    runProgram({"gdcmconv", "--raw", file.toStdString(), raw.string()}, &code);
    if (code != 0) QSKIP("GDCM cannot read this file");
    Job job;
    const auto ours = loadFile(file.toStdString(), job);
    QVERIFY2(ours.ok(), ours ? "" : ours.error().message.c_str());
    const auto theirs = loadFile(raw, job);
    QVERIFY2(theirs.ok(), theirs ? "" : theirs.error().message.c_str());
    QCOMPARE(ours->volume.byteCount(), theirs->volume.byteCount());
    const bool lossless = ours->lossy.empty();
    double worst = 0;
    const auto& size = ours->volume.geometry().size;
    for (int k = 0; k < size[2]; ++k)
      for (int j = 0; j < size[1]; ++j)
        for (int i = 0; i < size[0]; ++i)
          for (int c = 0; c < ours->volume.channels(); ++c)
            worst = std::max(worst,
                             std::abs(ours->volume.storedValue(i, j, k, c) - theirs->volume.storedValue(i, j, k, c)));
    // Two JPEG decoders may round the colour transform differently.
    QVERIFY2(worst <= (lossless ? 0 : 3), std::to_string(worst).c_str());
  }
};

QTEST_APPLESS_MAIN(TestRealSeries)
#include "tst_real_series.moc"
