#pragma once

#include "core/imaging/mask_edit.h"

namespace pellucid {

inline std::int64_t offsetOf(const Geometry& grid, int column, int row, int slice) {
  return (static_cast<std::int64_t>(slice) * grid.size[1] + row) * grid.size[0] + column;
}

inline bool isLabelMap(const Volume& volume) {
  return !volume.empty() && volume.type() == VoxelType::UInt8 && volume.channels() == 1;
}

inline bool isInside(const Geometry& grid, const std::array<int, 3>& index) {
  for (int axis = 0; axis < 3; ++axis)
    if (index[axis] < 0 || index[axis] >= grid.size[axis]) return false;
  return true;
}

inline Error notALabelMap() {
  return {ErrorCode::InvalidArgument, "Segments are edited in 8-bit label maps only.", ""};
}

/// Gathers runs; each voxel is recorded once at most.
class ChangeRecorder {
 public:
  explicit ChangeRecorder(const Volume& labels) : m_voxels(labels.data<std::uint8_t>()), m_grid(labels.geometry()) {}

  void set(int column, int row, int slice, std::uint8_t value) {
    const std::int64_t at = offsetOf(m_grid, column, row, slice);
    const std::uint8_t before = m_voxels[at];
    if (before == value) return;
    m_change.box.include({column, row, slice});
    // A run ends with its row, so that boxes and slices can be told from runs.
    if (column > 0 && !m_change.runs.empty()) {
      MaskRun& run = m_change.runs.back();
      if (run.start + run.length == at && run.before == before && run.after == value) {
        ++run.length;
        return;
      }
    }
    m_change.runs.push_back({at, 1, before, value});
  }
  MaskChange take() { return std::move(m_change); }

 private:
  const std::uint8_t* m_voxels;
  const Geometry& m_grid;
  MaskChange m_change;
};

}  // namespace pellucid
