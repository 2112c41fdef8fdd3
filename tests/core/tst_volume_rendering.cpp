#include <QTest>
#include <algorithm>
#include <cmath>
#include <limits>

#include "core/imaging/volume_rendering.h"
#include "tests/core/imaging_phantom.h"

using namespace pellucid;

namespace {

constexpr int kSide = 96;

/// White above 50.
TransferFunction oneTissue() {
  return {{{49, 0xFFFFFF, 0.0}, {51, 0xFFFFFF, 0.9}}};
}
/// White below -50, red above 50: between either of them and nothing lies no other.
TransferFunction twoTissues() {
  return {{{-51, 0xFFFFFF, 0.9}, {-49, 0xFFFFFF, 0.0}, {49, 0xFF0000, 0.0}, {51, 0xFF0000, 0.9}}};
}

/// A grid of any direction and spacing whose middle is the origin of the world.
Geometry centred(const std::array<int, 3>& size, const Vector3& spacing, const Matrix3& direction) {
  Geometry grid = phantom::gridOf(size, spacing);
  grid.direction = direction;
  grid.origin = {0, 0, 0};
  const Vector3 middle = volumeCentre(grid);
  grid.origin = {-middle[0], -middle[1], -middle[2]};
  return grid;
}

Volume ofWorld(const Geometry& grid, VoxelType type, const std::function<double(const Vector3&)>& value) {
  return phantom::make(grid, type, [&](int i, int j, int k) {
    return value(grid.indexToWorld({double(i), double(j), double(k)}));
  });
}

double distance(const Vector3& a, const Vector3& b) {
  return length({a[0] - b[0], a[1] - b[1], a[2] - b[2]});
}

VolumePicture render(const Volume& volume, const VolumeScene& scene, const RenderRequest& request = {kSide, kSide}) {
  Job job;
  const auto prepared = prepareVolume(volume, job);
  if (!prepared) qFatal("%s", prepared.error().message.c_str());
  auto picture = renderVolume(*prepared, scene, request, job);
  if (!picture) qFatal("%s", picture.error().message.c_str());
  return *std::move(picture);
}

VolumeScene sceneFrom(const PlaneAxes& axes, double mmPerPixel = 1.0) {
  return {{axes, {0, 0, 0}, mmPerPixel}, RenderMode::Shaded, oneTissue(), 0.0};
}
VolumeScene ballsFrom(const PlaneAxes& axes) {
  return {{axes, {0, 0, 0}, 1.0}, RenderMode::Shaded, twoTissues(), 0.0};
}

std::uint32_t at(const VolumePicture& picture, double right, double down) {
  const auto column = static_cast<int>(std::floor(picture.width / 2.0 + right));
  const auto row = static_cast<int>(std::floor(picture.height / 2.0 + down));
  return picture.pixels[static_cast<std::size_t>(row) * picture.width + column];
}

bool isRed(std::uint32_t pixel) {
  return (pixel >> 24) > 200 && (pixel >> 16 & 0xFF) > 150 && (pixel >> 8 & 0xFF) < 60;
}
bool isWhite(std::uint32_t pixel) {
  return (pixel >> 24) > 200 && (pixel >> 8 & 0xFF) > 120;
}

/// A white ball in the middle, a red one at the left of the patient, a white one at the head, one in front.
double balls(const Vector3& p) {
  if (distance(p, {30, 0, 0}) < 7) return 100;
  if (distance(p, {0, 0, 30}) < 7 || distance(p, {0, -30, 0}) < 5) return -100;
  return distance(p, {0, 0, 0}) < 7 ? -100 : 0;
}

Matrix3 oblique() {
  return turnedAbout(turnedAbout(kNotTurned, {0, 0, 1}, 0.4), {0.6, 0.8, 0}, -0.7);
}

constexpr Matrix3 kSagittalRows{{{0, 0, 1}, {1, 0, 0}, {0, -1, 0}}};
constexpr Matrix3 kMirrored{{{-1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};

}  // namespace

class TestVolumeRendering : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void everySideIsWhereThePatientHasIt_data() {
    QTest::addColumn<Matrix3>("direction");
    QTest::newRow("axial") << kNotTurned;
    QTest::newRow("sagittal") << kSagittalRows;
    QTest::newRow("left-handed") << kMirrored;
    QTest::newRow("oblique") << oblique();
  }
  void everySideIsWhereThePatientHasIt() {
    QFETCH(Matrix3, direction);
    const Volume volume = ofWorld(centred({90, 80, 50}, {1.0, 1.2, 2.0}, direction), VoxelType::Int16, balls);
    // The red ball is at the left of the patient (+x), one is at the head (+z), one in front (-y).
    const auto front = render(volume, ballsFrom(axesFrom(PatientSide::Anterior)));
    QVERIFY(isRed(at(front, 30, 0)));
    QVERIFY(isWhite(at(front, 0, -30)));
    QCOMPARE(at(front, -30, 0) >> 24, 0U);
    QCOMPARE(at(front, 0, 30) >> 24, 0U);
    const auto back = render(volume, ballsFrom(axesFrom(PatientSide::Posterior)));
    QVERIFY(isRed(at(back, -30, 0)));
    QVERIFY(isWhite(at(back, 0, -30)));
    const auto left = render(volume, ballsFrom(axesFrom(PatientSide::Left)));
    QVERIFY(isRed(at(left, 0, 0)));  // Before the one in the middle.
    QVERIFY(isWhite(at(left, -30, 0)));
    const auto right = render(volume, ballsFrom(axesFrom(PatientSide::Right)));
    QVERIFY(isWhite(at(right, 0, 0)));
    QVERIFY(isWhite(at(right, 30, 0)));
    const auto feet = render(volume, ballsFrom(axesFrom(PatientSide::Feet)));
    QVERIFY(isRed(at(feet, 30, 0)));
    QVERIFY(isWhite(at(feet, 0, -30)));
    const auto head = render(volume, ballsFrom(axesFrom(PatientSide::Head)));
    QVERIFY(isRed(at(head, -30, 0)));
  }

  void aHandTurnsTheFrontOfTheObject() {
    const PlaneAxes start = axesFrom(PatientSide::Anterior);
    const double quarter = std::acos(0.0);
    // The front goes to the right: what was at the right of the patient, on the left, comes to the front.
    const PlaneAxes turned = turnedByHand(start, quarter, 0.0);
    QVERIFY(distance(turned.normal, axesFrom(PatientSide::Right).normal) < 1e-9);
    const PlaneAxes down = turnedByHand(start, 0.0, quarter);
    QVERIFY(distance(down.normal, axesFrom(PatientSide::Head).normal) < 1e-9);
    PlaneAxes many = start;
    for (int i = 0; i < 10'000; ++i) many = turnedByHand(many, 0.013, -0.007);
    QVERIFY(distance(cross(many.right, many.down), many.normal) < 1e-9);
    QVERIFY(std::abs(length(many.right) - 1.0) < 1e-9);
  }

  void aBallIsRoundWhateverTheVoxels_data() {
    QTest::addColumn<PlaneAxes>("axes");
    QTest::newRow("front") << axesFrom(PatientSide::Anterior);
    QTest::newRow("left") << axesFrom(PatientSide::Left);
    QTest::newRow("oblique") << turnedByHand(axesFrom(PatientSide::Anterior), 0.6, 0.4);
  }
  void aBallIsRoundWhateverTheVoxels() {
    QFETCH(PlaneAxes, axes);
    constexpr double kRadius = 30;
    const Volume volume = ofWorld(centred({100, 140, 28}, {0.8, 0.6, 3.0}, kNotTurned), VoxelType::Int16,
                                  [](const Vector3& p) { return 50 + 20 * (kRadius - length(p)); });
    const auto picture = render(volume, sceneFrom(axes));
    int seen = 0, left = kSide, right = -1, top = kSide, bottom = -1;
    for (int row = 0; row < kSide; ++row)
      for (int column = 0; column < kSide; ++column) {
        if ((picture.pixels[static_cast<std::size_t>(row) * kSide + column] >> 24) < 128) continue;
        ++seen;
        left = std::min(left, column);
        right = std::max(right, column);
        top = std::min(top, row);
        bottom = std::max(bottom, row);
      }
    QVERIFY2(std::abs(seen - 3.14159 * kRadius * kRadius) < 110, qPrintable(QString::number(seen)));
    QVERIFY(std::abs(right - left + 1 - 2 * kRadius) <= 2);
    QVERIFY(std::abs(bottom - top + 1 - 2 * kRadius) <= 2);
  }

  void thePointSeenIsOnTheSurface() {
    const Volume volume =
        ofWorld(centred({100, 140, 40}, {0.8, 0.6, 2.0}, oblique()), VoxelType::Int16, [](const Vector3& p) {
          return 50 + 20 * (20 - distance(p, {5, 3, -4}));
        });
    Job job;
    const auto prepared = prepareVolume(volume, job);
    const VolumeScene scene = sceneFrom(turnedByHand(axesFrom(PatientSide::Left), 0.3, 0.5), 0.5);
    const RenderRequest request{200, 150, RenderQuality::Full, 0};
    for (const auto& [column, row] : {std::pair{100.0, 75.0}, {90.0, 60.0}, {120.0, 80.0}}) {
      const auto point = pointSeenAt(*prepared, scene, request, column, row);
      QVERIFY(point.has_value());
      // A little under the surface, where half of the light is taken.
      QVERIFY2(std::abs(distance(*point, {5, 3, -4}) - 20) < 1.2,
               qPrintable(QString::number(distance(*point, {5, 3, -4}))));
      const Vector3 there = seenFrom(scene.camera, *point);
      QVERIFY(std::abs(there[0] - 0.5 * (column - 100)) < 1e-6 && std::abs(there[1] - 0.5 * (row - 75)) < 1e-6);
    }
    QVERIFY(!pointSeenAt(*prepared, scene, request, 2, 2).has_value());
  }

  void aCutLeavesOutItsSide_data() { everySideIsWhereThePatientHasIt_data(); }
  void aCutLeavesOutItsSide() {
    QFETCH(Matrix3, direction);
    const Volume volume = ofWorld(centred({90, 80, 50}, {1.0, 1.2, 2.0}, direction), VoxelType::Int16, balls);
    VolumeScene scene = ballsFrom(axesFrom(PatientSide::Left));
    scene.cuts = {{{15, 0, 0}, {1, 0, 0}}};
    // From the left the red ball stood before the white one.
    QVERIFY(isWhite(at(render(volume, scene), 0, 0)));
    scene.cuts = {{{15, 0, 0}, {-1, 0, 0}}};
    QVERIFY(isRed(at(render(volume, scene), 0, 0)));
    QCOMPARE(at(render(volume, scene), 0, -30) >> 24, 0U);
    // Along the rays: the ball at the head goes, the others stay.
    scene.cuts = {{{0, 0, 15}, {0, 0, 1}}};
    QCOMPARE(at(render(volume, scene), 0, -30) >> 24, 0U);
    QVERIFY(isRed(at(render(volume, scene), 0, 0)));
    // From behind the plane: what is cut away is at the back.
    scene = ballsFrom(axesFrom(PatientSide::Right));
    scene.cuts = {{{-15, 0, 0}, {1, 0, 0}}};
    QCOMPARE(at(render(volume, scene), 0, 0) >> 24, 0U);
  }

  void aMaximumIsTheHighestValueOfEachRay() {
    const Volume volume = ofWorld(centred({80, 60, 50}, {1, 1, 1}, oblique()), VoxelType::UInt16, [](const Vector3& p) {
      return distance(p, {10, 12, 0}) < 6 ? 3000.0 : distance(p, {-10, -12, 0}) < 6 ? 1500.0 : 20.0;
    });
    VolumeScene scene = sceneFrom(axesFrom(PatientSide::Anterior));
    scene.mode = RenderMode::Maximum;
    scene.function = {{{0, 0x000000, 0}, {3000, 0xFFFFFF, 1}}};
    const auto picture = render(volume, scene);
    QCOMPARE(at(picture, 10, 0) & 0xFF, 255U);
    QVERIFY(std::abs(int(at(picture, -10, 0) & 0xFF) - 128) <= 2);
    QVERIFY((at(picture, 0, 15) & 0xFF) < 4);
    Job job;
    const auto point = pointSeenAt(*prepareVolume(volume, job), scene, {kSide, kSide}, kSide / 2.0 + 10, kSide / 2.0);
    QVERIFY(point && distance(*point, {10, 12, 0}) < 7);
  }

  void allTypesLookAlike_data() {
    QTest::addColumn<int>("type");
    QTest::addColumn<double>("slope");
    QTest::addColumn<double>("intercept");
    QTest::newRow("UInt8") << int(VoxelType::UInt8) << 1.0 << 0.0;
    QTest::newRow("Int8") << int(VoxelType::Int8) << 2.0 << 10.0;
    QTest::newRow("UInt16") << int(VoxelType::UInt16) << 0.01 << 0.0;
    QTest::newRow("Int16") << int(VoxelType::Int16) << 0.5 << 1024.0;
    QTest::newRow("UInt32") << int(VoxelType::UInt32) << 0.001 << 0.0;
    QTest::newRow("Int32") << int(VoxelType::Int32) << 1.0 << -100.0;
    QTest::newRow("Float32") << int(VoxelType::Float32) << 100.0 << -50.0;
  }
  void allTypesLookAlike() {
    QFETCH(int, type);
    QFETCH(double, slope);
    QFETCH(double, intercept);
    const Geometry grid = centred({60, 50, 40}, {1, 1, 1.5}, kNotTurned);
    const auto value = [](const Vector3& p) { return std::clamp(50 + 8 * (20 - length(p)), 0.0, 200.0); };
    const auto expected = render(ofWorld(grid, VoxelType::Int16, value), sceneFrom(axesFrom(PatientSide::Feet)));
    Volume volume = ofWorld(grid, static_cast<VoxelType>(type),
                            [&](const Vector3& p) { return std::round((value(p) - intercept) / slope * 100) / 100; });
    volume.modality = {slope, intercept, ""};
    const auto picture = render(volume, sceneFrom(axesFrom(PatientSide::Feet)));
    int different = 0;
    for (std::size_t i = 0; i < picture.pixels.size(); ++i)
      if (std::abs(int(picture.pixels[i] >> 24) - int(expected.pixels[i] >> 24)) > 40) ++different;
    QVERIFY2(different < 60, qPrintable(QString::number(different)));
  }

  void segmentsHaveTheirColourAndOpacity() {
    const Geometry grid = centred({80, 80, 40}, {1, 1, 2}, oblique());
    const Volume volume = ofWorld(grid, VoxelType::Int16, [](const Vector3&) { return 0.0; });
    const Volume labels = ofWorld(grid, VoxelType::UInt8, [](const Vector3& p) {
      return length(p) < 8 ? 2.0 : length(p) < 22 ? 1.0 : 0.0;
    });
    Job job;
    VolumeScene scene = sceneFrom(axesFrom(PatientSide::Anterior));
    RenderedLabels layer{*prepareLabels(labels, job)};
    layer.looks[1] = {true, 0x0000FF, 1.0};
    layer.looks[2] = {true, 0xFF0000, 1.0};
    scene.labels = {layer};
    // The outer one hides the inner one; through a glassy one it is seen; when it is hidden, it alone is seen.
    const auto solid = render(volume, scene);
    QVERIFY((at(solid, 0, 0) & 0xFF) > 60 && (at(solid, 0, 0) >> 16 & 0xFF) < 60);
    scene.labels[0].looks[1].opacity = 0.3;
    const auto glass = render(volume, scene);
    QVERIFY((at(glass, 0, 0) >> 16 & 0xFF) > (at(glass, 0, 0) & 0xFF));
    QVERIFY((at(glass, 15, 0) >> 16 & 0xFF) < 60 && (at(glass, 15, 0) >> 24) > 60 && (at(glass, 15, 0) >> 24) < 200);
    scene.labels[0].looks[1].visible = false;
    const auto inner = render(volume, scene);
    QVERIFY((at(inner, 0, 0) >> 16 & 0xFF) > 60);
    QCOMPARE(at(inner, 15, 0) >> 24, 0U);
    int seen = 0;
    for (const std::uint32_t pixel : solid.pixels) seen += (pixel >> 24) > 128 ? 1 : 0;
    QVERIFY2(std::abs(seen - 3.14159 * 22 * 22) < 110, qPrintable(QString::number(seen)));
  }

  void coarseAndFinePicturesAgree() {
    const Volume volume = ofWorld(centred({160, 160, 160}, {0.5, 0.5, 0.5}, kNotTurned), VoxelType::Int16, balls);
    Job job;
    const auto prepared = prepareVolume(volume, job);
    QVERIFY(prepared->levels.size() >= 2);
    QCOMPARE(prepared->levels.front().voxels.bytes(), volume.bytes());
    QCOMPARE(prepared->levels[1].factor, (std::array<int, 3>{2, 2, 2}));
    // Every voxel of a coarser level lies in the middle of those that it is made of.
    const Geometry& coarse = prepared->levels[1].voxels.geometry();
    QVERIFY(distance(volumeCentre(coarse), volumeCentre(volume.geometry())) < 1e-9);
    const VolumeScene scene = ballsFrom(axesFrom(PatientSide::Anterior));
    const auto fine = renderVolume(*prepared, scene, {kSide, kSide, RenderQuality::Full}, job);
    const auto turning = renderVolume(*prepared, scene, {kSide, kSide, RenderQuality::Turning}, job);
    int different = 0;
    for (std::size_t i = 0; i < fine->pixels.size(); ++i)
      if (std::abs(int(fine->pixels[i] >> 24) - int(turning->pixels[i] >> 24)) > 128) ++different;
    QVERIFY2(different < 60, qPrintable(QString::number(different)));
    QVERIFY(isRed(at(*turning, 30, 0)));
  }

  void theMeanOfPassesHasSmoothEdges() {
    const Volume volume = ofWorld(centred({90, 80, 50}, {1, 1, 2}, kNotTurned), VoxelType::Int16, balls);
    Job job;
    const auto prepared = prepareVolume(volume, job);
    const VolumeScene scene = ballsFrom(axesFrom(PatientSide::Anterior));
    PictureMean mean;
    for (int pass = 0; pass < 8; ++pass)
      mean.add(*renderVolume(*prepared, scene, {kSide, kSide, RenderQuality::Full, pass}, job));
    QCOMPARE(mean.passes(), 8);
    QVERIFY(isRed(at(mean.mean(), 30, 0)));
    QCOMPARE(at(mean.mean(), -30, 0), 0U);
    VolumePicture other{2, 1, {0xFF000000U, 0x80402010U}, {0, 0}};
    mean.add(other);
    QCOMPARE(mean.passes(), 1);
    mean.add(other);
    QCOMPARE(mean.mean().pixels, other.pixels);
  }

  void memoryBesideTheOriginalIsBounded() {
    const Geometry grid = centred({128, 128, 128}, {1, 1, 1}, kNotTurned);
    const Volume volume = phantom::make(grid, VoxelType::Float32, [](int i, int j, int) { return i + j; });
    Job job;
    constexpr std::int64_t kBudget = 2'500'000;  // A copy of 16 bits would need 4 MB.
    const auto prepared = prepareVolume(volume, job, kBudget);
    QVERIFY(prepared.ok());
    QVERIFY(prepared->reduced());
    std::int64_t bytes = 0;
    for (const VolumeLevel& level : prepared->levels) bytes += static_cast<std::int64_t>(level.voxels.byteCount());
    QVERIFY(bytes <= kBudget);
    const Geometry& coarse = prepared->levels.front().voxels.geometry();
    QVERIFY(distance(volumeCentre(coarse), volumeCentre(grid)) < 1e-9);
  }

  void whatIsNoNumberIsTheLowestValue() {
    const Geometry grid = centred({40, 40, 40}, {1, 1, 1}, kNotTurned);
    Volume volume = phantom::make(grid, VoxelType::Float32, [](int i, int j, int) {
      return j == 0    ? 0.0F
             : i < 20  ? std::numeric_limits<float>::quiet_NaN()
             : i == 30 ? std::numeric_limits<float>::infinity()
                       : 60.0F;
    });
    const auto picture = render(volume, sceneFrom(axesFrom(PatientSide::Anterior)));
    QCOMPARE(at(picture, -10, 0) >> 24, 0U);
    QVERIFY(isWhite(at(picture, 5, 0)));
    Volume none =
        phantom::make(grid, VoxelType::Float32, [](int, int, int) { return std::numeric_limits<float>::quiet_NaN(); });
    for (const std::uint32_t pixel : render(none, sceneFrom(axesFrom(PatientSide::Anterior))).pixels)
      QCOMPARE(pixel >> 24, 0U);
  }

  void flatVolumesAreSeen() {
    for (const auto& size : {std::array<int, 3>{1, 60, 60}, {60, 1, 60}, {60, 60, 1}, {1, 1, 1}}) {
      const Volume volume =
          phantom::make(centred(size, {1, 1, 1}, kNotTurned), VoxelType::Int16, [](int, int, int) { return 100; });
      const auto picture = render(volume, sceneFrom(turnedByHand(axesFrom(PatientSide::Anterior), 0.5, 0.5)));
      QVERIFY(std::any_of(picture.pixels.begin(), picture.pixels.end(), [](std::uint32_t p) { return p >> 24 > 60; }));
    }
  }

  void whatMakesNoSenseIsRefused() {
    Job job;
    const Geometry grid = centred({20, 20, 20}, {1, 1, 1}, kNotTurned);
    const Volume volume = phantom::make(grid, VoxelType::Int16, [](int, int, int) { return 100; });
    const auto prepared = prepareVolume(volume, job);
    const auto codeOf = [&](const VolumeScene& scene, const RenderRequest& request) {
      const auto picture = renderVolume(*prepared, scene, request, job);
      return picture ? ErrorCode::Internal : picture.error().code;
    };
    const VolumeScene good = sceneFrom(axesFrom(PatientSide::Anterior));
    for (const auto& [width, height] : {std::pair{0, 5}, {5, -1}, {9000, 5}})
      QCOMPARE(codeOf(good, {width, height}), ErrorCode::InvalidArgument);
    VolumeScene bad = good;
    bad.camera.mmPerPixel = 0.0;
    QCOMPARE(codeOf(bad, {8, 8}), ErrorCode::InvalidArgument);
    bad = good;
    bad.camera.focus[1] = std::numeric_limits<double>::quiet_NaN();
    QCOMPARE(codeOf(bad, {8, 8}), ErrorCode::InvalidArgument);
    bad = good;
    bad.camera.axes.right = {0, 0, 0};
    QCOMPARE(codeOf(bad, {8, 8}), ErrorCode::InvalidArgument);
    bad = good;
    bad.cuts = {{{0, 0, 0}, {0, 0, 0}}};
    QCOMPARE(codeOf(bad, {8, 8}), ErrorCode::InvalidArgument);
    bad = good;
    const Volume other =
        phantom::make(centred({5, 5, 5}, {1, 1, 1}, kNotTurned), VoxelType::UInt8, [](int, int, int) { return 1; });
    bad.labels = {RenderedLabels{*prepareLabels(other, job)}};
    QCOMPARE(codeOf(bad, {8, 8}), ErrorCode::InvalidArgument);
    QVERIFY(!prepareLabels(volume, job).ok());
    QVERIFY(!prepareVolume({}, job).ok());
    Geometry flat = grid;
    flat.spacing[1] = 0.0;
    QVERIFY(!prepareVolume(volume.withGeometry(flat), job).ok());
    Volume backwards = volume;
    backwards.modality.slope = -1.0;
    QCOMPARE(prepareVolume(backwards, job).error().code, ErrorCode::Unsupported);
  }

  void farAwayAndNearTakesNoLonger() {
    const Volume volume = ofWorld(centred({90, 80, 50}, {1, 1, 2}, kNotTurned), VoxelType::Int16, balls);
    VolumeScene scene = ballsFrom(axesFrom(PatientSide::Anterior));
    scene.camera.mmPerPixel = 1e-7;
    QVERIFY(isWhite(at(render(volume, scene), 0, 0)));
    scene.camera.mmPerPixel = 1e7;
    QCOMPARE(at(render(volume, scene), 5, 5), 0U);
    scene.camera.mmPerPixel = 1.0;
    for (const Vector3& far : {Vector3{1e9, -1e9, 1e9}, Vector3{0, -1e9, 0}, Vector3{0, 1e8, 0}}) {
      scene.camera.focus = far;
      QCOMPARE(at(render(volume, scene), 0, 0), 0U);
    }
  }

  void isCancelled() {
    const Volume volume = ofWorld(centred({90, 80, 50}, {1, 1, 2}, kNotTurned), VoxelType::Int16, balls);
    Job job;
    const auto prepared = prepareVolume(volume, job);
    job.cancel();
    const auto picture = renderVolume(*prepared, sceneFrom(axesFrom(PatientSide::Anterior)), {kSide, kSide}, job);
    QVERIFY(!picture.ok());
    QCOMPARE(picture.error().code, ErrorCode::Cancelled);
    QCOMPARE(prepareVolume(volume, job).error().code, ErrorCode::Cancelled);
  }
};

QTEST_APPLESS_MAIN(TestVolumeRendering)
#include "tst_volume_rendering.moc"
