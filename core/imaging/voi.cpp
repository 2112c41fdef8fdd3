#include "core/imaging/voi.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <type_traits>

#include "core/imaging/intensity.h"

namespace pellucid {

namespace {

/// Share of full brightness, 0 to 1.
double shareOf(double value, const VoiWindow& window) noexcept {
  switch (window.function) {
    case VoiFunction::Linear: {
      // PS3.3 C.11.2.1.2.1: the window covers `width` whole values, which makes width - 1 steps.
      const double offset = value - (window.center - 0.5);
      const double half = 0.5 * (std::max(window.width, 1.0) - 1.0);
      if (offset <= -half) return 0.0;
      if (offset > half) return 1.0;
      return offset / (2.0 * half) + 0.5;
    }
    case VoiFunction::LinearExact:  // PS3.3 C.11.2.1.3.2
      if (!(window.width > 0)) return value > window.center ? 1.0 : 0.0;
      return std::clamp((value - window.center) / window.width + 0.5, 0.0, 1.0);
    case VoiFunction::Sigmoid:  // PS3.3 C.11.2.1.3.1
      return 1.0 / (1.0 + std::exp(-4.0 * (value - window.center) / std::max(window.width, 1e-12)));
  }
  return 0.0;
}

std::uint8_t toGrey(double share, bool inverted) noexcept {
  // Also false for values that are no numbers: they are shown as the dark end.
  if (!(share > 0.0)) share = 0.0;
  const auto grey = static_cast<std::uint8_t>(std::lround(255.0 * std::min(share, 1.0)));
  return inverted ? static_cast<std::uint8_t>(255 - grey) : grey;
}

/// A table over all values of the stored type; `greyOfModality` maps one modality value.
template <typename GreyOfModality>
GreyTable tableFor(const Volume& volume, GreyOfModality greyOfModality) {
  GreyTable table;
  visitVoxels(volume, [&](const auto* voxels) {
    using T = std::remove_cv_t<std::remove_pointer_t<decltype(voxels)>>;
    if constexpr (sizeof(T) <= 2) {
      constexpr int kFirst = std::numeric_limits<T>::min();
      constexpr int kLast = std::numeric_limits<T>::max();
      table.firstStored = kFirst;
      table.grey.resize(static_cast<std::size_t>(kLast - kFirst + 1));
      for (int stored = kFirst; stored <= kLast; ++stored)
        table.grey[static_cast<std::size_t>(stored - kFirst)] =
            greyOfModality(volume.modality.slope * stored + volume.modality.intercept);
    }
  });
  return table;
}

VoiWindow windowBetween(double low, double high) {
  VoiWindow window;
  window.center = 0.5 * (low + high);
  window.width = high > low ? high - low : 1.0;
  window.function = VoiFunction::LinearExact;
  window.explanation = "Percentiles";
  return window;
}

}  // namespace

std::uint8_t greyOf(double modalityValue, const VoiWindow& window, bool inverted) noexcept {
  return toGrey(shareOf(modalityValue, window), inverted);
}

GreyTable makeGreyTable(const Volume& volume, const VoiWindow& window, bool inverted) {
  return tableFor(volume, [&](double value) { return greyOf(value, window, inverted); });
}

GreyTable makeGreyTable(const Volume& volume, const LookupTable& table, bool inverted) {
  if (table.values.empty()) return {};
  const double full = std::ldexp(1.0, std::clamp(table.bits, 1, 16)) - 1.0;
  const double last = static_cast<double>(table.values.size()) - 1.0;
  return tableFor(volume, [&](double value) {
    const double index = std::clamp(std::round(value) - table.firstMapped, 0.0, last);
    return toGrey(table.values[static_cast<std::size_t>(index)] / full, inverted);
  });
}

VoiWindow percentileWindow(const Volume& volume, int slice, double lowPercent, double highPercent) {
  if (volume.empty() || slice < 0 || slice >= volume.geometry().size[2]) return windowBetween(0.0, 0.0);
  const auto range = percentilesOf(volume.slice(slice), {lowPercent, highPercent});
  return range.empty() ? windowBetween(0.0, 0.0) : windowBetween(range[0], range[1]);
}

VoiWindow defaultWindow(const Volume& volume, const DisplayDefaults& display) {
  for (const VoiWindow& window : display.windows)
    if (std::isfinite(window.center) && window.width > 0) return window;
  if (volume.empty()) return windowBetween(0.0, 0.0);
  const int slices = volume.geometry().size[2];
  double low = std::numeric_limits<double>::infinity();
  double high = -low;
  for (int slice = std::max(0, slices / 2 - 1); slice <= std::min(slices - 1, slices / 2 + 1); ++slice) {
    const auto range = percentilesOf(volume.slice(slice), {0.1, 99.9});
    if (range.empty()) continue;
    low = std::min(low, range[0]);
    high = std::max(high, range[1]);
  }
  return low <= high ? windowBetween(low, high) : windowBetween(0.0, 0.0);
}

Result<Volume> renderSlice(const Volume& volume, int slice, const VoiWindow& window, bool inverted) {
  if (volume.empty() || slice < 0 || slice >= volume.geometry().size[2])
    return Error{ErrorCode::InvalidArgument, "There is no such slice.", ""};
  const Volume source = volume.slice(slice);
  auto result = Volume::allocate(source.geometry(), VoxelType::UInt8, source.channels());
  if (!result) return result;
  auto* out = result->mutableData<std::uint8_t>();
  if (source.channels() != 1) {
    std::memcpy(out, source.bytes(), source.byteCount());
    return result;
  }
  const GreyTable table = makeGreyTable(source, window, inverted);
  const auto count = source.geometry().voxelCount();
  visitVoxels(source, [&](const auto* voxels) {
    using T = std::remove_cv_t<std::remove_pointer_t<decltype(voxels)>>;
    for (std::int64_t i = 0; i < count; ++i) {
      if constexpr (sizeof(T) <= 2)
        out[i] = table.grey[static_cast<std::size_t>(static_cast<int>(voxels[i]) - table.firstStored)];
      else
        out[i] = greyOf(source.modality.slope * static_cast<double>(voxels[i]) + source.modality.intercept, window,
                        inverted);
    }
  });
  return result;
}

}  // namespace pellucid
