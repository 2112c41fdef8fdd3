#include "core/imaging/mask_edit.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/imaging/mask_edit_p.h"

namespace pellucid {

namespace {

/// Square of the distance of a point from a line between two points, each axis in units of the spacing.
double squaredDistance(const Vector3& point, const Vector3& from, const Vector3& to, const Vector3& spacing) {
  Vector3 along{}, away{};
  for (int axis = 0; axis < 3; ++axis) {
    along[axis] = (to[axis] - from[axis]) * spacing[axis];
    away[axis] = (point[axis] - from[axis]) * spacing[axis];
  }
  const double squaredLength = dot(along, along);
  const double share = squaredLength > 0 ? std::clamp(dot(away, along) / squaredLength, 0.0, 1.0) : 0.0;
  for (int axis = 0; axis < 3; ++axis) away[axis] -= share * along[axis];
  return dot(away, away);
}

std::array<int, 3> nearest(const Vector3& point, const Geometry& grid) {
  std::array<int, 3> index{};
  // Far outside stays outside, whatever an int can hold.
  for (int axis = 0; axis < 3; ++axis)
    index[axis] = static_cast<int>(std::lround(std::clamp(point[axis], -2.0, grid.size[axis] + 1.0)));
  return index;
}

/// What a movement of the brush can reach within the map.
VoxelBox reachOf(const Geometry& grid, const MaskBrush& brush, const Vector3& from, const Vector3& to) {
  VoxelBox box;
  for (int axis = 0; axis < 3; ++axis) {
    // At least the voxel under the pointer, for a brush below a pixel.
    const bool flat = !brush.ball && axis == brush.across;
    const double reach = flat ? 0.0 : std::max(brush.radius / grid.spacing[axis], 0.5);
    const double low = std::min(from[axis], to[axis]) - reach;
    const double high = std::max(from[axis], to[axis]) + reach;
    box.first[axis] = static_cast<int>(std::clamp(std::floor(low), 0.0, static_cast<double>(grid.size[axis])));
    box.last[axis] = static_cast<int>(std::clamp(std::ceil(high), -1.0, grid.size[axis] - 1.0));
  }
  return box;
}

/// Whether a voxel may be written, by what is there.
class WriteRule {
 public:
  WriteRule(const Volume& labels, const MaskBrush& brush, const Volume& image)
      : m_labels(labels.data<std::uint8_t>()), m_grid(labels.geometry()), m_brush(brush), m_image(image) {}

  bool allows(int column, int row, int slice) const {
    if (m_brush.only && m_labels[offsetOf(m_grid, column, row, slice)] != *m_brush.only) return false;
    if (!m_brush.valuesWithin) return true;
    const double value = m_image.modalityValue(column, row, slice);
    return value >= m_brush.valuesWithin->lowest && value <= m_brush.valuesWithin->highest;
  }

 private:
  const std::uint8_t* m_labels;
  const Geometry& m_grid;
  const MaskBrush& m_brush;
  const Volume& m_image;
};

void writeRuns(std::uint8_t* voxels, const MaskChange& change) {
  for (const MaskRun& run : change.runs) std::fill_n(voxels + run.start, run.length, run.after);
}

}  // namespace

void VoxelBox::include(const std::array<int, 3>& index) noexcept {
  for (int axis = 0; axis < 3; ++axis) {
    first[axis] = std::min(first[axis], index[axis]);
    last[axis] = std::max(last[axis], index[axis]);
  }
}

void VoxelBox::unite(const VoxelBox& other) noexcept {
  if (other.empty()) return;
  include(other.first);
  include(other.last);
}

void MaskChange::append(MaskChange next) {
  box.unite(next.box);
  runs.insert(runs.end(), next.runs.begin(), next.runs.end());
}

void applyChange(Volume& labels, const MaskChange& change) {
  writeRuns(labels.mutableData<std::uint8_t>(), change);
}

void revertChange(Volume& labels, const MaskChange& change) {
  auto* voxels = labels.mutableData<std::uint8_t>();
  for (auto run = change.runs.rbegin(); run != change.runs.rend(); ++run)
    std::fill_n(voxels + run->start, run->length, run->before);
}

MaskChange brushStroke(const Volume& labels, const MaskBrush& brush, const Vector3& from, const Vector3& to,
                       const Volume& image) {
  if (!isLabelMap(labels) || !(brush.radius >= 0) || brush.across < 0 || brush.across > 2) return {};
  const Geometry& grid = labels.geometry();
  if (brush.valuesWithin && (image.empty() || image.channels() != 1 || image.geometry().size != grid.size)) return {};
  Vector3 start = from, end = to;
  const auto across = static_cast<std::size_t>(brush.across);
  if (!brush.ball) start[across] = end[across] = std::round(from[across]);
  const VoxelBox reach = reachOf(grid, brush, start, end);
  const std::array ends{nearest(start, grid), nearest(end, grid)};
  const WriteRule rule(labels, brush, image);
  ChangeRecorder recorder(labels);
  for (int slice = reach.first[2]; slice <= reach.last[2]; ++slice)
    for (int row = reach.first[1]; row <= reach.last[1]; ++row)
      for (int column = reach.first[0]; column <= reach.last[0]; ++column) {
        const std::array<int, 3> index{column, row, slice};
        const Vector3 centre{static_cast<double>(column), static_cast<double>(row), static_cast<double>(slice)};
        const bool touched = index == ends[0] || index == ends[1] ||
                             squaredDistance(centre, start, end, grid.spacing) <= brush.radius * brush.radius;
        if (touched && rule.allows(column, row, slice)) recorder.set(column, row, slice, brush.value);
      }
  return recorder.take();
}

MaskChange eraseLabel(const Volume& labels, std::uint8_t value) {
  if (!isLabelMap(labels) || value == 0) return {};
  const VoxelBox box = boxOfLabel(labels, value);
  const Geometry& grid = labels.geometry();
  const auto* voxels = labels.data<std::uint8_t>();
  ChangeRecorder recorder(labels);
  for (int slice = box.first[2]; slice <= box.last[2]; ++slice)
    for (int row = box.first[1]; row <= box.last[1]; ++row)
      for (int column = box.first[0]; column <= box.last[0]; ++column)
        if (voxels[offsetOf(grid, column, row, slice)] == value) recorder.set(column, row, slice, 0);
  return recorder.take();
}

VoxelBox boxOfLabel(const Volume& labels, std::uint8_t value) {
  VoxelBox box;
  if (!isLabelMap(labels)) return box;
  const auto& size = labels.geometry().size;
  const auto* line = labels.data<std::uint8_t>();
  for (int slice = 0; slice < size[2]; ++slice)
    for (int row = 0; row < size[1]; ++row, line += size[0]) {
      const auto* end = line + size[0];
      const auto* found = std::find(line, end, value);
      if (found == end) continue;
      box.include({static_cast<int>(found - line), row, slice});
      const auto* last = end - 1;
      while (*last != value) --last;
      box.include({static_cast<int>(last - line), row, slice});
    }
  return box;
}

}  // namespace pellucid
