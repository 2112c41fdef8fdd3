// Outlines of masks, for painting.
#include <algorithm>
#include <unordered_map>

#include "core/imaging/measure.h"

namespace pellucid {

namespace {

/// Middle of a grid edge, in half pixels, so that it can be a key.
struct HalfPoint {
  int x = 0;
  int y = 0;
};

std::int64_t keyOf(HalfPoint point) {
  return static_cast<std::int64_t>(point.y) << 32 | static_cast<std::uint32_t>(point.x);
}

HalfPoint pointOf(std::int64_t key) {
  return {static_cast<std::int32_t>(key & 0xFFFFFFFF), static_cast<int>(key >> 32)};
}

/// Directed segments: each edge middle has exactly one that leaves it.
using Segments = std::unordered_map<std::int64_t, std::int64_t>;

/// Lorensen and Cline 1987 in two dimensions, inside always on the same hand. The four bits of `inside` are the
/// corners: 1 upper left, 2 upper right, 4 lower right, 8 lower left.
void addCell(Segments& segments, int column, int row, unsigned inside) {
  const HalfPoint top{2 * column + 1, 2 * row};
  const HalfPoint right{2 * column + 2, 2 * row + 1};
  const HalfPoint bottom{2 * column + 1, 2 * row + 2};
  const HalfPoint left{2 * column, 2 * row + 1};
  const auto add = [&segments](HalfPoint from, HalfPoint to) { segments[keyOf(from)] = keyOf(to); };
  switch (inside) {
    case 1:
      return add(left, top);
    case 14:
      return add(top, left);
    case 2:
      return add(top, right);
    case 13:
      return add(right, top);
    case 4:
      return add(right, bottom);
    case 11:
      return add(bottom, right);
    case 8:
      return add(bottom, left);
    case 7:
      return add(left, bottom);
    case 3:
      return add(left, right);
    case 12:
      return add(right, left);
    case 6:
      return add(top, bottom);
    case 9:
      return add(bottom, top);
    case 5:  // two corners that touch: separate parts
      add(left, top);
      return add(right, bottom);
    case 10:
      add(top, right);
      return add(bottom, left);
    default:
      return;
  }
}

/// First and last column and row of a label; `lastRow` below `firstRow` where there is none.
struct LabelBox {
  int firstColumn = 0, lastColumn = -1, firstRow = 0, lastRow = -1;
};

template <typename T>
LabelBox boxOf(const T* voxels, int columns, int rows, T label) {
  LabelBox box{columns, -1, rows, -1};
  for (int row = 0; row < rows; ++row) {
    const T* line = voxels + static_cast<std::size_t>(row) * columns;
    const T* first = std::find(line, line + columns, label);
    if (first == line + columns) continue;
    int last = columns - 1;
    while (line[last] != label) --last;
    box.firstColumn = std::min(box.firstColumn, static_cast<int>(first - line));
    box.lastColumn = std::max(box.lastColumn, last);
    box.firstRow = std::min(box.firstRow, row);
    box.lastRow = row;
  }
  return box;
}

template <typename T>
Segments segmentsOf(const T* voxels, int columns, int rows, int number) {
  Segments segments;
  const T label = static_cast<T>(number);
  if (static_cast<double>(label) != number) return segments;
  const auto at = [&](int column, int row) -> unsigned {
    return column >= 0 && row >= 0 && column < columns && row < rows &&
           voxels[static_cast<std::size_t>(row) * columns + column] == label;
  };
  const LabelBox box = boxOf(voxels, columns, rows, label);
  for (int row = box.firstRow - 1; row <= box.lastRow; ++row)
    for (int column = box.firstColumn - 1; column <= box.lastColumn; ++column)
      addCell(segments, column, row,
              at(column, row) | at(column + 1, row) << 1 | at(column + 1, row + 1) << 2 | at(column, row + 1) << 3);
  return segments;
}

bool onOneLine(HalfPoint a, HalfPoint b, HalfPoint c) {
  return (b.x - a.x) * (c.y - b.y) == (b.y - a.y) * (c.x - b.x);
}

/// Follows one closed line and takes its segments away; points inside straight stretches are left out.
Outline takeLine(Segments& segments) {
  std::vector<HalfPoint> points;
  const std::int64_t start = segments.begin()->first;
  std::int64_t key = start;
  do {
    points.push_back(pointOf(key));
    const auto found = segments.find(key);
    key = found->second;
    segments.erase(found);
  } while (key != start);
  Outline outline;
  for (std::size_t i = 0; i < points.size(); ++i) {
    const HalfPoint& before = points[(i + points.size() - 1) % points.size()];
    const HalfPoint& after = points[(i + 1) % points.size()];
    if (!onOneLine(before, points[i], after)) outline.push_back({points[i].x / 2.0, points[i].y / 2.0});
  }
  return outline;
}

}  // namespace

std::vector<Outline> outlineOf(const Volume& mask, int slice, int label) {
  if (mask.empty() || mask.channels() != 1 || slice < 0 || slice >= mask.geometry().size[2]) return {};
  const Volume image = mask.slice(slice);
  const auto& size = image.geometry().size;
  Segments segments =
      visitVoxels(image, [&](const auto* voxels) { return segmentsOf(voxels, size[0], size[1], label); });
  std::vector<Outline> outlines;
  while (!segments.empty()) outlines.push_back(takeLine(segments));
  return outlines;
}

}  // namespace pellucid
