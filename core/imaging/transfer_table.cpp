#include <algorithm>
#include <cmath>

#include "core/imaging/transfer_table.h"

namespace pellucid {

namespace {

constexpr double kMostOpaque = 0.9995;     ///< Of one millimetre: nothing ends all light in no way at all.
constexpr float kLeastExtinction = 1e-3F;  ///< Per mm: a metre of less is hardly seen.

/// Stored values that the table spreads over: where the function changes, as far as the volume has such values.
std::pair<double, double> spread(const TransferFunction& function, const VolumeLevel& level) {
  const double slope = level.voxels.modality.slope;
  const double intercept = level.voxels.modality.intercept;
  std::pair<double, double> range(level.low, level.high);
  if (function.points.empty() || !std::isfinite(slope) || slope == 0.0) return range;
  const double a = (function.points.front().value - intercept) / slope;
  const double b = (function.points.back().value - intercept) / slope;
  // One value beyond each end, so that the ends stand for all that is further out.
  const double low = std::max(range.first, std::min(a, b) - 1.0);
  const double high = std::min(range.second, std::max(a, b) + 1.0);
  if (low < high) return {low, high};
  // The function lies beside the values of the volume: they all look like one of its ends.
  return low >= range.second ? std::pair(range.second, range.second) : std::pair(range.first, range.first);
}

}  // namespace

TransferTable::TransferTable(const TransferFunction& function, const VolumeLevel& level)
    : m_entries(kEntries), m_integrals(kEntries), m_colours(kEntries), m_seen(kEntries + 1) {
  const auto [low, high] = spread(function, level);
  m_low = static_cast<float>(low);
  m_high = static_cast<float>(high);
  m_scale = high > low ? static_cast<float>((kEntries - 1) / (high - low)) : 0.0F;
  const ModalityTransform& modality = level.voxels.modality;
  for (int i = 0; i < kEntries; ++i) {
    const auto index = static_cast<std::size_t>(i);
    const double stored = low + i * (high - low) / (kEntries - 1);
    const TransferSample sample = sampleOf(function, modality.slope * stored + modality.intercept);
    const double opacity = std::min(static_cast<double>(sample.opacity), kMostOpaque);
    auto extinction = static_cast<float>(-std::log1p(-opacity));
    if (extinction < kLeastExtinction) extinction = 0.0F;
    m_colours[index] = sample;
    m_entries[index] = {sample.red * extinction, sample.green * extinction, sample.blue * extinction, extinction};
    m_seen[index + 1] = m_seen[index] + (extinction > 0.0F ? 1 : 0);
  }
  // From entry to entry as a trapezium; in double, as thousands of large numbers come together.
  double red = 0.0, green = 0.0, blue = 0.0, extinction = 0.0;
  for (std::size_t i = 1; i < m_entries.size(); ++i) {
    const Entry& a = m_entries[i - 1];
    const Entry& b = m_entries[i];
    red += 0.5 * (a.red + b.red);
    green += 0.5 * (a.green + b.green);
    blue += 0.5 * (a.blue + b.blue);
    extinction += 0.5 * (a.extinction + b.extinction);
    m_integrals[i] = {static_cast<float>(red), static_cast<float>(green), static_cast<float>(blue),
                      static_cast<float>(extinction)};
  }
}

bool TransferTable::seesAny(float lowestStored, float highestStored) const noexcept {
  const auto first = static_cast<std::size_t>(place(lowestStored));
  const auto last = static_cast<std::size_t>(std::ceil(place(highestStored)));
  return m_seen[std::min(last, m_entries.size() - 1) + 1] > m_seen[first];
}

}  // namespace pellucid
