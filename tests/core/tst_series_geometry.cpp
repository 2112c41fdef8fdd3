#include <QtTest>
#include <algorithm>
#include <cmath>
#include <random>

#include "core/base/files.h"
#include "core/dicom/series_loader.h"
#include "core/dicom/study_scanner.h"
#include "tests/support/axis_orders.h"
#include "tests/support/dicom_writer.h"

using namespace pellucid;
using namespace pellucid::test;

Q_DECLARE_METATYPE(pellucid::Matrix3)

namespace {

/// Gives the files other names and instance numbers, in an order that has nothing to do with position.
void shuffle(const std::filesystem::path& folder) {
  auto files = filesIn(folder);
  std::mt19937 random(7);
  std::shuffle(files.begin(), files.end(), random);
  for (std::size_t i = 0; i < files.size(); ++i) {
    QVERIFY(editDicom(files[i], {{"InstanceNumber", std::to_string(i + 1)}}));
    std::filesystem::rename(files[i], folder / ("shuffled" + std::to_string(i)));
  }
}

}  // namespace

class TestSeriesGeometry : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void everyVoxelLiesWhereTheFileSays_data() {
    QTest::addColumn<Matrix3>("direction");
    for (const auto& [name, direction] : axisOrders()) QTest::newRow(name.c_str()) << direction;
  }
  void everyVoxelLiesWhereTheFileSays() {
    QFETCH(Matrix3, direction);
    Geometry truth;
    truth.size = {7, 5, 9};
    truth.spacing = {0.75, 1.25, 3.3};
    truth.origin = {-101.25, 33.5, 740.125};
    truth.direction = direction;
    truth.calibration = Calibration::Scanner;
    truth.inPatient = true;
    const Volume phantom = indexPhantom(truth);
    auto folder = TemporaryFolder::create();
    Job job;
    QVERIFY(writeSeries(phantom, plantedAttributes("CT"), folder->path(), job).ok());
    shuffle(folder->path());
    const auto scan = scanDicomFiles(filesIn(folder->path()), job);
    QCOMPARE(scan->studies.size(), std::size_t(1));
    QCOMPARE(scan->studies[0].series.size(), std::size_t(1));
    const auto loaded = loadDicomSeries(scan->studies[0].series[0], job);
    QVERIFY2(loaded.ok(), loaded ? "" : loaded.error().message.c_str());
    QVERIFY(loaded->report.remarks.empty());
    const Geometry& found = loaded->volume.geometry();
    QVERIFY(found.inPatient);
    for (int k = 0; k < 9; ++k)
      for (int j = 0; j < 5; ++j)
        for (int i = 0; i < 7; ++i) {
          const int value = int(loaded->volume.storedValue(i, j, k));
          const Vector3 expected =
              truth.indexToWorld({double(value % 16), double(value / 16 % 16), double(value / 256)});
          const Vector3 actual = found.indexToWorld({double(i), double(j), double(k)});
          for (int c = 0; c < 3; ++c) QVERIFY(std::abs(expected[c] - actual[c]) < 1e-4);
        }
    // The directions stay a right-handed frame, whatever the order of the files.
    QVERIFY(std::abs(dot(cross(found.axis(0), found.axis(1)), found.axis(2)) - 1.0) < 1e-9);
    QCOMPARE(loaded->series.instances.size(), std::size_t(9));
  }
};

QTEST_APPLESS_MAIN(TestSeriesGeometry)
#include "tst_series_geometry.moc"
