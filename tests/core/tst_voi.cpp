#include <QtTest>

#include <array>
#include <cmath>
#include <map>
#include <set>
#include <vector>

#include "core/base/files.h"
#include "core/base/json.h"
#include "core/imaging/colour_map.h"
#include "core/imaging/voi.h"
#include "core/imaging/window_presets.h"
#include "tests/core/imaging_phantom.h"

#include <nlohmann/json.hpp>

using namespace pellucid;

namespace {

VoiWindow windowOf(double center, double width, VoiFunction function = VoiFunction::Linear) {
  VoiWindow window;
  window.center = center;
  window.width = width;
  window.function = function;
  return window;
}

/// Oklab (Ottosson 2020) of sRGB.
std::array<double, 3> oklab(std::uint32_t rgb) {
  const auto linear = [&](int shift) {
    const double value = (rgb >> shift & 0xFF) / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
  };
  const double r = linear(16), g = linear(8), b = linear(0);
  const double l = std::cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const double m = std::cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const double s = std::cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return {0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
          1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
          0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s};
}

double luminance(std::uint32_t rgb) {
  const auto linear = [](double value) {
    value /= 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
}

}  // namespace

class TestVoi : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void followsTheExamplesOfTheStandard() {
    // PS3.3 C.11.2.1.2.1: centre 2048, width 4096 maps 0 to 0 and 4095 to the maximum.
    const VoiWindow full = windowOf(2048, 4096);
    QCOMPARE(int(greyOf(0, full, false)), 0);
    QCOMPARE(int(greyOf(4095, full, false)), 255);
    QCOMPARE(int(greyOf(2047.5, full, false)), 128);
    // Width 1 is a threshold: 0 and 1 of centre 0.5 ... 1.
    const VoiWindow threshold = windowOf(100, 1);
    QCOMPARE(int(greyOf(99.5, threshold, false)), 0);
    QCOMPARE(int(greyOf(99.6, threshold, false)), 255);
    // -100 to 100 with centre 0, width 100: black up to -50, white from 49.
    const VoiWindow narrow = windowOf(0, 100);
    QCOMPARE(int(greyOf(-50, narrow, false)), 0);
    QCOMPARE(int(greyOf(49, narrow, false)), 255);
    QVERIFY(greyOf(-49, narrow, false) > 0);
    QVERIFY(greyOf(48, narrow, false) < 255);
  }
  void linearExactAndSigmoidHaveTheirFormulas() {
    const VoiWindow exact = windowOf(0.5, 1.0, VoiFunction::LinearExact);
    QCOMPARE(int(greyOf(0.0, exact, false)), 0);
    QCOMPARE(int(greyOf(0.25, exact, false)), 64);
    QCOMPARE(int(greyOf(1.0, exact, false)), 255);
    const VoiWindow sigmoid = windowOf(100, 40, VoiFunction::Sigmoid);
    QCOMPARE(int(greyOf(100, sigmoid, false)), 128);
    QCOMPARE(int(greyOf(110, sigmoid, false)), int(std::lround(255.0 / (1.0 + std::exp(-1.0)))));
  }
  void invertingMirrorsEachLevel() {
    const VoiWindow window = windowOf(40, 400);
    for (int value = -300; value < 400; value += 7)
      QCOMPARE(int(greyOf(value, window, false)) + int(greyOf(value, window, true)), 255);
  }
  void tablesAgreeWithTheFormulaForEveryStoredValue() {
    Volume ct = phantom::make(phantom::gridOf({4, 4, 1}), VoxelType::Int16, [](int i, int, int) { return i; });
    ct.modality = {2.0, -1024.0, "HU"};
    const VoiWindow window = windowOf(40, 400);
    const GreyTable table = makeGreyTable(ct, window, false);
    QCOMPARE(table.firstStored, -32768);
    QCOMPARE(table.grey.size(), std::size_t(65536));
    for (int stored = -2000; stored < 2000; ++stored)
      QCOMPARE(table.grey[std::size_t(stored + 32768)], greyOf(2.0 * stored - 1024.0, window, false));
    QVERIFY(makeGreyTable(phantom::ramp(ct.geometry()), window, false).grey.empty());
  }
  void lookupTablesEndFlat() {
    const Volume image = phantom::make(phantom::gridOf({2, 2, 1}), VoxelType::UInt16, [](int, int, int) { return 0; });
    const LookupTable table{10, 12, {0, 1000, 4095}, ""};
    const GreyTable grey = makeGreyTable(image, table, false);
    QCOMPARE(int(grey.grey[0]), 0);
    QCOMPARE(int(grey.grey[10]), 0);
    QCOMPARE(int(grey.grey[11]), int(std::lround(255.0 * 1000 / 4095)));
    QCOMPARE(int(grey.grey[12]), 255);
    QCOMPARE(int(grey.grey[60000]), 255);
    QCOMPARE(int(makeGreyTable(image, table, true).grey[12]), 0);
  }
  void theFilesWindowComesFirstThenPercentiles() {
    const Volume stack = phantom::make(phantom::gridOf({100, 101, 5}), VoxelType::UInt16,
                                       [](int i, int j, int k) { return 100 * (j * 100 + i) / 100 + 1000 * k; });
    DisplayDefaults display;
    const VoiWindow found = defaultWindow(stack, display);
    QVERIFY(std::abs(found.center - found.width / 2 - 1010) < 20);            // slice 1, 0.1 %
    QVERIFY(std::abs(found.center + found.width / 2 - (3000 + 10090)) < 20);  // slice 3, 99.9 %
    display.windows.push_back(windowOf(7, 0));                                // a broken one does not count
    display.windows.push_back(windowOf(40, 400));
    QCOMPARE(defaultWindow(stack, display).center, 40.0);
    const VoiWindow one = percentileWindow(stack, 0, 0, 100);
    QCOMPARE(one.center - one.width / 2, 0.0);
    QCOMPARE(one.center + one.width / 2, 10099.0);
    const Volume flat = phantom::make(phantom::gridOf({4, 4, 1}), VoxelType::UInt8, [](int, int, int) { return 9; });
    QVERIFY(percentileWindow(flat, 0, 0, 100).width > 0);
    QVERIFY(percentileWindow(flat, 5, 0, 100).width > 0);
  }
  void rendersSlicesOfEveryType() {
    for (const VoxelType type : {VoxelType::UInt8, VoxelType::Int8, VoxelType::UInt16, VoxelType::Int16,
                                 VoxelType::UInt32, VoxelType::Int32, VoxelType::Float32}) {
      Volume volume = phantom::make(phantom::gridOf({11, 3, 2}), type, [](int i, int, int k) { return 10 * i + k; });
      volume.modality = {2.0, -50.0, ""};
      const VoiWindow window = windowOf(60, 100, VoiFunction::LinearExact);
      const auto image = renderSlice(volume, 1, {.window = window});
      QVERIFY(image.ok() && image->type() == VoxelType::UInt8);
      for (int i = 0; i < 11; ++i)
        QCOMPARE(image->storedValue(i, 1, 0), double(greyOf(2.0 * (10 * i + 1) - 50.0, window, false)));
    }
    Volume colour = std::move(Volume::allocate(phantom::gridOf({2, 1, 1}), VoxelType::UInt8, 3)).value();
    colour.mutableData<std::uint8_t>()[4] = 77;
    QCOMPARE(renderSlice(colour, 0, {.window = windowOf(1, 1), .inverted = true})->storedValue(1, 0, 0, 1), 77.0);
    QCOMPARE(renderSlice(colour, 1, {.window = windowOf(1, 1), .inverted = true}).error().code,
             ErrorCode::InvalidArgument);
  }

  void colourMapsRiseInBrightness() {
    // Ends as published by Smith, van der Walt and Firing.
    QCOMPARE(colourMap("viridis").front(), 0x440154U);
    QCOMPARE(colourMap("viridis").back(), 0xFDE725U);
    QCOMPARE(colourMap("viridis")[128], 0x21918CU);
    QCOMPARE(colourMap("inferno").front(), 0x000004U);
    QCOMPARE(colourMap("inferno").back(), 0xFCFFA4U);
    for (const std::string& name : colourMapNames()) {
      const ColourMap& map = colourMap(name);
      for (std::size_t i = 4; i < map.size(); ++i) QVERIFY2(luminance(map[i]) > luminance(map[i - 4]), name.c_str());
    }
    QCOMPARE(colourMap("jet"), colourMap("grey"));
  }
  void segmentColoursDifferAndAreVisibleOnGrey() {
    std::vector<std::array<double, 3>> seen;
    for (int i = 0; i < 255; ++i) {
      const std::uint32_t rgb = segmentColour(i);
      // WCAG 2.1, 1.4.11, over the black around a body; over grey it is the colour that shows.
      QVERIFY2((luminance(rgb) + 0.05) / 0.05 >= 3.0, qPrintable(QString::number(rgb, 16)));
      const auto lab = oklab(rgb);
      QVERIFY2(std::hypot(lab[1], lab[2]) > 0.079, qPrintable(QString::number(rgb, 16)));
      for (int j = 0; j < i; ++j) {
        const auto& other = seen[static_cast<std::size_t>(j)];
        const double distance = std::hypot(lab[0] - other[0], lab[1] - other[1], lab[2] - other[2]);
        // A just noticeable difference is some 0.02.
        const double wanted = i - j <= 3 ? 0.149 : i < 20 ? 0.14 : i < 117 ? 0.065 : 0.045;
        QVERIFY2(distance >= wanted, qPrintable(QStringLiteral("%1 and %2: %3").arg(i).arg(j).arg(distance)));
      }
      seen.push_back(lab);
    }
    QCOMPARE(segmentColour(0), 0xE69F00U);
    QCOMPARE(segmentColour(255), segmentColour(0));
    QCOMPARE(segmentColour(-1), segmentColour(254));
  }

  void presetsHaveTheirValues_data() {
    QTest::addColumn<QString>("id");
    QTest::addColumn<double>("width");
    QTest::addColumn<double>("center");
    QTest::newRow("brain") << "brain" << 80.0 << 40.0;
    QTest::newRow("subdural") << "subdural" << 200.0 << 75.0;
    QTest::newRow("stroke") << "stroke" << 8.0 << 32.0;
    QTest::newRow("stroke, wider") << "stroke_wide" << 40.0 << 40.0;
    QTest::newRow("soft tissue") << "soft_tissue" << 400.0 << 40.0;
    QTest::newRow("mediastinum") << "mediastinum" << 350.0 << 50.0;
    QTest::newRow("liver") << "liver" << 150.0 << 90.0;
    QTest::newRow("lung") << "lung" << 1500.0 << -600.0;
    QTest::newRow("bone") << "bone" << 2000.0 << 500.0;
    QTest::newRow("angio") << "angio" << 600.0 << 200.0;
  }
  void presetsHaveTheirValues() {
    QFETCH(QString, id);
    QFETCH(double, width);
    QFETCH(double, center);
    const auto presets =
        loadWindowPresets(std::filesystem::path(PELLUCID_SOURCE_DIR) / "resources/presets/ct_windows.json");
    QVERIFY(presets.ok());
    const auto ct = presets->of("CT", "HU");
    QCOMPARE(ct.size(), std::size_t(10));
    const auto found =
        std::find_if(ct.begin(), ct.end(), [&](const auto& preset) { return preset.id == id.toStdString(); });
    QVERIFY(found != ct.end());
    QCOMPARE(found->width, width);
    QCOMPARE(found->center, center);
    QVERIFY(found->window().function == VoiFunction::Linear);
  }
  void presetsNeedUnitsOtherwisePercentiles() {
    const auto presets =
        loadWindowPresets(std::filesystem::path(PELLUCID_SOURCE_DIR) / "resources/presets/ct_windows.json");
    QVERIFY(presets->of("MR", "").empty());
    QVERIFY(presets->of("DX", "").empty());
    QVERIFY(presets->of("CT", "").empty());  // enhanced or unscaled CT: its values are no Hounsfield units
    QCOMPARE(presets->lowPercent, 0.1);
    QCOMPARE(presets->highPercent, 99.9);
    QVERIFY(presets->of("PT", "Bq/ml").empty());
    const auto pet = presets->of("PT", "SUVbw");
    QCOMPARE(pet.size(), std::size_t(1));
    QVERIFY(pet[0].inverted);
    QCOMPARE(pet[0].center - pet[0].width / 2, 0.0);
    QCOMPARE(pet[0].center + pet[0].width / 2, 6.0);
  }
  void everyPresetOfCtHasADigit() {
    const auto presets =
        loadWindowPresets(std::filesystem::path(PELLUCID_SOURCE_DIR) / "resources/presets/ct_windows.json");
    std::map<std::string, int> digits;
    for (const WindowPreset& preset : presets->of("CT", "HU")) digits[preset.id] = preset.digit;
    for (const auto& [id, digit] : digits) QVERIFY2(digit >= 2 && digit <= 9, id.c_str());
    QCOMPARE(digits["lung"], 3);
    QCOMPARE(digits["angio"], 9);
    // All for the head: the same key takes one after the other.
    QCOMPARE(digits["subdural"], digits["stroke"]);
    QCOMPARE(digits["subdural"], digits["stroke_wide"]);
  }
  void ownPresetsTakeThePlaceOfTheShippedOnesAndTheFreeDigits() {
    const auto shipped = windowPresetsFromJson(*parseJson(R"({"presets": [
        {"id": "a", "title": "A", "modality": "CT", "unit": "HU", "center": 1, "width": 2, "digit": 2},
        {"id": "b", "title": "B", "modality": "CT", "unit": "HU", "center": 3, "width": 4, "digit": 4}]})"));
    const auto own = windowPresetsFromJson(*parseJson(R"({"presets": [
        {"id": "b", "title": "Mine", "modality": "CT", "unit": "HU", "center": 5, "width": 6},
        {"id": "c", "title": "C", "modality": "CT", "unit": "HU", "center": 7, "width": 8, "digit": 3},
        {"id": "x", "title": "Coronaries", "modality": "XA", "center": 128, "width": 200, "digit": 5}],
        "percentiles": [1, 99]})"));
    QVERIFY(shipped.ok() && own.ok());
    const WindowPresets all = merged(*shipped, *own);
    const auto ct = all.of("CT", "HU");
    QCOMPARE(ct.size(), std::size_t(3));
    QCOMPARE(ct[1].title, std::string("Mine"));
    QCOMPARE(ct[0].digit, 2);
    QCOMPARE(ct[1].digit, 4);
    QCOMPARE(ct[2].digit, 3);
    // Angiograms have no unit.
    QCOMPARE(all.of("XA", "").front().digit, 5);
    QVERIFY(all.of("XA", "HU").empty());
    QCOMPARE(all.lowPercent, 1.0);
    QCOMPARE(merged(*own, *shipped).highPercent, 99.0);
  }
  void refusesWrongPresetFiles() {
    for (const char* text :
         {"[]", "{}", R"({"presets": [{}]})",
          R"({"presets": [{"id": "a", "title": "A", "modality": "CT", "unit": "HU", "center": 1}]})",
          R"({"presets": [{"id": "a", "title": "A", "modality": "CT", "unit": "HU", "center": 1, "width": 0}]})",
          R"({"presets": [{"id": "a", "title": "A", "modality": "CT", "center": 1, "width": 2, "digit": 1}]})",
          R"({"presets": [{"id": "a", "title": "A", "modality": "CT", "center": 1, "width": 2, "digit": "x"}]})",
          R"({"presets": [], "percentiles": [99, 1]})"}) {
      const auto presets = windowPresetsFromJson(*parseJson(text));
      QVERIFY2(!presets.ok(), text);
      QCOMPARE(presets.error().code, ErrorCode::Malformed);
    }
    QCOMPARE(loadWindowPresets("absent.json").error().code, ErrorCode::NotFound);
  }
};

QTEST_APPLESS_MAIN(TestVoi)
#include "tst_voi.moc"
