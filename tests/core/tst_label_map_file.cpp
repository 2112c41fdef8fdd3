#include <QTemporaryDir>
#include <QtTest>

#include "core/imaging/image_io.h"
#include "core/imaging/label_map_file.h"
#include "tests/core/imaging_phantom.h"

using namespace pellucid;

namespace {

/// An oblique grid of three different sizes and spacings.
Geometry imageGrid() {
  Geometry grid = phantom::gridOf({7, 6, 5}, {0.8, 0.9, 2.5});
  const double c = std::cos(0.3), s = std::sin(0.3);
  grid.direction = {{{c, -s, 0}, {s, c, 0}, {0, 0, 1}}};
  grid.origin = {-20.5, 31.25, 112.0};
  grid.calibration = Calibration::Scanner;
  grid.inPatient = true;
  return grid;
}

int labelAt(int i, int j, int k) {
  return i == 1 && j > 2 ? 1 : i == 5 && k == 3 ? 4 : 0;
}

Volume drawing(const Geometry& grid, int factor = 1) {
  return phantom::make(grid, VoxelType::Int16, [factor](int i, int j, int k) { return factor * labelAt(i, j, k); });
}

/// The same place with the axes in another order, the first of them the other way round.
Volume turned(const Volume& volume) {
  const Geometry& grid = volume.geometry();
  Geometry other = grid;
  // New axes: rows backwards, slices, columns.
  const std::array<int, 3> axes{1, 2, 0};
  for (std::size_t i = 0; i < 3; ++i) {
    const auto from = static_cast<std::size_t>(axes[i]);
    other.size[i] = grid.size[from];
    other.spacing[i] = grid.spacing[from];
    for (std::size_t row = 0; row < 3; ++row) other.direction[row][i] = (i == 0 ? -1 : 1) * grid.direction[row][from];
  }
  other.origin = grid.indexToWorld({0.0, grid.size[1] - 1.0, 0.0});
  return phantom::make(other, VoxelType::Int16,
                       [&](int i, int j, int k) { return labelAt(k, grid.size[1] - 1 - i, j); });
}

void compareWithDrawing(const Result<LabelMap>& read, const Geometry& grid, int second) {
  QVERIFY2(read, read ? "" : read.error().message.c_str());
  QVERIFY(read->voxels.geometry().matches(grid, 1e-9));
  QCOMPARE(read->labels.size(), std::size_t(2));
  QCOMPARE(read->labels[1].value, second);
  const auto* voxels = read->voxels.data<std::uint8_t>();
  for (int k = 0; k < grid.size[2]; ++k)
    for (int j = 0; j < grid.size[1]; ++j)
      for (int i = 0; i < grid.size[0]; ++i) {
        const int label = labelAt(i, j, k);
        QCOMPARE(int(*voxels++), label == 4 ? second : label);
      }
}

QString refusal(const Volume& file, const Geometry& images) {
  Job job;
  const auto read = labelsOnGrid(file, images, job);
  return read ? QString() : QString::fromStdString(read.error().message);
}

}  // namespace

class TestLabelMapFile : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void whatIsWrittenIsReadBackOnTheGridOfTheImages_data() {
    QTest::addColumn<QString>("name");
    for (const char* name : {"labels.nii.gz", "labels.nii", "labels.nrrd"}) QTest::newRow(name) << name;
  }
  void whatIsWrittenIsReadBackOnTheGridOfTheImages() {
    QFETCH(QString, name);
    const QTemporaryDir folder;
    const std::filesystem::path file = folder.filePath(name).toStdString();
    QVERIFY(writeImageFile(drawing(imageGrid()), file));
    Job job;
    const auto read = readLabelMap(file, imageGrid(), job);
    compareWithDrawing(read, imageGrid(), 4);
    QCOMPARE(read->labels[1].name, std::string("Label 4"));
  }

  void axesInAnotherOrderAreTurnedBack() {
    Job job;
    compareWithDrawing(labelsOnGrid(turned(drawing(imageGrid())), imageGrid(), job), imageGrid(), 4);
  }

  void voxelsWithoutAValueAreBackground() {
    const Volume volume = phantom::make(imageGrid(), VoxelType::Float32, [](int i, int j, int k) {
      return labelAt(i, j, k) == 0 && i == 0 ? std::nan("") : labelAt(i, j, k);
    });
    Job job;
    compareWithDrawing(labelsOnGrid(volume, imageGrid(), job), imageGrid(), 4);
  }

  void ofAFileOnAnotherGridOnlyTheHeaderIsRead() {
    const QTemporaryDir folder;
    for (const char* name : {"labels.nii", "labels.nrrd"}) {
      const std::filesystem::path file = folder.filePath(name).toStdString();
      Geometry elsewhere = imageGrid();
      elsewhere.spacing[2] = 3.0;
      QVERIFY(writeImageFile(drawing(elsewhere), file));
      // Cut off: whoever reads its voxels says so.
      std::filesystem::resize_file(file, std::filesystem::file_size(file) - 20);
      Job job;
      QCOMPARE(readLabelMap(file, elsewhere, job).error().code, ErrorCode::Malformed);
      const auto other = readLabelMap(file, imageGrid(), job);
      QVERIFY2(other.error().message.starts_with("The voxels of the label map measure"), other.error().message.c_str());
    }
  }

  void highValuesGetNumbersAndKeepTheirNames() {
    Job job;
    const auto read = labelsOnGrid(drawing(imageGrid(), 1000), imageGrid(), job);
    compareWithDrawing(read, imageGrid(), 2);
    QCOMPARE(read->labels[0].name, std::string("Label 1000"));
    QCOMPARE(read->labels[1].name, std::string("Label 4000"));
  }

  void aGridThatDiffersIsASentenceThatSaysInWhat() {
    const Volume labels = drawing(imageGrid());
    Geometry images = imageGrid();
    images.size[2] = 9;
    QCOMPARE(refusal(labels, images), QString("The label map has 7 x 6 x 5 voxels, the images have 7 x 6 x 9."));
    images = imageGrid();
    images.spacing[2] = 3.0;
    QCOMPARE(refusal(labels, images), QString("The voxels of the label map measure 0.8 x 0.9 x 2.5 mm, those of the "
                                              "images 0.8 x 0.9 x 3 mm."));
    images = imageGrid();
    images.direction = Geometry().direction;
    QVERIFY(refusal(labels, images).contains("turned by 17.2 degrees"));
    images = imageGrid();
    images.origin[0] += 4.0;
    QCOMPARE(refusal(labels, images), QString("The label map lies up to 4 mm away from the images."));
    images = imageGrid();
    images.inPatient = false;
    QVERIFY(refusal(labels, images).startsWith("The images do not say where"));
    // Less than a tenth of a voxel is rounding.
    images = imageGrid();
    images.origin[0] += 0.05;
    QCOMPARE(refusal(labels, images), QString());
  }

  void imagesAreNoLabelMaps() {
    const Geometry grid = phantom::gridOf({20, 20, 2}, {1, 1, 1});
    const auto image = [&grid](auto value) { return phantom::make(grid, VoxelType::Float32, value); };
    QVERIFY(refusal(image([](int i, int, int) { return i * 0.5; }), grid).contains("no whole numbers"));
    QVERIFY(refusal(image([](int i, int, int) { return i - 1; }), grid).contains("no whole numbers"));
    QVERIFY(refusal(image([](int i, int j, int) { return i * 20 + j; }), grid).contains("more than 255"));
    QVERIFY(refusal(image([](int, int, int) { return 0; }), grid).contains("no labels"));
  }
};

QTEST_APPLESS_MAIN(TestLabelMapFile)
#include "tst_label_map_file.moc"
