#include "core/imaging/intensity.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <type_traits>

namespace pellucid {

namespace {

std::size_t valueCount(const Volume& volume) {
  return static_cast<std::size_t>(volume.geometry().voxelCount());
}

const std::uint8_t* maskBytes(const Volume* mask) {
  return mask != nullptr && !mask->empty() ? mask->data<std::uint8_t>() : nullptr;
}

/// Value at a rank that may lie between two: `at(k)` is the k-th smallest.
template <typename At>
double betweenRanks(double percent, std::size_t count, At at) {
  const double rank = std::clamp(percent, 0.0, 100.0) / 100.0 * static_cast<double>(count - 1);
  const auto below = static_cast<std::size_t>(rank);
  const double fraction = rank - static_cast<double>(below);
  const double low = at(below);
  return fraction > 0 ? low + fraction * (at(below + 1) - low) : low;
}

/// Exact and in one pass for types of few values.
template <typename T>
std::vector<double> storedByHistogram(const T* voxels, std::size_t count, const std::uint8_t* mask,
                                      const std::vector<double>& percents) {
  constexpr int kFirst = std::numeric_limits<T>::min();
  std::vector<std::size_t> histogram(std::size_t{1} << (8 * sizeof(T)), 0);
  std::size_t total = 0;
  for (std::size_t i = 0; i < count; ++i) {
    if (mask != nullptr && mask[i] == 0) continue;
    ++histogram[static_cast<std::size_t>(static_cast<int>(voxels[i]) - kFirst)];
    ++total;
  }
  if (total == 0) return {};
  const auto at = [&histogram](std::size_t rank) {
    std::size_t seen = 0;
    for (std::size_t i = 0; i < histogram.size(); ++i)
      if ((seen += histogram[i]) > rank) return static_cast<double>(static_cast<int>(i) + kFirst);
    return 0.0;
  };
  std::vector<double> result;
  for (const double percent : percents) result.push_back(betweenRanks(percent, total, at));
  return result;
}

template <typename T>
std::vector<double> storedBySelection(const T* voxels, std::size_t count, const std::uint8_t* mask,
                                      const std::vector<double>& percents) {
  std::vector<T> values;
  values.reserve(mask == nullptr ? count : count / 4);
  for (std::size_t i = 0; i < count; ++i) {
    if (mask != nullptr && mask[i] == 0) continue;
    if constexpr (std::is_floating_point_v<T>)
      if (!std::isfinite(voxels[i])) continue;
    values.push_back(voxels[i]);
  }
  if (values.empty()) return {};
  const auto at = [&values](std::size_t rank) {
    const auto position = values.begin() + static_cast<std::ptrdiff_t>(rank);
    std::nth_element(values.begin(), position, values.end());
    return static_cast<double>(*position);
  };
  std::vector<double> result;
  for (const double percent : percents) result.push_back(betweenRanks(percent, values.size(), at));
  return result;
}

}  // namespace

std::vector<double> percentilesOf(const Volume& volume, const std::vector<double>& percents, const Volume* mask) {
  if (volume.empty()) return {};
  const std::size_t count = valueCount(volume);
  const std::uint8_t* inside = maskBytes(mask);
  const ModalityTransform& modality = volume.modality;
  // A falling modality transform turns the order of the values round.
  std::vector<double> asked = percents;
  if (modality.slope < 0)
    for (double& percent : asked) percent = 100.0 - percent;
  auto values = visitVoxels(volume, [&](const auto* voxels) {
    using T = std::remove_cv_t<std::remove_pointer_t<decltype(voxels)>>;
    if constexpr (sizeof(T) <= 2)
      return storedByHistogram(voxels, count, inside, asked);
    else
      return storedBySelection(voxels, count, inside, asked);
  });
  for (double& value : values) value = modality.slope * value + modality.intercept;
  return values;
}

IntensityMoments momentsOf(const Volume& volume, const Volume* mask) {
  IntensityMoments moments;
  if (volume.empty()) return moments;
  const std::size_t count = valueCount(volume);
  const std::uint8_t* inside = maskBytes(mask);
  double lowest = std::numeric_limits<double>::infinity();
  double highest = -lowest;
  double shift = 0.0;  // near the mean, so that the squares do not cancel
  double sum = 0.0;
  double squares = 0.0;
  visitVoxels(volume, [&](const auto* voxels) {
    for (std::size_t i = 0; i < count; ++i) {
      if (inside != nullptr && inside[i] == 0) continue;
      const double value = static_cast<double>(voxels[i]);
      if (!std::isfinite(value)) continue;
      if (moments.count++ == 0) shift = value;
      const double difference = value - shift;
      sum += difference;
      squares += difference * difference;
      lowest = std::min(lowest, value);
      highest = std::max(highest, value);
    }
  });
  if (moments.count == 0) return moments;
  const auto total = static_cast<double>(moments.count);
  const ModalityTransform& modality = volume.modality;
  const double mean = sum / total;
  moments.mean = modality.slope * (shift + mean) + modality.intercept;
  moments.deviation = std::abs(modality.slope) * std::sqrt(std::max(0.0, squares / total - mean * mean));
  const double first = modality.slope * lowest + modality.intercept;
  const double second = modality.slope * highest + modality.intercept;
  moments.minimum = std::min(first, second);
  moments.maximum = std::max(first, second);
  return moments;
}

double otsuThreshold(const Volume& volume) {
  constexpr int kClasses = 256;
  const auto range = percentilesOf(volume, {0.1, 99.9});
  if (range.empty()) return 0.0;
  if (!(range[1] > range[0])) return momentsOf(volume).minimum;
  std::vector<double> histogram(kClasses, 0.0);
  const double scale = (kClasses - 1) / (range[1] - range[0]);
  visitVoxels(volume, [&](const auto* voxels) {
    for (std::size_t i = 0; i < valueCount(volume); ++i) {
      const double value = volume.modality.slope * static_cast<double>(voxels[i]) + volume.modality.intercept;
      if (!std::isfinite(value)) continue;
      histogram[static_cast<std::size_t>(std::clamp((value - range[0]) * scale, 0.0, kClasses - 1.0))] += 1.0;
    }
  });
  double total = 0.0;
  double weighted = 0.0;
  for (int i = 0; i < kClasses; ++i) {
    total += histogram[i];
    weighted += i * histogram[i];
  }
  double below = 0.0;
  double belowWeighted = 0.0;
  double best = -1.0;
  double sumOfBest = 0.0;
  int bestCount = 0;
  for (int i = 0; i < kClasses - 1; ++i) {
    below += histogram[i];
    belowWeighted += i * histogram[i];
    if (below <= 0 || below >= total) continue;
    const double difference = belowWeighted / below - (weighted - belowWeighted) / (total - below);
    const double between = below * (total - below) * difference * difference;
    // Between two separate peaks the criterion is flat: take the middle of the plateau.
    if (between > best * (1 + 1e-12)) {
      best = between;
      sumOfBest = 0.0;
      bestCount = 0;
    }
    if (between >= best * (1 - 1e-12)) {
      sumOfBest += i;
      ++bestCount;
    }
  }
  return bestCount == 0 ? range[0] : range[0] + (sumOfBest / bestCount + 1.0) / scale;
}

Result<Volume> maskAbove(const Volume& volume, double threshold) {
  auto mask = Volume::allocate(volume.geometry(), VoxelType::UInt8);
  if (!mask) return mask.error();
  auto* inside = mask->mutableData<std::uint8_t>();
  visitVoxels(volume, [&](const auto* voxels) {
    for (std::size_t i = 0; i < valueCount(volume); ++i)
      inside[i] = volume.modality.slope * static_cast<double>(voxels[i]) + volume.modality.intercept > threshold;
  });
  return mask;
}

}  // namespace pellucid
