#include <QRegularExpression>
#include <QtTest>
#include <cmath>
#include <cstring>
#include <nlohmann/json.hpp>

#include "core/base/files.h"
#include "core/dicom/storage_object.h"
#include "core/imaging/image_io.h"
#include "tests/support/dicom_writer.h"

using namespace pellucid;
using namespace pellucid::test;

namespace fs = std::filesystem;

namespace {

const fs::path kData = fs::path(PELLUCID_DATA_DIR) / "dicom";
const fs::path kDcmqi = "dcmqi/data/segmentations";
const fs::path kHighdicom = "highdicom/data/test_files";

Result<SegmentationReader> segmentation(const fs::path& path) {
  return SegmentationReader::open(kData / path);
}

/// Where `mask` and the voxels of `reference` with the value `label` differ at the same place in the patient; -1 when a
/// voxel of either lies outside the other and is not background there.
std::int64_t differences(const Volume& mask, const Volume& reference, double label) {
  std::int64_t inside = 0;
  std::int64_t wanted = 0;
  std::int64_t different = 0;
  const auto& size = reference.geometry().size;
  for (int k = 0; k < size[2]; ++k)
    for (int j = 0; j < size[1]; ++j)
      for (int i = 0; i < size[0]; ++i) wanted += reference.storedValue(i, j, k) == label;
  const auto& own = mask.geometry().size;
  for (int k = 0; k < own[2]; ++k)
    for (int j = 0; j < own[1]; ++j)
      for (int i = 0; i < own[0]; ++i) {
        const Vector3 at =
            reference.geometry().worldToIndex(mask.geometry().indexToWorld({double(i), double(j), double(k)}));
        std::array<int, 3> index{};
        for (int c = 0; c < 3; ++c) {
          index[c] = int(std::lround(at[c]));
          if (std::abs(at[c] - index[c]) > 1e-3 || index[c] < 0 || index[c] >= size[c]) return -1;
        }
        const bool in = mask.storedValue(i, j, k) > 0;
        inside += in;
        different += in != (reference.storedValue(index[0], index[1], index[2]) == label);
      }
  return inside == wanted ? different : different + std::abs(inside - wanted);
}

/// Kinds of the content items that `dsrdump` prints, in their order; of those that refer to another one its position.
QStringList itemsOfDsrdump(const fs::path& file) {
  QStringList items;
  const QString text = QString::fromStdString(runProgram({"dsrdump", "-Ei", "-Er", "-Ec", "+Pl", file.string()}));
  static const QRegularExpression line(QStringLiteral("^ *<(?:[a-z ]+ )?(?:([A-Z][A-Z0-9]+):|([0-9.]+)>)"),
                                       QRegularExpression::MultilineOption);
  for (auto matches = line.globalMatch(text); matches.hasNext();) {
    const QRegularExpressionMatch match = matches.next();
    items += match.captured(1) + match.captured(2);
  }
  return items;
}

}  // namespace

class TestRealObjects : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() {
    if (!fs::exists(kData)) QSKIP("The reference data are not here");
  }

  // The NRRD files are what dcmqi made its segmentations from: another encoding of the same masks.
  void masksLieWhereDcmqiDrewThem_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("drawn");
    QTest::addColumn<int>("segment");
    QTest::addColumn<int>("label");
    QTest::newRow("liver") << "liver.dcm"
                           << "liver_seg.nrrd" << 1 << 1;
    QTest::newRow("24 columns") << "24x38x3/seg/label.seg"
                                << "24x38x3/nrrd/label.nrrd" << 1 << 1;
    QTest::newRow("23 columns") << "23x38x3/seg/label.seg"
                                << "23x38x3/nrrd/label.nrrd" << 1 << 1;
    const QString overlaps = "partial_overlaps.dcm";
    QTest::newRow("overlap green") << overlaps << "partial_overlaps-1.nrrd" << 1 << 1;
    QTest::newRow("overlap orange") << overlaps << "partial_overlaps-2.nrrd" << 2 << 2;
    QTest::newRow("overlap purple") << overlaps << "partial_overlaps-3.nrrd" << 3 << 3;
    QTest::newRow("overlap light blue") << overlaps << "partial_overlaps-1.nrrd" << 4 << 4;
    QTest::newRow("overlap dark blue") << overlaps << "partial_overlaps-1.nrrd" << 5 << 5;
    QTest::newRow("label map") << "sparse-labelmap-noppv.dcm"
                               << "sparse_labelmap_noppv_seg.nrrd" << 1 << 1;
  }
  void masksLieWhereDcmqiDrewThem() {
    QFETCH(QString, file);
    QFETCH(QString, drawn);
    QFETCH(int, segment);
    QFETCH(int, label);
    auto reader = segmentation(kDcmqi / file.toStdString());
    QVERIFY(reader.ok());
    const auto reference = readImageFile(kData / kDcmqi / drawn.toStdString());
    QVERIFY(reference.ok());
    Job job;
    const auto mask = reader->mask(segment, job);
    QVERIFY2(mask.ok(), mask ? "" : mask.error().message.c_str());
    QCOMPARE(differences(*mask, *reference, label), std::int64_t(0));
  }

  void labelMapsKeepTheirPaddingInSlicesLeftOut() {
    auto reader = segmentation(kDcmqi / "sparse-labelmap-ppv5.dcm");
    QVERIFY(reader.ok());
    const auto reference = readImageFile(kData / kDcmqi / "sparse_labelmap_ppv5_seg.nrrd");
    QVERIFY(reference.ok());
    Job job;
    const auto labels = reader->labels(job);
    QVERIFY(labels.ok());
    QVERIFY(labels->geometry().matches(reference->geometry(), 1e-3));
    for (int i = 0; i < 24 * 38 * 3; ++i)
      QCOMPARE(labels->storedValue(i % 24, i / 24 % 38, i / (24 * 38)),
               reference->storedValue(i % 24, i / 24 % 38, i / (24 * 38)));
  }

  // Voxels counted by pydicom 2.3: numpy.unpackbits(PixelData, bitorder="little") per ReferencedSegmentNumber.
  void countsSegmentsAsPydicomDoes_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<std::vector<std::int64_t>>("voxels");
    using Counts = std::vector<std::int64_t>;
    QTest::newRow("partial overlaps") << "dcmqi/data/segmentations/partial_overlaps.dcm"
                                      << Counts{9602, 11888, 10743, 6693, 4713};
    QTest::newRow("liver") << "dcmqi/data/segmentations/liver.dcm" << Counts{36233 + 35645 + 35220};
    QTest::newRow("PET tumour") << "dcmqi/data/sr-example/seg.dcm" << Counts{795};
    QTest::newRow("23 columns") << "dcmqi/data/segmentations/23x38x3/seg/label.seg" << Counts{322};
    QTest::newRow("radiograph") << "highdicom/data/test_files/seg_image_cr_binary.dcm" << Counts{151};
    QTest::newRow("CT") << "highdicom/data/test_files/seg_image_ct_binary.dcm" << Counts{638};
    QTest::newRow("CT overlap") << "highdicom/data/test_files/seg_image_ct_binary_overlap.dcm" << Counts{64, 16};
    QTest::newRow("one frame") << "highdicom/data/test_files/seg_image_ct_binary_single_frame.dcm" << Counts{1832};
    QTest::newRow("slide") << "highdicom/data/test_files/seg_image_sm_numbers.dcm"
                           << Counts{14, 0, 23, 22, 30, 31, 28, 23, 32, 29, 25, 28, 27, 28, 20, 31, 31, 27, 44, 30};
    QTest::newRow("first frame only") << "pydicom/src/pydicom/data/test_files/liver_1frame.dcm" << Counts{36233};
    QTest::newRow("fractional") << "highdicom/data/test_files/seg_image_ct_true_fractional.dcm" << Counts{661};
  }
  void countsSegmentsAsPydicomDoes() {
    QFETCH(QString, file);
    QFETCH(std::vector<std::int64_t>, voxels);
    Job job;
    const auto object = readStorageObject(kData / file.toStdString(), job);
    QVERIFY2(object.ok(), object ? "" : object.error().message.c_str());
    const auto& content = std::get<SegmentationObject>(object->content);
    QVERIFY(content.segments.size() >= voxels.size());
    for (std::size_t i = 0; i < voxels.size(); ++i) QCOMPARE(*content.segments[i].voxels, voxels[i]);
  }

  void overlappingSegmentsStaySeparate() {
    auto reader = segmentation(kHighdicom / "seg_image_ct_binary_overlap.dcm");
    QVERIFY(reader.ok());
    Job job;
    const auto first = reader->mask(1, job);
    const auto second = reader->mask(2, job);
    QVERIFY(first.ok() && second.ok());
    QVERIFY(first->geometry().matches(second->geometry(), 1e-9));
    std::int64_t both = 0;
    for (std::int64_t i = 0; i < first->geometry().voxelCount(); ++i)
      both += first->data<std::uint8_t>()[i] != 0 && second->data<std::uint8_t>()[i] != 0;
    QCOMPARE(both, std::int64_t(16));
  }

  void fractionsAreProbabilities() {
    auto reader = segmentation(kHighdicom / "seg_image_ct_true_fractional.dcm");
    QVERIFY(reader.ok());
    QVERIFY(reader->object().type == SegmentationType::Fractional);
    QCOMPARE(reader->object().fractionalType, std::string("PROBABILITY"));
    Job job;
    const auto mask = reader->mask(1, job);
    QVERIFY(mask.ok());
    double sum = 0.0;
    for (std::int64_t i = 0; i < mask->geometry().voxelCount(); ++i)
      sum += mask->modality.slope * mask->data<std::uint8_t>()[i];
    QVERIFY2(std::abs(sum - 83136 / 255.0) < 1e-6, std::to_string(sum).c_str());
  }

  void theSizeOfATumourIsWhatItsReportSays() {
    // Two files that name each other: the report states the volume that 3D Slicer summed over the segment's voxels.
    Job job;
    const auto report = readStorageObject(kData / "dcmqi/data/sr-example/sr.dcm", job);
    const auto segments = readStorageObject(kData / "dcmqi/data/sr-example/seg.dcm", job);
    QVERIFY(report.ok() && segments.ok());
    double stated = 0.0;
    std::string of;
    for (const ContentItem& item : std::get<StructuredReport>(report->content).items) {
      if (item.valueType == "NUM" && item.name.meaning == "Volume") stated = std::stod(item.value);
      if (item.name.meaning == "Referenced Segment") of = item.references.at(0).sopInstanceUid;
    }
    QCOMPARE(of, segments->sopInstanceUid);
    const auto& object = std::get<SegmentationObject>(segments->content);
    QVERIFY(std::abs(*object.segments.at(0).voxels * object.geometry->voxelVolume() / 1000.0 - stated) < 1e-3);
    QCOMPARE(stated, 33.5824);
  }

  void segmentsSayWhatTheyAre() {
    const auto reader = segmentation(kDcmqi / "partial_overlaps.dcm");
    QVERIFY(reader.ok());
    const auto& object = reader->object();
    QCOMPARE(object.segments.size(), std::size_t(5));
    QCOMPARE(object.segments[1].label, std::string("ORANGE"));
    QCOMPARE(object.segments[1].type, (CodedConcept{"51114001", "SCT", "Artery"}));
    QCOMPARE(object.segments[1].category.value, std::string("85756007"));
    QCOMPARE(object.segments[2].frames, 3);
    QVERIFY(object.segments[0].rgb.has_value());
    QCOMPARE(object.referencedSeriesUids.size(), std::size_t(1));
    QVERIFY(object.remarks.empty());
  }

  void tilesOfASlideMakeOneImageInEitherOrder() {
    auto sparse = segmentation(kHighdicom / "seg_image_sm_dots.dcm");
    auto full = segmentation(kHighdicom / "seg_image_sm_dots_tiled_full.dcm");
    QVERIFY(sparse.ok() && full.ok());
    Job job;
    int filled = 0;
    for (const Segment& segment : sparse->object().segments) {
      const auto one = sparse->mask(segment.number, job);
      const auto other = full->mask(segment.number, job);
      QVERIFY(one.ok() && other.ok());
      QCOMPARE(one->geometry().size, (std::array{50, 50, 1}));
      QCOMPARE(std::memcmp(one->bytes(), other->bytes(), 2500), 0);
      filled += std::any_of(one->bytes(), one->bytes() + 2500, [](std::byte b) { return b != std::byte{0}; });
    }
    QVERIFY(filled > 20);
  }

  void labelMapsInColourMeanTheSame() {
    auto grey = segmentation(kHighdicom / "seg_image_sm_control_labelmap.dcm");
    auto colour = segmentation(kHighdicom / "seg_image_sm_control_labelmap_palette_color.dcm");
    auto bits = segmentation(kHighdicom / "seg_image_sm_control.dcm");
    QVERIFY(grey.ok() && colour.ok() && bits.ok());
    Job job;
    const auto one = grey->labels(job);
    const auto other = colour->labels(job);
    QVERIFY(one.ok() && other.ok());
    QCOMPARE(std::memcmp(one->bytes(), other->bytes(), one->byteCount()), 0);
    for (const Segment& segment : bits->object().segments) {
      const auto mask = bits->mask(segment.number, job);
      const auto label = grey->mask(segment.number, job);
      QVERIFY(mask.ok() && label.ok());
      QCOMPARE(std::memcmp(mask->bytes(), label->bytes(), mask->byteCount()), 0);
    }
  }

  void reportsHaveTheItemsThatDsrdumpPrints_data() {
    QTest::addColumn<QString>("file");
    for (const char* file :
         {"dcmqi/data/sr-example/sr.dcm", "highdicom/data/test_files/sr_document.dcm",
          "highdicom/data/test_files/sr_document_with_multiple_groups.dcm",
          "pydicom/src/pydicom/data/test_files/test-SR.dcm", "pydicom/src/pydicom/data/test_files/reportsi.dcm"})
      QTest::newRow(file) << file;
  }
  void reportsHaveTheItemsThatDsrdumpPrints() {
    QFETCH(QString, file);
    int code = 0;
    runProgram({"dsrdump", "--version"}, &code);
    if (code != 0) QSKIP("dsrdump of DCMTK is not installed");
    Job job;
    const auto object = readStorageObject(kData / file.toStdString(), job);
    QVERIFY(object.ok());
    QStringList items;
    const QString printed = QString::fromStdString(
        runProgram({"dsrdump", "-Ei", "-Er", "-Ec", "+Pl", "+U8", (kData / file.toStdString()).string()}));
    for (const ContentItem& item : std::get<StructuredReport>(object->content).items) {
      items += QString::fromStdString(item.valueType + item.target);
      if (item.valueType == "TEXT" || item.valueType == "NUM" || item.valueType == "UIDREF")
        QVERIFY2(printed.contains(
                     QString::fromStdString(item.value.substr(0, std::min<std::size_t>(40, item.value.find('\n'))))),
                 item.value.c_str());
      if (item.valueType == "CODE")
        QVERIFY2(printed.contains(QString::fromStdString(item.code.meaning)), item.value.c_str());
    }
    QCOMPARE(items, itemsOfDsrdump(kData / file.toStdString()));
    QVERIFY(items.size() > 1);
  }

  void readsEveryObjectOfTheReferenceData() {
    Job job;
    int read = 0;
    for (const char* folder : {"dcmqi", "highdicom", "pydicom"})
      for (const fs::path& file : filesIn(kData / folder)) {
        const auto object = readStorageObject(file, job);
        if (!object) continue;
        ++read;
        QVERIFY(!toJson(*object).dump().empty());
        QVERIFY2(!outlineOf(*object).lines.empty(), file.c_str());
      }
    QVERIFY2(read >= 25, std::to_string(read).c_str());
  }
};

QTEST_APPLESS_MAIN(TestRealObjects)
#include "tst_real_objects.moc"
