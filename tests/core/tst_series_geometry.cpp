#include <QtTest>
#include <algorithm>
#include <cmath>
#include <random>

#include "core/base/files.h"
#include "core/dicom/series_loader.h"
#include "core/dicom/study_scanner.h"
#include "tests/support/dicom_writer.h"

using namespace pellucid;
using namespace pellucid::test;

Q_DECLARE_METATYPE(pellucid::Matrix3)

namespace {

Matrix3 columnsOf(const Vector3& a, const Vector3& b, const Vector3& c) {
  return {{{a[0], b[0], c[0]}, {a[1], b[1], c[1]}, {a[2], b[2], c[2]}}};
}

/// Rotation about an axis through the origin (Rodrigues).
Vector3 rotated(const Vector3& v, const Vector3& axis, double degrees) {
  const double angle = degrees * 3.14159265358979323846 / 180.0;
  const Vector3 across = cross(axis, v);
  const double along = dot(axis, v) * (1 - std::cos(angle));
  Vector3 result{};
  for (int i = 0; i < 3; ++i) result[i] = v[i] * std::cos(angle) + across[i] * std::sin(angle) + axis[i] * along;
  return result;
}

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
    const Vector3 axes[] = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
    std::array<int, 3> order{0, 1, 2};
    do {
      for (int signs = 0; signs < 8; ++signs) {
        Vector3 v[3];
        for (int i = 0; i < 3; ++i)
          for (int c = 0; c < 3; ++c) v[i][c] = axes[order[i]][c] * ((signs >> i & 1) != 0 ? -1 : 1);
        // The 24 proper rotations, and the 24 stacks that run against the normal of their slices.
        const bool proper = dot(cross(v[0], v[1]), v[2]) > 0;
        const std::string name = std::string(proper ? "axes " : "reversed ") + std::to_string(order[0]) +
                                 std::to_string(order[1]) + std::to_string(order[2]) + " signs " +
                                 std::to_string(signs);
        QTest::newRow(name.c_str()) << columnsOf(v[0], v[1], v[2]);
      }
    } while (std::next_permutation(order.begin(), order.end()));
    const Vector3 diagonal{1 / std::sqrt(3.0), 1 / std::sqrt(3.0), 1 / std::sqrt(3.0)};
    for (const double degrees : {17.0, 48.0, 133.0}) {
      QTest::newRow(("oblique " + std::to_string(int(degrees))).c_str())
          << columnsOf(rotated(axes[0], diagonal, degrees), rotated(axes[1], diagonal, degrees),
                       rotated(axes[2], diagonal, degrees));
    }
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
