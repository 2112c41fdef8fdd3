// Regions that are found by their neighbours: filling within an outline, growing within a range of values.
#include <algorithm>
#include <utility>
#include <vector>

#include "core/imaging/mask_edit_p.h"

namespace pellucid {

namespace {

constexpr std::array<std::array<int, 3>, 6> kFaces{
    {{-1, 0, 0}, {1, 0, 0}, {0, -1, 0}, {0, 1, 0}, {0, 0, -1}, {0, 0, 1}}};

/// Records what was visited, in memory order, so that the runs are as few as they can be.
MaskChange changeOf(const Volume& labels, const std::vector<bool>& visited, const VoxelBox& box, std::uint8_t value) {
  ChangeRecorder recorder(labels);
  for (int slice = box.first[2]; slice <= box.last[2]; ++slice)
    for (int row = box.first[1]; row <= box.last[1]; ++row)
      for (int column = box.first[0]; column <= box.last[0]; ++column)
        if (visited[static_cast<std::size_t>(offsetOf(labels.geometry(), column, row, slice))])
          recorder.set(column, row, slice, value);
  return recorder.take();
}

/// What was visited of one plane of voxels.
class VisitedPlane {
 public:
  VisitedPlane(const std::array<int, 3>& size, int across)
      : m_first(across == 0 ? 1 : 0),
        m_second(across == 2 ? 1 : 2),
        m_size(size),
        m_visited(static_cast<std::size_t>(size[m_first]) * static_cast<std::size_t>(size[m_second]), false) {}

  std::vector<bool>::reference operator[](const std::array<int, 3>& at) {
    return m_visited[static_cast<std::size_t>(at[m_second]) * static_cast<std::size_t>(m_size[m_first]) +
                     static_cast<std::size_t>(at[m_first])];
  }
  bool onEdge(const std::array<int, 3>& at) const {
    return at[m_first] == 0 || at[m_second] == 0 || at[m_first] == m_size[m_first] - 1 ||
           at[m_second] == m_size[m_second] - 1;
  }

 private:
  std::size_t m_first;
  std::size_t m_second;
  std::array<int, 3> m_size;
  std::vector<bool> m_visited;
};

}  // namespace

Result<MaskChange> fillRegion(const Volume& labels, const std::array<int, 3>& seed, std::uint8_t value, int across) {
  if (!isLabelMap(labels)) return notALabelMap();
  const Geometry& grid = labels.geometry();
  if (!isInside(grid, seed) || across < 0 || across > 2)
    return Error{ErrorCode::InvalidArgument, "This place lies outside the image.", ""};
  const auto* voxels = labels.data<std::uint8_t>();
  const auto labelAt = [&](const std::array<int, 3>& at) { return voxels[offsetOf(grid, at[0], at[1], at[2])]; };
  const std::uint8_t old = labelAt(seed);
  VisitedPlane visited(grid.size, across);
  std::vector<std::array<int, 3>> waiting{seed};
  visited[seed] = true;
  VoxelBox box;
  while (!waiting.empty()) {
    const auto at = waiting.back();
    waiting.pop_back();
    if (visited.onEdge(at))
      return Error{ErrorCode::InvalidArgument,
                   "Nothing was filled: the outline around this place is not closed, or lies at the edge of the image.",
                   ""};
    box.include(at);
    for (const auto& face : kFaces) {
      if (face[static_cast<std::size_t>(across)] != 0) continue;
      const std::array<int, 3> next{at[0] + face[0], at[1] + face[1], at[2] + face[2]};
      if (visited[next] || labelAt(next) != old) continue;
      visited[next] = true;
      waiting.push_back(next);
    }
  }
  ChangeRecorder recorder(labels);
  for (int slice = box.first[2]; slice <= box.last[2]; ++slice)
    for (int row = box.first[1]; row <= box.last[1]; ++row)
      for (int column = box.first[0]; column <= box.last[0]; ++column)
        if (visited[{column, row, slice}]) recorder.set(column, row, slice, value);
  return recorder.take();
}

Result<MaskChange> growRegion(const Volume& labels, const Volume& image, const std::array<int, 3>& seed,
                              std::uint8_t value, const ValueRange& range, std::int64_t mostVoxels, Job& job) {
  if (!isLabelMap(labels)) return notALabelMap();
  const Geometry& grid = labels.geometry();
  if (image.empty() || image.channels() != 1 || image.geometry().size != grid.size)
    return Error{ErrorCode::InvalidArgument, "Regions grow in grey images only.", ""};
  if (!isInside(grid, seed)) return Error{ErrorCode::InvalidArgument, "This place lies outside the image.", ""};
  const auto* voxels = labels.data<std::uint8_t>();
  const auto belongs = [&](const std::array<int, 3>& at) {
    const std::uint8_t there = voxels[offsetOf(grid, at[0], at[1], at[2])];
    const double level = image.modalityValue(at[0], at[1], at[2]);
    return (there == 0 || there == value) && level >= range.lowest && level <= range.highest;
  };
  if (!belongs(seed))
    return Error{ErrorCode::InvalidArgument,
                 "Nothing grew: the value at this place lies outside the range, or another segment is there.", ""};
  std::vector<bool> visited(static_cast<std::size_t>(grid.voxelCount()), false);
  std::vector<std::array<int, 3>> waiting{seed};
  visited[static_cast<std::size_t>(offsetOf(grid, seed[0], seed[1], seed[2]))] = true;
  VoxelBox box;
  std::int64_t reached = 0;
  while (!waiting.empty()) {
    const auto at = waiting.back();
    waiting.pop_back();
    box.include(at);
    if (++reached > mostVoxels)
      return Error{ErrorCode::InvalidArgument,
                   "Nothing grew: the region would be too large; choose a narrower range of values.", ""};
    constexpr std::int64_t kLookEvery = 1 << 15;
    if (reached % kLookEvery == 0) {
      if (job.cancelled()) return Job::cancelledError();
      job.report(static_cast<double>(reached) / static_cast<double>(mostVoxels));
    }
    for (const auto& face : kFaces) {
      const std::array<int, 3> next{at[0] + face[0], at[1] + face[1], at[2] + face[2]};
      if (!isInside(grid, next)) continue;
      const auto offset = static_cast<std::size_t>(offsetOf(grid, next[0], next[1], next[2]));
      if (visited[offset] || !belongs(next)) continue;
      visited[offset] = true;
      waiting.push_back(next);
    }
  }
  return changeOf(labels, visited, box, value);
}

}  // namespace pellucid
