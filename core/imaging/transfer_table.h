#pragma once

#include <vector>

#include "core/imaging/prepared_volume.h"
#include "core/imaging/transfer_function.h"

namespace pellucid {

/// A transfer function over the stored values of one level. Between two samples of a ray a value passes all those
/// between them: the integrals say how opaque and of which colour that is, so that thin shells have no gaps
/// (Engel, Kraus and Ertl 2001, "High-Quality Pre-Integrated Volume Rendering").
class TransferTable {
 public:
  static constexpr int kEntries = 4096;

  /// What one millimetre takes of the light, and the colour of that times it.
  struct Entry {
    float red = 0.0F, green = 0.0F, blue = 0.0F, extinction = 0.0F;
  };

  TransferTable(const TransferFunction& function, const VolumeLevel& level);

  /// The entry of a stored value; the ends for values beyond.
  float place(float stored) const noexcept {
    const float index = (stored - m_low) * m_scale;
    return index > 0.0F ? (index < kEntries - 1.0F ? index : kEntries - 1.0F) : 0.0F;
  }
  /// Stored values of the first and the last entry.
  float low() const noexcept { return m_low; }
  float high() const noexcept { return m_high; }
  bool seesAny(float lowestStored, float highestStored) const noexcept;
  /// The mean of the entries that a value passes from one place to another.
  Entry between(int from, int to) const noexcept {
    if (from == to) return m_entries[static_cast<std::size_t>(from)];
    const Entry& a = m_integrals[static_cast<std::size_t>(from)];
    const Entry& b = m_integrals[static_cast<std::size_t>(to)];
    const float share = 1.0F / static_cast<float>(to - from);
    return {(b.red - a.red) * share, (b.green - a.green) * share, (b.blue - a.blue) * share,
            (b.extinction - a.extinction) * share};
  }
  /// Entries for each stored value.
  float scale() const noexcept { return m_scale; }
  const std::vector<Entry>& entries() const noexcept { return m_entries; }
  const std::vector<Entry>& integrals() const noexcept { return m_integrals; }  ///< From the first entry on.
  const std::vector<TransferSample>& colours() const noexcept { return m_colours; }
  /// The colour of an entry, for a maximum.
  const TransferSample& colour(int entry) const noexcept { return m_colours[static_cast<std::size_t>(entry)]; }

 private:
  float m_low = 0.0F;
  float m_high = 0.0F;
  float m_scale = 0.0F;
  std::vector<Entry> m_entries, m_integrals;
  std::vector<TransferSample> m_colours;
  std::vector<int> m_seen;  ///< How many entries before each have any opacity.
};

}  // namespace pellucid
