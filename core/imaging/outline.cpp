// Outlines of masks, for painting.
#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

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

/// Directed segments: each edge middle has exactly one that leaves it. All are added before any is taken.
class Segments {
 public:
  void add(HalfPoint from, HalfPoint to) { m_all.push_back({keyOf(from), keyOf(to)}); }

  /// Ready to be taken: a table of places twice as large as the segments are many.
  void index() {
    std::size_t places = 16;
    while (places < 2 * m_all.size()) places *= 2;
    m_places.assign(places, kNone);
    for (std::size_t i = 0; i < m_all.size(); ++i) {
      std::size_t at = placeOf(m_all[i].from);
      while (m_places[at] != kNone) at = (at + 1) & (places - 1);
      m_places[at] = static_cast<std::uint32_t>(i);
    }
  }
  /// The start of a segment that has not been taken; empty when all have.
  std::optional<std::int64_t> any() {
    while (m_first < m_all.size() && m_all[m_first].taken) ++m_first;
    return m_first < m_all.size() ? std::optional(m_all[m_first].from) : std::nullopt;
  }
  /// Where the segment that leaves there ends.
  std::int64_t take(std::int64_t from) {
    std::size_t at = placeOf(from);
    while (m_all[m_places[at]].from != from) at = (at + 1) & (m_places.size() - 1);
    m_all[m_places[at]].taken = true;
    return m_all[m_places[at]].to;
  }

 private:
  struct Segment {
    std::int64_t from = 0;
    std::int64_t to = 0;
    bool taken = false;
  };
  static constexpr std::uint32_t kNone = 0xFFFFFFFFU;
  std::size_t placeOf(std::int64_t key) const {
    return (static_cast<std::uint64_t>(key) * 0x9E3779B97F4A7C15ULL >> 32) & (m_places.size() - 1);
  }

  std::vector<Segment> m_all;
  std::vector<std::uint32_t> m_places;
  std::size_t m_first = 0;
};

/// Lorensen and Cline 1987 in two dimensions, inside always on the same hand. The four bits of `inside` are the
/// corners: 1 upper left, 2 upper right, 4 lower right, 8 lower left.
void addCell(Segments& segments, int column, int row, unsigned inside) {
  const HalfPoint top{2 * column + 1, 2 * row};
  const HalfPoint right{2 * column + 2, 2 * row + 1};
  const HalfPoint bottom{2 * column + 1, 2 * row + 2};
  const HalfPoint left{2 * column, 2 * row + 1};
  const auto add = [&segments](HalfPoint from, HalfPoint to) { segments.add(from, to); };
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
  const LabelBox box = boxOf(voxels, columns, rows, label);
  if (box.lastRow < box.firstRow) return segments;
  // Which pixels of two rows are inside, with one beyond the box on either side.
  const int width = box.lastColumn - box.firstColumn + 3;
  std::vector<std::uint8_t> above(static_cast<std::size_t>(width), 0), below(above);
  for (int row = box.firstRow - 1; row <= box.lastRow; ++row) {
    std::swap(above, below);
    std::fill(below.begin(), below.end(), std::uint8_t{0});
    if (row < box.lastRow) {
      const T* line = voxels + static_cast<std::size_t>(row + 1) * columns + box.firstColumn;
      for (int i = 0; i < width - 2; ++i) below[i + 1] = line[i] == label ? 1 : 0;
    }
    for (int i = 0; i + 1 < width; ++i) {
      const unsigned inside = above[i] | above[i + 1] << 1 | below[i + 1] << 2 | below[i] << 3;
      constexpr unsigned kAll = 15;
      if (inside != 0 && inside != kAll) addCell(segments, box.firstColumn - 1 + i, row, inside);
    }
  }
  segments.index();
  return segments;
}

bool onOneLine(HalfPoint a, HalfPoint b, HalfPoint c) {
  return (b.x - a.x) * (c.y - b.y) == (b.y - a.y) * (c.x - b.x);
}

/// Follows one closed line and takes its segments away; points inside straight stretches are left out.
Outline takeLine(Segments& segments, std::int64_t start) {
  std::vector<HalfPoint> points;
  std::int64_t key = start;
  do {
    points.push_back(pointOf(key));
    key = segments.take(key);
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
  while (const auto start = segments.any()) outlines.push_back(takeLine(segments, *start));
  return outlines;
}

}  // namespace pellucid
