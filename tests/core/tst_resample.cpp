#include <QtTest>

#include <set>

#include "core/imaging/preprocess.h"
#include "core/imaging/resample.h"
#include "tests/core/imaging_phantom.h"

using namespace pellucid;

namespace {

Processed run(const Volume& volume, const std::string& steps) {
  Job job;
  auto parsed = parseSteps(steps);
  if (!parsed) qFatal("%s", parsed.error().message.c_str());
  auto result = runSteps(volume, *parsed, {}, job);
  if (!result) qFatal("%s", result.error().message.c_str());
  return std::move(*result);
}

/// Largest error against the world ramp, `margin` voxels away from the edges of the source.
double rampError(const Volume& volume, const Geometry& source, double margin) {
  double worst = 0.0;
  int compared = 0;
  const Geometry& grid = volume.geometry();
  for (int k = 0; k < grid.size[2]; ++k)
    for (int j = 0; j < grid.size[1]; ++j)
      for (int i = 0; i < grid.size[0]; ++i) {
        const Vector3 world = grid.indexToWorld({double(i), double(j), double(k)});
        const Vector3 index = source.worldToIndex(world);
        bool inside = true;
        for (int axis = 0; axis < 3; ++axis) {
          const double room = source.size[axis] == 1 ? 0.0 : margin;
          inside = inside && index[axis] >= room && index[axis] <= source.size[axis] - 1 - room;
        }
        if (!inside) continue;
        ++compared;
        worst = std::max(worst, std::abs(volume.storedValue(i, j, k) - phantom::rampAt(world)));
      }
  return compared > 20 ? worst : 1e9;
}

}  // namespace

class TestResample : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void aRampKeepsItsPlaceOnAnyGrid_data() {
    QTest::addColumn<int>("interpolation");
    QTest::newRow("linear") << static_cast<int>(Interpolation::Linear);
    QTest::newRow("cubic") << static_cast<int>(Interpolation::Cubic);
  }
  void aRampKeepsItsPlaceOnAnyGrid() {
    QFETCH(int, interpolation);
    const Geometry source = phantom::obliqueGrid({40, 30, 20}, {0.8, 1.1, 2.5});
    Geometry grid = phantom::gridOf({50, 40, 30}, {0.9, 0.7, 1.3});
    grid.origin = source.indexToWorld({5, 5, 3});
    Job job;
    const auto result = resampleTo(phantom::ramp(source), grid, static_cast<Interpolation>(interpolation), -1.0, job);
    QVERIFY(result.ok());
    QVERIFY(rampError(*result, source, 2.0) < 1e-3);
  }
  void nearestTakesValuesThatWereThere() {
    Job job;
    const Volume labels = phantom::sphere(phantom::gridOf({20, 20, 20}), {9, 9, 9}, 6);
    const Volume scaled = phantom::make(labels.geometry(), VoxelType::UInt8,
                                        [&](int i, int j, int k) { return 7 * labels.storedValue(i, j, k); });
    const auto result = resampleTo(scaled, scaled.geometry().resampledTo({33, 27, 41}), Interpolation::Nearest, 0, job);
    QVERIFY(result->type() == VoxelType::UInt8);
    std::set<double> seen;
    for (std::int64_t i = 0; i < result->geometry().voxelCount(); ++i) seen.insert(result->data<std::uint8_t>()[i]);
    QCOMPARE(seen, (std::set<double>{0, 7}));
  }
  void outsideGetsItsOwnValue() {
    Job job;
    const Volume source = phantom::make(phantom::gridOf({4, 4, 4}), VoxelType::Int16, [](int, int, int) { return 5; });
    Geometry grid = source.geometry();
    grid.origin = {2.0, 0.0, 0.0};
    const auto result = resampleTo(source, grid, Interpolation::Linear, -2000.0, job);
    QCOMPARE(result->storedValue(1, 0, 0), 5.0);
    QCOMPARE(result->storedValue(2, 0, 0), -2000.0);
    QVERIFY(result->type() == VoxelType::Int16);
  }
  void identityChangesNothing() {
    Job job;
    const Volume source = phantom::noisy({16, 12, 5}, 10);
    for (const auto interpolation : {Interpolation::Nearest, Interpolation::Linear, Interpolation::Cubic}) {
      const auto same = resampleTo(source, source.geometry(), interpolation, 0.0, job);
      for (std::int64_t i = 0; i < source.geometry().voxelCount(); ++i)
        QVERIFY(std::abs(same->data<float>()[i] - source.data<float>()[i]) < 1e-3F);
    }
  }
  void stopsWhenCancelled() {
    Job job;
    job.cancel();
    const Volume source = phantom::checkerboard({64, 64, 8}, VoxelType::Int16);
    QCOMPARE(resampleTo(source, source.geometry(), Interpolation::Linear, 0, job).error().code, ErrorCode::Cancelled);
  }

  void stepsKeepTheWorldOfARamp_data() {
    QTest::addColumn<QString>("steps");
    QTest::addColumn<double>("margin");
    QTest::newRow("shrink") << "resize:columns=17:rows=13" << 3.0;
    QTest::newRow("enlarge") << "resize:columns=101:rows=90:slices=31" << 1.0;
    QTest::newRow("letterbox") << "resize:columns=64:rows=64:fit=letterbox" << 1.0;
    QTest::newRow("crop") << "resize:columns=30:rows=30:fit=crop" << 2.0;
    QTest::newRow("cubic") << "resize:columns=77:rows=66:interpolation=cubic" << 2.0;
    QTest::newRow("spacing") << "resample:x=1.3:y=1.9:z=1.7" << 2.0;
    QTest::newRow("fine spacing") << "resample:x=0.5:y=0:z=1" << 1.0;
    QTest::newRow("crop or pad") << "crop_or_pad:columns=30:rows=60:slices=9" << 0.0;
    QTest::newRow("turn") << "orientation:turn=90" << 0.0;
    QTest::newRow("turn 180") << "orientation:turn=180" << 0.0;
    QTest::newRow("turn 270") << "orientation:turn=270" << 0.0;
    QTest::newRow("chain") << "crop_or_pad:columns=36,resample:x=1:y=1:z=1,resize:columns=50:rows=50:fit=letterbox"
                           << 5.0;
  }
  void stepsKeepTheWorldOfARamp() {
    QFETCH(QString, steps);
    QFETCH(double, margin);
    const Geometry source = phantom::obliqueGrid({41, 33, 12}, {0.8, 1.2, 2.5});
    const Processed processed = run(phantom::ramp(source), steps.toStdString());
    QVERIFY2(rampError(processed.volume, source, margin) < 2e-3,
             qPrintable(QString::number(rampError(processed.volume, source, margin))));
    QVERIFY(!processed.notes.empty());
  }
  void resizeMakesTheSizeAskedFor() {
    const Volume image = phantom::checkerboard({90, 60, 1}, VoxelType::UInt8);
    for (const char* fit : {"stretch", "letterbox", "crop"}) {
      const Volume result = run(image, std::string("resize:columns=48:rows=48:fit=") + fit).volume;
      QCOMPARE(result.geometry().size, (std::array<int, 3>{48, 48, 1}));
    }
    const Volume boxed = run(image, "resize:columns=48:rows=48:fit=letterbox:fill=zero").volume;
    QCOMPARE(boxed.storedValue(20, 0, 0), 0.0);
    QCOMPARE(boxed.storedValue(20, 47, 0), 0.0);
    QVERIFY(boxed.storedValue(20, 24, 0) > 50.0);
  }
  void halvingAveragesPairs() {
    const Volume image = phantom::make(phantom::gridOf({8, 8, 1}), VoxelType::UInt8,
                                       [](int i, int j, int) { return (i % 2 + j % 2) * 50; });
    const Volume half = run(image, "resize:columns=4:rows=4").volume;
    for (int j = 0; j < 4; ++j)
      for (int i = 0; i < 4; ++i) QVERIFY(std::abs(half.storedValue(i, j, 0) - 50.0) < 1e-4);
  }
  void resamplesToExactlyTheSpacing() {
    const Volume volume = phantom::ramp(phantom::gridOf({30, 40, 10}, {0.5, 0.5, 5.0}));
    const Geometry grid = run(volume, "resample:x=1:y=1:z=2.5").volume.geometry();
    QCOMPARE(grid.size, (std::array<int, 3>{15, 20, 20}));
    QCOMPARE(grid.spacing[2], 2.5);
    Geometry pixels = volume.geometry();
    pixels.calibration = Calibration::None;
    Job job;
    const auto refused = runSteps(volume.withGeometry(pixels), *parseSteps("resample"), {}, job);
    QCOMPARE(refused.error().code, ErrorCode::Inconsistent);
  }
  void croppingKeepsTypeAndVoxels() {
    const Volume image = phantom::checkerboard({40, 30, 3}, VoxelType::Int16);
    const Volume crop = run(image, "crop_or_pad:columns=20:rows=40:slices=1").volume;
    QVERIFY(crop.type() == VoxelType::Int16);
    QCOMPARE(crop.storedValue(0, 10, 0), image.storedValue(10, 5, 1));
    QCOMPARE(crop.storedValue(0, 0, 0), 60.0);  // the minimum
  }
  void cropsToTheForeground() {
    const Volume body = phantom::make(phantom::gridOf({60, 50, 1}), VoxelType::UInt8, [](int i, int j, int) {
      return i >= 20 && i < 40 && j >= 10 && j < 25 ? 200 : 3;
    });
    const Volume crop = run(body, "crop_foreground:margin=2").volume;
    QCOMPARE(crop.geometry().size, (std::array<int, 3>{24, 19, 1}));
    QCOMPARE(crop.geometry().origin[0], 18.0);
  }
};

QTEST_APPLESS_MAIN(TestResample)
#include "tst_resample.moc"
