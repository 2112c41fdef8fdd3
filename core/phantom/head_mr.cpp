#include "core/phantom/head_mr.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "core/phantom/blur_p.h"
#include "core/phantom/noise.h"
#include "core/phantom/solid_model.h"

namespace pellucid {

namespace {

// Signals of T1-weighted tissue after contrast, arbitrary units.
constexpr double kScalpFat = 820, kSkull = 60, kCsf = 130, kGrey = 430, kWhite = 590, kAir = 8, kEnhancing = 900,
                 kNecrosis = 240, kOedema = 370, kMuscle = 300, kGlobe = 150;

enum HeadLabel { kBrain = 1, kVentricles = 2, kMass = 3 };

constexpr Vector3 kBrainRadii{66, 85, 80};
constexpr Vector3 kMassCenter{45, -18, 36};
constexpr Vector3 kMassRadii{15, 18, 16};

/// Skin to brain surface; the folds of the brain are drawn into what this leaves as grey matter.
std::vector<Solid> outerHead() {
  return {column({0, 18, -110}, {52, 56, 60}, 2, kMuscle), ellipsoid({0, -46, -62}, {56, 54, 60}, kMuscle),
          ellipsoid({0, 0, 0}, {79, 99, 97}, kScalpFat),   ellipsoid({0, 0, 0}, {75, 94, 92}, kSkull),
          ellipsoid({0, -58, -58}, {24, 30, 22}, kAir),  // nose and sinuses
          ellipsoid({0, 0, 0}, {70, 89, 85}, kCsf),        ellipsoid({0, 0, 2}, kBrainRadii, kGrey, kBrain)};
}

std::vector<Solid> innerHead(bool withMass) {
  std::vector<Solid> solids;
  for (const double side : {-1.0, 1.0}) {
    solids.push_back(ellipsoid({side * 8, -16, 14}, {5, 24, 10}, kCsf, kVentricles));
    solids.push_back(ellipsoid({side * 13, 14, 14}, {6, 18, 9}, kCsf, kVentricles));
    solids.push_back(ellipsoid({side * 22, 34, 4}, {5, 14, 13}, kCsf, kVentricles));
    solids.push_back(ellipsoid({side * 11, 2, 2}, {8, 14, 9}, kGrey + 50));     // thalamus
    solids.push_back(ellipsoid({side * 25, -12, 4}, {7, 19, 13}, kGrey + 35));  // lentiform nucleus
    solids.push_back(ellipsoid({side * 14, -22, 16}, {4, 13, 7}, kGrey + 35));  // caudate nucleus
    solids.push_back(ellipsoid({side * 31, -66, -40}, {13, 12.5, 12.5}, kGlobe, -1));
    solids.push_back(ellipsoid({side * 31, -70, -40}, {5, 3, 5}, kMuscle, -1));  // lens
  }
  solids.push_back(ellipsoid({0, 4, -4}, {2, 14, 10}, kCsf, kVentricles));  // third ventricle
  solids.push_back(column({0, -2, 40}, {1.3, 80, 45}, 2, kCsf));            // fissure between the hemispheres
  solids.push_back(ellipsoid({0, 44, -50}, {48, 33, 25}, kCsf));
  solids.push_back(ellipsoid({0, 44, -50}, {45, 30, 22}, kGrey - 10, kBrain));  // cerebellum
  for (const double side : {-1.0, 1.0})
    solids.push_back(ellipsoid({side * 18, 42, -50}, {15, 18, 11}, kWhite - 40, kBrain));
  solids.push_back(ellipsoid({0, 8, -52}, {15, 16, 38}, kCsf));
  solids.push_back(ellipsoid({0, 8, -52}, {12, 13, 36}, kWhite - 30, kBrain));  // brain stem
  solids.push_back(ellipsoid({0, 24, -46}, {6, 5, 8}, kCsf, kVentricles));      // fourth ventricle
  if (withMass) {
    solids.push_back(ellipsoid({40, -18, 34}, {21, 25, 22}, kOedema, kBrain));
    solids.push_back(ellipsoid(kMassCenter, kMassRadii, kEnhancing, kMass));
    solids.push_back(ellipsoid({46, -16, 35}, {3.5, 5, 4}, kNecrosis, kMass));
  }
  return solids;
}

/// Convolutions: the zero surfaces of a smooth field are sheets that fold like sulci.
void foldBrain(const Geometry& grid, float* values, std::uint8_t* labels) {
  std::size_t index = 0;
  for (int slice = 0; slice < grid.size[2]; ++slice)
    for (int row = 0; row < grid.size[1]; ++row)
      for (int column = 0; column < grid.size[0]; ++column, ++index) {
        if (labels[index] != kBrain) continue;
        const double x = std::abs(grid.origin[0] + column * grid.spacing[0]);  // both hemispheres alike
        const double y = grid.origin[1] + row * grid.spacing[1];
        const double z = grid.origin[2] + slice * grid.spacing[2];
        const double depth = 1 - std::hypot(x / kBrainRadii[0], y / kBrainRadii[1], (z - 2) / kBrainRadii[2]);
        const double field = std::sin(0.20 * x + 1.5 * std::sin(0.11 * y + 0.09 * z)) +
                             std::sin(0.19 * y + 1.4 * std::sin(0.10 * z + 0.08 * x) + 2) +
                             std::sin(0.16 * z + 1.3 * std::sin(0.12 * x + 0.07 * y) + 4);
        const double sheet = std::abs(field);
        const double reach = std::max(0.0, 1 - depth / 0.26);  // sulci end below the surface
        if (sheet < 0.20 * reach)
          values[index] = static_cast<float>(kCsf);
        else if (depth > 0.05 && sheet > 0.20 * reach + 0.55 * std::min(1.0, 2 * reach))
          values[index] = static_cast<float>(kWhite);
        else if (depth > 0.05 && reach <= 0)
          values[index] = static_cast<float>(kWhite);
      }
}

/// A smooth field as of a surface coil, so that bias correction has something to correct.
void applyBias(float* voxels, const Geometry& grid) {
  for (int slice = 0; slice < grid.size[2]; ++slice)
    for (int row = 0; row < grid.size[1]; ++row)
      for (int column = 0; column < grid.size[0]; ++column) {
        const double x = static_cast<double>(column) / grid.size[0] - 0.5;
        const double y = static_cast<double>(row) / grid.size[1] - 0.5;
        *voxels++ *= static_cast<float>(1 + 0.15 * (x * 0.8 - y * 1.2 + 0.6 * x * y));
      }
}

}  // namespace

Result<Phantom> makeHeadMr(const PhantomOptions& options, Job& job) {
  constexpr double kSlice = 3.0;
  Geometry grid;
  grid.size = {224, 224, 56};
  grid.spacing = {1, 1, kSlice};
  grid.origin = {-111.5, -111.5, -kSlice * 22};
  grid.calibration = Calibration::Scanner;
  grid.inPatient = true;
  auto sampled = sample(outerHead(), grid, kAir, job);
  if (!sampled) return sampled.error();
  float* voxels = sampled->values.mutableData<float>();
  auto* labels = sampled->labels.mutableData<std::uint8_t>();
  foldBrain(grid, voxels, labels);
  const std::size_t sliceSize = static_cast<std::size_t>(grid.size[0]) * grid.size[1];
  const std::vector<Solid> inner = innerHead(options.abnormal);
  for (int slice = 0; slice < grid.size[2]; ++slice) {
    const std::size_t start = slice * sliceSize;
    paintSlice(inner, grid, slice, voxels + start, labels + start);
    blur({voxels + start, sliceSize}, grid.size[0], grid.size[1], 1);
  }
  applyBias(voxels, grid);
  addNoise(voxels, grid.voxelCount(), 13, options.seed);
  auto stored = rounded<std::uint16_t>(sampled->values, VoxelType::UInt16, 0, 4095);
  if (!stored) return stored.error();
  Phantom phantom{.kind = PhantomKind::HeadMr,
                  .description = "Brain MR phantom",
                  .volume = *std::move(stored),
                  .truth = {sampled->labels,
                            {{kBrain, "Brain", "SCT", "12738006", "Brain", 0x56B4E9},
                             {kVentricles, "Ventricles", "SCT", "35764002", "Brain ventricle", 0xE69F00},
                             {kMass, "Mass", "SCT", "4147007", "Mass", 0xD55E00}}},
                  .structures = {}};
  if (options.abnormal)
    phantom.structures.push_back({"mass", kMassCenter, ellipsoid(kMassCenter, kMassRadii, 0).volumeMl()});
  return phantom;
}

}  // namespace pellucid
