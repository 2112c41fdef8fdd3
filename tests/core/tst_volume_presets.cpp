#include <QTest>
#include <algorithm>
#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>

#include "core/imaging/volume_presets.h"

using namespace pellucid;

namespace {

const VolumePreset* presetOf(const std::string& id) {
  for (const VolumePreset& preset : shippedVolumePresets())
    if (preset.id == id) return &preset;
  return nullptr;
}

double opacityAt(const std::string& id, double value) {
  const VolumePreset* preset = presetOf(id);
  return preset == nullptr ? -1.0 : sampleOf(preset->function, value).opacity;
}

Json preset(const Json& points) {
  return Json{{"presets", {{{"id", "x"}, {"title", "X"}, {"modality", "CT"}, {"unit", "HU"}, {"points", points}}}}};
}

}  // namespace

class TestVolumePresets : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void theFileOfTheProgramIsRead() {
    const auto json =
        readJsonFile(std::filesystem::path(PELLUCID_SOURCE_DIR) / "resources/presets/volume_rendering.json");
    QVERIFY(json.ok());
    const auto presets = volumePresetsFromJson(*json);
    QVERIFY2(presets.ok(), presets ? "" : presets.error().message.c_str());
    QCOMPARE(presets->size(), shippedVolumePresets().size());
    QVERIFY(shippedVolumePresets().size() >= 12);
  }

  void tissuesOfCtAreSeenOrNot_data() {
    QTest::addColumn<QString>("id");
    QTest::addColumn<double>("hu");
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("most");
    // Hounsfield units of air, lung, fat, water, muscle, contrasted blood and bone.
    QTest::newRow("bone without air") << "ct_bone" << -1000.0 << 0.0 << 0.0;
    QTest::newRow("bone without muscle") << "ct_bone" << 60.0 << 0.0 << 0.0;
    QTest::newRow("bone with cortex") << "ct_bone" << 1200.0 << 0.9 << 1.0;
    QTest::newRow("vessels with contrast") << "ct_bone_vessels" << 300.0 << 0.4 << 0.8;
    QTest::newRow("vessels without muscle") << "ct_bone_vessels" << 60.0 << 0.0 << 0.0;
    QTest::newRow("muscles with muscle") << "ct_muscle" << 60.0 << 0.3 << 0.7;
    QTest::newRow("muscles without fat") << "ct_muscle" << -100.0 << 0.0 << 0.0;
    QTest::newRow("skin with fat") << "ct_skin" << -100.0 << 0.7 << 1.0;
    QTest::newRow("skin without air") << "ct_skin" << -1000.0 << 0.0 << 0.0;
    QTest::newRow("lungs with walls") << "ct_lung" << -400.0 << 0.05 << 0.3;
    QTest::newRow("lungs without air") << "ct_lung" << -990.0 << 0.0 << 0.0;
    QTest::newRow("lungs without muscle") << "ct_lung" << 60.0 << 0.0 << 0.0;
  }
  void tissuesOfCtAreSeenOrNot() {
    QFETCH(QString, id);
    QFETCH(double, hu);
    QFETCH(double, least);
    QFETCH(double, most);
    const double opacity = opacityAt(id.toStdString(), hu);
    QVERIFY2(opacity >= least && opacity <= most, qPrintable(QString::number(opacity)));
  }

  void maximaAreGreyFromBlackToWhite() {
    for (const char* id : {"ct_mip", "mr_mip", "any_mip"}) {
      const VolumePreset* preset = presetOf(id);
      QVERIFY2(preset != nullptr, id);
      QCOMPARE(preset->mode, RenderMode::Maximum);
      QCOMPARE(preset->function.points.front().rgb, 0x000000U);
      QCOMPARE(preset->function.points.back().rgb, 0xFFFFFFU);
    }
    QCOMPARE(presetOf("ct_mip")->function.points.front().value, -100.0);
    QCOMPARE(presetOf("ct_mip")->function.points.back().value, 700.0);
    // PET is read with much uptake black.
    const VolumePreset* pet = presetOf("pet_suv_mip");
    QVERIFY(pet != nullptr);
    QCOMPARE(pet->function.points.front().rgb, 0xFFFFFFU);
    QCOMPARE(pet->background, std::string("white"));
    QCOMPARE(pet->function.points.back().value, 10.0);
  }

  void aSeriesGetsWhatItsValuesMean() {
    const auto idsOf = [](const std::string& modality, const std::string& unit) {
      QStringList ids;
      for (const VolumePreset& one : fittingPresets(shippedVolumePresets(), modality, unit))
        ids << QString::fromStdString(one.id);
      return ids;
    };
    QCOMPARE(idsOf("CT", "HU").front(), QStringLiteral("ct_bone"));
    QCOMPARE(idsOf("MR", "").front(), QStringLiteral("mr_tissue"));
    QCOMPARE(idsOf("PT", "SUVbw").front(), QStringLiteral("pet_suv_mip"));
    QCOMPARE(idsOf("PT", "Bq/ml").front(), QStringLiteral("pet_mip"));
    // A CT that does not say that its values are HU must not be shown as if it did.
    for (const QString& id : idsOf("CT", "")) QVERIFY2(id.startsWith("any_"), qPrintable(id));
    QVERIFY(!idsOf("", "").isEmpty());
  }

  void sharesFollowTheValuesOfTheSeries() {
    Geometry grid;
    grid.size = {100, 100, 10};
    Volume volume = *Volume::allocate(grid, VoxelType::Float32);
    auto* voxels = volume.mutableData<float>();
    for (int i = 0; i < grid.voxelCount(); ++i) voxels[i] = 500.0F * static_cast<float>(i % 1001) / 1000.0F;
    voxels[17] = std::numeric_limits<float>::quiet_NaN();
    voxels[18] = 1e30F;
    const ValueExtent extent = typicalExtent(volume, {});
    QVERIFY(std::abs(extent.low - 5.0) < 2.0);
    QVERIFY(std::abs(extent.high - 498.5) < 2.0);
    const TransferFunction function = functionOf(*presetOf("mr_mip"), {100.0, 300.0});
    QCOMPARE(function.points.front().value, 116.0);
    QCOMPARE(function.points.back().value, 350.0);
    // Without any value there is still a range.
    std::fill_n(voxels, grid.voxelCount(), std::numeric_limits<float>::quiet_NaN());
    QVERIFY(typicalExtent(volume, {}).high > typicalExtent(volume, {}).low);
  }

  void aFunctionIsStraightBetweenItsPoints() {
    const TransferFunction function{{{0.0, 0x000000, 0.0}, {100.0, 0xFF8000, 0.5}}};
    QCOMPARE(sampleOf(function, 50.0).opacity, 0.25F);
    QVERIFY(std::abs(sampleOf(function, 50.0).red - 0.5F) < 1e-6F);
    QCOMPARE(sampleOf(function, -5.0).opacity, 0.0F);
    QCOMPARE(sampleOf(function, 500.0).opacity, 0.5F);
    QCOMPARE(sampleOf(function, std::numeric_limits<double>::quiet_NaN()).opacity, 0.0F);
    QCOMPARE(sampleOf({}, 5.0).opacity, 0.0F);
    const TransferFunction there = moved(function, {.shift = 0.5, .stretch = 2.0});
    QCOMPARE(there.points.front().value, 0.0);
    QCOMPARE(there.points.back().value, 200.0);
  }

  void filesThatAreWrongAreNamed_data() {
    QTest::addColumn<QString>("text");
    const auto add = [](const char* name, const Json& json) {
      QTest::newRow(name) << QString::fromStdString(json.dump());
    };
    add("no list", Json{{"presets", 3}});
    add("no object", Json::array());
    add("falling", preset({{10, "FFFFFF", 0}, {5, "FFFFFF", 1}}));
    add("one point", preset(Json::array({{10, "FFFFFF", 0}})));
    add("opacity", preset({{10, "FFFFFF", 0}, {50, "FFFFFF", 1.5}}));
    add("colour", preset({{10, "white", 0}, {50, "FFFFFF", 1}}));
    add("text", preset({{"10", "FFFFFF", 0}, {50, "FFFFFF", 1}}));
  }
  void filesThatAreWrongAreNamed() {
    QFETCH(QString, text);
    const auto presets = volumePresetsFromJson(Json::parse(text.toStdString()));
    QVERIFY(!presets.ok());
    QCOMPARE(presets.error().code, ErrorCode::Malformed);
  }
};

QTEST_APPLESS_MAIN(TestVolumePresets)
#include "tst_volume_presets.moc"
