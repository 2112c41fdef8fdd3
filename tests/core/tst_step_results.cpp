#include <QtTest>

#include <opencv2/imgproc.hpp>

#include "core/imaging/image_io.h"
#include "core/imaging/intensity.h"
#include "core/imaging/preprocess.h"
#include "tests/core/imaging_phantom.h"

using namespace pellucid;
namespace fs = std::filesystem;

namespace {

Processed run(const Volume& volume, const std::string& steps, const StepContext& context = {}) {
  Job job;
  auto parsed = parseSteps(steps);
  if (!parsed) qFatal("%s", parsed.error().message.c_str());
  auto result = runSteps(volume, *parsed, context, job);
  if (!result) qFatal("%s: %s", result.error().message.c_str(), result.error().detail.c_str());
  return std::move(*result);
}

/// 101 voxels with the values 0, 10, ..., 1000.
Volume staircase() {
  return phantom::make(phantom::gridOf({101, 1, 1}), VoxelType::Int16, [](int i, int, int) { return 10 * i; });
}

/// A chest as coarse as the polarity rule sees it: dark lungs, bright middle and sides.
Volume chest(bool inverted) {
  return phantom::make(phantom::gridOf({200, 220, 1}), VoxelType::UInt8, [inverted](int i, int j, int) {
    const double x = (i - 100) / 100.0;
    const double y = (j - 100) / 110.0;
    const double left = std::hypot((x + 0.45) / 0.3, y / 0.6);
    const double right = std::hypot((x - 0.45) / 0.3, y / 0.6);
    const double value = std::min(left, right) < 1 ? 50 + j / 10 : 190 - j / 8;
    return inverted ? 255 - value : value;
  });
}

double deviationFrom(const Volume& volume, const Volume& truth, int margin) {
  double sum = 0.0;
  int count = 0;
  const auto& size = volume.geometry().size;
  for (int k = 0; k < size[2]; ++k)
    for (int j = margin; j < size[1] - margin; ++j)
      for (int i = margin; i < size[0] - margin; ++i, ++count)
        sum += std::pow(volume.storedValue(i, j, k) - truth.storedValue(i, j, k), 2);
  return std::sqrt(sum / count);
}

/// A step edge of 1000 at column 32.
Volume edge(double noise) {
  std::mt19937 random(3);
  std::normal_distribution<double> normal;
  return phantom::make(phantom::gridOf({64, 64, 4}), VoxelType::Float32,
                       [&](int i, int, int) { return (i < 32 ? 500 : 1500) + noise * normal(random); });
}

bool hasNote(const Processed& processed, const std::string& part) {
  for (const std::string& note : processed.notes)
    if (note.find(part) != std::string::npos) return true;
  return false;
}

}  // namespace

class TestStepResults : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  // Normalisation
  void percentilesAreExact() {
    const Volume stairs = staircase();
    QCOMPARE(percentilesOf(stairs, {0, 25, 50, 99.5, 100}), (std::vector<double>{0, 250, 500, 995, 1000}));
    const Volume floats = run(stairs, "gamma:gamma=1").volume;
    QCOMPARE(percentilesOf(floats, {0, 25, 50, 99.5, 100}), (std::vector<double>{0, 250, 500, 995, 1000}));
    Volume falling = stairs;
    falling.modality = {-2.0, 100.0, ""};
    QCOMPARE(percentilesOf(falling, {0, 25, 100}), (std::vector<double>{-1900, -1400, 100}));
    const Volume mask =
        phantom::make(stairs.geometry(), VoxelType::UInt8, [](int i, int, int) { return i >= 20 && i <= 40; });
    QCOMPARE(percentilesOf(stairs, {50}, &mask), (std::vector<double>{300}));
  }
  void percentileMapsToZeroAndOne() {
    const Volume result = run(staircase(), "percentile:low=10:high=90").volume;
    QCOMPARE(result.storedValue(10, 0, 0), 0.0);
    QCOMPARE(result.storedValue(90, 0, 0), 1.0);
    QVERIFY(std::abs(result.storedValue(50, 0, 0) - 0.5) < 1e-6);
    QCOMPARE(result.storedValue(100, 0, 0), 1.0);
    const Volume open = run(staircase(), "percentile:low=10:high=90:clip=false").volume;
    QVERIFY(std::abs(open.storedValue(100, 0, 0) - 1.125) < 1e-6);
  }
  void zScoreHasMeanZeroAndDeviationOne() {
    const auto moments = momentsOf(run(phantom::noisy({50, 50, 3}, 30), "z_score").volume);
    QVERIFY(std::abs(moments.mean) < 1e-4);
    QVERIFY(std::abs(moments.deviation - 1.0) < 1e-4);
    const auto limited = momentsOf(run(phantom::noisy({50, 50, 3}, 30), "z_score:limit=1").volume);
    QCOMPARE(limited.maximum, 1.0);
    // The zeros around a cut-out brain do not count.
    const Volume cut = phantom::make(phantom::gridOf({40, 1, 1}), VoxelType::UInt8, [](int i, int, int) {
      return i < 20 ? 0 : i % 2 == 0 ? 90 : 110;
    });
    const Volume result = run(cut, "z_score:region=nonzero").volume;
    QCOMPARE(result.storedValue(20, 0, 0), -1.0);
    QCOMPARE(result.storedValue(21, 0, 0), 1.0);
    QCOMPARE(result.storedValue(0, 0, 0), -10.0);
  }
  void windowAndMinMaxMapLinearly() {
    const Volume window = run(staircase(), "window:center=500:width=400").volume;
    QCOMPARE(window.storedValue(30, 0, 0), 0.0);
    QCOMPARE(window.storedValue(70, 0, 0), 1.0);
    QVERIFY(std::abs(window.storedValue(40, 0, 0) - 0.25) < 1e-6);
    const Volume all = run(staircase(), "min_max").volume;
    QVERIFY(std::abs(all.storedValue(25, 0, 0) - 0.25) < 1e-6);
    Volume ct = staircase();
    ct.modality = {1.0, -1000.0, "HU"};
    QVERIFY(std::abs(run(ct, "window:center=-500:width=1000").volume.storedValue(25, 0, 0) - 0.25) < 1e-6);
  }
  void imageNetNeedsZeroToOne() {
    const Volume result = run(staircase(), "min_max,imagenet").volume;
    QVERIFY(std::abs(result.storedValue(0, 0, 0) + 0.449 / 0.226) < 1e-4);
    QVERIFY(std::abs(result.storedValue(100, 0, 0) - (1 - 0.449) / 0.226) < 1e-4);
    Job job;
    QCOMPARE(runSteps(staircase(), *parseSteps("imagenet"), {}, job).error().code, ErrorCode::InvalidArgument);
  }

  // Enhancement
  void claheRaisesLocalContrastAndKeepsTheRange() {
    // A faint checkerboard on a strong shading.
    const Volume faint = phantom::make(phantom::gridOf({128, 128, 1}), VoxelType::UInt16,
                                       [](int i, int j, int) { return 1000 + 40 * i + ((i / 4 + j / 4) % 2) * 100; });
    const Volume result = run(faint, "clahe:clip=4:tiles=8:levels=256").volume;
    const auto contrast = [](const Volume& volume) {
      double sum = 0.0;
      for (int j = 8; j < 112; j += 8)
        for (int i = 8; i < 112; i += 8)
          sum += std::abs(volume.storedValue(i + 5, j + 1, 0) - volume.storedValue(i + 1, j + 1, 0));
      return sum;
    };
    QVERIFY2(contrast(result) > 1.5 * contrast(faint), qPrintable(QString::number(contrast(result) / contrast(faint))));
    const auto before = momentsOf(faint);
    const auto after = momentsOf(result);
    QVERIFY(after.minimum >= before.minimum && after.maximum <= before.maximum);
    QVERIFY(after.maximum > before.maximum - 0.1 * (before.maximum - before.minimum));
  }
  void claheAgreesWithOpenCvOnEightBits() {
    const Volume image = phantom::checkerboard({128, 128, 1}, VoxelType::UInt8);
    Volume spread = run(image, "min_max").volume;
    cv::Mat bytes(128, 128, CV_8U);
    for (int j = 0; j < 128; ++j)
      for (int i = 0; i < 128; ++i)
        bytes.at<std::uint8_t>(j, i) = static_cast<std::uint8_t>(255 * spread.storedValue(i, j, 0));
    cv::Mat expected;
    cv::createCLAHE(40.0, {4, 4})->apply(bytes, expected);
    const Volume ours = run(spread, "clahe:clip=40:tiles=4:levels=256").volume;
    double sum = 0.0;
    for (int j = 0; j < 128; ++j)
      for (int i = 0; i < 128; ++i) sum += std::abs(255 * ours.storedValue(i, j, 0) - expected.at<std::uint8_t>(j, i));
    // OpenCV has 256 bins and rounds; the mean difference stays within a few levels.
    QVERIFY2(sum / (128 * 128) < 8.0, qPrintable(QString::number(sum / (128 * 128))));
  }
  void stepsOfShippedPacksKeepTheirNumbers() {
    // Trained networks saw exactly these values: a change here needs new weights.
    const Volume image = phantom::checkerboard({96, 80, 1}, VoxelType::UInt8);
    const Volume result = run(image, "resize:columns=64:rows=64,percentile:low=1:high=99,clahe,z_score").volume;
    const std::vector<std::pair<std::array<int, 2>, double>> expected{
        {{10, 10}, 0.753587}, {{40, 21}, 1.248407}, {{63, 50}, 1.350521}};
    for (const auto& [at, value] : expected) QVERIFY(std::abs(result.storedValue(at[0], at[1], 0) - value) < 1e-3);
  }
  void gammaKeepsTheEndsAndBendsTheMiddle() {
    const Volume result = run(staircase(), "gamma:gamma=2").volume;
    QCOMPARE(result.storedValue(0, 0, 0), 0.0);
    QCOMPARE(result.storedValue(100, 0, 0), 1000.0);
    QVERIFY(std::abs(result.storedValue(50, 0, 0) - 250.0) < 1e-3);
  }
  void unsharpOvershootsAtAnEdgeOnly() {
    const Volume result = run(edge(0), "unsharp:sigma=2:amount=1").volume;
    QVERIFY(result.storedValue(32, 30, 0) > 1550.0);
    QVERIFY(result.storedValue(31, 30, 0) < 450.0);
    QVERIFY(std::abs(result.storedValue(5, 30, 0) - 500.0) < 0.1);
    const Volume guarded = run(edge(5), "unsharp:threshold=20:amount=1").volume;
    QCOMPARE(guarded.storedValue(5, 30, 0), edge(5).storedValue(5, 30, 0));
  }

  // Denoising
  void denoisingLowersNoiseAndKeepsEdges_data() {
    QTest::addColumn<QString>("step");
    QTest::addColumn<double>("left");  // share of the noise that may be left away from the edge
    QTest::newRow("median") << "median" << 0.55;
    QTest::newRow("median 3d") << "median:dimensions=3d" << 0.35;
    QTest::newRow("diffusion") << "anisotropic_diffusion:iterations=10:conductance=3" << 0.6;
    QTest::newRow("diffusion 3d") << "anisotropic_diffusion:iterations=10:conductance=3:dimensions=3d" << 0.6;
    QTest::newRow("non-local means") << "non_local_means" << 0.35;
    QTest::newRow("bilateral") << "bilateral:range=10" << 0.45;
  }
  void denoisingLowersNoiseAndKeepsEdges() {
    QFETCH(QString, step);
    QFETCH(double, left);
    const Volume truth = edge(0);
    const Volume result = run(edge(30), step.toStdString()).volume;
    const double remaining = deviationFrom(result, truth, 2);
    QVERIFY2(remaining < left * 30.0, qPrintable(QString::number(remaining / 30.0)));
    double low = 0.0;
    double high = 0.0;
    for (int j = 2; j < 62; ++j) {
      low += result.storedValue(31, j, 1) / 60.0;
      high += result.storedValue(32, j, 1) / 60.0;
    }
    QVERIFY2(high - low > 900.0, qPrintable(QString::number(high - low)));
  }
  void medianRemovesOutliersExactly() {
    const Volume spiky = phantom::make(phantom::gridOf({20, 20, 3}), VoxelType::Int16,
                                       [](int i, int j, int k) { return i == 9 && j == 9 && k == 1 ? 3000 : i; });
    const Volume result = run(spiky, "median").volume;
    for (int i = 1; i < 19; ++i) QCOMPARE(result.storedValue(i, 9, 1), double(i));
  }
  void bandsLeaveNoSeams() {
    // Large enough for several bands: every row must come out like its neighbours.
    const Volume stripes = phantom::make(phantom::gridOf({900, 700, 1}), VoxelType::Float32,
                                         [](int i, int, int) { return 100.0 + (i * 7919 % 61); });
    for (const char* step : {"bilateral:sigma=4", "non_local_means:search=5"}) {
      const Volume result = run(stripes, step).volume;
      for (int j = 1; j < 700; ++j)
        QVERIFY(std::abs(result.storedValue(450, j, 0) - result.storedValue(450, 0, 0)) < 0.1);
    }
  }

  // Bias field
  void n4RemovesAKnownBias_data() {
    QTest::addColumn<int>("slices");
    QTest::newRow("3d") << 12;
    QTest::newRow("2d") << 1;
  }
  void n4RemovesAKnownBias() {
    QFETCH(int, slices);
    const auto tissue = [](int i, int j) {
      const double r = std::hypot(i - 48, j - 48);
      return r > 42 ? 0.0 : r > 30 ? 600.0 : (i / 12 + j / 12) % 2 == 0 ? 900.0 : 400.0;
    };
    const Volume biased =
        phantom::make(phantom::gridOf({96, 96, slices}), VoxelType::Float32,
                      [&](int i, int j, int k) { return tissue(i, j) * (0.6 + 0.8 * i / 96.0) * (1.0 + 0.01 * k); });
    const Volume result = run(biased, "n4_bias_field:shrink=2").volume;
    // Coefficient of variation within one tissue, before and after.
    const auto variation = [&](const Volume& volume) {
      const Volume mask =
          phantom::make(volume.geometry(), VoxelType::UInt8, [&](int i, int j, int) { return tissue(i, j) == 900.0; });
      const auto moments = momentsOf(volume, &mask);
      return moments.deviation / moments.mean;
    };
    QVERIFY2(variation(result) < 0.35 * variation(biased),
             qPrintable(QString("%1 to %2").arg(variation(biased)).arg(variation(result))));
    QVERIFY(std::abs(momentsOf(result).mean / momentsOf(biased).mean - 1.0) < 0.1);
  }
  void n4RefusesNegativeValues() {
    Job job;
    const auto refused = runSteps(staircase(), *parseSteps("z_score,n4_bias_field"), {}, job);
    QCOMPARE(refused.error().code, ErrorCode::InvalidArgument);
  }

  // Cleaning
  void refusesADeadImageAndNamesDeadSlices() {
    Job job;
    const Volume dead = phantom::make(phantom::gridOf({30, 30, 1}), VoxelType::UInt8, [](int, int, int) { return 12; });
    const auto refused = runSteps(dead, *parseSteps("check_signal"), {}, job);
    QCOMPARE(refused.error().code, ErrorCode::Inconsistent);
    const Volume stack = phantom::make(phantom::gridOf({30, 30, 4}), VoxelType::UInt8,
                                       [](int i, int j, int k) { return k == 2 ? 0 : i + j; });
    QVERIFY(hasNote(run(stack, "check_signal"), "Slice 3 of 4"));
    QVERIFY(run(stack, "check_signal").volume.bytes() == stack.bytes());
  }
  void saysHowMuchIsClipped() {
    const Volume clipped = phantom::make(phantom::gridOf({100, 100, 1}), VoxelType::UInt8,
                                         [](int i, int, int) { return std::min(255, i < 10 ? 0 : 3 * i); });
    const Processed processed = run(clipped, "check_clipping");
    QVERIFY(hasNote(processed, "10 % of the voxels lie at the lowest value"));
    QVERIFY(hasNote(processed, "15 % of the voxels lie at the highest value"));
    QVERIFY(hasNote(run(staircase(), "check_clipping"), "no clipping"));
  }
  void removesAUniformBorder() {
    const Volume framed = phantom::make(phantom::gridOf({100, 80, 2}), VoxelType::UInt8, [](int i, int j, int) {
      return i < 12 || i >= 95 || j < 7 ? 1 + (i + j) % 2 : 50 + (i * 3 + j) % 100;
    });
    const Processed processed = run(framed, "remove_border");
    QCOMPARE(processed.volume.geometry().size, (std::array<int, 3>{83, 73, 2}));
    QVERIFY(hasNote(processed, "12 px left, 5 px right, 7 px at the top, 0 px at the bottom"));
    QVERIFY(processed.volume.type() == VoxelType::UInt8);
    QCOMPARE(processed.volume.storedValue(0, 0, 0), framed.storedValue(12, 7, 0));
    QCOMPARE(processed.volume.geometry().origin[0], 12.0);
    QVERIFY(hasNote(run(phantom::checkerboard({64, 64, 1}, VoxelType::UInt8), "remove_border"), "no uniform border"));
  }
  void fillsMarksAndLeavesAnatomy() {
    const Volume marked = phantom::make(phantom::gridOf({200, 200, 1}), VoxelType::UInt8, [](int i, int j, int) {
      if (i >= 8 && i < 14 && j >= 10 && j < 26) return 255;  // a letter near the edge
      if (std::hypot(i - 100, j - 100) < 20) return 250;      // bright anatomy in the middle
      return 60 + i / 4;
    });
    const Processed processed = run(marked, "remove_marks");
    QVERIFY(processed.volume.storedValue(11, 18, 0) < 100.0);
    QCOMPARE(processed.volume.storedValue(100, 100, 0), 250.0);
    QCOMPARE(processed.volume.storedValue(150, 30, 0), marked.storedValue(150, 30, 0));
    QVERIFY(hasNote(processed, "1 bright mark "));
  }
  void clampCutsPadding() {
    const Volume ct = phantom::make(phantom::gridOf({10, 1, 1}), VoxelType::Int16, [](int i, int, int) {
      return i == 0 ? -2000 : i == 9 ? 9000 : i;
    });
    const Volume result = run(ct, "clamp").volume;
    QCOMPARE(result.storedValue(0, 0, 0), -1024.0);
    QCOMPARE(result.storedValue(9, 0, 0), 3071.0);
    Job job;
    QVERIFY(!runSteps(ct, *parseSteps("clamp:low=10:high=0"), {}, job).ok());
  }
  void polarityFollowsTheFileFirst() {
    StepContext monochrome1;
    monochrome1.inverted = true;
    const Processed turned = run(staircase(), "polarity", monochrome1);
    QCOMPARE(turned.volume.storedValue(0, 0, 0), 1000.0);
    QVERIFY(hasNote(turned, "MONOCHROME1"));
    // What is shown stays the same: the values were turned round, so the display need not do it.
    QVERIFY(!turned.inverted);
    QVERIFY(run(staircase(), "median:radius=1", monochrome1).inverted);
    QCOMPARE(run(staircase(), "polarity,polarity", monochrome1).volume.storedValue(0, 0, 0), 1000.0);
    QCOMPARE(run(staircase(), "polarity:mode=check", monochrome1).volume.storedValue(0, 0, 0), 0.0);
    QCOMPARE(run(staircase(), "polarity:mode=file").volume.storedValue(0, 0, 0), 0.0);
    QCOMPARE(run(staircase(), "polarity:mode=invert").volume.storedValue(0, 0, 0), 1000.0);
  }
  void polarityOfAChestIsToldByItsLungs() {
    StepContext radiograph;
    radiograph.modality = "DX";
    QVERIFY(hasNote(run(chest(false), "polarity", radiograph), "usual polarity"));
    const Processed fixed = run(chest(true), "polarity", radiograph);
    QVERIFY(hasNote(fixed, "seems inverted"));
    QVERIFY(fixed.volume.storedValue(100, 100, 0) > fixed.volume.storedValue(55, 100, 0));
    // Of a picture nobody knows that it is a chest: say it, do not act.
    QCOMPARE(run(chest(true), "polarity").volume.storedValue(100, 100, 0), chest(true).storedValue(100, 100, 0));
  }
  void reorientPutsEveryAxisOrderRight() {
    std::array<int, 3> axes{0, 1, 2};
    int orders = 0;
    do {
      for (int signs = 0; signs < 8; ++signs) {
        Geometry geometry = phantom::gridOf({5, 4, 3});
        geometry.spacing = {0.9, 1.1, 2.5};
        geometry.origin = {-12.0, 30.0, 7.5};
        geometry.inPatient = true;
        geometry.direction = {};
        // A little oblique, so that no axis fits exactly.
        const double c = std::cos(0.2), s = std::sin(0.2);
        const Matrix3 tilt{{{c, -s, 0}, {s, c, 0}, {0, 0, 1}}};
        for (std::size_t i = 0; i < 3; ++i)
          for (std::size_t row = 0; row < 3; ++row)
            geometry.direction[row][i] =
                ((signs >> i & 1) != 0 ? -1.0 : 1.0) * tilt[row][static_cast<std::size_t>(axes[i])];
        const Volume source =
            phantom::make(geometry, VoxelType::Int16, [](int i, int j, int k) { return i + 10 * j + 100 * k; });
        const Volume result = run(source, "reorient:axes=RAH").volume;
        const Geometry& grid = result.geometry();
        QVERIFY(orientationLetters(grid.axis(0)).starts_with('R'));
        QVERIFY(orientationLetters(grid.axis(1)).starts_with('A'));
        QVERIFY(orientationLetters(grid.axis(2)).starts_with('H'));
        for (int k = 0; k < grid.size[2]; ++k)
          for (int j = 0; j < grid.size[1]; ++j)
            for (int i = 0; i < grid.size[0]; ++i) {
              const Vector3 old = geometry.worldToIndex(grid.indexToWorld({double(i), double(j), double(k)}));
              QCOMPARE(result.storedValue(i, j, k),
                       std::round(old[0]) + 10 * std::round(old[1]) + 100 * std::round(old[2]));
            }
        ++orders;
      }
    } while (std::next_permutation(axes.begin(), axes.end()));
    QCOMPARE(orders, 48);
    Geometry unknown = phantom::gridOf({5, 4, 3});
    unknown.inPatient = false;
    const Volume plain = phantom::make(unknown, VoxelType::Int16, [](int i, int, int) { return i; });
    const Processed same = run(plain, "reorient:axes=RAH");
    QCOMPARE(same.volume.bytes(), plain.bytes());
    QVERIFY(hasNote(same, "does not say how the image lies"));
  }
  void orientationSaysOnlyWhatIsKnown() {
    QVERIFY(hasNote(run(chest(false), "orientation"), "towards L"));
    Geometry plain = chest(false).geometry();
    plain.inPatient = false;
    const Volume picture = chest(false).withGeometry(plain);
    QVERIFY(hasNote(run(picture, "orientation"), "not known"));
    StepContext radiograph;
    radiograph.modality = "CR";
    QVERIFY(hasNote(run(picture, "orientation", radiograph), "does not seem to lie"));
    const Volume turned = run(picture, "orientation:turn=90").volume;
    QCOMPARE(turned.geometry().size, (std::array<int, 3>{220, 200, 1}));
    // Clockwise: what was at the lower left is at the upper left.
    QCOMPARE(turned.storedValue(0, 0, 0), picture.storedValue(0, 219, 0));
    QCOMPARE(turned.storedValue(219, 0, 0), picture.storedValue(0, 0, 0));
  }
  void tellsPolarityOfRealChestXrays() {
    const fs::path folder = fs::path(PELLUCID_DATA_DIR) / "xray/pneumonia/train/normal";
    if (!fs::exists(folder)) QSKIP("The shared chest X-rays are not here.");
    StepContext radiograph;
    radiograph.modality = "DX";
    int count = 0;
    int right = 0;
    for (const auto& entry : fs::directory_iterator(folder)) {
      if (count == 60) break;
      const auto image = readImageFile(entry.path());
      QVERIFY(image.ok());
      ++count;
      right += hasNote(run(*image, "polarity", radiograph), "usual polarity") &&
               hasNote(run(*image, "polarity:mode=invert,polarity", radiograph), "seems inverted");
    }
    QCOMPARE(right, count);
  }
};

QTEST_APPLESS_MAIN(TestStepResults)
#include "tst_step_results.moc"
