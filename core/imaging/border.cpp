#include "core/imaging/border_p.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace pellucid {

namespace {

/// Spread (highest minus lowest) of each column or row over all slices.
struct Spreads {
  std::vector<double> columns;
  std::vector<double> rows;
};

Spreads spreadsOf(const Volume& volume) {
  const auto& size = volume.geometry().size;
  constexpr double kInfinity = std::numeric_limits<double>::infinity();
  std::vector<double> lowColumn(size[0], kInfinity), highColumn(size[0], -kInfinity);
  std::vector<double> lowRow(size[1], kInfinity), highRow(size[1], -kInfinity);
  visitVoxels(volume, [&](const auto* voxels) {
    for (int slice = 0; slice < size[2]; ++slice)
      for (int row = 0; row < size[1]; ++row)
        for (int column = 0; column < size[0]; ++column, ++voxels) {
          const double value = static_cast<double>(*voxels);
          lowColumn[column] = std::min(lowColumn[column], value);
          highColumn[column] = std::max(highColumn[column], value);
          lowRow[row] = std::min(lowRow[row], value);
          highRow[row] = std::max(highRow[row], value);
        }
  });
  Spreads spreads;
  for (int i = 0; i < size[0]; ++i) spreads.columns.push_back(highColumn[i] - lowColumn[i]);
  for (int i = 0; i < size[1]; ++i) spreads.rows.push_back(highRow[i] - lowRow[i]);
  return spreads;
}

struct Span {
  int first = 0;
  int count = 0;
};

/// What is left after uniform lines were taken from both ends, at most `most` from each.
Span withoutBorder(const std::vector<double>& spreads, double tolerance, int most) {
  const int size = static_cast<int>(spreads.size());
  int first = 0;
  while (first < most && spreads[static_cast<std::size_t>(first)] <= tolerance) ++first;
  int last = size - 1;
  while (size - 1 - last < most && spreads[static_cast<std::size_t>(last)] <= tolerance) --last;
  return {first, last - first + 1};
}

}  // namespace

InnerArea withoutUniformBorder(const Volume& volume, double tolerance, double largest) {
  const auto& size = volume.geometry().size;
  const double slope = std::abs(volume.modality.slope);
  if (slope == 0) return {{0, 0}, {size[0], size[1]}};
  const Spreads spreads = spreadsOf(volume);
  const Span columns = withoutBorder(spreads.columns, tolerance / slope, static_cast<int>(size[0] * largest));
  const Span rows = withoutBorder(spreads.rows, tolerance / slope, static_cast<int>(size[1] * largest));
  return {{columns.first, rows.first}, {columns.count, rows.count}};
}

}  // namespace pellucid
