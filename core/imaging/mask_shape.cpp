// What changes the shape of a label as a whole: interpolation, smoothing, islands.
#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>
#include <vector>

#include "core/imaging/mask_edit_p.h"
#include "core/imaging/measure.h"

namespace pellucid {

namespace {

/// Squares of distances in one slice within a box of columns and rows.
struct Field {
  int columns = 0;
  int rows = 0;
  std::vector<double> values;
};

constexpr double kFar = 1e20;
constexpr double kEndless = std::numeric_limits<double>::infinity();

/// Lower envelope of parabolas (Felzenszwalb and Huttenlocher 2012, 10.4086/toc.2012.v008a019), `step` apart.
class Envelope {
 public:
  explicit Envelope(int longest) : m_places(longest), m_borders(longest + 1), m_result(longest) {}

  void transform(double* values, int count, std::ptrdiff_t stride, double step) {
    int last = 0;
    m_places[0] = 0;
    m_borders[0] = -kEndless;
    m_borders[1] = kEndless;
    for (int q = 1; q < count; ++q) {
      double border = crossing(values, stride, step, q, m_places[last]);
      while (border <= m_borders[last]) border = crossing(values, stride, step, q, m_places[--last]);
      m_places[++last] = q;
      m_borders[last] = border;
      m_borders[last + 1] = kEndless;
    }
    for (int q = 0, k = 0; q < count; ++q) {
      while (m_borders[k + 1] < q * step) ++k;
      const double away = (q - m_places[k]) * step;
      m_result[q] = away * away + values[m_places[k] * stride];
    }
    for (int q = 0; q < count; ++q) values[q * stride] = m_result[q];
  }

 private:
  static double crossing(const double* values, std::ptrdiff_t stride, double step, int q, int p) {
    const double b = q * step, a = p * step;
    return ((values[q * stride] + b * b) - (values[p * stride] + a * a)) / (2 * (b - a));
  }

  std::vector<int> m_places;
  std::vector<double> m_borders;
  std::vector<double> m_result;
};

/// Distance to the nearest voxel that has the label, or (`inside`) that has not.
Field distances(const Volume& labels, std::uint8_t value, const VoxelBox& box, int slice, bool inside) {
  const Geometry& grid = labels.geometry();
  const auto* voxels = labels.data<std::uint8_t>();
  Field field{box.last[0] - box.first[0] + 1, box.last[1] - box.first[1] + 1, {}};
  field.values.reserve(static_cast<std::size_t>(field.columns) * field.rows);
  for (int row = box.first[1]; row <= box.last[1]; ++row)
    for (int column = box.first[0]; column <= box.last[0]; ++column) {
      const bool within = isInside(grid, {column, row, slice});
      const bool has = within && voxels[offsetOf(grid, column, row, slice)] == value;
      field.values.push_back(has != inside ? 0.0 : kFar);
    }
  Envelope envelope(std::max(field.columns, field.rows));
  for (int column = 0; column < field.columns; ++column)
    envelope.transform(field.values.data() + column, field.rows, field.columns, grid.spacing[1]);
  for (int row = 0; row < field.rows; ++row)
    envelope.transform(field.values.data() + static_cast<std::ptrdiff_t>(row) * field.columns, field.columns, 1,
                       grid.spacing[0]);
  return field;
}

/// Negative inside. Both classes count to the middle of the nearest voxel of the other.
std::vector<double> signedDistance(const Volume& labels, std::uint8_t value, const VoxelBox& box, int slice) {
  const Field outside = distances(labels, value, box, slice, false);
  const Field inside = distances(labels, value, box, slice, true);
  std::vector<double> signedValues(outside.values.size());
  for (std::size_t i = 0; i < signedValues.size(); ++i)
    signedValues[i] = std::sqrt(outside.values[i]) - std::sqrt(inside.values[i]);
  return signedValues;
}

std::vector<int> slicesWith(const Volume& labels, std::uint8_t value, const VoxelBox& box) {
  std::vector<int> slices;
  const std::ptrdiff_t perSlice = static_cast<std::ptrdiff_t>(labels.geometry().size[0]) * labels.geometry().size[1];
  for (int slice = box.first[2]; slice <= box.last[2]; ++slice) {
    const auto* begin = labels.data<std::uint8_t>() + slice * perSlice;
    if (std::find(begin, begin + perSlice, value) != begin + perSlice) slices.push_back(slice);
  }
  return slices;
}

/// Voxels of the label in the neighbourhood, and how many voxels that has within the image.
std::pair<int, int> neighbourhood(const Volume& labels, std::uint8_t value, const std::array<int, 3>& at, int depth) {
  const Geometry& grid = labels.geometry();
  const auto* voxels = labels.data<std::uint8_t>();
  int with = 0, all = 0;
  for (int z = -depth; z <= depth; ++z)
    for (int y = -1; y <= 1; ++y)
      for (int x = -1; x <= 1; ++x) {
        const std::array<int, 3> next{at[0] + x, at[1] + y, at[2] + z};
        if (!isInside(grid, next)) continue;
        ++all;
        with += voxels[offsetOf(grid, next[0], next[1], next[2])] == value ? 1 : 0;
      }
  return {with, all};
}

VoxelBox grown(VoxelBox box, const Geometry& grid) {
  for (int axis = 0; axis < 3; ++axis) {
    box.first[axis] = std::max(0, box.first[axis] - 1);
    box.last[axis] = std::min(grid.size[axis] - 1, box.last[axis] + 1);
  }
  return box;
}

/// The voxels of the box that have the label, as a map of their own.
Result<Volume> cutOut(const Volume& labels, const VoxelBox& box, std::uint8_t value) {
  const std::array<int, 3> size{box.last[0] - box.first[0] + 1, box.last[1] - box.first[1] + 1,
                                box.last[2] - box.first[2] + 1};
  auto part = Volume::allocate(labels.geometry().cropped(box.first, size), VoxelType::UInt8);
  if (!part) return part;
  auto* to = part->mutableData<std::uint8_t>();
  for (int slice = box.first[2]; slice <= box.last[2]; ++slice)
    for (int row = box.first[1]; row <= box.last[1]; ++row) {
      const auto* from = labels.data<std::uint8_t>() + offsetOf(labels.geometry(), box.first[0], row, slice);
      for (int column = 0; column < size[0]; ++column) *to++ = from[column] == value ? 1 : 0;
    }
  return part;
}

}  // namespace

Result<MaskChange> interpolateSlices(const Volume& labels, std::uint8_t value, Job& job) {
  if (!isLabelMap(labels) || value == 0) return notALabelMap();
  const Geometry& grid = labels.geometry();
  VoxelBox box = boxOfLabel(labels, value);
  const std::vector<int> slices = slicesWith(labels, value, box);
  if (slices.size() < 2 || slices.back() - slices.front() + 1 == static_cast<int>(slices.size()))
    return Error{ErrorCode::InvalidArgument,
                 "There is nothing to interpolate: draw the segment in at least two images with a gap between.", ""};
  // A margin without the label, outside the image if need be: distances to it must exist.
  for (int axis = 0; axis < 2; ++axis) {
    --box.first[axis];
    ++box.last[axis];
  }
  const int columns = box.last[0] - box.first[0] + 1;
  const auto* voxels = labels.data<std::uint8_t>();
  ChangeRecorder recorder(labels);
  for (std::size_t i = 1; i < slices.size(); ++i) {
    const int below = slices[i - 1], above = slices[i];
    if (above - below < 2) continue;
    if (job.cancelled()) return Job::cancelledError();
    const std::vector<double> from = signedDistance(labels, value, box, below);
    const std::vector<double> to = signedDistance(labels, value, box, above);
    for (int slice = below + 1; slice < above; ++slice) {
      const double share = static_cast<double>(slice - below) / (above - below);
      for (std::size_t at = 0; at < from.size(); ++at) {
        const int column = box.first[0] + static_cast<int>(at) % columns;
        const int row = box.first[1] + static_cast<int>(at) / columns;
        if (!isInside(grid, {column, row, slice}) || voxels[offsetOf(grid, column, row, slice)] != 0) continue;
        if ((1 - share) * from[at] + share * to[at] <= 0) recorder.set(column, row, slice, value);
      }
    }
    job.report(static_cast<double>(i) / static_cast<double>(slices.size() - 1));
  }
  return recorder.take();
}

Result<MaskChange> smoothLabel(const Volume& labels, std::uint8_t value, Job& job) {
  if (!isLabelMap(labels) || value == 0) return notALabelMap();
  const Geometry& grid = labels.geometry();
  const VoxelBox own = boxOfLabel(labels, value);
  if (own.empty()) return MaskChange{};
  const VoxelBox box = grown(own, grid);
  constexpr double kFarApart = 2.0;
  const int depth = grid.spacing[2] > kFarApart * std::max(grid.spacing[0], grid.spacing[1]) ? 0 : 1;
  const auto* voxels = labels.data<std::uint8_t>();
  ChangeRecorder recorder(labels);
  for (int slice = box.first[2]; slice <= box.last[2]; ++slice) {
    if (job.cancelled()) return Job::cancelledError();
    for (int row = box.first[1]; row <= box.last[1]; ++row)
      for (int column = box.first[0]; column <= box.last[0]; ++column) {
        const std::uint8_t there = voxels[offsetOf(grid, column, row, slice)];
        if (there != 0 && there != value) continue;
        const auto [with, all] = neighbourhood(labels, value, {column, row, slice}, depth);
        recorder.set(column, row, slice, 2 * with > all ? value : std::uint8_t{0});
      }
    job.report(static_cast<double>(slice - box.first[2] + 1) / (box.last[2] - box.first[2] + 1));
  }
  return recorder.take();
}

Result<MaskChange> removeIslands(const Volume& labels, std::uint8_t value, int count, std::int64_t smallestVoxels,
                                 Job& job) {
  if (!isLabelMap(labels) || value == 0) return notALabelMap();
  const VoxelBox box = boxOfLabel(labels, value);
  if (box.empty()) return MaskChange{};
  const auto part = cutOut(labels, box, value);
  if (!part) return part.error();
  const auto kept = keepLargestParts(*part, 1, count, smallestVoxels, job);
  if (!kept) return kept.error();
  const auto* before = part->data<std::uint8_t>();
  const auto* after = kept->data<std::uint8_t>();
  ChangeRecorder recorder(labels);
  for (int slice = box.first[2]; slice <= box.last[2]; ++slice)
    for (int row = box.first[1]; row <= box.last[1]; ++row)
      for (int column = box.first[0]; column <= box.last[0]; ++column)
        if (*before++ != *after++) recorder.set(column, row, slice, 0);
  return recorder.take();
}

}  // namespace pellucid
