#include "core/imaging/voi.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
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

double shareOf(double value, const LookupTable& table) noexcept {
  const double full = std::ldexp(1.0, std::clamp(table.bits, 1, 16)) - 1.0;
  const double last = static_cast<double>(table.values.size()) - 1.0;
  const double index = std::min(std::round(value) - table.firstMapped, last);
  // Written so that a NaN falls on the first entry.
  return table.values[static_cast<std::size_t>(index > 0.0 ? index : 0.0)] / full;
}

std::uint8_t greyOf(double value, const LookupTable& table, bool inverted) noexcept {
  return toGrey(shareOf(value, table), inverted);
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
  return tableFor(volume, [&](double value) { return greyOf(value, table, inverted); });
}

double voiShare(double modalityValue, const GreyLook& look) noexcept {
  const bool byTable = look.table != nullptr && !look.table->values.empty();
  return byTable ? shareOf(modalityValue, *look.table) : shareOf(modalityValue, look.window);
}

GreyLook defaultLook(const Volume& volume, const DisplayDefaults& display) {
  GreyLook look{defaultWindow(volume, display), nullptr, display.inverted};
  if (!display.voiTables.empty() && !display.voiTables.front().values.empty()) look.table = &display.voiTables.front();
  return look;
}

VoiWindow percentileWindow(const Volume& volume, int slice, double lowPercent, double highPercent) {
  if (volume.empty() || slice < 0 || slice >= volume.geometry().size[2]) return windowBetween(0.0, 0.0);
  const auto range = percentilesOf(volume.slice(slice), {lowPercent, highPercent});
  return range.empty() ? windowBetween(0.0, 0.0) : windowBetween(range[0], range[1]);
}

namespace {

/// 1 where the value is none of the padding; empty where there is no padding or no memory.
Volume withoutPadding(const Volume& slice, const DisplayDefaults& display) {
  if (!display.padding || slice.channels() != 1) return {};
  auto mask = Volume::allocate(slice.geometry(), VoxelType::UInt8);
  if (!mask) return {};
  auto* inside = mask->mutableData<std::uint8_t>();
  const auto [low, high] = *display.padding;
  visitVoxels(slice, [&](const auto* voxels) {
    for (std::int64_t i = 0; i < slice.geometry().voxelCount(); ++i) {
      const double value = slice.modality.slope * static_cast<double>(voxels[i]) + slice.modality.intercept;
      inside[i] = value < low || value > high ? 1 : 0;
    }
  });
  return *mask;
}

}  // namespace

VoiWindow defaultWindow(const Volume& volume, const DisplayDefaults& display) {
  for (const VoiWindow& window : display.windows)
    if (std::isfinite(window.center) && window.width > 0) return window;
  if (volume.empty()) return windowBetween(0.0, 0.0);
  const int slices = volume.geometry().size[2];
  double low = std::numeric_limits<double>::infinity();
  double high = -low;
  for (int slice = std::max(0, slices / 2 - 1); slice <= std::min(slices - 1, slices / 2 + 1); ++slice) {
    const Volume image = volume.slice(slice);
    const Volume counted = withoutPadding(image, display);
    const auto range = percentilesOf(image, {0.1, 99.9}, counted.empty() ? nullptr : &counted);
    if (range.empty()) continue;
    low = std::min(low, range[0]);
    high = std::max(high, range[1]);
  }
  return low <= high ? windowBetween(low, high) : windowBetween(0.0, 0.0);
}

Result<Volume> renderSlice(const Volume& volume, int slice, const GreyLook& look) {
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
  const bool byTable = look.table != nullptr && !look.table->values.empty();
  const GreyTable table =
      byTable ? makeGreyTable(source, *look.table, look.inverted) : makeGreyTable(source, look.window, look.inverted);
  const auto count = source.geometry().voxelCount();
  visitVoxels(source, [&](const auto* voxels) {
    using T = std::remove_cv_t<std::remove_pointer_t<decltype(voxels)>>;
    for (std::int64_t i = 0; i < count; ++i) {
      if constexpr (sizeof(T) <= 2) {
        out[i] = table.grey[static_cast<std::size_t>(static_cast<int>(voxels[i]) - table.firstStored)];
      } else {
        const double value = source.modality.slope * static_cast<double>(voxels[i]) + source.modality.intercept;
        out[i] = byTable ? greyOf(value, *look.table, look.inverted) : greyOf(value, look.window, look.inverted);
      }
    }
  });
  return result;
}

void drawGraphics(Volume& rendered, const Volume& graphics, std::uint8_t shutterGrey) {
  const auto pixels = rendered.geometry().voxelCount();
  if (graphics.empty() || rendered.type() != VoxelType::UInt8 || graphics.geometry().size != rendered.geometry().size)
    return;
  const auto* bits = graphics.data<std::uint8_t>();
  auto* out = rendered.mutableData<std::uint8_t>();
  const int channels = rendered.channels();
  for (std::int64_t i = 0; i < pixels; ++i) {
    if (bits[i] == 0) continue;
    const std::uint8_t grey = (bits[i] & kOverlayBit) != 0 ? 255 : shutterGrey;
    std::fill_n(out + i * channels, channels, grey);
  }
}

}  // namespace pellucid
