#include <algorithm>
#include <cmath>
#include <utility>

#include "core/imaging/ray_setup.h"
#include "core/imaging/reslice.h"

namespace pellucid {

namespace {

constexpr int kFarthest = 15;
constexpr int kLargestSide = 8192;

bool isRotation(const PlaneAxes& axes) {
  constexpr double kTolerance = 1e-3;
  const Vector3 normal = cross(axes.right, axes.down);
  double off = std::abs(length(axes.right) - 1.0) + std::abs(length(axes.down) - 1.0);
  for (int i = 0; i < 3; ++i) off += std::abs(normal[i] - axes.normal[i]);
  return off < kTolerance;
}

bool isFinite(const Vector3& vector) {
  return std::all_of(vector.begin(), vector.end(), [](double part) { return std::isfinite(part); });
}

/// The n-th number of van der Corput's sequence: passes spread evenly, however many there are.
float spreadNumber(int index, int base) {
  float result = 0.0F;
  float share = 1.0F;
  for (int rest = index; rest > 0; rest /= base) {
    share /= static_cast<float>(base);
    result += share * static_cast<float>(rest % base);
  }
  return result;
}

Vector3f narrow(const Vector3& v) {
  return {static_cast<float>(v[0]), static_cast<float>(v[1]), static_cast<float>(v[2])};
}

/// The coarsest level that still has what the picture can show.
const VolumeLevel& levelFor(const PreparedVolume& volume, double mmPerPixel, RenderQuality quality) {
  const double allowed = quality == RenderQuality::Turning ? 1.5 : 0.5;
  const VolumeLevel* chosen = &volume.levels.front();
  for (const VolumeLevel& level : volume.levels) {
    const Vector3& spacing = level.voxels.geometry().spacing;
    if (std::min({spacing[0], spacing[1], spacing[2]}) <= allowed * mmPerPixel) chosen = &level;
  }
  return *chosen;
}

Vector3 indexOfDirection(const Geometry& grid, const Vector3& direction, double mm) {
  Vector3 index{};
  for (int i = 0; i < 3; ++i) index[i] = dot(direction, grid.axis(i)) * mm / grid.spacing[i];
  return index;
}

void placeStarts(RayPlaces& places, const RenderRequest& request) {
  const Geometry& grid = places.level->voxels.geometry();
  const VolumeCamera& camera = places.scene->camera;
  const bool turning = request.quality == RenderQuality::Turning;
  const double stepVoxels = turning ? 1.0 : 0.6;
  if (turning) {
    places.enough = 0.95F;
    places.leastLit = 0.05F;
  }
  places.stepMm = static_cast<float>(stepVoxels * sampleDistanceMm(grid, camera.axes.normal));
  Vector3 corner = grid.worldToIndex(camera.focus);
  const Vector3 right = indexOfDirection(grid, camera.axes.right, camera.mmPerPixel);
  const Vector3 down = indexOfDirection(grid, camera.axes.down, camera.mmPerPixel);
  for (int i = 0; i < 3; ++i) corner[i] -= request.width / 2.0 * right[i] + request.height / 2.0 * down[i];
  places.corner = narrow(corner);
  places.alongRow = narrow(right);
  places.alongColumn = narrow(down);
  places.step = narrow(indexOfDirection(grid, camera.axes.normal, places.stepMm));
  const std::array<Vector3, 3> rows{camera.axes.right, camera.axes.down, camera.axes.normal};
  for (std::size_t row = 0; row < 3; ++row) places.toCamera[row] = narrow(indexOfDirection(grid, rows[row], 1.0));
}

void chooseGradients(RayPlaces& places, const PreparedVolume& volume) {
  constexpr double kMagnified = 1.25;
  const VolumeCamera& camera = places.scene->camera;
  const Geometry& grid = places.level->voxels.geometry();
  const std::size_t index = static_cast<std::size_t>(places.level - volume.levels.data());
  const double finest = std::min({grid.spacing[0], grid.spacing[1], grid.spacing[2]});
  const bool magnified = finest > kMagnified * camera.mmPerPixel && index + 1 < volume.levels.size();
  places.gradientLevel = magnified ? &volume.levels[index + 1] : places.level;
  const Geometry& coarse = places.gradientLevel->voxels.geometry();
  std::array<float, 3> scale{}, offset{};
  for (std::size_t i = 0; i < 3; ++i) {
    const double factor = static_cast<double>(places.gradientLevel->factor[i]) / places.level->factor[i];
    scale[i] = static_cast<float>(1.0 / factor);
    offset[i] = static_cast<float>(0.5 / factor - 0.5);
  }
  places.gradientScale = {scale[0], scale[1], scale[2]};
  places.gradientOffset = {offset[0], offset[1], offset[2]};
  const std::array<Vector3, 3> rows{camera.axes.right, camera.axes.down, camera.axes.normal};
  for (std::size_t row = 0; row < 3; ++row)
    places.gradientToCamera[row] = narrow(indexOfDirection(coarse, rows[row], 1.0));
}

void placeCuts(RayPlaces& places, const RenderRequest& request) {
  const VolumeCamera& camera = places.scene->camera;
  for (const CutPlane& cut : places.scene->cuts) {
    const Vector3 normal = seenFrom({camera.axes, {0, 0, 0}, 1.0}, cut.normal);
    const Vector3 point = seenFrom(camera, cut.point);
    RayPlaces::Cut placed;
    placed.alongRay = static_cast<float>(normal[2]);
    const double mm = camera.mmPerPixel;
    const double across = dot(normal, point) + mm * (normal[0] * request.width + normal[1] * request.height) / 2.0;
    constexpr double kAlong = 1e-4;
    // Along the rays there is no depth to cut at: then `at` is how far the first ray is on the side that is kept.
    const double unit = std::abs(normal[2]) < kAlong ? 1.0 : normal[2] * places.stepMm;
    if (std::abs(normal[2]) < kAlong) placed.alongRay = 0.0F;
    placed.at = static_cast<float>(across / unit);
    placed.perColumn = static_cast<float>(-normal[0] * mm / unit);
    placed.perRow = static_cast<float>(-normal[1] * mm / unit);
    const float sign = normal[2] > 0 ? -1.0F : 1.0F;
    placed.normal = narrow(normal) * sign;
    places.cuts.push_back(placed);
  }
}

/// In two sweeps, each block from its neighbours before it (Rosenfeld and Pfaltz 1966).
void spreadDistances(std::vector<std::uint8_t>& distance, const std::array<int, 3>& size) {
  const auto at = [&](int x, int y, int z) -> std::uint8_t& {
    return distance[(static_cast<std::size_t>(z) * size[1] + y) * size[0] + x];
  };
  const auto sweep = [&](int x, int y, int z, int sense) {
    int best = at(x, y, z);
    for (int k = -1; k <= 1 && best > 0; ++k)
      for (int j = -1; j <= 1; ++j)
        for (int i = -1; i <= 1; ++i) {
          if (k > 0 || (k == 0 && (j > 0 || (j == 0 && i >= 0)))) continue;
          const int a = x + sense * i, b = y + sense * j, c = z + sense * k;
          if (a < 0 || b < 0 || c < 0 || a >= size[0] || b >= size[1] || c >= size[2]) continue;
          best = std::min(best, at(a, b, c) + 1);
        }
    at(x, y, z) = static_cast<std::uint8_t>(best);
  };
  for (int z = 0; z < size[2]; ++z)
    for (int y = 0; y < size[1]; ++y)
      for (int x = 0; x < size[0]; ++x) sweep(x, y, z, 1);
  for (int z = size[2] - 1; z >= 0; --z)
    for (int y = size[1] - 1; y >= 0; --y)
      for (int x = size[0] - 1; x >= 0; --x) sweep(x, y, z, -1);
}

/// Blocks of labels are of the original grid: one of them lies in one block of the level, or in two that meet in it.
void markLabels(const VolumeLevel& level, const PreparedLabels& labels, std::vector<std::uint8_t>& marked) {
  const auto& blocks = level.blocks;
  for (int z = 0; z < labels.blocks[2]; ++z)
    for (int y = 0; y < labels.blocks[1]; ++y)
      for (int x = 0; x < labels.blocks[0]; ++x) {
        if (labels.occupied[(static_cast<std::size_t>(z) * labels.blocks[1] + y) * labels.blocks[0] + x] == 0) continue;
        std::array<std::array<int, 2>, 3> reach{};
        const std::array<int, 3> block{x, y, z};
        for (int i = 0; i < 3; ++i) {
          // One voxel to either side: a surface lies between a voxel with a label and one without.
          const double perBlock = (1 << level.blockBits) * level.factor[static_cast<std::size_t>(i)];
          constexpr int kLabelBlock = 1 << kLargeBlockBits;
          reach[i] = {std::clamp(static_cast<int>((block[i] * kLabelBlock - 1.0) / perBlock), 0, blocks[i] - 1),
                      std::clamp(static_cast<int>(((block[i] + 1) * kLabelBlock + 1.0) / perBlock), 0, blocks[i] - 1)};
        }
        for (int c = reach[2][0]; c <= reach[2][1]; ++c)
          for (int b = reach[1][0]; b <= reach[1][1]; ++b)
            for (int a = reach[0][0]; a <= reach[0][1]; ++a)
              marked[(static_cast<std::size_t>(c) * blocks[1] + b) * blocks[0] + a] = 1;
      }
}

}  // namespace

std::optional<Error> faultOf(const PreparedVolume& volume, const VolumeScene& scene, const RenderRequest& request) {
  const auto invalid = [](const char* message) { return Error{ErrorCode::InvalidArgument, message, ""}; };
  if (volume.levels.empty()) return invalid("There is no volume to be rendered.");
  if (request.width < 1 || request.height < 1 || request.width > kLargestSide || request.height > kLargestSide)
    return invalid("The picture to be rendered has no usable size.");
  const VolumeCamera& camera = scene.camera;
  if (!isRotation(camera.axes) || !isFinite(camera.focus) || !(camera.mmPerPixel > 0.0) ||
      !std::isfinite(camera.mmPerPixel))
    return invalid("The camera of the rendering looks nowhere.");
  if (scene.function.points.size() > kMostTransferPoints) return invalid("The transfer function has too many points.");
  for (const CutPlane& cut : scene.cuts)
    if (!isFinite(cut.point) || !isFinite(cut.normal) || std::abs(length(cut.normal) - 1.0) > 0.01)
      return invalid("A cut plane has no direction.");
  for (const RenderedLabels& labels : scene.labels)
    if (labels.labels.voxels.empty() || labels.labels.voxels.geometry().size != volume.geometry.size)
      return invalid("The segments are of another grid than the volume.");
  return std::nullopt;
}

SeenBlocks findSeenBlocks(const VolumeLevel& level, const VolumeScene& scene, const TransferTable& table) {
  SeenBlocks seen;
  if (scene.mode == RenderMode::Maximum) return seen;
  seen.distance.assign(level.lowest.size(), kFarthest);
  if (!scene.labels.empty()) seen.labelled.assign(level.lowest.size(), 0);
  for (const RenderedLabels& labels : scene.labels) markLabels(level, labels.labels, seen.labelled);
  for (std::size_t i = 0; i < seen.distance.size(); ++i)
    if (table.seesAny(level.lowest[i], level.highest[i]) || (!seen.labelled.empty() && seen.labelled[i] != 0))
      seen.distance[i] = 0;
  spreadDistances(seen.distance, level.blocks);
  return seen;
}

RayPlaces placeRays(const PreparedVolume& volume, const VolumeScene& scene, const RenderRequest& request) {
  const VolumeLevel& level = levelFor(volume, scene.camera.mmPerPixel, request.quality);
  RayPlaces places{&level, &scene};
  if (request.pass > 0) {
    places.pixelX = spreadNumber(request.pass, 2);
    places.pixelY = spreadNumber(request.pass, 3);
    const double share = request.pass * 0.61803398875;
    places.passShare = static_cast<float>(share - std::floor(share));
  }
  placeStarts(places, request);
  chooseGradients(places, volume);
  placeCuts(places, request);
  const auto& points = scene.function.points;
  const double extent = points.empty() ? 1.0 : points.back().value - points.front().value;
  const double slope = std::abs(level.voxels.modality.slope);
  const double stored = slope > 0 && std::isfinite(slope) ? std::max(extent, 1e-9) / slope : 1.0;
  constexpr double kFlat = 0.01, kSurface = 0.08;
  constexpr double kGreyStep = 1.0 / 256, kGreyStepTurning = 4.0 / 256;
  places.sameMaximum =
      static_cast<float>(stored * (request.quality == RenderQuality::Turning ? kGreyStepTurning : kGreyStep));
  places.gradientLow = static_cast<float>(kFlat * stored);
  places.gradientHigh = static_cast<float>(kSurface * stored);
  const auto scaled = [&](int i) { return static_cast<float>(level.factor[static_cast<std::size_t>(i)]); };
  places.labelScale = {scaled(0), scaled(1), scaled(2)};
  places.labelOffset = {(scaled(0) - 1) / 2, (scaled(1) - 1) / 2, (scaled(2) - 1) / 2};
  return places;
}

RaySetup makeRaySetup(const PreparedVolume& volume, const VolumeScene& scene, const RenderRequest& request) {
  RayPlaces places = placeRays(volume, scene, request);
  TransferTable table(scene.function, *places.level);
  SeenBlocks blocks = findSeenBlocks(*places.level, scene, table);
  return {std::move(places), std::move(table), std::move(blocks)};
}

}  // namespace pellucid
