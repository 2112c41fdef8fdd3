#pragma once

// Scenes in which every part of 3D rendering is needed, for comparing two ways of making the same picture.
#include <algorithm>
#include <cmath>
#include <functional>
#include <string>
#include <vector>

#include "core/imaging/volume_rendering.h"
#include "tests/core/imaging_phantom.h"

namespace pellucid::phantom {

struct RenderingCase {
  std::string name;
  Volume volume;
  VolumeScene scene;
  RenderRequest request;
};

/// A grid of any direction and spacing whose middle is the origin of the world.
inline Geometry centred(Geometry grid) {
  grid.origin = {0, 0, 0};
  const Vector3 middle = volumeCentre(grid);
  grid.origin = {-middle[0], -middle[1], -middle[2]};
  return grid;
}

inline Volume ofWorld(const Geometry& grid, VoxelType type, const std::function<double(const Vector3&)>& value) {
  return make(grid, type, [&](int i, int j, int k) {
    return value(grid.indexToWorld({double(i), double(j), double(k)}));
  });
}

inline double fromPoint(const Vector3& p, const Vector3& centre) {
  return length({p[0] - centre[0], p[1] - centre[1], p[2] - centre[2]});
}

/// Soft tissue in which a harder ball, a rod and a small very bright ball lie; 0 to 200 with smooth borders.
inline double organs(const Vector3& p) {
  const auto inside = [](double mm) { return std::clamp(0.5 + mm / 3.0, 0.0, 1.0); };
  const double rod = std::hypot(p[0] + 14, p[1] - 6);
  double value = 60 * inside(34 - std::hypot(p[0], 1.3 * p[1], 0.9 * p[2])) + 8 * std::sin(p[0] * 0.7 + p[2] * 0.4);
  value = std::max(value, 130 * inside(11 - fromPoint(p, {12, -4, 5})));
  value = std::max(value, 150 * inside(4 - rod));
  return std::clamp(std::max(value, 200 * inside(5 - fromPoint(p, {4, -10, -18}))), 0.0, 200.0);
}

/// Glassy tissue, yellowish bone: every pixel is a mixture.
inline TransferFunction glassAndBone() {
  return {
      {{20, 0xD08070, 0.0}, {50, 0xD08070, 0.04}, {80, 0xE0A080, 0.02}, {110, 0xF0E8C0, 0.5}, {170, 0xFFFFFF, 0.95}}};
}

inline TransferFunction greyRamp() {
  return {{{0, 0x000000, 0}, {200, 0xFFFFFF, 1}}};
}

/// Segment 1 is a shell about segment 2; segment 3 is hidden.
inline double segmentsAt(const Vector3& p) {
  if (fromPoint(p, {-20, 0, 0}) < 6) return 3;
  return fromPoint(p, {6, 2, 0}) < 8 ? 2 : fromPoint(p, {6, 2, 0}) < 17 ? 1 : 0;
}

inline RenderedLabels layerOf(const Geometry& grid, const std::function<double(const Vector3&)>& label) {
  Job job;
  RenderedLabels layer{*prepareLabels(ofWorld(grid, VoxelType::UInt8, label), job)};
  layer.looks[1] = {true, 0x3060FF, 0.35};
  layer.looks[2] = {true, 0xFF4020, 1.0};
  layer.looks[3] = {false, 0x00FF00, 1.0};
  return layer;
}

inline std::vector<RenderingCase> renderingCases() {
  const Geometry oblique = centred(obliqueGrid({84, 70, 40}, {0.9, 1.1, 2.0}));
  const Geometry fine = centred(gridOf({160, 150, 140}, {0.5, 0.5, 0.5}));
  const PlaneAxes turned = turnedByHand(axesFrom(PatientSide::Anterior), 0.6, 0.35);
  const auto sceneFrom = [](const PlaneAxes& axes, double mmPerPixel) {
    return VolumeScene{{axes, {1, -2, 0.5}, mmPerPixel}, RenderMode::Shaded, glassAndBone(), 1.0};
  };
  const Volume body = ofWorld(oblique, VoxelType::Int16, organs);
  const VolumeScene seen = sceneFrom(turned, 0.5);
  std::vector<RenderingCase> cases;
  const auto add = [&](const char* name, const Volume& volume, const VolumeScene& scene, RenderRequest request) {
    cases.push_back({name, volume, scene, request});
  };
  add("shaded, oblique grid", body, seen, {200, 180});
  add("along an axis", body, sceneFrom(axesFrom(PatientSide::Feet), 0.6), {150, 150});
  add("second pass", body, seen, {200, 180, RenderQuality::Full, 1});
  add("sixth pass", body, seen, {200, 180, RenderQuality::Full, 5});
  const Volume small = ofWorld(fine, VoxelType::Int16, organs);
  add("turning, reduced copy", small, sceneFrom(turned, 1.0), {100, 90, RenderQuality::Turning});
  add("magnified", small, sceneFrom(turned, 0.1), {220, 200});
  VolumeScene flat = seen;
  flat.shading = 0.0;
  add("no light", body, flat, {200, 180});
  VolumeScene maximum = seen;
  maximum.mode = RenderMode::Maximum;
  maximum.function = greyRamp();
  add("maximum", body, maximum, {200, 180});
  add("maximum, turning", small, maximum, {180, 180, RenderQuality::Turning});
  VolumeScene cut = seen;
  cut.cuts = {{{0, -4, 0}, {0, -1, 0}}};
  add("cut in front", body, cut, {200, 180});
  cut.cuts = {{{0, 0, 6}, {0, 0, 1}}, {{0, 8, 0}, {0.6, 0.8, 0}}};
  add("two oblique cuts", body, cut, {200, 180});
  cut.camera.axes = axesFrom(PatientSide::Anterior);
  cut.cuts = {{{4, 0, 0}, {1, 0, 0}}};
  add("cut along the rays", body, cut, {200, 180});
  VolumeScene segments = seen;
  segments.labels = {layerOf(oblique, segmentsAt)};
  add("segments", body, segments, {200, 180});
  segments.labels.push_back(layerOf(oblique, [](const Vector3& p) {
    return fromPoint(p, {-12, 0, 12}) < 9 ? 2.0 : 0.0;
  }));
  segments.function = {{{110, 0xF0E8C0, 0.0}, {170, 0xFFFFFF, 0.95}}};
  add("two maps of segments", body, segments, {200, 180});
  for (const auto& [name, type] : {std::pair{"8 bits", VoxelType::UInt8},
                                   {"16 bits without sign", VoxelType::UInt16},
                                   {"numbers with a point", VoxelType::Float32}})
    add(name, ofWorld(oblique, type, organs), seen, {120, 120});
  Volume negative = ofWorld(oblique, VoxelType::Int8, [](const Vector3& p) { return std::round(organs(p) / 2 - 50); });
  negative.modality = {2.0, 100.0, ""};
  add("8 bits with sign", negative, seen, {120, 120});
  return cases;
}

inline double largestVoxelMm(const Volume& volume) {
  const Vector3& spacing = volume.geometry().spacing;
  return std::max({spacing[0], spacing[1], spacing[2]});
}

/// How far two pictures of the same size are apart.
struct PictureDifference {
  int most = 0;             ///< Of all components, of 255.
  double mean = 0.0;        ///< Of all components, of 255.
  double offShare = 0.0;    ///< Of pixels that differ by more than 8.
  double depthShare = 0.0;  ///< Of pixels that both see well and that lie further apart than `voxelMm`.
  double depthMost = 0.0;   ///< Mm, of those seen well by both.
};

inline PictureDifference differenceOf(const VolumePicture& a, const VolumePicture& b, double voxelMm) {
  PictureDifference result;
  double sum = 0.0;
  int off = 0, seen = 0, far = 0;
  for (std::size_t i = 0; i < a.pixels.size(); ++i) {
    int most = 0;
    for (const int shift : {0, 8, 16, 24}) {
      const int apart = std::abs(int(a.pixels[i] >> shift & 0xFF) - int(b.pixels[i] >> shift & 0xFF));
      most = std::max(most, apart);
      sum += apart;
    }
    result.most = std::max(result.most, most);
    off += most > 8 ? 1 : 0;
    if ((a.pixels[i] >> 24) < 128 || (b.pixels[i] >> 24) < 128) continue;
    ++seen;
    const double mm = std::abs(double(a.depthMm[i]) - double(b.depthMm[i]));
    // A maximum that both have at no place, as it lies at the edge, is no number for both.
    if (std::isnan(a.depthMm[i]) && std::isnan(b.depthMm[i])) continue;
    far += mm <= voxelMm ? 0 : 1;
    if (mm > result.depthMost) result.depthMost = mm;
  }
  result.mean = sum / std::max<double>(1.0, 4.0 * static_cast<double>(a.pixels.size()));
  result.offShare = off / std::max<double>(1.0, static_cast<double>(a.pixels.size()));
  result.depthShare = seen > 0 ? static_cast<double>(far) / seen : 0.0;
  return result;
}

}  // namespace pellucid::phantom
