#include "core/imaging/prepared_volume.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <type_traits>

#include "core/imaging/parallel_p.h"

namespace pellucid {

namespace {

constexpr std::size_t kMostLevels = 3;
constexpr std::int64_t kSmallestLevel = 32LL * 32 * 32;

/// 32-bit values as 16-bit ones: `(value - low) * scale - 32767`.
struct Quantiser {
  double low = 0.0;
  double scale = 0.0;
};
constexpr double kLowest16 = -32767.0;
constexpr double kSteps16 = 65534.0;

bool isNarrow(VoxelType type) {
  return bytesPerVoxel(type) <= 2;
}

constexpr std::int64_t kMostSmallBlocks = 320'000;

int blocksAlong(int voxels, int bits) {
  return (voxels + (1 << bits) - 1) >> bits;
}

int blockBitsFor(const std::array<int, 3>& size) {
  std::int64_t count = 1;
  for (const int voxels : size) count *= blocksAlong(voxels, kSmallBlockBits);
  return count <= kMostSmallBlocks ? kSmallBlockBits : kLargeBlockBits;
}

template <typename T>
std::pair<double, double> rangeOf(const T* voxels, std::int64_t count) {
  double low = std::numeric_limits<double>::max();
  double high = std::numeric_limits<double>::lowest();
  for (std::int64_t i = 0; i < count; ++i) {
    const auto value = static_cast<double>(voxels[i]);
    if (!std::isfinite(value)) continue;
    low = std::min(low, value);
    high = std::max(high, value);
  }
  return low <= high ? std::pair(low, high) : std::pair(0.0, 0.0);
}

Quantiser quantiserOf(const Volume& volume) {
  const auto [low, high] =
      visitVoxels(volume, [&](const auto* voxels) { return rangeOf(voxels, volume.geometry().voxelCount()); });
  return {low, high > low ? kSteps16 / (high - low) : 0.0};
}

/// Sums the voxels of one row of the source into those that they become; what is no number counts as the lowest.
template <typename T>
void addRow(const T* row, int size, int factor, const Quantiser& quantiser, std::vector<float>& sums) {
  for (int i = 0; i < size; ++i) {
    if constexpr (sizeof(T) <= 2) {
      sums[static_cast<std::size_t>(i / factor)] += static_cast<float>(row[i]);
    } else {
      const auto value = static_cast<double>(row[i]);
      const double steps = std::isnan(value) ? 0.0 : (value - quantiser.low) * quantiser.scale;
      sums[static_cast<std::size_t>(i / factor)] += static_cast<float>(std::clamp(steps, 0.0, kSteps16) + kLowest16);
    }
  }
}

template <typename From, typename To>
bool average(const Volume& source, const std::array<int, 3>& factor, const Quantiser& quantiser, Volume& result,
             Job& job) {
  const auto& from = source.geometry().size;
  const auto& to = result.geometry().size;
  return forEachParallel(to[2], job, [&](int slice) {
    std::vector<float> sums(static_cast<std::size_t>(to[0]));
    To* out = result.mutableData<To>() + static_cast<std::ptrdiff_t>(slice) * to[0] * to[1];
    for (int row = 0; row < to[1]; ++row, out += to[0]) {
      std::fill(sums.begin(), sums.end(), 0.0F);
      int rows = 0;
      for (int z = slice * factor[2]; z < std::min(from[2], (slice + 1) * factor[2]); ++z)
        for (int y = row * factor[1]; y < std::min(from[1], (row + 1) * factor[1]); ++y, ++rows)
          addRow(source.data<From>() + (static_cast<std::ptrdiff_t>(z) * from[1] + y) * from[0], from[0], factor[0],
                 quantiser, sums);
      for (int i = 0; i < to[0]; ++i) {
        const int columns = std::min(from[0] - i * factor[0], factor[0]);
        out[i] = static_cast<To>(std::lround(sums[static_cast<std::size_t>(i)] / static_cast<float>(columns * rows)));
      }
    }
  });
}

Geometry reducedBy(const Geometry& grid, const std::array<int, 3>& factor) {
  Geometry result = grid;
  Vector3 first{};
  for (int i = 0; i < 3; ++i) {
    result.size[i] = (grid.size[i] + factor[i] - 1) / factor[i];
    result.spacing[i] = grid.spacing[i] * factor[i];
    first[i] = (factor[i] - 1) / 2.0;
  }
  result.origin = grid.indexToWorld(first);
  return result;
}

/// Means of `factor` voxels along each axis, in at most 16 bits.
Result<Volume> reduced(const Volume& volume, const std::array<int, 3>& factor, Job& job) {
  const bool narrow = isNarrow(volume.type());
  auto result = Volume::allocate(reducedBy(volume.geometry(), factor), narrow ? volume.type() : VoxelType::Int16);
  if (!result) return result.error();
  result->modality = volume.modality;
  const Quantiser quantiser = narrow ? Quantiser() : quantiserOf(volume);
  const bool done = visitVoxels(volume, [&](const auto* voxels) {
    using From = std::remove_cv_t<std::remove_pointer_t<decltype(voxels)>>;
    using To = std::conditional_t<sizeof(From) <= 2, From, std::int16_t>;
    return average<From, To>(volume, factor, quantiser, *result, job);
  });
  if (!done) return Job::cancelledError();
  if (!narrow) {
    const double step = quantiser.scale > 0 ? 1.0 / quantiser.scale : 0.0;
    result->modality.slope = volume.modality.slope * step;
    result->modality.intercept = volume.modality.intercept + volume.modality.slope * (quantiser.low - kLowest16 * step);
  }
  return result;
}

/// Only axes along which voxels are not yet long become coarser.
std::array<int, 3> nextFactor(const Geometry& grid) {
  constexpr double kAlike = 1.42;
  const double finest = std::min({grid.spacing[0], grid.spacing[1], grid.spacing[2]});
  std::array<int, 3> factor{1, 1, 1};
  for (int i = 0; i < 3; ++i)
    if (grid.size[i] > 1 && grid.spacing[i] <= kAlike * finest) factor[i] = 2;
  return factor;
}

template <typename T>
void rangesOfBlocks(const T* voxels, const std::array<int, 3>& size, int blockSlice, VolumeLevel& level) {
  const int bits = level.blockBits;
  const auto end = [&](int block, int axis) { return std::min(size[axis], ((block + 1) << bits) + 1); };
  for (int by = 0; by < level.blocks[1]; ++by)
    for (int bx = 0; bx < level.blocks[0]; ++bx) {
      T low = std::numeric_limits<T>::max();
      T high = std::numeric_limits<T>::lowest();
      for (int z = blockSlice << bits; z < end(blockSlice, 2); ++z)
        for (int y = by << bits; y < end(by, 1); ++y) {
          const T* row = voxels + (static_cast<std::ptrdiff_t>(z) * size[1] + y) * size[0];
          for (int x = bx << bits; x < end(bx, 0); ++x) {
            low = std::min(low, row[x]);
            high = std::max(high, row[x]);
          }
        }
      const std::size_t index = (static_cast<std::size_t>(blockSlice) * level.blocks[1] + by) * level.blocks[0] + bx;
      level.lowest[index] = static_cast<float>(low);
      level.highest[index] = static_cast<float>(high);
    }
}

Result<VolumeLevel> levelOf(Volume voxels, const std::array<int, 3>& factor, int blockBits, Job& job) {
  VolumeLevel level{std::move(voxels), factor, blockBits};
  const auto& size = level.voxels.geometry().size;
  for (int i = 0; i < 3; ++i) level.blocks[i] = blocksAlong(size[i], blockBits);
  level.lowest.resize(static_cast<std::size_t>(level.blocks[0]) * level.blocks[1] * level.blocks[2]);
  level.highest.resize(level.lowest.size());
  const bool done = visitVoxels(level.voxels, [&](const auto* typed) {
    return forEachParallel(level.blocks[2], job, [&](int block) { rangesOfBlocks(typed, size, block, level); });
  });
  if (!done) return Job::cancelledError();
  level.low = *std::min_element(level.lowest.begin(), level.lowest.end());
  level.high = *std::max_element(level.highest.begin(), level.highest.end());
  return level;
}

bool hasExtent(const Geometry& grid) {
  for (int i = 0; i < 3; ++i)
    if (grid.size[i] < 1 || !(grid.spacing[i] > 0.0) || !std::isfinite(grid.spacing[i]) ||
        !std::isfinite(grid.origin[i]) || !(std::abs(length(grid.axis(i)) - 1.0) < 0.01))
      return false;
  return true;
}

std::int64_t bytesOf(const Geometry& grid, VoxelType type) {
  return grid.voxelCount() * static_cast<std::int64_t>(std::min<std::size_t>(2, bytesPerVoxel(type)));
}

}  // namespace

Result<PreparedVolume> prepareVolume(const Volume& volume, Job& job, std::int64_t mostBytes) {
  if (volume.empty() || volume.channels() != 1 || !hasExtent(volume.geometry()))
    return Error{ErrorCode::InvalidArgument, "Only grey volumes with known distances can be rendered.", ""};
  if (!(volume.modality.slope > 0.0) || !std::isfinite(volume.modality.intercept))
    return Error{ErrorCode::Unsupported, "The values of this volume do not rise with what is stored.", ""};
  PreparedVolume result{volume.geometry()};
  std::array<int, 3> factor{1, 1, 1};
  std::int64_t left = mostBytes;
  Volume finest = volume;
  if (!isNarrow(volume.type())) {
    for (int axis = 0; bytesOf(reducedBy(volume.geometry(), factor), volume.type()) > left; axis = (axis + 1) % 3)
      factor[axis] = std::min(2 * factor[axis], volume.geometry().size[axis]);
    Job part = job.part(0.0, 0.4);
    auto made = reduced(volume, factor, part);
    if (!made) return made.error();
    finest = *std::move(made);
    left -= static_cast<std::int64_t>(finest.byteCount());
  }
  while (true) {
    auto level = levelOf(finest, factor, blockBitsFor(finest.geometry().size), job);
    if (!level) return level.error();
    result.levels.push_back(*std::move(level));
    const std::array<int, 3> next = nextFactor(finest.geometry());
    const Geometry grid = reducedBy(finest.geometry(), next);
    if (result.levels.size() == kMostLevels || finest.geometry().voxelCount() <= kSmallestLevel ||
        bytesOf(grid, finest.type()) > left || next == std::array<int, 3>{1, 1, 1})
      return result;
    auto made = reduced(finest, next, job);
    if (!made) return made.error();
    finest = *std::move(made);
    left -= static_cast<std::int64_t>(finest.byteCount());
    for (int i = 0; i < 3; ++i) factor[i] *= next[i];
  }
}

Result<PreparedLabels> prepareLabels(const Volume& labels, Job& job) {
  if (labels.empty() || labels.type() != VoxelType::UInt8 || labels.channels() != 1)
    return Error{ErrorCode::InvalidArgument, "Only label maps of 8 bits can be rendered.", ""};
  auto level = levelOf(labels, {1, 1, 1}, kLargeBlockBits, job);
  if (!level) return level.error();
  PreparedLabels result{labels, level->blocks};
  result.occupied.resize(level->highest.size());
  std::transform(level->highest.begin(), level->highest.end(), result.occupied.begin(),
                 [](float highest) { return static_cast<std::uint8_t>(highest > 0.0F ? 1 : 0); });
  return result;
}

}  // namespace pellucid
