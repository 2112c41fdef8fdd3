#include "ui/viewer/processed_window.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "core/imaging/voi.h"

namespace pellucid::ui {

namespace {

double valueAt(const Volume& slice, int column, int row) {
  return slice.modality.slope * slice.storedValue(column, row, 0, 0) + slice.modality.intercept;
}

/// By how much the greys of the original move, as a share of the window: the median over points that are neither black
/// nor white in it. Noise and its removal go both ways and leave the median where it is.
double greyShift(const Volume& copy, const Volume& original, const VoiWindow& window) {
  constexpr int kPointsASide = 128;
  const auto& size = original.geometry().size;
  std::vector<double> shifts;
  for (int y = 0; y < kPointsASide; ++y)
    for (int x = 0; x < kPointsASide; ++x) {
      const int column = static_cast<int>((x + 0.5) * size[0] / kPointsASide);
      const int row = static_cast<int>((y + 0.5) * size[1] / kPointsASide);
      const double before = valueAt(original, column, row);
      if (!(std::abs(before - window.center) < window.width / 2)) continue;
      const Vector3 world =
          original.geometry().indexToWorld({static_cast<double>(column), static_cast<double>(row), 0.0});
      const Vector3 at = copy.geometry().worldToIndex(world);
      const auto& room = copy.geometry().size;
      if (!(at[0] > -0.5 && at[1] > -0.5 && at[0] < room[0] - 0.5 && at[1] < room[1] - 0.5)) continue;
      const double after = valueAt(copy, static_cast<int>(std::lround(at[0])), static_cast<int>(std::lround(at[1])));
      shifts.push_back((after - before) / window.width);
    }
  if (shifts.empty()) return 0.0;
  const auto middle = shifts.begin() + static_cast<std::ptrdiff_t>(shifts.size() / 2);
  std::nth_element(shifts.begin(), middle, shifts.end());
  return std::abs(*middle);
}

}  // namespace

bool ofOneKind(const VoiWindow& a, const VoiWindow& b) {
  const double ratio = a.width / std::max(b.width, 1e-9);
  return ratio > 0.4 && ratio < 2.5 && std::abs(a.center - b.center) < 0.5 * b.width;
}

std::optional<VoiWindow> windowOfProcessed(const Volume& copy, const Volume& original, const VoiWindow& window) {
  if (copy.empty() || original.empty() || copy.channels() != 1 || original.channels() != 1) return std::nullopt;
  // Greys that moved by this share of the window are no longer the tissue that they were.
  constexpr double kMoved = 0.15;
  VoiWindow own = percentileWindow(copy, 0, 0.1, 99.9);
  const bool fits =
      ofOneKind(own, percentileWindow(original, 0, 0.1, 99.9)) && greyShift(copy, original, window) < kMoved;
  return fits ? std::nullopt : std::optional(own);
}

}  // namespace pellucid::ui
