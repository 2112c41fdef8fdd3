#pragma once

#include <array>
#include <vector>

#include "core/base/result.h"
#include "core/dicom/drawn_object.h"

namespace pellucid {

/// Puts segments into as few label maps as they need: one, unless they overlap.
class LabelLayers {
 public:
  explicit LabelLayers(Geometry grid) : m_grid(grid) {}

  /// Adds the voxels of `mask` (UInt8 on the grid) that are not 0. `label.value` is set here. OutOfMemory.
  Result<void> add(const Volume& mask, SegmentLabel label);
  bool empty() const noexcept { return m_layers.empty(); }
  /// The layers, and what there was no room for.
  void moveTo(DrawnObject& drawn);

 private:
  Geometry m_grid;
  std::vector<LabelMap> m_layers;
  int m_number = 0;
  int m_left = 0;
};

/// Fills what the polygons enclose in one slice of a UInt8 mask, by the even-odd rule over all of them: pixels whose
/// centres lie inside. Points are column and row; pixel centres lie at whole numbers.
using IndexPolygon = std::vector<std::array<double, 2>>;
void fillPolygons(const std::vector<IndexPolygon>& polygons, int slice, Volume& mask);

}  // namespace pellucid
