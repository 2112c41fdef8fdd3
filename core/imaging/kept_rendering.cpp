// Kept 3D views as JSON: part of what the store keeps of an annotation. Read as if a stranger had written it.
#include "core/imaging/kept_rendering.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <tuple>

#include "core/base/base64.h"

namespace pellucid {

namespace {

constexpr double kFarthestMm = 1e6;
constexpr int kCoarsest = 64;
constexpr std::size_t kLongestName = 200;
constexpr double kUnit = 1e-3;  ///< How far products of unit vectors may be off.

auto valuesOf(const VolumeLook& look) {
  return std::tie(look.preset, look.transfer.shift, look.transfer.stretch, look.axes.right, look.axes.down,
                  look.axes.normal, look.zoom, look.offset, look.cut, look.cutNormal, look.cutMm, look.boxed, look.box);
}

bool within(double value, double lowest, double highest) {
  return value >= lowest && value <= highest;  // False for what is no number.
}

/// False where it is absent or anything else than three numbers of that size.
bool readVector(const Json& json, const char* key, double largest, Vector3& vector) {
  const std::vector<double> numbers = numbersOf(json, key);
  if (numbers.size() != vector.size()) return false;
  std::copy(numbers.begin(), numbers.end(), vector.begin());
  return std::all_of(vector.begin(), vector.end(), [&](double value) { return within(value, -largest, largest); });
}

bool isUnit(const Vector3& vector) {
  return within(dot(vector, vector), 1.0 - kUnit, 1.0 + kUnit);
}

/// A rotation, never a mirror: else the letters at the edges would be those of the other side.
bool sound(const PlaneAxes& axes) {
  const Vector3 behind = cross(axes.right, axes.down);
  return isUnit(axes.right) && isUnit(axes.down) && std::abs(dot(axes.right, axes.down)) <= kUnit &&
         dot(behind, axes.normal) >= 1.0 - kUnit && isUnit(axes.normal);
}

bool sound(const ClipBox& box) {
  for (int axis = 0; axis < 3; ++axis)
    if (!(box.first[axis] >= 0.0 && box.first[axis] < box.last[axis] && box.last[axis] <= 1.0)) return false;
  return true;
}

bool readLook(const Json& json, VolumeLook& look) {
  look.preset = textOr(json, "preset");
  look.transfer.shift = numberOr(json, "shift", 0.0);
  look.transfer.stretch = numberOr(json, "stretch", 1.0);
  look.zoom = numberOr(json, "zoom", 1.0);
  look.cut = flagOr(json, "cut", false);
  look.cutMm = numberOr(json, "cut_mm", 0.0);
  look.boxed = flagOr(json, "boxed", false);
  return look.preset.size() <= kLongestName && within(look.transfer.shift, -100.0, 100.0) &&
         within(look.transfer.stretch, 1e-3, 1e3) && within(look.zoom, 1e-3, 1e3) &&
         within(look.cutMm, -kFarthestMm, kFarthestMm) && readVector(json, "right", 2.0, look.axes.right) &&
         readVector(json, "down", 2.0, look.axes.down) && readVector(json, "behind", 2.0, look.axes.normal) &&
         sound(look.axes) && readVector(json, "offset_mm", kFarthestMm, look.offset) &&
         readVector(json, "cut_normal", 2.0, look.cutNormal) && isUnit(look.cutNormal) &&
         readVector(json, "box_first", 1.0, look.box.first) && readVector(json, "box_last", 1.0, look.box.last) &&
         sound(look.box);
}

Json lookToJson(const VolumeLook& look) {
  return {{"preset", look.preset},
          {"shift", look.transfer.shift},
          {"stretch", look.transfer.stretch},
          {"right", look.axes.right},
          {"down", look.axes.down},
          {"behind", look.axes.normal},
          {"zoom", look.zoom},
          {"offset_mm", look.offset},
          {"cut", look.cut},
          {"cut_normal", look.cutNormal},
          {"cut_mm", look.cutMm},
          {"boxed", look.boxed},
          {"box_first", look.box.first},
          {"box_last", look.box.last}};
}

}  // namespace

bool VolumeLook::operator==(const VolumeLook& other) const {
  return valuesOf(*this) == valuesOf(other);
}

bool leavesOut(const VolumeLook& look) {
  return look.cut || (look.boxed && !look.box.whole());
}

bool KeptRendering::operator==(const KeptRendering& other) const {
  return look == other.look && png == other.png && pixelReduction == other.pixelReduction &&
         voxelReduction == other.voxelReduction && modelSurfaces == other.modelSurfaces;
}

Json toJson(const KeptRendering& kept) {
  return {{"look", lookToJson(kept.look)},
          {"pixel_reduction", kept.pixelReduction},
          {"voxel_reduction", kept.voxelReduction},
          {"model_surfaces", kept.modelSurfaces},
          {"png", toBase64(kept.png)}};
}

Result<KeptRendering> keptRenderingFromJson(const Json& json) {
  const auto malformed = [](const char* detail) {
    return Error{ErrorCode::Malformed, "A measurement cannot be read.", detail};
  };
  if (!json.is_object()) return malformed("not an object");
  const auto look = json.find("look");
  KeptRendering kept;
  if (look == json.end() || !look->is_object() || !readLook(*look, kept.look)) return malformed("look");
  kept.pixelReduction = integerOr(json, "pixel_reduction", 1);
  if (kept.pixelReduction < 1 || kept.pixelReduction > kCoarsest) return malformed("pixel reduction");
  Vector3 voxels{};
  if (!readVector(json, "voxel_reduction", kCoarsest, voxels)) return malformed("voxel reduction");
  for (std::size_t axis = 0; axis < voxels.size(); ++axis) {
    kept.voxelReduction[axis] = static_cast<int>(voxels[axis]);
    if (kept.voxelReduction[axis] < 1) return malformed("voxel reduction");
  }
  kept.modelSurfaces = flagOr(json, "model_surfaces", false);
  const std::string text = textOr(json, "png");
  if (text.empty() || text.size() / 4 * 3 > kLargestKeptPng) return malformed("size of the picture");
  auto png = fromBase64(text);
  if (!png) return malformed("picture");
  kept.png = *std::move(png);
  return kept;
}

}  // namespace pellucid
