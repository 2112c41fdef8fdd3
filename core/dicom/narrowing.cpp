#include "core/dicom/narrowing_p.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace pellucid {

void Narrowing::add(const std::vector<double>& values) {
  constexpr double kLargest = std::numeric_limits<float>::max();
  for (const double value : values) {
    if (!std::isfinite(value)) continue;
    const bool first = m_least > m_most;
    m_least = first ? value : std::min(m_least, value);
    m_most = first ? value : std::max(m_most, value);
    if (std::abs(value) > kLargest) {
      m_tooLarge = true;
    } else {
      m_change = std::max(m_change, std::abs(static_cast<double>(static_cast<float>(value)) - value));
    }
  }
}

void Narrowing::add(const Narrowing& other) {
  if (other.m_least > other.m_most) return;
  const bool first = m_least > m_most;
  m_least = first ? other.m_least : std::min(m_least, other.m_least);
  m_most = first ? other.m_most : std::max(m_most, other.m_most);
  m_change = std::max(m_change, other.m_change);
  m_tooLarge = m_tooLarge || other.m_tooLarge;
}

std::string Narrowing::sentence() const {
  constexpr double kResolved = 1.0 / (1 << 24);  // bits of the significand
  const double range = m_most - m_least;
  if (m_tooLarge) return "The values are stored in double precision and kept in single: some are too large for it.";
  if (!(range > 0.0) || m_change <= kResolved * range) return {};
  return fmt::format(
      "The values are stored in double precision and kept in single: some change by up to {:.3g}, of a range of "
      "{:.3g}.",
      m_change, range);
}

}  // namespace pellucid
