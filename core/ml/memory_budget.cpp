#include "core/ml/memory_budget.h"

#include <fmt/format.h>
#include <sys/resource.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <fstream>
#include <limits>
#include <nlohmann/json.hpp>
#include <string>

namespace pellucid {

namespace {

constexpr std::uint64_t kUnlimited = std::numeric_limits<std::uint64_t>::max();
constexpr std::uint64_t kProgramItself = std::uint64_t{64} << 20;  // Weights, their optimised copy, scratch of kernels.

/// The number after `key` in a file of lines "key: number kB"; kUnlimited where there is none.
std::uint64_t kilobytesOf(const char* file, const std::string& key) {
  std::ifstream stream(file);
  std::string word;
  while (stream >> word) {
    std::uint64_t number = 0;
    if (word == key && stream >> number) return number << 10;
  }
  return kUnlimited;
}

std::uint64_t numberIn(const char* file) {
  std::ifstream stream(file);
  std::uint64_t number = 0;
  return stream >> number ? number : kUnlimited;  // "max" is not a number.
}

std::uint64_t leftOf(std::uint64_t limit, std::uint64_t used) {
  if (limit == kUnlimited || used == kUnlimited) return kUnlimited;
  return limit > used ? limit - used : 0;
}

double numberOf(const Step& step, const char* name, double fallback) {
  const auto found = step.parameters.find(name);
  const double* value = found == step.parameters.end() ? nullptr : std::get_if<double>(&found->second);
  return value != nullptr ? *value : fallback;
}

/// The most voxels that the image has anywhere along the chain of steps.
double mostVoxelsAlong(const ModelPack& pack, const Geometry& source) {
  std::array<double, 3> size{};
  for (std::size_t i = 0; i < 3; ++i) size[i] = std::max(source.size[i], 1);
  if (pack.accepts.dimensions == 2) size[2] = 1.0;
  constexpr std::array<const char*, 3> kSides{"columns", "rows", "slices"};
  constexpr std::array<const char*, 3> kAxes{"x", "y", "z"};
  double most = size[0] * size[1] * size[2];
  for (const Step& step : pack.preprocess) {
    for (std::size_t i = 0; i < 3; ++i) {
      // 0 keeps the axis. Where a step's default is not 0, the pack as a rule names the number.
      if (step.id == "resize" || step.id == "crop_or_pad") {
        if (const double side = numberOf(step, kSides[i], 0.0); side > 0.0) size[i] = side;
      } else if (step.id == "resample") {
        if (const double spacing = numberOf(step, kAxes[i], 1.0); spacing > 0.0) size[i] *= source.spacing[i] / spacing;
      }
    }
    most = std::max(most, size[0] * size[1] * size[2]);
  }
  return most;
}

/// Float32 numbers alive at once per voxel of one tile inside the network. A U-Net holds, at full resolution, the skip,
/// its double in the merge and two outputs: 6 times its width; deeper levels add a third. A ResNet holds 64 channels at
/// a quarter of the pixels, three times.
double numbersPerVoxel(const Json& network) {
  const bool unet = textOr(network, "name").find("unet") != std::string::npos;
  return unet ? 8.0 * std::clamp(integerOr(network, "width", 32), 1, 1024) : 64.0;
}

}  // namespace

std::uint64_t availableMemory() {
  std::uint64_t available = kilobytesOf("/proc/meminfo", "MemAvailable:");
  available =
      std::min(available, leftOf(numberIn("/sys/fs/cgroup/memory.max"), numberIn("/sys/fs/cgroup/memory.current")));
  rlimit limit{};
  if (getrlimit(RLIMIT_AS, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY)
    available = std::min(available, leftOf(limit.rlim_cur, kilobytesOf("/proc/self/status", "VmSize:")));
  return available;
}

std::uint64_t memoryToRun(const ModelPack& pack, const Geometry& source) {
  const double tile = static_cast<double>(pack.inputSize[0]) * pack.inputSize[1] * pack.inputSize[2];
  double voxels = static_cast<double>(std::max<std::int64_t>(source.voxelCount(), 0));
  if (pack.accepts.dimensions == 2 && source.size[2] > 1) voxels /= source.size[2];
  const double processed = std::max(tile, mostVoxelsAlong(pack, source));
  constexpr double kFloat = 4.0;
  // Three float copies while steps run (source, result, scratch), one byte per voxel of the label map or a saliency
  // map.
  double bytes = kFloat * (3.0 * std::max(voxels, processed) + voxels);
  bytes += kFloat * tile * numbersPerVoxel(pack.network);
  if (pack.task == PackTask::Segmentation)
    bytes += kFloat * processed * (static_cast<double>(pack.labels.size()) + 2.0);
  return static_cast<std::uint64_t>(std::min(bytes, 1e18)) + kProgramItself;
}

Result<void> checkMemory(std::uint64_t needed, std::uint64_t limit) {
  if (needed <= limit) return {};
  constexpr double kGibibyte = 1024.0 * 1024.0 * 1024.0;
  return Error{ErrorCode::OutOfMemory,
               fmt::format("This analysis needs about {:.1f} GiB of memory, but only {:.1f} GiB are free; close other "
                           "studies or programs and try again.",
                           static_cast<double>(needed) / kGibibyte, static_cast<double>(limit) / kGibibyte),
               ""};
}

}  // namespace pellucid
