#include <QElapsedTimer>
#include <QtTest>

#include <nlohmann/json.hpp>

#include "core/imaging/image_io.h"
#include "core/imaging/noise_p.h"
#include "core/imaging/quality.h"
#include "tests/core/imaging_phantom.h"

using namespace pellucid;
namespace fs = std::filesystem;

namespace {

QualityReport assess(const Volume& volume, const std::string& modality) {
  Job job;
  auto report = assessQuality(volume, modality, job);
  if (!report) qFatal("%s", report.error().message.c_str());
  return std::move(*report);
}

QualityMeasure measure(const QualityReport& report, const std::string& id) {
  for (const QualityMeasure& found : report.measures)
    if (found.id == id) return found;
  return {"absent", "", -1.0, "", QualityGrade::Good, ""};
}

QualityGrade gradeOf(const Volume& volume, const std::string& modality, const std::string& id) {
  return measure(assess(volume, modality), id).grade;
}

/// Smooth anatomy of good contrast with a little noise.
Volume plausible(VoxelType type, int columns = 256, int rows = 256) {
  std::mt19937 random(5);
  std::normal_distribution<double> noise(0.0, 2.0);
  return phantom::make(phantom::gridOf({columns, rows, 1}), type, [&](int i, int j, int) {
    const double lung =
        std::min(std::hypot((i - 70) / 40.0, (j - 128) / 80.0), std::hypot((i - 186) / 40.0, (j - 128) / 80.0));
    return std::clamp((lung < 1 ? 60.0 : 190.0) + 15 * std::sin(i * 0.1) * std::cos(j * 0.07) + noise(random), 1.0,
                      254.0);
  });
}

}  // namespace

class TestQuality : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void recoversAKnownNoise_data() {
    QTest::addColumn<double>("sigma");
    for (const double sigma : {2.0, 10.0, 50.0}) QTest::addRow("%g", sigma) << sigma;
  }
  void recoversAKnownNoise() {
    QFETCH(double, sigma);
    const Volume image = phantom::noisy({400, 300, 1}, sigma);
    const double found = noiseDeviation({image.data<float>(), 400 * 300}, 400, 300);
    QVERIFY2(std::abs(found / sigma - 1.0) < 0.05, qPrintable(QString::number(found)));
  }
  void rampsAndStepsAreNoNoise() {
    const Volume ramp = phantom::make(phantom::gridOf({64, 64, 1}), VoxelType::Float32,
                                      [](int i, int j, int) { return 3 * i - 2 * j; });
    QCOMPARE(noiseDeviation({ramp.data<float>(), 64 * 64}, 64, 64), 0.0);
    const Volume tiny =
        phantom::make(phantom::gridOf({2, 2, 1}), VoxelType::Float32, [](int i, int, int) { return i; });
    QCOMPARE(noiseDeviation({tiny.data<float>(), 4}, 2, 2), 0.0);
  }
  void aGoodImageIsGood() {
    const QualityReport report = assess(plausible(VoxelType::UInt8), "DX");
    for (const QualityMeasure& found : report.measures) {
      QVERIFY2(found.grade == QualityGrade::Good, found.sentence.c_str());
      QVERIFY(!found.title.empty() && found.sentence.ends_with("."));
    }
    QCOMPARE(report.grade(), QualityGrade::Good);
    QVERIFY(std::abs(measure(report, "noise").value / 100.0 * 130 - 2.0) < 1.0);
  }
  void emptyImagesAreUnusable_data() {
    QTest::addColumn<int>("type");
    for (const VoxelType type : {VoxelType::UInt8, VoxelType::Int16, VoxelType::UInt16, VoxelType::Float32})
      QTest::addRow("%d", int(type)) << int(type);
  }
  void emptyImagesAreUnusable() {
    QFETCH(int, type);
    for (const double level : {0.0, 100.0}) {
      const Volume constant =
          phantom::make(phantom::gridOf({64, 64, 3}), VoxelType(type), [=](int, int, int) { return level; });
      for (const char* modality : {"DX", "CT", "MR", ""}) {
        const QualityReport report = assess(constant, modality);
        QCOMPARE(report.grade(), QualityGrade::Unusable);
        QCOMPARE(measure(report, "constant").value, 100.0);
      }
    }
    // A few hot pixels do not make an image.
    const Volume nearly = phantom::make(phantom::gridOf({100, 100, 1}), VoxelType(type),
                                        [](int i, int j, int) { return i == 50 && j % 20 == 0 ? 120 : 3; });
    QCOMPARE(assess(nearly, "CR").grade(), QualityGrade::Unusable);
  }
  void noiseAloneIsUnusable_data() {
    QTest::addColumn<QString>("modality");
    for (const char* modality : {"DX", "MR", "CT", ""}) QTest::addRow("modality %s", modality) << modality;
  }
  void noiseAloneIsUnusable() {
    QFETCH(QString, modality);
    const Volume noise = phantom::noisy({256, 256, 1}, 40.0, 0.0);
    const QualityReport report = assess(noise, modality.toStdString());
    QCOMPARE(report.grade(), QualityGrade::Unusable);
    QCOMPARE(measure(report, "structure").grade, QualityGrade::Unusable);
    std::mt19937 random(1);
    const Volume uniform =
        phantom::make(phantom::gridOf({200, 200, 1}), VoxelType::UInt8, [&](int, int, int) { return random() % 256; });
    QCOMPARE(assess(uniform, modality.toStdString()).grade(), QualityGrade::Unusable);
  }
  void strongNoiseIsLimited() {
    std::mt19937 random(9);
    std::normal_distribution<double> noise(0.0, 16.0);
    const Volume clean = plausible(VoxelType::UInt8);
    const Volume noisy = phantom::make(clean.geometry(), VoxelType::UInt8, [&](int i, int j, int) {
      return std::clamp(clean.storedValue(i, j, 0) + noise(random), 0.0, 255.0);
    });
    QCOMPARE(gradeOf(noisy, "DX", "noise"), QualityGrade::Limited);
  }
  void noiseOfCtIsInHounsfieldUnits() {
    Volume ct = phantom::noisy({256, 256, 3}, 60.0);
    ct.modality.unit = "HU";
    const QualityMeasure noise = measure(assess(ct, "CT"), "noise");
    QCOMPARE(noise.unit, std::string("HU"));
    QVERIFY(std::abs(noise.value - 60.0) < 3.0);
    QCOMPARE(noise.grade, QualityGrade::Limited);
  }
  void findsClipping() {
    const Volume clean = plausible(VoxelType::UInt8);
    const Volume high = phantom::make(clean.geometry(), VoxelType::UInt8, [&](int i, int j, int) {
      return std::min(255.0, 1.4 * clean.storedValue(i, j, 0));
    });
    QVERIFY(gradeOf(high, "DX", "clipping_high") != QualityGrade::Good);
    const Volume low = phantom::make(clean.geometry(), VoxelType::UInt8, [&](int i, int j, int) {
      return std::max(0.0, clean.storedValue(i, j, 0) - 180);
    });
    QVERIFY(gradeOf(low, "DX", "clipping_low") != QualityGrade::Good);
    QCOMPARE(gradeOf(clean, "DX", "clipping_high"), QualityGrade::Good);
  }
  void findsLowContrastDarkAndBlurredImages() {
    const Volume clean = plausible(VoxelType::UInt8);
    const auto changed = [&](double scale, double offset) {
      return phantom::make(clean.geometry(), VoxelType::UInt8,
                           [&](int i, int j, int) { return scale * clean.storedValue(i, j, 0) + offset; });
    };
    QCOMPARE(gradeOf(changed(0.1, 100), "DX", "contrast"), QualityGrade::Limited);
    QCOMPARE(gradeOf(changed(0.02, 100), "DX", "contrast"), QualityGrade::Unusable);
    QVERIFY(gradeOf(changed(0.1, 0), "DX", "exposure") != QualityGrade::Good);
    QVERIFY(gradeOf(changed(0.1, 233), "DX", "exposure") != QualityGrade::Good);
    const Volume blurred = phantom::make(phantom::gridOf({256, 256, 1}), VoxelType::Float32, [](int i, int j, int) {
      return 500 + 400 * std::sin(i * 0.06) * std::cos(j * 0.05);
    });
    QCOMPARE(gradeOf(blurred, "DX", "sharpness"), QualityGrade::Limited);
    QVERIFY(measure(assess(clean, "DX"), "sharpness").value < 4.0);
  }
  void findsBordersOfRadiographs() {
    const Volume clean = plausible(VoxelType::UInt8);
    const Volume framed = phantom::make(clean.geometry(), VoxelType::UInt8, [&](int i, int j, int) {
      return i < 50 || i > 205 || j < 40 || j > 215 ? 0.0 : clean.storedValue(i, j, 0);
    });
    const QualityMeasure border = measure(assess(framed, "DX"), "border");
    const double truth = 100.0 * (1.0 - 156.0 * 176.0 / (256.0 * 256.0));
    QVERIFY(std::abs(border.value - truth) < 0.5);
    QCOMPARE(border.grade, QualityGrade::Limited);
  }
  void spacingIsJudgedInSectionsOnly() {
    Volume stack = phantom::noisy({128, 128, 6}, 5.0);
    Geometry grid = stack.geometry();
    grid.spacing = {0.7, 0.7, 8.0};
    QCOMPARE(gradeOf(stack.withGeometry(grid), "CT", "slice_distance"), QualityGrade::Limited);
    grid.spacing[2] = 1.25;
    QCOMPARE(gradeOf(stack.withGeometry(grid), "CT", "slice_distance"), QualityGrade::Good);
    grid.calibration = Calibration::None;
    QCOMPARE(gradeOf(stack.withGeometry(grid), "MR", "spacing"), QualityGrade::Limited);
    QCOMPARE(gradeOf(stack.slice(0).withGeometry(plausible(VoxelType::UInt8, 128, 128).geometry()), "DX", "spacing"),
             QualityGrade::Good);
  }
  void spacingInThePlaneAndBetweenSlicesAreToldApart() {
    Volume stack = phantom::noisy({128, 128, 6}, 5.0);
    Geometry grid = stack.geometry();
    grid.spacing = {0.7, 0.7, 8.0};
    const QualityReport whole = assess(stack.withGeometry(grid), "MR");
    const QualityMeasure inPlane = measure(whole, "spacing");
    QCOMPARE(inPlane.title, std::string("Pixel spacing"));
    QCOMPARE(inPlane.value, 0.7);
    QCOMPARE(inPlane.grade, QualityGrade::Good);
    const QualityMeasure between = measure(whole, "slice_distance");
    QCOMPARE(between.title, std::string("Distance between slices"));
    QCOMPARE(between.value, 8.0);
    QVERIFY(between.sentence.find("Slices lie 8 mm apart; small findings") == 0);
    // One image has no distance to say.
    const QualityReport one = assess(stack.withGeometry(grid).slice(2), "MR");
    QVERIFY(std::none_of(one.measures.begin(), one.measures.end(),
                         [](const QualityMeasure& m) { return m.id == "slice_distance"; }));
  }
  void findsAChestOnItsSide() {
    const Volume upright = plausible(VoxelType::UInt8);
    QCOMPARE(gradeOf(upright, "DX", "rotation"), QualityGrade::Good);
    // Upright: symmetric left to right, brighter towards the bottom; turned by 90 degrees the other way round.
    const auto shaded = [&](bool turned) {
      return phantom::make(upright.geometry(), VoxelType::UInt8, [&, turned](int i, int j, int) {
        const int x = turned ? j : i;
        const int y = turned ? i : j;
        return 0.4 * upright.storedValue(x, y, 0) + 0.55 * y;
      });
    };
    QCOMPARE(gradeOf(shaded(false), "DX", "rotation"), QualityGrade::Good);
    QCOMPARE(gradeOf(shaded(true), "DX", "rotation"), QualityGrade::Limited);
    QCOMPARE(measure(assess(shaded(true), "MR"), "rotation").id, std::string("absent"));
  }
  void jsonComesBack() {
    const QualityReport report = assess(plausible(VoxelType::UInt8), "DX");
    const auto back = qualityReportFromJson(toJson(report));
    QVERIFY(back.ok());
    QCOMPARE(back->measures.size(), report.measures.size());
    QCOMPARE(toJson(*back).dump(), toJson(report).dump());
    for (const char* bad :
         {"{}", "[]", R"({"measures": [{"id": "noise", "grade": "fine"}]})", R"({"measures": [{"grade": "good"}]})"})
      QVERIFY2(!qualityReportFromJson(*parseJson(bad)).ok(), bad);
  }
  void staysQuickOnLargeVolumesAndStops() {
    const Volume slice = phantom::make(phantom::gridOf({512, 512, 1}), VoxelType::Int16,
                                       [](int i, int j, int) { return (i * j) % 1000; });
    Geometry grid = phantom::gridOf({512, 512, 300}, {0.7, 0.7, 1.0});
    Volume large = std::move(Volume::allocate(grid, VoxelType::Int16)).value();
    for (int k = 0; k < 300; ++k)
      std::memcpy(large.mutableBytes() + k * slice.byteCount(), slice.bytes(), slice.byteCount());
    QElapsedTimer clock;
    clock.start();
    (void)assess(large, "CT");
    // About 2 s for any size on one quiet core; the limit leaves room for a busy machine.
    QVERIFY2(clock.elapsed() < 12000, qPrintable(QString::number(clock.elapsed())));
    Job job;
    job.cancel();
    QCOMPARE(assessQuality(large, "CT", job).error().code, ErrorCode::Cancelled);
    Job other;
    QCOMPARE(assessQuality(Volume(), "CT", other).error().code, ErrorCode::InvalidArgument);
  }
  void judgesColourByItsLuminance() {
    Volume colour = std::move(Volume::allocate(phantom::gridOf({64, 64, 1}), VoxelType::UInt8, 3)).value();
    for (std::size_t i = 0; i < colour.byteCount(); ++i)
      colour.mutableData<std::uint8_t>()[i] = static_cast<std::uint8_t>(i / 3 % 64 * 3 + i % 3 * 20);
    QVERIFY(assess(colour, "").grade() != QualityGrade::Unusable);
  }
  void realRadiographsAreNotRefused() {
    const fs::path folder = fs::path(PELLUCID_DATA_DIR) / "xray/pneumonia/train/pneumonia";
    if (!fs::exists(folder)) QSKIP("The shared chest X-rays are not here.");
    int count = 0;
    int good = 0;
    for (const auto& entry : fs::directory_iterator(folder)) {
      if (count == 80) break;
      const auto image = readImageFile(entry.path());
      QVERIFY(image.ok());
      const QualityGrade grade = assess(*image, "DX").grade();
      QVERIFY(grade != QualityGrade::Unusable);
      good += grade == QualityGrade::Good;
      ++count;
    }
    QVERIFY2(good > 0.9 * count, qPrintable(QString("%1 of %2").arg(good).arg(count)));
  }
};

QTEST_APPLESS_MAIN(TestQuality)
#include "tst_quality.moc"
