#include "core/phantom/thorax.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace pellucid {

namespace {

// Typical CT numbers.
constexpr double kFat = -100, kMuscle = 50, kLungTissue = -850, kBlood = 45, kBone = 700, kMarrow = 260, kAir = -1000,
                 kLiver = 60, kNodule = 35, kVessel = 30, kGroundGlass = -380, kInfiltrate = 20;

/// LPS: the patient's right is at negative x.
constexpr double kSides[] = {-1.0, 1.0};

void addBody(Thorax& thorax, Arms arms) {
  struct Layer {
    double inset;
    double value;
  };
  for (const Layer& layer : {Layer{0, kFat}, Layer{9, kMuscle}}) {
    const auto shrunk = [&](double x, double y, double z) {
      return Vector3{x - layer.inset, y - layer.inset, z - layer.inset};
    };
    auto& solids = thorax.solids;
    solids.push_back({.center = {0, 0, -110},
                      .radii = {125 - layer.inset, 86 - layer.inset, 218},
                      .value = layer.value,
                      .power = 2.5,
                      .powerZ = 5});
    solids.push_back(
        {.center = {0, 6, 66}, .radii = shrunk(140, 72, 62), .value = layer.value, .power = 2.4, .powerZ = 2.2});
    solids.push_back(ellipsoid({0, 16, 106}, shrunk(92, 52, 40), layer.value));
    solids.push_back(column({0, 8, 150}, {44 - layer.inset, 46 - layer.inset, 70}, 2, layer.value));
    if (arms == Arms::Raised) continue;
    for (const double side : kSides) {  // upper arms
      solids.push_back(ellipsoid({side * 136, 6, 74}, shrunk(36, 44, 46), layer.value));
      solids.push_back(ellipsoid({side * 150, 6, 0}, shrunk(32, 38, 110), layer.value));
    }
  }
}

/// The lower part is broad with a flat base; the upper one narrows to the apex.
std::array<Solid, 2> lungOf(double side) {
  const int label = side < 0 ? kRightLung : kLeftLung;
  return {Solid{.center = {side * 56, 4, -22},
                .radii = {47, 64, 96},
                .value = kLungTissue,
                .label = label,
                .power = 2.2,
                .powerZ = 2.8},
          ellipsoid({side * 47, 10, 44}, {39, 52, 76}, kLungTissue, label)};
}

bool inside(const Solid& solid, const Vector3& point, double margin) {
  double sum = 0;
  for (int i = 0; i < 3; ++i)
    sum +=
        std::pow(std::abs(point[i] - solid.center[i]) / (solid.radii[i] - margin), i == 2 ? solid.powerZ : solid.power);
  return sum <= 1;
}

/// A vessel from `start` that bends slightly, thins out and ends before the pleura; some carry a branch.
void addVessel(Thorax& thorax, double side, Vector3 start, double azimuth, double elevation, double radius,
               bool branches) {
  constexpr double kStep = 1.6;
  const auto lung = lungOf(side);
  std::vector<TubePoint> path;
  Vector3 point = start;
  for (int i = 0; i < 52 && radius > 0.55; ++i) {
    const Vector3 direction{side * std::cos(elevation) * std::cos(azimuth), std::cos(elevation) * std::sin(azimuth),
                            std::sin(elevation)};
    for (int axis = 0; axis < 3; ++axis) point[axis] += kStep * direction[axis];
    if (i > 6 && !inside(lung[0], point, 7) && !inside(lung[1], point, 7)) break;
    path.push_back({point, radius});
    radius *= 0.965;
    azimuth += 0.012;
    elevation += elevation > 0 ? 0.006 : -0.006;
    if (branches && i % 9 == 8)
      addVessel(thorax, side, point, azimuth + (i % 2 == 0 ? 0.6 : -0.6), elevation + 0.45, 0.66 * radius, false);
  }
  addTube(thorax.solids, path, 1.0, kVessel);
}

void addLungs(Thorax& thorax) {
  for (const double side : kSides) {
    for (const Solid& part : lungOf(side)) thorax.solids.push_back(part);
    constexpr int kVessels = 15;
    for (int i = 0; i < kVessels; ++i) {
      const double golden = i * 2.399963;  // golden angle: spreads without a pattern
      const double elevation = -1.25 + 2.45 * (i + 0.5) / kVessels;
      addVessel(thorax, side, {side * 20, 8, 4 + 12 * elevation}, 0.9 * std::sin(golden), elevation, 3.1, true);
    }
  }
}

void addLesions(Thorax& thorax, ThoraxLesion lesion) {
  if (lesion == ThoraxLesion::Nodules) {
    struct Nodule {
      Vector3 center;
      double radius;
    };
    for (const Nodule& nodule : {Nodule{{-62, -10, 40}, 7}, Nodule{{70, 22, 16}, 5}, Nodule{{-64, 32, -20}, 10}}) {
      thorax.solids.push_back(
          ellipsoid(nodule.center, {nodule.radius, nodule.radius, nodule.radius}, kNodule, kLesion));
      thorax.structures.push_back({"nodule", nodule.center, thorax.solids.back().volumeMl()});
    }
  }
  if (lesion == ThoraxLesion::Consolidation) {
    // Patchy: ground glass around denser cores, as an infiltrate of the right lower zone looks.
    const Vector3 core{-60, 14, -24};
    for (const bool dense : {false, true})
      for (int i = 0; i < 44; ++i) {
        const double angle = 2.399963 * i;
        const double reach = (dense ? 31 : 38) * std::sqrt((i + 0.5) / 44);
        const Vector3 center{core[0] + reach * std::cos(angle), core[1] + 0.9 * reach * std::sin(1.7 * angle),
                             core[2] + 1.1 * reach * std::sin(angle)};
        const double radius = dense ? 11 + 3 * std::sin(3.1 * i) : 11.5 + 2 * std::sin(2.3 * i);
        thorax.solids.push_back(
            ellipsoid(center, {radius, 1.2 * radius, radius}, dense ? kInfiltrate : kGroundGlass, kLesion));
      }
    thorax.structures.push_back({"consolidation", core, 0.0});
  }
}

void addMediastinum(Thorax& thorax) {
  auto& solids = thorax.solids;
  solids.push_back(column({1, 8, -20}, {19, 46, 160}, 2, kMuscle, -1));
  solids.push_back(ellipsoid({1, -6, 62}, {25, 36, 64}, kMuscle, -1));
  solids.push_back(ellipsoid({21, -22, -48}, {51, 42, 42}, kBlood, -1));   // heart, apex to the left
  solids.push_back(ellipsoid({-13, -16, -42}, {29, 32, 40}, kBlood, -1));  // right atrium
  solids.push_back(ellipsoid({19, 4, 38}, {16, 22, 16}, kBlood, -1));      // aortic arch
  solids.push_back(ellipsoid({23, -8, 12}, {14, 20, 18}, kBlood, -1));     // pulmonary trunk
  for (const double side : kSides) solids.push_back(ellipsoid({side * 26, 8, 2}, {12, 14, 17}, kBlood, -1));  // hila
  solids.push_back(column({16, 34, -30}, {10, 10, 100}, 2, kBlood, -1));  // descending aorta
  solids.push_back(column({0, 2, 92}, {6.5, 6.5, 74}, 2, kAir, -1));      // trachea and main bronchi
  for (const double side : kSides) {
    std::vector<TubePoint> bronchus;
    for (int i = 0; i <= 20; ++i) bronchus.push_back({{side * 1.3 * i, 2 + 0.2 * i, 20 - 1.15 * i}, 5.0 - 0.06 * i});
    addTube(solids, bronchus, 1.0, kAir);
  }
  solids.push_back(ellipsoid({-55, 0, -152}, {60, 80, 70}, kLiver, -1));  // right dome of the diaphragm
  solids.push_back(ellipsoid({55, 0, -160}, {59, 80, 70}, kMuscle, -1));  // left dome, lower
  solids.push_back(ellipsoid({58, -24, -118}, {24, 22, 12}, kAir, -1));   // stomach bubble
}

void addRib(Thorax& thorax, int number, double side) {
  static constexpr double kHalfWidth[] = {64, 82, 94, 101, 106, 109, 110, 110, 109, 106};
  static constexpr double kHalfDepth[] = {46, 58, 66, 71, 74, 76, 76, 76, 75, 73};
  constexpr int kPoints = 150;
  const double top = 116 - 20.5 * number;
  std::vector<TubePoint> path;
  for (int i = 0; i < kPoints; ++i) {
    const double turn = std::numbers::pi * (0.05 + 0.80 * i / kPoints);  // from the spine to the costal cartilage
    path.push_back({{side * kHalfWidth[number] * std::sin(turn), 4 + kHalfDepth[number] * std::cos(turn),
                     top + 6 * std::sin(2 * turn) - 66 * 0.5 * (1 - std::cos(turn))},
                    3.0});
  }
  addTube(thorax.solids, path, 1.55, kBone);
}

void addBones(Thorax& thorax, Arms arms) {
  auto& solids = thorax.solids;
  for (int i = 0; i < 15; ++i) {
    const double z = 146 - 20.5 * i;
    solids.push_back(column({0, 56, z}, {15, 13, 8.4}, 2.4, kBone));
    solids.push_back(column({0, 56, z}, {13, 11, 7.2}, 2.4, kMarrow));
    solids.push_back(column({0, 77, z - 4}, {3.5, 8, 5}, 2, kBone));
    for (const double side : kSides) solids.push_back(ellipsoid({side * 17, 66, z + 2}, {9, 5, 4}, kMarrow));
  }
  for (const double side : kSides) {
    for (int number = 0; number < 10; ++number) addRib(thorax, number, side);
    std::vector<TubePoint> collarBone;
    for (int i = 0; i <= 80; ++i) {
      const double t = i / 80.0;
      collarBone.push_back({{side * (14 + 96 * t), -50 + 34 * t, 86 + 20 * t + 4 * std::sin(2 * std::numbers::pi * t)},
                            5.4 - 1.2 * std::sin(std::numbers::pi * t)});
    }
    addTube(solids, collarBone, 1.0, kBone + 250);
    solids.push_back(ellipsoid({side * 108, 46, 62}, {10, 8, 48}, kMarrow));  // shoulder blade
    if (arms == Arms::Raised) continue;
    solids.push_back(ellipsoid({side * 132, 6, 92}, {18, 18, 20}, kMarrow));  // head of the humerus
    solids.push_back(column({side * 142, 6, 20}, {9, 9, 80}, 2, kBone));      // its shaft
    solids.push_back(column({side * 142, 6, 20}, {5, 5, 80}, 2, kMarrow));
  }
  solids.push_back(column({0, -70, 36}, {13, 4, 60}, 4, kMarrow));  // breast bone
}

}  // namespace

Thorax makeThorax(ThoraxLesion lesion, Arms arms) {
  Thorax thorax;
  addBody(thorax, arms);
  addLungs(thorax);
  addLesions(thorax, lesion);
  addMediastinum(thorax);
  addBones(thorax, arms);
  return thorax;
}

}  // namespace pellucid
