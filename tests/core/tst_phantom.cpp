#include <QtTest>
#include <cmath>
#include <cstring>
#include <nlohmann/json.hpp>

#include "core/base/files.h"
#include "core/imaging/image_io.h"
#include "core/open/opener.h"
#include "core/phantom/phantom.h"
#include "core/phantom/solid_model.h"
#include "core/phantom/thorax.h"
#include "tests/support/dicom_writer.h"

using namespace pellucid;
using namespace pellucid::test;

namespace {

Phantom phantomOf(PhantomKind kind, std::uint64_t seed = 1, bool abnormal = true) {
  Job job;
  auto made = makePhantom(kind, {.seed = seed, .abnormal = abnormal}, job);
  return made ? *std::move(made) : Phantom{};
}

/// Voxels of a label whose distance from `center` is below `reach` mm, in ml.
double countedMl(const Phantom& phantom, int label, const Vector3& center, double reach) {
  const Geometry& grid = phantom.truth.voxels.geometry();
  const auto* labels = phantom.truth.voxels.data<std::uint8_t>();
  std::int64_t count = 0;
  std::size_t index = 0;
  for (int slice = 0; slice < grid.size[2]; ++slice)
    for (int row = 0; row < grid.size[1]; ++row)
      for (int column = 0; column < grid.size[0]; ++column, ++index) {
        if (labels[index] != label) continue;
        const Vector3 p = grid.indexToWorld({double(column), double(row), double(slice)});
        count += std::hypot(p[0] - center[0], p[1] - center[1], p[2] - center[2]) < reach;
      }
  return count * grid.voxelVolume() / 1000.0;
}

/// Mean position in the world, and mean stored value, of what carries a label.
struct LabelFacts {
  Vector3 center{};
  double mean = 0.0;
  std::int64_t count = 0;
};

LabelFacts factsOf(const Phantom& phantom, int label) {
  const Geometry& grid = phantom.truth.voxels.geometry();
  const auto* labels = phantom.truth.voxels.data<std::uint8_t>();
  LabelFacts facts;
  std::size_t index = 0;
  for (int slice = 0; slice < grid.size[2]; ++slice)
    for (int row = 0; row < grid.size[1]; ++row)
      for (int column = 0; column < grid.size[0]; ++column, ++index) {
        if (labels[index] != label) continue;
        const Vector3 p = grid.indexToWorld({double(column), double(row), double(slice)});
        for (int i = 0; i < 3; ++i) facts.center[i] += p[i];
        facts.mean += phantom.volume.modalityValue(column, row, slice);
        ++facts.count;
      }
  for (double& c : facts.center) c /= std::max<std::int64_t>(facts.count, 1);
  facts.mean /= std::max<std::int64_t>(facts.count, 1);
  return facts;
}

bool sameVoxels(const Volume& a, const Volume& b) {
  return a.byteCount() == b.byteCount() && std::memcmp(a.bytes(), b.bytes(), a.byteCount()) == 0;
}

}  // namespace

class TestPhantom : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void samplesASphereToItsVolume() {
    Geometry grid;
    grid.size = {60, 60, 60};
    grid.origin = {-29.5, -29.5, -29.5};
    const std::vector<Solid> solids{ellipsoid({0, 0, 0}, {20, 20, 20}, 100, 1)};
    Job job;
    const auto sampled = sample(solids, grid, -5, job);
    QVERIFY(sampled.ok());
    std::int64_t count = 0;
    double sum = 0;
    for (std::int64_t i = 0; i < grid.voxelCount(); ++i) {
      count += sampled->labels.data<std::uint8_t>()[i] == 1;
      sum += sampled->values.data<float>()[i];
    }
    QVERIFY(std::abs(count / 1000.0 - 33.51) < 0.01 * 33.51);
    QVERIFY(std::abs(solids[0].volumeMl() - 33.51) < 0.005);
    QCOMPARE(sum, 100.0 * count - 5.0 * (grid.voxelCount() - count));
  }

  void laterSolidsReplaceEarlierOnes() {
    Geometry grid;
    grid.size = {21, 21, 1};
    grid.origin = {-10, -10, 0};
    const std::vector<Solid> solids{ellipsoid({0, 0, 0}, {9, 9, 9}, 1, 1), ellipsoid({0, 0, 0}, {5, 5, 5}, 2, 0),
                                    ellipsoid({0, 0, 0}, {2, 2, 2}, 3, -1)};
    Job job;
    const auto sampled = sample(solids, grid, 0, job);
    QVERIFY(sampled.ok());
    const auto at = [&](int x) { return 10 * 21 + 10 + x; };
    QCOMPARE(sampled->values.data<float>()[at(0)], 3.0F);
    QCOMPARE(int(sampled->labels.data<std::uint8_t>()[at(0)]), 0);
    QCOMPARE(sampled->values.data<float>()[at(4)], 2.0F);
    QCOMPARE(int(sampled->labels.data<std::uint8_t>()[at(4)]), 1);
    QCOMPARE(sampled->values.data<float>()[at(8)], 1.0F);
  }

  void isTheSameForASeedAndDiffersBetweenSeeds() {
    for (const PhantomKind kind : {PhantomKind::ChestXray, PhantomKind::ChestCt, PhantomKind::HeadMr}) {
      const Phantom first = phantomOf(kind, 7);
      QVERIFY(sameVoxels(first.volume, phantomOf(kind, 7).volume));
      const Phantom other = phantomOf(kind, 8);
      QVERIFY(!sameVoxels(first.volume, other.volume));
      QVERIFY(sameVoxels(first.truth.voxels, other.truth.voxels));
    }
  }

  void nodulesHaveTheirAnalyticVolume() {
    const Phantom phantom = phantomOf(PhantomKind::ChestCt);
    QCOMPARE(phantom.structures.size(), std::size_t(3));
    for (const PhantomStructure& nodule : phantom.structures) {
      const double counted = countedMl(phantom, kLesion, nodule.center, 14);
      QVERIFY2(std::abs(counted - nodule.volumeMl) < 0.05 * nodule.volumeMl,
               qPrintable(QStringLiteral("%1 ml counted, %2 ml expected").arg(counted).arg(nodule.volumeMl)));
    }
    QCOMPARE(factsOf(phantomOf(PhantomKind::ChestCt, 1, false), kLesion).count, std::int64_t(0));
  }

  void lungsLieOnTheirSidesAndHoldAir() {
    for (const PhantomKind kind : {PhantomKind::ChestCt, PhantomKind::ChestXray}) {
      const Phantom phantom = phantomOf(kind, 1, false);
      const LabelFacts right = factsOf(phantom, kRightLung);
      const LabelFacts left = factsOf(phantom, kLeftLung);
      // LPS: the patient's right has the smaller x; on a frontal radiograph it is at the left of the image.
      QVERIFY(right.center[0] + 60 < left.center[0]);
      QVERIFY(left.count < right.count);  // The heart takes room from the left lung.
      if (kind == PhantomKind::ChestCt) {
        QVERIFY(right.mean < -780 && right.mean > -880);
        const double bothMl = (right.count + left.count) * phantom.volume.geometry().voxelVolume() / 1000;
        QVERIFY2(bothMl > 1500 && bothMl < 3000, qPrintable(QString::number(bothMl)));
      }
    }
  }

  void radiographIsDarkInTheLungsBrightInTheBodyAndBlackOutside() {
    const Phantom phantom = phantomOf(PhantomKind::ChestXray, 1, false);
    const auto mean = [&](int column, int row) {
      double sum = 0;
      for (int y = -6; y <= 6; ++y)
        for (int x = -6; x <= 6; ++x) sum += phantom.volume.storedValue(column + x, row + y, 0);
      return sum / 169;
    };
    const double outside = mean(28, 430), lung = mean(140, 230), heart = mean(300, 330), abdomen = mean(150, 450);
    QVERIFY(outside < 0.5 * lung);
    QVERIFY(1.6 * lung < heart);
    QVERIFY(heart < abdomen);
    QCOMPARE(phantom.volume.geometry().calibration, Calibration::Detector);
    QVERIFY(!phantom.volume.geometry().inPatient);
  }

  void consolidationIsBrighterThanTheSameLungWithout() {
    const Phantom normal = phantomOf(PhantomKind::ChestXray, 1, false);
    const Phantom ill = phantomOf(PhantomKind::ChestXray, 1, true);
    double inside = 0, mirrored = 0;
    for (int row = 270; row < 330; ++row)
      for (int column = 130; column < 175; ++column) {
        inside += ill.volume.storedValue(column, row, 0) - normal.volume.storedValue(column, row, 0);
        mirrored += ill.volume.storedValue(511 - column, row, 0) - normal.volume.storedValue(511 - column, row, 0);
      }
    inside /= 60 * 45;
    mirrored /= 60 * 45;
    QVERIFY2(inside > 120, qPrintable(QString::number(inside)));
    QCOMPARE(mirrored, 0.0);
  }

  void massOfTheHeadHasItsAnalyticVolume() {
    const Phantom phantom = phantomOf(PhantomKind::HeadMr);
    QCOMPARE(phantom.structures.size(), std::size_t(1));
    const double counted = countedMl(phantom, 3, phantom.structures[0].center, 30);
    QVERIFY(std::abs(counted - phantom.structures[0].volumeMl) < 0.05 * phantom.structures[0].volumeMl);
    const LabelFacts mass = factsOf(phantom, 3);
    QVERIFY(mass.mean > 1.2 * factsOf(phantom, 1).mean);
    QVERIFY(mass.center[0] > 35);
  }

  void cancels() {
    Job job;
    job.cancel();
    for (const PhantomKind kind : {PhantomKind::ChestXray, PhantomKind::ChestCt, PhantomKind::HeadMr}) {
      const auto made = makePhantom(kind, {}, job);
      QVERIFY(!made.ok());
      QCOMPARE(made.error().code, ErrorCode::Cancelled);
    }
  }

  void writtenStudiesReadBackWithTheSameVoxelsAndGeometry_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("series");
    QTest::newRow("chest X-ray") << int(PhantomKind::ChestXray) << 2;
    QTest::newRow("chest CT") << int(PhantomKind::ChestCt) << 1;
    QTest::newRow("head MR") << int(PhantomKind::HeadMr) << 1;
  }
  void writtenStudiesReadBackWithTheSameVoxelsAndGeometry() {
    QFETCH(int, kind);
    QFETCH(int, series);
    const auto folder = TemporaryFolder::create();
    QVERIFY(folder.ok());
    Job job;
    const auto written = writePhantomStudy(PhantomKind(kind), folder->path(), job);
    QVERIFY2(written.ok(), written ? "" : written.error().message.c_str());

    Opener opener;
    const auto scan = opener.scan({folder->path() / "series-1", folder->path() / "series-2"}, job);
    const auto found = scan ? scan : opener.scan({folder->path() / "series-1"}, job);
    QVERIFY(found.ok());
    QCOMPARE(found->studies.size(), std::size_t(1));
    QCOMPARE(int(found->studies[0].series.size()), series);
    QVERIFY(found->skipped.empty());
    const bool radiograph = PhantomKind(kind) == PhantomKind::ChestXray;
    for (int i = 0; i < series; ++i) {
      const auto loaded = loadSeries(found->studies[0].series[i], job);
      QVERIFY(loaded.ok());
      const Phantom truth =
          radiograph ? phantomOf(PhantomKind::ChestXray, i + 1, i == 1) : phantomOf(PhantomKind(kind));
      QVERIFY(loaded->report.remarks.empty());
      QVERIFY(sameVoxels(loaded->volume, truth.volume));
      QCOMPARE(loaded->volume.type(), truth.volume.type());
      QCOMPARE(loaded->volume.geometry().calibration, truth.volume.geometry().calibration);
      if (!radiograph) QVERIFY(loaded->volume.geometry().matches(truth.volume.geometry(), 1e-4));
      const auto mask = readImageFile(folder->path() / "truth" /
                                      ("series-" + std::to_string(i + 1) + (radiograph ? ".png" : ".nii.gz")));
      QVERIFY(mask.ok());
      QVERIFY(sameVoxels(*mask, truth.truth.voxels));
    }
  }

  void writtenFilesAreValidDicomAndSayThatTheyArePhantoms() {
    if (std::system("command -v dciodvfy > /dev/null") != 0) QSKIP("dicom3tools is not installed");
    for (const PhantomKind kind : {PhantomKind::ChestXray, PhantomKind::ChestCt, PhantomKind::HeadMr}) {
      const auto folder = TemporaryFolder::create();
      QVERIFY(folder.ok());
      Job job;
      QVERIFY(writePhantomStudy(kind, folder->path(), job).ok());
      const auto file = filesIn(folder->path() / "series-1").front();
      const std::string verdict = runProgram({"dciodvfy", "-new", file.string()});
      QVERIFY2(verdict.find("Error") == std::string::npos, verdict.c_str());
      const std::string header =
          runProgram({"dcmdump", "+P", "PatientName", "+P", "DerivationDescription", file.string()});
      QVERIFY2(header.find("Phantom^") != std::string::npos, header.c_str());
      QVERIFY(header.find("phantom, not a person") != std::string::npos);
    }
  }
};

QTEST_GUILESS_MAIN(TestPhantom)
#include "tst_phantom.moc"
