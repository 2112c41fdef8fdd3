#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

#include "core/imaging/region_statistics_p.h"

namespace pellucid {

namespace {

constexpr double kMostPixels = 1 << 28;

/// Voxel indices along one row of the plane: linear in the column.
struct RowOfVoxels {
  Vector3 start{};
  Vector3 step{};

  RowOfVoxels(const Geometry& plane, double row, const Geometry& grid) {
    start = grid.worldToIndex(plane.indexToWorld({0.0, row, 0.0}));
    const Vector3 next = grid.worldToIndex(plane.indexToWorld({1.0, row, 0.0}));
    for (int i = 0; i < 3; ++i) step[i] = next[i] - start[i];
  }

  std::optional<std::array<int, 3>> at(double column, const Geometry& grid) const {
    std::array<int, 3> index{};
    for (int i = 0; i < 3; ++i) {
      const double nearest = std::floor(start[i] + column * step[i] + 0.5);
      if (!(nearest >= 0.0 && nearest < grid.size[i])) return std::nullopt;
      index[i] = static_cast<int>(nearest);
    }
    return index;
  }
};

/// Columns at which a row enters and leaves the outline, sorted: pairs of them enclose what lies within.
std::vector<double> crossings(const std::vector<PlanePoint>& outline, double row) {
  std::vector<double> columns;
  for (std::size_t i = 0; i < outline.size(); ++i) {
    const PlanePoint& a = outline[i];
    const PlanePoint& b = outline[(i + 1) % outline.size()];
    // Half open, so that a corner on the row counts once.
    if ((a[1] <= row) == (b[1] <= row)) continue;
    columns.push_back(a[0] + (row - a[1]) / (b[1] - a[1]) * (b[0] - a[0]));
  }
  std::sort(columns.begin(), columns.end());
  return columns;
}

/// The same for the ellipse inscribed in a parallelogram of corners.
std::vector<double> ellipseCrossings(const std::vector<PlanePoint>& corners, double row) {
  const PlanePoint centre{(corners[0][0] + corners[2][0]) / 2, (corners[0][1] + corners[2][1]) / 2};
  const PlanePoint a{(corners[1][0] - corners[0][0]) / 2, (corners[1][1] - corners[0][1]) / 2};
  const PlanePoint b{(corners[3][0] - corners[0][0]) / 2, (corners[3][1] - corners[0][1]) / 2};
  const double area = a[0] * b[1] - a[1] * b[0];
  if (!(std::abs(area) > 0.0)) return {};
  // u = (x b1 - y b0) / area and v = (y a0 - x a1) / area with u^2 + v^2 = 1, solved for x.
  const double y = row - centre[1];
  const double square = b[1] * b[1] + a[1] * a[1];
  const double linear = -2.0 * y * (b[1] * b[0] + a[1] * a[0]);
  const double constant = y * y * (b[0] * b[0] + a[0] * a[0]) - area * area;
  const double discriminant = linear * linear - 4.0 * square * constant;
  if (!(square > 0.0) || !(discriminant >= 0.0)) return {};
  const double root = std::sqrt(discriminant);
  return {centre[0] + (-linear - root) / (2.0 * square), centre[0] + (-linear + root) / (2.0 * square)};
}

/// Welford's algorithm: exact where values are large and differ little.
struct Sum {
  RegionStatistics result;
  double squares = 0.0;

  void add(double value) {
    if (!std::isfinite(value)) return;
    if (result.count == 0) result.minimum = result.maximum = value;
    ++result.count;
    const double before = value - result.mean;
    result.mean += before / static_cast<double>(result.count);
    squares += before * (value - result.mean);
    result.minimum = std::min(result.minimum, value);
    result.maximum = std::max(result.maximum, value);
  }
};

}  // namespace

std::optional<std::array<int, 3>> nearestVoxel(const Geometry& plane, const PlanePoint& point, const Geometry& grid) {
  return RowOfVoxels(plane, point[1], grid).at(point[0], grid);
}

std::optional<RegionStatistics> statisticsWithin(const Annotation& annotation, const Volume& voxels) {
  const Geometry& plane = annotation.plane;
  double first = std::numeric_limits<double>::max();
  double last = std::numeric_limits<double>::lowest();
  for (const PlanePoint& point : annotation.points) {
    first = std::min(first, point[1]);
    last = std::max(last, point[1]);
  }
  first = std::max(0.0, std::ceil(first));
  last = std::min(plane.size[1] - 1.0, std::floor(last));
  if (first <= last && (last - first + 1.0) * plane.size[0] > kMostPixels) return std::nullopt;
  Sum sum;
  for (double row = first; row <= last; ++row) {
    const auto columns = annotation.kind == AnnotationKind::Ellipse ? ellipseCrossings(annotation.points, row)
                                                                    : crossings(annotation.points, row);
    const RowOfVoxels line(plane, row, voxels.geometry());
    for (std::size_t i = 0; i + 1 < columns.size(); i += 2) {
      // Half open like the rows, so that regions side by side share no pixel.
      const double end = std::min(static_cast<double>(plane.size[0]), std::ceil(columns[i + 1]));
      for (double column = std::max(0.0, std::ceil(columns[i])); column < end; ++column)
        if (const auto at = line.at(column, voxels.geometry()))
          sum.add(voxels.modalityValue((*at)[0], (*at)[1], (*at)[2]));
    }
  }
  if (sum.result.count > 0) sum.result.deviation = std::sqrt(sum.squares / static_cast<double>(sum.result.count));
  return sum.result;
}

}  // namespace pellucid
